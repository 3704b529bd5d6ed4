#include "core/commandparse.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void text();
    void otherFlags_data();
    void otherFlags();
    void wholeCommand();
};

void TestSecrets::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secret");
    const auto row = [](const QString &name, bool secret) {
        QTest::newRow(qUtf8Printable(name)) << name << secret;
    };
    row(u"DB_PASSWORD"_s, true);
    row(u"MYSQL_PASS"_s, true);
    row(u"clientSecret"_s, true);
    row(u"GITHUB_TOKEN"_s, true);
    row(u"AWS_ACCESS_KEY_ID"_s, true);
    row(u"GOOGLE_APPLICATION_CREDENTIALS"_s, true);
    row(u"api_key"_s, true);
    row(u"PATH"_s, false);
    row(QString(), false);
    row(u"비밀번호"_s, false);
    row(u"NGINX_VERSION"_s, false);
    // docker run --env KEY=VALUE, as the course writes it.
    row(u"KEY"_s, false);
    row(u"key"_s, false);
}

void TestSecrets::names()
{
    QFETCH(QString, name);
    QTEST(core::isSecretName(name), "secret");
}

void TestSecrets::text()
{
    core::CommandWord word;
    word.text = u"DB_PASSWORD=a=b"_s;
    QCOMPARE(core::maskedText(word), word.text);
    word.secret = true;
    QCOMPARE(core::maskedText(word), QString(u"DB_PASSWORD="_s + core::secretDots()));
    word.text = u"hunter2"_s;
    QCOMPARE(core::maskedText(word), core::secretDots());
    QVERIFY(!core::secretDots().isEmpty());
}

void TestSecrets::otherFlags_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("secret");
    const auto row = [](const QString &flag, const QString &value, bool secret) {
        QTest::addRow("%s %s", qUtf8Printable(flag), qUtf8Printable(value)) << flag << value << secret;
    };
    row(u"--log-opt"_s, u"splunk-token=hunter2"_s, true);
    row(u"--log-opt"_s, u"max-size=hunter2"_s, false);
    row(u"--annotation"_s, u"api.key=hunter2"_s, true);
    row(u"--mount"_s, u"type=volume,dst=/x,\"volume-opt=o=addr=nas,password=hunter2\""_s, true);
    row(u"--mount"_s, u"type=volume,dst=/x,volume-opt=password=hunter2"_s, true);
    row(u"--mount"_s, u"type=volume,dst=/x,volume-label=token=hunter2"_s, true);
    row(u"--mount"_s, u"type=volume,dst=/run/secrets,volume-opt=device=hunter2"_s, false);
    row(u"--network"_s, u"name=shop,driver-opt=the.secret=hunter2"_s, true);
    row(u"--network"_s, u"name=shop,alias=hunter2"_s, false);
    row(u"--tmpfs"_s, u"/run/secrets:size=hunter2"_s, false);
    row(u"--volume"_s, u"/tokens=hunter2:/x:z"_s, false);
}

/// The same for a command shown and one pasted.
void TestSecrets::otherFlags()
{
    QFETCH(QString, flag);
    QFETCH(QString, value);
    QFETCH(bool, secret);
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.extra = {{flag, value}};
    auto command = core::mirrorOf(run).commands.value(0);
    QCOMPARE(!core::masked(command).arguments().join(u' ').contains(u"hunter2"_s), secret);
    command.words = core::parseCommand({u"docker"_s, u"run"_s, flag, value, u"nginx"_s}).words;
    QCOMPARE(!core::masked(command).arguments().join(u' ').contains(u"hunter2"_s), secret);
}

void TestSecrets::wholeCommand()
{
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.env = {{u"KEY"_s, u"VALUE"_s}, {u"DB_PASSWORD"_s, u"hunter2"_s}};
    const auto command = core::mirrorOf(run).commands.value(0);
    const auto shown = core::masked(command);
    QVERIFY(command.arguments().contains(u"DB_PASSWORD=hunter2"_s));
    QVERIFY(shown.arguments().contains(u"KEY=VALUE"_s));
    QVERIFY(!shown.arguments().join(u' ').contains(u"hunter2"_s));
    QVERIFY(core::masked(shown) == shown);

    auto all = core::mirrorOfRemoveAll().commands.value(0);
    all.source[1].secret = true;
    QCOMPARE(core::masked(all).source[1].text, core::secretDots());
}

static const support::TestClass<TestSecrets> registration("tst_secrets");
#include "tst_secrets.moc"
