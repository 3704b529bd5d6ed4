#include "app/session.h"

#include "core/errortext.h"
#include "core/reference.h"
#include "core/text.h"
#include "engine/containers.h"
#include "engine/deedscope.h"
#include "engine/images.h"

#include <memory>

namespace app {

namespace {

/// Collects the answers of an act on many. Answers that never come (the engine was left) end nothing.
struct Gathering
{
    int pending = 0;
    QStringList done;
    QList<core::ActionFailure> failures;
    std::function<void(const Gathering &)> end;

    void succeeded(const QString &id)
    {
        done.append(id);
        count();
    }
    void failed(const QString &name, const core::ErrorText &text)
    {
        failures.append({name, text});
        count();
    }
    core::HistoryEntry::State state() const
    {
        return failures.isEmpty() ? core::HistoryEntry::State::Done : core::HistoryEntry::State::Failed;
    }

private:
    void count()
    {
        if (--pending == 0)
            end(*this);
    }
};

QString titleOf(core::ContainerVerb verb, int failures, int total)
{
    using core::ContainerVerb;
    if (total == 1) {
        switch (verb) {
        case ContainerVerb::Start:
            return Session::tr("The container could not be started.");
        case ContainerVerb::Stop:
            return Session::tr("The container could not be stopped.");
        case ContainerVerb::Restart:
            return Session::tr("The container could not be restarted.");
        case ContainerVerb::Pause:
            return Session::tr("The container could not be paused.");
        case ContainerVerb::Unpause:
            return Session::tr("The container could not be unpaused.");
        case ContainerVerb::Kill:
            return Session::tr("The signal could not be sent to the container.");
        case ContainerVerb::Remove:
            return Session::tr("The container could not be removed.");
        }
    }
    switch (verb) {
    //: %n of %1: how many of how many
    case ContainerVerb::Start:
        return Session::tr("%n of %1 containers could not be started.", nullptr, failures).arg(total);
    case ContainerVerb::Stop:
        return Session::tr("%n of %1 containers could not be stopped.", nullptr, failures).arg(total);
    case ContainerVerb::Restart:
        return Session::tr("%n of %1 containers could not be restarted.", nullptr, failures).arg(total);
    case ContainerVerb::Pause:
        return Session::tr("%n of %1 containers could not be paused.", nullptr, failures).arg(total);
    case ContainerVerb::Unpause:
        return Session::tr("%n of %1 containers could not be unpaused.", nullptr, failures).arg(total);
    case ContainerVerb::Kill:
        return Session::tr("The signal could not be sent to %n of %1 containers.", nullptr, failures)
            .arg(total);
    case ContainerVerb::Remove:
        return Session::tr("%n of %1 containers could not be removed.", nullptr, failures).arg(total);
    }
    return {};
}

} // namespace

QString Session::nameOf(const QString &id) const
{
    const core::Container *container = m_containers.find(id);
    return container ? container->name : id.left(12);
}

QString Session::calledName(const QString &id) const
{
    if (const core::Container *container = m_containers.find(id))
        return container->name;
    const QList<core::ImageRow> rows = m_images.rowsOfImage(id);
    return rows.isEmpty() || rows.first().tag.isEmpty() ? QString() : rows.first().reference();
}

void Session::performOn(const core::ContainerRequest &request,
                        const std::function<void(QStringList done)> &then)
{
    QStringList ids = request.ids;
    // What is under way already is not asked for twice; signals may well be, and so may what another step
    // waits for.
    if (request.verb != core::ContainerVerb::Kill && !then)
        ids.removeIf([&](const QString &id) { return m_containers.pending(id) == request.verb; });
    if (!m_client || ids.isEmpty())
        return;
    const int total = int(ids.size());
    core::ContainerRequest deed = request;
    deed.ids = ids;
    if (ids.size() != request.ids.size())
        deed.whole = core::ContainerRequest::Whole::No;
    const core::DeedId deedId = m_history.begin(deed);
    auto gathering = std::make_shared<Gathering>();
    gathering->pending = total;
    gathering->end = [this, deedId, verb = request.verb, total, then](const Gathering &all) {
        const QString title =
            all.failures.isEmpty() ? QString() : titleOf(verb, int(all.failures.size()), total);
        m_history.finish(deedId, all.state(), title);
        if (!all.failures.isEmpty())
            Q_EMIT actionFailed({title, all.failures});
        if (then && !all.done.isEmpty())
            then(all.done);
    };
    const engine::DeedScope scope(*m_client, deedId);
    for (const QString &id : std::as_const(ids)) {
        const QString name = nameOf(id);
        m_containers.setPending(id, request.verb);
        engine::containers::act(
            *m_client, request, id, this,
            [this, gathering, id, name, verb = request.verb](const core::Result<void> &result) {
                if (m_containers.pending(id) == verb)
                    m_containers.setPending(id, std::nullopt);
                if (result)
                    gathering->succeeded(id);
                else
                    gathering->failed(name, core::actionErrorText(result.error(), verb, name));
            });
    }
}

void Session::perform(const core::ContainerRequest &request)
{
    performOn(request, {});
}

void Session::performBoth(const core::ContainerRequest &first, const core::ContainerRequest &then)
{
    const QStringList before = first.ids;
    // Those that need no first step (already stopped) go on at once.
    core::ContainerRequest rest = then;
    rest.ids.removeIf([&before](const QString &id) { return before.contains(id); });
    performOn(rest, {});
    performOn(first, [this, then](const QStringList &done) {
        core::ContainerRequest next = then;
        next.ids = done;
        performOn(next, {});
    });
}

QString Session::imageIdOf(const QString &reference) const
{
    const QList<core::ImageRow> rows = m_images.rows();
    for (const core::ImageRow &row : rows) {
        if (row.id == reference || (!row.tag.isEmpty() && row.reference() == reference))
            return row.id;
    }
    return {};
}

void Session::rename(const core::RenameRequest &request,
                     const std::function<void(const core::Result<void> &)> &done)
{
    if (!m_client)
        return;
    const core::DeedId deed = m_history.begin(request);
    const engine::DeedScope scope(*m_client, deed);
    engine::containers::rename(*m_client, request, this,
                               [this, deed, done](const core::Result<void> &result) {
                                   m_history.finish(deed, result);
                                   done(result);
                               });
}

void Session::tag(const core::TagRequest &request,
                  const std::function<void(const core::Result<void> &)> &done)
{
    if (!m_client)
        return;
    const core::DeedId deed = m_history.begin(request);
    m_history.watch(deed, {imageIdOf(request.source)});
    const engine::DeedScope scope(*m_client, deed);
    engine::images::tag(*m_client, request, this, [this, deed, done](const core::Result<void> &result) {
        m_history.finish(deed, result);
        done(result);
    });
}

void Session::removeImages(const core::ImageRemoveRequest &request)
{
    if (!m_client || request.references.isEmpty())
        return;
    const core::DeedId deed = m_history.begin(request);
    QStringList ids;
    for (const QString &reference : request.references)
        ids.append(imageIdOf(reference));
    m_history.watch(deed, ids);
    const int total = int(request.references.size());
    auto gathering = std::make_shared<Gathering>();
    gathering->pending = total;
    gathering->end = [this, deed, total](const Gathering &all) {
        if (all.failures.isEmpty()) {
            m_history.finish(deed, all.state());
            return;
        }
        const QString title =
            total == 1
                ? tr("The image could not be removed.")
                : tr("%n of %1 images could not be removed.", nullptr, int(all.failures.size())).arg(total);
        m_history.finish(deed, all.state(), title);
        Q_EMIT actionFailed({title, all.failures});
    };
    // One after the other: removing one name may be what makes the next one the last.
    auto next = std::make_shared<std::function<void(int)>>();
    *next = [this, request, deed, gathering, weak = std::weak_ptr(next)](int i) {
        const auto self = weak.lock();
        if (i >= request.references.size() || !self)
            return;
        const QString reference = request.references.at(i);
        const engine::DeedScope scope(*m_client, deed);
        engine::images::remove(
            *m_client, reference, request.force, this,
            [gathering, reference, self, i](const core::Result<core::ImageRemoval> &result) {
                if (result)
                    gathering->succeeded(reference);
                else
                    gathering->failed(reference, core::errorText(result.error()));
                (*self)(i + 1);
            });
    };
    (*next)(0);
}

} // namespace app
