#include "core/flagparts.h"

#include <QRegularExpression>

#include <array>

namespace core {
namespace {

using namespace Qt::StringLiterals;

using Groups = QList<quint16>; // eight of them are an IPv6 address

std::optional<quint32> ip4(const QString &text)
{
    static const QRegularExpression number(u"^(0|[1-9][0-9]{0,2})\\z"_s);
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const auto &part : parts) {
        if (!number.match(part).hasMatch() || part.toUInt() > 255)
            return std::nullopt;
        address = address << 8 | part.toUInt();
    }
    return address;
}

QString ip4Text(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(address >> 24)
        .arg(address >> 16 & 255)
        .arg(address >> 8 & 255)
        .arg(address & 255);
}

/// The groups of one side of "::".
std::optional<Groups> groups(const QString &text)
{
    static const QRegularExpression group(u"^[0-9a-fA-F]{1,4}\\z"_s);
    Groups found;
    if (text.isEmpty())
        return found;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (group.match(parts[i]).hasMatch()) {
            found.append(parts[i].toUShort(nullptr, 16));
        } else if (const auto four = ip4(parts[i]); four && i == parts.size() - 1) {
            found.append(static_cast<quint16>(*four >> 16));
            found.append(static_cast<quint16>(*four & 0xffff));
        } else {
            return std::nullopt;
        }
    }
    return found;
}

std::optional<Groups> ip6(const QString &text)
{
    const auto gap = text.indexOf(u"::"_s);
    if (gap < 0) {
        const auto all = groups(text);
        return all && all->size() == 8 ? all : std::nullopt;
    }
    const auto left = groups(text.left(gap));
    const auto right = groups(text.mid(gap + 2));
    // Dots are for the end of an address only.
    if (!left || !right || text.left(gap).contains(u'.') || left->size() + right->size() > 7)
        return std::nullopt;
    Groups all = *left;
    all.resize(8 - right->size());
    return all + *right;
}

QString ip6Text(const Groups &all)
{
    // The longest run of zeros, of two at least, becomes "::".
    qsizetype gap = -1;
    qsizetype length = 1;
    for (qsizetype from = 0; from < 8; ++from) {
        qsizetype to = from;
        while (to < 8 && all[to] == 0)
            ++to;
        if (to - from > length) {
            gap = from;
            length = to - from;
        }
    }
    QString text;
    for (qsizetype i = 0; i < 8; ++i) {
        if (i == gap) {
            text += u"::"_s;
            i += length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(all[i], 16);
    }
    return text;
}

} // namespace

std::optional<QString> ipAddress(const QString &text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.size() > 45)
        return std::nullopt;
    if (const auto address = ip4(trimmed))
        return ip4Text(*address);
    const auto all = ip6(trimmed);
    if (!all)
        return std::nullopt;
    static const Groups mapped{0, 0, 0, 0, 0, 0xffff};
    if (all->first(6) == mapped)
        return ip4Text(static_cast<quint32>((*all)[6]) << 16 | (*all)[7]);
    return ip6Text(*all);
}

} // namespace core
