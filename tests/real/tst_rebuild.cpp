#include "core/argv.h"
#include "core/command.h"
#include "core/recreate.h"
#include "real/inspectcompare.h"
#include "real/realdocker.h"
#include "support/testclass.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Containers that the docker program made, rebuilt from what the engine says of them: the command that comes
/// out, given to the docker program again, and the request that the window sends, make equal ones.
class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void equalContainers_data();
    void equalContainers();

private:
    static QByteArray inspect(const QString &id) { return real::raw(u"/containers/%1/json"_s.arg(id)); }
    static QString createByApi(const core::RunRequest &run);
};

void TestRebuild::initTestCase()
{
    QVERIFY2(!real::socketPath().isEmpty(), "run me through tests/engine/engine.sh run -- ...");
    QVERIFY2(!QStandardPaths::findExecutable(u"docker"_s).isEmpty(), "the docker program is needed");
    real::removeContainers();
    QCOMPARE(real::docker({u"network"_s, u"create"_s, u"net1"_s}).code, 0);
    QCOMPARE(real::docker({u"network"_s, u"create"_s, u"--subnet"_s, u"10.77.0.0/16"_s, u"net2"_s}).code, 0);
    QCOMPARE(real::docker({u"run"_s, u"-d"_s, u"--name"_s, u"db"_s, u"--stop-signal"_s, u"SIGKILL"_s, u"-v"_s,
                           u"/shared"_s, u"busybox"_s, u"sleep"_s, u"1000"_s})
                 .code,
             0);
}

void TestRebuild::cleanupTestCase()
{
    real::removeContainers();
    real::docker({u"network"_s, u"rm"_s, u"net1"_s, u"net2"_s});
    real::docker({u"volume"_s, u"prune"_s, u"-f"_s});
}

void TestRebuild::cleanup()
{
    real::docker({u"rm"_s, u"-fv"_s, u"same"_s});
}

void TestRebuild::equalContainers_data()
{
    QTest::addColumn<QString>("arguments");
    const auto add = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments);
    };
    add("create busybox");
    add("run -d busybox sleep 1000");
    add("create -it busybox");
    add("create -i busybox cat");
    add("create -t busybox");
    add("create -a stdout busybox cat");
    add("create busybox sh -c 'echo \"it'\\''s $HOME\"; sleep 1'");
    add("create --entrypoint '' busybox true");
    add("create --entrypoint echo busybox");
    add("create --entrypoint echo busybox a 'b c' ''");
    add("create -e A=1 -e B= -e NO_SUCH_VARIABLE -e 'C=a b\"c' -e 이름=홍길동 -e EMOJI=🐳 busybox");
    add("create -e PATH=/x -e 'MORE=a=b\nsecond line' busybox");
    add("create -l a -l b=c -l 'com.example.이름=값 1' busybox");
    add("create -u 1000:1000 -w /data busybox");
    add("create -w / --hostname box --domainname example.com busybox");
    add("create --rm busybox");
    add("create --restart on-failure:3 busybox");
    add("create --restart on-failure busybox");
    add("create --restart always busybox");
    add("create --restart unless-stopped busybox");
    add("run -d -p 18080:80 -p 127.0.0.1:18081:81 -p 18082:82/udp busybox sleep 1000");
    add("create -p 8000-8005:80 -p 127.0.0.1::90/udp -p '[::1]:91:91' -p 7000-7001:70-71 busybox");
    add("create -p 8080:80 -p 8081:80 -p 80 busybox");
    add("create -P --expose 100-102 --expose 53/udp busybox");
    add("create -v data:/data -v /tmp:/host -v /tmp:/host2:ro -v /anon busybox");
    add("create -v /tmp:/z:ro,z -v data:/q:nocopy -v /tmp:/slave:rslave busybox");
    add("create --mount type=volume,source=data,target=/v --mount type=bind,source=/tmp,target=/b,readonly "
        "--mount type=volume,target=/anon busybox");
    add("create --mount type=volume,source=v2,target=/m,volume-nocopy,volume-label=a=b "
        "--mount type=bind,source=/tmp,target=/b,bind-propagation=rslave "
        "--mount type=tmpfs,target=/t,tmpfs-size=64k,tmpfs-mode=1770 busybox");
    add("create --tmpfs /a --tmpfs /b:size=1m,mode=700 --tmpfs /c:ro busybox");
    add("create --volumes-from db:ro --volume-driver local busybox");
    add("create --network host busybox");
    add("create --network none busybox");
    add("create --network container:db busybox");
    add("create --network net1 --network-alias a --network-alias b busybox");
    add("run -d --network net2 --ip 10.77.0.9 --link db:store --link-local-ip 169.254.9.9 busybox sleep "
        "1000");
    add("create --link db:store --link db busybox");
    add("create -m 64m busybox");
    add("create -m 64m --memory-swap -1 --memory-swappiness 0 --memory-reservation 32m --oom-kill-disable "
        "busybox");
    add("create -m 64m --memory-swap 100m --cpus 1.5 --cpu-shares 512 --cpuset-cpus 0 --cpuset-mems 0 "
        "busybox");
    add("create --cpu-period 100000 --cpu-quota 50000 --pids-limit 100 --oom-score-adj 100 busybox");
    add("create --shm-size 32m --read-only --init --stop-signal SIGQUIT --stop-timeout 5 busybox");
    add("create --init=false --runtime io.containerd.runc.v2 --cgroup-parent foo --cgroupns private busybox");
    add("create --privileged busybox");
    add("create --pid host --ipc host --uts host --userns host busybox");
    add("create --pid container:db --ipc shareable busybox");
    add("create --cap-add net_admin --cap-add SYS_TIME --cap-drop ALL --group-add audio --group-add 10 "
        "busybox");
    add("create --security-opt systempaths=unconfined --security-opt no-new-privileges busybox");
    add("create --security-opt seccomp=unconfined --security-opt label=disable busybox");
    add("create --device /dev/fuse --device /dev/null:/dev/x:rw --device-cgroup-rule 'c 1:3 rwm' busybox");
    add("create --gpus all busybox");
    add("create --gpus '\"device=0,1\",capabilities=utility' busybox");
    add("create --device-read-bps /dev/null:1mb --device-write-iops /dev/null:10 busybox");
    add("create --ulimit nofile=1024:2048 --ulimit core=-1 --sysctl net.ipv4.ip_forward=1 busybox");
    add("create --dns 1.1.1.1 --dns 8.8.8.8 --dns-search . --dns-option ndots:1 --add-host a:1.2.3.4 "
        "--add-host b:host-gateway --add-host c:::1 busybox");
    add("create --log-driver local --log-opt max-size=1m busybox");
    add("create --log-driver none busybox");
    add("create --log-opt max-size=1m --log-opt max-file=3 busybox");
    add("create --health-cmd 'exit 0' --health-interval 1m30s --health-timeout 500ms --health-retries 2 "
        "--health-start-period 3s busybox");
    add("create --no-healthcheck busybox");
}

