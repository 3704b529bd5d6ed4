#include "core/flagspecs.h"
#include "core/parserebuild.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace core::rebuild {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

class Mounts
{
public:
    explicit Mounts(Draft &draft);

    void take();

private:
    void takeBind(const QString &text);
    void takeMount(const InspectNode &mount);
    void takeTmpfs(const QString &target, QString options);
    void takeVolume(const QString &target);
    void add(const Mount &mount);
    void addFlag(QLatin1String name, const QString &value, const QString &target);
    QString volumeAt(const QString &target) const;
    /// The volume that is at this place now when it is to be kept, else none.
    QString keptAt(const QString &target) const
    {
        return m_draft.options.keepVolumes ? volumeAt(target) : QString();
    }

    Draft &m_draft;
    QSet<QString> m_targets; ///< said so far
    QSet<QString> m_imageVolumes;
    QHash<QString, QString> m_desktopSources; ///< by target
};

/// Docker Desktop mounts folders from inside its machine and tells in labels which were meant.
QHash<QString, QString> desktopSources(const InspectNode &labels)
{
    QHash<QString, QString> sources;
    for (const auto &label : labels.children) {
        if (!label.key.startsWith(u"desktop.docker.io/"_s) || !label.key.endsWith(u"/Target"_s))
            continue;
        const QString key = label.key.chopped(6) + u"Source"_s;
        const auto source =
            std::find_if(labels.children.begin(), labels.children.end(),
                         [&key](const auto &other) { return other.key == key && !other.text.isEmpty(); });
        if (source != labels.children.end())
            sources.insert(cleaned(label.text), source->text);
    }
    return sources;
}

void addText(QStringList &fields, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        fields.append(key + u'=' + value);
}

void addPairs(QStringList &fields, QLatin1String key, const InspectNode &object)
{
    const auto values = pairs(object);
    for (const auto &value : values)
        fields.append(key + u'=' + value);
}

void addSwitch(QStringList &fields, const QString &field, const InspectNode &node, QLatin1String key)
{
    if (json::flag(node, key))
        fields.append(field);
}

/// What --mount says beside type, source, target and readonly.
QStringList optionFields(const InspectNode &mount)
{
    QStringList fields;
    const auto consistency = json::text(mount, "Consistency"_L1);
    addText(fields, "consistency"_L1, consistency == u"default"_s ? QString() : consistency);

    const auto &bind = json::at(mount, "BindOptions"_L1);
    addText(fields, "bind-propagation"_L1, json::text(bind, "Propagation"_L1));
    addSwitch(fields, u"bind-recursive=disabled"_s, bind, "NonRecursive"_L1);
    addSwitch(fields, u"bind-recursive=writable"_s, bind, "ReadOnlyNonRecursive"_L1);
    addSwitch(fields, u"bind-recursive=readonly"_s, bind, "ReadOnlyForceRecursive"_L1);

    const auto &volume = json::at(mount, "VolumeOptions"_L1);
    addSwitch(fields, u"volume-nocopy"_s, volume, "NoCopy"_L1);
    addPairs(fields, "volume-label"_L1, json::at(volume, "Labels"_L1));
    addText(fields, "volume-subpath"_L1, json::text(volume, "Subpath"_L1));
    const auto &driver = json::at(volume, "DriverConfig"_L1);
    addText(fields, "volume-driver"_L1, json::text(driver, "Name"_L1));
    addPairs(fields, "volume-opt"_L1, json::at(driver, "Options"_L1));

    addText(fields, "image-subpath"_L1, json::text(json::at(mount, "ImageOptions"_L1), "Subpath"_L1));

    const auto &tmpfs = json::at(mount, "TmpfsOptions"_L1);
    if (const auto size = json::number(tmpfs, "SizeBytes"_L1); size > 0)
        fields.append(u"tmpfs-size="_s + QString::number(size));
    if (const auto mode = json::number(tmpfs, "Mode"_L1); mode > 0)
        fields.append(u"tmpfs-mode="_s + QString::number(mode, 8));
    return fields;
}

std::optional<Mount::Kind> kindOf(const QString &type)
{
    if (type == u"bind"_s)
        return Mount::Kind::Bind;
    if (type == u"volume"_s)
        return Mount::Kind::Volume;
    if (type == u"tmpfs"_s)
        return Mount::Kind::Tmpfs;
    return std::nullopt;
}

void removeWords(QStringList &options, std::initializer_list<QLatin1String> words)
{
    options.removeIf([words](const QString &option) {
        return option.isEmpty() || std::find(words.begin(), words.end(), option) != words.end();
    });
}

Mounts::Mounts(Draft &draft)
    : m_draft(draft), m_desktopSources(desktopSources(json::at(draft.config, "Labels"_L1)))
{
    const auto volumes = keys(json::at(draft.imageConfig, "Volumes"_L1));
    for (const auto &volume : volumes)
        m_imageVolumes.insert(cleaned(volume));
}

