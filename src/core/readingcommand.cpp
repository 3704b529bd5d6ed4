#include "core/mirrors.h"

namespace core::mirrors {

using namespace Qt::StringLiterals;

namespace {

CommandBuilder logsBuilder(const LogRequest &logs)
{
    CommandBuilder builder(u"logs"_s);
    if (logs.follow)
        builder.flag("-f"_L1, "--follow"_L1);
    if (logs.tail >= 0)
        builder.option("--tail"_L1, "--tail"_L1, QString::number(logs.tail));
    if (!logs.since.isEmpty())
        builder.option("--since"_L1, "--since"_L1, logs.since);
    if (logs.timestamps)
        builder.flag("-t"_L1, "--timestamps"_L1);
    return builder;
}

/// The verb of a reading that names at most one object.
QString verbOf(Reading::What what)
{
    using What = Reading::What;
    switch (what) {
    case What::Containers:
    case What::RunningContainers:
        return u"ps"_s;
    case What::Images:
        return u"image ls"_s;
    case What::ContainerInspect:
        return u"container inspect"_s;
    case What::ImageInspect:
        return u"image inspect"_s;
    case What::ImageHistory:
        return u"history"_s;
    case What::Logs:
        return u"logs"_s;
    case What::Stats:
        return u"stats"_s;
    case What::Top:
        return u"top"_s;
    case What::Diff:
        return u"diff"_s;
    case What::Events:
        return u"events"_s;
    case What::Version:
        return u"version"_s;
    case What::Info:
        return u"info"_s;
    case What::DiskUsage:
        return u"system df"_s;
    case What::Networks:
        return u"network ls"_s;
    case What::Volumes:
        return u"volume ls"_s;
    case What::Wait:
        break;
    }
    return u"wait"_s;
}

} // namespace

Mirror of(const Reading &reading, const NameOf &nameOf)
{
    using What = Reading::What;
    const auto name = calledName(reading.id, nameOf);
    CommandBuilder builder =
        reading.what == What::Logs ? logsBuilder(reading.logs) : CommandBuilder(verbOf(reading.what));
    switch (reading.what) {
    case What::Containers:
        builder.flag("-a"_L1, "--all"_L1);
        break;
    case What::Images:
        if (!reading.filter.isEmpty())
            builder.operand("REPOSITORY"_L1, reading.filter);
        break;
    case What::Stats:
        if (!name.isEmpty())
            builder.operand("CONTAINER"_L1, name);
        break;
    case What::ImageInspect:
    case What::ImageHistory:
        builder.operand("IMAGE"_L1, name);
        break;
    case What::ContainerInspect:
    case What::Logs:
    case What::Top:
    case What::Diff:
    case What::Wait:
        builder.operand("CONTAINER"_L1, name);
        break;
    case What::RunningContainers:
    case What::Events:
    case What::Version:
    case What::Info:
    case What::DiskUsage:
    case What::Networks:
    case What::Volumes:
        break;
    }
    return builder.mirror();
}

} // namespace core::mirrors
