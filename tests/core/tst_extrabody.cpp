#include "core/argv.h"
#include "core/extraflags.h"
#include "support/testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ExtraFlag;
using core::RunRequest;

class TestExtraBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asDockerSends_data();
    void asDockerSends();
    void streams();
    void systemPaths();
    void seccompProfiles();
    void besideTheFields();
    void everyFlagHasAnEffect();
    void wrongValuesAreLeftOut();
    void strangeTextIsStillJson();
};

namespace {

QJsonObject bodyOf(const RunRequest &request)
{
    auto body = QJsonDocument::fromJson(core::createBody(request)).object();
    body.remove(u"Image"_s);
    return body;
}

RunRequest requestWith(const QList<ExtraFlag> &extra)
{
    RunRequest request;
    request.image = u"nginx"_s;
    request.extra = extra;
    return request;
}

} // namespace

/// What docker 28.2.2 was seen to send, without what is empty, null or always the same.
void TestExtraBody::asDockerSends_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(expected);
    };
    // clang-format off
    row(R"(--annotation a=b --annotation c)",
        R"({"HostConfig":{"Annotations":{"a":"b","c":""}}})");
    row(R"(--blkio-weight 500)",
        R"({"HostConfig":{"BlkioWeight":500}})");
    row(R"(--blkio-weight-device /dev/sda:100)",
        R"({"HostConfig":{"BlkioWeightDevice":[{"Path":"/dev/sda","Weight":100}]}})");
    row(R"(--cap-add SYS_ADMIN --cap-add net_admin --cap-add CAP_SYS_ADMIN --cap-drop all)",
        R"({"HostConfig":{"CapAdd":["CAP_NET_ADMIN","CAP_SYS_ADMIN"],"CapDrop":["ALL"]}})");
    row(R"(--cgroup-parent /foo)",
        R"({"HostConfig":{"CgroupParent":"/foo"}})");
    row(R"(--cgroupns private)",
        R"({"HostConfig":{"CgroupnsMode":"private"}})");
    row(R"(--cpu-period 100000 --cpu-quota 50000)",
        R"({"HostConfig":{"CpuPeriod":100000,"CpuQuota":50000}})");
    row(R"(--cpu-rt-period 1 --cpu-rt-runtime 2)",
        R"({"HostConfig":{"CpuRealtimePeriod":1,"CpuRealtimeRuntime":2}})");
    row(R"(-c 512)",
        R"({"HostConfig":{"CpuShares":512}})");
    row(R"(--cpu-shares 0512)",
        R"({"HostConfig":{"CpuShares":330}})");
    row(R"(--cpuset-cpus 0-3 --cpuset-mems 0,1)",
        R"({"HostConfig":{"CpusetCpus":"0-3","CpusetMems":"0,1"}})");
    row(R"(--device /dev/fuse)",
        R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/fuse","PathInContainer":"/dev/fuse","CgroupPermissions":"rwm"}]}})");
    row(R"(--device /dev/fuse:rw --device /dev//fuse:/dev/x:r)",
        R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/fuse","PathInContainer":"/dev/fuse","CgroupPermissions":"rw"},{"PathOnHost":"/dev//fuse","PathInContainer":"/dev/x","CgroupPermissions":"r"}]}})");
    row(R"(--device vendor.com/class=a --gpus all --device vendor.com/class=b)",
        R"({"HostConfig":{"DeviceRequests":[{"Count":-1,"Capabilities":[["gpu"]]},{"Driver":"cdi","DeviceIDs":["vendor.com/class=a","vendor.com/class=b"]}]}})");
    row(R"(--device-cgroup-rule 'c 1:* rwm')",
        R"({"HostConfig":{"DeviceCgroupRules":["c 1:* rwm"]}})");
    row(R"(--device-read-bps /dev/sda:1mb --device-write-bps /dev/sda:1024)",
        R"({"HostConfig":{"BlkioDeviceReadBps":[{"Path":"/dev/sda","Rate":1048576}],"BlkioDeviceWriteBps":[{"Path":"/dev/sda","Rate":1024}]}})");
    row(R"(--device-read-iops /dev/sda:100 --device-write-iops /dev/sda:1)",
        R"({"HostConfig":{"BlkioDeviceReadIOps":[{"Path":"/dev/sda","Rate":100}],"BlkioDeviceWriteIOps":[{"Path":"/dev/sda","Rate":1}]}})");
    row(R"(--dns 2001:DB8::0:1 --dns ' 1.1.1.1' --dns ::ffff:1.2.3.4 --dns 1:0:0:2:0:0:0:3)",
        R"({"HostConfig":{"Dns":["2001:db8::1","1.1.1.1","1.2.3.4","1:0:0:2::3"]}})");
    row(R"(--dns-option ndots:2 --dns-opt x)",
        R"({"HostConfig":{"DnsOptions":["ndots:2","x"]}})");
    row(R"(--dns-search 'Example.com. ' --dns-search .)",
        R"({"HostConfig":{"DnsSearch":["Example.com","."]}})");
    row(R"(--domainname x.y)",
        R"({"Domainname":"x.y"})");
    row(R"(--expose 80 --expose 90-91/udp)",
        R"({"ExposedPorts":{"80/tcp":{},"90/udp":{},"91/udp":{}}})");
    row(R"(--gpus 2)",
        R"({"HostConfig":{"DeviceRequests":[{"Count":2,"Capabilities":[["gpu"]]}]}})");
    row(R"(--gpus '"device=0,1"')",
        R"({"HostConfig":{"DeviceRequests":[{"DeviceIDs":["0","1"],"Capabilities":[["gpu"]]}]}})");
    row(R"(--gpus 'driver=nvidia,capabilities=utility,options=a=b')",
        R"({"HostConfig":{"DeviceRequests":[{"Driver":"nvidia","Count":1,"Capabilities":[["utility","gpu"]],"Options":{"a":"b"}}]}})");
    row(R"(--group-add 1000 --group-add video)",
        R"({"HostConfig":{"GroupAdd":["1000","video"]}})");
    row(R"(--health-cmd 'curl -f http://x')",
        R"({"Healthcheck":{"Test":["CMD-SHELL","curl -f http://x"]}})");
    row(R"(--health-cmd x --health-interval 1m30s --health-retries 3 --health-start-interval 1s --health-start-period 500ms --health-timeout 2s)",
        R"({"Healthcheck":{"Test":["CMD-SHELL","x"],"Interval":90000000000,"Timeout":2000000000,"StartPeriod":500000000,"StartInterval":1000000000,"Retries":3}})");
    row(R"(--health-interval 0 --health-retries 0)",
        R"({})");
    row(R"(--no-healthcheck)",
        R"({"Healthcheck":{"Test":["NONE"]}})");
    row(R"(--init)",
        R"({"HostConfig":{"Init":true}})");
    row(R"(--init --init=false)",
        R"({"HostConfig":{"Init":false}})");
    row(R"(--ipc host)",
        R"({"HostConfig":{"IpcMode":"host"}})");
    row(R"(--isolation hyperv)",
        R"({"HostConfig":{"Isolation":"hyperv"}})");
    row(R"(--kernel-memory 100m)",
        R"({})");
    row(R"(--link a:b --link c)",
        R"({"HostConfig":{"Links":["a:b","c"]}})");
    row(R"(--log-driver json-file --log-opt max-size=1m --log-opt foo)",
        R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"foo":"","max-size":"1m"}}}})");
    row(R"(--log-opt a=b=c)",
        R"({"HostConfig":{"LogConfig":{"Config":{"a":"b=c"}}}})");
    row(R"(--memory-reservation 100m --memory-swap 1g --memory-swappiness 0)",
        R"({"HostConfig":{"MemoryReservation":104857600,"MemorySwap":1073741824,"MemorySwappiness":0}})");
    row(R"(--memory-swap -1 --memory-swappiness -1)",
        R"({"HostConfig":{"MemorySwap":-1}})");
    row(R"(--oom-kill-disable --oom-score-adj -500)",
        R"({"HostConfig":{"OomScoreAdj":-500,"OomKillDisable":true}})");
    row(R"(--pid container:x)",
        R"({"HostConfig":{"PidMode":"container:x"}})");
    row(R"(--pids-limit -1)",
        R"({"HostConfig":{"PidsLimit":-1}})");
    row(R"(--privileged)",
        R"({"HostConfig":{"Privileged":true}})");
    row(R"(--privileged --privileged=false)",
        R"({})");
    row(R"(--publish-all)",
        R"({"HostConfig":{"PublishAllPorts":true}})");
    row(R"(-q --pull missing --disable-content-trust)",
        R"({})");
    row(R"(--read-only)",
        R"({"HostConfig":{"ReadonlyRootfs":true}})");
    row(R"(--runtime runsc)",
        R"({"HostConfig":{"Runtime":"runsc"}})");
    row(R"(--security-opt no-new-privileges --security-opt label:disable --security-opt seccomp=unconfined)",
        R"({"HostConfig":{"SecurityOpt":["no-new-privileges","label:disable","seccomp=unconfined"]}})");
    row(R"(--shm-size 1.5g)",
        R"({"HostConfig":{"ShmSize":1610612736}})");
    row(R"(--stop-signal SIGINT --stop-timeout 0)",
        R"({"StopSignal":"SIGINT","StopTimeout":0})");
    row(R"(--storage-opt size=120G)",
        R"({"HostConfig":{"StorageOpt":{"size":"120G"}}})");
    row(R"(--sysctl net.ipv4.ip_forward=1)",
        R"({"HostConfig":{"Sysctls":{"net.ipv4.ip_forward":"1"}}})");
    row(R"(--ulimit nofile=1024:2048 --ulimit core=-1 --ulimit nofile=3)",
        R"({"HostConfig":{"Ulimits":[{"Name":"core","Hard":-1,"Soft":-1},{"Name":"nofile","Hard":3,"Soft":3}]}})");
    row(R"(--userns host --uts host)",
        R"({"HostConfig":{"UTSMode":"host","UsernsMode":"host"}})");
    row(R"(--volume-driver local --volumes-from a --volumes-from b:ro)",
        R"({"HostConfig":{"VolumeDriver":"local","VolumesFrom":["a","b:ro"]}})");
    row(R"(--add-host a:1.2.3.4 --add-host b=::1 --add-host c:host-gateway --add-host d:[::1])",
        R"({"HostConfig":{"ExtraHosts":["a:1.2.3.4","b:::1","c:host-gateway","d:::1"]}})");
    row(R"(-v data:/data:z -v data:/data:z -v /a:/b:ro,rslave)",
        R"({"HostConfig":{"Binds":["/a:/b:ro,rslave","data:/data:z"]}})");
    row(R"(--tmpfs /x:size=64m,mode=1777)",
        R"({"HostConfig":{"Tmpfs":{"/x":"size=64m,mode=1777"}}})");
    row(R"(--mount type=bind,src=/a,dst=/b,ro,bind-propagation=rprivate,bind-recursive=readonly)",
        R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"/a","Target":"/b","ReadOnly":true,"BindOptions":{"Propagation":"rprivate","ReadOnlyForceRecursive":true}}]}})");
    row(R"(--mount type=bind,source=/a,target=/b,bind-recursive=disabled)",
        R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"/a","Target":"/b","BindOptions":{"NonRecursive":true}}]}})");
    row(R"(--mount type=bind,source=/a,target=/b,bind-recursive=writable,ro)",
        R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"/a","Target":"/b","ReadOnly":true,"BindOptions":{"ReadOnlyNonRecursive":true}}]}})");
    row(R"(--mount type=bind,source=/a,target=/b,consistency=Cached)",
        R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"/a","Target":"/b","Consistency":"cached"}]}})");
    row(R"(--mount source=v,target=/b,volume-nocopy,volume-label=a=b,volume-driver=local,volume-opt=type=nfs,volume-subpath=s)",
        R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"v","Target":"/b","VolumeOptions":{"NoCopy":true,"Labels":{"a":"b"},"Subpath":"s","DriverConfig":{"Name":"local","Options":{"type":"nfs"}}}}]}})");
    row(R"(--mount 'type=volume,source=v,target=/b,"volume-opt=o=addr=1,rw"')",
        R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"v","Target":"/b","VolumeOptions":{"DriverConfig":{"Options":{"o":"addr=1,rw"}}}}]}})");
    row(R"(--mount type=tmpfs,target=/b,tmpfs-size=64m,tmpfs-mode=1770)",
        R"({"HostConfig":{"Mounts":[{"Type":"tmpfs","Target":"/b","TmpfsOptions":{"SizeBytes":67108864,"Mode":1016}}]}})");
    row(R"(--mount type=image,source=nginx,target=/b,image-subpath=x)",
        R"({"HostConfig":{"Mounts":[{"Type":"image","Source":"nginx","Target":"/b","ImageOptions":{"Subpath":"x"}}]}})");
    row(R"(--network name=Foo,ALIAS=a,alias=b,ip=10.0.0.1)",
        R"({"HostConfig":{"NetworkMode":"foo"},"NetworkingConfig":{"EndpointsConfig":{"foo":{"IPAMConfig":{"IPv4Address":"10.0.0.1"},"Aliases":["a","b"]}}}})");
    row(R"(--network name=foo,driver-opt=a=b,gw-priority=10,mac-address=92:d0:c6:0a:29:33)",
        R"({"HostConfig":{"NetworkMode":"foo"},"NetworkingConfig":{"EndpointsConfig":{"foo":{"MacAddress":"92:d0:c6:0a:29:33","DriverOpts":{"a":"b"},"GwPriority":10}}}})");
    row(R"(--network foo --ip 10.0.0.1 --ip6 2001:db8::33 --link-local-ip 169.254.1.1 --network-alias a --net-alias b --mac-address 92:d0:c6:0a:29:33)",
        R"({"HostConfig":{"NetworkMode":"foo"},"NetworkingConfig":{"EndpointsConfig":{"foo":{"IPAMConfig":{"IPv4Address":"10.0.0.1","IPv6Address":"2001:db8::33","LinkLocalIPs":["169.254.1.1"]},"Aliases":["a","b"],"MacAddress":"92:d0:c6:0a:29:33"}}}})");
    row(R"(--net foo --link a:b)",
        R"({"HostConfig":{"NetworkMode":"foo","Links":["a:b"]},"NetworkingConfig":{"EndpointsConfig":{"foo":{"Links":["a:b"]}}}})");
    row(R"(--network a --network-alias x --network b)",
        R"({"HostConfig":{"NetworkMode":"a"},"NetworkingConfig":{"EndpointsConfig":{"a":{"Aliases":["x"]},"b":{}}}})");
    row(R"(--ip 10.0.0.1 --ip 10.0.0.2)",
        R"({"NetworkingConfig":{"EndpointsConfig":{"default":{"IPAMConfig":{"IPv4Address":"10.0.0.2"}}}}})");
    row(R"(--network host --mac-address 92:d0:c6:0a:29:33 --link a:b)",
        R"({"HostConfig":{"NetworkMode":"host","Links":["a:b"]},"NetworkingConfig":{"EndpointsConfig":{"host":{"MacAddress":"92:d0:c6:0a:29:33"}}}})");
    row(R"(-p 8000-8002:80)",
        R"({"ExposedPorts":{"80/tcp":{}},"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"8000-8002"}]}}})");
    row(R"(-p 127.0.0.1:8000-8001:9000-9001/udp)",
        R"({"ExposedPorts":{"9000/udp":{},"9001/udp":{}},"HostConfig":{"PortBindings":{"9000/udp":[{"HostIp":"127.0.0.1","HostPort":"8000"}],"9001/udp":[{"HostIp":"127.0.0.1","HostPort":"8001"}]}}})");
    // clang-format on
}

