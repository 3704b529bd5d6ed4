#include "views/imagespage.h"

#include "core/reference.h"
#include "models/filterproxy.h"
#include "models/roles.h"
#include "views/actionwatch.h"
#include "views/delegates.h"
#include "views/detailspane.h"
#include "views/emptystate.h"
#include "views/filterline.h"
#include "views/icons.h"
#include "views/pulldialog.h"
#include "views/removeimagedialog.h"
#include "views/tagdialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using models::ImageModel;

ImagesPage::ImagesPage(ImageModel *model, QWidget *parent)
    : ListPage(u"imagesPage"_s, model, new DetailsPane(DetailsPane::Kind::Image, u"imagesPage.details"_s),
               parent),
      m_model(model), m_mode(new QComboBox(this)), m_run(make("run", u"imagesPage.runAction"_s)),
      m_tag(make("tag", u"imagesPage.tagAction"_s)), m_untag(make("untag", u"imagesPage.untagAction"_s)),
      m_remove(make("remove", u"imagesPage.removeAction"_s)),
      m_pull(make("pull", u"imagesPage.pullAction"_s)),
      m_copyReference(make("copy", u"imagesPage.copyReferenceAction"_s)),
      m_copyId(make("copy", u"imagesPage.copyIdAction"_s))
{
    m_mode->setObjectName(u"imagesPage.modeCombo"_s);
    m_mode->addItem({});
    m_mode->addItem({});
    bar()->addWidget(m_mode);
    bar()->addWidget(button(m_run, u"imagesPage.runButton"_s));
    bar()->addWidget(button(m_tag, u"imagesPage.tagButton"_s));
    bar()->addWidget(button(m_remove, u"imagesPage.removeButton"_s));
    bar()->addStretch(1);
    bar()->addWidget(button(m_pull, u"imagesPage.pullButton"_s));
    m_remove->setShortcut(QKeySequence::Delete);

    TableSetup::Columns columns;
    columns.widths = {40, 220, 120, 130, 130, 90, 160};
    columns.stretch = ImageModel::Repository;
    columns.fixed = {ImageModel::Select};
    columns.sortColumn = ImageModel::Created;
    columns.sortOrder = Qt::DescendingOrder;
    install(columns);
    auto *plain = new RowDelegate(table());
    plain->setDimRole(models::DimRole);
    plain->setMonospaceRole(models::MonospaceRole);
    auto *name = new RowDelegate(table());
    name->setBold(true);
    name->setDimRole(models::DimRole);
    table()->setItemDelegate(plain);
    table()->setItemDelegateForColumn(ImageModel::Repository, name);

    connect(this, &ListPage::selectionChanged, this, &ImagesPage::refresh);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        applyFilter();
        Q_EMIT stateChanged();
    });
    filterLine()->disconnect(this);
    connect(filterLine(), &FilterLine::filterChanged, this, &ImagesPage::applyFilter);
    connect(m_run, &QAction::triggered, this, [this] { Q_EMIT runRequested(targets().first().reference()); });
    connect(m_pull, &QAction::triggered, this, [this] { openPull({}); });
    connect(this, &ListPage::emptyActionClicked, this, [this] { openPull({}); });
    connect(m_tag, &QAction::triggered, this, [this] { openTag({}); });
    for (QAction *action : {m_remove, m_untag})
        connect(action, &QAction::triggered, this, [this] { openRemove({}); });
    connect(m_copyReference, &QAction::triggered, this, [this] {
        QStringList texts;
        for (const core::ImageRow &row : targets())
            texts.append(row.reference());
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
    });
    connect(m_copyId, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedIds().join(u'\n')); });
    retranslate();
    refresh();
}

QAction *ImagesPage::make(const char *iconName, const QString &objectName)
{
    auto *action = new QAction(icon(QLatin1StringView(iconName)), QString(), this);
    action->setObjectName(objectName);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    listArea()->addAction(action);
    return action;
}

QPushButton *ImagesPage::button(QAction *action, const QString &name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(name);
    connect(action, &QAction::changed, made, [made, action] {
        made->setText(action->text());
        made->setEnabled(action->isEnabled());
        made->setAccessibleName(action->text());
    });
    connect(made, &QPushButton::clicked, action, &QAction::trigger);
    watch()->watch(made, action);
    return made;
}

QList<core::ImageRow> ImagesPage::targets() const
{
    QModelIndexList rows = table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<core::ImageRow> found;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const core::ImageRow *image = m_model->find(row.data(models::KeyRole).toString()))
            found.append(*image);
    }
    return found;
}

bool ImagesPage::setTagged(const core::TagRequest &request, const core::Result<void> &result)
{
    if (!m_tagDialog || !m_tagDialog->isWaitingFor(request))
        return result.ok();
    if (result)
        m_tagDialog->finish();
    else
        m_tagDialog->setFailure(core::errorText(result.error()));
    return true;
}

