<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>app::MainWindow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This engine does not tell what changes: the lists are read again every %n second(s).</source>
        <translation>
            <numerusform>This engine does not tell what changes: the lists are read again every %n second.</numerusform>
            <numerusform>This engine does not tell what changes: the lists are read again every %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) not finished yet. What was not downloaded has to be pulled again.</source>
        <translation>
            <numerusform>%n pull is not finished yet. What was not downloaded has to be pulled again.</numerusform>
            <numerusform>%n pulls are not finished yet. What was not downloaded has to be pulled again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message numerus="yes">
        <source>%n of %1 containers could not be started.</source>
        <extracomment>%n of %1: how many of how many</extracomment>
        <translation>
            <numerusform>%n of %1 containers could not be started.</numerusform>
            <numerusform>%n of %1 containers could not be started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be stopped.</source>
        <translation>
            <numerusform>%n of %1 containers could not be stopped.</numerusform>
            <numerusform>%n of %1 containers could not be stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be restarted.</source>
        <translation>
            <numerusform>%n of %1 containers could not be restarted.</numerusform>
            <numerusform>%n of %1 containers could not be restarted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be paused.</source>
        <translation>
            <numerusform>%n of %1 containers could not be paused.</numerusform>
            <numerusform>%n of %1 containers could not be paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be unpaused.</source>
        <translation>
            <numerusform>%n of %1 containers could not be unpaused.</numerusform>
            <numerusform>%n of %1 containers could not be unpaused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signal could not be sent to %n of %1 containers.</source>
        <translation>
            <numerusform>The signal could not be sent to %n of %1 containers.</numerusform>
            <numerusform>The signal could not be sent to %n of %1 containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be removed.</source>
        <translation>
            <numerusform>%n of %1 containers could not be removed.</numerusform>
            <numerusform>%n of %1 containers could not be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 images could not be removed.</source>
        <translation>
            <numerusform>%n of %1 images could not be removed.</numerusform>
            <numerusform>%n of %1 images could not be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>Start %n container</numerusform>
            <numerusform>Start %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>Stop %n container</numerusform>
            <numerusform>Stop %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n containers</source>
        <translation>
            <numerusform>Restart %n container</numerusform>
            <numerusform>Restart %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n containers</source>
        <translation>
            <numerusform>Pause %n container</numerusform>
            <numerusform>Pause %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpause %n containers</source>
        <translation>
            <numerusform>Unpause %n container</numerusform>
            <numerusform>Unpause %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>Kill %n container</numerusform>
            <numerusform>Kill %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>Remove %n container</numerusform>
            <numerusform>Remove %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %1 to %n containers</source>
        <extracomment>A line of the history: %1 a signal (SIGINT)</extracomment>
        <translation>
            <numerusform>Send %1 to %n container</numerusform>
            <numerusform>Send %1 to %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n images</source>
        <translation>
            <numerusform>Remove %n image</numerusform>
            <numerusform>Remove %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engine::HostUrl</name>
    <message numerus="yes">
        <source>The path of the socket is too long, this system allows %n bytes: %1</source>
        <translation>
            <numerusform>The path of the socket is too long, this system allows %n byte: %1</numerusform>
            <numerusform>The path of the socket is too long, this system allows %n bytes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::InspectTreeModel</name>
    <message numerus="yes">
        <source>{%n field(s)}</source>
        <extracomment>A JSON object that is folded away, with how many fields it has; keep the braces</extracomment>
        <translation>
            <numerusform>{%n field}</numerusform>
            <numerusform>{%n fields}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <extracomment>A JSON array that is folded away, with how many items it has; keep the brackets</extracomment>
        <translation>
            <numerusform>[%n item]</numerusform>
            <numerusform>[%n items]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names with commas: &quot;web1, web2 and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::CommandLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::DeleteAllDialog</name>
    <message numerus="yes">
        <source>%n container(s) go, with the files written in them (their writable layers) and their logs.</source>
        <translation>
            <numerusform>%n container goes, with the files written in it (its writable layer) and its logs.</numerusform>
            <numerusform>%n containers go, with the files written in them (their writable layers) and their logs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) go, with %1 of files written in them (their writable layers) and their logs.</source>
        <translation>
            <numerusform>%n container goes, with %1 of files written in it (its writable layer) and its logs.</numerusform>
            <numerusform>%n containers go, with %1 of files written in them (their writable layers) and their logs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) go, with at least %1 of files written in them (their writable layers) and their logs.</source>
        <translation>
            <numerusform>%n container goes, with at least %1 of files written in it (its writable layer) and its logs.</numerusform>
            <numerusform>%n containers go, with at least %1 of files written in them (their writable layers) and their logs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running one(s) will be killed (SIGKILL): data that is not saved is lost.</source>
        <translation>
            <numerusform>%n running one will be killed (SIGKILL): data that is not saved is lost.</numerusform>
            <numerusform>%n running ones will be killed (SIGKILL): data that is not saved is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) stay. So do all images, volumes and networks.</source>
        <translation>
            <numerusform>%n container stays. So do all images, volumes and networks.</numerusform>
            <numerusform>%n containers stay. So do all images, volumes and networks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n container(s)</source>
        <translation>
            <numerusform>&amp;Remove %n container</numerusform>
            <numerusform>&amp;Remove %n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FindLine</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::KillDialog</name>
    <message numerus="yes">
        <source>Send a signal to %n container(s)</source>
        <translation>
            <numerusform>Send a signal to %n container</numerusform>
            <numerusform>Send a signal to %n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::LogPane</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::PasteDialog</name>
    <message numerus="yes">
        <source>Select %n container(s)</source>
        <translation>
            <numerusform>Select %n container</numerusform>
            <numerusform>Select %n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::PastedFiles</name>
    <message numerus="yes">
        <source>%1: %n variable(s) of the file %2 are filled in.</source>
        <extracomment>%1 is a flag with a file&apos;s name: --env-file .env, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1: %n variable of the file %2 is filled in.</numerusform>
            <numerusform>%1: %n variables of the file %2 are filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s) of the file %2 are filled in.</source>
        <translation>
            <numerusform>%1: %n label of the file %2 is filled in.</numerusform>
            <numerusform>%1: %n labels of the file %2 are filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::RemoveDialog</name>
    <message numerus="yes">
        <source>Remove %n container(s)</source>
        <translation>
            <numerusform>Remove %n container</numerusform>
            <numerusform>Remove %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n container(s)?</source>
        <translation>
            <numerusform>Remove %n container?</numerusform>
            <numerusform>Remove %n containers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n container(s)</source>
        <translation>
            <numerusform>&amp;Remove %n container</numerusform>
            <numerusform>&amp;Remove %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named volumes. %n anonymous one(s) go, too: %1</source>
        <translation>
            <numerusform>Named volumes. %n anonymous one goes, too: %1</numerusform>
            <numerusform>Named volumes. %n anonymous ones go, too: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::RemoveImageDialog</name>
    <message numerus="yes">
        <source>Remove %n image name(s)?</source>
        <translation>
            <numerusform>Remove %n image name?</numerusform>
            <numerusform>Remove %n image names?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n name(s)</source>
        <extracomment>Button of a dialog: takes names from images, deletes none.</extracomment>
        <translation>
            <numerusform>&amp;Remove %n name</numerusform>
            <numerusform>&amp;Remove %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n image(s)</source>
        <translation>
            <numerusform>&amp;Remove %n image</numerusform>
            <numerusform>&amp;Remove %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) deleted: up to %1. Layers that other images need stay.</source>
        <translation>
            <numerusform>%n image deleted: up to %1. Layers that other images need stay.</numerusform>
            <numerusform>%n images deleted: up to %1. Layers that other images need stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken away: the image keeps its other names.</source>
        <translation>
            <numerusform>%n name taken away: the image keeps its other names.</numerusform>
            <numerusform>%n names taken away: their images keep other names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) left without a name until no container runs from it.</source>
        <translation>
            <numerusform>%n image left without a name until no container runs from it.</numerusform>
            <numerusform>%n images left without a name until no container runs from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is.</source>
        <translation>
            <numerusform>%n left as it is.</numerusform>
            <numerusform>%n left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::StopDialog</name>
    <message numerus="yes">
        <source>Restart %n container(s)</source>
        <translation>
            <numerusform>Restart %n container</numerusform>
            <numerusform>Restart %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n container(s)</source>
        <translation>
            <numerusform>Stop %n container</numerusform>
            <numerusform>Stop %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What still runs after %n second(s) gets SIGKILL.</source>
        <translation>
            <numerusform>What still runs after %n second gets SIGKILL.</numerusform>
            <numerusform>What still runs after %n seconds gets SIGKILL.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TagDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), one image ID. Nothing is copied.</source>
        <translation>
            <numerusform>%n name, one image ID. Nothing is copied.</numerusform>
            <numerusform>%n names, one image ID. Nothing is copied.</numerusform>
        </translation>
    </message>
</context>
</TS>
