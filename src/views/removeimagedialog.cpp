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

#include <QHash>
#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

#include "ui_removeimagedialog.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

enum Column { Name, Size, Users, Outcome, Tick, ColumnCount };
constexpr int tickWidth = 40;
/// Always seen; more where there is room.
constexpr int leastListRows = 1;
using Kind = ImageRemovalStep::Outcome;

QString shownName(const core::ImageRow &row)
{
    return row.tag.isEmpty() ? core::shortId(row.id) : row.reference();
}

QList<core::ImageRow> tickedFirst(QList<core::ImageRow> rows, const QSet<QString> &ticked)
{
    std::stable_partition(rows.begin(), rows.end(),
                          [&ticked](const core::ImageRow &row) { return ticked.contains(row.key); });
    return rows;
}

} // namespace

RemoveImageDialog::RemoveImageDialog(const QList<core::ImageRow> &rows, const QList<core::ImageRow> &all,
                                     QWidget *parent)
    : RemoveImageDialog(rows, all, std::nullopt, parent)
{
}

RemoveImageDialog::RemoveImageDialog(const QList<core::ImageRow> &all, const QSet<QString> &ticked,
                                     QWidget *parent)
    : RemoveImageDialog(tickedFirst(all, ticked), all, std::optional(ticked), parent)
{
}

RemoveImageDialog::RemoveImageDialog(const QList<core::ImageRow> &rows, const QList<core::ImageRow> &all,
                                     const std::optional<QSet<QString>> &ticked, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RemoveImageDialog>()),
      m_list(new QStandardItemModel(0, ColumnCount, this)), m_rows(rows), m_all(all), m_ticked(ticked)
{
    m_ui->setupUi(this);
    nameChildren(this, "removeImageDialog"_L1);
    setUpDialog(this);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->listLabel);
    setDim(m_ui->summaryTitle);
    setDanger(m_ui->okButton);

    setUpList();
    m_mirror->lights()->add(u"force"_s, m_ui->forceCheck);
    connect(m_ui->forceCheck, &QCheckBox::toggled, this, &RemoveImageDialog::describe);
    connect(m_list, &QStandardItemModel::itemChanged, this, &RemoveImageDialog::tickTouched);
    retranslate();
    m_ui->cancelButton->setFocus();
}

RemoveImageDialog::~RemoveImageDialog() = default;

void RemoveImageDialog::setUpList()
{
    m_ui->list->setModel(m_list);
    auto *name = new RowDelegate(this);
    name->setBold(true);
    name->setElideMode(Qt::ElideMiddle);
    auto *plain = new RowDelegate(this);
    plain->setDimRole(models::DimRole);
    m_ui->list->setItemDelegate(plain);
    m_ui->list->setItemDelegateForColumn(Name, name);
    m_ui->list->setItemDelegateForColumn(Tick, new TickDelegate(this));
    TableSetup::Columns columns;
    columns.widths = {0, 0, 0, 0, tickWidth};
    columns.stretch = Outcome;
    columns.fixed = {Tick};
    if (!m_ticked)
        columns.hidden = {Tick};
    TableSetup::install(m_ui->list, columns);
    m_ui->list->header()->moveSection(m_ui->list->header()->visualIndex(Tick), 0);
    m_ui->list->setSelectionMode(QAbstractItemView::NoSelection);
}

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
    return imageRemovalSteps(goingRows(), m_all, m_ui->forceCheck->isChecked());
}

QList<core::ImageRow> RemoveImageDialog::goingRows() const
{
    QList<core::ImageRow> rows = m_rows;
    if (m_ticked)
        rows.removeIf([this](const core::ImageRow &row) { return !m_ticked->contains(row.key); });
    return rows;
}

void RemoveImageDialog::tickTouched(QStandardItem *item)
{
    if (m_filling || !m_ticked || item->column() != Tick)
        return;
    const QString key = item->data(models::KeyRole).toString();
    if (item->checkState() == Qt::Checked)
        m_ticked->insert(key);
    else
        m_ticked->remove(key);
    describe();
}

