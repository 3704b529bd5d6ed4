#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

/// Inspects of two containers made with the same settings, in a form in which they are equal.
namespace real {

/// Without what is empty, zero or false: the engine writes the same thing as null, [], {} or 0.
inline QJsonValue filled(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object;
        const auto given = value.toObject();
        for (auto member = given.begin(); member != given.end(); ++member) {
            const auto kept = filled(member.value());
            if (!kept.isNull())
                object.insert(member.key(), kept);
        }
        return object.isEmpty() ? QJsonValue() : QJsonValue(object);
    }
    if (value.isArray()) {
        QJsonArray array;
        const auto given = value.toArray();
        for (const auto &entry : given)
            array.append(entry.isString() ? entry : filled(entry));
        return array.isEmpty() ? QJsonValue() : QJsonValue(array);
    }
    const bool isEmpty = value.isString()   ? value.toString().isEmpty()
                         : value.isDouble() ? value.toDouble() == 0
                                            : !value.toBool();
    return isEmpty ? QJsonValue() : value;
}

inline QJsonArray sorted(const QJsonValue &array)
{
    QStringList texts;
    const auto given = array.toArray();
    for (const auto &entry : given)
        texts.append(entry.isString()
                         ? entry.toString()
                         : QString::fromUtf8(QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact)));
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

/// What is made anew for each container goes, and the order where it says nothing.
inline QString comparable(const QByteArray &inspect)
{
    const auto id = QJsonDocument::fromJson(inspect)[QStringLiteral("Id")].toString();
    // Names that the engine gives to volumes.
    static const QRegularExpression generated(QStringLiteral("(?<=[/\"])[0-9a-f]{64}(?=[/\"\\\\])"));
    const auto root = QJsonDocument::fromJson(
                          QString::fromUtf8(inspect).replace(generated, QStringLiteral("generated")).toUtf8())
                          .object();
    QJsonObject networks;
    const auto joined = root[QStringLiteral("NetworkSettings")][QStringLiteral("Networks")].toObject();
    for (auto network = joined.begin(); network != joined.end(); ++network) {
        const auto endpoint = network.value().toObject();
        auto aliases = endpoint[QStringLiteral("Aliases")].toArray();
        for (qsizetype i = aliases.size() - 1; i >= 0; --i)
            if (aliases[i].toString() == id.left(12))
                aliases.removeAt(i);
        networks.insert(network.key(),
                        QJsonObject{
                            {QStringLiteral("Aliases"), aliases},
                            {QStringLiteral("Links"), endpoint[QStringLiteral("Links")]},
                            {QStringLiteral("IPAMConfig"), endpoint[QStringLiteral("IPAMConfig")]},
                            {QStringLiteral("joined"), true},
                        });
    }
    auto config = root[QStringLiteral("Config")].toObject();
    if (config[QStringLiteral("Hostname")].toString() == id.left(12))
        config.remove(QStringLiteral("Hostname"));
    // Where nothing is said it starts there, too.
    if (config[QStringLiteral("WorkingDir")].toString() == QStringLiteral("/"))
        config.remove(QStringLiteral("WorkingDir"));
    config[QStringLiteral("Env")] = sorted(config[QStringLiteral("Env")]);
    auto host = root[QStringLiteral("HostConfig")].toObject();
    for (const auto *key : {"Binds", "Links", "Mounts"})
        host[QLatin1String(key)] = sorted(filled(host[QLatin1String(key)]));
    // What the docker program says, and engines take for granted.
    const auto forget = [&host](QLatin1String key, const QStringList &usual) {
        if (usual.contains(host[key].toString()))
            host.remove(key);
    };
    forget(QLatin1String("Runtime"), {QStringLiteral("runc")});
    forget(QLatin1String("NetworkMode"), {QStringLiteral("default"), QStringLiteral("bridge")});
    if (host[QLatin1String("RestartPolicy")][QLatin1String("Name")].toString() == QLatin1String("no"))
        host.remove(QLatin1String("RestartPolicy"));
    // Where nothing is another thing than zero, no or an empty list.
    const auto exact = [&host, &config](QLatin1String key) {
        const auto &value = host.contains(key) ? host[key] : config[key];
        return value.isNull() || value.isUndefined()
                   ? QStringLiteral("nothing")
                   : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson());
    };
    QJsonObject exacts;
    for (const auto *key :
         {"MemorySwappiness", "Init", "MaskedPaths", "ReadonlyPaths", "StopTimeout", "PidsLimit"})
        exacts.insert(QLatin1String(key), exact(QLatin1String(key)));
    const QJsonObject kept{
        {QStringLiteral("Name"), root[QStringLiteral("Name")]},
        {QStringLiteral("Path"), root[QStringLiteral("Path")]},
        {QStringLiteral("Args"), root[QStringLiteral("Args")]},
        {QStringLiteral("Image"), root[QStringLiteral("Image")]},
        {QStringLiteral("Running"), root[QStringLiteral("State")][QStringLiteral("Running")]},
        {QStringLiteral("Config"), config},
        {QStringLiteral("HostConfig"), host},
        {QStringLiteral("exact"), exacts},
        {QStringLiteral("Mounts"), sorted(filled(root[QStringLiteral("Mounts")]))},
        {QStringLiteral("Networks"), networks},
    };
    return QString::fromUtf8(QJsonDocument(filled(kept).toObject()).toJson());
}

/// Lines that only one of them has; empty: they are equal.
inline QString differences(const QByteArray &made, const QByteArray &wanted)
{
    const auto a = comparable(made).split(u'\n');
    const auto b = comparable(wanted).split(u'\n');
    QStringList lines;
    for (const auto &line : a)
        if (!b.contains(line))
            lines.append(QStringLiteral("+ ") + line.trimmed());
    for (const auto &line : b)
        if (!a.contains(line))
            lines.append(QStringLiteral("- ") + line.trimmed());
    return lines.isEmpty() && a != b ? a.join(u'\n') : lines.join(u'\n');
}

} // namespace real