void TestExtraBody::asDockerSends()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, expected);
    const auto words = core::splitArguments(line);
    QVERIFY(words.ok());
    const auto flags = core::extraFlagsOf(*words);
    QVERIFY2(flags.ok(), flags ? "" : qUtf8Printable(flags.error().message));
    QCOMPARE(core::problemsOfExtra(*flags), QList<core::Problem>());
    auto body = bodyOf(requestWith(*flags));
    // The order of binds is of no meaning.
    if (auto host = body.value(u"HostConfig"_s).toObject(); host.contains(u"Binds"_s)) {
        auto binds = host[u"Binds"_s].toVariant().toStringList();
        binds.sort();
        host[u"Binds"_s] = QJsonArray::fromStringList(binds);
        body[u"HostConfig"_s] = host;
    }
    QCOMPARE(QJsonDocument(body).toJson(), QJsonDocument::fromJson(expected).toJson());
}

void TestExtraBody::streams()
{
    const auto attached = [](const QStringList &streams, bool interactive) {
        RunRequest request = requestWith({});
        request.detach = false;
        request.interactive = interactive;
        for (const auto &stream : streams)
            request.extra.append({u"--attach"_s, stream});
        const auto body = bodyOf(request);
        QStringList names;
        for (const auto &name : {u"AttachStdin"_s, u"AttachStdout"_s, u"AttachStderr"_s, u"StdinOnce"_s})
            if (body[name].toBool())
                names.append(name.startsWith(u"Attach") ? name.mid(6) : name);
        return names.join(u' ');
    };
    QCOMPARE(attached({}, false), u"Stdout Stderr"_s);
    QCOMPARE(attached({}, true), u"Stdin Stdout Stderr StdinOnce"_s);
    QCOMPARE(attached({u"stdin"_s}, false), u"Stdin"_s);
    QCOMPARE(attached({u"STDOUT"_s}, false), u"Stdout"_s);
    QCOMPARE(attached({u"stdout"_s, u"stderr"_s}, false), u"Stdout Stderr"_s);
    QCOMPARE(attached({u"stderr"_s}, true), u"Stdin Stderr StdinOnce"_s);
}

