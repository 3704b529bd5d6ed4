#include "core/fixture.h"
#include "core/rebuildsample.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rebuild::commandOf;
using rebuild::rebuilt;
using rebuild::Sample;

class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainContainerIsShort();
    void configOfContainer_data();
    void configOfContainer();
    void hostConfig_data();
    void hostConfig();
    void mounts_data();
    void mounts();
    void networks_data();
    void networks();
    void realDocker();
    void realPodman();
    void whatIsNoInspect();
};

namespace {

void addColumns()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("flags"); ///< between "--name web" and the image
}

void add(const char *name, const QByteArray &config, const QByteArray &host, const QString &flags,
         const QByteArray &image = {}, const QByteArray &more = {})
{
    QTest::newRow(name) << config << host << image << more << flags;
}

void compareRow()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, more);
    QFETCH(QString, flags);
    const auto made = rebuilt({config, host, image, more, {}});
    QVERIFY2(made.notes.isEmpty(), qPrintable(made.notes.join(u'\n')));
    QCOMPARE(rebuild::command(made.run), flags.contains(u"busybox"_s)
                                             ? flags
                                             : QString(u"docker run -d --name web %1%2busybox"_s.arg(
                                                 flags, flags.isEmpty() ? u""_s : u" "_s)));
    QVERIFY(core::problems(made.run).isEmpty());
}

} // namespace

void TestRebuild::plainContainerIsShort()
{
    // Everything that engines fill in by themselves.
    const QByteArray host =
        R"("Binds":null,"ContainerIDFile":"","LogConfig":{"Type":"json-file","Config":{}},"PortBindings":{},
           "RestartPolicy":{"Name":"","MaximumRetryCount":0},"AutoRemove":false,"VolumeDriver":"",
           "VolumesFrom":null,"CapAdd":null,"CapDrop":null,"CgroupnsMode":"private","Dns":[],"DnsOptions":[],
           "DnsSearch":[],"ExtraHosts":null,"GroupAdd":null,"IpcMode":"private","Cgroup":"","Links":null,
           "OomScoreAdj":0,"PidMode":"","Privileged":false,"PublishAllPorts":false,"ReadonlyRootfs":false,
           "SecurityOpt":null,"UTSMode":"","UsernsMode":"","ShmSize":67108864,"Runtime":"runc",
           "ConsoleSize":[40,120],"Isolation":"","CpuShares":0,"Memory":0,"NanoCpus":0,"CgroupParent":"",
           "BlkioWeight":0,"BlkioWeightDevice":[],"Devices":[],"DeviceRequests":null,"MemorySwap":0,
           "MemorySwappiness":null,"OomKillDisable":null,"PidsLimit":null,"Ulimits":[],
           "MaskedPaths":["/proc/asound"],"ReadonlyPaths":["/proc/bus"],"Init":null,"Annotations":null)";
    const QByteArray config =
        R"("Domainname":"","User":"","AttachStdin":false,"AttachStdout":false,"AttachStderr":false,
           "Tty":false,"OpenStdin":false,"StdinOnce":false,"Env":["PATH=/bin"],"Cmd":["sh"],"Volumes":null,
           "WorkingDir":"/","Entrypoint":null,"OnBuild":null,"Labels":{})";
    const auto made = rebuilt({config, host, R"("Env":["PATH=/bin"])", {}, {}});
    QCOMPARE(rebuild::command(made.run), u"docker run -d --name web busybox"_s);
    QCOMPARE(made.notes, QStringList());
}

