#include "views/comparepage.h"

#include "models/configdiffmodel.h"
#include "models/filterproxy.h"
#include "views/delegates.h"
#include "views/dialogparts.h"
#include "views/emptystate.h"
#include "views/style.h"
#include "views/tablesetup.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::ConfigMark;
using models::ConfigDiffModel;

namespace views {

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent), m_model(new ConfigDiffModel(this)), m_proxy(new models::FilterProxy(this)),
      m_table(new QTreeView), m_sentence(new QLabel), m_onlyDifferences(new QCheckBox),
      m_stack(new QStackedWidget), m_empty(new EmptyState), m_comparison(new QWidget)
{
    m_table->setObjectName("metadataView.compareTable"_L1);
    m_sentence->setObjectName("metadataView.compareSentence"_L1);
    m_onlyDifferences->setObjectName("metadataView.onlyDifferences"_L1);
    m_sentence->setWordWrap(true);
    setDim(m_sentence);

    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *values = new RowDelegate(this);
    values->setMonospace(true);
    values->setDimRole(models::DimRole);
    m_table->setItemDelegate(values);
    m_table->setItemDelegateForColumn(ConfigDiffModel::Mark, new MarkDelegate(models::MarkRole, this));
    TableSetup::Columns columns;
    columns.widths = {fontMetrics().averageCharWidth() * 28};
    TableSetup::install(m_table, columns);
    // The two values share what is left, so that one can be read against the other.
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(ConfigDiffModel::Image, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(ConfigDiffModel::Container, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(ConfigDiffModel::Mark, QHeaderView::ResizeToContents);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(Style::dialogMargin, 0, Style::dialogMargin, 0);
    top->setSpacing(Style::dialogMargin);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_onlyDifferences, 0, Qt::AlignTop);
    auto *inner = new QVBoxLayout(m_comparison);
    inner->setContentsMargins({});
    inner->setSpacing(Style::spacing);
    inner->addLayout(top);
    inner->addWidget(m_table, 1);
    m_stack->addWidget(m_comparison);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setFocusProxy(m_table);

    m_empty->setObjectName("metadataView.compareEmpty"_L1);
    connect(m_empty, &EmptyState::primaryClicked, this, &ComparePage::retryWanted);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparePage::filter);
    retranslate();
}

void ComparePage::setConfigs(const core::Config &image, const QString &imageName,
                             const core::Config &container, const QString &containerName)
{
    m_model->setNames(imageName, containerName);
    m_model->setDifferences(core::compareConfig(image, container));
    m_stack->setCurrentWidget(m_comparison);
    describe();
}

void ComparePage::setLoading(const QString &imageName)
{
    m_loadingName = imageName;
    m_error = {};
    describeState();
    m_stack->setCurrentWidget(m_empty);
}

void ComparePage::setError(const core::ErrorText &error)
{
    m_loadingName.clear();
    m_error = error;
    describeState();
    m_stack->setCurrentWidget(m_empty);
}

void ComparePage::describeState()
{
    m_empty->clear();
    if (!m_loadingName.isEmpty()) {
        m_empty->setBusy(true);
        m_empty->setTitle(tr("Reading image %1\u2026").arg(m_loadingName));
    } else {
        showError(m_empty, m_error, tr("&Try again"));
    }
}

FindResult ComparePage::find(const QString &text, FindStep step)
{
    const models::SearchText search(text, models::SearchText::Phrase);
    QList<int> matches;
    for (int row = 0; row < m_proxy->rowCount() && !search.isEmpty(); ++row) {
        for (int column = 0; column < ConfigDiffModel::ColumnCount; ++column) {
            if (search.matches(m_proxy->index(row, column).data().toString())) {
                matches.append(row);
                break;
            }
        }
    }
    if (matches.isEmpty())
        return {};
    const qsizetype place = pickMatch(matches, m_table->currentIndex().row(), step);
    if (step != FindStep::Recount)
        m_table->setCurrentIndex(m_proxy->index(matches.at(place), 0));
    return {static_cast<int>(place) + 1, static_cast<int>(matches.size())};
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_proxy->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ComparePage::retranslate()
{
    m_table->setAccessibleName(tr("Container and image compared"));
    m_onlyDifferences->setText(tr("Only &differences"));
    describe();
    describeState();
}

void ComparePage::filter()
{
    if (m_onlyDifferences->isChecked()) {
        m_proxy->setPredicate([](const QModelIndex &index) {
            return index.data(models::MarkRole).toInt() != static_cast<int>(ConfigMark::Inherited);
        });
    } else {
        m_proxy->setPredicate({});
    }
}

void ComparePage::describe()
{
    const int overridden = m_model->count(ConfigMark::Overridden);
    const int added = m_model->count(ConfigMark::Added);
    const int removed = m_model->count(ConfigMark::Removed);
    if (overridden + added + removed == 0) {
        m_sentence->setText(tr("Nothing differs: the container took over everything from its image."));
        return;
    }
    m_sentence->setText(
        tr("%1 overridden, %2 added, %3 removed, %4 inherited. The image itself is not changed by it.")
            .arg(overridden)
            .arg(added)
            .arg(removed)
            .arg(m_model->count(ConfigMark::Inherited)));
}

} // namespace views
