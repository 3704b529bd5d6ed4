#include "app/pasterouter.h"

#include "app/mainwindow.h"
#include "app/nameresolver.h"
#include "app/runcontroller.h"
#include "app/session.h"
#include "core/text.h"
#include "models/roles.h"
#include "views/containerspage.h"
#include "views/deletealldialog.h"
#include "views/detailspane.h"
#include "views/dialogparts.h"
#include "views/filterline.h"
#include "views/imagespage.h"
#include "views/logpane.h"
#include "views/logview.h"
#include "views/noticebar.h"

#include <QTreeView>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace app {

using core::ContainerVerb;
using What = core::Reading::What;

PasteRouter::PasteRouter(Session &session, MainWindow &window, views::NoticeBar &notices)
    : QObject(&window), m_session(session), m_window(window), m_notices(notices)
{
    // What a hint spoke of is done, or another thing is.
    connect(window.containersPage(), &views::ContainersPage::requested, this, [this] { hint({}); });
}

std::optional<core::Container> PasteRouter::container(const QString &name) const
{
    return containerNamed(name, m_session.containers()->rows());
}

QList<core::ImageRow> PasteRouter::images(const QString &name) const
{
    return imagesNamed(name, m_session.images()->rows());
}

/// As they are usually typed: without ":latest".
QStringList PasteRouter::namesOfImages() const
{
    QStringList names;
    for (const core::ImageRow &row : m_session.images()->rows()) {
        if (!row.tag.isEmpty())
            names.append(row.tag == "latest"_L1 ? row.repository : row.reference());
    }
    return names;
}

std::optional<UnknownName> PasteRouter::unknown(const QString &name, Sort sort) const
{
    const bool isContainer = container(name).has_value();
    const bool isImage = !images(name).isEmpty();
    if ((isContainer && sort != Sort::Image) || (isImage && sort != Sort::Container))
        return std::nullopt;
    UnknownName problem;
    problem.name = name;
    QStringList known;
    if (sort != Sort::Image) {
        for (const core::Container &row : m_session.containers()->rows())
            known.append(row.name);
    }
    if (sort != Sort::Container)
        known += namesOfImages();
    problem.nearNames = nearNames(name, known);
    //: %1 what was typed in the place of a container's name
    problem.message = isImage && sort == Sort::Container ? tr("“%1” is an image, not a container.").arg(name)
                      //: %1 what was typed in the place of an image's name
                      : isContainer && sort == Sort::Image
                          ? tr("“%1” is a container, not an image.").arg(name)
                      : sort == Sort::Image     ? tr("There is no image “%1” on this engine.").arg(name)
                      : sort == Sort::Container ? tr("There is no container “%1” on this engine.").arg(name)
                                                : tr("There is nothing named “%1” on this engine.").arg(name);
    return problem;
}

std::optional<UnknownName> PasteRouter::check(const core::ContainerRequest &request) const
{
    for (const QString &id : request.ids) {
        if (const auto problem = unknown(id, Sort::Container))
            return problem;
    }
    return std::nullopt;
}

std::optional<UnknownName> PasteRouter::check(const core::ImageRemoveRequest &request) const
{
    for (const QString &reference : request.references) {
        if (const auto problem = unknown(reference, Sort::Image))
            return problem;
    }
    return std::nullopt;
}

std::optional<UnknownName> PasteRouter::check(const core::Reading &reading) const
{
    switch (reading.what) {
    case What::ContainerInspect:
    case What::ImageInspect:
        // docker inspect takes both, and what is of the other kind is shown and named as such.
        return unknown(reading.id, Sort::Either);
    case What::ImageHistory:
        return unknown(reading.id, Sort::Image);
    case What::Stats:
        if (reading.id.isEmpty())
            return std::nullopt;
        [[fallthrough]];
    case What::Logs:
    case What::Top:
    case What::Diff:
    case What::Wait:
        return unknown(reading.id.isEmpty() ? reading.logs.id : reading.id, Sort::Container);
    default:
        return std::nullopt;
    }
}

template <typename Request>
std::optional<UnknownName> PasteRouter::check(const Request &request) const
{
    if constexpr (
        std::is_same_v<
            Request,
            core::
                RenameRequest> || std::is_same_v<Request, core::UpdateRequest> || std::is_same_v<Request, core::ExecRequest>)
        return unknown(request.id, Sort::Container);
    else if constexpr (std::is_same_v<Request, core::TagRequest>)
        return unknown(request.source, Sort::Image);
    else if constexpr (std::is_same_v<Request, core::PushRequest>)
        return unknown(request.reference, Sort::Image);
    else
        return std::nullopt; // it names nothing that has to be there
}

