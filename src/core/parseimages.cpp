#include "core/json.h"
#include "core/ondemand.h"
#include "core/parse.h"
#include "core/parseparts.h"

#include <algorithm>

namespace core {
namespace {

using namespace ondemand;

/// Without what the engine writes for "no name".
error_code readReferences(value node, QStringList &names)
{
    return forEachElement(node, [&](value element) {
        QString name;
        const auto error = readText(element, name);
        if (!name.isEmpty() && !name.startsWith(QLatin1String("<none>")))
            names.append(name);
        return error;
    });
}

error_code readImage(value node, Image &image)
{
    const auto error = forEachMember(node, [&](std::string_view key, value member) -> error_code {
        if (key == "Id")
            return readText(member, image.id);
        if (key == "ParentId")
            return readText(member, image.parentId);
        if (key == "RepoTags")
            return readReferences(member, image.repoTags);
        if (key == "RepoDigests")
            return readReferences(member, image.repoDigests);
        if (key == "Created")
            return readNumber(member, image.created);
        if (key == "Size")
            return readNumber(member, image.size);
        return simdjson::SUCCESS;
    });
    if (error)
        return error;
    image.created = std::max<qint64>(image.created, 0);
    image.size = std::max<qint64>(image.size, -1);
    return image.id.isEmpty() ? simdjson::NO_SUCH_FIELD : simdjson::SUCCESS;
}

} // namespace

Result<QList<Image>> parseImages(const QByteArray &json)
{
    QList<Image> images;
    const auto error = readDocument(json, [&](value root) -> error_code {
        images.clear();
        if (!parts::isArray(root))
            return simdjson::INCORRECT_TYPE;
        return forEachElement(root, [&](value element) { return readImage(element, images.emplaceBack()); });
    });
    if (error)
        return parts::badAnswer();
    return images;
}

Result<ImageRemoval> parseImageRemoval(const QByteArray &json)
{
    const auto root = json::read(json);
    if (!root || (root->kind != InspectNode::Kind::Array && root->kind != InspectNode::Kind::Null))
        return parts::badAnswer();
    ImageRemoval removal;
    for (const auto &step : root->children) {
        const auto untagged = json::text(step, QLatin1String("Untagged"));
        const auto deleted = json::text(step, QLatin1String("Deleted"));
        if (!untagged.isEmpty())
            removal.untagged.append(untagged);
        if (!deleted.isEmpty())
            removal.deleted.append(deleted);
    }
    return removal;
}

} // namespace core
