#include "core/flagparts.h"
#include "core/flagspecs.h"
#include "core/runflags.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <functional>
#include <limits>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

using Judge = std::function<QString(const QString &value)>;

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(u"^(?:%1)\\z"_s.arg(pattern)).match(text).hasMatch();
}

/// A judge out of what takes a value apart.
template <typename Reader>
Judge judge(Reader read, QString (*sentence)())
{
    return [=](const QString &value) {
        return read(value) ? QString() : sentence();
    };
}

Judge pattern(const QString &form, QString (*sentence)())
{
    return [=](const QString &value) {
        return matches(form, value) ? QString() : sentence();
    };
}

QString problemOfLabel(const QString &value)
{
    auto name = value.left(value.indexOf(u'=') < 0 ? value.size() : value.indexOf(u'='));
    while (name.startsWith(u' ') || name.startsWith(u'\t'))
        name.remove(0, 1);
    if (name.isEmpty())
        return Text::tr("A label needs a name.");
    if (name.contains(u' ') || name.contains(u'\t'))
        return Text::tr("The name of a label has no spaces in it.");
    return {};
}

QString problemOfSecurityOption(const QString &value)
{
    const auto equals = value.indexOf(u'=');
    const auto at = equals < 0 ? value.indexOf(u':') : equals;
    if (value == u"no-new-privileges"_s || value.startsWith(u"no-new-privileges="_s)
        || (at >= 0 && at + 1 < value.size()))
        return {};
    //: the examples are typed so
    return Text::tr("A security option is no-new-privileges or NAME=VALUE, such as apparmor=unconfined.");
}

QString problemOfPlatform(const QString &value)
{
    static const QString known = u"linux|windows|darwin|freebsd|amd64|x86_64|x86-64|arm64|aarch64|arm|armhf|"
                                 u"armel|386|i386|ppc64le|s390x|riscv64|"
                                 "mips64le|loong64"_s;
    const auto parts = value.split(u'/');
    const bool good = value.isEmpty() || (parts.size() == 1 && matches(known, value.toLower()))
                      || matches(u"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){1,2}"_s, value);
    return good ? QString() : Text::tr("A platform is written as linux/amd64 or linux/arm64.");
}

QString problemOfNetwork(const QString &value)
{
    const auto spec = networkSpec(value);
    return spec ? QString() : spec.error().message;
}

QString problemOfMount(const QString &value)
{
    const auto spec = mountSpec(value);
    return spec ? QString() : spec.error().message;
}

Judge within(qint64 least, qint64 most, QString (*sentence)())
{
    return [=](const QString &value) {
        const auto number = integerOfText(value);
        return number && *number >= least && *number <= most ? QString() : sentence();
    };
}

QString mode()
{
    return Text::tr("The value is empty or host.");
}

QString device()
{
    //: /dev/fuse and rwm (read, write, make) are typed so
    return Text::tr("A device is written as /dev/fuse, /dev/fuse:/dev/inside or /dev/fuse:/dev/inside:rwm.");
}

QString address()
{
    return Text::tr("This is an IP address, such as 172.30.100.104 or 2001:db8::33.");
}

QString bytesRate()
{
    return Text::tr("Bytes per second are written as DEVICE:NUMBER, such as /dev/sda:1mb.");
}

QString operationsRate()
{
    return Text::tr("Operations per second are written as DEVICE:NUMBER, such as /dev/sda:100.");
}

QHash<QString, Judge> networkJudges()
{
    const auto ip = [](const QString &value) {
        return value.isEmpty() || ipAddress(value) ? QString() : address();
    };
    return {
        {u"--add-host"_s,
         judge(extraHost,
               [] { return Text::tr("A host entry is written as NAME:ADDRESS, such as db:10.0.0.5."); })},
        {u"--dns"_s, judge(ipAddress, address)},
        {u"--dns-search"_s,
         judge(searchDomain,
               [] {
                   return Text::tr("A search domain is written as example.com, or a single dot for none.");
               })},
        {u"--expose"_s,
         judge(exposedPorts,
               [] { return Text::tr("A port to expose is written as 80, 80/udp or 8000-8010."); })},
        {u"--ip"_s, ip},
        {u"--ip6"_s, ip},
        {u"--link"_s, pattern(u"[^:]+|[^:]*:[^:]*"_s,
                              [] { return Text::tr("A link is written as CONTAINER or CONTAINER:ALIAS."); })},
        {u"--mac-address"_s,
         [](const QString &value) {
             return value.isEmpty() || isMacAddress(value)
                        ? QString()
                        : Text::tr(
                            "A MAC address is six pairs of hexadecimal digits, such as 92:d0:c6:0a:29:33.");
         }},
        {u"--net"_s, problemOfNetwork},
        {u"--network"_s, problemOfNetwork},
        {u"--publish"_s, judge(publishedPorts,
                               [] {
                                   return Text::tr("A port is published as HOST:CONTAINER, such as 8080:80, "
                                                   "127.0.0.1:8080:80 or 53:53/udp.");
                               })},
    };
}

