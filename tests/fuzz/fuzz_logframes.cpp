#include "cuts.h"

#include "engine/logframes.h"

namespace {

void join(core::LogChunks &all, const core::LogChunks &more)
{
    for (const core::LogChunk &chunk : more) {
        if (!all.isEmpty() && all.last().source == chunk.source)
            all.last().text += chunk.text;
        else
            all.append(chunk);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    engine::LogFrames whole;
    core::LogChunks wholeChunks;
    join(wholeChunks, whole.feed(wholeOf(data, size)));
    engine::LogFrames cut;
    core::LogChunks cutChunks;
    feedCut(data, size, [&](QByteArrayView part) { join(cutChunks, cut.feed(part)); });
    if (wholeChunks != cutChunks || whole.isBroken() != cut.isBroken()
        || whole.isInsideFrame() != cut.isInsideFrame())
        std::abort();
    return 0;
}
