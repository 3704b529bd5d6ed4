#include "core/flagparts.h"

#include "core/runflags.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

/// "/dev//fuse/../x" -> "/dev/x"
QString cleanPath(const QString &path)
{
    QStringList parts;
    const bool absolute = path.startsWith(u'/');
    const auto given = path.split(u'/', Qt::SkipEmptyParts);
    for (const auto &part : given) {
        if (part == u"."_s)
            continue;
        if (part != u".."_s)
            parts.append(part);
        else if (!parts.isEmpty() && parts.last() != u".."_s)
            parts.removeLast();
        else if (!absolute)
            parts.append(part);
    }
    const auto joined = parts.join(u'/');
    return absolute ? u'/' + joined : joined.isEmpty() ? u"."_s : joined;
}

bool isDeviceMode(const QString &mode)
{
    static const QRegularExpression form(u"^(?!.*(.).*\\1)[rwm]{1,3}\\z"_s);
    return mode.size() <= 3 && matches(form, mode);
}

/// "/dev/sda" and what follows the first colon.
std::optional<std::pair<QString, QString>> devicePair(const QString &value)
{
    const auto colon = value.indexOf(u':');
    if (colon < 0 || !value.startsWith(u"/dev/"_s))
        return std::nullopt;
    return std::pair(value.left(colon), value.mid(colon + 1));
}