QHash<QString, Judge> deviceJudges()
{
    return {
        {u"--device"_s,
         [](const QString &value) {
             return isCdiDevice(value) || deviceMapping(value) ? QString() : device();
         }},
        //: the example is typed so
        {u"--device-cgroup-rule"_s,
         pattern(u"[acb] (?:[0-9]+|\\*):(?:[0-9]+|\\*) [rwm]{1,3}"_s,
                 [] {
                     return Text::tr(
                         "A device rule is written as TYPE MAJOR:MINOR ACCESS, such as c 1:3 rwm.");
                 })},
        {u"--device-read-bps"_s, judge(bytesOfDevice, bytesRate)},
        {u"--device-write-bps"_s, judge(bytesOfDevice, bytesRate)},
        {u"--device-read-iops"_s, judge(operationsOfDevice, operationsRate)},
        {u"--device-write-iops"_s, judge(operationsOfDevice, operationsRate)},
        {u"--blkio-weight-device"_s, judge(weightOfDevice,
                                           [] {
                                               return Text::tr(
                                                   "A device weight is written as DEVICE:WEIGHT with a "
                                                   "weight from 10 to 1000, such as /dev/sda:200.");
                                           })},
        {u"--gpus"_s,
         judge(gpuSpec,
               [] {
                   return Text::tr(
                       "GPUs are given as all, as a number, or as \"device=0,1\" with the double quotes.");
               })},
        {u"--mount"_s, problemOfMount},
        {u"--volume"_s,
         judge(volumeSpec,
               [] {
                   return Text::tr(
                       "A volume is written as SOURCE:TARGET or SOURCE:TARGET:ro, with no part empty.");
               })},
        {u"--storage-opt"_s,
         pattern(u"[^=]*=[\\s\\S]*"_s, [] { return Text::tr("This is written as NAME=VALUE."); })},
    };
}

QHash<QString, Judge> limitJudges()
{
    const auto notNegative = [](const QString &value) {
        const auto time = nanosecondsOfDuration(value);
        return !time || *time >= 0 ? QString() : Text::tr("A time span cannot be negative.");
    };
    return {
        {u"--blkio-weight"_s,
         [](const QString &value) {
             const auto weight = integerOfText(value);
             return weight && (*weight == 0 || (*weight >= 10 && *weight <= 1000))
                        ? QString()
                        : Text::tr("A weight is a number from 10 to 1000, or 0 for none.");
         }},
        {u"--health-interval"_s, notNegative},
        {u"--health-timeout"_s, notNegative},
        {u"--health-start-period"_s, notNegative},
        {u"--health-start-interval"_s, notNegative},
        {u"--health-retries"_s, within(0, std::numeric_limits<int>::max(),
                                       [] { return Text::tr("The number of retries is 0 or more."); })},
        {u"--memory-swap"_s,
         [](const QString &value) {
             return value == u"-1"_s || bytesOfSize(value)
                        ? QString()
                        : Text::tr("Memory with swap is a size, such as 1g, or -1 for no limit.");
         }},
        {u"--memory-swappiness"_s,
         within(-1, 100, [] { return Text::tr("Swappiness is a number from 0 to 100."); })},
        {u"--oom-score-adj"_s,
         within(-1000, 1000, [] { return Text::tr("This score is a number from -1000 to 1000."); })},
        {u"--sysctl"_s,
         pattern(
             u"(?:net\\.|fs\\.mqueue\\.)[^=]*=[\\s\\S]*|kernel\\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)=[\\s\\S]*"_s,
             [] {
                 return Text::tr("A container may set only kernel parameters of its own, as NAME=VALUE: "
                                 "net.*, fs.mqueue.* and some of kernel.*.");
             })},
        {u"--ulimit"_s, judge(ulimitOf,
                              [] {
                                  return Text::tr(
                                      "A limit is written as NAME=SOFT or NAME=SOFT:HARD, such as "
                                      "nofile=1024:2048; the soft one is not above the hard one.");
                              })},
    };
}

