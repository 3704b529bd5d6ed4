#include "app/application.h"
#include "app/startuptrace.h"
#include "app/tour.h"

#include <QApplication>

#include <cstdio>

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
    app::Application application(qt, line.options);
    application.start();
    if (!line.options.tourFolder.isEmpty())
        app::Tour::start(application, line.options.tourFolder, line.options.tourActs);
    return QApplication::exec();
}