void TestRebuild::configOfContainer_data()
{
    addColumns();
    add("variables", R"("Env":["A=1","PATH=/bin","B=","C","이름=홍길동"])", {},
        u"--env A=1 --env B= --env C --env '이름=홍길동'"_s, R"("Env":["PATH=/bin"])");
    add("variable of the image changed", R"("Env":["PATH=/x"])", {}, u"--env PATH=/x"_s,
        R"("Env":["PATH=/bin"])");
    add("command", R"("Cmd":["sleep","1 0"])", {}, u"docker run -d --name web busybox sleep '1 0'"_s);
    add("command of the image", R"("Cmd":["sh"])", {}, u""_s);
    add("entrypoint with command of the image", R"("Cmd":["sh"],"Entrypoint":["echo"])", {},
        u"docker run -d --name web --entrypoint echo busybox sh"_s);
    add("entrypoint alone", R"("Cmd":null,"Entrypoint":["echo","a"])", {},
        u"docker run -d --name web --entrypoint echo busybox a"_s);
    add("entrypoint taken away", R"("Cmd":["ls"],"Entrypoint":null)", {},
        u"docker run -d --name web --entrypoint '' busybox ls"_s, R"("Entrypoint":["/start"])");
    add("entrypoint of the image, command not", R"("Cmd":["ls"],"Entrypoint":["/start"])", {},
        u"docker run -d --name web busybox ls"_s, R"("Entrypoint":["/start"])");
    add("entrypoint of the image without its command", R"("Cmd":null,"Entrypoint":["/start"])", {},
        u"docker run -d --name web --entrypoint /start busybox"_s, R"("Entrypoint":["/start"])");
    add("labels", R"("Labels":{"a":"","b":"c d","image":"1","desktop.docker.io/ports.scheme":"v2"})", {},
        u"--label a --label 'b=c d'"_s, R"("Labels":{"image":"1"})");
    add("terminal", R"("AttachStdin":true,"AttachStdout":true,"AttachStderr":true,"Tty":true,"OpenStdin":true,
                        "StdinOnce":true)",
        {}, u"docker run -it --name web busybox"_s);
    add("terminal of one stream", R"("AttachStdin":true,"AttachStdout":true,"Tty":true,"OpenStdin":true)", {},
        u"docker run -it --name web --attach stdout busybox"_s);
    add("input alone", R"("AttachStdin":true,"Tty":true,"OpenStdin":true)", {},
        u"docker run -it --name web --attach stdin busybox"_s);
    add("one stream", R"("AttachStdout":true)", {}, u"docker run --name web --attach stdout busybox"_s);
    add("places", R"("User":"1000:1000","WorkingDir":"/app","Hostname":"box","Domainname":"example.com")", {},
        u"-u 1000:1000 -w /app --hostname box --domainname example.com"_s);
    add("stopping", R"("StopSignal":"SIGQUIT","StopTimeout":0)", {},
        u"--stop-signal SIGQUIT --stop-timeout 0"_s);
    add("stop signal of the image", R"("StopSignal":"SIGQUIT")", {}, u""_s, R"("StopSignal":"SIGQUIT")");
    add("usual stop signal", R"("StopSignal":"SIGTERM")", {}, u""_s);
    add("health", R"("Healthcheck":{"Test":["CMD-SHELL","exit 0"],"Interval":90000000000,"Timeout":500000000,
                      "StartPeriod":3600000000000,"StartInterval":1500000000,"Retries":3})",
        {},
        u"--health-cmd 'exit 0' --health-interval 1m30s --health-timeout 500ms --health-start-period 1h "
        "--health-start-interval 1s500ms --health-retries 3"_s);
    add("health of the image", R"("Healthcheck":{"Test":["CMD","a"],"Interval":1000000000,"Retries":5})", {},
        u"--health-retries 5"_s, R"("Healthcheck":{"Test":["CMD","a"],"Interval":1000000000})");
    add("no health", R"("Healthcheck":{"Test":["NONE"],"Interval":1000000000})", {}, u"--no-healthcheck"_s,
        R"("Healthcheck":{"Test":["CMD","a"],"Interval":1000000000})");
}

void TestRebuild::configOfContainer()
{
    compareRow();
}

