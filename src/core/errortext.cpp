#include "core/errortext.h"

#include <QCoreApplication>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

bool says(const Error &error, const char *words)
{
    return error.message.contains(QLatin1String(words), Qt::CaseInsensitive);
}

/// Podman answers 500 where Docker answers 409; so does Docker itself to an unpause.
bool isConflict(const Error &error)
{
    return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Server;
}

ErrorText imageRemovalText(const Error &error, const QString &what)
{
    if (says(error, "used by running container"))
        return {Text::tr("The image “%1” is used by a running container.").arg(what),
                Text::tr("Stop and remove that container first."), error.message};
    if (says(error, "is using its referenced image") || says(error, "used by stopped container")
        || says(error, "image is in use by a container") || says(error, "image used by"))
        return {Text::tr("The image “%1” is used by a container.").arg(what),
                Text::tr("Remove that container first, or remove the image by force."), error.message};
    if (says(error, "referenced in multiple repositories"))
        return {Text::tr("The image “%1” has more than one name.").arg(what),
                Text::tr("Remove its names one by one, or remove the image by force."), error.message};
    if (says(error, "dependent child images") || says(error, "image has dependent"))
        return {Text::tr("Other images are built on the image “%1”.").arg(what),
                Text::tr("Remove those images first."), error.message};
    return {Text::tr("The image “%1” could not be removed.").arg(what),
            Text::tr("The engine's own words tell the reason."), error.message};
}

ErrorText removalText(const Error &error, const QString &what)
{
    if (says(error, "image"))
        return imageRemovalText(error, what);
    if (says(error, "already in progress"))
        return {Text::tr("The container “%1” is already being removed.").arg(what), {}, error.message};
    if (says(error, "running") || says(error, "paused"))
        return {Text::tr("The container “%1” is still running.").arg(what),
                Text::tr("Stop it first, or remove it by force."), error.message};
    return {};
}

/// Empty when nothing special is known.
ErrorText conflictText(const Error &error, ContainerVerb verb, const QString &what)
{
    switch (verb) {
    case ContainerVerb::Remove:
        return removalText(error, what);
    case ContainerVerb::Kill:
        if (says(error, "not running"))
            return {Text::tr("The container “%1” is not running.").arg(what),
                    Text::tr("There is nothing to kill."), error.message};
        break;
    case ContainerVerb::Pause:
        if (says(error, "already paused"))
            return {Text::tr("The container “%1” is already paused.").arg(what), {}, error.message};
        if (says(error, "not running"))
            return {Text::tr("The container “%1” is not running.").arg(what),
                    Text::tr("Only a running container can be paused."), error.message};
        break;
    case ContainerVerb::Unpause:
        if (says(error, "not paused"))
            return {Text::tr("The container “%1” is not paused.").arg(what), {}, error.message};
        break;
    case ContainerVerb::Start:
        if (says(error, "paused container"))
            return {Text::tr("The container “%1” is paused.").arg(what), Text::tr("Unpause it instead."),
                    error.message};
        break;
    case ContainerVerb::Stop:
    case ContainerVerb::Restart:
        break;
    }
    return {};
}

QString failedTitle(ContainerVerb verb, const QString &what)
{
    switch (verb) {
    case ContainerVerb::Start:
        return Text::tr("The container “%1” could not be started.").arg(what);
    case ContainerVerb::Stop:
        return Text::tr("The container “%1” could not be stopped.").arg(what);
    case ContainerVerb::Restart:
        return Text::tr("The container “%1” could not be restarted.").arg(what);
    case ContainerVerb::Pause:
        return Text::tr("The container “%1” could not be paused.").arg(what);
    case ContainerVerb::Unpause:
        return Text::tr("The container “%1” could not be unpaused.").arg(what);
    case ContainerVerb::Kill:
        return Text::tr("The container “%1” could not be killed.").arg(what);
    case ContainerVerb::Remove:
        break;
    }
    return Text::tr("The container “%1” could not be removed.").arg(what);
}

bool isConnectionKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Server:
        return false;
    default:
        return true;
    }
}

} // namespace

