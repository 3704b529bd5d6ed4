#include "core/parsevalues.h"

#include "core/flagparts.h"
#include "core/flagspecs.h"
#include "core/runflags.h"

#include <QDateTime>
#include <QRegularExpression>

namespace core {
namespace {

/// More rows than a person would want to see in a form.
constexpr qsizetype longestRange = 16;

} // namespace

std::optional<QList<PortPublish>> portsOfText(const QString &text)
{
    const auto published = publishedPorts(text);
    if (!published || published->isEmpty() || published->size() > longestRange)
        return std::nullopt;
    QList<PortPublish> ports;
    for (const auto &one : *published) {
        const auto container = PortSpec::fromText(one.container);
        bool ok = true;
        const auto number = one.hostPort.isEmpty() ? quint16(0) : one.hostPort.toUShort(&ok);
        if (!container || !ok)
            return std::nullopt;
        // Port 0 is docker's word for "any".
        ports.append({one.hostIp, number == 0 ? std::nullopt : std::optional(number), *container});
    }
    return ports;
}

std::optional<Mount> mountOfVolume(const QString &text)
{
    const auto spec = volumeSpec(text);
    if (!spec)
        return std::nullopt;
    // A variable at the beginning stands for a folder.
    static const QRegularExpression folder(QStringLiteral("^[$%`]|[/\\\\]"));
    Mount mount;
    mount.shortForm = true;
    mount.source = spec->source;
    mount.target = spec->target;
    mount.readOnly = spec->options.contains(QStringLiteral("ro"));
    if (spec->isPath || folder.match(spec->source).hasMatch())
        mount.kind = Mount::Kind::Bind;
    return mount;
}

std::optional<Mount> mountOfFields(const QString &text)
{
    const auto spec = mountSpec(text);
    if (!spec)
        return std::nullopt;
    Mount mount;
    mount.source = spec->source;
    mount.target = spec->target;
    mount.readOnly = spec->readOnly;
    if (spec->type == QLatin1String("bind"))
        mount.kind = Mount::Kind::Bind;
    else if (spec->type == QLatin1String("tmpfs"))
        mount.kind = Mount::Kind::Tmpfs;
    else if (spec->type != QLatin1String("volume"))
        return std::nullopt;
    return mount.kind == Mount::Kind::Bind && mount.source.isEmpty() ? std::nullopt : std::optional(mount);
}

std::optional<Mount> mountOfTmpfs(const QString &text)
{
    const auto colon = text.indexOf(QLatin1Char(':'));
    Mount mount;
    mount.kind = Mount::Kind::Tmpfs;
    mount.target = text.left(colon);
    mount.readOnly = colon >= 0 && text.mid(colon + 1) == QLatin1String("ro");
    return mount.target.isEmpty() ? std::nullopt : std::optional(mount);
}

std::optional<RestartPolicy> restartOfText(const QString &text)
{
    const auto colon = text.indexOf(QLatin1Char(':'));
    const auto name = text.left(colon);
    RestartPolicy policy;
    if (name == QLatin1String("on-failure"))
        policy.kind = RestartPolicy::Kind::OnFailure;
    else if (name == QLatin1String("always"))
        policy.kind = RestartPolicy::Kind::Always;
    else if (name == QLatin1String("unless-stopped"))
        policy.kind = RestartPolicy::Kind::UnlessStopped;
    else if (name != QLatin1String("no") && !text.isEmpty())
        return std::nullopt;
    if (colon < 0)
        return policy;
    bool ok = false;
    policy.maximumRetries = text.mid(colon + 1).toInt(&ok);
    const bool counts = policy.kind == RestartPolicy::Kind::OnFailure;
    return ok && counts && policy.maximumRetries >= 0 ? std::optional(policy) : std::nullopt;
}

std::optional<QString> momentOfText(const QString &text)
{
    static const QRegularExpression seconds(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{1,18}(\\.[0-9]{1,9})?")));
    if (seconds.match(text).hasMatch())
        return text;
    if (const auto ago = nanosecondsOfDuration(text)) {
        const auto then = QDateTime::currentMSecsSinceEpoch() - *ago / 1'000'000;
        return QString(QString::number(then / 1000) + QLatin1Char('.')
                       + QString::number(then % 1000).rightJustified(3, QLatin1Char('0')));
    }
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(QString::number(moment.toSecsSinceEpoch())) : std::nullopt;
}

} // namespace core
