#include "core/topictable.h"

#include <QtGlobal>

#include <array>

namespace core::topics {
namespace {

constexpr std::array entries{
    Topic{"ps", 0, QT_TRANSLATE_NOOP("core", "Lists containers. Without -a, only running ones.")},
    Topic{"ps --all", 'a', QT_TRANSLATE_NOOP("core", "Lists all containers, those that have stopped too.")},
    Topic{"ps --quiet", 'q', QT_TRANSLATE_NOOP("core", "Prints the IDs only.")},
    Topic{
        "ps --filter", 'f',
        QT_TRANSLATE_NOOP("core", "Lists only matching containers, for example status=exited or name=web.")},
    Topic{"ps --format", 0,
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"ps --last", 'n',
          QT_TRANSLATE_NOOP("core", "Lists this many of the newest containers, stopped ones too.")},
    Topic{"ps --latest", 'l',
          QT_TRANSLATE_NOOP("core", "Lists the newest container only, even when it has stopped.")},
    Topic{"ps --no-trunc", 0,
          QT_TRANSLATE_NOOP("core", "Prints long values in full instead of cutting them.")},
    Topic{"ps --size", 's',
          QT_TRANSLATE_NOOP("core", "Also prints how much disk space each container takes.")},
    Topic{"container inspect", 0,
          QT_TRANSLATE_NOOP("core",
                            "Shows the metadata of a container as JSON: its settings, state and network.")},
    Topic{"container inspect --format", 'f',
          QT_TRANSLATE_NOOP("core", "Prints only what the template names, for example {{.State.Status}}.")},
    Topic{"container inspect --size", 's',
          QT_TRANSLATE_NOOP("core", "Adds how much disk space a container's files take.")},
    Topic{"logs", 0, QT_TRANSLATE_NOOP("core", "Shows what the program in a container has printed.")},
    Topic{"logs --follow", 'f', QT_TRANSLATE_NOOP("core", "Goes on and shows new lines as they come.")},
    Topic{"logs --tail", 'n', QT_TRANSLATE_NOOP("core", "Shows only this many lines from the end.")},
    Topic{"logs --timestamps", 't', QT_TRANSLATE_NOOP("core", "Puts the time in front of each line.")},
    Topic{"logs --since", 0,
          QT_TRANSLATE_NOOP(
              "core", "Starts at this time, for example 10m (ten minutes ago) or 2025-01-31T09:00:00.")},
    Topic{"logs --until", 0,
          QT_TRANSLATE_NOOP("core",
                            "Ends at this time, for example 10m (ten minutes ago) or 2025-01-31T09:00:00.")},
    Topic{"logs --details", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "Also shows labels and variables that were chosen for the log when the container was made.")},
    Topic{"top", 0, QT_TRANSLATE_NOOP("core", "Lists the processes that run in a container.")},
    Topic{"top OPTIONS", 0,
          QT_TRANSLATE_NOOP("core", "Options of the ps program, which choose the columns.")},
    Topic{"stats", 0,
          QT_TRANSLATE_NOOP("core", "Shows how much CPU time, memory and network containers use, and keeps "
                                    "updating it. Without names, it covers all running containers.")},
    Topic{"stats --all", 'a', QT_TRANSLATE_NOOP("core", "Also lists containers that are not running.")},
    Topic{"stats --no-stream", 0, QT_TRANSLATE_NOOP("core", "Shows the numbers once and ends.")},
    Topic{"stats --no-trunc", 0,
          QT_TRANSLATE_NOOP("core", "Prints long values in full instead of cutting them.")},
    Topic{"stats --format", 0,
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{
        "diff", 0,
        QT_TRANSLATE_NOOP(
            "core",
            "Lists the files that were added (A), changed (C) or deleted (D) since the container was made.")},
    Topic{"wait", 0,
          QT_TRANSLATE_NOOP("core", "Waits until the container has ended and prints its exit code.")},
    Topic{"image ls", 0, QT_TRANSLATE_NOOP("core", "Lists the images that the engine has.")},
    Topic{
        "image ls REPOSITORY", 0,
        QT_TRANSLATE_NOOP("core", "Lists only images of this name. A tag after a colon narrows it further.")},
    Topic{"image ls --all", 'a', QT_TRANSLATE_NOOP("core", "Lists the intermediate images of builds, too.")},
    Topic{"image ls --digests", 0, QT_TRANSLATE_NOOP("core", "Also prints the digest of each image.")},
    Topic{"image ls --filter", 'f',
          QT_TRANSLATE_NOOP("core",
                            "Lists only matching images, for example dangling=true: those without a name.")},
    Topic{"image ls --format", 0,
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"image ls --no-trunc", 0,
          QT_TRANSLATE_NOOP("core", "Prints long values in full instead of cutting them.")},
    Topic{"image ls --quiet", 'q', QT_TRANSLATE_NOOP("core", "Prints the IDs only.")},
    Topic{"image ls --tree", 0,
          QT_TRANSLATE_NOOP("core", "Shows below each image its variants for several platforms.")},
    Topic{"image inspect", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "Shows the metadata of an image as JSON: CMD, ENTRYPOINT, environment variables, layers.")},
    Topic{"image inspect --format", 'f',
          QT_TRANSLATE_NOOP("core", "Prints only what the template names, for example {{.Config.Cmd}}.")},
    Topic{"image inspect --platform", 0,
          QT_TRANSLATE_NOOP("core",
                            "Chooses the variant of the image for this platform, for example linux/arm64.")},
    Topic{"history", 0,
          QT_TRANSLATE_NOOP("core", "Shows the layers of an image and the build steps they come from.")},
    Topic{"history --human", 'H',
          QT_TRANSLATE_NOOP("core", "Prints sizes and times in a form that is easy to read, which is the "
                                    "default. =false prints exact ones.")},
    Topic{"history --no-trunc", 0,
          QT_TRANSLATE_NOOP("core", "Prints long values in full instead of cutting them.")},
    Topic{"history --quiet", 'q', QT_TRANSLATE_NOOP("core", "Prints the IDs only.")},
    Topic{"history --format", 0,
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"history --platform", 0,
          QT_TRANSLATE_NOOP("core",
                            "Chooses the variant of the image for this platform, for example linux/arm64.")},
    Topic{"pull", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "Downloads an image from a registry. That is Docker Hub unless the name says otherwise.")},
    Topic{"pull IMAGE", 0,
          QT_TRANSLATE_NOOP("core", "The image to download. Without a tag, :latest is meant.")},
    Topic{"pull --platform", 0,
          QT_TRANSLATE_NOOP("core",
                            "Chooses the variant of the image for this platform, for example linux/arm64.")},
    Topic{"pull --all-tags", 'a',
          QT_TRANSLATE_NOOP("core", "Downloads the images of all tags of the repository.")},
    Topic{"pull --quiet", 'q', QT_TRANSLATE_NOOP("core", "Prints no progress.")},
    Topic{"pull --disable-content-trust", 0,
          QT_TRANSLATE_NOOP("core", "Does not check signatures, which is the default. =false checks them.")},
    Topic{"push", 0, QT_TRANSLATE_NOOP("core", "Uploads an image to the registry that its name says.")},
    Topic{"push IMAGE", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "The image to upload, by the name it has in the registry. docker tag gives it such a name.")},
    Topic{"push --all-tags", 'a',
          QT_TRANSLATE_NOOP("core", "Uploads the images of all tags of the repository.")},
    Topic{"push --platform", 0,
          QT_TRANSLATE_NOOP("core",
                            "Chooses the variant of the image for this platform, for example linux/arm64.")},
    Topic{"push --quiet", 'q', QT_TRANSLATE_NOOP("core", "Prints no progress.")},
    Topic{"push --disable-content-trust", 0,
          QT_TRANSLATE_NOOP("core", "Does not check signatures, which is the default. =false checks them.")},
    Topic{"tag", 0, QT_TRANSLATE_NOOP("core", "Gives an image one more name. The names it had stay.")},
    Topic{"tag SOURCE_IMAGE", 0,
          QT_TRANSLATE_NOOP("core", "The image that gets the name, by a name it has or its ID.")},
    Topic{"tag TARGET_IMAGE", 0,
          QT_TRANSLATE_NOOP("core",
                            "The new name, with a tag after the colon. Without one the tag is latest.")},
    Topic{"rmi", 0,
          QT_TRANSLATE_NOOP("core", "Removes images. One that has several names only loses the name given.")},
    Topic{"rmi --force", 'f',
          QT_TRANSLATE_NOOP("core", "Removes an image even when a stopped container uses it, or by its ID "
                                    "when it has several names.")},
    Topic{"rmi --no-prune", 0, QT_TRANSLATE_NOOP("core", "Keeps the nameless images that it was built on.")},
    Topic{"rmi --platform", 0,
          QT_TRANSLATE_NOOP("core", "Removes only the variant for this platform, for example linux/arm64.")},
    Topic{"image prune", 0,
          QT_TRANSLATE_NOOP("core", "Removes images that have no name and that no container uses.")},
    Topic{"image prune --all", 'a',
          QT_TRANSLATE_NOOP("core", "Removes all images that no container uses, those with a name too.")},
    Topic{"image prune --force", 'f', QT_TRANSLATE_NOOP("core", "Does not ask before it removes.")},
    Topic{"image prune --filter", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "Removes only what matches the filter, for example until=24h: anything older than a day.")},
};

} // namespace

std::span<const Topic> readings()
{
    return entries;
}

} // namespace core::topics