void Mounts::take()
{
    const auto binds = list(m_draft.host, "Binds"_L1);
    for (const auto &bind : binds)
        takeBind(bind);
    for (const auto &mount : json::at(m_draft.host, "Mounts"_L1).children)
        takeMount(mount);
    for (const auto &member : json::at(m_draft.host, "Tmpfs"_L1).children)
        takeTmpfs(member.key, member.text);
    const auto volumes = keys(json::at(m_draft.config, "Volumes"_L1));
    for (const auto &volume : volumes)
        takeVolume(volume);
}

void Mounts::add(const Mount &mount)
{
    m_draft.run().mounts.append(mount);
    m_targets.insert(cleaned(mount.target));
}

void Mounts::addFlag(QLatin1String name, const QString &value, const QString &target)
{
    m_draft.flag(name, value);
    m_targets.insert(cleaned(target));
}

QString Mounts::volumeAt(const QString &target) const
{
    for (const auto &mount : json::at(m_draft.container, "Mounts"_L1).children) {
        if (json::text(mount, "Type"_L1) == u"volume"_s
            && cleaned(json::text(mount, "Destination"_L1)) == cleaned(target))
            return json::text(mount, "Name"_L1);
    }
    return {};
}

void Mounts::takeBind(const QString &text)
{
    const auto spec = volumeSpec(text);
    if (!spec || spec->source.isEmpty()) {
        //: %1 is a mount as the engine tells it
        m_draft.note(Text::tr("The mount %1 cannot be written for docker run; it is left out.").arg(text));
        return;
    }
    auto options = spec->options;
    removeWords(options, {"rw"_L1});
    if (m_draft.isPodman) {
        removeWords(options, {"rprivate"_L1, "nosuid"_L1, "nodev"_L1, "rbind"_L1});
        if (!spec->isPath && isGeneratedName(spec->source) && !m_draft.options.keepVolumes) {
            if (!m_imageVolumes.contains(cleaned(spec->target)))
                add({Mount::Kind::Volume, {}, spec->target, false, true});
            return;
        }
    }
    const auto source = m_desktopSources.value(cleaned(spec->target), spec->source);
    const bool readOnly = options == QStringList{u"ro"_s};
    if (!options.isEmpty() && !readOnly)
        addFlag("--volume"_L1, source + u':' + spec->target + u':' + options.join(u','), spec->target);
    else
        add({spec->isPath ? Mount::Kind::Bind : Mount::Kind::Volume, source, spec->target, readOnly, true});
}

void Mounts::takeMount(const InspectNode &mount)
{
    const auto type = json::text(mount, "Type"_L1);
    const auto kind = kindOf(type);
    const auto target = json::text(mount, "Target"_L1);
    auto source = m_desktopSources.value(cleaned(target), json::text(mount, "Source"_L1));
    if (source.isEmpty() && kind == Mount::Kind::Volume)
        source = keptAt(target);
    const bool readOnly = json::flag(mount, "ReadOnly"_L1);
    const auto options = optionFields(mount);
    if (kind && options.isEmpty() && !target.isEmpty()) {
        // A folder that is created when it is missing is what -v does.
        const bool creates = json::flag(json::at(mount, "BindOptions"_L1), "CreateMountpoint"_L1);
        add({*kind, source, target, readOnly, creates && !source.contains(u':') && !target.contains(u':')});
        return;
    }
    QStringList fields{u"type="_s + type};
    addText(fields, "source"_L1, source);
    addText(fields, "target"_L1, target);
    if (readOnly)
        fields.append(u"readonly"_s);
    const auto value = csvLine(fields + options);
    if (mountSpec(value))
        addFlag("--mount"_L1, value, target);
    else
        m_draft.note(Text::tr("The mount %1 cannot be written for docker run; it is left out.").arg(value));
}

void Mounts::takeTmpfs(const QString &target, QString options)
{
    if (m_draft.isPodman) {
        auto words = options.split(u',');
        removeWords(words, {"rw"_L1, "rprivate"_L1, "nosuid"_L1, "nodev"_L1, "tmpcopyup"_L1});
        options = words.join(u',');
    }
    if (options.isEmpty() || options == u"ro"_s)
        add({Mount::Kind::Tmpfs, {}, target, !options.isEmpty(), false});
    else
        addFlag("--tmpfs"_L1, target + u':' + options, target);
}

/// Of VOLUME in the image, or -v with nothing but a folder in the container.
void Mounts::takeVolume(const QString &target)
{
    if (m_targets.contains(cleaned(target)))
        return;
    const auto kept = keptAt(target);
    if (!kept.isEmpty() || !m_imageVolumes.contains(cleaned(target)))
        add({Mount::Kind::Volume, kept, target, false, true});
}

} // namespace

void takeMounts(Draft &draft)
{
    Mounts(draft).take();
}

} // namespace core::rebuild