void TestExtraBody::systemPaths()
{
    const auto host = bodyOf(requestWith({{u"--security-opt"_s, u"systempaths=unconfined"_s},
                                          {u"--security-opt"_s, u"label=disable"_s}}))[u"HostConfig"_s]
                          .toObject();
    // Empty lists are not the same as none here: nothing is hidden from the container.
    QCOMPARE(host[u"MaskedPaths"_s], QJsonValue(QJsonArray()));
    QCOMPARE(host[u"ReadonlyPaths"_s], QJsonValue(QJsonArray()));
    QCOMPARE(host[u"SecurityOpt"_s], QJsonValue(QJsonArray{u"label=disable"_s}));
}

void TestExtraBody::seccompProfiles()
{
    const QString profile = u"seccomp={\"defaultAction\":\"SCMP_ACT_ALLOW\"}"_s;
    const auto host = bodyOf(requestWith({{u"--security-opt"_s, u"seccomp=/home/me/profile.json"_s},
                                          {u"--security-opt"_s, profile},
                                          {u"--security-opt"_s, u"seccomp=builtin"_s}}))[u"HostConfig"_s]
                          .toObject();
    QCOMPARE(host[u"SecurityOpt"_s], QJsonValue(QJsonArray{profile, u"seccomp=builtin"_s}));
}