/// As the window makes it.
QString TestRebuild::createByApi(const core::RunRequest &run)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"body.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(core::createBody(run));
    file.close();
    const auto answer = real::curl({u"--unix-socket"_s, real::socketPath(), u"-H"_s,
                                    u"Content-Type: application/json"_s, u"-d"_s, u'@' + file.fileName(),
                                    u"http://engine/v1.41/containers/create?name="_s + run.name});
    return QJsonDocument::fromJson(answer)[u"Id"_s].toString();
}

void TestRebuild::equalContainers()
{
    QFETCH(QString, arguments);
    auto words = *core::splitArguments(arguments);
    const auto verb = words.takeFirst();
    const auto first = real::docker(QStringList{verb, u"--name"_s, u"same"_s} + words);
    QVERIFY2(first.code == 0, qPrintable(first.err));
    const auto given = inspect(u"same"_s);

    core::RebuildOptions options;
    options.info = real::raw(u"/info"_s);
    const auto made = core::rebuiltRun(given, real::raw(u"/images/busybox/json"_s), options);
    QVERIFY(made);
    QCOMPARE(made->notes, QStringList());
    for (const auto &problem : core::problems(made->run))
        QFAIL(qPrintable(problem.message));

    cleanup();
    const auto api = createByApi(made->run);
    QVERIFY2(!api.isEmpty(), core::createBody(made->run).constData());
    if (verb == u"run"_s)
        QCOMPARE(real::docker({u"start"_s, api}).code, 0);
    const auto byApi = inspect(api);

    cleanup();
    auto command = core::mirrorOf(made->run).commands.value(0).arguments().mid(1);
    QCOMPARE(command.takeFirst(), u"run"_s);
    const auto second = real::docker(QStringList{verb} + command);
    QVERIFY2(second.code == 0, qPrintable(second.err + u'\n' + core::joinArguments(command)));

    const auto byCommand = real::differences(inspect(u"same"_s), given);
    QVERIFY2(byCommand.isEmpty(), qPrintable(byCommand + u'\n' + core::joinArguments(command)));
    const auto byRequest = real::differences(byApi, given);
    QVERIFY2(byRequest.isEmpty(),
             qPrintable(byRequest + u'\n' + QString::fromUtf8(core::createBody(made->run))));
}

static const support::TestClass<TestRebuild> registration("tst_rebuild");
#include "tst_rebuild.moc"
