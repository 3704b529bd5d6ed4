#include "commandparts.h"
#include "support/testclass.h"
#include "views/fieldring.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace commandparts;

namespace {

void hover(CommandToken *token)
{
    QEnterEvent enter({2, 2}, {2, 2}, {2, 2});
    QCoreApplication::sendEvent(token, &enter);
}

void leave(CommandToken *token)
{
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(token, &event);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsAToken();
    void oddValuesAreShown();
    void arrowsWalkOverTheWords();
    void pointingExplains();
    void enterKeepsTheExplanation();
    void escapeIsNotTaken();
    void fieldsAreLit();
    void otherWordsKeepTheTokens();
    void blockStaysSmall();
    void barIsOneRow();
    void oneHundredWords();
    void noCommand();
    void ringFollowsItsField();
};

void TestCommandLine::everyWordIsAToken()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    const QStringList words = textsOf(line);
    QCOMPARE(words.first(), u"docker"_s);
    QCOMPARE(words.at(1), u"run"_s);
    QVERIFY(words.contains(u"8080:80"_s));
    QVERIFY(words.contains(u"hellonginx"_s));
    QCOMPARE(words.last(), u"nginx"_s);
    QCOMPARE(line.text(), words.join(u' '));
}

void TestCommandLine::oddValuesAreShown()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::RunRequest run = nginx();
    run.env = {core::EnvVar::fromText(u"A=고래 말\n둘째"_s), core::EnvVar::fromText(u"B=\U0001f40b\xd83d"_s),
               core::EnvVar::fromText(u"C="_s + QString(100'000, u'x'))};
    line.resize(500, 200);
    line.setDeeds({run});
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    bool broken = false;
    for (const CommandToken *token : tokensOf(line)) {
        QVERIFY(token->text().size() < 400);
        QVERIFY(!token->text().contains(u'\n'));
        QVERIFY(token->width() <= line.width());
        broken = broken || token->text().contains(u'\u21b5');
    }
    QVERIFY(broken);
    QVERIFY(line.text().size() > 100'000);
}

void TestCommandLine::arrowsWalkOverTheWords()
{
    QWidget window;
    auto *before = new QLineEdit(&window);
    auto *line = new CommandLine(u"mirror"_s, CommandLine::Look::Block, &window);
    line->putAfter(before);
    line->setDeeds({nginx()});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<CommandToken *> words = tokensOf(*line);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), part<QWidget>(*line, "infoButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), words.at(0));
    QTest::keyClick(words.at(0), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), words.at(1));
    QTest::keyClick(words.at(1), Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), words.last());
    QTest::keyClick(words.last(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), words.last());
    QTest::keyClick(words.last(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), words.at(words.size() - 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), words.first());
    // One stop for Tab, and the word that was left is found again.
    QTest::keyClick(words.first(), Qt::Key_Right);
    QTest::keyClick(words.at(1), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), part<QWidget>(*line, "copyButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), words.at(1));
}

void TestCommandLine::pointingExplains()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    line.show();
    auto *strip = part<QLabel>(line, "explanation");
    const QString hint = strip->text();
    QVERIFY(!hint.isEmpty());
    QSignalSpy hovered(&line, &CommandLine::wordHovered);
    QSignalSpy left(&line, &CommandLine::wordLeft);
    CommandToken *port = tokenOf(line, u"8080:80"_s);
    hover(port);
    const QString meaning = core::topicText(port->piece().word.topic);
    QVERIFY(!meaning.isEmpty());
    QVERIFY(strip->text().contains(u"-p 8080:80"_s));
    QVERIFY(strip->text().contains(meaning.toHtmlEscaped()));
    QVERIFY(port->toolTip().contains(meaning.toHtmlEscaped()));
    QCOMPARE(hovered.last().first().value<core::CommandWord>().field, u"ports"_s);
    QCOMPARE(left.count(), 0);
    leave(port);
    QCOMPARE(left.count(), 1);
    QCOMPARE(strip->text(), hint);
}

void TestCommandLine::enterKeepsTheExplanation()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    line.show();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    auto *strip = part<QLabel>(line, "explanation");
    const QString hint = strip->text();
    CommandToken *name = tokenOf(line, u"hellonginx"_s);
    name->setFocus();
    for (const auto key : {Qt::Key_Return, Qt::Key_Space}) {
        QTest::keyClick(name, key);
        part<QWidget>(line, "copyButton")->setFocus();
        QVERIFY(strip->text().contains(u"hellonginx"_s));
        // What is pointed at meanwhile is told for so long.
        CommandToken *image = tokenOf(line, u"nginx"_s);
        hover(image);
        QVERIFY(!strip->text().contains(u"hellonginx"_s));
        leave(image);
        QVERIFY(strip->text().contains(u"hellonginx"_s));
        name->setFocus();
        QTest::keyClick(name, key);
        part<QWidget>(line, "copyButton")->setFocus();
        QCOMPARE(strip->text(), hint);
        name->setFocus();
    }
}

void TestCommandLine::escapeIsNotTaken()
{
    QDialog dialog;
    auto *line = new CommandLine(u"mirror"_s, CommandLine::Look::Block, &dialog);
    line->setDeeds({nginx()});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    tokensOf(*line).first()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestCommandLine::fieldsAreLit()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    const auto lit = [&line] {
        QStringList texts;
        for (const CommandToken *token : tokensOf(line)) {
            if (token->isLit())
                texts.append(token->text());
        }
        return texts;
    };
    line.setLit(u"ports"_s, 1);
    QCOMPARE(lit(), (QStringList{u"-p"_s, u"9090:90"_s}));
    line.setLit(u"ports"_s);
    QCOMPARE(lit().size(), 4);
    line.setLit(u"name"_s);
    QCOMPARE(lit(), (QStringList{u"--name"_s, u"hellonginx"_s}));
    // Still lit after an edit.
    core::RunRequest other = nginx();
    other.name = u"web2"_s;
    line.setDeeds({other});
    QCOMPARE(lit(), (QStringList{u"--name"_s, u"web2"_s}));
    line.setLit({});
    QCOMPARE(lit(), QStringList());
}

