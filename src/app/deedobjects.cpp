#include "app/deedobjects.h"

#include "core/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype shortIdLength = 12; ///< a shorter beginning of an ID could be a name

/// "nginx" is "nginx:latest" in events.
QString imageName(const QString &reference)
{
    const auto image = core::ImageReference::fromText(reference);
    return image.isValid() ? image.familiar() : reference;
}

struct Objects
{
    QStringList operator()(const core::RunRequest &run) const { return {run.name}; }
    QStringList operator()(const core::CreateRequest &create) const { return {create.run.name}; }
    QStringList operator()(const core::ContainerRequest &act) const { return act.ids; }
    QStringList operator()(const core::RenameRequest &rename) const { return {rename.id}; }
    QStringList operator()(const core::TagRequest &tag) const
    {
        const QString target = tag.tag.isEmpty() ? tag.repository : QString(tag.repository + u':' + tag.tag);
        return {tag.source, imageName(tag.source), imageName(target)};
    }
    QStringList operator()(const core::ImageRemoveRequest &remove) const
    {
        QStringList names = remove.references;
        for (const QString &reference : remove.references)
            names.append(imageName(reference));
        return names;
    }
    QStringList operator()(const core::PullRequest &pull) const { return {imageName(pull.reference)}; }
    QStringList operator()(const core::PushRequest &push) const { return {imageName(push.reference)}; }
    QStringList operator()(const core::UpdateRequest &update) const { return {update.id}; }
    QStringList operator()(const core::RecreateRequest &recreate) const
    {
        return {recreate.id, recreate.name, recreate.oldName};
    }
    QStringList operator()(const core::ExecRequest &exec) const { return {exec.id}; }
    QStringList operator()(const core::PruneRequest &) const { return {}; }
    QStringList operator()(const core::RemoveAllRequest &) const { return {}; }
    QStringList operator()(const core::Reading &) const { return {}; }
};

} // namespace

QStringList objectsOf(const core::Deed &deed)
{
    return std::visit(Objects{}, deed);
}

bool concerns(const core::EngineEvent &event, const QSet<QString> &objects)
{
    const QString container = event.attributes.value(u"container"_s);
    const QString name = event.attributes.value(u"name"_s);
    if (objects.contains(event.id) || (!container.isEmpty() && objects.contains(container)))
        return true;
    const bool isImage = event.type == "image"_L1;
    if ((isImage || event.type == "container"_L1) && !name.isEmpty() && objects.contains(name))
        return true;
    if (isImage && objects.contains(imageName(event.id)))
        return true;
    return std::any_of(objects.begin(), objects.end(), [&event](const QString &object) {
        return object.size() >= shortIdLength && event.id.startsWith(object);
    });
}

} // namespace app
