#include "core/errortext.h"
#include "core/reference.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {
namespace {

using Cause = RunFailure::Cause;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QString imageName(const RunRequest &request)
{
    const auto reference = ImageReference::fromText(request.image);
    return reference.isValid() ? reference.familiar() : request.image;
}

class Teller
{
public:
    Teller(const Error &error, const RunRequest &request) : m_error(error), m_request(request) { }

    RunFailure pull() const;
    RunFailure create() const;
    RunFailure start() const;

private:
    bool says(const char *words) const
    {
        return m_error.message.contains(QLatin1String(words), Qt::CaseInsensitive);
    }

    RunFailure make(Cause cause, RunField field, const QString &title, const QString &step) const
    {
        RunFailure failure;
        failure.cause = cause;
        failure.field = field;
        failure.text = {title, step, m_error.message};
        return failure;
    }

    RunFailure other() const
    {
        auto failure = make(Cause::Other, RunField::Whole, {}, {});
        failure.text = errorText(m_error);
        return failure;
    }

    quint16 portInMessage() const;
    RunFailure portTaken() const;
    RunFailure commandNotFound() const;
    RunFailure noSuchImage() const;
    RunFailure denied(const QString &title, const QString &step) const;
    RunFailure noSuchNetwork() const;
    RunFailure badMount() const;
    RunFailure badWorkingDir() const;