std::optional<qint64> decimal(const QString &text, bool negative)
{
    static const QRegularExpression unsignedForm(u"^[0-9]+\\z"_s);
    static const QRegularExpression signedForm(u"^[+-]?[0-9]+\\z"_s);
    if (!matches(negative ? signedForm : unsignedForm, text))
        return std::nullopt;
    bool ok = false;
    const auto number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<QStringList> csvFields(const QString &line)
{
    QStringList fields;
    const auto end = line.size();
    qsizetype at = 0;
    while (at < end && (line[at] == u'\n' || (line[at] == u'\r' && at + 1 < end && line[at + 1] == u'\n')))
        ++at;
    if (at == end)
        return std::nullopt;
    const auto atLineEnd = [&] {
        return at >= end || line[at] == u'\n'
               || (line[at] == u'\r' && (at + 1 == end || line[at + 1] == u'\n'));
    };
    while (true) {
        QString field;
        if (at < end && line[at] == u'"') {
            ++at;
            while (true) {
                const auto quote = line.indexOf(u'"', at);
                if (quote < 0)
                    return std::nullopt;
                field += QStringView(line).mid(at, quote - at);
                at = quote + 1;
                if (at == end || line[at] != u'"')
                    break;
                field += u'"';
                ++at;
            }
            field.replace(u"\r\n"_s, u"\n"_s);
            if (!atLineEnd() && line[at] != u',')
                return std::nullopt;
        } else {
            while (!atLineEnd() && line[at] != u',') {
                if (line[at] == u'"')
                    return std::nullopt;
                field += line[at++];
            }
        }
        fields.append(field);
        if (atLineEnd())
            return fields;
        ++at;
    }
}

bool isCdiDevice(const QString &value)
{
    static const QRegularExpression form(
        u"^[A-Za-z]([A-Za-z0-9_.-]*[A-Za-z0-9])?/[A-Za-z]([A-Za-z0-9_-]*[A-Za-z0-9])?"
        "=[A-Za-z0-9]([A-Za-z0-9_.:-]*[A-Za-z0-9])?\\z"_s);
    return matches(form, value);
}

std::optional<DeviceMapping> deviceMapping(const QString &value)
{
    if (value.startsWith(u"class/"_s))
        return DeviceMapping{value, {}, {}};
    const auto parts = value.split(u':');
    if (parts.size() > 3 || parts.first().isEmpty())
        return std::nullopt;
    DeviceMapping device{parts.first(), {}, u"rwm"_s};
    if (parts.size() == 1) {
        device.host = device.container = cleanPath(parts.first());
    } else if (parts.size() == 2 && isDeviceMode(parts[1])) {
        device.host = device.container = cleanPath(parts.first());
        device.permissions = parts[1];
    } else {
        device.container = parts.size() == 2 ? cleanPath(parts[1]) : parts[1];
        if (parts.size() == 3)
            device.permissions = parts[2];
    }
    if (!device.container.startsWith(u'/') || !isDeviceMode(device.permissions))
        return std::nullopt;
    return device;
}

std::optional<DeviceRate> bytesOfDevice(const QString &value)
{
    const auto pair = devicePair(value);
    const auto rate = pair ? bytesOfSize(pair->second) : std::nullopt;
    if (!rate)
        return std::nullopt;
    return DeviceRate{pair->first, *rate};
}

std::optional<DeviceRate> operationsOfDevice(const QString &value)
{
    const auto pair = devicePair(value);
    const auto rate = pair ? decimal(pair->second, false) : std::nullopt;
    if (!rate)
        return std::nullopt;
    return DeviceRate{pair->first, *rate};
}

std::optional<DeviceRate> weightOfDevice(const QString &value)
{
    const auto found = operationsOfDevice(value);
    if (!found || (found->rate != 0 && (found->rate < 10 || found->rate > 1000)))
        return std::nullopt;
    return found;
}

std::optional<Ulimit> ulimitOf(const QString &value)
{
    static const QStringList names{u"core"_s,    u"cpu"_s,   u"data"_s,     u"fsize"_s,  u"locks"_s,
                                   u"memlock"_s, u"nice"_s,  u"msgqueue"_s, u"nofile"_s, u"nproc"_s,
                                   u"rss"_s,     u"stack"_s, u"rtprio"_s,   u"rttime"_s, u"sigpending"_s};
    const auto equals = value.indexOf(u'=');
    if (equals < 0 || !names.contains(value.left(equals)))
        return std::nullopt;
    const auto limits = value.mid(equals + 1).split(u':');
    const auto soft = decimal(limits.first(), true);
    const auto hard = decimal(limits.last(), true);
    if (limits.size() > 2 || !soft || !hard)
        return std::nullopt;
    if (*hard != -1 && (*soft == -1 || *soft > *hard))
        return std::nullopt;
    return Ulimit{value.left(equals), *soft, *hard};
}

std::optional<QString> extraHost(const QString &value)
{
    const auto equals = value.indexOf(u'=');
    const auto at = equals < 0 ? value.indexOf(u':') : equals;
    const auto name = value.left(at);
    if (at <= 0 || name.contains(u':'))
        return std::nullopt;
    auto address = value.mid(at + 1);
    if (address != u"host-gateway"_s) {
        if (address.size() > 2 && address.startsWith(u'[') && address.endsWith(u']'))
            address = address.mid(1, address.size() - 2);
        if (!ipAddress(address))
            return std::nullopt;
    }
    return name + u':' + address;
}

std::optional<QString> searchDomain(const QString &value)
{
    static const QRegularExpression form(
        u"^:?[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.:?[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*"_s);
    static const QRegularExpression letter(u"[a-zA-Z]"_s);
    auto domain = value;
    while (domain.startsWith(u' '))
        domain.remove(0, 1);
    while (domain.endsWith(u' '))
        domain.chop(1);
    if (domain == u"."_s)
        return domain;
    if (domain.endsWith(u'.'))
        domain.chop(1);
    const auto match = form.match(domain);
    if (!match.hasMatch() || match.capturedLength() != domain.size() || domain.size() >= 255
        || !matches(letter, domain))
        return std::nullopt;
    return domain;
}

bool isMacAddress(const QString &text)
{
    static const QRegularExpression pairs(
        u"^[0-9a-fA-F]{2}(([:-])[0-9a-fA-F]{2})(?:\\2[0-9a-fA-F]{2}){4}(?:(?:\\2[0-9a-fA-F]{2}){2}|(?:\\2[0-9a-fA-F]{2}){14})?\\z"_s);
    static const QRegularExpression quads(
        u"^[0-9a-fA-F]{4}(?:\\.[0-9a-fA-F]{4}){2}(?:\\.[0-9a-fA-F]{4}|(?:\\.[0-9a-fA-F]{4}){7})?\\z"_s);
    const auto trimmed = text.trimmed();
    return matches(pairs, trimmed) || matches(quads, trimmed);
}

QString capability(const QString &name)
{
    const auto upper = name.toUpper();
    return upper == u"ALL"_s || upper.startsWith(u"CAP_"_s) ? upper : u"CAP_"_s + upper;
}

bool isSeccompFile(const QString &value)
{
    if (!value.startsWith(u"seccomp="_s) && !value.startsWith(u"seccomp:"_s))
        return false;
    const auto profile = value.mid(8);
    // A profile that the engine told has its whole text here.
    return profile != u"builtin"_s && profile != u"unconfined"_s && !profile.startsWith(u'{');
}

} // namespace core