void TestRebuild::hostConfig_data()
{
    addColumns();
    add("removed at its end", {}, R"("AutoRemove":true)", u"docker run -d --rm --name web busybox"_s);
    add("restart", {}, R"("RestartPolicy":{"Name":"on-failure","MaximumRetryCount":3})",
        u"--restart on-failure:3"_s);
    add("limits", {}, R"("Memory":67108864,"MemorySwap":134217728,"NanoCpus":1500000000)",
        u"-m 64m --cpus 1.5"_s);
    add("swap", {}, R"("Memory":67108864,"MemorySwap":-1,"MemorySwappiness":0,"MemoryReservation":33554432)",
        u"-m 64m --memory-swap -1 --memory-swappiness 0 --memory-reservation 32m"_s);
    add("processor", {}, R"("CpuShares":512,"CpuPeriod":100000,"CpuQuota":50000,"CpusetCpus":"0,1")",
        u"--cpu-period 100000 --cpu-quota 50000 --cpu-shares 512 --cpuset-cpus 0,1"_s);
    add("shared memory", {}, R"("ShmSize":33554432,"PidsLimit":100)", u"--shm-size 32m --pids-limit 100"_s);
    add("ulimits", {},
        R"("Ulimits":[{"Name":"core","Hard":-1,"Soft":-1},{"Name":"nofile","Hard":2,"Soft":1}])",
        u"--ulimit core=-1 --ulimit nofile=1:2"_s);
    add("privileged", {}, R"("Privileged":true,"SecurityOpt":["label=disable"],"MaskedPaths":null)",
        u"--privileged"_s);
    add("security", {}, R"("SecurityOpt":["no-new-privileges","label=disable"],"CapAdd":["CAP_NET_ADMIN"],
                            "CapDrop":["ALL"],"MaskedPaths":[],"ReadonlyPaths":[])",
        u"--cap-add NET_ADMIN --cap-drop ALL --security-opt no-new-privileges --security-opt label=disable "
        "--security-opt systempaths=unconfined"_s);
    add("namespaces of the host", {}, R"("PidMode":"host","IpcMode":"host","UTSMode":"host",
                                          "SecurityOpt":["label=disable"])",
        u"--pid host --ipc host --uts host"_s);
    add("init", {}, R"("Init":true)", u"--init"_s);
    add("no init", {}, R"("Init":false)", u"--init=false"_s);
    add("names", {}, R"("Dns":["1.1.1.1"],"DnsOptions":["ndots:1"],"DnsSearch":["."],
                         "ExtraHosts":["a:1.2.3.4","b:host-gateway"])",
        u"--dns 1.1.1.1 --dns-option ndots:1 --dns-search . --add-host a:1.2.3.4 --add-host b:host-gateway"_s);
    add("devices", {}, R"("Devices":[{"PathOnHost":"/dev/fuse","PathInContainer":"/dev/fuse",
            "CgroupPermissions":"rwm"},{"PathOnHost":"/dev/a","PathInContainer":"/dev/b","CgroupPermissions":"r"}],
            "DeviceCgroupRules":["c 1:3 rwm"],"BlkioDeviceReadBps":[{"Path":"/dev/sda","Rate":1048576}])",
        u"--device-cgroup-rule 'c 1:3 rwm' --device /dev/fuse --device /dev/a:/dev/b:r "
        "--device-read-bps /dev/sda:1m"_s);
    add("graphics", {}, R"("DeviceRequests":[{"Driver":"","Count":-1,"DeviceIDs":null,
            "Capabilities":[["gpu"]],"Options":{}},{"Driver":"nvidia","Count":0,"DeviceIDs":["0","1"],
            "Capabilities":[["utility","gpu"]]},{"Driver":"cdi","DeviceIDs":["vendor.com/net=a"]}])",
        u"--gpus all --gpus '\"device=0,1\",driver=nvidia,capabilities=utility' --device vendor.com/net=a"_s);
    add("logging", {}, R"("LogConfig":{"Type":"local","Config":{"max-size":"1m"}})",
        u"--log-driver local --log-opt max-size=1m"_s);
    add("maps", {},
        R"("Sysctls":{"net.b":"1","net.a":"2"},"StorageOpt":{"size":"1G"},"Annotations":{"x":"y"})",
        u"--sysctl net.a=2 --sysctl net.b=1 --storage-opt size=1G --annotation x=y"_s);
    add("rest", {}, R"("ReadonlyRootfs":true,"OomKillDisable":true,"OomScoreAdj":100,"GroupAdd":["audio"],
                        "VolumesFrom":["db:ro"],"Runtime":"kata","UsernsMode":"host","CgroupParent":"x")",
        u"--oom-kill-disable --oom-score-adj 100 --read-only --userns host --cgroup-parent x --runtime kata "
        "--group-add audio --volumes-from db:ro"_s);
}

void TestRebuild::hostConfig()
{
    compareRow();
}

