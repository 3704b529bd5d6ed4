#include "views/removeimagedialog.h"

#include "core/text.h"
#include "models/roles.h"
#include "views/commandline.h"
#include "views/delegates.h"
#include "views/dialogmirror.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/style.h"
#include "views/tablesetup.h"

#include <QSet>
#include <QStandardItemModel>

#include "ui_removeimagedialog.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

enum Column { Name, Size, Users, Outcome, ColumnCount };
/// Always seen; more where there is room.
constexpr int leastListRows = 1;
using Kind = ImageRemovalStep::Outcome;

QString shownName(const core::ImageRow &row)
{
    return row.tag.isEmpty() ? core::shortId(row.id) : row.reference();
}

} // namespace

RemoveImageDialog::RemoveImageDialog(const QList<core::ImageRow> &rows, const QList<core::ImageRow> &all,
                                     QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RemoveImageDialog>()),
      m_list(new QStandardItemModel(0, ColumnCount, this)), m_rows(rows), m_all(all)
{
    m_ui->setupUi(this);
    nameChildren(this, "removeImageDialog"_L1);
    setUpDialog(this);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->listLabel);
    setDim(m_ui->summaryTitle);
    setDanger(m_ui->okButton);

    m_ui->list->setModel(m_list);
    auto *name = new RowDelegate(this);
    name->setBold(true);
    name->setElideMode(Qt::ElideMiddle);
    auto *plain = new RowDelegate(this);
    plain->setDimRole(models::DimRole);
    m_ui->list->setItemDelegate(plain);
    m_ui->list->setItemDelegateForColumn(Name, name);
    TableSetup::Columns columns;
    columns.stretch = Outcome;
    TableSetup::install(m_ui->list, columns);
    m_ui->list->setSelectionMode(QAbstractItemView::NoSelection);

    const QList<ImageRemovalStep> gentle = imageRemovalSteps(m_rows, m_all, false);
    m_ui->forceCheck->setVisible(std::any_of(gentle.begin(), gentle.end(),
                                             [](const ImageRemovalStep &step) { return step.needsForce; }));
    m_mirror->lights()->add(u"force"_s, m_ui->forceCheck);
    connect(m_ui->forceCheck, &QCheckBox::toggled, this, &RemoveImageDialog::describe);
    retranslate();
    m_ui->cancelButton->setFocus();
}

RemoveImageDialog::~RemoveImageDialog() = default;

core::ImageRemoveRequest RemoveImageDialog::request() const
{
    core::ImageRemoveRequest request;
    request.force = m_ui->forceCheck->isChecked();
    const QList<ImageRemovalStep> all = steps();
    for (const ImageRemovalStep &step : all) {
        if (step.outcome != Kind::Refused)
            request.references.append(step.row.reference());
    }
    return request;
}

void RemoveImageDialog::setRequest(const core::ImageRemoveRequest &request)
{
    m_ui->forceCheck->setChecked(request.force && !m_ui->forceCheck->isHidden());
}

void RemoveImageDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

QList<ImageRemovalStep> RemoveImageDialog::steps() const
{
    return imageRemovalSteps(m_rows, m_all, m_ui->forceCheck->isChecked());
}

void RemoveImageDialog::retranslate()
{
    m_list->setHorizontalHeaderLabels({tr("Name"), tr("Size"), tr("Used by"), tr("What happens")});
    m_list->setHeaderData(Size, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    describe();
}

void RemoveImageDialog::describe()
{
    const int count = static_cast<int>(m_rows.size());
    const QList<ImageRemovalStep> all = steps();
    const auto going = static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const ImageRemovalStep &step) { return step.outcome != Kind::Refused; }));
    const bool onlyNames = std::all_of(all.begin(), all.end(), [](const ImageRemovalStep &step) {
        return step.outcome == Kind::Untagged || step.outcome == Kind::Refused;
    });

    setWindowTitle(tr("Remove images"));
    m_ui->heading->setText(count == 1 ? tr("Remove image “%1”?").arg(shownName(m_rows.constFirst()))
                                      : tr("Remove %n image name(s)?", nullptr, count));
    //: Button of a dialog: takes names from images, deletes none.
    m_ui->okButton->setText(onlyNames ? tr("&Remove %n name(s)", nullptr, going)
                                      : tr("&Remove %n image(s)", nullptr, going));
    m_ui->okButton->setEnabled(going > 0);
    if (m_ui->forceCheck->isChecked()) {
        m_ui->forceMessage->setMessage(
            FieldMessage::Kind::Warning,
            tr("Containers made from a deleted image keep running, but no new ones can be made from it."));
    } else {
        m_ui->forceMessage->clear();
    }
    m_ui->summaryLabel->setText(summary(all));
    m_mirror->setDeeds(going > 0 ? QList<core::Deed>{request()} : QList<core::Deed>());
    fillList(all);
}