void ImagesPage::refresh()
{
    const QList<core::ImageRow> chosen = targets();
    const bool one = chosen.size() == 1;
    const bool tagged = std::any_of(chosen.cbegin(), chosen.cend(),
                                    [](const core::ImageRow &row) { return !row.tag.isEmpty(); });
    m_run->setEnabled(m_connected && one);
    m_tag->setEnabled(m_connected && one);
    m_untag->setEnabled(m_connected && tagged);
    m_remove->setEnabled(m_connected && !chosen.isEmpty());
    m_pull->setEnabled(m_connected);
    m_copyReference->setEnabled(!chosen.isEmpty());
    m_copyId->setEnabled(!chosen.isEmpty());
}

void ImagesPage::setConnected(bool connected)
{
    m_connected = connected;
    refresh();
}

bool ImagesPage::isExact() const
{
    return m_mode->currentIndex() == 1;
}

void ImagesPage::setExact(bool exact)
{
    m_mode->setCurrentIndex(exact ? 1 : 0);
}

void ImagesPage::applyFilter()
{
    const QString text = filterLine()->text().trimmed();
    if (isExact() && !text.isEmpty()) {
        proxy()->setFilterText({});
        proxy()->setPredicate([this, text](const QModelIndex &index) {
            const core::ImageRow &row = m_model->row(index.row());
            return core::matchesReferenceFilter(row.repository, row.tag, text);
        });
    } else {
        proxy()->setPredicate({});
        proxy()->setFilterText(text);
    }
    updateEmpty();
    Q_EMIT commandsChanged();
}

void ImagesPage::openPull(const core::PullRequest &preset)
{
    if (!m_connected)
        return;
    auto *dialog = new PullDialog({}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRequest(preset);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT pullRequested(dialog->request()); });
    dialog->open();
}

void ImagesPage::openTag(const core::TagRequest &preset)
{
    if (!m_tag->isEnabled())
        return;
    auto *dialog = new TagDialog(targets().first(), m_model->rows(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!preset.repository.isEmpty())
        dialog->setRequest(preset);
    connect(dialog, &TagDialog::submitted, this, &ImagesPage::tagRequested);
    m_tagDialog = dialog;
    dialog->open();
}

void ImagesPage::openRemove(const core::ImageRemoveRequest &preset)
{
    if (!m_remove->isEnabled())
        return;
    auto *dialog = new RemoveImageDialog(targets(), m_model->rows(), this);
    dialog->setRequest(preset);
    ask(dialog);
}

void ImagesPage::openPrune(const core::PruneRequest &preset)
{
    if (!m_connected)
        return;
    const QList<core::ImageRow> all = m_model->rows();
    ask(new RemoveImageDialog(all, prunedKeys(all, preset.all), this));
}

void ImagesPage::ask(RemoveImageDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT removeRequested(dialog->request()); });
    dialog->open();
}

void ImagesPage::contextMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"imagesPage.contextMenu"_s);
    watch()->watch(menu);
    menu->addActions({m_run, m_tag});
    menu->addSeparator();
    menu->addActions({m_copyReference, m_copyId});
    menu->addSeparator();
    menu->addActions({m_untag, m_remove});
    menu->addSeparator();
    addTableMenus(menu);
    menu->popup(globalPos);
}

void ImagesPage::activated()
{
    details()->setTab(DetailsPane::Tab::Metadata);
}

void ImagesPage::describeEmpty()
{
    emptyState()->setIcon("images"_L1);
    emptyState()->setTitle(tr("No images yet"));
    emptyState()->setText(tr("An image is what containers are started from. Pull one, or run a container: a "
                             "missing image is pulled by itself."));
    emptyState()->setPrimaryAction(tr("Pull an image..."));
}

void ImagesPage::retranslate()
{
    filterLine()->setPlaceholderText(tr("Filter by name, tag, ID"));
    filterLine()->setAccessibleName(filterLine()->placeholderText());
    table()->setAccessibleName(tr("Images"));
    m_mode->setItemText(0, tr("Contains"));
    m_mode->setItemText(1, tr("Exact"));
    m_mode->setToolTip(tr("Contains: the text stands anywhere. Exact: as docker image ls NAME reads it."));
    m_mode->setAccessibleName(tr("How the filter is read"));
    m_run->setText(tr("Run..."));
    m_tag->setText(tr("Tag..."));
    m_untag->setText(tr("Untag..."));
    m_remove->setText(tr("Remove..."));
    m_pull->setText(tr("Pull..."));
    m_copyReference->setText(tr("Copy name"));
    m_copyId->setText(tr("Copy ID"));
    ListPage::retranslate();
}

} // namespace views