void TestExtraBody::besideTheFields()
{
    auto request = requestWith({{u"--publish"_s, u"9000-9001:81"_s},
                                {u"--expose"_s, u"80"_s},
                                {u"--tmpfs"_s, u"/cache:size=1m"_s},
                                {u"--volume"_s, u"data:/more:z"_s},
                                {u"--mount"_s, u"type=image,src=nginx,dst=/image"_s},
                                {u"--network-alias"_s, u"front"_s}});
    request.ports = {{{}, 8080, {80, u"tcp"_s}}};
    request.mounts = {{core::Mount::Kind::Tmpfs, {}, u"/tmp"_s, false},
                      {core::Mount::Kind::Volume, u"data"_s, u"/data"_s, false, true},
                      {core::Mount::Kind::Volume, u"data"_s, u"/other"_s, false}};
    request.network = u"shop"_s;
    QCOMPARE(QJsonDocument(bodyOf(request)).toJson(), QJsonDocument::fromJson(R"({
        "ExposedPorts": {"80/tcp": {}, "81/tcp": {}},
        "HostConfig": {
            "PortBindings": {"80/tcp": [{"HostPort": "8080"}], "81/tcp": [{"HostPort": "9000-9001"}]},
            "Tmpfs": {"/tmp": "", "/cache": "size=1m"},
            "Binds": ["data:/data", "data:/more:z"],
            "Mounts": [{"Type": "volume", "Source": "data", "Target": "/other"},
                       {"Type": "image", "Source": "nginx", "Target": "/image"}],
            "NetworkMode": "shop"},
        "NetworkingConfig": {"EndpointsConfig": {"shop": {"Aliases": ["front"]}}}})")
                                                          .toJson());
    QCOMPARE(core::problems(request), QList<core::Problem>());
}

