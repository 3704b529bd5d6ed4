#include "core/command.h"

#include "core/mirrors.h"

namespace core {

using namespace Qt::StringLiterals;

QStringList Command::arguments() const
{
    QStringList texts;
    texts.reserve(words.size());
    for (const auto &word : words)
        texts.append(word.text);
    return texts;
}

Mirror mirrorOf(const Deed &deed, const NameOf &nameOf)
{
    return std::visit([&nameOf](const auto &what) { return mirrors::of(what, nameOf); }, deed);
}

QStringList placeholdersOf(const Mirror &mirror)
{
    QStringList texts;
    for (const Command &command : mirror.commands) {
        for (const CommandWord &word : command.words) {
            if (word.placeholder && !texts.contains(word.text))
                texts.append(word.text);
        }
    }
    return texts;
}

Mirror mirrorOfRemoveAll(bool runningOnly)
{
    return mirrors::of(RemoveAllRequest{runningOnly}, {});
}

QString fieldKey(RunField field)
{
    switch (field) {
    case RunField::Image:
        return u"image"_s;
    case RunField::Name:
        return u"name"_s;
    case RunField::Ports:
        return u"ports"_s;
    case RunField::Env:
        return u"env"_s;
    case RunField::Command:
        return u"command"_s;
    case RunField::Entrypoint:
        return u"entrypoint"_s;
    case RunField::Mounts:
        return u"mounts"_s;
    case RunField::Network:
        return u"network"_s;
    case RunField::Restart:
        return u"restart"_s;
    case RunField::Memory:
        return u"memory"_s;
    case RunField::Cpus:
        return u"cpus"_s;
    case RunField::User:
        return u"user"_s;
    case RunField::WorkingDir:
        return u"workingDir"_s;
    case RunField::Hostname:
        return u"hostname"_s;
    case RunField::Labels:
        return u"labels"_s;
    case RunField::Platform:
        return u"platform"_s;
    case RunField::AutoRemove:
        return u"autoRemove"_s;
    case RunField::Extra:
        return u"extra"_s;
    case RunField::Whole:
        break;
    }
    return {};
}

} // namespace core
