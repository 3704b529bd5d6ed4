#include "core/parse.h"

#include <cstdint>
#include <cstdlib>

/// Every reader on the same bytes; tests/fixtures are good seeds. What inspect prints must be readable again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)core::parseContainers(json);
    (void)core::parseImages(json);
    (void)core::parseEvent(json);
    (void)core::parseProgress(json);
    (void)core::parseStats(json);
    (void)core::parseCreated(json);
    (void)core::parseImageRemoval(json);
    (void)core::parseWait(json);
    (void)core::parseVersion(json, {});
    (void)core::parseInfo(json, {});
    (void)core::parseNetworkNames(json);
    (void)core::parseVolumeNames(json);
    (void)core::parseErrorMessage(json, "application/json", 500);
    (void)core::parseImageInspect(json);
    const auto inspect = core::parseContainerInspect(json);
    if (!inspect.ok())
        return 0;
    const auto again = core::parseContainerInspect(inspect->json.toUtf8());
    if (!again.ok() || again->json != inspect->json)
        std::abort();
    return 0;
}
