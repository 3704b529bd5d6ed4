#include "views/detailspane.h"

#include "views/emptystate.h"
#include "views/logpane.h"
#include "views/metadataview.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

DetailsPane::DetailsPane(Kind kind, const QString &name, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_outer(new QStackedWidget(this)), m_nothing(new EmptyState(this)), m_metadata(new MetadataView(this))
{
    setObjectName(name);
    m_tabs->setObjectName(name + u".tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    if (kind == Kind::Container) {
        m_logs = new LogPane(name + u".logs"_s, this);
        m_pages->addWidget(m_logs);
        m_tabs->addTab({});
        m_order.append(Tab::Logs);
    }
    m_pages->addWidget(m_metadata);
    m_tabs->addTab({});
    m_order.append(Tab::Metadata);

    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(16, 0, 16, 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    column->addLayout(tabLine);
    column->addWidget(m_pages, 1);
    m_outer->addWidget(m_nothing);
    m_outer->addWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_outer);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT tabChanged(tab());
    });
    retranslate();
}

DetailsPane::Tab DetailsPane::tab() const
{
    return m_order.value(m_tabs->currentIndex(), Tab::Metadata);
}

void DetailsPane::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(m_order.indexOf(tab)));
    Q_EMIT wanted();
}

void DetailsPane::setChosen(bool chosen)
{
    m_outer->setCurrentIndex(chosen ? 1 : 0);
}

void DetailsPane::retranslate()
{
    for (int i = 0; i < m_order.size(); ++i)
        m_tabs->setTabText(i, m_order.at(i) == Tab::Logs ? tr("Logs") : tr("Metadata"));
    m_tabs->setAccessibleName(tr("Details"));
    m_nothing->setIcon("metadata"_L1);
    m_nothing->setText(m_kind == Kind::Container ? tr("Choose a container to see its log and its metadata.")
                                                 : tr("Choose an image to see its metadata."));
}

void DetailsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace views
