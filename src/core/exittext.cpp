#include "core/text.h"

#include <QCoreApplication>

#include <array>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

} // namespace

QString signalName(int number)
{
    // Linux on x86 and ARM, where the containers' programs run.
    static constexpr std::array names{"HUP",  "INT",    "QUIT", "ILL",   "TRAP", "ABRT", "BUS",  "FPE",
                                      "KILL", "USR1",   "SEGV", "USR2",  "PIPE", "ALRM", "TERM", "STKFLT",
                                      "CHLD", "CONT",   "STOP", "TSTP",  "TTIN", "TTOU", "URG",  "XCPU",
                                      "XFSZ", "VTALRM", "PROF", "WINCH", "IO",   "PWR",  "SYS"};
    if (number < 1 || number > static_cast<int>(names.size()))
        return {};
    return QLatin1String("SIG") + QLatin1String(names[static_cast<std::size_t>(number - 1)]);
}

QString exitCodeText(int code, bool oomKilled)
{
    if (oomKilled)
        return Text::tr("The program was killed because the container ran out of memory.");
    switch (code) {
    case 0:
        return Text::tr("The program finished normally.");
    case 1:
        return Text::tr("The program ended with an error.");
    case 125:
        return Text::tr("The engine could not run the container.");
    case 126:
        return Text::tr("The command was found, but it cannot be executed.");
    case 127:
        return Text::tr("The command was not found in the container.");
    case 130:
        return Text::tr("The program was interrupted, as Ctrl+C does it (SIGINT).");
    case 137:
        return Text::tr("The program was killed (SIGKILL): by force, after a stop that took too long, or for "
                        "lack of memory.");
    case 139:
        return Text::tr("The program crashed: it used memory it has no right to (SIGSEGV).");
    case 143:
        return Text::tr("The program was asked to end, as a stop does it (SIGTERM).");
    default:
        break;
    }
    const auto signal = signalName(code - 128);
    if (!signal.isEmpty())
        //: %1 is the name of a signal, such as SIGQUIT
        return Text::tr("The program was ended by the signal %1.").arg(signal);
    //: %1 is a number
    return Text::tr("The program ended with the exit code %1, whose meaning is its own.").arg(code);
}

} // namespace core
