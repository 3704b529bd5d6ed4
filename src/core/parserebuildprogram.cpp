#include "core/argv.h"
#include "core/parserebuild.h"

#include <QCoreApplication>

namespace core::rebuild {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

void takeWords(Draft &draft)
{
    const auto command = list(draft.config, "Cmd"_L1);
    const auto entrypoint = list(draft.config, "Entrypoint"_L1);
    const auto imageCommand = list(draft.imageConfig, "Cmd"_L1);
    const auto imageEntrypoint = list(draft.imageConfig, "Entrypoint"_L1);
    auto &run = draft.run();
    if (command.isEmpty() && entrypoint.isEmpty())
        return; // it has been told nothing
    // The image's command is taken over only where neither is said.
    const bool inheritsEntrypoint =
        entrypoint == imageEntrypoint && (!command.isEmpty() || imageCommand.isEmpty());
    if (!inheritsEntrypoint)
        run.entrypoint = entrypoint;
    if (!command.isEmpty() && (run.entrypoint || command != imageCommand))
        run.command = command;
}

void takeStreams(Draft &draft)
{
    auto &run = draft.run();
    const bool in = json::flag(draft.config, "AttachStdin"_L1);
    const bool out = json::flag(draft.config, "AttachStdout"_L1);
    const bool err = json::flag(draft.config, "AttachStderr"_L1);
    run.interactive = json::flag(draft.config, "OpenStdin"_L1);
    run.tty = json::flag(draft.config, "Tty"_L1);
    run.detach = !in && !out && !err;
    if (run.detach || (out && err))
        return;
    if (in && !run.interactive)
        draft.flag("--attach"_L1, u"stdin"_s);
    if (out)
        draft.flag("--attach"_L1, u"stdout"_s);
    if (err)
        draft.flag("--attach"_L1, u"stderr"_s);
    if (in && run.interactive && !out && !err)
        draft.flag("--attach"_L1, u"stdin"_s);
}

void takeInterval(Draft &draft, const InspectNode &check, const InspectNode &usual, QLatin1String key,
                  QLatin1String flag)
{
    const auto value = json::number(check, key);
    if (value > 0 && value != json::number(usual, key))
        draft.flag(flag, durationText(value));
}

} // namespace

void takeProgram(Draft &draft)
{
    takeWords(draft);
    takeStreams(draft);
}

void takeHealth(Draft &draft)
{
    const auto &check = json::at(draft.config, "Healthcheck"_L1);
    const auto &usual = json::at(draft.imageConfig, "Healthcheck"_L1);
    const auto test = list(check, "Test"_L1);
    const bool isUsual = test == list(usual, "Test"_L1);
    if (test.value(0) == u"NONE"_s) {
        if (!isUsual)
            draft.flag("--no-healthcheck"_L1);
        return;
    }
    if (!isUsual && test.value(0) == u"CMD-SHELL"_s) {
        draft.flag("--health-cmd"_L1, test.value(1));
    } else if (!isUsual && test.size() > 1) {
        draft.flag("--health-cmd"_L1, joinArguments(test.mid(1)));
        draft.note(Text::tr("The health check was a list of words; --health-cmd hands it to a shell, which "
                            "the image must have."));
    }
    takeInterval(draft, check, usual, "Interval"_L1, "--health-interval"_L1);
    takeInterval(draft, check, usual, "Timeout"_L1, "--health-timeout"_L1);
    takeInterval(draft, check, usual, "StartPeriod"_L1, "--health-start-period"_L1);
    takeInterval(draft, check, usual, "StartInterval"_L1, "--health-start-interval"_L1);
    const auto retries = json::number(check, "Retries"_L1);
    if (retries > 0 && retries != json::number(usual, "Retries"_L1))
        draft.flag("--health-retries"_L1, QString::number(retries));
}

} // namespace core::rebuild
