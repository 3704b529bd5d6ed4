#pragma once

#include "engine/endpoints.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// Gorae's command line.
struct Options
{
    engine::Choice engine; ///< --host, --context
    QString language; ///< --lang: "ko", "en" or empty
    QString page; ///< --page
    QString tourFolder; ///< --tour
    bool tourActs = false; ///< --tour-acts: the engine is there for the tour, which may run and pull
    QString settingsFile; ///< --settings: a file of its own, for tests and tours
    bool traceStartup = false;

    bool operator==(const Options &) const = default;
};

/// What a start with these arguments comes to.
struct CommandLine
{
    Options options;
    QString output; ///< help or version: print and leave
    QString error; ///< wrong use: print to standard error and leave with 2
};

CommandLine parseCommandLine(const QStringList &arguments);

} // namespace app
