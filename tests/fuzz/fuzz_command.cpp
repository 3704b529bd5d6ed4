#include "core/command.h"
#include "core/commandparse.h"
#include "core/shellinput.h"

#include <cstdint>
#include <cstdlib>

/// Pasted text as a command; what it asks for, written as a command again, must ask for the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto pasted = core::readPasted(text);
    const auto first = core::parseCommand(pasted.words);
    if (first.words.size() != pasted.words.size())
        std::abort();
    for (const auto &finding : first.findings) {
        if (finding.word < -1 || finding.word >= pasted.words.size())
            std::abort();
        (void)core::parseCommand(finding.fixed);
    }
    if (!first.deed)
        return 0;
    const auto mirror = core::mirrorOf(*first.deed);
    for (const auto &command : mirror.commands) {
        (void)core::masked(command);
        if (!command.source.isEmpty())
            continue;
        const auto second = core::parseCommand(command.arguments());
        // A command that names nothing has no other form; a value may be one that docker refuses.
        if (second.deed && !(*second.deed == *first.deed)) {
            const auto third = core::mirrorOf(*second.deed);
            if (third.commands != mirror.commands)
                std::abort();
        }
    }
    return 0;
}
