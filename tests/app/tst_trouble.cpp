#include "app/programwindow.h"
#include "support/fakemanager.h"
#include "support/testclass.h"
#include "views/containerspage.h"

#include <QTreeView>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using support::Script;

/// What the window says when the engine fails in this way or that, in both languages.
class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noConnection_data();
    void noConnection();
    void noPermission();
    void noSocket();
    void silentEngine();
    void spoiltList_data();
    void spoiltList();
    void hugeList();
    void invalidUtf8();
    void engineGoesAndComesBack();
};

void TestTrouble::noConnection_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QList<int>>("kinds");
    const auto kinds = [](std::initializer_list<ErrorKind> list) {
        QList<int> numbers;
        for (const ErrorKind kind : list)
            numbers.append(int(kind));
        return numbers;
    };
    QTest::newRow("a web page") << Script::answer(200, "<html>hello</html>", "text/html")
                                << kinds({ErrorKind::NotDocker});
    QTest::newRow("another protocol")
        << Script().send("SSH-2.0-OpenSSH_9.2p1\r\n").never() << kinds({ErrorKind::NotDocker});
    QTest::newRow("cut head") << Script().expectRequest().send("HTTP/1.1 200 OK\r\nApi-Ver").close()
                              << kinds({ErrorKind::Disconnected});
    QTest::newRow("hangs up") << Script().expectRequest().close() << kinds({ErrorKind::Disconnected});
    QTest::newRow("too old") << Script().expectRequest().send(
        "HTTP/1.1 200 OK\r\nApi-Version: 1.24\r\nServer: Docker\r\nContent-Length: 2\r\n\r\nOK")
                             << kinds({ErrorKind::TooOld});
}

void TestTrouble::noConnection()
{
    QFETCH(Script, script);
    QFETCH(QList<int>, kinds);
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        support::FakeEngine engine;
        engine.addContainer(u"one"_s, u"busybox"_s, true);
        for (int times = 0; times < 3; ++times)
            engine.server().onConnection(script);
        ProgramWindow window(engine.endpoint().url(), language);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), app::Session::State::Failed, 10'000);
        QVERIFY2(kinds.contains(int(window.session().error().kind)),
                 qPrintable(QString::number(int(window.session().error().kind))));
        const QString title = window.seen("emptyTitle");
        QVERIFY(!title.isEmpty());
        QCOMPARE(hasHangul(title), language == u"ko"_s);
        QVERIFY(!window.seen("emptyText").isEmpty() || !window.seen("emptyCommand").isEmpty());
        QVERIFY(window.find<QAbstractButton>(u"emptyPrimaryButton"_s));
        // It is tried again by itself, and the engine has come to its senses.
        QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 30'000);
        QCOMPARE(window.window().containersPage()->table()->model()->rowCount(), 1);
        QVERIFY(window.seen("emptyTitle").isEmpty());
    }
}

void TestTrouble::noPermission()
{
    const auto factory = [](const core::Endpoint &) -> std::unique_ptr<QNetworkAccessManager> {
        return std::make_unique<support::FakeManager>([](const support::FakeCall &) {
            return support::FakeReply::failure({ErrorKind::NoPermission, 0, u"Permission denied"_s});
        });
    };
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        ProgramWindow window(u"unix:///var/run/docker.sock"_s, language, factory);
        QTRY_COMPARE(window.session().state(), app::Session::State::Failed);
        QCOMPARE(hasHangul(window.seen("emptyTitle")), language == u"ko"_s);
        QVERIFY(!window.seen("emptyTitle").isEmpty());
#ifdef Q_OS_LINUX
        QVERIFY(window.seen("emptyCommand").contains(u"usermod"_s));
#endif
    }
}

void TestTrouble::noSocket()
{
    const QTemporaryDir folder;
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        ProgramWindow window(u"unix://"_s + folder.filePath(u"nothing.sock"_s), language);
        QTRY_COMPARE(window.session().state(), app::Session::State::Failed);
        QCOMPARE(window.session().error().kind, ErrorKind::NoEngine);
        QVERIFY(!window.seen("emptyTitle").isEmpty());
        QCOMPARE(hasHangul(window.seen("emptyTitle")), language == u"ko"_s);
        QVERIFY(!window.find(u"topBar.runButton"_s)->isEnabled());
    }
}

