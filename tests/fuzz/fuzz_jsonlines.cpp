#include "cuts.h"

#include "engine/jsonlines.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    engine::JsonLines whole(4096);
    QList<QByteArray> wholeLines = whole.feed(wholeOf(data, size));
    engine::JsonLines cut(4096);
    QList<QByteArray> cutLines;
    feedCut(data, size, [&](QByteArrayView part) { cutLines += cut.feed(part); });
    if (whole.isFailed() != cut.isFailed())
        std::abort();
    if (!whole.isFailed() && (wholeLines != cutLines || whole.finish() != cut.finish()))
        std::abort();
    return 0;
}
