#include "course/taughtfields.h"

#include "core/argv.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace course {

namespace {

struct Taught
{
    Q_DECLARE_TR_FUNCTIONS(course::Taught)
};

} // namespace

QList<TaughtField> taughtFields()
{
    return {TaughtField::Cmd, TaughtField::Entrypoint, TaughtField::Env, TaughtField::Expose};
}

QString taughtWord(TaughtField field)
{
    switch (field) {
    case TaughtField::Cmd:
        return u"CMD"_s;
    case TaughtField::Entrypoint:
        return u"ENTRYPOINT"_s;
    case TaughtField::Env:
        return u"ENV"_s;
    case TaughtField::Expose:
        return u"EXPOSE"_s;
    }
    return {};
}

QString taughtTitle(TaughtField field)
{
    switch (field) {
    case TaughtField::Cmd:
        //: What CMD is, in plain words; a heading beside the word CMD.
        return Taught::tr("Default command");
    case TaughtField::Entrypoint:
        //: What ENTRYPOINT is, in plain words; a heading beside the word ENTRYPOINT.
        return Taught::tr("Entry point");
    case TaughtField::Env:
        //: What ENV is, in plain words; a heading beside the word ENV.
        return Taught::tr("Environment variables");
    case TaughtField::Expose:
        //: What EXPOSE is, in plain words; a heading beside the word EXPOSE.
        return Taught::tr("Exposed ports");
    }
    return {};
}

QString taughtSentence(TaughtField field, TaughtPlace place)
{
    const bool image = place == TaughtPlace::Image;
    switch (field) {
    case TaughtField::Cmd:
        return image ? Taught::tr(
                   "What a container of this image runs when nothing else is asked for: words after the "
                   "image name in docker run replace it.")
                     : Taught::tr(
                         "What this container was told to run: the image's CMD, or the words after the image "
                         "name in docker run. The image itself keeps its own.");
    case TaughtField::Entrypoint:
        return image ? Taught::tr(
                   "The program every container of this image starts first; CMD is handed to it as its "
                   "arguments. Only --entrypoint replaces it.")
                     : Taught::tr(
                         "The program this container starts first; its CMD is handed to it as arguments.");
    case TaughtField::Env:
        return image ? Taught::tr(
                   "The variables every container of this image starts with; -e KEY=VALUE overrides one or "
                   "adds one, for that container only.")
                     : Taught::tr("The variables this container was given: the image's own and those of -e. "
                                  "Anyone who "
                                  "may inspect it can read them, so keep passwords out.");
    case TaughtField::Expose:
        return image ? Taught::tr(
                   "The ports the program says it listens on. It is only a note: a port can be reached "
                   "from outside when -p publishes it.")
                     : Taught::tr("The ports the program says it listens on. Those published with -p can be "
                                  "reached from "
                                  "outside; the others only by containers on the same network.");
    }
    return {};
}

QString taughtAbsence(TaughtField field)
{
    switch (field) {
    case TaughtField::Cmd:
        return Taught::tr("None: what to run must be said in docker run, unless there is an ENTRYPOINT.");
    case TaughtField::Entrypoint:
        return Taught::tr("None: the first word of CMD is the program.");
    case TaughtField::Env:
        return Taught::tr("None.");
    case TaughtField::Expose:
        return Taught::tr("None: any port can still be published with -p.");
    }
    return {};
}

core::InspectPath taughtPath(TaughtField field)
{
    QString key;
    switch (field) {
    case TaughtField::Cmd:
        key = u"Cmd"_s;
        break;
    case TaughtField::Entrypoint:
        key = u"Entrypoint"_s;
        break;
    case TaughtField::Env:
        key = u"Env"_s;
        break;
    case TaughtField::Expose:
        key = u"ExposedPorts"_s;
        break;
    }
    return {{u"Config"_s, false}, {key, false}};
}

QStringList taughtValues(TaughtField field, const core::Config &config)
{
    QStringList values;
    switch (field) {
    case TaughtField::Cmd:
        if (config.cmd && !config.cmd->isEmpty())
            values.append(core::joinArguments(*config.cmd));
        break;
    case TaughtField::Entrypoint:
        if (config.entrypoint && !config.entrypoint->isEmpty())
            values.append(core::joinArguments(*config.entrypoint));
        break;
    case TaughtField::Env:
        for (const core::EnvVar &variable : config.env)
            values.append(variable.text());
        break;
    case TaughtField::Expose:
        for (const core::PortSpec &port : config.exposedPorts)
            values.append(port.text());
        break;
    }
    return values;
}

} // namespace course
