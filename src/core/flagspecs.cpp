#include "core/flagspecs.h"

#include "core/flagparts.h"
#include "core/runflags.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

Error local(const QString &message)
{
    return {ErrorKind::Local, 0, message};
}

bool isDrive(const QString &text)
{
    return text.size() == 1 && text.front().isLetter();
}

/// The sections between colons; that of a Windows drive (C:\site) is none.
QStringList sections(const QString &value)
{
    QStringList found;
    QString section;
    for (const auto c : value) {
        if (c != u':' || isDrive(section)) {
            section += c;
        } else {
            found.append(section);
            section.clear();
        }
    }
    found.append(section);
    return found;
}

bool isHostPath(const QString &source)
{
    const auto first = source.front();
    return first == u'.' || first == u'/' || first == u'~' || source.startsWith(u"\\\\"_s)
           || (source.size() > 1 && first.isLetter() && source[1] == u':');
}

Result<> addNetworkField(NetworkSpec &spec, const QString &key, const QString &value)
{
    if (key == u"name"_s) {
        spec.name = value;
    } else if (key == u"alias"_s) {
        spec.aliases.append(value);
    } else if (key == u"ip"_s) {
        spec.ip4 = value;
    } else if (key == u"ip6"_s) {
        spec.ip6 = value;
    } else if (key == u"mac-address"_s) {
        if (!isMacAddress(value))
            return local(
                Text::tr("A MAC address is six pairs of hexadecimal digits, such as 92:d0:c6:0a:29:33."));
        spec.mac = value;
    } else if (key == u"link-local-ip"_s) {
        spec.linkLocalIps.append(value);
    } else if (key == u"driver-opt"_s) {
        const auto equals = value.indexOf(u'=');
        if (equals <= 0)
            //: driver-opt is typed so
            return local(Text::tr("A driver option of a network is written as driver-opt=NAME=VALUE."));
        spec.driverOptions.append({value.left(equals).trimmed(), value.mid(equals + 1).trimmed()});
    } else if (key == u"gw-priority"_s) {
        bool ok = false;
        spec.gatewayPriority = value.toLongLong(&ok);
        if (!ok)
            //: gw-priority is typed so
            return local(Text::tr("The value of gw-priority is a whole number."));
    } else {
        //: %1 is a key as typed, such as aliases
        return local(Text::tr("A network has no key \"%1\"; there are name, alias, ip, ip6, mac-address, "
                              "link-local-ip, driver-opt and gw-priority.")
                         .arg(key));
    }
    return {};
}

} // namespace

std::optional<VolumeSpec> volumeSpec(const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    VolumeSpec spec;
    spec.target = value;
    if (value.toUtf8().size() <= 2)
        return spec;
    auto parts = sections(value);
    for (const auto &part : std::as_const(parts))
        if (part.isEmpty())
            return std::nullopt;
    if (parts.size() > 3)
        return std::nullopt;
    if (parts.size() == 1)
        return spec;
    spec.source = parts[0];
    spec.target = parts[1];
    spec.isPath = isHostPath(spec.source);
    if (parts.size() == 3)
        spec.options = parts[2].split(u',');
    return spec;
}

bool NetworkSpec::hasMore() const
{
    return !aliases.isEmpty() || !links.isEmpty() || !driverOptions.isEmpty() || !ip4.isEmpty()
           || !ip6.isEmpty() || !linkLocalIps.isEmpty() || !mac.isEmpty() || gatewayPriority != 0;
}

Result<NetworkSpec> networkSpec(const QString &value)
{
    static const QRegularExpression longForm(u"[0-9A-Za-z_]=[0-9A-Za-z_]"_s);
    NetworkSpec spec;
    if (!longForm.match(value).hasMatch()) {
        spec.name = value;
    } else {
        const auto fields = csvFields(value);
        if (!fields)
            return local(Text::tr("The double quotes of this value do not match."));
        for (const auto &field : *fields) {
            const auto small = field.toLower();
            const auto equals = small.indexOf(u'=');
            if (equals <= 0)
                //: name=... and alias=... are typed so
                return local(Text::tr("A network in its long form is written as name=NETWORK,alias=NAME."));
            const auto added =
                addNetworkField(spec, small.left(equals).trimmed(), small.mid(equals + 1).trimmed());
            if (!added)
                return added.error();
        }
    }
    if (spec.name.trimmed().isEmpty())
        return local(Text::tr("The network needs a name."));
    return spec;
}

bool isUserNetwork(const QString &name)
{
    static const QSet<QString> own{u""_s, u"default"_s, u"bridge"_s, u"host"_s, u"none"_s};
    return !own.contains(name) && !name.startsWith(u"container:"_s);
}

std::optional<GpuSpec> gpuSpec(const QString &value)
{
    const auto fields = csvFields(value);
    if (!fields)
        return std::nullopt;
    GpuSpec spec;
    QSet<QString> seen;
    const auto setCount = [&spec](const QString &text) {
        static const QRegularExpression number(u"^[+-]?[0-9]+\\z"_s);
        bool ok = text == u"all"_s;
        if (ok)
            spec.count = -1;
        else if (number.match(text).hasMatch())
            spec.count = text.toLongLong(&ok);
        return ok;
    };
    for (const auto &field : *fields) {
        const auto equals = field.indexOf(u'=');
        const auto key = field.left(equals < 0 ? field.size() : equals);
        const auto text = equals < 0 ? field : field.mid(equals + 1);
        if (seen.contains(key))
            return std::nullopt;
        seen.insert(key);
        if (equals < 0 || key == u"count"_s) {
            seen.insert(u"count"_s);
            if (!setCount(text))
                return std::nullopt;
        } else if (key == u"driver"_s) {
            spec.driver = text;
        } else if (key == u"device"_s) {
            spec.devices = text.split(u',');
        } else if (key == u"capabilities"_s) {
            spec.capabilities = text.split(u',');
        } else if (key == u"options"_s) {
            const auto options = csvFields(text);
            if (!options)
                return std::nullopt;
            for (const auto &option : *options) {
                const auto at = option.indexOf(u'=');
                spec.options.append(
                    {option.left(at < 0 ? option.size() : at), at < 0 ? QString() : option.mid(at + 1)});
            }
        } else {
            return std::nullopt;
        }
    }
    if (!seen.contains(u"count"_s) && spec.devices.isEmpty())
        spec.count = 1;
    spec.capabilities.append(u"gpu"_s);
    return spec;
}

} // namespace core
