#include "views/deedwords.h"

#include <QCoreApplication>

namespace views {

namespace {

using core::ContainerVerb;
using What = core::Reading::What;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(views::PasteDialog)
};

QString nothingRuns()
{
    return Words::tr("Nothing is done before you agree there.");
}

QString opens()
{
    return Words::tr("Opens that dialog with these values.") + QLatin1Char(' ') + nothingRuns();
}

QString noPlace(const QString &what)
{
    return what + QLatin1Char(' ') + Words::tr("Run the command in a terminal instead.");
}

DeedWords words(const core::RunRequest &)
{
    return {Words::tr("Fill in the Run dialog"),
            Words::tr("Opens the Run dialog with these values. Nothing runs by itself.")};
}

DeedWords words(const core::CreateRequest &)
{
    return {Words::tr("Fill in the Run dialog"),
            Words::tr("Opens the Run dialog with these values. It starts the container, too, which docker "
                      "create does not. Nothing runs by itself.")};
}

DeedWords words(const core::RecreateRequest &)
{
    return words(core::RunRequest());
}

DeedWords words(const core::ContainerRequest &request)
{
    switch (request.verb) {
    case ContainerVerb::Stop:
        return {Words::tr("Open the Stop dialog..."), opens()};
    case ContainerVerb::Kill:
        return {Words::tr("Open the signal dialog..."), opens()};
    case ContainerVerb::Remove:
        return {Words::tr("Open the Remove dialog..."), opens()};
    case ContainerVerb::Restart:
        if (request.timeoutSeconds)
            return {Words::tr("Open the Restart dialog..."), opens()};
        break;
    case ContainerVerb::Start:
    case ContainerVerb::Pause:
    case ContainerVerb::Unpause:
        break;
    }
    return {Words::tr("Select %n container(s)", nullptr, int(request.ids.size())),
            Words::tr("Selects them in the list. Nothing is done before you press the button there.")};
}

DeedWords words(const core::RenameRequest &)
{
    return {Words::tr("Open the Rename dialog..."), opens()};
}

DeedWords words(const core::TagRequest &)
{
    return {Words::tr("Open the Tag dialog..."), opens()};
}

DeedWords words(const core::ImageRemoveRequest &)
{
    return {Words::tr("Open the Remove dialog..."), opens()};
}

DeedWords words(const core::PullRequest &)
{
    return {Words::tr("Open the Pull dialog..."), opens()};
}

DeedWords logWords(const core::LogRequest &logs)
{
    QString sentence = Words::tr("Selects the container and shows its log.");
    if (logs.tail >= 0 || logs.timestamps || !logs.since.isEmpty())
        sentence +=
            QLatin1Char(' ') + Words::tr("The window shows its end; other limits have no place there.");
    return {Words::tr("Show the log"), sentence};
}

DeedWords words(const core::Reading &reading)
{
    const auto nothing = [](const QString &sentence) {
        return DeedWords{Words::tr("Show it"), noPlace(sentence), false};
    };
    switch (reading.what) {
    case What::Containers:
        return {Words::tr("Show the containers"), Words::tr("Shows the list with all containers.")};
    case What::RunningContainers:
        return {Words::tr("Show what runs"), Words::tr("Shows the list with the containers that run.")};
    case What::Images:
        return {Words::tr("Show the images"),
                reading.filter.isEmpty()
                    ? Words::tr("Shows the list with all images.")
                    : Words::tr("Shows the list of images, filtered by this name as docker does it.")};
    case What::ContainerInspect:
    case What::ImageInspect:
        return {Words::tr("Show the metadata"), Words::tr("Selects it in the list and shows its metadata.")};
    case What::ImageHistory:
        return {Words::tr("Show the layers"), Words::tr("Selects the image and shows its metadata, with the "
                                                        "layers it is made of.")};
    case What::Logs:
        return logWords(reading.logs);
    case What::Stats:
        return {Words::tr("Show CPU and memory"),
                Words::tr("Shows the list, with CPU and memory use of running containers.")};
    case What::Top:
    case What::Diff:
    case What::Wait:
        return {Words::tr("Select %n container(s)", nullptr, 1),
                noPlace(Words::tr("Only selects the container: this is not available in this window."))};
    case What::Version:
    case What::Info:
        return nothing(Words::tr("The engine and its version stand at the top of the window."));
    case What::Events:
        return nothing(
            Words::tr("The lists follow the events by themselves; the window does not list them."));
    case What::DiskUsage:
    case What::Networks:
    case What::Volumes:
        break;
    }
    return nothing(Words::tr("This is not available in this window."));
}

DeedWords words(const core::UpdateRequest &)
{
    return {Words::tr("Edit the container..."),
            Words::tr("Opens the settings of the container with these values.") + QLatin1Char(' ')
                + nothingRuns()};
}

DeedWords words(const core::ExecRequest &)
{
    return {Words::tr("Select %n container(s)", nullptr, 1),
            noPlace(Words::tr("Only selects the container: docker exec is not available in this window."))};
}

DeedWords words(const core::PushRequest &)
{
    return {Words::tr("Select the image"),
            noPlace(Words::tr("Only selects the image: docker push is not available in this window."))};
}

DeedWords words(const core::PruneRequest &request)
{
    if (request.what == core::PruneRequest::What::Containers)
        return {Words::tr("Open the Delete all dialog..."),
                Words::tr("Opens it with the containers ticked that do not run.") + QLatin1Char(' ')
                    + nothingRuns()};
    return {Words::tr("Open the Remove dialog..."),
            (request.all ? Words::tr("docker image prune -a removes every image that no container uses. Here "
                                     "a dialog opens with these ticked, and removes what is ticked.")
                         : Words::tr("docker image prune removes the images without a name that no container "
                                     "uses. Here a dialog opens with these ticked, and removes what is "
                                     "ticked."))
                + QLatin1Char(' ') + nothingRuns()};
}

DeedWords words(const core::RemoveAllRequest &request)
{
    return {Words::tr("Open the Delete all dialog..."),
            (request.runningOnly ? Words::tr("Opens it with the containers ticked that run.")
                                 : Words::tr("Opens it with all containers ticked."))
                + QLatin1Char(' ') + nothingRuns()};
}

} // namespace

DeedWords wordsOf(const core::Deed &deed)
{
    return std::visit([](const auto &one) { return words(one); }, deed);
}

} // namespace views