ErrorText actionErrorText(const Error &error, ContainerVerb verb, const QString &what)
{
    if (isConnectionKind(error.kind))
        return errorText(error);
    if (error.kind == ErrorKind::NotFound && !says(error, "network")) {
        const auto title = says(error, "image") ? Text::tr("The image “%1” does not exist any more.")
                                                : Text::tr("The container “%1” does not exist any more.");
        return {title.arg(what), Text::tr("Read the list again."), error.message};
    }
    if (isConflict(error)) {
        auto text = conflictText(error, verb, what);
        if (!text.title.isEmpty())
            return text;
    }
    if (verb == ContainerVerb::Start || verb == ContainerVerb::Restart) {
        const auto failure = runFailure(error, RunStage::Start, {});
        if (failure.cause != RunFailure::Cause::Other)
            return failure.text;
    }
    return {failedTitle(verb, what), Text::tr("The engine's own words tell the reason."), error.message};
}

ErrorText errorText(const Error &error)
{
    const auto make = [&error](const QString &title, const QString &step = {}) {
        return ErrorText{title, step, error.message};
    };
    if (says(error, "invalid reference format"))
        return make(Text::tr("This is not a valid image name."),
                    Text::tr("Check the spelling of the image name."));
    switch (error.kind) {
    case ErrorKind::NoEngine:
        return make(Text::tr("Docker is not running."), Text::tr("Start Docker, then try again."));
    case ErrorKind::NoPermission:
        return make(Text::tr("You do not have permission to use the Docker socket."));
    case ErrorKind::Refused:
        return make(Text::tr("The engine does not accept connections."),
                    Text::tr("Start Docker, then try again."));
    case ErrorKind::NotDocker:
        return make(Text::tr("What answers at this address is not a Docker engine."),
                    Text::tr("Choose another connection."));
    case ErrorKind::Tls:
        return make(Text::tr("The secure connection (TLS) could not be made."),
                    Text::tr("Check the certificate files."));
    case ErrorKind::Timeout:
        return make(Text::tr("The engine does not answer in time."),
                    Text::tr("Wait a little and try again."));
    case ErrorKind::Disconnected:
        return make(Text::tr("The connection to the engine ended in the middle of an answer."),
                    Text::tr("Try again."));
    case ErrorKind::BadAnswer:
        return make(
            Text::tr("The engine's answer could not be understood."),
            Text::tr("Try again; if it stays so, the engine may be of a kind that is not supported."));
    case ErrorKind::TooLarge:
        return make(Text::tr("The engine's answer is larger than this window can take."));
    case ErrorKind::TooOld:
        return make(Text::tr("This engine and this window speak different versions of the Engine API."),
                    Text::tr("Update the engine or this program."));
    case ErrorKind::Canceled:
        return make(Text::tr("This was canceled."));
    case ErrorKind::BadRequest:
        return make(Text::tr("The engine does not accept the request."),
                    Text::tr("The engine's own words tell the reason."));
    case ErrorKind::Unauthorized:
        return {Text::tr("The registry wants you to log in."),
                Text::tr("Log in to the registry in a terminal, then try again."), error.message,
                QStringLiteral("docker login")};
    case ErrorKind::Forbidden:
        return make(Text::tr("This is not allowed."), Text::tr("The engine's own words tell the reason."));
    case ErrorKind::NotFound:
        return make(Text::tr("What was asked for does not exist any more."));
    case ErrorKind::Conflict:
        if (says(error, "is already in use by container"))
            return make(Text::tr("Another container already has this name."),
                        Text::tr("Choose another name."));
        return make(Text::tr("The engine cannot do this now, because something else is in the way."),
                    Text::tr("The engine's own words tell the reason."));
    case ErrorKind::Unsupported:
        return make(Text::tr("This engine does not offer this."));
    case ErrorKind::Unavailable:
        return make(Text::tr("The engine cannot do this at the moment."),
                    Text::tr("Wait a little and try again."));
    case ErrorKind::Local:
        return make(Text::tr("Something on this computer is in the way."),
                    Text::tr("The details tell the reason."));
    case ErrorKind::Server:
        break;
    }
    return make(Text::tr("The engine reports an error."),
                Text::tr("The engine's own words tell the reason."));
}

} // namespace core
