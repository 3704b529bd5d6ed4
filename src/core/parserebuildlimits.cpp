#include "core/mirrors.h"
#include "core/parserebuild.h"

#include <array>

namespace core::rebuild {

using namespace Qt::StringLiterals;
using Kind = InspectNode::Kind;

namespace {

struct Member
{
    QLatin1String key;
    QLatin1String flag;
};

constexpr std::array numbers{
    Member{"CpuShares"_L1, "--cpu-shares"_L1},
    Member{"CpuCount"_L1, "--cpu-count"_L1},
    Member{"CpuPercent"_L1, "--cpu-percent"_L1},
    Member{"CpuRealtimePeriod"_L1, "--cpu-rt-period"_L1},
    Member{"CpuRealtimeRuntime"_L1, "--cpu-rt-runtime"_L1},
    Member{"BlkioWeight"_L1, "--blkio-weight"_L1},
    Member{"IOMaximumIOps"_L1, "--io-maxiops"_L1},
    Member{"OomScoreAdj"_L1, "--oom-score-adj"_L1},
};
constexpr std::array sizes{
    Member{"MemoryReservation"_L1, "--memory-reservation"_L1},
    Member{"KernelMemory"_L1, "--kernel-memory"_L1},
    Member{"IOMaximumBandwidth"_L1, "--io-maxbandwidth"_L1},
};
constexpr std::array texts{
    Member{"CpusetCpus"_L1, "--cpuset-cpus"_L1},
    Member{"CpusetMems"_L1, "--cpuset-mems"_L1},
};

void takeNumber(Draft &draft, const Member &member)
{
    if (const auto value = json::number(draft.host, member.key); value != 0)
        draft.flag(member.flag, QString::number(value));
}

void takeSwap(Draft &draft)
{
    const auto memory = draft.run().memoryBytes;
    const auto swap = json::number(draft.host, "MemorySwap"_L1);
    // Twice the memory is what the engine gives; without limit where it cannot limit swap at all.
    const bool isUsual = swap == 0 || (memory > 0 && swap / 2 == memory && swap % 2 == 0)
                         || (swap == -1 && json::at(draft.info, "SwapLimit"_L1).text == u"false"_s);
    if (!isUsual)
        draft.flag("--memory-swap"_L1, mirrors::sizeValue(swap));
    const auto &swappiness = json::at(draft.host, "MemorySwappiness"_L1);
    const auto value = json::number(draft.host, "MemorySwappiness"_L1, -1);
    if (swappiness.kind == Kind::Number && value >= (draft.isPodman ? 1 : 0))
        draft.flag("--memory-swappiness"_L1, QString::number(value));
}

void takeShared(Draft &draft)
{
    constexpr qint64 dockers = 67'108'864;
    constexpr qint64 podmans = 65'536'000;
    const auto size = json::number(draft.host, "ShmSize"_L1);
    if (size > 0 && size != dockers && !(draft.isPodman && size == podmans))
        draft.flag("--shm-size"_L1, mirrors::sizeValue(size));
    const auto processes = json::number(draft.host, "PidsLimit"_L1);
    if (processes > 0 && !(draft.isPodman && processes == 2048))
        draft.flag("--pids-limit"_L1, QString::number(processes));
}

void takeUlimits(Draft &draft)
{
    for (const auto &limit : json::at(draft.host, "Ulimits"_L1).children) {
        auto name = json::text(limit, "Name"_L1).toLower();
        if (name.startsWith(u"rlimit_"_s))
            name.remove(0, 7);
        if (name.isEmpty() || (draft.isPodman && (name == u"nofile"_s || name == u"nproc"_s)))
            continue;
        const auto soft = QString::number(json::number(limit, "Soft"_L1));
        const auto hard = QString::number(json::number(limit, "Hard"_L1));
        draft.flag("--ulimit"_L1,
                   soft == hard ? QString(name + u'=' + soft) : QString(name + u'=' + soft + u':' + hard));
    }
}

} // namespace

void takeLimits(Draft &draft)
{
    auto &run = draft.run();
    run.memoryBytes = std::max(json::number(draft.host, "Memory"_L1), qint64(0));
    run.nanoCpus = std::max(json::number(draft.host, "NanoCpus"_L1), qint64(0));
    takeSwap(draft);
    for (const auto &member : sizes) {
        if (const auto bytes = json::number(draft.host, member.key); bytes > 0)
            draft.flag(member.flag, mirrors::sizeValue(bytes));
    }
    if (json::flag(draft.host, "OomKillDisable"_L1))
        draft.flag("--oom-kill-disable"_L1);
    if (run.nanoCpus == 0) {
        // Podman tells --cpus in both ways.
        takeNumber(draft, {"CpuPeriod"_L1, "--cpu-period"_L1});
        takeNumber(draft, {"CpuQuota"_L1, "--cpu-quota"_L1});
    }
    for (const auto &member : numbers)
        takeNumber(draft, member);
    for (const auto &member : texts) {
        if (const auto value = json::text(draft.host, member.key); !value.isEmpty())
            draft.flag(member.flag, value);
    }
    takeShared(draft);
    takeUlimits(draft);
}

} // namespace core::rebuild
