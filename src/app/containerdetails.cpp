#include "app/containerdetails.h"

#include "core/errortext.h"
#include "engine/containers.h"
#include "engine/images.h"
#include "views/containerspage.h"
#include "views/detailspane.h"
#include "views/logpane.h"
#include "views/metadataview.h"

#include <QDateTime>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace app {

namespace {

/// "2026-11-24T03:00:00.123456789Z" -> seconds.nanoseconds, as the log's `since` takes it.
QString sinceOf(const QString &rfc3339)
{
    const QDateTime time = QDateTime::fromString(rfc3339.left(19) + u'Z', Qt::ISODate);
    if (!time.isValid())
        return {};
    const qsizetype dot = rfc3339.indexOf(u'.');
    QString fraction;
    for (qsizetype i = dot + 1; dot >= 0 && i < rfc3339.size() && rfc3339.at(i).isDigit(); ++i)
        fraction += rfc3339.at(i);
    return QString::number(time.toSecsSinceEpoch()) + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

constexpr int mostReadings = 3;

bool prints(core::ContainerState state)
{
    return state == core::ContainerState::Running || state == core::ContainerState::Paused
           || state == core::ContainerState::Restarting;
}

} // namespace

ContainerDetails::ContainerDetails(Session &session, views::ContainersPage &page, QObject *parent)
    : QObject(parent), m_session(session), m_page(page)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ContainerDetails::inspect);
    connect(&page, &views::ListPage::currentChanged, this, &ContainerDetails::choose);
    connect(page.details(), &views::DetailsPane::tabChanged, this, &ContainerDetails::followLog);
    connect(page.details()->metadata(), &views::MetadataView::retryWanted, this, &ContainerDetails::inspect);
    connect(page.details()->metadata(), &views::MetadataView::comparisonWanted, this,
            &ContainerDetails::compare);
    connect(page.details()->logs(), &views::LogPane::clearRequested, this, [this] {
        if (m_log)
            m_log->clear();
    });
    page.details()->logs()->setTail(tail);
    connect(&session, &Session::aboutToLeave, this, &ContainerDetails::leave);
    connect(&session, &Session::containerTouched, this, [this](const QString &id) {
        if (id == m_id)
            inspect();
    });
    connect(&session, &Session::containersListed, this, [this] {
        if (!m_id.isEmpty())
            inspect();
    });
}

ContainerDetails::~ContainerDetails()
{
    m_page.details()->logs()->setBuffer(nullptr);
}

void ContainerDetails::leave()
{
    m_inspectCall = m_compareCall = m_logCall = 0;
    m_inspectAgain = false;
    choose({});
}

void ContainerDetails::choose(const QString &id)
{
    if (engine::Client *client = m_session.client()) {
        client->cancel(m_inspectCall);
        client->cancel(m_compareCall);
        client->cancel(m_logCall);
    }
    m_inspectCall = m_compareCall = m_logCall = 0;
    m_inspectAgain = m_logRead = m_readAnew = m_logEnded = false;
    m_readings = 0;
    m_logStart.clear();
    m_container.reset();
    m_id = id;
    m_page.details()->logs()->setBuffer(nullptr);
    m_log.reset();
    if (id.isEmpty()) {
        m_settle.stop();
        m_page.details()->metadata()->clear();
        return;
    }
    m_log = std::make_unique<models::LogBuffer>();
    m_page.details()->logs()->setBuffer(m_log.get());
    m_page.details()->logs()->setPlaceholder(tr("Reading the log..."));
    const core::Container *row = m_session.containers()->find(id);
    m_page.details()->metadata()->setLoading(row ? row->name : id.left(12));
    // One row is asked for at once; of many passed over by the arrow keys, the one arrived at.
    const bool calm = !m_lastChoice.isValid() || m_lastChoice.elapsed() > 250;
    m_lastChoice.start();
    m_settle.start(calm ? 0ms : 80ms);
}

void ContainerDetails::inspect()
{
    if (m_id.isEmpty() || !m_session.isConnected())
        return;
    if (m_inspectCall) {
        m_inspectAgain = true;
        return;
    }
    m_inspectAgain = false;
    m_inspectCall = engine::containers::inspect(
        *m_session.client(), m_id, this, [this](const core::Result<core::ContainerInspect> &result) {
            m_inspectCall = 0;
            if (result)
                inspected(*result);
            else if (!m_container || result.error().kind != core::ErrorKind::Disconnected)
                m_page.details()->metadata()->setError(core::errorText(result.error()));
            if (m_inspectAgain)
                inspect();
        });
}

void ContainerDetails::inspected(const core::ContainerInspect &container)
{
    m_container = container;
    m_page.details()->metadata()->setContainer(container);
    if (m_logEnded)
        tellEnd();
    followLog();
}

void ContainerDetails::followLog()
{
    // A log is read when it is looked at, and stays with its container then.
    if (!m_container || m_logCall || !m_session.isConnected()
        || m_page.details()->tab() != views::DetailsPane::Tab::Logs)
        return;
    const bool started = !m_container->startedAt.isEmpty();
    const bool anotherRun = m_container->startedAt != m_logStart;
    if (m_logRead && !(anotherRun && prints(m_container->state)))
        return;
    core::LogRequest request;
    request.id = m_id;
    request.tty = m_container->config.tty;
    request.tail = tail;
    if (m_readAnew) {
        m_log->clear(); // the engine says it all again
        m_readAnew = false;
    }
    if (m_logRead)
        request.since = sinceOf(m_container->startedAt);
    if (m_logRead && anotherRun)
        m_log->append({{core::LogSource::Note, tr("The container was started again.").toUtf8()}});
    m_logRead = true;
    m_logStart = m_container->startedAt;
    m_page.details()->logs()->setPlaceholder(started ? tr("It printed nothing yet.")
                                                     : tr("It was never started."));
    m_logCall = engine::containers::logs(
        *m_session.client(), request, this, [this](const core::LogChunks &chunks) { m_log->append(chunks); },
        [this](const core::Result<void> &result) { logEnded(result); });
}

void ContainerDetails::logEnded(const core::Result<void> &result)
{
    m_logCall = 0;
    if (!result) {
        const core::ErrorText text = core::errorText(result.error());
        m_log->append({{core::LogSource::Note, text.title.toUtf8()}});
        // Read anew when the engine is back.
        if (result.error().status == 0)
            readAnew();
    } else {
        m_logEnded = true;
        inspect();
    }
}

void ContainerDetails::readAnew()
{
    m_logRead = false;
    m_readAnew = true;
    m_logStart.clear();
}

/// The engine has ended the log: because the container did, or because the engine itself was restarted under
/// it.
void ContainerDetails::tellEnd()
{
    m_logEnded = false;
    if (m_container->startedAt.isEmpty() || m_container->startedAt != m_logStart)
        return;
    if (prints(m_container->state) && m_readings < mostReadings) {
        ++m_readings;
        readAnew();
    } else {
        m_log->append(
            {{core::LogSource::Note, tr("End of the log: the container is not running.").toUtf8()}});
    }
}

void ContainerDetails::compare(const QString &imageId)
{
    if (!m_session.isConnected()) {
        m_page.details()->metadata()->setComparisonError(core::errorText(m_session.error()));
        return;
    }
    m_session.client()->cancel(m_compareCall);
    m_compareCall = engine::images::inspect(
        *m_session.client(), imageId, this, [this](const core::Result<core::ImageInspect> &result) {
            m_compareCall = 0;
            if (result)
                m_page.details()->metadata()->setComparison(*result);
            else
                m_page.details()->metadata()->setComparisonError(core::errorText(result.error()));
        });
}

} // namespace app