std::optional<UnknownName> PasteRouter::problemOf(const core::Deed &deed) const
{
    if (!m_session.isConnected())
        return UnknownName{{}, tr("The window is not connected to an engine at this moment."), {}};
    return std::visit([this](const auto &one) { return check(one); }, deed);
}

void PasteRouter::open(const core::Deed &deed)
{
    hint({});
    std::visit([this](const auto &one) { go(one); }, deed);
}

void PasteRouter::hint(const QString &text)
{
    m_notices.setHint(text);
}

bool PasteRouter::showContainers(const QStringList &names)
{
    QStringList ids;
    for (const QString &name : names) {
        if (const auto found = container(name))
            ids.append(found->id);
    }
    m_window.setPage(u"containers"_s);
    m_window.containersPage()->table()->setFocus(Qt::OtherFocusReason);
    return ids.size() == names.size() && m_window.containersPage()->selectRows(models::IdRole, ids);
}

bool PasteRouter::showImages(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names) {
        const QList<core::ImageRow> rows = images(name);
        if (rows.isEmpty())
            return false;
        for (const core::ImageRow &row : rows)
            keys.append(row.key);
    }
    m_window.setPage(u"images"_s);
    m_window.imagesPage()->table()->setFocus(Qt::OtherFocusReason);
    return m_window.imagesPage()->selectRows(models::KeyRole, keys);
}

void PasteRouter::go(const core::RunRequest &request)
{
    m_window.runs()->openRun(request);
}

void PasteRouter::go(const core::CreateRequest &request)
{
    auto run = request.run;
    // Started later, it would be in the background; --attach says otherwise.
    run.detach = std::none_of(run.extra.cbegin(), run.extra.cend(),
                              [](const core::ExtraFlag &flag) { return flag.name == "--attach"_L1; });
    m_window.runs()->openRun(run);
}

void PasteRouter::go(const core::RecreateRequest &request)
{
    m_window.runs()->openRun(request.run);
}

void PasteRouter::go(const core::ContainerRequest &request)
{
    if (!showContainers(request.ids))
        return;
    views::ContainersPage *page = m_window.containersPage();
    const bool asks = request.verb == ContainerVerb::Stop || request.verb == ContainerVerb::Kill
                      || request.verb == ContainerVerb::Remove
                      || (request.verb == ContainerVerb::Restart && request.timeoutSeconds);
    if (asks && page->openDialog(request))
        return;
    QStringList names;
    for (const QString &id : request.ids) {
        if (const auto found = container(id))
            names.append(found->name);
    }
    const QString who = views::listed(names);
    const QString verb = core::verbText(request.verb);
    if (!page->canDo(request.verb)) {
        //: %1 names of containers, %2 an act: Start, Stop
        hint(tr("Selected: %1. “%2” does not apply to them right now.").arg(who, verb));
        return;
    }
    QWidget *button = page->buttonOf(request.verb);
    button->setFocus(Qt::OtherFocusReason);
    const bool inMenu = button->objectName() == "containersPage.moreButton"_L1;
    hint(inMenu
             //: %1 names of containers, %2 an entry of a menu: Pause
             ? tr("Selected: %1. Nothing was done yet: choose “%2” in the menu of the last button.")
                   .arg(who, verb)
             //: %1 names of containers, %2 a button: Start
             : tr("Selected: %1. Nothing was done yet: press “%2”.").arg(who, verb));
}

void PasteRouter::go(const core::RenameRequest &request)
{
    if (showContainers({request.id}))
        m_window.containersPage()->openRename(request.name);
}

void PasteRouter::go(const core::TagRequest &request)
{
    // An ID may have several rows; one is enough to be given a name.
    const QList<core::ImageRow> rows = images(request.source);
    if (rows.isEmpty())
        return;
    m_window.setPage(u"images"_s);
    if (m_window.imagesPage()->selectRows(models::KeyRole, {rows.first().key}))
        m_window.imagesPage()->openTag(request);
}

void PasteRouter::go(const core::ImageRemoveRequest &request)
{
    if (showImages(request.references))
        m_window.imagesPage()->openRemove(request);
}

void PasteRouter::go(const core::PullRequest &request)
{
    m_window.setPage(u"images"_s);
    m_window.imagesPage()->openPull(request);
}

