#include "commandparts.h"
#include "support/testclass.h"
#include "views/style.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace commandparts;

/// The command line for those who do not see it or have no pointer, and what it looks like for the others.
class TestCommandAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOut();
    void walkedAndReadOut();
    void scrollBarStandsOnTheBlock();
};

void TestCommandAccess::readOut()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(part<QWidget>(line, "words"));
    QVERIFY(root);
    QVERIFY(!root->text(QAccessible::Name).isEmpty());
    QStringList names;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (child->state().invisible)
            continue;
        names.append(child->text(QAccessible::Name));
        QVERIFY2(!child->text(QAccessible::Description).isEmpty(), qPrintable(names.last()));
    }
    QCOMPARE(names, textsOf(line));
    for (const char *name : {"copyButton", "infoButton", "revealButton"})
        QVERIFY(!part<QWidget>(line, name)->accessibleName().isEmpty());
}

void TestCommandAccess::walkedAndReadOut()
{
    QWidget window;
    auto *before = new QLineEdit(&window);
    auto *line = new CommandLine(u"bar"_s, CommandLine::Look::Bar, &window);
    line->putAfter(before);
    line->setGeometry(0, 200, 400, 40);
    window.resize(400, 240);
    core::RunRequest run = nginx();
    run.image.clear();
    line->setDeeds({run});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    // What a screen reader says at each step is the word and what it means, also of those out of sight.
    const QStringList words = textsOf(*line);
    QStringList walked;
    while (walked.size() < words.size()) {
        auto *token = qobject_cast<CommandToken *>(QApplication::focusWidget());
        QVERIFY(token);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(token);
        QVERIFY(told && told->isValid());
        QVERIFY(told->state().focusable && told->state().focused && !told->state().invisible);
        walked.append(told->text(QAccessible::Name));
        const QString meaning = core::topicText(token->piece().word.topic);
        QVERIFY2(!meaning.isEmpty(), qPrintable(walked.last()));
        QVERIFY(told->text(QAccessible::Description).startsWith(meaning));
        QVERIFY(told->parent() && !told->parent()->text(QAccessible::Name).isEmpty());
        QVERIFY(part<QLabel>(*line, "explanation")->text().contains(meaning.toHtmlEscaped()));
        QTest::keyClick(token, Qt::Key_Right);
    }
    QCOMPARE(walked, words);
    QCOMPARE(walked.last(), u"IMAGE"_s);
}

void TestCommandAccess::scrollBarStandsOnTheBlock()
{
    QDialog dialog;
    views::setPanel(&dialog);
    auto *line = new CommandLine(u"mirror"_s, CommandLine::Look::Block, &dialog);
    const auto *area = part<QScrollArea>(*line, "area");
    const QColor block = views::Theme::colors().inset;
    QCOMPARE(views::paint::scrollGround(area->verticalScrollBar()), block);
    QCOMPARE(views::paint::scrollGround(area->horizontalScrollBar()), block);
    QCOMPARE(views::paint::scrollGround(area), block);
}

static const support::TestClass<TestCommandAccess> registration("tst_commandaccess");
#include "tst_commandaccess.moc"