void RemoveImageDialog::retranslate()
{
    m_list->setHorizontalHeaderLabels({tr("Name"), tr("Size"), tr("Used by"), tr("What happens"), QString()});
    m_list->setHeaderData(Tick, Qt::Horizontal, tr("Ticked"), Qt::AccessibleTextRole);
    if (m_ticked)
        m_ui->listLabel->setText(tr("&Tick what is to go. What is not ticked is not touched."));
    m_list->setHeaderData(Size, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    describe();
}

void RemoveImageDialog::describe()
{
    const QList<core::ImageRow> rows = goingRows();
    const int count = static_cast<int>(rows.size());
    const QList<ImageRemovalStep> gentle = imageRemovalSteps(rows, m_all, false);
    const bool asksForce = std::any_of(gentle.begin(), gentle.end(),
                                       [](const ImageRemovalStep &step) { return step.needsForce; });
    m_ui->forceCheck->setVisible(asksForce);
    if (!asksForce)
        m_ui->forceCheck->setChecked(false);
    const QList<ImageRemovalStep> all = steps();
    const auto going = static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const ImageRemovalStep &step) { return step.outcome != Kind::Refused; }));
    const bool onlyNames =
        !all.isEmpty() && std::all_of(all.begin(), all.end(), [](const ImageRemovalStep &step) {
            return step.outcome == Kind::Untagged || step.outcome == Kind::Refused;
        });

    setWindowTitle(tr("Remove images"));
    m_ui->heading->setText(m_ticked     ? tr("Remove the ticked images?")
                           : count == 1 ? tr("Remove image “%1”?").arg(shownName(rows.constFirst()))
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
    if (steps.isEmpty())
        lines.append(tr("Nothing is ticked, so nothing is removed."));
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

    m_filling = true;
    // A person may have sorted the rows.
    QHash<QString, int> places;
    for (int row = 0; row < m_list->rowCount(); ++row)
        places.insert(m_list->index(row, Name).data(models::KeyRole).toString(), row);
    m_list->setRowCount(static_cast<int>(m_rows.size()));
    QHash<QString, ImageRemovalStep> going;
    for (const ImageRemovalStep &step : steps)
        going.insert(step.row.key, step);
    for (int i = 0; i < m_rows.size(); ++i) {
        const core::ImageRow &image = m_rows.at(i);
        const int row = places.value(image.key, i);
        const auto step = going.constFind(image.key);
        const bool goes = step != going.constEnd();
        const QString users = image.usedBy.isEmpty() ? u"\u2014"_s : listed(image.usedBy, 3);
        //: What happens to an image that is not ticked.
        const QString outcome = goes ? outcomeText(*step) : tr("stays");
        const QStringList texts{shownName(image), core::sizeText(image.size), users, outcome};
        for (int column = 0; column < texts.size(); ++column) {
            const QModelIndex index = m_list->index(row, column);
            m_list->setData(index, texts.at(column));
            m_list->setData(index, texts.at(column), Qt::ToolTipRole);
        }
        m_list->setData(m_list->index(row, Name), image.key, models::KeyRole);
        m_list->setData(m_list->index(row, Name), image.id, Qt::ToolTipRole);
        m_list->setData(m_list->index(row, Users), image.usedBy.join(u'\n'), Qt::ToolTipRole);
        m_list->setData(m_list->index(row, Users), image.usedBy.isEmpty(), models::DimRole);
        m_list->setData(m_list->index(row, Outcome), !goes || step->outcome == Kind::Refused,
                        models::DimRole);
        m_list->setData(m_list->index(row, Size), int(Qt::AlignRight | Qt::AlignVCenter),
                        Qt::TextAlignmentRole);
        if (!m_ticked)
            continue;
        const QModelIndex tick = m_list->index(row, Tick);
        m_list->setData(tick, image.key, models::KeyRole);
        m_list->setData(tick, goes ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        m_list->setData(tick, tr("Remove %1").arg(shownName(image)), Qt::AccessibleTextRole);
        m_list->itemFromIndex(tick)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                              | Qt::ItemIsUserCheckable);
    }
    m_filling = false;
    fitColumns(m_ui->list, {Name, Users});
    fitRows(m_ui->list, leastListRows);
}

} // namespace views
