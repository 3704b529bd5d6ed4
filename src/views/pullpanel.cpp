#include "views/pullpanel.h"

#include "core/text.h"
#include "models/roles.h"
#include "views/delegates.h"
#include "views/dialogparts.h"
#include "views/tablesetup.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr qint64 speedWindowMs = 1000;
constexpr int barSteps = 1000;

} // namespace

PullPanel::PullPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_bar(new QProgressBar(this)), m_detail(new QLabel(this)),
      m_view(new QTreeView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_detail);
    column->addWidget(m_view, 1);
    m_title->setWordWrap(true);
    m_bar->setObjectName(u"pullPanel.bar"_s);
    m_bar->setTextVisible(false);
    m_detail->setObjectName(u"pullPanel.detail"_s);
    setDim(m_detail);
    m_view->setObjectName(u"pullPanel.layers"_s);
    m_view->setModel(&m_layers);
    m_view->setItemDelegateForColumn(models::LayerModel::Progress,
                                     new ProgressDelegate(models::ProgressRole, m_view));
    m_view->setFocusPolicy(Qt::ClickFocus);
    TableSetup::install(m_view,
                        {{130, 130, 160, 90}, models::LayerModel::Progress, {}, {}, -1, Qt::AscendingOrder});
    describe();
}

void PullPanel::setReference(const QString &reference)
{
    m_reference = reference;
    describe();
}

void PullPanel::reset()
{
    m_clock.invalidate();
    m_speed = 0;
    m_markBytes = m_markMs = 0;
    setProgress({});
}

void PullPanel::setProgress(const core::PullProgress &progress)
{
    m_progress = progress;
    m_layers.setLayers(progress.layers);
    if (!m_clock.isValid())
        m_clock.start();
    const qint64 now = m_clock.elapsed();
    const qint64 bytes = progress.downloadedBytes();
    if (now - m_markMs >= speedWindowMs) {
        m_speed = double(bytes - m_markBytes) * 1000.0 / double(now - m_markMs);
        m_markBytes = bytes;
        m_markMs = now;
    }
    describe();
}

void PullPanel::describe()
{
    //: %1 an image reference, e.g. nginx:latest
    m_title->setText(tr("Pulling %1").arg(m_reference));
    const double fraction = m_progress.fraction();
    m_bar->setRange(0, fraction < 0 ? 0 : barSteps);
    m_bar->setValue(fraction < 0 ? 0 : qRound(fraction * barSteps));
    m_bar->setAccessibleName(tr("Progress of the pull"));
    m_view->setAccessibleName(tr("Layers"));
    QStringList parts;
    if (m_progress.layers.isEmpty()) {
        parts << (m_progress.lastStatus.isEmpty() ? tr("Asking the registry...")
                                                  : core::pullWords(m_progress.lastStatus));
    } else {
        //: %1 of %2 layers of an image are complete
        parts << tr("%1 of %2 layers").arg(m_progress.doneLayers()).arg(m_progress.layers.size());
        if (m_progress.totalBytes() > 0)
            //: bytes: %1 done, %2 in all
            parts << tr("%1 of %2")
                         .arg(core::sizeText(m_progress.downloadedBytes()),
                              core::sizeText(m_progress.totalBytes()));
        const qint64 rest = m_progress.totalBytes() - m_progress.downloadedBytes();
        if (m_speed > 0 && rest > 0) {
            parts << core::speedText(m_speed);
            //: %1 a duration
            parts << tr("%1 left").arg(core::durationText(qint64(double(rest) / m_speed) + 1));
        }
    }
    m_detail->setText(parts.join(u" \u00b7 "_s));
}

void PullPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_layers.retranslate();
        describe();
    }
    QWidget::changeEvent(event);
}

} // namespace views
