#include "core/command.h"
#include "core/journal.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ContainerRequest;
using core::ContainerVerb;
using core::Exchange;
using core::HistoryEntry;
using core::Reading;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void titleWithoutCommand();
    void pretty_data();
    void pretty();
    void prettyOfOddInput();
    void maskedBodies_data();
    void maskedBodies();
    void wholeExchange();
    void cutExchange();
    void underWay();
    void secretsOfAnExchange();
};

namespace {

HistoryEntry entryOf(const core::Deed &deed)
{
    HistoryEntry entry;
    entry.deed = deed;
    entry.mirror =
        core::mirrorOf(deed, [](const QString &id) { return id == "aaa"_L1 ? u"web"_s : QString(); });
    return entry;
}

ContainerRequest act(ContainerVerb verb, const QStringList &ids = {u"aaa"_s}, const QString &signal = {})
{
    return {verb, ids, {}, signal, false, false};
}

core::RunRequest run(const QString &image)
{
    core::RunRequest request;
    request.image = image;
    return request;
}

Exchange exchangeOf(const QByteArray &body, const QByteArray &answer)
{
    Exchange exchange;
    exchange.serial = 1;
    exchange.milliseconds = 12;
    exchange.method = "POST";
    exchange.target = "/v1.41/containers/create?name=web";
    exchange.headers = {{"Host", "localhost"}, {"Content-Type", "application/json"}};
    exchange.body = body;
    exchange.bodySize = body.size();
    exchange.status = 201;
    exchange.answer = answer;
    exchange.answerSize = answer.size();
    return exchange;
}

} // namespace

void TestJournal::titles_data()
{
    QTest::addColumn<HistoryEntry>("entry");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const core::Deed &deed, const QString &title) {
        QTest::newRow(name) << entryOf(deed) << title;
    };
    row("run", run(u"nginx"_s), u"Run nginx"_s);
    row("create", core::CreateRequest{run(u"nginx"_s)}, u"Create a container of nginx"_s);
    row("start", act(ContainerVerb::Start), u"Start web"_s);
    row("stop", act(ContainerVerb::Stop), u"Stop web"_s);
    row("stop three", act(ContainerVerb::Stop, {u"a"_s, u"b"_s, u"c"_s}), u"Stop 3 containers"_s);
    row("restart", act(ContainerVerb::Restart), u"Restart web"_s);
    row("pause", act(ContainerVerb::Pause), u"Pause web"_s);
    row("unpause", act(ContainerVerb::Unpause), u"Unpause web"_s);
    row("kill", act(ContainerVerb::Kill), u"Kill web"_s);
    row("kill by name", act(ContainerVerb::Kill, {u"aaa"_s}, u"SIGKILL"_s), u"Kill web"_s);
    row("signal", act(ContainerVerb::Kill, {u"aaa"_s}, u"SIGINT"_s), u"Send SIGINT to web"_s);
    row("signal two", act(ContainerVerb::Kill, {u"a"_s, u"b"_s}, u"SIGINT"_s),
        u"Send SIGINT to 2 containers"_s);
    row("remove", act(ContainerVerb::Remove), u"Remove web"_s);
    row("remove two", act(ContainerVerb::Remove, {u"a"_s, u"b"_s}), u"Remove 2 containers"_s);
    row("whole id", act(ContainerVerb::Stop, {QString(64, u'f')}), u"Stop ffffffffffff"_s);
    row("rename", core::RenameRequest{u"aaa"_s, u"%1 새 이름"_s}, u"Rename web to %1 새 이름"_s);
    row("tag", core::TagRequest{u"nginx"_s, u"my/web"_s, u"1"_s}, u"Tag nginx as my/web:1"_s);
    row("rmi", core::ImageRemoveRequest{{u"nginx:1"_s}, true}, u"Remove image nginx:1"_s);
    row("rmi two", core::ImageRemoveRequest{{u"a"_s, u"b"_s}, true}, u"Remove 2 images"_s);
    row("pull", core::PullRequest{u"nginx"_s, {}}, u"Pull nginx"_s);
    row("push", core::PushRequest{u"nginx"_s}, u"Push nginx"_s);
    row("update", core::UpdateRequest{u"aaa"_s, 1 << 26, {}, {}, {}}, u"Change limits of web"_s);
    row("recreate", core::RecreateRequest{u"aaa"_s, u"web"_s, u"web-old"_s, true, run(u"nginx"_s)},
        u"Recreate web"_s);
    core::ExecRequest exec;
    exec.id = u"aaa"_s;
    row("exec", exec, u"Run a command in web"_s);
    row("prune", core::PruneRequest{}, u"Remove stopped containers"_s);
    row("remove all", core::RemoveAllRequest{}, u"Remove all containers"_s);
    row("ps", Reading{Reading::What::Containers, {}, {}, {}}, u"List containers"_s);
    row("logs", Reading{Reading::What::Logs, u"aaa"_s, {}, {}}, u"Read the log of web"_s);
    row("image inspect", Reading{Reading::What::ImageInspect, u"nginx:1"_s, {}, {}},
        u"Read the metadata of nginx:1"_s);
    row("stats of all", Reading{Reading::What::Stats, {}, {}, {}},
        u"Watch the resource use of all containers"_s);
    row("wait", Reading{Reading::What::Wait, u"aaa"_s, {}, {}}, u"Wait until web ends"_s);
}

