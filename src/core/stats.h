#pragma once

#include <QString>

#include <optional>

namespace core {

/// The parts of one GET /containers/{id}/stats object that the list shows.
struct StatsSample
{
    QString id;
    qint64 readNano = 0; ///< time of the sample, nanoseconds since 1970; 0 = not running
    quint64 cpuTotal = 0; ///< nanoseconds (Linux) or 100 ns (Windows) of CPU used since start
    bool windows = false;
    int processors = 0; ///< Windows only
    qint64 memoryUsage = -1; ///< bytes without the page cache, as `docker stats` counts; -1 = not told
    qint64 memoryLimit = 0; ///< bytes, 0 = none
    bool operator==(const StatsSample &) const = default;
};

/// What a row shows.
struct Usage
{
    std::optional<double> cpuPercent; ///< 100 = one core; of Windows containers: all cores
    qint64 memoryBytes = -1;
    qint64 memoryLimit = 0;
    bool operator==(const Usage &) const = default;
};

/// CPU from two samples of one container and their times; nothing when time stood still or the container
/// was restarted in between.
Usage usageOf(const std::optional<StatsSample> &before, const StatsSample &now);

} // namespace core
