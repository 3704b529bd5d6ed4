#include "core/ondemand.h"
#include "core/parse.h"
#include "core/parseparts.h"

#include <algorithm>

namespace core {
namespace {

using namespace ondemand;

struct Memory
{
    qint64 usage = -1;
    qint64 limit = 0;
    qint64 inactiveV1 = -1; ///< cgroup v1
    qint64 inactiveV2 = -1;
    qint64 privateSet = -1; ///< Windows

    qint64 withoutCache() const
    {
        if (privateSet >= 0)
            return privateSet;
        const auto inactive = inactiveV1 >= 0 ? inactiveV1 : inactiveV2;
        return inactive >= 0 && inactive < usage ? usage - inactive : std::max<qint64>(usage, -1);
    }
};

error_code readCpu(value node, StatsSample &sample)
{
    return forEachMember(node, [&](std::string_view key, value member) -> error_code {
        if (key != "cpu_usage")
            return simdjson::SUCCESS;
        return forEachMember(member, [&](std::string_view name, value number) {
            return name == "total_usage" ? readNumber(number, sample.cpuTotal) : simdjson::SUCCESS;
        });
    });
}

error_code readMemory(value node, Memory &memory)
{
    return forEachMember(node, [&](std::string_view key, value member) -> error_code {
        if (key == "usage")
            return readNumber(member, memory.usage);
        if (key == "limit")
            return readNumber(member, memory.limit);
        if (key == "privateworkingset")
            return readNumber(member, memory.privateSet);
        if (key != "stats")
            return simdjson::SUCCESS;
        return forEachMember(member, [&](std::string_view name, value number) {
            if (name == "total_inactive_file")
                return readNumber(number, memory.inactiveV1);
            return name == "inactive_file" ? readNumber(number, memory.inactiveV2) : simdjson::SUCCESS;
        });
    });
}

} // namespace

Result<StatsSample> parseStats(const QByteArray &json)
{
    StatsSample sample;
    Memory memory;
    QString read;
    QString os;
    qint64 processors = 0;
    bool isObject = false;
    const auto error = readDocument(json, [&](value root) -> error_code {
        isObject = parts::isObject(root);
        if (!isObject)
            return simdjson::INCORRECT_TYPE;
        return forEachMember(root, [&](std::string_view key, value member) -> error_code {
            if (key == "id")
                return readText(member, sample.id);
            if (key == "read")
                return readText(member, read);
            if (key == "os_type")
                return readText(member, os);
            if (key == "num_procs")
                return readNumber(member, processors);
            if (key == "cpu_stats")
                return readCpu(member, sample);
            return key == "memory_stats" ? readMemory(member, memory) : simdjson::SUCCESS;
        });
    });
    if (error || !isObject)
        return parts::badAnswer();
    sample.readNano = parts::nanosecondsOf(read);
    sample.processors = static_cast<int>(std::clamp<qint64>(processors, 0, 1 << 16));
    sample.windows = os.isEmpty() ? processors > 0 : os == QLatin1String("windows");
    sample.memoryUsage = memory.withoutCache();
    // Without a limit some engines tell the largest number of pages the kernel can count.
    sample.memoryLimit = memory.limit > 0 && memory.limit < (qint64(1) << 60) ? memory.limit : 0;
    return sample;
}

} // namespace core