QString RemoveImageDialog::summary(const QList<ImageRemovalStep> &steps) const
{
    int untagged = 0;
    int orphaned = 0;
    int refused = 0;
    qint64 bytes = 0;
    QSet<QString> deleted;
    for (const ImageRemovalStep &step : steps) {
        switch (step.outcome) {
        case Kind::Untagged:
            ++untagged;
            break;
        case Kind::Deleted:
            if (!deleted.contains(step.row.id))
                bytes += qMax<qint64>(0, step.row.size);
            deleted.insert(step.row.id);
            break;
        case Kind::Orphaned:
            ++orphaned;
            break;
        case Kind::Refused:
            ++refused;
            break;
        }
    }
    QStringList lines;
    if (!deleted.isEmpty()) {
        lines.append(tr("%n image(s) deleted: up to %1. Layers that other images need stay.", nullptr,
                        static_cast<int>(deleted.size()))
                         .arg(core::sizeText(bytes)));
    }
    if (untagged > 0)
        lines.append(tr("%n name(s) taken away: the image keeps its other names.", nullptr, untagged));
    if (orphaned > 0)
        lines.append(
            tr("%n image(s) left without a name until no container runs from it.", nullptr, orphaned));
    if (refused > 0)
        lines.append(tr("%n left as it is.", nullptr, refused));
    lines.append(tr("Containers and volumes stay."));
    return lines.join(u'\n');
}

void RemoveImageDialog::fillList(const QList<ImageRemovalStep> &steps)
{
    const auto outcomeText = [](const ImageRemovalStep &step) {
        switch (step.outcome) {
        case Kind::Untagged:
            return tr("only this name goes; the image stays as %1").arg(step.otherNames.constFirst());
        case Kind::Deleted:
            return tr("last name: the image is deleted");
        case Kind::Orphaned:
            return tr("last name goes; a running container keeps the image");
        case Kind::Refused:
            break;
        }
        return step.needsForce ? tr("stays: in use, needs force") : tr("stays: a running container uses it");
    };

    m_list->setRowCount(static_cast<int>(steps.size()));
    for (int row = 0; row < steps.size(); ++row) {
        const ImageRemovalStep &step = steps.at(row);
        const QString users = step.row.usedBy.isEmpty() ? u"\u2014"_s : listed(step.row.usedBy, 3);
        const QStringList texts{shownName(step.row), core::sizeText(step.row.size), users, outcomeText(step)};
        for (int column = 0; column < ColumnCount; ++column) {
            const QModelIndex index = m_list->index(row, column);
            m_list->setData(index, texts.at(column));
            m_list->setData(index, texts.at(column), Qt::ToolTipRole);
        }
        m_list->setData(m_list->index(row, Name), step.row.id, Qt::ToolTipRole);
        m_list->setData(m_list->index(row, Users), step.row.usedBy.join(u'\n'), Qt::ToolTipRole);
        m_list->setData(m_list->index(row, Users), step.row.usedBy.isEmpty(), models::DimRole);
        m_list->setData(m_list->index(row, Outcome), step.outcome == Kind::Refused, models::DimRole);
        m_list->setData(m_list->index(row, Size), int(Qt::AlignRight | Qt::AlignVCenter),
                        Qt::TextAlignmentRole);
    }
    fitColumns(m_ui->list, {Name, Users});
    fitRows(m_ui->list, leastListRows);
}

} // namespace views
