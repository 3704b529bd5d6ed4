#include "core/runflags.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFlagValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes();
    void durations();
    void booleans();
    void integers();
    void cpus();
    void taken_data();
    void taken();
    void refused_data();
    void refused();
    void strangeValuesOfEveryFlag();
};

void TestFlagValues::sizes()
{
    const QList<std::pair<QString, std::optional<qint64>>> cases{
        {u"512"_s, 512},
        {u"0"_s, 0},
        {u"64m"_s, 67108864},
        {u"64M"_s, 67108864},
        {u"64mb"_s, 67108864},
        {u"64MiB"_s, 67108864},
        {u"64 m"_s, 67108864},
        {u"64 "_s, 64},
        {u"1.5g"_s, 1610612736},
        {u".5k"_s, 512},
        {u"1.k"_s, 1024},
        {u"10b"_s, 10},
        {u"1e3"_s, 1000},
        {u"+1k"_s, 1024},
        {u"2t"_s, 2199023255552},
        {u"1p"_s, 1125899906842624},
        {u""_s, {}},
        {u"m"_s, {}},
        {u"."_s, {}},
        {u"-1"_s, {}},
        {u"-1m"_s, {}},
        {u"64kk"_s, {}},
        {u"64ki"_s, {}},
        {u"64bb"_s, {}},
        {u"1e"_s, {}},
        {u"64  m"_s, {}},
        {u" 64"_s, {}},
        {u"0x10"_s, {}},
        {u"1_000"_s, 1000},
        {u"1__0"_s, {}},
        {u"1_"_s, {}},
        {u"64m\n"_s, {}},
        {u"\uff16\uff14m"_s, {}},
        {u"99999999999999999999"_s, {}},
        {u"1e400"_s, {}},
    };
    for (const auto &[text, bytes] : cases)
        QVERIFY2(core::bytesOfSize(text) == bytes, qUtf8Printable(text));
}