void TestCommandLine::otherWordsKeepTheTokens()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    line.show();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    const QList<CommandToken *> before = tokensOf(line);
    before.last()->setFocus();
    core::RunRequest plain;
    plain.image = u"redis"_s;
    line.setDeeds({plain});
    const QList<CommandToken *> after = tokensOf(line);
    QVERIFY(after.size() < before.size());
    QCOMPARE(after, before.mid(0, after.size()));
    QCOMPARE(QApplication::focusWidget(), after.last());
}

void TestCommandLine::blockStaysSmall()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::RunRequest run = nginx();
    line.resize(460, 300);
    line.setDeeds({run});
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    auto *area = part<QScrollArea>(line, "area");
    const int row = tokensOf(line).first()->height();
    for (int i = 0; i < 40; ++i)
        run.env.append(core::EnvVar::fromText(u"VARIABLE_%1=value"_s.arg(i)));
    line.setDeeds({run});
    QTRY_VERIFY(area->height() >= 2 * row);
    QVERIFY(area->height() <= 6 * row);
    // What is lit is scrolled into sight.
    line.setLit(u"image"_s);
    CommandToken *image = tokensOf(line).last();
    QTRY_VERIFY(area->viewport()->rect().contains(image->mapTo(area->viewport(), image->rect().center())));
    // A flag and its value stay together.
    const QList<CommandToken *> words = tokensOf(line);
    for (int i = 1; i < words.size(); ++i) {
        if (words.at(i)->piece().word.kind == core::CommandWord::Kind::Value)
            QCOMPARE(words.at(i)->y(), words.at(i - 1)->y());
    }
}

void TestCommandLine::barIsOneRow()
{
    QWidget window;
    auto *line = new CommandLine(u"bar"_s, CommandLine::Look::Bar, &window);
    line->setGeometry(0, 200, 400, 40);
    window.resize(400, 240);
    line->setDeeds({nginx()});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<CommandToken *> words = tokensOf(*line);
    for (const CommandToken *token : words)
        QCOMPARE(token->y(), words.first()->y());
    auto *area = part<QScrollArea>(*line, "area");
    const auto seen = [area](const CommandToken *token) {
        return area->viewport()->rect().contains(token->mapTo(area->viewport(), token->rect().center()));
    };
    QVERIFY(!seen(words.last()));
    auto *strip = part<QLabel>(*line, "explanation");
    QVERIFY(strip->isHidden());
    const QRect before = line->geometry();
    words.first()->setFocus();
    QVERIFY(strip->isVisible());
    QVERIFY(strip->geometry().bottom() < line->y());
    QVERIFY(window.rect().contains(strip->geometry()));
    QTest::keyClick(words.first(), Qt::Key_End);
    QTRY_VERIFY(seen(words.last()));
    QCOMPARE(line->geometry(), before);
    part<QWidget>(*line, "copyButton")->setFocus();
    QVERIFY(strip->isHidden());
}

void TestCommandLine::oneHundredWords()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::ContainerRequest remove;
    remove.verb = core::ContainerVerb::Remove;
    for (int i = 0; i < 500; ++i)
        remove.ids.append(u"container%1"_s.arg(i));
    line.setDeeds({remove});
    QCOMPARE(tokensOf(line).size(), 100);
    const QList<CommandToken *> all = line.findChildren<CommandToken *>();
    QVERIFY(all.last()->text().contains(u"402"_s));
    QCOMPARE(line.text().split(u' ').size(), 502);
}

void TestCommandLine::noCommand()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setMirror({});
    line.show();
    QVERIFY(!part<QToolButton>(line, "copyButton")->isEnabled());
    QCOMPARE(tokensOf(line).size(), 0);
    line.setMirror({{}, u"docker has no command for this."_s});
    QCOMPARE(part<QLabel>(line, "note")->text(), u"docker has no command for this."_s);
    QVERIFY(part<QLabel>(line, "note")->isVisible());
}

void TestCommandLine::ringFollowsItsField()
{
    QWidget window;
    auto *edit = new QLineEdit(&window);
    edit->setGeometry(20, 20, 100, 30);
    window.resize(300, 200);
    window.show();
    views::FieldRing ring;
    ring.setTarget(edit);
    const auto *overlay = window.findChild<QWidget *>(u"fieldRing"_s);
    QVERIFY(overlay && overlay->isVisible());
    QVERIFY(overlay->geometry().contains(edit->geometry()));
    edit->move(100, 100);
    QVERIFY(overlay->geometry().contains(edit->geometry()));
    edit->hide();
    QVERIFY(!overlay->isVisible());
    QVERIFY(!ring.target());
    edit->show();
    ring.setTarget(edit);
    QVERIFY(window.findChild<QWidget *>(u"fieldRing"_s)->isVisible());
    ring.setTarget(nullptr);
    QVERIFY(!window.findChild<QWidget *>(u"fieldRing"_s)->isVisible());
}

static const support::TestClass<TestCommandLine> registration("tst_commandline");
#include "tst_commandline.moc"
