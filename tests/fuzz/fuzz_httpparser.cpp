#include "cuts.h"

#include "engine/httpparser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    engine::HttpParser whole;
    QByteArray wholeBody;
    whole.feed(wholeOf(data, size), wholeBody);
    engine::HttpParser cut;
    QByteArray cutBody;
    feedCut(data, size, [&](QByteArrayView part) {
        if (cut.state() != engine::HttpParser::State::Done
            && cut.state() != engine::HttpParser::State::Failed)
            cut.feed(part, cutBody);
    });
    if (whole.state() != cut.state() || wholeBody != cutBody || !(whole.head() == cut.head())
        || whole.finish() != cut.finish())
        std::abort();
    return 0;
}
