#include "core/topictable.h"

#include <QtGlobal>

#include <array>

namespace core::topics {
namespace {

constexpr std::array entries{
    Topic{"docker", 0,
          QT_TRANSLATE_NOOP(
              "core",
              "The docker program. It passes what you ask for to the Docker engine, which does the work.")},
    Topic{"$( )", 0,
          QT_TRANSLATE_NOOP("core", "What the command in the parentheses prints is put here as arguments. "
                                    "For docker ps -q these are the IDs of containers.")},
    Topic{"--", 0, QT_TRANSLATE_NOOP("core", "Flags end here; what follows is taken as it is.")},
    Topic{"container", 0, QT_TRANSLATE_NOOP("core", "The group of commands for containers.")},
    Topic{"image", 0, QT_TRANSLATE_NOOP("core", "The group of commands for images.")},
    Topic{"system", 0, QT_TRANSLATE_NOOP("core", "The group of commands for the engine as a whole.")},
    Topic{"network", 0, QT_TRANSLATE_NOOP("core", "The group of commands for networks.")},
    Topic{"volume", 0, QT_TRANSLATE_NOOP("core", "The group of commands for volumes.")},
    Topic{"docker --host", 'H',
          QT_TRANSLATE_NOOP("core", "The address of the engine to talk to, in place of the usual one.")},
    Topic{"docker --context", 'c',
          QT_TRANSLATE_NOOP("core", "The context to use: the saved address of an engine.")},
    Topic{"docker --config", 0,
          QT_TRANSLATE_NOOP("core", "The folder with docker's own settings and logins.")},
    Topic{"docker --debug", 'D',
          QT_TRANSLATE_NOOP("core", "Prints details that help to debug docker itself.")},
    Topic{"docker --log-level", 'l',
          QT_TRANSLATE_NOOP("core", "How much docker logs about itself: debug, info, warn, error or fatal.")},
    Topic{"docker --tls", 0, QT_TRANSLATE_NOOP("core", "Encrypts the connection to the engine.")},
    Topic{"docker --tlsverify", 0,
          QT_TRANSLATE_NOOP("core",
                            "Encrypts the connection to the engine and checks the engine's certificate.")},
    Topic{"docker --tlscacert", 0,
          QT_TRANSLATE_NOOP(
              "core", "The file with the certificates that the engine's certificate is checked against.")},
    Topic{"docker --tlscert", 0,
          QT_TRANSLATE_NOOP("core", "The file with your certificate, which the engine checks.")},
    Topic{"docker --tlskey", 0, QT_TRANSLATE_NOOP("core", "The file with the key of your certificate.")},
    Topic{"docker --version", 'v',
          QT_TRANSLATE_NOOP("core", "Prints the version of the docker program and does nothing else.")},
    Topic{"* --help", 0, QT_TRANSLATE_NOOP("core", "Shows how the command is used and does nothing else.")},
    Topic{"* CONTAINER", 0,
          QT_TRANSLATE_NOOP(
              "core", "The container, by its name or by its ID; the first few digits of the ID are enough.")},
    Topic{"* IMAGE", 0,
          QT_TRANSLATE_NOOP("core", "The image, by its name or by its ID. Without a tag, :latest is meant.")},
    Topic{"* COMMAND", 0, QT_TRANSLATE_NOOP("core", "The command to run in the container.")},
    Topic{"* ARG", 0, QT_TRANSLATE_NOOP("core", "An argument of the command that runs in the container.")},
    Topic{"events", 0,
          QT_TRANSLATE_NOOP("core", "Shows what happens in the engine, as it happens: containers that start, "
                                    "images that are pulled.")},
    Topic{"events --since", 0,
          QT_TRANSLATE_NOOP(
              "core", "Starts at this time, for example 10m (ten minutes ago) or 2025-01-31T09:00:00.")},
    Topic{"events --until", 0,
          QT_TRANSLATE_NOOP("core",
                            "Ends at this time, for example 10m (ten minutes ago) or 2025-01-31T09:00:00.")},
    Topic{"events --filter", 'f',
          QT_TRANSLATE_NOOP("core", "Shows only matching events, for example type=container.")},
    Topic{"events --format", 0,
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"version", 0,
          QT_TRANSLATE_NOOP("core", "Shows the versions of the docker program and of the engine.")},
    Topic{"version --format", 'f',
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"info", 0,
          QT_TRANSLATE_NOOP("core",
                            "Shows how the engine is set up and how many containers and images it has.")},
    Topic{"info --format", 'f',
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"system df", 0,
          QT_TRANSLATE_NOOP(
              "core", "Shows how much disk space images, containers, volumes and the build cache take.")},
    Topic{"system df --verbose", 'v', QT_TRANSLATE_NOOP("core", "Lists each object with its size.")},
    Topic{"system df --format", 0,
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"network ls", 0, QT_TRANSLATE_NOOP("core", "Lists the networks that containers can join.")},
    Topic{"network ls --filter", 'f',
          QT_TRANSLATE_NOOP("core", "Lists only matching networks, for example driver=bridge.")},
    Topic{"network ls --format", 0,
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"network ls --no-trunc", 0,
          QT_TRANSLATE_NOOP("core", "Prints long values in full instead of cutting them.")},
    Topic{"network ls --quiet", 'q', QT_TRANSLATE_NOOP("core", "Prints the IDs only.")},
    Topic{"volume ls", 0,
          QT_TRANSLATE_NOOP("core", "Lists the volumes, which keep data when containers are removed.")},
    Topic{
        "volume ls --filter", 'f',
        QT_TRANSLATE_NOOP(
            "core", "Lists only matching volumes, for example dangling=true: those that no container uses.")},
    Topic{"volume ls --format", 0,
          QT_TRANSLATE_NOOP("core", "Prints by a template instead, for example {{.ID}}, or as json.")},
    Topic{"volume ls --quiet", 'q', QT_TRANSLATE_NOOP("core", "Prints the names only.")},
    Topic{
        "inspect", 0,
        QT_TRANSLATE_NOOP("core", "Shows the metadata of a container, an image or another object as JSON.")},
    Topic{"inspect NAME", 0,
          QT_TRANSLATE_NOOP("core", "The object, by its name or ID. When a container and an image have the "
                                    "same name, it is the container.")},
    Topic{"inspect --format", 'f',
          QT_TRANSLATE_NOOP("core", "Prints only what the template names, for example {{.State.Status}}.")},
    Topic{"inspect --size", 's',
          QT_TRANSLATE_NOOP("core", "Adds how much disk space a container's files take.")},
    Topic{
        "inspect --type", 0,
        QT_TRANSLATE_NOOP("core", "Looks only for this kind of object: container, image, volume, network.")},
};

} // namespace

std::span<const Topic> general()
{
    return entries;
}

} // namespace core::topics
