#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("app::Options", "A native desktop window onto Docker."));
    const QCommandLineOption host(
        u"host"_s,
        QCoreApplication::translate("app::Options", "Engine to connect to, as docker -H takes it."),
        u"URL"_s);
    const QCommandLineOption context(
        u"context"_s, QCoreApplication::translate("app::Options", "Docker context to use."), u"NAME"_s);
    const QCommandLineOption language(
        u"lang"_s, QCoreApplication::translate("app::Options", "Language of the window: ko or en."),
        u"ko|en"_s);
    const QCommandLineOption page(
        u"page"_s, QCoreApplication::translate("app::Options", "Page to open: containers or images."),
        u"PAGE"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate(
            "app::Options", "Show every page and dialog in turn, write a picture of each, and leave."),
        u"DIR"_s);
    QCommandLineOption tourActs(u"tour-acts"_s);
    tourActs.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption trace(
        u"trace-startup"_s,
        QCoreApplication::translate("app::Options", "Print milliseconds since the process started."));
    const QCommandLineOption settings(
        u"settings"_s, QCoreApplication::translate("app::Options", "Keep settings in this file."), u"FILE"_s);
    parser.addOptions({host, context, language, page, tour, tourActs, trace, settings});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    CommandLine line;
    if (!parser.parse(arguments)) {
        line.error = parser.errorText();
        return line;
    }
    if (parser.isSet(help)) {
        line.output = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.output =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        return line;
    }
    Options &options = line.options;
    options.engine.host = parser.value(host);
    options.engine.context = parser.value(context);
    options.language = parser.value(language);
    options.page = parser.value(page);
    options.tourFolder = parser.value(tour);
    options.tourActs = parser.isSet(tourActs);
    options.settingsFile = parser.value(settings);
    options.traceStartup = parser.isSet(trace);
    if (parser.isSet(language) && options.language != "ko"_L1 && options.language != "en"_L1)
        line.error = QCoreApplication::translate("app::Options", "--lang takes ko or en.");
    else if (parser.isSet(page) && options.page != "containers"_L1 && options.page != "images"_L1)
        line.error = QCoreApplication::translate("app::Options", "--page takes containers or images.");
    else if (!parser.positionalArguments().isEmpty())
        line.error = QCoreApplication::translate("app::Options", "Unexpected argument: %1")
                         .arg(parser.positionalArguments().first());
    return line;
}

} // namespace app
