#include "core/argv.h"
#include "course/taughtfields.h"
#include "models/inspecttreemodel.h"
#include "views/metadataview.h"

#include "metadatasamples.h"
#include "support/testclass.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace samples;
using views::MetadataView;

namespace {

core::InspectPath path(const QStringList &keys)
{
    core::InspectPath steps;
    for (const QString &key : keys) {
        bool isIndex = false;
        key.toInt(&isIndex);
        steps.append({key, isIndex});
    }
    return steps;
}

} // namespace

class TestMetadataView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void cardsShowWhatIsTaught();
    void cardsSayWhenThereIsNone();
    void cardSelectsItsNode();
    void cardExplainsItself();
    void searchInTree();
    void searchInJson();
    void searchTellsNotFound();
    void searchKeyComesFromAnywhere();
    void copies_data();
    void copies();
    void menuByKeyboard();
    void expandAndCollapseAll();
    void refreshKeepsPlace();
    void refreshKeepsPlaceInJson();
    void nextContainerKeepsExpansion();
    void imageCannotBeCompared();
    void loadingErrorAndNothing();
    void languageSwitch();

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_view->findChild<T *>(u"metadataView."_s + QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    QTreeView *tree() const { return child<QTreeView>("tree"); }
    models::InspectTreeModel *model() const
    {
        return static_cast<models::InspectTreeModel *>(tree()->model());
    }
    QString current() const { return core::pathText(model()->path(tree()->currentIndex())); }
    void search(const QString &text)
    {
        auto *field = child<QLineEdit>("search");
        field->clear();
        QTest::keyClicks(field, text);
    }
    QString count() const { return child<QLabel>("searchCount")->text(); }

    std::unique_ptr<MetadataView> m_view;
};

void TestMetadataView::init()
{
    m_view = std::make_unique<MetadataView>();
    m_view->resize(900, 420);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestMetadataView::cleanup()
{
    m_view.reset();
}

void TestMetadataView::cardsShowWhatIsTaught()
{
    m_view->setImage(image());
    QVERIFY(child<QAbstractButton>("cmdCard")->accessibleDescription().contains(u"nginx -g 'daemon off;'"_s));
    QVERIFY(child<QAbstractButton>("entrypointCard")
                ->accessibleDescription()
                .contains(u"/docker-entrypoint.sh"_s));
    QVERIFY(child<QAbstractButton>("envCard")->accessibleDescription().contains(u"NGINX_VERSION=1.27.3"_s));
    QVERIFY(child<QAbstractButton>("exposeCard")->accessibleDescription().contains(u"80/tcp"_s));
    const QString ofImage = child<QAbstractButton>("cmdCard")->toolTip();
    m_view->setContainer(container());
    QVERIFY(child<QAbstractButton>("cmdCard")->toolTip() != ofImage);
    QVERIFY(child<QAbstractButton>("envCard")->accessibleDescription().contains(u"KEY=VALUE"_s));
}

void TestMetadataView::cardsSayWhenThereIsNone()
{
    core::ImageInspect bare = image();
    bare.config.cmd.reset();
    m_view->setImage(bare);
    QVERIFY(child<QAbstractButton>("cmdCard")->accessibleDescription().contains(
        course::taughtAbsence(course::TaughtField::Cmd)));
}

void TestMetadataView::cardSelectsItsNode()
{
    m_view->setContainer(container());
    tree()->collapseAll();
    click("envCard");
    QCOMPARE(current(), u".Config.Env"_s);
    QVERIFY(tree()->isExpanded(tree()->currentIndex()));
    QVERIFY(tree()->viewport()->rect().intersects(tree()->visualRect(tree()->currentIndex())));

    auto *card = child<QAbstractButton>("exposeCard");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(current(), u".Config.ExposedPorts"_s);
}

void TestMetadataView::cardExplainsItself()
{
    m_view->setContainer(container());
    auto *text = child<QLabel>("explanation");
    QVERIFY(!text->isVisible());
    click("cmdHelp");
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(
        course::taughtSentence(course::TaughtField::Cmd, course::TaughtPlace::Container).toHtmlEscaped()));
    click("envHelp");
    QVERIFY(!child<QToolButton>("cmdHelp")->isChecked());
    QVERIFY(text->text().contains(u"ENV"_s));
    click("envHelp");
    QVERIFY(!text->isVisible());
    QVERIFY(!tree()->currentIndex().isValid());
}

