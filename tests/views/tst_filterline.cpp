#include "support/testclass.h"
#include "views/fieldmessage.h"
#include "views/filterline.h"
#include "views/inputs.h"
#include "views/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace views;
using namespace Qt::StringLiterals;

namespace {

void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class TestFilterLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ThemeMode::Light); }

    void keysAreGathered()
    {
        FilterLine line;
        line.show();
        QSignalSpy spy(&line, &FilterLine::filterChanged);
        QTest::keyClicks(&line, u"nginx"_s);
        QVERIFY(spy.isEmpty());
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), u"nginx"_s);
        QVERIFY(!line.accessibleName().isEmpty());
    }

    void aSyllableBeingComposedIsNotTold()
    {
        FilterLine line;
        line.show();
        QSignalSpy spy(&line, &FilterLine::filterChanged);
        compose(&line, u"한"_s);
        QVERIFY(line.isComposing());
        compose(&line, u"글"_s, u"한"_s);
        QTest::qWait(200);
        QVERIFY(spy.isEmpty());
        compose(&line, {}, u"글"_s);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), u"한글"_s);
    }

    void returnWhileComposingMeansTheSyllable()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *line = new FilterLine;
        auto *list = new QListWidget;
        list->addItem(u"x"_s);
        layout->addWidget(line);
        layout->addWidget(list);
        line->setTarget(list);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        compose(line, u"가"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->hasFocus());
        compose(line, {}, u"가"_s);
        QSignalSpy spy(line, &FilterLine::filterChanged);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QVERIFY(list->hasFocus());
    }

    void escapeClearsFirst()
    {
        QDialog dialog;
        auto *line = new FilterLine(&dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        line->setFocus();
        line->setText(u"web"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(line->text().isEmpty());
        QVERIFY(dialog.isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void downGoesToTheTable()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *line = new FilterLine;
        auto *list = new QListWidget;
        list->addItems({u"a"_s, u"b"_s});
        layout->addWidget(line);
        layout->addWidget(list);
        line->setTarget(list);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QCOMPARE(list->currentRow(), 0);
    }

    void hangulInALatinFieldIsExplained()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new QLineEdit;
        edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[a-z0-9]*"_s), edit));
        auto *message = new FieldMessage;
        layout->addWidget(edit);
        layout->addWidget(message);
        new HangulGuard(edit, message);
        window.show();
        QVERIFY(edit->inputMethodHints() & Qt::ImhLatinOnly);
        QTest::keyClicks(edit, u" "_s);
        QVERIFY(message->isEmpty());
        compose(edit, {}, u"웹"_s);
        QCOMPARE(edit->text(), QString());
        QVERIFY(!message->isEmpty());
        QTest::keyClicks(edit, u"web"_s);
        QCOMPARE(edit->text(), u"web"_s);
        QVERIFY(message->isEmpty());
    }

    void commitIsSafeAnywhere()
    {
        commitInput(nullptr);
        QWidget window;
        commitInput(&window);
    }

private:
    Theme m_theme;
};

static const support::TestClass<TestFilterLine> registration("tst_filterline");
#include "tst_filterline.moc"
