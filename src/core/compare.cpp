#include "core/inspect.h"

#include <QHash>

namespace core {
namespace {

using Value = std::optional<QString>;

Value nonEmpty(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// As inspect prints it: ["nginx","-g","daemon off;"]
Value listText(const std::optional<QStringList> &list)
{
    if (!list || list->isEmpty())
        return std::nullopt;
    InspectNode node;
    node.kind = InspectNode::Kind::Array;
    for (const auto &word : *list)
        node.children.append({InspectNode::Kind::String, {}, word, {}});
    return jsonText(node, false);
}

Value portsText(const QList<PortSpec> &ports)
{
    QStringList texts;
    for (const auto &port : ports)
        texts.append(port.text());
    return nonEmpty(texts.join(QLatin1String(", ")));
}

class Comparison
{
public:
    void add(const QString &field, const Value &image, const Value &container)
    {
        if (!image && !container)
            return;
        auto mark = ConfigMark::Overridden;
        if (image == container)
            mark = ConfigMark::Inherited;
        else if (!image)
            mark = ConfigMark::Added;
        else if (!container)
            mark = ConfigMark::Removed;
        m_differences.append({field, image, container, mark});
    }

    /// One line per name: the image's in its order, then the container's own.
    void addNamed(const QString &field, const QList<Label> &image, const QList<Label> &container)
    {
        QHash<QString, QString> inImage;
        QHash<QString, QString> inContainer;
        for (const auto &entry : image)
            inImage.insert(entry.name, entry.value);
        for (const auto &entry : container)
            inContainer.insert(entry.name, entry.value);
        QStringList names;
        for (const auto &entry : image + container)
            names.append(entry.name);
        names.removeDuplicates();
        const auto find = [](const QHash<QString, QString> &values, const QString &name) {
            const auto found = values.constFind(name);
            return found == values.cend() ? Value() : Value(*found);
        };
        for (const auto &name : names)
            add(field + QLatin1Char('.') + name, find(inImage, name), find(inContainer, name));
    }

    QList<ConfigDifference> take() { return std::move(m_differences); }

private:
    QList<ConfigDifference> m_differences;
};

QList<Label> named(const QList<EnvVar> &env)
{
    QList<Label> entries;
    for (const auto &variable : env)
        entries.append({variable.name, variable.value.value_or(QString())});
    return entries;
}

} // namespace

QList<ConfigDifference> compareConfig(const Config &image, const Config &container)
{
    Comparison comparison;
    comparison.add(QStringLiteral("Cmd"), listText(image.cmd), listText(container.cmd));
    comparison.add(QStringLiteral("Entrypoint"), listText(image.entrypoint), listText(container.entrypoint));
    comparison.addNamed(QStringLiteral("Env"), named(image.env), named(container.env));
    comparison.add(QStringLiteral("ExposedPorts"), portsText(image.exposedPorts),
                   portsText(container.exposedPorts));
    comparison.add(QStringLiteral("Volumes"), nonEmpty(image.volumes.join(QLatin1String(", "))),
                   nonEmpty(container.volumes.join(QLatin1String(", "))));
    comparison.add(QStringLiteral("WorkingDir"), nonEmpty(image.workingDir), nonEmpty(container.workingDir));
    comparison.add(QStringLiteral("User"), nonEmpty(image.user), nonEmpty(container.user));
    comparison.add(QStringLiteral("StopSignal"), nonEmpty(image.stopSignal), nonEmpty(container.stopSignal));
    comparison.addNamed(QStringLiteral("Labels"), image.labels, container.labels);
    return comparison.take();
}

} // namespace core
