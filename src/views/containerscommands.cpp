#include "views/containeractions.h"
#include "views/containerspage.h"
#include "views/detailspane.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace views {

using core::ContainerVerb;

namespace {

/// As the dialog with the time limit starts.
constexpr int usualTimeout = 10;

} // namespace

QList<core::Deed> ContainersPage::deedsOf(const QAction *action) const
{
    const auto plain = [this](ContainerVerb verb) -> QList<core::Deed> {
        const core::ContainerRequest made = requestOf(verb);
        return made.ids.isEmpty() ? QList<core::Deed>() : QList<core::Deed>{made};
    };
    const auto timed = [this](ContainerVerb verb) -> QList<core::Deed> {
        core::ContainerRequest made = requestOf(verb);
        made.timeoutSeconds = usualTimeout;
        return {made};
    };
    if (action == m_actions->start)
        return plain(ContainerVerb::Start);
    if (action == m_actions->stop)
        return plain(ContainerVerb::Stop);
    if (action == m_actions->restart)
        return plain(ContainerVerb::Restart);
    if (action == m_actions->pause)
        return plain(ContainerVerb::Pause);
    if (action == m_actions->unpause)
        return plain(ContainerVerb::Unpause);
    if (action == m_actions->kill)
        return plain(ContainerVerb::Kill);
    if (action == m_actions->stopWithTime)
        return timed(ContainerVerb::Stop);
    if (action == m_actions->restartWithTime)
        return timed(ContainerVerb::Restart);
    if (action == m_actions->rename)
        return {core::RenameRequest{m_actions->targets().constFirst().id, {}}};
    if (action == m_actions->runSameImage) {
        core::RunRequest run;
        run.image = m_actions->targets().constFirst().image;
        return {run};
    }
    if (action == m_deleteAllAction)
        return {core::RemoveAllRequest{}};
    if (action != m_actions->remove)
        return {};
    // What runs is stopped first, as its dialog offers.
    core::ContainerRequest stop = requestOf(ContainerVerb::Remove);
    stop.verb = ContainerVerb::Stop;
    stop.ids.removeIf([this](const QString &id) {
        const core::Container *container = m_model->find(id);
        return !container || !container->isRunning();
    });
    QList<core::Deed> both;
    if (!stop.ids.isEmpty())
        both.append(stop);
    both.append(requestOf(ContainerVerb::Remove));
    return both;
}

core::Reading ContainersPage::listReading() const
{
    return {core::Reading::What::Containers, {}, {}, {}};
}

core::Reading ContainersPage::detailsReading() const
{
    core::Reading reading;
    reading.id = currentId();
    const bool logs = details()->tab() == DetailsPane::Tab::Logs;
    reading.what = logs ? core::Reading::What::Logs : core::Reading::What::ContainerInspect;
    return reading;
}

core::NameOf ContainersPage::nameOf() const
{
    return [model = m_model](const QString &id) {
        const core::Container *container = model->find(id);
        return container ? container->name : id;
    };
}

} // namespace views