void TestJournal::titles()
{
    QFETCH(HistoryEntry, entry);
    QTEST(core::titleOf(entry), "title");
}

void TestJournal::titleWithoutCommand()
{
    HistoryEntry entry;
    entry.automatic = true;
    // In its place: GCC takes a variant that is moved into another one for uninitialized.
    entry.deed.emplace<Reading>();
    entry.exchanges = {Exchange()};
    entry.exchanges[0].method = "GET";
    entry.exchanges[0].target = "/_ping";
    QCOMPARE(core::titleOf(entry), u"Check whether the engine responds"_s);
    entry.exchanges[0].target = "/v1.41/plugins?a=%EA%B0%80";
    QCOMPARE(core::titleOf(entry), u"GET /v1.41/plugins?a=%EA%B0%80"_s);
}

void TestJournal::pretty_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &body, const QString &text) {
        QTest::newRow(name) << body << text;
    };
    row("nothing", "", u""_s);
    row("empty object", "{ }", u"{}"_s);
    row("order and numbers stay", R"({"b":1.50,"a":1e300,"b":12345678901234567890})",
        u"{\n  \"b\": 1.50,\n  \"a\": 1e300,\n  \"b\": 12345678901234567890\n}"_s);
    row("nested", R"({"a":[],"b":[1,{"c":null}]})",
        u"{\n  \"a\": [],\n  \"b\": [\n    1,\n    {\n      \"c\": null\n    }\n  ]\n}"_s);
    row("signs in strings", R"(["{a:1,\"]","\\"])", u"[\n  \"{a:1,\\\"]\",\n  \"\\\\\"\n]"_s);
    row("Korean", "{\"이름\":\"홍길동 🐋\"}", u"{\n  \"이름\": \"홍길동 🐋\"\n}"_s);
    row("spaces between", "\r\n[ 1 ,\t2 ]\n", u"[\n  1,\n  2\n]"_s);
    row("words", "OK", u"OK"_s);
    row("lines", "{\"a\":1}\r\n{\"a\":2}\r\n", u"{\"a\":1}\r\n{\"a\":2}\r\n"_s);
    row("torn", R"({"a":[1,2)", u"{\"a\":[1,2"_s);
    row("no UTF-8", "{\"a\":\"\xff\"}", u"{\"a\":\"\ufffd\"}"_s);
    row("HTML", "<html>{}</html>", u"<html>{}</html>"_s);
}

void TestJournal::pretty()
{
    QFETCH(QByteArray, body);
    QTEST(core::prettyBody(body), "text");
}

