#include "app/application.h"
#include "app/startuptrace.h"
#include "app/tour.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

int main(int argc, char *argv[])
{
    app::StartupTrace::begin();
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gorae"));
    QApplication::setOrganizationDomain(QStringLiteral("gorae.app"));
    QApplication::setDesktopFileName(QStringLiteral("app.gorae.Gorae"));
    QApplication::setApplicationVersion(QStringLiteral(GORAE_VERSION));

    const app::CommandLine line = app::parseCommandLine(QApplication::arguments());
    if (!line.error.isEmpty()) {
        std::fprintf(stderr, "gorae: %s\n", qPrintable(line.error));
        return 2;
    }
    if (!line.output.isEmpty()) {
        std::fputs(qPrintable(line.output), stdout);
        return 0;
    }
    app::Options options = line.options;
    // A tour sizes the window and turns the pages as it needs; that is nothing to remember.
    std::optional<QTemporaryDir> scratch;
    if (!options.tourFolder.isEmpty() && options.settingsFile.isEmpty())
        options.settingsFile = scratch.emplace().filePath(QStringLiteral("gorae.ini"));
    app::Application application(qt, options);
    application.start();
    if (!options.tourFolder.isEmpty())
        app::Tour::start(application, options.tourFolder, options.tourActs);
    return QApplication::exec();
}