    const Error &m_error;
    const RunRequest &m_request;
};

quint16 Teller::portInMessage() const
{
    // "Bind for 0.0.0.0:80 failed", "listen tcp6 [::]:80: bind",
    // "host port for 127.0.0.1:80:172.17.0.2:80/tcp"
    static const QRegularExpression address(
        QStringLiteral("(?:(?:\\d+\\.){3}\\d+|\\[[0-9a-fA-F:]*\\]|::):(\\d{1,5})\\b"));
    auto port = address.match(m_error.message).captured(1).toUShort();
    if (port != 0)
        return port;
    QList<quint16> asked;
    for (const auto &publish : m_request.ports) {
        if (publish.hostPort)
            asked.append(*publish.hostPort);
    }
    return asked.size() == 1 ? asked.first() : quint16(0);
}

RunFailure Teller::portTaken() const
{
    const auto port = portInMessage();
    //: %1 is a number such as 8080
    auto title = Text::tr("The host port %1 is already in use.").arg(QString::number(port));
    if (port == 0)
        title = Text::tr("A host port is already in use.");
    auto failure = make(Cause::PortTaken, RunField::Ports, title,
                        Text::tr("Choose another host port, or stop the program or container that uses it."));
    failure.port = port;
    return failure;
}

RunFailure Teller::commandNotFound() const
{
    static const QRegularExpression named(QStringLiteral("exec: \\\\?\"([^\"\\\\]+)\\\\?\""));
    const auto program = named.match(m_error.message).captured(1);
    const auto &entrypoint = m_request.entrypoint;
    const bool isEntrypoint =
        entrypoint && !entrypoint->isEmpty() && (program.isEmpty() || entrypoint->first() == program);
    const auto field = isEntrypoint ? RunField::Entrypoint : RunField::Command;
    if (program.startsWith(QLatin1Char('-'))) {
        return make(Cause::CommandNotFound, field,
                    //: %1 is a word such as -d
                    Text::tr("The word %1 was taken as the command to run.").arg(program),
                    Text::tr("Options such as -d and -p belong before the image name; what follows the image "
                             "name is the command."));
    }
    if (says("permission denied")) {
        //: %1 is the name of a program
        auto title = Text::tr("The program %1 cannot be executed.").arg(program);
        if (program.isEmpty())
            title = Text::tr("The command cannot be executed.");
        return make(Cause::CommandNotFound, field, title,
                    Text::tr("Name a program of the image that may be executed."));
    }
    //: %1 is the name of a program
    auto title = Text::tr("The image has no program named %1.").arg(program);
    if (program.isEmpty())
        title = Text::tr("The command was not found in the image.");
    return make(Cause::CommandNotFound, field, title, Text::tr("Check the spelling of the command."));
}

RunFailure Teller::noSuchImage() const
{
    if (says("no matching manifest") || says("does not match the specified platform"))
        return make(Cause::NoSuchImage, m_request.platform.isEmpty() ? RunField::Image : RunField::Platform,
                    Text::tr("The image “%1” is not made for this platform.").arg(imageName(m_request)),
                    Text::tr("Choose another platform or another image."));
    if (says("manifest unknown") || says("manifest for"))
        return make(Cause::NoSuchImage, RunField::Image,
                    //: %1 is an image with its tag
                    Text::tr("The registry has no image “%1” with this tag.").arg(imageName(m_request)),
                    Text::tr("Check the tag: what is after the colon."));
    return make(
        Cause::NoSuchImage, RunField::Image,
        Text::tr("There is no image “%1”, or it is private.").arg(imageName(m_request)),
        Text::tr("Check the spelling of the image name. For a private image, log in to its registry first."));
}

RunFailure Teller::denied(const QString &title, const QString &step) const
{
    auto failure = make(Cause::PullDenied, RunField::Image, title, step);
    const auto domain = ImageReference::fromText(m_request.image).domain;
    failure.text.command = QStringLiteral("docker login");
    if (!domain.isEmpty() && domain != QLatin1String("docker.io"))
        failure.text.command += QLatin1Char(' ') + domain;
    return failure;
}

RunFailure Teller::noSuchNetwork() const
{
    return make(Cause::NoSuchNetwork, RunField::Network,
                m_request.network.isEmpty()
                    ? Text::tr("The network of the container does not exist.")
                    : Text::tr("There is no network named “%1”.").arg(m_request.network),
                Text::tr("Choose a network of the list, or create it first."));
}

RunFailure Teller::badMount() const
{
    if (says("does not exist"))
        return make(Cause::BadMount, RunField::Mounts,
                    Text::tr("A folder to mount does not exist on the engine's computer."),
                    Text::tr("Create the folder, or check the spelling of its path."));
    if (says("not a directory"))
        return make(Cause::BadMount, RunField::Mounts,
                    Text::tr("A folder was to be mounted on a file, or a file on a folder."),
                    Text::tr("Mount a folder on a folder, and a file on a file."));
    return make(Cause::BadMount, RunField::Mounts, Text::tr("A folder or volume could not be mounted."),
                Text::tr("Check the paths of the mounts."));
}

RunFailure Teller::badWorkingDir() const
{
    return make(Cause::Other, RunField::WorkingDir,
                Text::tr("The working directory cannot be used in the container."),
                Text::tr("Check the path of the working directory."));
}

RunFailure Teller::pull() const
{
    const auto kind = m_error.kind;
    if (m_error.status == 429 || says("toomanyrequests") || says("rate limit"))
        return denied(
            Text::tr("The registry allows no more pulls for now."),
            Text::tr("Log in to the registry in a terminal for a higher limit, or try again later."));
    if (kind == ErrorKind::NotFound || says("manifest unknown") || says("no matching manifest")
        || says("repository does not exist"))
        return noSuchImage();
    if (kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || says("unauthorized")
        || says("authentication required") || says("access denied")
        || says("access to the resource is denied") || says("no basic auth credentials"))
        return denied(
            Text::tr("The registry does not let you pull the image “%1”.").arg(imageName(m_request)),
            Text::tr("Log in to the registry in a terminal, or check the spelling of the image name."));
    if (kind == ErrorKind::BadRequest)
        return make(Cause::NoSuchImage, RunField::Image,
                    Text::tr("“%1” is not a valid image name.").arg(m_request.image),
                    Text::tr("Check the spelling of the image name."));
    if (says("dial tcp") || says("no such host") || says("request canceled while waiting") || says("timeout")
        || says("server gave HTTP response to HTTPS client") || says("x509:"))
        return make(Cause::Other, RunField::Image, Text::tr("The engine could not reach the registry."),
                    Text::tr("Check the network of the engine and the registry address, then try again."));
    return other();
}

RunFailure Teller::create() const
{
    const auto kind = m_error.kind;
    const bool bad = kind == ErrorKind::BadRequest || kind == ErrorKind::Server;
    if (says("is already in use") || kind == ErrorKind::Conflict) {
        if (kind == ErrorKind::Conflict || says("name"))
            return make(Cause::NameTaken, RunField::Name,
                        m_request.name.isEmpty()
                            ? Text::tr("The container name is already in use.")
                            : Text::tr("The container name “%1” is already in use.").arg(m_request.name),
                        Text::tr("Choose another name, or remove the container that has it."));
    }
    if (kind == ErrorKind::NotFound)
        return says("network") && !says("image") ? noSuchNetwork() : noSuchImage();
    const auto nameProblem = m_request.name.isEmpty() ? QString() : problemOfName(m_request.name);
    if (bad && (says("invalid container name") || !nameProblem.isEmpty()))
        return make(Cause::BadName, RunField::Name,
                    Text::tr("The engine does not accept this container name."),
                    nameProblem.isEmpty() ? Text::tr("Choose another name.") : nameProblem);
    if (bad && says("invalid reference format"))
        return make(Cause::NoSuchImage, RunField::Image,
                    Text::tr("“%1” is not a valid image name.").arg(m_request.image),
                    Text::tr("Check the spelling of the image name."));
    if (bad && says("memory limit"))
        return make(Cause::Other, RunField::Memory, Text::tr("The engine does not accept this memory limit."),
                    Text::tr("A memory limit is at least 6 MB."));
    if (bad && says("cpus"))
        return make(Cause::Other, RunField::Cpus, Text::tr("The engine does not accept this CPU limit."),
                    Text::tr("A limit is more than 0 and not more than the engine's number of CPUs."));
    if (bad && says("no command specified"))
        return make(Cause::Other, RunField::Command, Text::tr("The image has no command of its own."),
                    Text::tr("Give the command to run."));
    if (bad && says("autoremove"))
        return make(Cause::Other, RunField::AutoRemove,
                    Text::tr("A container that is removed when it ends (--rm) cannot have a restart policy."),
                    Text::tr("Choose one of the two."));
    if (bad && says("restart policy"))
        return make(Cause::Other, RunField::Restart,
                    Text::tr("The engine does not accept this restart policy."),
                    Text::tr("The engine's own words tell the reason."));
    if (bad && says("environment variable"))
        return make(Cause::Other, RunField::Env,
                    Text::tr("The engine does not accept an environment variable."),
                    Text::tr("An environment variable needs a name."));
    if (bad && (says("working directory") || says("cannot mkdir")))
        return badWorkingDir();
    if (bad && (says("mount") || says("volume")))
        return badMount();
    return other();
}

RunFailure Teller::start() const
{
    if (says("port is already allocated") || says("address already in use")
        || says("ports are not available"))
        return portTaken();
    if (says("cannot assign requested address"))
        return make(Cause::Other, RunField::Ports,
                    Text::tr("A host address of the ports does not belong to the engine's computer."),
                    Text::tr("Leave the host address empty, or give an address of that computer."));
    if (says("privileged port") || (says("bind:") && says("permission denied")))
        return make(Cause::Other, RunField::Ports, Text::tr("The engine may not open a host port this low."),
                    Text::tr("Choose a host port of 1024 or more."));
    if (says("executable file not found"))
        return commandNotFound();
    if (says("network") && (m_error.kind == ErrorKind::NotFound || says("not found")))
        return noSuchNetwork();
    if (says("chdir to cwd"))
        return badWorkingDir();
    if (says("unable to find user") || says("unable to find group"))
        return make(Cause::Other, RunField::User, Text::tr("The image has no such user."),
                    Text::tr("Name a user of the image, or a user number."));
    if (says("error mounting") || says("bind source path does not exist") || says("rootfs at"))
        return badMount();
    if (says("exec") && (says("no such file or directory") || says("permission denied")))
        return commandNotFound();
    return other();
}

} // namespace

RunFailure runFailure(const Error &error, RunStage stage, const RunRequest &request)
{
    const Teller teller(error, request);
    RunFailure failure = stage == RunStage::Pull     ? teller.pull()
                         : stage == RunStage::Create ? teller.create()
                                                     : teller.start();
    failure.error = error;
    failure.stage = stage;
    return failure;
}

} // namespace core