void TestRebuild::mounts_data()
{
    addColumns();
    add("short ones", {}, R"("Binds":["data:/data","/srv:/srv:ro","/a b:/c:rw","C:\\site:/site"])",
        u"-v data:/data -v /srv:/srv:ro -v '/a b:/c' -v 'C:\\site:/site'"_s);
    add("options", {}, R"("Binds":["/srv:/srv:ro,z","data:/data:nocopy"])",
        u"--volume /srv:/srv:ro,z --volume data:/data:nocopy"_s);
    add("anonymous", R"("Volumes":{"/db":{},"/anon":{}})", {}, u"-v /anon"_s, R"("Volumes":{"/db":{}})",
        R"("Mounts":[{"Type":"volume","Name":")" + QByteArray(64, 'a') + R"(","Destination":"/db"}])");
    add("volume of the image with a name", R"("Volumes":{"/db":{}})", R"("Binds":["data:/db/"])",
        u"-v data:/db/"_s, R"("Volumes":{"/db":{}})");
    add("long ones", {}, R"("Mounts":[{"Type":"volume","Source":"vol","Target":"/v","VolumeOptions":{
            "DriverConfig":{}}},{"Type":"bind","Source":"/a,b","Target":"/b","ReadOnly":true},
            {"Type":"tmpfs","Target":"/t"}])",
        u"--mount type=volume,source=vol,target=/v --mount 'type=bind,\"source=/a,b\",target=/b,readonly' "
        "--tmpfs /t"_s);
    add("long ones with options", {},
        R"("Mounts":[{"Type":"volume","Source":"v","Target":"/v","VolumeOptions":{
            "NoCopy":true,"Labels":{"a":"b"},"DriverConfig":{"Name":"local","Options":{"o":"x,y"}}}},
            {"Type":"tmpfs","Target":"/t","TmpfsOptions":{"SizeBytes":65536,"Mode":1016}},
            {"Type":"bind","Source":"/s","Target":"/s","BindOptions":{"Propagation":"rslave"}}])",
        u"--mount 'type=volume,source=v,target=/v,volume-nocopy,volume-label=a=b,volume-driver=local,"
        "\"volume-opt=o=x,y\"' --mount type=tmpfs,target=/t,tmpfs-size=65536,tmpfs-mode=1770 "
        "--mount type=bind,source=/s,target=/s,bind-propagation=rslave"_s);
    add("folder that is created", {},
        R"("Mounts":[{"Type":"bind","Source":"/s","Target":"/t","BindOptions":{"CreateMountpoint":true}}])",
        u"-v /s:/t"_s);
    add("tmpfs", {}, R"("Tmpfs":{"/a":"","/b":"size=1m"})", u"--tmpfs /a --tmpfs /b:size=1m"_s);
    add("Docker Desktop", R"("Labels":{"desktop.docker.io/binds/0/Source":"C:\\Users\\나\\site",
            "desktop.docker.io/binds/0/SourceKind":"hostFile","desktop.docker.io/binds/0/Target":"/site"})",
        R"("Binds":["/run/desktop/mnt/host/c/Users/나/site:/site"])", u"-v 'C:\\Users\\나\\site:/site'"_s);
}

void TestRebuild::mounts()
{
    compareRow();
}

void TestRebuild::networks_data()
{
    addColumns();
    add("ports", R"("ExposedPorts":{"80/tcp":{},"53/udp":{},"443/tcp":{},"81/tcp":{},"99/sctp":{}})",
        R"("PortBindings":{"80/tcp":[{"HostIp":"","HostPort":"8080"},{"HostIp":"::1","HostPort":"8081"}],
           "53/udp":[{"HostIp":"127.0.0.1","HostPort":""}],"443/tcp":[]},"PublishAllPorts":true)",
        u"docker run -d -p 127.0.0.1::53/udp -p 8080:80 -p '[::1]:8081:80' --name web --expose 81 "
        "--expose 99/sctp --publish-all busybox"_s,
        R"("ExposedPorts":{"443/tcp":{}})");
    add("range of ports", {}, R"("PortBindings":{"80/tcp":[{"HostIp":"::1","HostPort":"8000-8005"}]})",
        u"--publish '[::1]:8000-8005:80/tcp'"_s);
    const QByteArray shortId = "3f1c0d7e5b9a";
    add("own network", {}, R"("NetworkMode":"net1")",
        u"--network net1 --network-alias a --ip 10.0.0.9 --ip6 fd00::9 --link-local-ip 169.254.1.1 "
        "--link db:store"_s,
        {},
        R"("NetworkSettings":{"Networks":{"net1":{"Aliases":["a",")" + shortId
            + R"("],"Links":["db:store"],"IPAMConfig":{"IPv4Address":"10.0.0.9","IPv6Address":"fd00::9",
               "LinkLocalIPs":["169.254.1.1"]},"MacAddress":"02:42:0a:00:00:09"}}})");
    add("options of the network", {}, R"("NetworkMode":"net1")",
        u"--network name=net1,driver-opt=a=b,gw-priority=3"_s, {},
        R"("NetworkSettings":{"Networks":{"net1":{"DriverOpts":{"a":"b"},"GwPriority":3}}})");
    add("host", R"("Hostname":"desktop")", R"("NetworkMode":"host")", u"--network host"_s, {},
        R"("NetworkSettings":{"Networks":{"host":{}}})");
    add("network of another", R"("Hostname":"b152662837c0")", R"("NetworkMode":"container:b152662837c0")",
        u"--network container:b152662837c0"_s);
    add("links", {}, R"("Links":["/db:/web/store"])", u"--link db:store"_s, {},
        R"("NetworkSettings":{"Networks":{"bridge":{"MacAddress":"02:42:ac:11:00:02"}}})");
    add("MAC address", R"("MacAddress":"02:42:ac:11:65:43")", {}, u"--mac-address 02:42:ac:11:65:43"_s);
    const auto live = [](const QByteArray &mac) -> QByteArray {
        return R"("NetworkSettings":{"Networks":{"bridge":{"EndpointID":"962a","MacAddress":")" + mac
               + R"("}}})";
    };
    // API 1.44 tells it of the endpoint only.
    add("MAC address of a maker", {}, {}, u"--mac-address 00:1b:21:0a:0b:0c"_s, {},
        live("00:1b:21:0a:0b:0c"));
    add("MAC address of the engine", {}, {}, u""_s, {}, live("9e:5c:9c:1c:2a:3b"));
    add("MAC address of a failed start", {}, {}, u""_s, {},
        R"("State":{"Running":false},)" + live("02:42:0a:c8:00:06"));
    add("MAC address of a stopped one", {}, {}, u"--mac-address 02:42:ac:11:65:43"_s, {},
        R"("State":{"Running":false},"NetworkSettings":{"Networks":{"bridge":{"EndpointID":"","MacAddress":)"
        R"("02:42:ac:11:65:43"}}})");
    add("MAC address on Windows", {}, {}, u""_s, {}, R"("Platform":"windows",)" + live("00:15:5d:0a:0b:0c"));
}