void TestMetadataView::searchInTree()
{
    m_view->setContainer(container());
    auto *field = child<QLineEdit>("search");
    search(u"172.17"_s);
    QCOMPARE(current(), u".NetworkSettings.Networks.bridge.IPAddress"_s);
    QCOMPARE(count(), u"1 of 2"_s);
    QVERIFY(tree()->viewport()->rect().intersects(tree()->visualRect(tree()->currentIndex())));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(current(), u".NetworkSettings.Networks.bridge.Gateway"_s);
    QCOMPARE(count(), u"2 of 2"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count(), u"1 of 2"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"2 of 2"_s);
    click("searchPrevious");
    QCOMPARE(count(), u"1 of 2"_s);
    click("searchNext");
    QCOMPARE(count(), u"2 of 2"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(count().isEmpty());
}

void TestMetadataView::searchInJson()
{
    m_view->setContainer(container());
    click("jsonButton");
    auto *json = child<QPlainTextEdit>("json");
    QVERIFY(json->isReadOnly());
    QVERIFY(json->toPlainText().contains(u"\"IPAddress\": \"172.17.0.2\""_s));
    search(u"NGINX"_s);
    QCOMPARE(json->textCursor().selectedText().toLower(), u"nginx"_s);
    const int first = json->textCursor().selectionStart();
    QVERIFY(count().startsWith(u"1 of "_s));
    QTest::keyClick(child<QLineEdit>("search"), Qt::Key_Return);
    QVERIFY(json->textCursor().selectionStart() > first);
    QVERIFY(count().startsWith(u"2 of "_s));
    QTest::keyClick(child<QLineEdit>("search"), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(json->textCursor().selectionStart(), first);
    click("copyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), json->toPlainText());
}

void TestMetadataView::searchTellsNotFound()
{
    m_view->setContainer(container());
    search(u"zebra"_s);
    QCOMPARE(count(), u"Not found"_s);
    QVERIFY(!child<QToolButton>("searchNext")->isEnabled());
    click("jsonButton");
    QCOMPARE(count(), u"Not found"_s);
}

void TestMetadataView::searchKeyComesFromAnywhere()
{
    m_view->setContainer(container());
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("search")->hasFocus());
    click("jsonButton");
    QTest::keyClick(child<QPlainTextEdit>("json"), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("search")->hasFocus());
}

void TestMetadataView::copies_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pathText");
    QTest::addColumn<QString>("command");
    QTest::newRow("string") << QStringList{u"State"_s, u"Status"_s} << u"running"_s << u".State.Status"_s
                            << u"docker container inspect -f '{{json .State.Status}}' hellonginx"_s;
    QTest::newRow("number") << QStringList{u"State"_s, u"Pid"_s} << u"4242"_s << u".State.Pid"_s
                            << u"docker container inspect -f '{{json .State.Pid}}' hellonginx"_s;
    QTest::newRow("array") << QStringList{u"Config"_s, u"Cmd"_s} << u"[\"nginx\",\"-g\",\"daemon off;\"]"_s
                           << u".Config.Cmd"_s
                           << u"docker container inspect -f '{{json .Config.Cmd}}' hellonginx"_s;
    QTest::newRow("odd key")
        << QStringList{u"Config"_s, u"Labels"_s, u"com.example.a b"_s} << u"x"_s
        << u".Config.Labels[\"com.example.a b\"]"_s
        << u"docker container inspect -f '{{json (index .Config.Labels \"com.example.a b\")}}' "
           "hellonginx"_s;
}

void TestMetadataView::copies()
{
    QFETCH(const QStringList, keys);
    QFETCH(const QString, value);
    QFETCH(const QString, pathText);
    QFETCH(const QString, command);
    m_view->setContainer(container());
    const QModelIndex index = model()->indexOfPath(path(keys));
    QVERIFY(index.isValid());
    tree()->setCurrentIndex(index);
    const auto copied = [this](const char *name) {
        QGuiApplication::clipboard()->clear();
        tree()->findChild<QAction *>(QString::fromLatin1(name))->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied("copyValue"), value);
    QCOMPARE(copied("copyPath"), pathText);
    QCOMPARE(copied("copyCommand"), command);
    QCOMPARE(copied("copySubtree"), core::jsonText(model()->node(index), true));

    QGuiApplication::clipboard()->clear();
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
}

void TestMetadataView::menuByKeyboard()
{
    m_view->setContainer(container());
    tree()->setCurrentIndex(model()->indexOfPath(path({u"State"_s})));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(tree()->viewport(), &event);
    auto *menu = tree()->findChild<QMenu *>(u"metadataView.menu"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 7);
    menu->close();
}

void TestMetadataView::expandAndCollapseAll()
{
    m_view->setContainer(container());
    const auto bridge = [this] {
        return model()->indexOfPath(path({u"NetworkSettings"_s, u"Networks"_s, u"bridge"_s}));
    };
    tree()->findChild<QAction *>(u"expandAll"_s)->trigger();
    QVERIFY(tree()->isExpanded(bridge()));
    tree()->findChild<QAction *>(u"collapseAll"_s)->trigger();
    QVERIFY(!tree()->isExpanded(bridge()));
    QVERIFY(!tree()->isExpanded(model()->indexOfPath(path({u"Config"_s}))));
}

void TestMetadataView::refreshKeepsPlace()
{
    m_view->setContainer(container());
    tree()->findChild<QAction *>(u"expandAll"_s)->trigger();
    tree()->collapse(model()->indexOfPath(path({u"HostConfig"_s})));
    const auto address = path({u"NetworkSettings"_s, u"Networks"_s, u"bridge"_s, u"IPAddress"_s});
    tree()->setCurrentIndex(model()->indexOfPath(address));
    tree()->verticalScrollBar()->setValue(140);
    const int scroll = tree()->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    search(QString());

    QByteArray later = containerJson("exited");
    later.replace("\"HostConfig\"", "\"Mounts\": [{\"Type\": \"volume\"}], \"HostConfig\"");
    m_view->setContainer(container(later));
    QCOMPARE(tree()->verticalScrollBar()->value(), scroll);
    QCOMPARE(current(), core::pathText(address));
    QVERIFY(
        tree()->isExpanded(model()->indexOfPath(path({u"NetworkSettings"_s, u"Networks"_s, u"bridge"_s}))));
    QVERIFY(!tree()->isExpanded(model()->indexOfPath(path({u"HostConfig"_s}))));
    const QModelIndex status = model()->indexOfPath(path({u"State"_s, u"Status"_s}));
    QVERIFY(status.siblingAtColumn(models::InspectTreeModel::Value).data().toString().contains(u"exited"_s));
}

void TestMetadataView::refreshKeepsPlaceInJson()
{
    m_view->resize(900, 160);
    m_view->setContainer(container());
    click("jsonButton");
    search(u"Gateway"_s);
    auto *json = child<QPlainTextEdit>("json");
    const QString selected = json->textCursor().selectedText();
    const int scroll = json->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    m_view->setContainer(container(containerJson("exited", "안녕")));
    QVERIFY(json->toPlainText().contains(u"exited"_s));
    QCOMPARE(json->toPlainText(), container(containerJson("exited", "안녕")).json);
    QCOMPARE(json->textCursor().selectedText(), selected);
    QCOMPARE(json->verticalScrollBar()->value(), scroll);
    QCOMPARE(count(), u"1 of 1"_s);
    QCOMPARE(m_view->page(), MetadataView::Page::Json);
}

void TestMetadataView::nextContainerKeepsExpansion()
{
    m_view->setContainer(container());
    tree()->expand(model()->indexOfPath(path({u"State"_s})));
    QByteArray other = containerJson();
    other.replace("c0ffee", "beef00");
    m_view->setLoading(u"other"_s);
    m_view->setContainer(container(other));
    QVERIFY(tree()->isExpanded(model()->indexOfPath(path({u"State"_s}))));
    QVERIFY(!tree()->isExpanded(model()->indexOfPath(path({u"HostConfig"_s}))));
}

void TestMetadataView::imageCannotBeCompared()
{
    m_view->setContainer(container());
    click("compareButton");
    m_view->setImage(image());
    QCOMPARE(m_view->page(), MetadataView::Page::Tree);
    QVERIFY(!child<QAbstractButton>("compareButton")->isVisible());
    m_view->setPage(MetadataView::Page::Compare);
    QCOMPARE(m_view->page(), MetadataView::Page::Tree);
    tree()->setCurrentIndex(model()->indexOfPath(path({u"Config"_s, u"Env"_s, u"0"_s})));
    tree()->findChild<QAction *>(u"copyCommand"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"docker image inspect -f "_s));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u" nginx:latest"_s));
}