void TestFlagValues::durations()
{
    const QList<std::pair<QString, std::optional<qint64>>> cases{
        {u"0"_s, 0},
        {u"30s"_s, 30'000'000'000},
        {u"1m30s"_s, 90'000'000'000},
        {u"500ms"_s, 500'000'000},
        {u"1h2m3.5s"_s, 3'723'500'000'000},
        {u".5s"_s, 500'000'000},
        {u"1.s"_s, 1'000'000'000},
        {u"7ns"_s, 7},
        {u"1us"_s, 1000},
        {u"1\u00b5s"_s, 1000},
        {u"1\u03bcs"_s, 1000},
        {u"+5s"_s, 5'000'000'000},
        {u"-5s"_s, -5'000'000'000},
        {u""_s, {}},
        {u"10"_s, {}},
        {u"s"_s, {}},
        {u".s"_s, {}},
        {u"1 s"_s, {}},
        {u"1d"_s, {}},
        {u"1m30"_s, {}},
        {u"99999999h"_s, {}},
        {u"9223372036854775807ns1ns"_s, {}},
    };
    for (const auto &[text, time] : cases)
        QVERIFY2(core::nanosecondsOfDuration(text) == time, qUtf8Printable(text));
}

void TestFlagValues::booleans()
{
    for (const auto &text : {u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s})
        QCOMPARE(core::boolOfText(text), std::optional(true));
    for (const auto &text : {u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"False"_s})
        QCOMPARE(core::boolOfText(text), std::optional(false));
    for (const auto &text : {u""_s, u"yes"_s, u"tRue"_s, u"on"_s, u"2"_s, u" true"_s})
        QCOMPARE(core::boolOfText(text), std::optional<bool>());
}

void TestFlagValues::integers()
{
    const QList<std::pair<QString, std::optional<qint64>>> cases{
        {u"0"_s, 0},
        {u"512"_s, 512},
        {u"-5"_s, -5},
        {u"+7"_s, 7},
        {u"0512"_s, 330},
        {u"0x1F4"_s, 500},
        {u"0b11"_s, 3},
        {u"0o17"_s, 15},
        {u"1_000"_s, 1000},
        {u""_s, {}},
        {u"08"_s, {}},
        {u"0x"_s, {}},
        {u"1.5"_s, {}},
        {u"1__0"_s, {}},
        {u"-"_s, {}},
        {u" 1"_s, {}},
        {u"1k"_s, {}},
        {u"\u0661"_s, {}},
        {u"99999999999999999999"_s, {}},
        {u"9223372036854775807"_s, 9223372036854775807}};
    for (const auto &[text, number] : cases)
        QVERIFY2(core::integerOfText(text) == number, qUtf8Printable(text));
}

void TestFlagValues::cpus()
{
    const QList<std::pair<QString, std::optional<qint64>>> cases{{u"0.5"_s, 500'000'000},
                                                                 {u".5"_s, 500'000'000},
                                                                 {u"5."_s, 5'000'000'000},
                                                                 {u"1.50"_s, 1'500'000'000},
                                                                 {u"1/2"_s, 500'000'000},
                                                                 {u"1e1"_s, 10'000'000'000},
                                                                 {u"1e-9"_s, 1},
                                                                 {u"-1"_s, -1'000'000'000},
                                                                 {u"0"_s, 0},
                                                                 {u"0.0000000010"_s, 1},
                                                                 {u"1e-10"_s, {}},
                                                                 {u"1/3"_s, {}},
                                                                 {u"1/0"_s, {}},
                                                                 {u"."_s, {}},
                                                                 {u""_s, {}},
                                                                 {u"two"_s, {}},
                                                                 {u"1,5"_s, {}},
                                                                 {u"1e99"_s, {}}};
    for (const auto &[text, nano] : cases)
        QVERIFY2(core::nanoCpusOfText(text) == nano, qUtf8Printable(text));
}

namespace {

void addRows(const QList<std::pair<QString, QStringList>> &table)
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("value");
    for (const auto &[flag, values] : table)
        for (const auto &value : values)
            QTest::newRow(qUtf8Printable(u"%1 %2"_s.arg(flag, value))) << flag << value;
}

} // namespace

void TestFlagValues::taken_data()
{
    addRows({
        {u"--add-host"_s, {u"db:10.0.0.5"_s, u"b=::1"_s, u"c:host-gateway"_s, u"d:[::1]"_s}},
        {u"--attach"_s, {u"stdin"_s, u"STDOUT"_s}},
        {u"--blkio-weight"_s, {u"0"_s, u"10"_s, u"1000"_s}},
        {u"--cpus"_s, {u"0.5"_s, u"1/2"_s}},
        {u"--device"_s,
         {u"/dev/fuse"_s, u"/dev/fuse:/dev/x:r"_s, u"/dev/fuse:rw"_s, u"vendor.com/class=name"_s}},
        {u"--device-cgroup-rule"_s, {u"c 1:* rwm"_s}},
        {u"--device-read-bps"_s, {u"/dev/sda:1mb"_s}},
        {u"--dns"_s, {u"1.1.1.1"_s, u"2001:DB8::0:1"_s}},
        {u"--dns-search"_s, {u"example.com"_s, u"."_s}},
        {u"--env"_s, {u"A=b"_s, u"A="_s, u"A"_s, u"이름=값"_s}},
        {u"--expose"_s, {u"80"_s, u"90-92/udp"_s}},
        {u"--gpus"_s, {u"all"_s, u"2"_s, u"\"device=0,1\""_s, u"driver=nvidia,capabilities=utility"_s}},
        {u"--health-interval"_s, {u"1m30s"_s, u"0"_s}},
        {u"--init"_s, {u""_s, u"true"_s, u"0"_s}},
        {u"--ipc"_s, {u""_s, u"host"_s, u"container:db"_s}},
        {u"--label"_s, {u"a=b c"_s, u"a"_s}},
        {u"--mac-address"_s, {u"92:d0:c6:0a:29:33"_s, u"92-d0-c6-0a-29-33"_s, u"92d0.c60a.2933"_s}},
        {u"--memory-swap"_s, {u"1g"_s, u"-1"_s}},
        {u"--mount"_s,
         {u"type=bind,src=/a,dst=/b,ro"_s, u"target=/b"_s, u"type=bind,\"source=/a,b\",target=/b"_s}},
        {u"--network"_s, {u"shop"_s, u"name=shop,alias=db"_s, u"container:x"_s}},
        {u"--platform"_s, {u"linux/arm64/v8"_s, u"amd64"_s, u"linux"_s}},
        {u"--publish"_s,
         {u"80"_s, u"8080:80/udp"_s, u"127.0.0.1::80"_s, u"[::1]:80:80"_s, u"8000-8010:80"_s,
          u"published=8080,target=80"_s}},
        {u"--pull"_s, {u"always"_s, u""_s}},
        {u"--restart"_s, {u"no"_s, u"on-failure:3"_s, u"unless-stopped"_s}},
        {u"--security-opt"_s, {u"no-new-privileges"_s, u"label:disable"_s, u"apparmor=unconfined"_s}},
        {u"--sysctl"_s, {u"net.ipv4.ip_forward=1"_s, u"kernel.sem=1"_s}},
        {u"--ulimit"_s, {u"nofile=1024:2048"_s, u"core=-1"_s}},
        {u"--volume"_s, {u"data:/data:z"_s, u"/data"_s, u"C:\\site:/site:ro"_s}},
        {u"--name"_s, {u""_s, u"web"_s}},
    });
}

void TestFlagValues::taken()
{
    QFETCH(QString, flag);
    QFETCH(QString, value);
    QCOMPARE(core::problemOfFlagValue(*core::runFlag(flag), value), QString());
}

void TestFlagValues::refused_data()
{
    addRows({
        {u"--add-host"_s, {u"db"_s, u"db:foo"_s, u":1.1.1.1"_s, u"a:01.1.1.1"_s, u"a:1::2::3"_s}},
        {u"--attach"_s, {u""_s, u"stdfoo"_s}},
        {u"--blkio-weight"_s, {u"5"_s, u"1001"_s, u"x"_s}},
        {u"--blkio-weight-device"_s, {u"/dev/sda"_s, u"/dev/sda:5"_s, u"sda:100"_s}},
        {u"--cgroupns"_s, {u"foo"_s}},
        {u"--cpus"_s, {u""_s, u"x"_s, u"1/3"_s}},
        {u"--device"_s,
         {u"fuse"_s, u"/dev/fuse:/dev/x:q"_s, u"/dev/fuse:/dev/x:rr"_s, u"/a:/b:/c:d"_s, u""_s}},
        {u"--device-cgroup-rule"_s, {u"x 1:* rwm"_s}},
        {u"--device-read-iops"_s, {u"/dev/sda:1k"_s, u"/dev/sda:-1"_s}},
        {u"--dns"_s, {u"foo"_s, u"1.1.1"_s, u""_s}},
        {u"--dns-search"_s, {u"123"_s, u"a_b.c"_s, u"a..b"_s}},
        {u"--env"_s, {u""_s, u"=x"_s}},
        {u"--expose"_s, {u"80:90"_s, u"abc"_s, u"90-80"_s, u"70000"_s}},
        {u"--gpus"_s, {u""_s, u"foo"_s, u"all,count=2"_s, u"x=y"_s}},
        {u"--health-interval"_s, {u"10"_s, u"-1s"_s}},
        {u"--health-retries"_s, {u"-1"_s}},
        {u"--init"_s, {u"foo"_s, u"tRue"_s}},
        {u"--label"_s, {u""_s, u"=c"_s, u"a b=c"_s}},
        {u"--link"_s, {u""_s, u"a:b:c"_s}},
        {u"--mac-address"_s, {u"x"_s, u"92:d0-c6:0a:29:33"_s, u"92:d0:c6:0a:29"_s}},
        {u"--memory"_s, {u"-1"_s, u"64kk"_s, u"lots"_s}},
        {u"--memory-swap"_s, {u"-2"_s}},
        {u"--memory-swappiness"_s, {u"101"_s}},
        {u"--mount"_s,
         {u""_s, u"foo"_s, u"foo=bar,target=/b"_s, u"type=bind,source=/a"_s, u"type=,target=/b"_s,
          u"type=bind,source=\"/a\",target=/b"_s, u"type=bind,src=/a,dst=/b,volume-nocopy"_s,
          u"type=tmpfs,dst=/b,tmpfs-mode=9"_s, u"type=bind,src=/a,dst=/b,bind-recursive=writable"_s}},
        {u"--network"_s,
         {u""_s, u"foo=bar"_s, u"alias=a"_s, u"name=a,gw-priority=x"_s, u"name=a,driver-opt=x"_s}},
        {u"--pid"_s, {u"foo"_s, u"container:"_s}},
        {u"--platform"_s, {u"foo"_s, u"a/b/c/d"_s}},
        {u"--publish"_s,
         {u""_s, u"80:"_s, u"a:80"_s, u"70000:80"_s, u"8000-8002:9000-9001"_s, u"82-80"_s, u"80/foo"_s,
          u"127.0.0.1:80"_s, u"host:80:80"_s, u"published=8080"_s}},
        {u"--pull"_s, {u"foo"_s}},
        {u"--restart"_s, {u"foo"_s, u"always:3"_s, u"on-failure:x"_s, u"on-failure:-1"_s}},
        {u"--security-opt"_s, {u"foo"_s, u"label="_s}},
        {u"--stop-timeout"_s, {u"1.5"_s, u""_s}},
        {u"--storage-opt"_s, {u"foo"_s}},
        {u"--sysctl"_s, {u"foo=1"_s, u"net.a"_s}},
        {u"--ulimit"_s,
         {u"nofile"_s, u"nofile=2048:1024"_s, u"foo=1"_s, u"NOFILE=1"_s, u"nofile=-1:5"_s, u"nofile="_s}},
        {u"--userns"_s, {u"foo"_s}},
        {u"--volume"_s, {u""_s, u":/a"_s, u"aa::b"_s, u"/a:/b:ro:x"_s}},
    });
}

void TestFlagValues::refused()
{
    QFETCH(QString, flag);
    QFETCH(QString, value);
    const auto problem = core::problemOfFlagValue(*core::runFlag(flag), value);
    QVERIFY(problem.size() > 10);
    QVERIFY2(problem.endsWith(u'.'), qUtf8Printable(problem));
    QVERIFY2(!problem.contains(u"%1"), qUtf8Printable(problem));
}

void TestFlagValues::strangeValuesOfEveryFlag()
{
    const QStringList values{QString(QChar(0xD800)),
                             u"한글"_s,
                             u"😀"_s,
                             u"a=b,c=d"_s,
                             u"::::"_s,
                             u"\"\"\","_s,
                             QString(100'000, u'1'),
                             QString(100'000, u','),
                             QString(100'000, u':'),
                             QString(50'000, u'a') + u'=' + QString(50'000, u'"'),
                             u"\r\n"_s};
    for (const auto &flag : core::runFlags()) {
        for (const auto &value : values)
            QVERIFY(core::problemOfFlagValue(flag, value).size() < 110'000);
        QVERIFY2(!core::problemOfFlagValue(flag, u"a\0b"_s).isEmpty(), qUtf8Printable(flag.name));
    }
}

static const support::TestClass<TestFlagValues> registration("tst_flagvalues");
#include "tst_flagvalues.moc"