void TestRebuild::networks()
{
    compareRow();
}

void TestRebuild::realDocker()
{
    const auto made = core::rebuiltRun(fixture("docker-20.10/container_nginx.json"),
                                       fixture("docker-20.10/image_nginx.json"));
    QVERIFY(made);
    QCOMPARE(rebuild::command(made->run),
             u"docker run -d -p 18080:80 --name hellonginx --env KEY=a=b --env '이름=홍길동' --env EMPTY= "
             "--label a --label 'com.example.이름=값' nginx"_s);
    QCOMPARE(made->notes, QStringList());
}

void TestRebuild::realPodman()
{
    const auto made = core::rebuiltRun(
        fixture("podman-5/container_inspect.json"),
        R"({"Id":"a0b1c2d3","RepoTags":["localhost/hello:1"],"Config":{"Cmd":["sleep","100"]}})");
    QVERIFY(made);
    QCOMPARE(rebuild::command(made->run), u"docker run -d --name box localhost/hello:1"_s);
    // What Podman shows of its own accord.
    const QByteArray host =
        R"("Runtime":"oci","NetworkMode":"bridge","IpcMode":"shareable","PidMode":"private","UTSMode":"private",
           "ShmSize":65536000,"PidsLimit":2048,"LogConfig":{"Type":"journald","Config":null},"MemorySwappiness":0,
           "Ulimits":[{"Name":"RLIMIT_NOFILE","Soft":1,"Hard":1}],"CgroupParent":"user.slice","Init":false,
           "Annotations":{"io.podman.annotations.autoremove":"FALSE"},
           "Binds":["data:/data:rw,rprivate,nosuid,nodev,rbind",")"
        + QByteArray(64, 'b') + R"(:/anon:rw,rprivate,nosuid,nodev,rbind"],
           "PortBindings":{"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"8080"}]})";
    QCOMPARE(commandOf({R"("Env":["container=podman","HOME=/root","HOSTNAME=3f1c0d7e5b9a","A=1"],
                           "StopSignal":"SIGTERM","StopTimeout":10)",
                        host,
                        {},
                        R"("NetworkSettings":{"Networks":{"net1":{"Aliases":["3f1c0d7e5b9a","web","x"]}}})",
                        {}}),
             u"docker run -d -p 8080:80 --name web --env A=1 -v data:/data -v /anon --network net1 "
             "--network-alias x busybox"_s);
}

void TestRebuild::whatIsNoInspect()
{
    for (const QByteArray &text : {QByteArray(), QByteArray("[]"), QByteArray("{}"),
                                   QByteArray("{\"Id\":\"a\"}"), QByteArray(R"({"Id":"a","Config":[]})")}) {
        const auto made = core::rebuiltRun(text, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, core::ErrorKind::BadAnswer);
    }
}

static const support::TestClass<TestRebuild> registration("tst_rebuild");
#include "tst_rebuild.moc"
