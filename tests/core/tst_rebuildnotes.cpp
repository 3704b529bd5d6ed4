#include "core/rebuildsample.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rebuild::commandOf;
using rebuild::rebuilt;
using rebuild::Sample;

/// What a rebuilt run depends on beside the container: its image, the engine, what is asked for.
class TestRebuildNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imageWhoseNameIsAnothers_data();
    void imageWhoseNameIsAnothers();
    void imageThatIsGone();
    void whatTheEngineGives();
    void hostnameInTheNetworkOfTheHost();
    void imageForAnotherMachine();
    void keptVolumes();
    void furtherNetworks();
    void networkJoinedLater_data();
    void networkJoinedLater();
    void whatHasNoFlag_data();
    void whatHasNoFlag();
};

void TestRebuildNotes::imageWhoseNameIsAnothers_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("names"); ///< of the image now
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("told");
    const QString digest = u"busybox@sha256:"_s + QString(64, u'd');
    const QByteArray none = R"("RepoTags":[])";
    const QByteArray nothing = R"("RepoTags":[],"RepoDigests":[])";
    QTest::newRow("its name") << QByteArray("busybox") << QByteArray() << u"busybox"_s << false;
    QTest::newRow("its long name") << QByteArray("docker.io/library/busybox:latest") << QByteArray()
                                   << u"docker.io/library/busybox:latest"_s << false;
    QTest::newRow("tag gone") << QByteArray("busybox") << none << digest << true;
    QTest::newRow("another tag") << QByteArray("busybox:1.36") << QByteArray() << digest << true;
    QTest::newRow("nothing left") << QByteArray("busybox") << nothing << u"sha256:83a6cd8dc3150e21"_s << true;
    QTest::newRow("by digest") << digest.toLatin1() << none << digest << false;
    QTest::newRow("by ID") << QByteArray("83a6cd8d") << nothing << u"83a6cd8d"_s << false;
    QTest::newRow("by whole ID") << QByteArray("sha256:83a6cd8dc3150e21") << nothing
                                 << u"sha256:83a6cd8dc3150e21"_s << false;
}

void TestRebuildNotes::imageWhoseNameIsAnothers()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, names);
    QFETCH(QString, image);
    QFETCH(bool, told);
    Sample sample;
    sample.asked = asked;
    sample.imageMore = names;
    const auto made = rebuilt(sample);
    QCOMPARE(made.run.image, image);
    QCOMPARE(made.notes.size(), told ? 1 : 0);
    if (told)
        QVERIFY(made.notes.first().contains(QString::fromLatin1(asked))
                && made.notes.first().contains(image));
}

void TestRebuildNotes::imageThatIsGone()
{
    const Sample sample{
        R"("Cmd":["sh"],"Env":["PATH=/bin"],"Entrypoint":["/start"],"StopSignal":"SIGQUIT")", {}, {}, {}, {}};
    const auto made = core::rebuiltRun(rebuild::containerJson(sample), {});
    QVERIFY(made);
    QCOMPARE(rebuild::command(made->run), u"docker run -d --name web --env PATH=/bin --stop-signal SIGQUIT "
                                          "--entrypoint /start busybox sh"_s);
    QCOMPARE(made->notes.size(), 1);
}

void TestRebuildNotes::whatTheEngineGives()
{
    const Sample sample{
        {},
        R"("CgroupnsMode":"host","LogConfig":{"Type":"journald","Config":null},"Runtime":"crun","Memory":67108864,
           "MemorySwap":-1)",
        {},
        {},
        {}};
    core::RebuildOptions options;
    options.info =
        R"({"CgroupVersion":"1","LoggingDriver":"journald","DefaultRuntime":"crun","SwapLimit":false})";
    QCOMPARE(commandOf(sample, options), u"docker run -d --name web -m 64m busybox"_s);
    options.info =
        R"({"CgroupVersion":"2","LoggingDriver":"json-file","DefaultRuntime":"runc","SwapLimit":true})";
    QCOMPARE(commandOf(sample, options), u"docker run -d --name web -m 64m --memory-swap -1 --cgroupns host "
                                         "--runtime crun --log-driver journald busybox"_s);
}

void TestRebuildNotes::hostnameInTheNetworkOfTheHost()
{
    const Sample sample{
        R"("Hostname":"box","Domainname":"example.com")", R"("NetworkMode":"host")", {}, {}, {}};
    core::RebuildOptions options;
    options.info = R"({"Name":"laptop"})";
    QCOMPARE(commandOf(sample, options),
             u"docker run -d --name web --network host --hostname box --domainname example.com busybox"_s);
    options.info = R"({"Name":"box"})"; // it is the engine's computer
    QCOMPARE(commandOf(sample, options),
             u"docker run -d --name web --network host --domainname example.com busybox"_s);
}

void TestRebuildNotes::imageForAnotherMachine()
{
    core::RebuildOptions options;
    options.info = R"({"Architecture":"aarch64"})";
    QCOMPARE(commandOf({}, options), u"docker run -d --name web --platform linux/amd64 busybox"_s);
    options.info = R"({"Architecture":"x86_64"})";
    QCOMPARE(commandOf({}, options), u"docker run -d --name web busybox"_s);
}

