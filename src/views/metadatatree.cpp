#include "views/metadatatree.h"

#include "core/argv.h"
#include "models/inspecttreemodel.h"
#include "views/delegates.h"
#include "views/icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using models::InspectTreeModel;

namespace views {

MetadataTree::MetadataTree(QWidget *parent)
    : QTreeView(parent), m_model(new InspectTreeModel(this)), m_expanded{u".Config"_s}
{
    setModel(m_model);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    auto *keys = new RowDelegate(this);
    auto *values = new RowDelegate(this);
    values->setMonospaceRole(models::MonospaceRole);
    values->setDimRole(models::DimRole);
    setItemDelegateForColumn(InspectTreeModel::Key, keys);
    setItemDelegateForColumn(InspectTreeModel::Value, values);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->resizeSection(InspectTreeModel::Key, fontMetrics().averageCharWidth() * 34);

    m_copyValue = addCopy("copyValue", QKeySequence::Copy, &MetadataTree::valueText);
    m_copyPath = addCopy("copyPath", Qt::CTRL | Qt::SHIFT | Qt::Key_C, &MetadataTree::pathText);
    m_copySubtree = addCopy("copySubtree", {}, &MetadataTree::subtreeText);
    m_copyCommand = addCopy("copyCommand", {}, &MetadataTree::commandText);
    m_copyValue->setIcon(icon("copy"_L1));
    m_expandAll = new QAction(this);
    m_expandAll->setObjectName("expandAll"_L1);
    m_collapseAll = new QAction(this);
    m_collapseAll->setObjectName("collapseAll"_L1);
    connect(m_expandAll, &QAction::triggered, this, &MetadataTree::expandAllRows);
    connect(m_collapseAll, &QAction::triggered, this, &MetadataTree::collapseAllRows);
    addActions({m_expandAll, m_collapseAll});

    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_restoring)
            m_expanded.insert(core::pathText(m_model->path(index)));
    });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_expanded.remove(core::pathText(m_model->path(index))); });
    retranslate();
}

QAction *MetadataTree::addCopy(const char *name, const QKeySequence &shortcut,
                               QString (MetadataTree::*text)() const)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, text] {
        if (currentIndex().isValid())
            QGuiApplication::clipboard()->setText((this->*text)());
    });
    addAction(action);
    return action;
}

void MetadataTree::setDocument(const core::InspectNode &document, bool isContainer, const QString &name,
                               bool refresh)
{
    m_isContainer = isContainer;
    m_name = name;
    if (refresh) {
        merge(document);
        return;
    }
    m_model->setDocument({});
    m_model->setDocument(document);
    restoreExpanded();
    scrollToTop();
}

/// Keeps the topmost row where it is, also when rows come or go above it.
void MetadataTree::merge(const core::InspectNode &document)
{
    const QPersistentModelIndex top = indexAt({0, 0});
    const int before = visualRect(top).top();
    m_model->setDocument(document);
    restoreExpanded();
    executeDelayedItemsLayout();
    if (top.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - before);
}

void MetadataTree::restoreExpanded()
{
    m_restoring = true;
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, InspectTreeModel::Key, parent);
            if (!m_expanded.contains(core::pathText(m_model->path(index))))
                continue;
            setExpanded(index, true);
            open.append(index);
        }
    }
    m_restoring = false;
}

void MetadataTree::expandAllRows()
{
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, InspectTreeModel::Key, parent);
            if (m_model->rowCount(index) == 0)
                continue;
            m_expanded.insert(core::pathText(m_model->path(index)));
            open.append(index);
        }
    }
    restoreExpanded();
}

void MetadataTree::collapseAllRows()
{
    collapseAll();
    m_expanded.clear();
}

bool MetadataTree::select(const core::InspectPath &path)
{
    const QModelIndex index = m_model->indexOfPath(path);
    if (!index.isValid())
        return false;
    scrollTo(index);
    setExpanded(index, true);
    setCurrentIndex(index);
    const int children = m_model->rowCount(index);
    if (children > 0)
        scrollTo(m_model->index(children - 1, 0, index));
    scrollTo(index);
    return true;
}

QList<QModelIndex> MetadataTree::matches(const QString &text) const
{
    QList<QModelIndex> all;
    QModelIndex index = m_model->find(text, {});
    while (index.isValid()) {
        const QModelIndex row = index.siblingAtColumn(InspectTreeModel::Key);
        if (!all.isEmpty() && row == all.constFirst())
            break;
        all.append(row);
        index = m_model->find(text, row);
    }
    return all;
}

FindResult MetadataTree::find(const QString &text, FindStep step)
{
    const QList<QModelIndex> all = text.isEmpty() ? QList<QModelIndex>() : matches(text);
    if (all.isEmpty())
        return {};
    QModelIndex found = currentIndex().siblingAtColumn(InspectTreeModel::Key);
    const bool isMatch = all.contains(found);
    if (step != FindStep::Recount && !(step == FindStep::Stay && isMatch)) {
        found = m_model->find(text, found, step == FindStep::Previous).siblingAtColumn(InspectTreeModel::Key);
        setCurrentIndex(found);
        scrollTo(found);
    }
    return {static_cast<int>(all.indexOf(found)) + 1, static_cast<int>(all.size())};
}

QString MetadataTree::valueText() const
{
    const core::InspectNode node = m_model->node(currentIndex());
    return node.isContainer() ? core::jsonText(node, false) : node.text;
}

QString MetadataTree::pathText() const
{
    return core::pathText(m_model->path(currentIndex()));
}

QString MetadataTree::subtreeText() const
{
    return core::jsonText(m_model->node(currentIndex()), true);
}

QString MetadataTree::commandText() const
{
    return core::joinArguments(core::inspectCommand(m_isContainer, m_name, m_model->path(currentIndex())));
}

QStringList MetadataTree::command() const
{
    if (!currentIndex().isValid())
        return {};
    return core::inspectCommand(m_isContainer, m_name, m_model->path(currentIndex()));
}

void MetadataTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentNodeChanged();
}

void MetadataTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName("metadataView.menu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyValue, m_copyPath, m_copySubtree, m_copyCommand});
    menu->addSeparator();
    menu->addActions({m_expandAll, m_collapseAll});
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                      : event->globalPos());
}

void MetadataTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

void MetadataTree::retranslate()
{
    m_model->retranslate();
    setAccessibleName(tr("Metadata"));
    m_copyValue->setText(tr("Copy &value"));
    m_copyPath->setText(tr("Copy &path"));
    m_copySubtree->setText(tr("Copy subtree as &JSON"));
    //: %1 is the command: docker inspect -f
    m_copyCommand->setText(tr("Copy command (%1)").arg("docker inspect -f"_L1));
    m_expandAll->setText(tr("&Expand all"));
    m_collapseAll->setText(tr("C&ollapse all"));
}

} // namespace views