void TestTrouble::silentEngine()
{
    support::FakeEngine engine;
    engine.server().onConnection(Script().expectRequest().never());
    ProgramWindow window(engine.endpoint().url());
    QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), app::Session::State::Slow, 6'000);
    QCOMPARE(window.seen("emptyTitle"), u"The engine has not answered yet"_s);
    QVERIFY(window.seen("emptyText").contains(engine.endpoint().url().toHtmlEscaped()));
    window.session().connectTo(engine.endpoint());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
}

void TestTrouble::spoiltList_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    QTest::newRow("cut JSON") << Script().send(support::wholeAnswer(200, R"([{"Id":"abc","Names":["/on)"));
    QTest::newRow("not a list") << Script().send(support::wholeAnswer(200, R"({"hello":1})"));
    QTest::newRow("cut chunk")
        << Script().send(head + "Transfer-Encoding: chunked\r\n\r\n40\r\n[{\"Id\"").close();
    QTest::newRow("wrong length") << Script().send(head + "Content-Length: 500\r\n\r\n[]").close();
    QTest::newRow("cut head") << Script().send("HTTP/1.1 200 OK\r\nContent-Len").close();
    QTest::newRow("an error") << Script().send(
        support::wholeAnswer(500, R"({"message":"layer does not exist"})"));
}

void TestTrouble::spoiltList()
{
    QFETCH(Script, script);
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        support::FakeEngine engine;
        engine.addContainer(u"one"_s, u"busybox"_s, true);
        engine.trouble("/containers/json", script);
        ProgramWindow window(engine.endpoint().url(), language);
        QTRY_VERIFY_WITH_TIMEOUT(!window.seen("noticeBar.troubleLabel").isEmpty(), 10'000);
        QCOMPARE(hasHangul(window.seen("noticeBar.troubleLabel")), language == u"ko"_s);
        engine.clearTrouble();
        QVERIFY(window.click(u"noticeBar.retryButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.window().containersPage()->table()->model()->rowCount(), 1, 10'000);
        QTRY_VERIFY(window.seen("noticeBar.troubleLabel").isEmpty());
    }
}

void TestTrouble::hugeList()
{
    support::FakeEngine engine;
    const QByteArray block(1'000'000, 'x');
    const QByteArray begin =
        R"([{"Id":"0123456789abcdef","Names":["/huge"],"Image":"busybox","State":"running",)"
        R"("Status":"Up 1 second","Created":1700000000,"Labels":{"big":")";
    const QByteArray end = R"("}}])";
    const qint64 size = begin.size() + 100 * block.size() + end.size();
    engine.trouble("/containers/json",
                   Script()
                       .send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                             + QByteArray::number(size) + "\r\n\r\n" + begin)
                       .sendMany(block, 100)
                       .send(end));
    ProgramWindow window(engine.endpoint().url());
    QTRY_COMPARE_WITH_TIMEOUT(window.window().containersPage()->table()->model()->rowCount(), 1, 60'000);
    QVERIFY(window.window().containersPage()->select(u"0123456789abcdef"_s));
}

void TestTrouble::invalidUtf8()
{
    support::FakeEngine engine;
    engine.trouble(
        "/containers/json",
        Script().send(support::wholeAnswer(
            200, "[{\"Id\":\"0123456789abcdef\",\"Names\":[\"/na\xff\xfeme\"],\"Image\":\"busybox\","
                 "\"State\":\"running\",\"Status\":\"Up\",\"Created\":1700000000}]")));
    ProgramWindow window(engine.endpoint().url());
    const QAbstractItemModel *model = window.window().containersPage()->table()->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, 10'000);
    const QString name = model->index(0, models::ContainerModel::Name).data().toString();
    QVERIFY2(name.startsWith(u"na"_s) && name.endsWith(u"me"_s) && name.contains(QChar::ReplacementCharacter),
             qPrintable(name));
}

void TestTrouble::engineGoesAndComesBack()
{
    auto engine = std::make_unique<support::FakeEngine>(support::FakeServer::Kind::Tcp);
    const QString id = engine->addContainer(u"one"_s, u"busybox"_s, true);
    ProgramWindow window(engine->endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    QVERIFY(window.window().containersPage()->select(id));
    // Every connection breaks; the next ones are taken again.
    const auto broken = engine->server().connectionCount();
    engine->server().dropAll();
    QTRY_VERIFY_WITH_TIMEOUT(engine->server().connectionCount() > broken, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(window.session().isConnected(), 10'000);
    QCOMPARE(window.window().containersPage()->currentId(), id);
    QTRY_VERIFY(window.seen("noticeBar.troubleLabel").isEmpty());
}

static const support::TestClass<TestTrouble> registration("tst_trouble");
#include "tst_trouble.moc"