void TestJournal::prettyOfOddInput()
{
    const QByteArray deep = QByteArray(30'000, '[') + QByteArray(30'000, ']');
    QVERIFY(core::prettyBody(deep).size() < 8'000'000);
    QCOMPARE(core::prettyBody(QByteArray("a\0b", 3)).size(), 3);
    const QByteArray large = '[' + QByteArray("\"x\",").repeated(100'000) + "1]";
    QCOMPARE(core::prettyBody(large).count(u'\n'), 100'002);
}

void TestJournal::maskedBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const QByteArray &body, QByteArray masked) {
        masked.replace("***", core::secretDots().toUtf8());
        QTest::newRow(name) << body << masked;
    };
    const auto same = [&row](const char *name, const QByteArray &body) {
        row(name, body, body);
    };
    row("env", R"({"Env":["A=1","DB_PASSWORD=geheim","api_token=x=y"],"Image":"a"})",
        R"({"Env":["A=1","DB_PASSWORD=***","api_token=***"],"Image":"a"})");
    row("quotes in it", R"(["MY_SECRET=a\"b\\","c"])", R"(["MY_SECRET=***","c"])");
    row("escaped name", R"(["DB\u005fPASS\u003dx"])", R"(["DB_PASS=***"])");
    row("Korean value", "[\"MY_KEY=비밀 번호\"]", "[\"MY_KEY=***\"]");
    row("cut in the value", R"({"Env":["DB_PASSWORD=geh)", R"({"Env":["DB_PASSWORD=***)");
    row("cut after a backslash", R"({"Env":["DB_PASSWORD=geh\)", R"({"Env":["DB_PASSWORD=***)");
    row("label", R"({"Labels":{"API_KEY":"geheim","b":"c"}})", R"({"Labels":{"API_KEY":"***","b":"c"}})");
    row("label in spaces", "{\"Labels\" : { \"API_KEY\" : \"geheim\" }}",
        "{\"Labels\" : { \"API_KEY\" : \"***\" }}");
    row("option of a log driver",
        R"({"LogConfig":{"Type":"splunk","Config":{"splunk-token":"TOK","a":"b"}}})",
        R"({"LogConfig":{"Type":"splunk","Config":{"splunk-token":"***","a":"b"}}})");
    row("annotation", R"({"Annotations":{"api.key":"geheim"}})", R"({"Annotations":{"api.key":"***"}})");
    row("event", R"({"Actor":{"ID":"a","Attributes":{"DB_PASSWORD":"geheim","name":"web"}}})",
        R"({"Actor":{"ID":"a","Attributes":{"DB_PASSWORD":"***","name":"web"}}})");
    row("history of an image", R"([{"CreatedBy":"/bin/sh -c #(nop)  ENV DB_PASSWORD=geheim 1 A=b"}])",
        R"([{"CreatedBy":"/bin/sh -c #(nop)  ENV DB_PASSWORD=***"}])");
    row("quotes before it", R"(["sh -c \"a\" \u003cDB_PASS=x"])", R"(["sh -c \"a\" <DB_PASS=***"])");
    row("not the first one", R"(["A=1 DB_PASS=x"])", R"(["A=1 DB_PASS=***"])");
    row("names of any signs", "{\"Env\":[\"a b_PASSWORD c=x\",\"비밀_TOKEN!=x\",\"A=b_PASS \"]}",
        "{\"Env\":[\"a b_PASSWORD c=***\",\"비밀_TOKEN!=***\",\"A=b_PASS \"]}");
    same("other members",
         R"({"SandboxKey":"/run/docker/netns/a","Labels":{"x":{}},"MaskedPaths":["/proc/keys"],"Keys":["a"],
             "Tokens":5,"Tmpfs":{"/run/secrets":"size=64k"},"Volumes":{"/key":{}},"PortKey":""})");
    same("no value", R"(["DB_PASSWORD","DB_PASSWORD="])");
    same("a command", R"(["sh","-c","echo $API_KEY; a=b"])");
    same("the plain example", R"(["KEY=VALUE"])");
    same("no JSON", "OK");
    same("nothing", "");
}

void TestJournal::maskedBodies()
{
    QFETCH(QByteArray, body);
    QTEST(core::maskedBody(body), "masked");
}

void TestJournal::wholeExchange()
{
    Exchange exchange = exchangeOf(R"({"Image":"nginx"})", "{\"Id\":\"abc\"}\n");
    QCOMPARE(core::exchangeText(exchange), u"POST /v1.41/containers/create?name=web HTTP/1.1\n"
                                           "Host: localhost\n"
                                           "Content-Type: application/json\n"
                                           "\n"
                                           "{\n  \"Image\": \"nginx\"\n}\n"
                                           "\n"
                                           "HTTP/1.1 201 Created\n"
                                           "\n"
                                           "{\n  \"Id\": \"abc\"\n}"_s);
    exchange.status = 418;
    exchange.answer.clear();
    exchange.answerSize = 0;
    QVERIFY(core::exchangeText(exchange).endsWith(u"\n\nHTTP/1.1 418"_s));
}

void TestJournal::cutExchange()
{
    Exchange exchange =
        exchangeOf({}, QByteArray("[{\"Id\":\"abc\"},{\"Id\":\"de").leftJustified(32'768, 'f'));
    exchange.answerSize = 1'200'000;
    const QString text = core::exchangeText(exchange);
    QVERIFY(text.contains(u"[\n  {\n    \"Id\": \"abc\"\n  },\n  {\n    \"Id\": \"deff"_s));
    QVERIFY(text.endsWith(u"(These are the first 32.8 kB of 1.2 MB.)"_s));
    exchange.answer.clear();
    QVERIFY(core::exchangeText(exchange).endsWith(u"(1.2 MB were received. They are not kept here.)"_s));
    // Of the lines of a stream each is one already.
    exchange.answer = "{\"status\":\"a\"}\r\n{\"status\":\"b\"}\r\n{\"sta";
    QVERIFY(core::exchangeText(exchange).contains(u"\n{\"status\":\"a\"}\n{\"status\":\"b\"}\n{\"sta\n"_s));
}

void TestJournal::underWay()
{
    Exchange exchange = exchangeOf({}, {});
    exchange.milliseconds = -1;
    QVERIFY(core::exchangeText(exchange).endsWith(u"HTTP/1.1 201 Created\n\n(The answer goes on.)"_s));
    exchange.status = 0;
    QVERIFY(core::exchangeText(exchange).endsWith(u"application/json\n\n(There is no answer yet.)"_s));
    exchange.milliseconds = 5;
    exchange.error = core::Error{core::ErrorKind::Canceled, 0, {}};
    QVERIFY(core::exchangeText(exchange).endsWith(u"(The window ended it.)"_s));
    exchange.error = core::Error{core::ErrorKind::Disconnected, 0, {}};
    const QString broken = core::exchangeText(exchange);
    QVERIFY(broken.endsWith(u')') && !broken.contains(u"The window ended it"_s));
    // What the engine says itself is not said twice.
    exchange.status = 409;
    exchange.error = core::Error{core::ErrorKind::Conflict, 409, u"in use"_s};
    exchange.answer = R"({"message":"in use"})";
    exchange.answerSize = exchange.answer.size();
    QVERIFY(
        core::exchangeText(exchange).endsWith(u"HTTP/1.1 409 Conflict\n\n{\n  \"message\": \"in use\"\n}"_s));
}

void TestJournal::secretsOfAnExchange()
{
    Exchange exchange = exchangeOf(R"({"Env":["DB_PASSWORD=geheim"]})", R"({"Env":["MY_TOKEN=auch"]})");
    exchange.headers.append(std::pair<QByteArray, QByteArray>("x-registry-auth", "Z2VoZWlt"));
    const QString text = core::exchangeText(exchange);
    QVERIFY(!text.contains(u"geheim"_s) && !text.contains(u"auch"_s));
    QVERIFY(text.contains(u"DB_PASSWORD="_s + core::secretDots()));
    const QString revealed = core::exchangeText(exchange, true);
    QVERIFY(revealed.contains(u"\"DB_PASSWORD=geheim\""_s) && revealed.contains(u"\"MY_TOKEN=auch\""_s));
    for (const QString &one : {text, revealed})
        QVERIFY(one.contains(u"x-registry-auth: "_s + core::secretDots() + u'\n')
                && !one.contains(u"Z2VoZWlt"_s));
}

static const support::TestClass<TestJournal> made("tst_journal");

#include "tst_journal.moc"
