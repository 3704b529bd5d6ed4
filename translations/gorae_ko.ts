<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>app::ContainerDetails</name>
    <message>
        <source>Reading the log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It printed nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the log: the container is not running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the engine was lost. It is tried again by itself; the lists are as they were last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepted the connection at %1 but says nothing so far. It may be starting or very busy; the window keeps waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gorae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gorae %1&lt;/h3&gt;&lt;p&gt;A native desktop window onto Docker.&lt;/p&gt;&lt;p&gt;No account, no telemetry. MIT license.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gorae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a container (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and help (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Options</name>
    <message>
        <source>A native desktop window onto Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine to connect to, as docker -H takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker context to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: ko or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to open: containers or images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every page and dialog in turn, write a picture of each, and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print milliseconds since the process started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes ko or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page takes containers or images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RunController</name>
    <message>
        <source>The engine warned about the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull %1</source>
        <extracomment>%1 an image reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be pulled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>The container could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container could not be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container could not be restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container could not be paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container could not be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal could not be sent to the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be started.</source>
        <extracomment>%n of %1: how many of how many</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be restarted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be paused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be resumed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signal could not be sent to %n of %1 containers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The container could not be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag could not be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 images could not be removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The line ends with a backslash, which needs a character after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single quote (&apos;) is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double quote (&quot;) is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start OrbStack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Rancher Desktop and wait until it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker Desktop and wait until it says that the engine is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 If Docker is not installed yet, install Docker Engine first.</source>
        <extracomment>%1 is a sentence: Start it in a terminal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 If Docker is not installed yet, install Docker Desktop first.</source>
        <extracomment>%1 is a sentence: Start Docker Desktop...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself to the group docker in a terminal, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker Desktop as the user who is logged in now, or allow the default socket in its advanced settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to add you to the group docker-users, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate files. If the engine listens without TLS (often on port 2375), turn TLS off for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the engine listens with TLS (often on port 2376), turn TLS on for this connection and give its certificate files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the address and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program listens at the address %1.</source>
        <extracomment>%1 is an address such as tcp://host:2375</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port number, and whether the engine is running and listens for network connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker socket is there, but no engine listens on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at the address %1, but it is not a Docker engine.</source>
        <extracomment>%1 is an address such as tcp://host:2375</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still be starting, or be very busy. Wait a little and try again; if that does not help, restart Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer from the address %1 in time.</source>
        <extracomment>%1 is an address such as tcp://host:2375</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, your network, and whether a firewall is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to use the Docker socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection (TLS) could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections over SSH are not supported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward the socket of the engine through an SSH tunnel and connect to the local end of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is used by a running container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and remove that container first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is used by a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that container first, or remove the image by force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” has more than one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its names one by one, or remove the image by force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other images are built on the image “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove those images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s own words tell the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” is already being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first, or remove it by force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to kill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” is already paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a running container can be paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpause it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” could not be paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” could not be unpaused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid image name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the image name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address is not a Docker engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the engine ended in the middle of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, the engine may be of a kind that is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is larger than this window can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine and this window speak different versions of the Engine API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the engine or this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry wants you to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the registry in a terminal, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another container already has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot do this now, because something else is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot do this at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this computer is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details tell the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was killed because the container ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program finished normally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not run the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was found, but it cannot be executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not found in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was interrupted, as Ctrl+C does it (SIGINT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was killed (SIGKILL): by force, after a stop that took too long, or for lack of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program crashed: it used memory it has no right to (SIGSEGV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was asked to end, as a stop does it (SIGTERM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was ended by the signal %1.</source>
        <extracomment>%1 is the name of a signal, such as SIGQUIT</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended with the exit code %1, whose meaning is its own.</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an image, for example nginx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image name has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an image ID, not the name of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry address “%1” is not valid.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image name has lowercase letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image name has lowercase letters and digits, with . _ - or / only between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image name has at most 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits and the characters . _ - and does not begin with . or -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest is written as sha256: and 64 characters of 0-9 and a-f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host port is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host port %1 is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another host port, or stop the program or container that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word %1 was taken as the command to run.</source>
        <extracomment>%1 is a word such as -d</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options such as -d and -p belong before the image name; what follows the image name is the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command cannot be executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a program of the image that may be executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not found in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no program named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is not made for this platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another platform or another image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has no image “%1” with this tag.</source>
        <extracomment>%1 is an image with its tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tag: what is after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image “%1”, or it is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the image name. For a private image, log in to its registry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of the container does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network of the list, or create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder to mount does not exist on the engine&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folder, or check the spelling of its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder was to be mounted on a file, or a file on a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount a folder on a folder, and a file on a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or volume could not be mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the paths of the mounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory cannot be used in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the working directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry allows no more pulls for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the registry in a terminal for a higher limit, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry does not let you pull the image “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the registry in a terminal, or check the spelling of the image name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid image name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not reach the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of the engine and the registry address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container name is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container name “%1” is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove the container that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept this container name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept this memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory limit is at least 6 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept this CPU limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is more than 0 and not more than the engine&apos;s number of CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no command of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that is removed when it ends (--rm) cannot have a restart policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept this restart policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment variable needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host address of the ports does not belong to the engine&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the host address empty, or give an address of that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine may not open a host port this low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a host port of 1024 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no such user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a user of the image, or a user number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host address is an IP address, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the container port, a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol of a port is tcp, udp or sctp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a host port from 1 to 65535, or leave it empty to let the engine choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host port %1 is used twice.</source>
        <extracomment>%1 is a number without group separators, such as 8080</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an environment variable has no = in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment variable cannot hold the character NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word of the command is empty; it must name a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command cannot hold the character NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entrypoint cannot hold the character NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder in the container, for example /data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in the container is a full path, which begins with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root folder / of a container cannot be a mount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 in the container is used twice.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder or file of this computer to mount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this computer is a full path, such as /home/me/site or C:\site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume name has at least two letters, digits or the characters _ . - and begins with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CPU limit is a number above 0, such as 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of restarts is 0 (no limit) or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory is a full path, which begins with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name has up to 63 letters, digits and the characters _ . - and begins and ends with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform is written as linux/amd64 or linux/arm64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a label has no = in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container name has at least two characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container name begins with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container name has only the letters a-z and A-Z, digits and the characters _ . -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share, such as CPU use: 0.1 %</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A time span in minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time span in hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A time span in days and hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is a size, such as 3.2 MB</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>State of a container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <extracomment>State of a container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>State of a container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exited</source>
        <extracomment>State of a container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <extracomment>State of a container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of a container</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <extracomment>State of a container with its exit code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead (%1)</source>
        <extracomment>State of a container with its exit code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, health check starting</source>
        <extracomment>State of a container whose health check has not passed yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, healthy</source>
        <extracomment>State of a container with the result of its health check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <extracomment>State of a container with the result of its health check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Result of a health check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>Result of a health check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <extracomment>Result of a health check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health check</source>
        <extracomment>A container without a health check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A layer of an image that was pulled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <extracomment>A layer of an image that need not be pulled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <extracomment>A setting the container took from its image</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden</source>
        <extracomment>A setting of the image that the container has another value for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>A setting that only the container has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A setting that only the image has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: docker start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: docker stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: docker restart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: docker pause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpause</source>
        <extracomment>Button: docker unpause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill</source>
        <extracomment>Button: docker kill</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: docker rm</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>course::Taught</name>
    <message>
        <source>Default command</source>
        <extracomment>What CMD is, in plain words; a heading beside the word CMD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry point</source>
        <extracomment>What ENTRYPOINT is, in plain words; a heading beside the word ENTRYPOINT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <extracomment>What ENV is, in plain words; a heading beside the word ENV.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <extracomment>What EXPOSE is, in plain words; a heading beside the word EXPOSE.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a container of this image runs when nothing else is asked for: words after the image name in docker run replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this container was told to run: the image&apos;s CMD, or the words after the image name in docker run. The image itself keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program every container of this image starts first; CMD is handed to it as its arguments. Only --entrypoint replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program this container starts first; its CMD is handed to it as arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables every container of this image starts with; -e KEY=VALUE overrides one or adds one, for that container only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables this container was given: the image&apos;s own and those of -e. Anyone who may inspect it can read them, so keep passwords out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports the program says it listens on. It is only a note: a port can be reached from outside when -p publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports the program says it listens on. Those published with -p can be reached from outside; the others only by containers on the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: what to run must be said in docker run, unless there is an ENTRYPOINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the first word of CMD is the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: any port can still be published with -p.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::ContextStore</name>
    <message>
        <source>There is no docker context named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker context “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 names no docker context.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::CredentialHelper</name>
    <message>
        <source>The credential helper %1 cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential helper %1 is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json names a credential helper that cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential helper %1 gave an answer that cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential helper %1 failed (exit code %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::DockerConfig</name>
    <message>
        <source>The file %1 holds a value for %2 that docker does not write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::DockerJson</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged: it is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::Endpoints</name>
    <message>
        <source>Named pipes are found on Windows only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix sockets cannot be used on Windows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is asked for, but there is no ca.pem in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker context “%1” has no engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker context “%1” cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name either a host or a context, not both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::HostUrl</name>
    <message>
        <source>“%1” is not an address of an engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of an engine cannot hold a password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of an address is a number from 1 to 65535: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a socket has to begin with a slash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The path of the socket is too long, this system allows %n bytes: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The address of a named pipe is written npipe:////./pipe/NAME: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of an engine has no query: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name a host that ssh can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TCP address has no user name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address of an engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the engine holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of an engine begins with tcp://, not with %1://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of an engine begins with unix://, npipe://, tcp:// or ssh://: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::HttpHeaders</name>
    <message>
        <source>The variable %1 is not a list of name=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no header that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine::RegistryLogin</name>
    <message>
        <source>The variable %1 is not as docker reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login for %1 in config.json is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ConfigDiffModel</name>
    <message>
        <source>not set</source>
        <extracomment>Spoken instead of a dash: the image or the container has no such setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column: the name of a setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column: what the image says; %1 is its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Column: what the container says; %1 is its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: inherited, overridden, added or removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ContainerModel</name>
    <message>
        <source>Selected</source>
        <extracomment>Spoken name of the column of check boxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the docker command: %1</source>
        <extracomment>Tooltip of a column header: %1 is the English word above this column in what a docker command prints</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a container&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column: the image a container was made from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: running, exited...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>Column: published and exposed ports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column: processor use in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column: memory in use</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: how long ago the container was made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: the container&apos;s ID</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker calls it: %1</source>
        <extracomment>%1 is the English word the docker command uses, such as &quot;exited&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % is one processor core in full use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>Memory: %1 is the most the container may use, such as 2 GB</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select container %1</source>
        <extracomment>Spoken for the check box of a row; %1 is the container&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host port %1 to container port %2</source>
        <extracomment>Spoken for a published port; both are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container port %1, not published</source>
        <extracomment>Spoken for a port that is only exposed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>Spoken instead of a dash where CPU or memory is not known</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ImageModel</name>
    <message>
        <source>%1 (%2 running)</source>
        <extracomment>Which containers use an image: %1 is a list of their names, %2 how many of them run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image has no name. docker calls it dangling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>Tooltip of an image&apos;s size: the exact number of bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select image %1</source>
        <extracomment>Spoken for the check box of a row; %1 is the image&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used by any container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>Spoken name of the column of check boxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the docker command: %1</source>
        <extracomment>Tooltip of a column header: %1 is the English word above this column in what a docker command prints</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>Column: an image&apos;s name without its tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Column: an image&apos;s tag, such as latest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: the image&apos;s ID</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: how long ago the image was built</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: the image&apos;s size on disk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>Column: the containers made from an image</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::InspectTreeModel</name>
    <message>
        <source>Field</source>
        <extracomment>Column: the name of a field in a JSON document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{%n field(s)}</source>
        <extracomment>A JSON object that is folded away, with how many fields it has; keep the braces</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <extracomment>A JSON array that is folded away, with how many items it has; keep the brackets</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LayerModel</name>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>Column: the ID of an image&apos;s layer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column: what is being done with a layer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column: how far it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: a layer&apos;s size</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::RunForm</name>
    <message>
        <source>Choose an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container named %1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host port is a number from 1 to 65535, with an address in front if needed: 127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container port is a number from 1 to 65535, with /udp if needed: 53/udp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by container %2.</source>
        <extracomment>%1 a port number, %2 a container&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by another program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the variable a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a variable cannot contain an equals sign (=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs like | &gt; &amp; $ mean something to a shell only; here they are passed on as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a size like 512m or 1g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number of CPUs like 0.5 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TaskModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken for a task: %1 is its title, %2 its state, such as &quot;Running&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a download is here: 12 MB of 40 MB</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time until a task is done: %1 is a time span, such as 12 s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>Column: what a background task does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column: how far it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column: the last words of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a background task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a background task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a background task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>State of a background task</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names with commas: &quot;web1, web2 and 3 more&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::AddressDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As docker -H takes it: unix:///run/docker.sock, npipe:////./pipe/docker_engine, tcp://host:2375</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ComparePage</name>
    <message>
        <source>Reading image %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container and image compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: the container took over everything from its image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overridden, %2 added, %3 removed, %4 inherited. The image itself is not changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ConsolePanel</name>
    <message>
        <source>Consoles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ConsoleView</name>
    <message>
        <source>Ended with exit code %1. %2</source>
        <extracomment>%1 the exit code, %2 a sentence that says what it means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the engine was lost. What the container printed since then is in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running. Ctrl+C stops the program in the container, it does not only leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C (SIGINT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends SIGINT to the container&apos;s main program, as Ctrl+C in a terminal does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a line for the container, Enter sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End input (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ContainerActions</name>
    <message>
        <source>Stop with time limit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart with time limit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a signal (kill)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this image again...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ContainersPage</name>
    <message>
        <source>No containers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container is an image that was started. Run one to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a container...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, image, state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DeleteAllDialog</name>
    <message>
        <source>Delete all containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to go. What is not ticked is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all containers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;unning only (%1)</source>
        <extracomment>Button: ticks only what runs. %1 is the command that lists the same: docker ps -q</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <extracomment>Button: ticks every container. %1 is the command that lists the same: docker ps -aq</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) go, with the files written in them (their writable layers) and their logs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) go, with %1 of files written in them (their writable layers) and their logs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) go, with at least %1 of files written in them (their writable layers) and their logs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running one(s) will be killed (SIGKILL): data that is not saved is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) stay. So do all images, volumes and networks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All images, volumes and networks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n container(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::DeleteAllModel</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>What happens to a container that is not ticked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be killed (SIGKILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written in the container: its writable layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::DetailsPane</name>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a container to see its log and its metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image to see its metadata.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EmptyState</name>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EngineChip</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 the name of a context, %2 its address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections over SSH are not supported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::EnvRows</name>
    <message>
        <source>Variable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the image&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this variable out of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this variable away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FindLine</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <extracomment>Placeholder of a search field. %1 is a shortcut: Ctrl+F</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many: &quot;3 of 17&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::HangulGuard</name>
    <message>
        <source>Type Latin letters (Hangul/English key).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ImagesPage</name>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is what containers are started from. Pull one, or run a container: a missing image is pulled by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull an image...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, tag, ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains: the text stands anywhere. Exact: as docker image ls NAME reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the filter is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untag...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::KillDialog</name>
    <message>
        <source>Send a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a signal to container “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send a signal to %n container(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the program at once. It cannot save or tidy up; the exit code is 137.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the program to end. It is what docker stop sends first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Ctrl+C in a terminal sends: asks the program to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By custom: read the configuration again. nginx does so; other programs may end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the program to end; nginx first finishes the requests it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means what the program decides. nginx opens its log files anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means what the program decides. nginx starts its new version beside the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as it is. What it does is up to the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal is a name like SIGINT, or a number from 1 to 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that has no answer to it goes on running: it is process 1 of its container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;end %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::LabelRows</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this label away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::LogPane</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <extracomment>%1 how many lines of a log are shown; older ones are no longer in memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow: stay at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the view; the container&apos;s log is not touched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::LogView</name>
    <message>
        <source>… (%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stderr: written to the program&apos;s error output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::MetadataTree</name>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy subtree as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command (%1)</source>
        <extracomment>%1 is the command: docker inspect -f</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::MetadataView</name>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a container or an image to see its metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the metadata of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::MountRows</name>
    <message>
        <source>Folder of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder (bind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume name, empty = anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path in the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path in the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this mount away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add volume or folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Navigation</name>
    <message>
        <source>%1: %2</source>
        <extracomment>screen reader: a page of the window with how many things it lists; %1 &quot;Containers&quot;, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::NoticeBar</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PortRows</name>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port of this computer, with an address in front if needed: 127.0.0.1:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image says that its program listens on this port (EXPOSE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not publish this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this port away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PullDialog</name>
    <message>
        <source>Pull an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name[:tag]</source>
        <extracomment>What an image name looks like, in the words of docker.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Platform (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pull</source>
        <extracomment>Button: downloads the image.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the engine</source>
        <extracomment>Placeholder of the platform field: an image for the engine&apos;s own system and processor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform is a system and a processor: linux/arm64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full: %1</source>
        <extracomment>%1 is an image name with everything written out: docker.io/library/nginx:latest</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PullPanel</name>
    <message>
        <source>Pulling %1</source>
        <extracomment>%1 an image reference, e.g. nginx:latest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the registry...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <extracomment>%1 of %2 layers of an image are complete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>bytes: %1 done, %2 in all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RemoveDialog</name>
    <message>
        <source>Remove containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a container go the files written in it (its writable layer) and its logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop, then remove: the program may save and tidy up first (SIGTERM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove by &amp;force: ended at once (SIGKILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous &amp;volumes, too (-v)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n container(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove container “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n container(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n container(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ended at once by SIGKILL. Data that is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1”: a new container can be made from it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images %1: new containers can be made from them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named volumes. Anonymous volumes go, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes, named and anonymous ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is killed (SIGKILL) and removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is stopped, then removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RemoveImageDialog</name>
    <message>
        <source>Remove images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;force (-f): also names in use by containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove image “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n image name(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n name(s)</source>
        <extracomment>Button of a dialog: takes names from images, deletes none.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Containers made from a deleted image keep running, but no new ones can be made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) deleted: up to %1. Layers that other images need stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken away: the image keeps its other names.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) left without a name until no container runs from it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Containers and volumes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this name goes; the image stays as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name: the image is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name goes; a running container keeps the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays: in use, needs force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays: a running container uses it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, _ . -</source>
        <extracomment>Which characters a container name may have; quiet text beside the label &quot;New name&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Button: gives the container the name typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename container “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another container is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RunDialog</name>
    <message>
        <source>Use port %1</source>
        <extracomment>a link; %1 a port number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <extracomment>a link; %1 a container&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a shell of the container (sh -c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer yet: it will be pulled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled. Nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating and starting the container...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 was created but not started. It is still there.</source>
        <extracomment>%1 a container&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::RunForm</name>
    <message>
        <source>overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on as: %1</source>
        <extracomment>%1 a list of arguments in brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, and _ . -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports: this computer → container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command (CMD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image&apos;s own command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in background (-d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a console opens that shows what the container prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep input open (-i)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal (-t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove when it ends (--rm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: volumes, network, restart policy, limits, user, labels...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrypoint (ENTRYPOINT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one (bridge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never (no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failure (on-failure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always (always)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless stopped (unless-stopped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times</source>
        <extracomment>after a number in a spin box: how many attempts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; 512m, 1g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; 0.5 is half of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::StopDialog</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is asked to end and gets this long to save and tidy up. What still runs after that is ended at once (SIGKILL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to end, in s&amp;econds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for e&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart container “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop container “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restart %n container(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n container(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that does not end by itself is waited for without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at once (SIGKILL): what is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What still runs after %n second(s) gets SIGKILL.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TableSetup</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TagDialog</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repository[:tag]</source>
        <extracomment>What an image name looks like, in the words of docker.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <extracomment>Button: gives the image one more name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to image “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has no digest: leave out what follows the @ sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names image %2 now. The name moves to this image; the other one loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One image ID can have many names. Nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), one image ID. Nothing is copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TasksPopup</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TaughtCard</name>
    <message>
        <source>What is %1?</source>
        <extracomment>%1 is CMD, ENTRYPOINT, ENV or EXPOSE</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
