#include "core/topictable.h"

#include <QtGlobal>

#include <array>

namespace core::topics {
namespace {

constexpr std::array entries{
    Topic{"run", 0,
          QT_TRANSLATE_NOOP("core", "Makes a new container from an image and starts it. An image that is not "
                                    "here yet is pulled first.")},
    Topic{"run IMAGE", 0,
          QT_TRANSLATE_NOOP("core",
                            "The image that the container is made from. Without a tag, :latest is meant.")},
    Topic{"run COMMAND", 0,
          QT_TRANSLATE_NOOP("core", "What the container runs in place of the image's CMD. When the image has "
                                    "an ENTRYPOINT, it gets these words as arguments.")},
    Topic{"run ARG", 0,
          QT_TRANSLATE_NOOP("core", "An argument of the command in the container. docker's own flags have to "
                                    "stand before the image.")},
    Topic{"create", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "Makes a new container from an image without starting it. docker start starts it later.")},
    Topic{"start", 0,
          QT_TRANSLATE_NOOP("core", "Starts containers that have stopped or were never started.")},
    Topic{"start --attach", 'a',
          QT_TRANSLATE_NOOP(
              "core", "Shows what the container prints, and passes Ctrl+C and other signals on to it.")},
    Topic{"start --interactive", 'i', QT_TRANSLATE_NOOP("core", "Passes what you type on to the container.")},
    Topic{"start --detach-keys", 0,
          QT_TRANSLATE_NOOP("core", "The keys to press to leave the container while it runs on.")},
    Topic{"stop", 0,
          QT_TRANSLATE_NOOP("core", "Stops running containers. The program receives SIGTERM; if it has not "
                                    "exited after 10 seconds, it is killed.")},
    Topic{"stop --timeout", 't',
          QT_TRANSLATE_NOOP("core", "How many seconds the program has to exit on its own. -1 waits "
                                    "indefinitely, 0 does not wait at all.")},
    Topic{"stop --time", 0,
          QT_TRANSLATE_NOOP("core", "How many seconds the program has to exit on its own. -1 waits "
                                    "indefinitely, 0 does not wait at all.")},
    Topic{"stop --signal", 's',
          QT_TRANSLATE_NOOP(
              "core",
              "The signal that asks the program to exit, instead of the image's stop signal or SIGTERM.")},
    Topic{"restart", 0, QT_TRANSLATE_NOOP("core", "Stops containers and starts them again.")},
    Topic{"restart --timeout", 't',
          QT_TRANSLATE_NOOP("core", "How many seconds the program has to exit on its own. -1 waits "
                                    "indefinitely, 0 does not wait at all.")},
    Topic{"restart --time", 0,
          QT_TRANSLATE_NOOP("core", "How many seconds the program has to exit on its own. -1 waits "
                                    "indefinitely, 0 does not wait at all.")},
    Topic{"restart --signal", 's',
          QT_TRANSLATE_NOOP(
              "core",
              "The signal that asks the program to exit, instead of the image's stop signal or SIGTERM.")},
    Topic{"pause", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "Freezes all processes of a container. They keep their memory and get no processor time.")},
    Topic{"unpause", 0, QT_TRANSLATE_NOOP("core", "Resumes paused containers where they left off.")},
    Topic{"kill", 0,
          QT_TRANSLATE_NOOP("core", "Sends a signal to the program in a container. Without -s it is SIGKILL, "
                                    "which ends it at once.")},
    Topic{"kill --signal", 's',
          QT_TRANSLATE_NOOP("core", "The signal to send, by its name or number, for example SIGINT.")},
    Topic{"rm", 0, QT_TRANSLATE_NOOP("core", "Removes containers. Stop a running one first, or use -f.")},
    Topic{
        "rm --force", 'f',
        QT_TRANSLATE_NOOP("core", "Removes a container even while it runs: it is ended with SIGKILL first.")},
    Topic{"rm --volumes", 'v',
          QT_TRANSLATE_NOOP(
              "core", "Removes the container's anonymous volumes with it. Volumes that have a name stay.")},
    Topic{"rm --link", 'l',
          QT_TRANSLATE_NOOP("core", "Removes a link between two containers instead of a container.")},
    Topic{"rename", 0, QT_TRANSLATE_NOOP("core", "Gives a container another name, also while it runs.")},
    Topic{"rename CONTAINER", 0,
          QT_TRANSLATE_NOOP("core", "The container, by the name it has now or its ID.")},
    Topic{"rename NEW_NAME", 0,
          QT_TRANSLATE_NOOP("core", "The name it gets. No other container may have it.")},
    Topic{"update", 0,
          QT_TRANSLATE_NOOP("core",
                            "Changes the limits and the restart policy of containers, also while they run.")},
    Topic{"update --memory", 'm', QT_TRANSLATE_NOOP("core", "The new limit for memory, for example 512m.")},
    Topic{"update --memory-swap", 0,
          QT_TRANSLATE_NOOP("core", "The new limit for memory and swap together; it may not be below that "
                                    "for memory. With -1 there is none.")},
    Topic{"update --cpus", 0,
          QT_TRANSLATE_NOOP("core", "How many processors the container may use, for example 0.5.")},
    Topic{"update --restart", 0,
          QT_TRANSLATE_NOOP("core", "When the engine starts the container again by itself: no, on-failure, "
                                    "always or unless-stopped.")},
    Topic{"exec", 0, QT_TRANSLATE_NOOP("core", "Runs one more command in a container that is running.")},
    Topic{"exec CONTAINER", 0,
          QT_TRANSLATE_NOOP("core", "The container to run the command in. It has to be running.")},
    Topic{"exec COMMAND", 0,
          QT_TRANSLATE_NOOP("core", "The command to run. It has to exist in the container, for example sh.")},
    Topic{"exec --interactive", 'i',
          QT_TRANSLATE_NOOP("core", "Keeps the input open, so that the command gets what you type.")},
    Topic{"exec --tty", 't',
          QT_TRANSLATE_NOOP("core",
                            "Gives the command a terminal. With -i it is used like a terminal of your own.")},
    Topic{"exec --detach", 'd', QT_TRANSLATE_NOOP("core", "Runs the command in the background.")},
    Topic{"exec --env", 'e',
          QT_TRANSLATE_NOOP("core", "Sets an environment variable for this command only.")},
    Topic{"exec --env-file", 0,
          QT_TRANSLATE_NOOP("core", "Reads environment variables for this command from a file.")},
    Topic{"exec --privileged", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "Gives the command far-reaching rights on the host. Use it only when nothing else helps.")},
    Topic{"exec --user", 'u',
          QT_TRANSLATE_NOOP("core",
                            "The user who runs the command: a name or number, with :group when wanted.")},
    Topic{"exec --workdir", 'w',
          QT_TRANSLATE_NOOP("core", "The working directory of the command in the container.")},
    Topic{"exec --detach-keys", 0,
          QT_TRANSLATE_NOOP("core", "The keys to press to leave the container while it runs on.")},
    Topic{"container prune", 0, QT_TRANSLATE_NOOP("core", "Removes all containers that do not run.")},
    Topic{"container prune --force", 'f', QT_TRANSLATE_NOOP("core", "Does not ask before it removes.")},
    Topic{"container prune --filter", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "Removes only what matches the filter, for example until=24h: anything older than a day.")},
};

} // namespace

std::span<const Topic> acts()
{
    return entries;
}

} // namespace core::topics
