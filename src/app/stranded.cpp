#include "app/stranded.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(app::RecreateJob)
};

QString titleOf(const core::RecreateRequest &request, const Stranded &stranded)
{
    if (stranded.removing)
        //: %1 and %2 names of containers
        return Words::tr("The new container %1 runs. The old one may still be there under the name %2.")
            .arg(request.run.name, request.oldName);
    if (stranded.name == Stranded::Name::Other)
        //: %1 and %2 names of a container
        return Words::tr("The container %1 is still there under the name %2.")
            .arg(request.name, request.oldName);
    if (stranded.name == Stranded::Name::Unknown)
        //: %1 and %2 names of a container
        return Words::tr("The container %1 is still there, but may have the name %2.")
            .arg(request.name, request.oldName);
    if (stranded.stopped)
        //: %1 the name of a container
        return Words::tr("The container %1 is still there, but may be stopped.").arg(request.name);
    //: %1 the ID of a container
    return Words::tr("The new container %1 may still be there.").arg(stranded.newOne);
}

QString stepsOf(const Stranded &stranded)
{
    if (stranded.removing)
        return Words::tr("If it is, remove it.");
    QStringList steps;
    if (!stranded.newOne.isEmpty())
        steps.append(Words::tr("Remove the new one."));
    if (stranded.name != Stranded::Name::Own)
        steps.append(Words::tr("Give the old one back its name."));
    if (stranded.stopped)
        steps.append(Words::tr("Start the old one."));
    return steps.join(u' ');
}

QString commandsOf(const core::RecreateRequest &request, const Stranded &stranded)
{
    if (stranded.removing)
        return u"docker rm %1"_s.arg(request.oldName);
    QStringList commands;
    if (!stranded.newOne.isEmpty())
        commands.append(u"docker rm -f %1"_s.arg(stranded.newOne));
    if (stranded.name != Stranded::Name::Own)
        commands.append(u"docker rename %1 %2"_s.arg(request.oldName, request.name));
    if (stranded.stopped) {
        commands.append(u"docker start %1"_s.arg(request.name));
        if (stranded.wasPaused)
            commands.append(u"docker pause %1"_s.arg(request.name));
    }
    return commands.join(u'\n');
}

} // namespace

core::ErrorText strandedText(const core::RecreateRequest &request, const Stranded &stranded)
{
    core::ErrorText text;
    if (stranded.isNothing())
        return text;
    text.title = titleOf(request, stranded);
    text.nextStep = stepsOf(stranded);
    text.command = commandsOf(request, stranded);
    return text;
}

} // namespace app
