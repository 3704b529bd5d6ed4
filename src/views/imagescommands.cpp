#include "models/imagemodel.h"
#include "models/roles.h"
#include "views/filterline.h"
#include "views/imagespage.h"

#include <QAction>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

QList<core::Deed> ImagesPage::deedsOf(const QAction *action) const
{
    if (action == m_pull)
        return {core::PullRequest{}};
    const QList<core::ImageRow> rows = targets();
    if (rows.isEmpty())
        return {};
    if (action == m_run) {
        core::RunRequest run;
        run.image = rows.constFirst().reference();
        return {run};
    }
    if (action == m_tag)
        return {core::TagRequest{rows.constFirst().reference(), {}, {}}};
    if (action != m_remove && action != m_untag)
        return {};
    core::ImageRemoveRequest remove;
    for (const core::ImageRow &row : rows) {
        if (action == m_remove || !row.tag.isEmpty())
            remove.references.append(row.reference());
    }
    return {remove};
}

core::Reading ImagesPage::listReading() const
{
    core::Reading reading;
    reading.what = core::Reading::What::Images;
    const QString text = filterLine()->text().trimmed();
    const QList<core::ImageRow> rows = m_model->rows();
    const bool names = std::any_of(rows.cbegin(), rows.cend(),
                                   [&text](const core::ImageRow &row) { return row.repository == text; });
    if (!text.isEmpty() && (isExact() || names))
        reading.filter = text;
    return reading;
}

core::Reading ImagesPage::detailsReading() const
{
    core::Reading reading;
    reading.what = core::Reading::What::ImageInspect;
    const core::ImageRow *row = m_model->find(table()->currentIndex().data(models::KeyRole).toString());
    reading.id = row ? row->reference() : currentId();
    return reading;
}

core::NameOf ImagesPage::nameOf() const
{
    return {};
}

} // namespace views