QHash<QString, Judge> otherJudges()
{
    return {
        {u"--attach"_s, pattern(u"(?i:stdin|stdout|stderr)"_s,
                                [] { return Text::tr("A stream is stdin, stdout or stderr."); })},
        {u"--cgroupns"_s,
         pattern(u"|host|private"_s, [] { return Text::tr("The value is host or private."); })},
        {u"--env"_s,
         pattern(u"[^=][\\s\\S]*"_s, [] { return Text::tr("An environment variable needs a name."); })},
        {u"--ipc"_s,
         pattern(u"|none|private|host|shareable|container:[\\s\\S]*"_s,
                 [] { return Text::tr("The value is none, private, shareable, host or container:NAME."); })},
        {u"--label"_s, problemOfLabel},
        {u"--pid"_s, pattern(u"|host|container:[\\s\\S]+"_s,
                             [] { return Text::tr("The value is host or container:NAME."); })},
        {u"--platform"_s, problemOfPlatform},
        {u"--pull"_s, pattern(u"|always|missing|never"_s,
                              [] { return Text::tr("The value is always, missing or never."); })},
        {u"--restart"_s,
         pattern(u"|no|always|unless-stopped|on-failure(?::[0-9]{0,9})?"_s,
                 [] {
                     return Text::tr(
                         "A restart policy is no, always, unless-stopped, on-failure or on-failure:3.");
                 })},
        {u"--security-opt"_s, problemOfSecurityOption},
        {u"--userns"_s, pattern(u"|host"_s, mode)},
        {u"--uts"_s, pattern(u"|host"_s, mode)},
    };
}

QString problemOfShape(const RunFlag &flag, const QString &value)
{
    using Shape = RunFlag::Shape;
    switch (flag.shape) {
    case Shape::Integer:
        if (!integerOfText(value))
            //: %1 is a flag, such as --cpu-shares
            return Text::tr("The value of %1 is a whole number.").arg(flag.name);
        break;
    case Shape::Decimal:
        if (!nanoCpusOfText(value))
            //: %1 is a flag, --cpus
            return Text::tr("The value of %1 is a number, such as 0.5 or 2.").arg(flag.name);
        break;
    case Shape::Size:
        if (!bytesOfSize(value))
            //: %1 is a flag, such as --shm-size
            return Text::tr("The value of %1 is a size: a number with b, k, m or g, such as 64m.")
                .arg(flag.name);
        break;
    case Shape::Duration:
        if (!nanosecondsOfDuration(value))
            //: %1 is a flag, such as --health-interval
            return Text::tr("The value of %1 is a time span with its unit, such as 500ms, 30s or 1m30s.")
                .arg(flag.name);
        break;
    case Shape::Switch:
    case Shape::Text:
    case Shape::Pair:
        break;
    }
    return {};
}

} // namespace

QString problemOfFlagValue(const RunFlag &flag, const QString &value)
{
    static const QHash<QString, Judge> judges = [] {
        auto all = networkJudges();
        all.insert(deviceJudges());
        all.insert(limitJudges());
        all.insert(otherJudges());
        return all;
    }();
    if (value.contains(QChar(0)))
        return Text::tr("A value cannot hold the character NUL.");
    if (flag.shape == RunFlag::Shape::Switch) {
        if (value.isEmpty() || boolOfText(value))
            return {};
        //: %1 is a flag, such as --init
        return Text::tr("%1 is on or off: it stands alone or is written %1=false.").arg(flag.name);
    }
    const auto found = judges.constFind(flag.name);
    const auto special = found == judges.cend() ? QString() : (*found)(value);
    return special.isEmpty() ? (flag.name == u"--memory-swap"_s ? QString() : problemOfShape(flag, value))
                             : special;
}

} // namespace core
