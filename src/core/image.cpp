#include "core/image.h"

namespace core {

QString ImageRow::reference() const
{
    return tag.isEmpty() ? id : repository + QLatin1Char(':') + tag;
}

QList<ImageRow> rowsOf(const Image &image)
{
    ImageRow row;
    row.id = image.id;
    row.created = image.created;
    row.size = image.size;

    QList<ImageRow> rows;
    for (const auto &name : image.repoTags) {
        const auto colon = name.lastIndexOf(QLatin1Char(':'));
        if (colon <= name.lastIndexOf(QLatin1Char('/')))
            continue;
        row.repository = name.left(colon);
        row.tag = name.mid(colon + 1);
        row.key = image.id + QLatin1Char(' ') + name;
        rows.append(row);
    }
    if (!rows.isEmpty())
        return rows;

    row.repository.clear();
    row.tag.clear();
    row.key = image.id;
    if (!image.repoDigests.isEmpty()) {
        const auto &name = image.repoDigests.first();
        const auto at = name.indexOf(QLatin1Char('@'));
        row.repository = name.left(at);
        row.digest = at < 0 ? QString() : name.mid(at + 1);
    }
    return {row};
}

} // namespace core