void TestExtraBody::everyFlagHasAnEffect()
{
    // Values for flags whose form is their own.
    const QHash<QString, QString> values{
        {u"--add-host"_s, u"a:1.1.1.1"_s},
        {u"--blkio-weight-device"_s, u"/dev/a:10"_s},
        {u"--device"_s, u"/dev/a"_s},
        {u"--device-read-bps"_s, u"/dev/a:1"_s},
        {u"--device-read-iops"_s, u"/dev/a:1"_s},
        {u"--device-write-bps"_s, u"/dev/a:1"_s},
        {u"--device-write-iops"_s, u"/dev/a:1"_s},
        {u"--dns"_s, u"1.1.1.1"_s},
        {u"--dns-search"_s, u"a.b"_s},
        {u"--expose"_s, u"1"_s},
        {u"--gpus"_s, u"all"_s},
        {u"--ulimit"_s, u"core=1"_s},
        {u"--health-interval"_s, u"1s"_s},
        {u"--health-timeout"_s, u"1s"_s},
        {u"--health-start-period"_s, u"1s"_s},
        {u"--health-start-interval"_s, u"1s"_s},
        {u"--attach"_s, u"stdout"_s},
    };
    for (const auto &flag : core::runFlags()) {
        if (!flag.field.isEmpty())
            continue;
        const auto value =
            flag.shape == core::RunFlag::Shape::Switch ? QString() : values.value(flag.name, u"1"_s);
        auto request = requestWith({{flag.name, value}});
        auto plain = requestWith({});
        request.detach = plain.detach = flag.name != u"--attach";
        const bool changes = bodyOf(request) != bodyOf(plain);
        QVERIFY2(changes == !flag.apiPath.isEmpty(), qUtf8Printable(flag.name));
        // The value is where the table says.
        QJsonValue place = bodyOf(request);
        const QStringList path = flag.apiPath.split(u'.', Qt::SkipEmptyParts);
        for (const auto &part : path) {
            const auto object = place.toObject();
            place = part == u"*" ? object.begin().value() : object.value(part);
        }
        QVERIFY2(path.isEmpty() || !place.isUndefined(), qUtf8Printable(flag.name));
    }
}