void TestMetadataView::loadingErrorAndNothing()
{
    QSignalSpy retry(m_view.get(), &MetadataView::retryWanted);
    QVERIFY(child<QWidget>("empty")->isVisible());
    QVERIFY(!child<QLineEdit>("search")->isEnabled());
    m_view->setContainer(container());
    QVERIFY(tree()->isVisible());
    // What is there stays until it is worth saying that something else is awaited.
    m_view->setLoading(u"web2"_s);
    QVERIFY(tree()->isVisible());
    QTRY_VERIFY(child<QWidget>("empty")->isVisible());
    QVERIFY(!tree()->isVisible());
    m_view->setError({u"It did not work."_s, u"Do something."_s, u"engine words"_s});
    QVERIFY(child<QWidget>("empty")->isVisible());
    const QList<QPushButton *> buttons = child<QWidget>("empty")->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(retry.count(), 1);
    m_view->setContainer(container());
    QVERIFY(tree()->isVisible());
    m_view->clear();
    QVERIFY(!tree()->isVisible());
    QCOMPARE(model()->rowCount(), 0);
}

void TestMetadataView::languageSwitch()
{
    m_view->setContainer(container());
    search(u"172"_s);
    click("cmdHelp");
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QVERIFY(child<QAbstractButton>("compareButton")->text().startsWith(u'['));
    QVERIFY(count().startsWith(u'['));
    QVERIFY(child<QLabel>("explanation")->text().contains(u'['));
    QVERIFY(child<QAbstractButton>("cmdCard")->accessibleName().contains(u'['));
    QVERIFY(tree()->findChild<QAction *>(u"copyValue"_s)->text().startsWith(u'['));
    QCOMPARE(child<QLineEdit>("search")->text(), u"172"_s);
    QCOMPARE(current(), u".NetworkSettings.Networks.bridge.IPAddress"_s);
    QCoreApplication::removeTranslator(&brackets);
}

static const support::TestClass<TestMetadataView> registration("tst_metadataview");
#include "tst_metadataview.moc"