void TestRebuildNotes::keptVolumes()
{
    const auto volume = [](char letter, const QByteArray &target) -> QByteArray {
        return R"({"Type":"volume","Name":")" + QByteArray(64, letter) + R"(","Destination":")" + target
               + R"("})";
    };
    const Sample sample{R"("Volumes":{"/db":{},"/anon":{}})",
                        R"("Binds":["data:/data"],"Mounts":[{"Type":"volume","Target":"/m"}])",
                        R"("Volumes":{"/db":{}})",
                        R"("Mounts":[)" + volume('a', "/db") + ',' + volume('b', "/anon") + ','
                            + volume('c', "/m")
                            + R"(,{"Type":"volume","Name":"data","Destination":"/data"}])",
                        {}};
    QCOMPARE(commandOf(sample),
             u"docker run -d --name web -v data:/data --mount type=volume,target=/m -v /anon busybox"_s);
    core::RebuildOptions options;
    options.keepVolumes = true;
    const QString a(64, u'a');
    const QString b(64, u'b');
    const QString c(64, u'c');
    QCOMPARE(commandOf(sample, options),
             u"docker run -d --name web -v data:/data --mount type=volume,source=%1,target=/m -v %2:/anon -v "
             "%3:/db busybox"_s.arg(c, b, a));
}

void TestRebuildNotes::furtherNetworks()
{
    const Sample sample{
        {},
        R"("NetworkMode":"net1")",
        {},
        R"("NetworkSettings":{"Networks":{"net1":{},"net2":{"Aliases":["3f1c0d7e5b9a","x"]},"net3":{}}})",
        {}};
    const auto made = rebuilt(sample);
    QCOMPARE(rebuild::command(made.run), u"docker run -d --name web --network net1 busybox"_s);
    QCOMPARE(made.notes.size(), 2);
    QVERIFY(made.notes.first().contains(u"docker network connect net2 web"_s));
    core::RebuildOptions options;
    options.severalNetworks = true;
    const auto all = rebuilt(sample, options);
    QCOMPARE(rebuild::command(all.run),
             u"docker run -d --name web --network net1 --network name=net2,alias=x --network net3 busybox"_s);
    QCOMPARE(all.notes, QStringList());
    // The first one, too, may be written as --network name=...
    const auto withOptions =
        rebuilt({{},
                 R"("NetworkMode":"net1")",
                 {},
                 R"("NetworkSettings":{"Networks":{"net1":{"DriverOpts":{"a":"b"}},"net2":{}}})",
                 {}},
                options);
    QCOMPARE(rebuild::command(withOptions.run),
             u"docker run -d --name web --network name=net1,driver-opt=a=b --network net2 busybox"_s);
    QCOMPARE(withOptions.notes, QStringList());
    QVERIFY(core::problems(withOptions.run).isEmpty());
}

void TestRebuildNotes::networkJoinedLater_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("networks");
    const QByteArray app = R"("app":{"Aliases":["db"],"IPAMConfig":{"IPv4Address":"10.5.0.9"}})";
    QTest::newRow("beside the usual one") << QByteArray("default") << QByteArray(app + R"(,"bridge":{})");
    QTest::newRow("beside that of Windows") << QByteArray("default") << QByteArray(app + R"(,"nat":{})");
    QTest::newRow("in place of the usual one") << QByteArray("bridge") << app;
}

void TestRebuildNotes::networkJoinedLater()
{
    QFETCH(QByteArray, mode);
    QFETCH(QByteArray, networks);
    core::RebuildOptions options;
    options.severalNetworks = true; // docker does not mix the usual one with others
    const auto made = rebuilt({{},
                               R"("NetworkMode":")" + mode + '"',
                               {},
                               R"("NetworkSettings":{"Networks":{)" + networks + "}}",
                               {}},
                              options);
    QCOMPARE(rebuild::command(made.run), u"docker run -d --name web busybox"_s);
    QCOMPARE(made.notes.size(), 1);
    QVERIFY(made.notes.first().contains(u"docker network connect app web"_s));
}

void TestRebuildNotes::whatHasNoFlag_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("flags");
    QTest::newRow("health as words") << QByteArray(R"("Healthcheck":{"Test":["CMD","curl","a b"]})")
                                     << QByteArray() << QByteArray()
                                     << u" --health-cmd 'curl '\\''a b'\\'''"_s;
    QTest::newRow("seccomp") << QByteArray() << QByteArray(R"("SecurityOpt":["seccomp={\"a\":1}"])")
                             << QByteArray() << u" --security-opt 'seccomp={\"a\":1}'"_s;
    QTest::newRow("devices") << QByteArray()
                             << QByteArray(R"("DeviceRequests":[{"Count":1,"Capabilities":[["tpu"]]}])")
                             << QByteArray() << QString();
    QTest::newRow("mount") << QByteArray()
                           << QByteArray(R"("Mounts":[{"Type":"volume","Target":""}],"Binds":["x"])")
                           << QByteArray() << QString();
    QTest::newRow("options of a network")
        << QByteArray() << QByteArray(R"("NetworkMode":"net1")")
        << QByteArray(R"("NetworkSettings":{"Networks":{"net1":{"DriverOpts":{"A":"B"}}}})")
        << u" --network net1"_s;
}

void TestRebuildNotes::whatHasNoFlag()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, more);
    QFETCH(QString, flags);
    const auto made = rebuilt({config, host, {}, more, {}});
    QCOMPARE(rebuild::command(made.run), u"docker run -d --name web%1 busybox"_s.arg(flags));
    QVERIFY(!made.notes.isEmpty());
}

static const support::TestClass<TestRebuildNotes> registration("tst_rebuildnotes");
#include "tst_rebuildnotes.moc"