void TestExtraBody::wrongValuesAreLeftOut()
{
    QList<ExtraFlag> flags;
    for (const auto &name :
         {u"--shm-size"_s, u"--cpu-shares"_s, u"--health-interval"_s, u"--device"_s, u"--dns"_s,
          u"--ulimit"_s, u"--gpus"_s, u"--expose"_s, u"--publish"_s, u"--mount"_s, u"--device-read-bps"_s,
          u"--add-host"_s, u"--blkio-weight-device"_s, u"--no-such"_s, u"--name"_s})
        flags.append({name, u"=,"_s});
    flags.append({u"--volume"_s, {}});
    QCOMPARE(bodyOf(requestWith(flags)), QJsonObject());
}

void TestExtraBody::strangeTextIsStillJson()
{
    const QStringList values{QString(QChar(0xD800)), u"a\0b"_s, QString(100'000, u'\u00e9'), u"\"\\\n\x7f"_s};
    for (const auto &flag : core::runFlags())
        for (const auto &value : values) {
            const auto document =
                QJsonDocument::fromJson(core::createBody(requestWith({{flag.name, value}})));
            QVERIFY2(document.isObject(), qUtf8Printable(flag.name));
        }
}

static const support::TestClass<TestExtraBody> registration("tst_extrabody");
#include "tst_extrabody.moc"