void PasteRouter::go(const core::UpdateRequest &request)
{
    const auto found = container(request.id);
    if (!found || !showContainers({request.id}))
        return;
    core::UpdateRequest update = request;
    update.id = found->id;
    m_window.runs()->editWith(update);
}

void PasteRouter::go(const core::ExecRequest &request)
{
    if (showContainers({request.id}))
        hint(tr("docker exec is not available in this window. Run the command in a terminal."));
}

void PasteRouter::go(const core::PushRequest &request)
{
    if (showImages({request.reference}))
        hint(tr("docker push is not available in this window. Run the command in a terminal."));
}

void PasteRouter::go(const core::PruneRequest &request)
{
    if (request.what == core::PruneRequest::What::Containers) {
        m_window.openDeleteAll(views::DeleteAllDialog::Ticked::Stopped);
        return;
    }
    m_window.setPage(u"images"_s);
    m_window.imagesPage()->openPrune(request);
}

void PasteRouter::go(const core::RemoveAllRequest &request)
{
    m_window.openDeleteAll(request.runningOnly ? views::DeleteAllDialog::Ticked::Running
                                               : views::DeleteAllDialog::Ticked::All);
}

void PasteRouter::go(const core::Reading &reading)
{
    views::ContainersPage *page = m_window.containersPage();
    switch (reading.what) {
    case What::Containers:
    case What::RunningContainers:
        m_window.setPage(u"containers"_s);
        // The filter takes docker's own word in any language.
        page->filterLine()->setText(
            reading.what == What::Containers ? QString() : core::stateWord(core::ContainerState::Running));
        page->filterLine()->flush();
        page->table()->setFocus(Qt::OtherFocusReason);
        return;
    case What::Images:
        m_window.setPage(u"images"_s);
        m_window.imagesPage()->setExact(!reading.filter.isEmpty());
        m_window.imagesPage()->filterLine()->setText(reading.filter);
        m_window.imagesPage()->filterLine()->flush();
        m_window.imagesPage()->table()->setFocus(Qt::OtherFocusReason);
        return;
    case What::ContainerInspect:
    case What::ImageInspect:
    case What::ImageHistory:
        showDetails(reading);
        return;
    case What::Logs:
        showLog(reading);
        return;
    case What::Stats:
        m_window.setPage(u"containers"_s);
        if (reading.id.isEmpty())
            page->table()->setFocus(Qt::OtherFocusReason);
        else
            showContainers({reading.id});
        hint(tr("The list shows CPU and memory use of running containers."));
        return;
    case What::Top:
    case What::Diff:
    case What::Wait:
        if (showContainers({reading.id}))
            hint(tr("This is not available in this window. Run the command in a terminal."));
        return;
    case What::Events:
    case What::Version:
    case What::Info:
    case What::DiskUsage:
    case What::Networks:
    case What::Volumes:
        hint(tr("This is not available in this window. Run the command in a terminal."));
        return;
    }
}

void PasteRouter::showDetails(const core::Reading &reading)
{
    const bool wantsContainer = reading.what == What::ContainerInspect;
    const bool isContainer = container(reading.id).has_value();
    const bool isImage = !images(reading.id).isEmpty();
    if (isContainer && (wantsContainer || !isImage)) {
        if (!showContainers({reading.id}))
            return;
        m_window.containersPage()->details()->setTab(views::DetailsPane::Tab::Metadata);
        if (!wantsContainer)
            hint(tr("“%1” is a container, not an image. Its metadata is shown.").arg(reading.id));
    } else if (isImage) {
        const QString key = images(reading.id).first().key;
        m_window.setPage(u"images"_s);
        m_window.imagesPage()->table()->setFocus(Qt::OtherFocusReason);
        if (!m_window.imagesPage()->selectRows(models::KeyRole, {key}))
            return;
        m_window.imagesPage()->details()->setTab(views::DetailsPane::Tab::Metadata);
        if (wantsContainer)
            hint(tr("“%1” is an image, not a container. Its metadata is shown.").arg(reading.id));
    }
}

void PasteRouter::showLog(const core::Reading &reading)
{
    if (!showContainers({reading.id.isEmpty() ? reading.logs.id : reading.id}))
        return;
    views::DetailsPane *details = m_window.containersPage()->details();
    details->setTab(views::DetailsPane::Tab::Logs);
    details->logs()->view()->setFollowing(reading.logs.follow);
}

} // namespace app
