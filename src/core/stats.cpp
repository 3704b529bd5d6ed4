#include "core/stats.h"

#include <algorithm>

namespace core {

Usage usageOf(const std::optional<StatsSample> &before, const StatsSample &now)
{
    Usage usage;
    usage.memoryBytes = now.memoryUsage;
    usage.memoryLimit = now.memoryLimit;
    if (!before || before->windows != now.windows || before->readNano <= 0 || now.readNano <= before->readNano
        || now.cpuTotal < before->cpuTotal)
        return usage;
    if (!before->id.isEmpty() && !now.id.isEmpty() && before->id != now.id)
        return usage;
    const auto time = static_cast<double>(now.readNano - before->readNano);
    const auto used = static_cast<double>(now.cpuTotal - before->cpuTotal);
    // Windows counts in 100 ns over all processors, and tells a share of the whole machine.
    usage.cpuPercent =
        now.windows ? 100 * (used * 100) / (time * std::max(now.processors, 1)) : 100 * used / time;
    return usage;
}

} // namespace core
