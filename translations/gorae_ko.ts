<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>app::ContainerDetails</name>
    <message>
        <source>Reading the log...</source>
        <translation>로그를 읽는 중...</translation>
    </message>
    <message>
        <source>The container was started again.</source>
        <translation>컨테이너를 다시 시작했습니다.</translation>
    </message>
    <message>
        <source>It printed nothing yet.</source>
        <translation>아직 출력이 없습니다.</translation>
    </message>
    <message>
        <source>It was never started.</source>
        <translation>아직 시작한 적이 없습니다.</translation>
    </message>
    <message>
        <source>End of the log: the container is not running.</source>
        <translation>로그의 끝입니다. 컨테이너가 실행 중이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>app::FindTargets</name>
    <message>
        <source>Containers</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Run a container...</source>
        <translation>컨테이너 실행...</translation>
    </message>
    <message>
        <source>Delete all containers...</source>
        <translation>컨테이너 모두 삭제...</translation>
    </message>
    <message>
        <source>Pull an image...</source>
        <translation>이미지 내려받기...</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Container of %1</source>
        <translation>컨테이너, 이미지 %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>엔진 없음</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>The connection to the engine was lost. It is tried again by itself; the lists are as they were last seen.</source>
        <translation>엔진과 연결이 끊어졌습니다. 자동으로 다시 연결해 봅니다. 목록은 마지막으로 확인한 내용입니다.</translation>
    </message>
    <message>
        <source>Connecting to the engine</source>
        <translation>엔진에 연결하는 중</translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <translation>엔진이 아직 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Another address...</source>
        <translation>다른 주소...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>작업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>About Gorae</source>
        <translation>고래 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gorae %1&lt;/h3&gt;&lt;p&gt;A native desktop window onto Docker.&lt;/p&gt;&lt;p&gt;No account, no telemetry. MIT license.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;고래 %1&lt;/h3&gt;&lt;p&gt;Docker를 창에서 보고 다루는 데스크톱 프로그램입니다.&lt;/p&gt;&lt;p&gt;계정이 필요 없고 사용 정보를 수집하지 않습니다. MIT 라이선스.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Gorae</source>
        <translation>고래</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Run...</source>
        <translation>실행...</translation>
    </message>
    <message>
        <source>Run a container (%1)</source>
        <translation>컨테이너 실행 (%1)</translation>
    </message>
    <message>
        <source>Settings and help (F10)</source>
        <translation>설정과 도움말 (F10)</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>설정과 도움말</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>A list could not be read.</source>
        <translation>목록을 읽지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This engine does not tell what changes: the lists are read again every %n second(s).</source>
        <translation>
            <numerusform>이 엔진은 변경을 알려 주지 않습니다. 목록을 %n초마다 다시 읽습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1 so far. It may be starting or very busy; the window keeps waiting.</source>
        <translation>%1에서 아직 응답이 없습니다. 시작하는 중이거나 매우 바쁠 수 있습니다. 창은 계속 기다립니다.</translation>
    </message>
    <message>
        <source>The container could not be renamed.</source>
        <translation>컨테이너 이름을 바꾸지 못했습니다.</translation>
    </message>
    <message>
        <source>The tag could not be added.</source>
        <translation>태그를 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>The settings of docker could not be read whole.</source>
        <translation>docker 설정을 모두 읽지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) not finished yet. What was not downloaded has to be pulled again.</source>
        <translation>
            <numerusform>pull %n개가 아직 끝나지 않았습니다. 다 받지 못한 부분은 다시 받아야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>취소하고 종료</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>창 열어 두기</translation>
    </message>
</context>
<context>
    <name>app::Options</name>
    <message>
        <source>A native desktop window onto Docker.</source>
        <translation>Docker를 창에서 보고 다루는 데스크톱 프로그램입니다.</translation>
    </message>
    <message>
        <source>Engine to connect to, as docker -H takes it.</source>
        <translation>연결할 엔진. docker -H와 같은 형식입니다.</translation>
    </message>
    <message>
        <source>Docker context to use.</source>
        <translation>사용할 Docker 컨텍스트.</translation>
    </message>
    <message>
        <source>Language of the window: ko or en.</source>
        <translation>창의 언어: ko 또는 en.</translation>
    </message>
    <message>
        <source>Page to open: containers or images.</source>
        <translation>처음에 열 페이지: containers 또는 images.</translation>
    </message>
    <message>
        <source>Show every page and dialog in turn, write a picture of each, and leave.</source>
        <translation>모든 페이지와 대화 상자를 차례로 열어 그림으로 저장하고 끝냅니다.</translation>
    </message>
    <message>
        <source>Print milliseconds since the process started.</source>
        <translation>프로세스가 시작된 뒤 지난 시간을 밀리초로 출력합니다.</translation>
    </message>
    <message>
        <source>Keep settings in this file.</source>
        <translation>설정을 이 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>--lang takes ko or en.</source>
        <translation>--lang 옵션의 값은 ko 또는 en입니다.</translation>
    </message>
    <message>
        <source>--page takes containers or images.</source>
        <translation>--page 옵션의 값은 containers 또는 images입니다.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>알 수 없는 인자: %1</translation>
    </message>
</context>
<context>
    <name>app::RunController</name>
    <message>
        <source>The engine warned about the container.</source>
        <translation>엔진이 컨테이너에 대해 경고했습니다.</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <extracomment>%1 an image reference</extracomment>
        <translation>%1 내려받기</translation>
    </message>
    <message>
        <source>The image could not be pulled.</source>
        <translation>이미지를 내려받지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>The container could not be started.</source>
        <translation>컨테이너를 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container could not be stopped.</source>
        <translation>컨테이너를 중지하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container could not be restarted.</source>
        <translation>컨테이너를 다시 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container could not be paused.</source>
        <translation>컨테이너를 일시 중지하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container could not be unpaused.</source>
        <translation>컨테이너를 재개하지 못했습니다.</translation>
    </message>
    <message>
        <source>The signal could not be sent to the container.</source>
        <translation>컨테이너에 신호를 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>The container could not be removed.</source>
        <translation>컨테이너를 삭제하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be started.</source>
        <extracomment>%n of %1: how many of how many</extracomment>
        <translation>
            <numerusform>컨테이너 %1개 중 %n개를 시작하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be stopped.</source>
        <translation>
            <numerusform>컨테이너 %1개 중 %n개를 중지하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be restarted.</source>
        <translation>
            <numerusform>컨테이너 %1개 중 %n개를 다시 시작하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be paused.</source>
        <translation>
            <numerusform>컨테이너 %1개 중 %n개를 일시 중지하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be unpaused.</source>
        <translation>
            <numerusform>컨테이너 %1개 중 %n개를 재개하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signal could not be sent to %n of %1 containers.</source>
        <translation>
            <numerusform>컨테이너 %1개 중 %n개에 신호를 보내지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 containers could not be removed.</source>
        <translation>
            <numerusform>컨테이너 %1개 중 %n개를 삭제하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image could not be removed.</source>
        <translation>이미지를 삭제하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 images could not be removed.</source>
        <translation>
            <numerusform>이미지 %1개 중 %n개를 삭제하지 못했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The line ends with a backslash, which needs a character after it.</source>
        <translation>줄이 백슬래시(\)로 끝났습니다. 백슬래시 뒤에는 글자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A single quote (&apos;) is opened and not closed.</source>
        <translation>작은따옴표(&apos;)를 열고 닫지 않았습니다.</translation>
    </message>
    <message>
        <source>A double quote (&quot;) is opened and not closed.</source>
        <translation>큰따옴표(&quot;)를 열고 닫지 않았습니다.</translation>
    </message>
    <message>
        <source>Start the engine in a terminal.</source>
        <translation>터미널에서 엔진을 시작하세요.</translation>
    </message>
    <message>
        <source>Start OrbStack.</source>
        <translation>OrbStack을 시작하세요.</translation>
    </message>
    <message>
        <source>Start Rancher Desktop and wait until it is ready.</source>
        <translation>Rancher Desktop을 시작하고 준비될 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Start Docker Desktop and wait until it says that the engine is running.</source>
        <translation>Docker Desktop을 시작하고 엔진이 실행 중이라고 나올 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>%1 If Docker is not installed yet, install Docker Engine first.</source>
        <extracomment>%1 is a sentence: Start the engine in a terminal.</extracomment>
        <translation>%1 Docker를 아직 설치하지 않았다면 먼저 Docker Engine을 설치하세요.</translation>
    </message>
    <message>
        <source>%1 If Docker is not installed yet, install Docker Desktop first.</source>
        <extracomment>%1 is a sentence: Start Docker Desktop...</extracomment>
        <translation>%1 Docker를 아직 설치하지 않았다면 먼저 Docker Desktop을 설치하세요.</translation>
    </message>
    <message>
        <source>Add yourself to the group docker in a terminal, then log out and in again.</source>
        <translation>터미널에서 현재 사용자를 docker 그룹에 추가한 뒤 로그아웃했다가 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Start Docker Desktop as the user who is logged in now, or allow the default socket in its advanced settings.</source>
        <translation>지금 로그인한 사용자로 Docker Desktop을 시작하거나, 고급 설정에서 기본 소켓을 허용하세요.</translation>
    </message>
    <message>
        <source>Ask an administrator to add you to the group docker-users, then log out and in again.</source>
        <translation>관리자에게 docker-users 그룹에 추가해 달라고 요청한 뒤 로그아웃했다가 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Check the certificate files. If the engine listens without TLS (often on port 2375), turn TLS off for this connection.</source>
        <translation>인증서 파일을 확인하세요. 엔진이 TLS 없이 연결을 받는다면(보통 2375 포트) 이 연결의 TLS를 끄세요.</translation>
    </message>
    <message>
        <source>If the engine listens with TLS (often on port 2376), turn TLS on for this connection and give its certificate files.</source>
        <translation>엔진이 TLS로 연결을 받는다면(보통 2376 포트) 이 연결의 TLS를 켜고 인증서 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 호스트 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and your network.</source>
        <translation>주소의 철자와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>엔진이 실행 중이 아닙니다.</translation>
    </message>
    <message>
        <source>Docker is not running.</source>
        <translation>Docker가 실행 중이 아닙니다.</translation>
    </message>
    <message>
        <source>No program listens at the address %1.</source>
        <extracomment>%1 is an address such as tcp://host:2375</extracomment>
        <translation>%1 주소에서 연결을 받는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Check the port number, and whether the engine is running and listens for network connections.</source>
        <translation>포트 번호가 맞는지, 엔진이 실행 중이고 네트워크 연결을 받는지 확인하세요.</translation>
    </message>
    <message>
        <source>The Docker socket is there, but no engine listens on it.</source>
        <translation>Docker 소켓은 있지만 연결을 받는 엔진이 없습니다.</translation>
    </message>
    <message>
        <source>Something answers at the address %1, but it is not a Docker engine.</source>
        <extracomment>%1 is an address such as tcp://host:2375</extracomment>
        <translation>%1 주소에서 응답이 왔지만 Docker 엔진이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose another connection.</source>
        <translation>다른 연결을 선택하세요.</translation>
    </message>
    <message>
        <source>The engine does not answer in time.</source>
        <translation>엔진이 제시간에 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>It may still be starting, or be very busy. Wait a little and try again; if that does not help, restart Docker.</source>
        <translation>아직 시작하는 중이거나 매우 바쁠 수 있습니다. 조금 기다렸다가 다시 시도하세요. 그래도 안 되면 Docker를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>There is no answer from the address %1 in time.</source>
        <extracomment>%1 is an address such as tcp://host:2375</extracomment>
        <translation>%1 주소에서 제시간에 응답이 오지 않습니다.</translation>
    </message>
    <message>
        <source>Check the address, your network, and whether a firewall is in between.</source>
        <translation>주소와 네트워크를 확인하고, 중간에 방화벽이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>You do not have permission to use the Docker socket.</source>
        <translation>Docker 소켓을 사용할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The secure connection (TLS) could not be made.</source>
        <translation>보안 연결(TLS)을 맺지 못했습니다.</translation>
    </message>
    <message>
        <source>Connections over SSH are not supported yet.</source>
        <translation>SSH 연결은 아직 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Forward the socket of the engine through an SSH tunnel and connect to the local end of it.</source>
        <translation>SSH 터널로 엔진의 소켓을 이 컴퓨터로 전달한 뒤 그 소켓에 연결하세요.</translation>
    </message>
    <message>
        <source>The image “%1” is used by a running container.</source>
        <translation>실행 중인 컨테이너가 ‘%1’ 이미지를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Stop and remove that container first.</source>
        <translation>먼저 그 컨테이너를 중지하고 삭제하세요.</translation>
    </message>
    <message>
        <source>The image “%1” is used by a container.</source>
        <translation>컨테이너가 ‘%1’ 이미지를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Remove that container first, or remove the image by force.</source>
        <translation>먼저 그 컨테이너를 삭제하거나, 이미지를 강제로 삭제하세요.</translation>
    </message>
    <message>
        <source>The image “%1” has more than one name.</source>
        <translation>‘%1’ 이미지에 이름이 두 개 이상 있습니다.</translation>
    </message>
    <message>
        <source>Remove its names one by one, or remove the image by force.</source>
        <translation>이름을 하나씩 삭제하거나, 이미지를 강제로 삭제하세요.</translation>
    </message>
    <message>
        <source>Other images are built on the image “%1”.</source>
        <translation>‘%1’ 이미지를 바탕으로 빌드한 다른 이미지가 있습니다.</translation>
    </message>
    <message>
        <source>Remove those images first.</source>
        <translation>먼저 그 이미지를 삭제하세요.</translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation>‘%1’ 이미지를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>The engine&apos;s own words tell the reason.</source>
        <translation>자세한 이유는 엔진이 보낸 메시지에 있습니다.</translation>
    </message>
    <message>
        <source>The container “%1” is already being removed.</source>
        <translation>‘%1’ 컨테이너를 이미 삭제하는 중입니다.</translation>
    </message>
    <message>
        <source>The container “%1” is still running.</source>
        <translation>‘%1’ 컨테이너가 아직 실행 중입니다.</translation>
    </message>
    <message>
        <source>Stop it first, or remove it by force.</source>
        <translation>먼저 중지하거나, 강제로 삭제하세요.</translation>
    </message>
    <message>
        <source>The container “%1” is not running.</source>
        <translation>‘%1’ 컨테이너는 실행 중이 아닙니다.</translation>
    </message>
    <message>
        <source>There is nothing to kill.</source>
        <translation>강제 종료할 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>The container “%1” is already paused.</source>
        <translation>‘%1’ 컨테이너는 이미 일시 중지되어 있습니다.</translation>
    </message>
    <message>
        <source>Only a running container can be paused.</source>
        <translation>실행 중인 컨테이너만 일시 중지할 수 있습니다.</translation>
    </message>
    <message>
        <source>The container “%1” is not paused.</source>
        <translation>‘%1’ 컨테이너는 일시 중지 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>The container “%1” is paused.</source>
        <translation>‘%1’ 컨테이너가 일시 중지되어 있습니다.</translation>
    </message>
    <message>
        <source>Unpause it instead.</source>
        <translation>시작하는 대신 재개하세요.</translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation>‘%1’ 컨테이너를 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation>‘%1’ 컨테이너를 중지하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation>‘%1’ 컨테이너를 다시 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container “%1” could not be paused.</source>
        <translation>‘%1’ 컨테이너를 일시 중지하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container “%1” could not be unpaused.</source>
        <translation>‘%1’ 컨테이너를 재개하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation>‘%1’ 컨테이너를 강제 종료하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation>‘%1’ 컨테이너를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>The image “%1” does not exist any more.</source>
        <translation>‘%1’ 이미지가 이제 없습니다.</translation>
    </message>
    <message>
        <source>The container “%1” does not exist any more.</source>
        <translation>‘%1’ 컨테이너가 이제 없습니다.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>목록을 다시 읽으세요.</translation>
    </message>
    <message>
        <source>This is not a valid image name.</source>
        <translation>올바른 이미지 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the image name.</source>
        <translation>이미지 이름의 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>Start Docker, then try again.</source>
        <translation>Docker를 시작한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The engine does not accept connections.</source>
        <translation>엔진이 연결을 받지 않습니다.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Docker engine.</source>
        <translation>이 주소에서 응답하는 것은 Docker 엔진이 아닙니다.</translation>
    </message>
    <message>
        <source>Check the certificate files.</source>
        <translation>인증서 파일을 확인하세요.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>조금 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection to the engine ended in the middle of an answer.</source>
        <translation>응답을 받는 도중에 엔진과 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하세요.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer could not be understood.</source>
        <translation>엔진의 응답을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the engine may be of a kind that is not supported.</source>
        <translation>다시 시도하세요. 계속 그러면 지원하지 않는 종류의 엔진일 수 있습니다.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is larger than this window can take.</source>
        <translation>엔진의 응답이 너무 커서 이 창에서 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>This engine and this window speak different versions of the Engine API.</source>
        <translation>엔진과 이 창이 쓰는 Engine API 버전이 다릅니다.</translation>
    </message>
    <message>
        <source>Update the engine or this program.</source>
        <translation>엔진이나 이 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>This was canceled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>The engine does not accept the request.</source>
        <translation>엔진이 요청을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The registry wants you to log in.</source>
        <translation>레지스트리에 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Log in to the registry in a terminal, then try again.</source>
        <translation>터미널에서 레지스트리에 로그인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>허용되지 않은 작업입니다.</translation>
    </message>
    <message>
        <source>What was asked for does not exist any more.</source>
        <translation>요청한 대상이 이제 없습니다.</translation>
    </message>
    <message>
        <source>Another container already has this name.</source>
        <translation>다른 컨테이너가 이미 이 이름을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The engine cannot do this now, because something else is in the way.</source>
        <translation>다른 작업과 충돌하여 지금은 엔진이 할 수 없습니다.</translation>
    </message>
    <message>
        <source>This engine does not offer this.</source>
        <translation>이 엔진은 이 기능을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>The engine cannot do this at the moment.</source>
        <translation>엔진이 지금은 이 작업을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Something on this computer is in the way.</source>
        <translation>이 컴퓨터의 다른 문제 때문에 할 수 없습니다.</translation>
    </message>
    <message>
        <source>The details tell the reason.</source>
        <translation>이유는 자세한 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The engine reports an error.</source>
        <translation>엔진에서 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>The program was killed because the container ran out of memory.</source>
        <translation>컨테이너의 메모리가 부족해서 프로그램이 강제 종료되었습니다.</translation>
    </message>
    <message>
        <source>The program finished normally.</source>
        <translation>프로그램이 정상적으로 끝났습니다.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>프로그램이 오류로 끝났습니다.</translation>
    </message>
    <message>
        <source>The engine could not run the container.</source>
        <translation>엔진이 컨테이너를 실행하지 못했습니다.</translation>
    </message>
    <message>
        <source>The command was found, but it cannot be executed.</source>
        <translation>명령을 찾았지만 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>The command was not found in the container.</source>
        <translation>컨테이너에서 명령을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The program was interrupted, as Ctrl+C does it (SIGINT).</source>
        <translation>Ctrl+C를 누른 것처럼 프로그램이 중단되었습니다(SIGINT).</translation>
    </message>
    <message>
        <source>The program was killed (SIGKILL): by force, after a stop that took too long, or for lack of memory.</source>
        <translation>프로그램이 강제 종료되었습니다(SIGKILL). 강제 종료했거나, 중지가 너무 오래 걸렸거나, 메모리가 부족한 경우입니다.</translation>
    </message>
    <message>
        <source>The program crashed: it used memory it has no right to (SIGSEGV).</source>
        <translation>프로그램에 심각한 오류가 났습니다. 권한이 없는 메모리를 사용했습니다(SIGSEGV).</translation>
    </message>
    <message>
        <source>The program was asked to end, as a stop does it (SIGTERM).</source>
        <translation>중지할 때처럼 프로그램에 끝내라는 요청을 보냈습니다(SIGTERM).</translation>
    </message>
    <message>
        <source>The program was ended by the signal %1.</source>
        <extracomment>%1 is the name of a signal, such as SIGQUIT</extracomment>
        <translation>프로그램이 %1 신호로 끝났습니다.</translation>
    </message>
    <message>
        <source>The program ended with the exit code %1, whose meaning is its own.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>프로그램이 종료 코드 %1번으로 끝났습니다. 코드의 뜻은 프로그램마다 다릅니다.</translation>
    </message>
    <message>
        <source>Name an image, for example nginx.</source>
        <translation>이미지 이름을 입력하세요. 예: nginx</translation>
    </message>
    <message>
        <source>An image name has no spaces.</source>
        <translation>이미지 이름에는 공백을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This is an image ID, not the name of an image.</source>
        <translation>이미지 이름이 아니라 이미지 ID입니다.</translation>
    </message>
    <message>
        <source>The registry address “%1” is not valid.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>‘%1’ 레지스트리 주소가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>An image name has lowercase letters only.</source>
        <translation>이미지 이름에는 영문 소문자만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>An image name has lowercase letters and digits, with . _ - or / only between them.</source>
        <translation>이미지 이름에는 영문 소문자와 숫자를 쓸 수 있고, . _ - / 문자는 그 사이에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>An image name has at most 255 characters.</source>
        <translation>이미지 이름은 255자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits and the characters . _ - and does not begin with . or -</source>
        <translation>태그에는 영문자, 숫자, . _ - 문자를 128자까지 쓸 수 있고, . 또는 - 문자로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>A digest is written as sha256: and 64 characters of 0-9 and a-f.</source>
        <translation>다이제스트는 sha256: 뒤에 0-9와 a-f 문자 64개를 씁니다.</translation>
    </message>
    <message>
        <source>A host port is already in use.</source>
        <translation>호스트 포트를 이미 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>The host port %1 is already in use.</source>
        <extracomment>%1 is a number such as 8080</extracomment>
        <translation>호스트 포트 %1번을 이미 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Choose another host port, or stop the program or container that uses it.</source>
        <translation>다른 호스트 포트를 선택하거나, 그 포트를 사용하는 프로그램이나 컨테이너를 중지하세요.</translation>
    </message>
    <message>
        <source>The word %1 was taken as the command to run.</source>
        <extracomment>%1 is a word such as -d</extracomment>
        <translation>%1 부분을 실행할 명령으로 받아들였습니다.</translation>
    </message>
    <message>
        <source>Options such as -d and -p belong before the image name; what follows the image name is the command.</source>
        <translation>-d, -p 같은 옵션은 이미지 이름 앞에 써야 합니다. 이미지 이름 뒤에 쓴 것은 명령이 됩니다.</translation>
    </message>
    <message>
        <source>The command cannot be executed.</source>
        <translation>명령을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>The program %1 cannot be executed.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 프로그램을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Name a program of the image that may be executed.</source>
        <translation>이미지 안에서 실행할 수 있는 프로그램을 지정하세요.</translation>
    </message>
    <message>
        <source>The command was not found in the image.</source>
        <translation>이미지에서 명령을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The image has no program named %1.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>이미지에 %1 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the command.</source>
        <translation>명령의 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>The image “%1” is not made for this platform.</source>
        <translation>‘%1’ 이미지는 이 플랫폼용이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose another platform or another image.</source>
        <translation>다른 플랫폼이나 다른 이미지를 선택하세요.</translation>
    </message>
    <message>
        <source>The registry has no image “%1” with this tag.</source>
        <extracomment>%1 is an image with its tag</extracomment>
        <translation>레지스트리에 이 태그의 ‘%1’ 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Check the tag: what is after the colon.</source>
        <translation>콜론 뒤의 태그를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no image “%1”, or it is private.</source>
        <translation>‘%1’ 이미지가 없거나 비공개 이미지입니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the image name. For a private image, log in to its registry first.</source>
        <translation>이미지 이름의 철자를 확인하세요. 비공개 이미지라면 먼저 해당 레지스트리에 로그인하세요.</translation>
    </message>
    <message>
        <source>The network of the container does not exist.</source>
        <translation>컨테이너의 네트워크가 없습니다.</translation>
    </message>
    <message>
        <source>There is no network named “%1”.</source>
        <translation>‘%1’ 네트워크가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a network of the list, or create it first.</source>
        <translation>목록에 있는 네트워크를 선택하거나, 먼저 네트워크를 만드세요.</translation>
    </message>
    <message>
        <source>A folder to mount does not exist on the engine&apos;s computer.</source>
        <translation>마운트할 폴더가 엔진이 있는 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>Create the folder, or check the spelling of its path.</source>
        <translation>폴더를 만들거나 경로의 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>A folder was to be mounted on a file, or a file on a folder.</source>
        <translation>폴더를 파일에, 또는 파일을 폴더에 마운트하려고 했습니다.</translation>
    </message>
    <message>
        <source>Mount a folder on a folder, and a file on a file.</source>
        <translation>폴더는 폴더에, 파일은 파일에 마운트하세요.</translation>
    </message>
    <message>
        <source>A folder or volume could not be mounted.</source>
        <translation>폴더나 볼륨을 마운트하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the paths of the mounts.</source>
        <translation>마운트의 경로를 확인하세요.</translation>
    </message>
    <message>
        <source>The working directory cannot be used in the container.</source>
        <translation>컨테이너에서 이 작업 디렉터리를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the path of the working directory.</source>
        <translation>작업 디렉터리의 경로를 확인하세요.</translation>
    </message>
    <message>
        <source>The registry allows no more pulls for now.</source>
        <translation>레지스트리의 내려받기 횟수 제한에 걸렸습니다.</translation>
    </message>
    <message>
        <source>Log in to the registry in a terminal for a higher limit, or try again later.</source>
        <translation>터미널에서 레지스트리에 로그인하면 제한이 늘어납니다. 또는 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The registry does not let you pull the image “%1”.</source>
        <translation>레지스트리에서 ‘%1’ 이미지를 내려받을 수 없게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Log in to the registry in a terminal, or check the spelling of the image name.</source>
        <translation>터미널에서 레지스트리에 로그인하거나, 이미지 이름의 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a valid image name.</source>
        <translation>‘%1’ 이름은 올바른 이미지 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>The engine could not reach the registry.</source>
        <translation>엔진이 레지스트리에 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the network of the engine and the registry address, then try again.</source>
        <translation>엔진의 네트워크와 레지스트리 주소를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The container name is already in use.</source>
        <translation>컨테이너 이름을 이미 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>The container name “%1” is already in use.</source>
        <translation>‘%1’ 컨테이너 이름을 이미 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the container that has it.</source>
        <translation>다른 이름을 선택하거나, 그 이름을 가진 컨테이너를 삭제하세요.</translation>
    </message>
    <message>
        <source>The engine does not accept this container name.</source>
        <translation>엔진이 이 컨테이너 이름을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The engine does not accept this memory limit.</source>
        <translation>엔진이 이 메모리 제한을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>A memory limit is at least 6 MB.</source>
        <translation>메모리 제한은 6 MB 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The engine does not accept this CPU limit.</source>
        <translation>엔진이 이 CPU 제한을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>A limit is more than 0 and not more than the engine&apos;s number of CPUs.</source>
        <translation>제한은 0보다 크고 엔진의 CPU 수를 넘지 않아야 합니다.</translation>
    </message>
    <message>
        <source>The image has no command of its own.</source>
        <translation>이미지에 정해진 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Give the command to run.</source>
        <translation>실행할 명령을 입력하세요.</translation>
    </message>
    <message>
        <source>A container that is removed when it ends (--rm) cannot have a restart policy.</source>
        <translation>끝나면 삭제되는 컨테이너(--rm)에는 다시 시작 정책을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>둘 중 하나만 선택하세요.</translation>
    </message>
    <message>
        <source>The engine does not accept this restart policy.</source>
        <translation>엔진이 이 다시 시작 정책을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The engine does not accept an environment variable.</source>
        <translation>엔진이 받아들이지 않는 환경 변수가 있습니다.</translation>
    </message>
    <message>
        <source>An environment variable needs a name.</source>
        <translation>환경 변수에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>A host address of the ports does not belong to the engine&apos;s computer.</source>
        <translation>포트의 호스트 주소가 엔진이 있는 컴퓨터의 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Leave the host address empty, or give an address of that computer.</source>
        <translation>호스트 주소를 비워 두거나, 그 컴퓨터의 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The engine may not open a host port this low.</source>
        <translation>엔진에 이렇게 낮은 번호의 호스트 포트를 열 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a host port of 1024 or more.</source>
        <translation>1024 이상의 호스트 포트를 선택하세요.</translation>
    </message>
    <message>
        <source>The image has no such user.</source>
        <translation>이미지에 이 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>Name a user of the image, or a user number.</source>
        <translation>이미지에 있는 사용자나 사용자 번호를 입력하세요.</translation>
    </message>
    <message>
        <source>A host address is an IP address, such as 127.0.0.1.</source>
        <translation>호스트 주소는 127.0.0.1 같은 IP 주소입니다.</translation>
    </message>
    <message>
        <source>Give the container port, a number from 1 to 65535.</source>
        <translation>1부터 65535까지의 컨테이너 포트를 입력하세요.</translation>
    </message>
    <message>
        <source>The protocol of a port is tcp, udp or sctp.</source>
        <translation>포트의 프로토콜은 tcp, udp, sctp 중 하나입니다.</translation>
    </message>
    <message>
        <source>Give a host port from 1 to 65535, or leave it empty to let the engine choose.</source>
        <translation>1부터 65535까지의 호스트 포트를 입력하세요. 비워 두면 엔진이 정합니다.</translation>
    </message>
    <message>
        <source>The host port %1 is used twice.</source>
        <extracomment>%1 is a number without group separators, such as 8080</extracomment>
        <translation>호스트 포트 %1번을 두 번 사용했습니다.</translation>
    </message>
    <message>
        <source>The name of an environment variable has no = in it.</source>
        <translation>환경 변수의 이름에는 = 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>An environment variable cannot hold the character NUL.</source>
        <translation>환경 변수에는 NUL 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The first word of the command is empty; it must name a program.</source>
        <translation>명령의 첫 단어가 비어 있습니다. 첫 단어는 프로그램 이름이어야 합니다.</translation>
    </message>
    <message>
        <source>A command cannot hold the character NUL.</source>
        <translation>명령에는 NUL 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>An entrypoint cannot hold the character NUL.</source>
        <translation>진입점에는 NUL 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the folder in the container, for example /data.</source>
        <translation>컨테이너 안의 폴더를 입력하세요. 예: /data</translation>
    </message>
    <message>
        <source>The folder in the container is a full path, which begins with /.</source>
        <translation>컨테이너 안의 폴더는 / 문자로 시작하는 전체 경로여야 합니다.</translation>
    </message>
    <message>
        <source>The root folder / of a container cannot be a mount.</source>
        <translation>컨테이너의 루트 폴더 / 자리에는 마운트할 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder %1 in the container is used twice.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>컨테이너 안의 %1 폴더를 두 번 사용했습니다.</translation>
    </message>
    <message>
        <source>Give the folder or file of this computer to mount.</source>
        <translation>마운트할 이 컴퓨터의 폴더나 파일을 입력하세요.</translation>
    </message>
    <message>
        <source>The folder of this computer is a full path, such as /home/me/site or C:\site.</source>
        <translation>이 컴퓨터의 폴더는 /home/me/site, C:\site 같은 전체 경로여야 합니다.</translation>
    </message>
    <message>
        <source>A volume name has at least two letters, digits or the characters _ . - and begins with a letter or digit.</source>
        <translation>볼륨 이름은 영문자, 숫자, _ . - 문자로 두 자 이상 쓰고, 영문자나 숫자로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>A CPU limit is a number above 0, such as 0.5.</source>
        <translation>CPU 제한은 0.5처럼 0보다 큰 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>The number of restarts is 0 (no limit) or more.</source>
        <translation>다시 시작 횟수는 0(제한 없음) 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The working directory is a full path, which begins with /.</source>
        <translation>작업 디렉터리는 / 문자로 시작하는 전체 경로여야 합니다.</translation>
    </message>
    <message>
        <source>A host name has up to 63 letters, digits and the characters _ . - and begins and ends with a letter or digit.</source>
        <translation>호스트 이름은 영문자, 숫자, _ . - 문자로 63자까지 쓸 수 있고, 영문자나 숫자로 시작하고 끝나야 합니다.</translation>
    </message>
    <message>
        <source>A platform is written as linux/amd64 or linux/arm64.</source>
        <translation>플랫폼은 linux/amd64, linux/arm64처럼 씁니다.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>레이블에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The name of a label has no = in it.</source>
        <translation>레이블의 이름에는 = 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A container name cannot be empty.</source>
        <translation>컨테이너 이름은 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>A container name has at least two characters.</source>
        <translation>컨테이너 이름은 두 자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>A container name begins with a letter or digit.</source>
        <translation>컨테이너 이름은 영문자나 숫자로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>A container name has only the letters a-z and A-Z, digits and the characters _ . and -.</source>
        <translation>컨테이너 이름에는 영문자 a-z, A-Z, 숫자, _ . - 문자만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share, such as CPU use: 0.1 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n주 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n개월 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n년 전</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A time span in minutes and seconds</extracomment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time span in hours and minutes</extracomment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A time span in days and hours</extracomment>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is a size, such as 3.2 MB</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>State of a container</extracomment>
        <translation>생성됨</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a container</extracomment>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a container</extracomment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Restarting</source>
        <extracomment>State of a container</extracomment>
        <translation>다시 시작하는 중</translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>State of a container</extracomment>
        <translation>삭제하는 중</translation>
    </message>
    <message>
        <source>Exited</source>
        <extracomment>State of a container</extracomment>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Dead</source>
        <extracomment>State of a container</extracomment>
        <translation>비정상(dead)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of a container</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <extracomment>State of a container with its exit code</extracomment>
        <translation>종료됨 (%1)</translation>
    </message>
    <message>
        <source>Dead (%1)</source>
        <extracomment>State of a container with its exit code</extracomment>
        <translation>비정상(dead) (%1)</translation>
    </message>
    <message>
        <source>Running, health check starting</source>
        <extracomment>State of a container whose health check has not passed yet</extracomment>
        <translation>실행 중, 상태 확인 시작</translation>
    </message>
    <message>
        <source>Running, healthy</source>
        <extracomment>State of a container with the result of its health check</extracomment>
        <translation>실행 중, 정상</translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <extracomment>State of a container with the result of its health check</extracomment>
        <translation>실행 중, 이상 있음</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Result of a health check</extracomment>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>Result of a health check</extracomment>
        <translation>정상</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <extracomment>Result of a health check</extracomment>
        <translation>이상 있음</translation>
    </message>
    <message>
        <source>No health check</source>
        <extracomment>A container without a health check</extracomment>
        <translation>상태 확인 없음</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation>내려받는 중</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation>검증 중</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation>내려받음</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>A layer of an image that is being pulled</extracomment>
        <translation>압축 푸는 중</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A layer of an image that was pulled</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Already here</source>
        <extracomment>A layer of an image that need not be pulled</extracomment>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>inherited</source>
        <extracomment>A setting the container took from its image</extracomment>
        <translation>물려받음</translation>
    </message>
    <message>
        <source>overridden</source>
        <extracomment>A setting of the image that the container has another value for</extracomment>
        <translation>바꿈</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>A setting that only the container has</extracomment>
        <translation>더함</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A setting that only the image has</extracomment>
        <translation>뺌</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: docker start</extracomment>
        <translation>시작</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: docker stop</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: docker restart</extracomment>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: docker pause</extracomment>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Unpause</source>
        <extracomment>Button: docker unpause</extracomment>
        <translation>재개</translation>
    </message>
    <message>
        <source>Kill</source>
        <extracomment>Button: docker kill</extracomment>
        <translation>강제 종료</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: docker rm</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Pulling from %1</source>
        <extracomment>%1 the name of an image without its registry: library/nginx</extracomment>
        <translation>%1에서 받는 중</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>다이제스트: %1</translation>
    </message>
    <message>
        <source>Downloaded a newer image for %1</source>
        <extracomment>%1 an image reference</extracomment>
        <translation>%1의 새 이미지를 받았습니다</translation>
    </message>
    <message>
        <source>The image %1 is up to date</source>
        <extracomment>%1 an image reference</extracomment>
        <translation>%1 이미지는 최신입니다</translation>
    </message>
    <message>
        <source>Starting...</source>
        <extracomment>The state column while the engine is at it; as short as it can be.</extracomment>
        <translation>시작하는 중...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>중지하는 중...</translation>
    </message>
    <message>
        <source>Restarting...</source>
        <translation>재시작하는 중...</translation>
    </message>
    <message>
        <source>Pausing...</source>
        <translation>일시 정지하는 중...</translation>
    </message>
    <message>
        <source>Unpausing...</source>
        <translation>재개하는 중...</translation>
    </message>
    <message>
        <source>Sending the signal...</source>
        <translation>시그널 보내는 중...</translation>
    </message>
    <message>
        <source>Removing...</source>
        <translation>삭제하는 중...</translation>
    </message>
</context>
<context>
    <name>course::Taught</name>
    <message>
        <source>Default command</source>
        <extracomment>What CMD is, in plain words; a heading beside the word CMD.</extracomment>
        <translation>기본 명령</translation>
    </message>
    <message>
        <source>Entry point</source>
        <extracomment>What ENTRYPOINT is, in plain words; a heading beside the word ENTRYPOINT.</extracomment>
        <translation>진입점</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <extracomment>What ENV is, in plain words; a heading beside the word ENV.</extracomment>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <extracomment>What EXPOSE is, in plain words; a heading beside the word EXPOSE.</extracomment>
        <translation>노출 포트</translation>
    </message>
    <message>
        <source>What a container of this image runs when nothing else is asked for: words after the image name in docker run replace it.</source>
        <translation>따로 지정하지 않으면 이 이미지의 컨테이너가 실행하는 명령입니다. docker run에서 이미지 이름 뒤에 쓴 말이 이 명령을 대신합니다.</translation>
    </message>
    <message>
        <source>What this container was told to run: the image&apos;s CMD, or the words after the image name in docker run. The image itself keeps its own.</source>
        <translation>이 컨테이너가 실행하도록 받은 명령입니다. 이미지의 CMD이거나, docker run에서 이미지 이름 뒤에 쓴 말입니다. 이미지의 CMD는 그대로입니다.</translation>
    </message>
    <message>
        <source>The program every container of this image starts first; CMD is handed to it as its arguments. Only --entrypoint replaces it.</source>
        <translation>이 이미지의 모든 컨테이너가 먼저 시작하는 프로그램입니다. CMD는 이 프로그램의 인자로 전달됩니다. --entrypoint 옵션으로만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>The program this container starts first; its CMD is handed to it as arguments.</source>
        <translation>이 컨테이너가 먼저 시작하는 프로그램입니다. 컨테이너의 CMD가 인자로 전달됩니다.</translation>
    </message>
    <message>
        <source>The variables every container of this image starts with; -e KEY=VALUE overrides one or adds one, for that container only.</source>
        <translation>이 이미지의 모든 컨테이너가 시작할 때 받는 변수입니다. -e KEY=VALUE 옵션으로 값을 바꾸거나 변수를 더하면 그 컨테이너에만 적용됩니다.</translation>
    </message>
    <message>
        <source>The variables this container was given: the image&apos;s own and those of -e. Anyone who may inspect it can read them, so keep passwords out.</source>
        <translation>이 컨테이너가 받은 변수입니다. 이미지의 변수와 -e 옵션의 변수를 합친 것입니다. 메타데이터를 조회할 수 있는 사람은 누구나 읽을 수 있으니 비밀번호는 넣지 마세요.</translation>
    </message>
    <message>
        <source>The ports the program says it listens on. It is only a note: a port can be reached from outside when -p publishes it.</source>
        <translation>프로그램이 연결을 받는다고 알려 주는 포트입니다. 안내일 뿐이며, -p 옵션으로 연결해야 밖에서 접속할 수 있습니다.</translation>
    </message>
    <message>
        <source>The ports the program says it listens on. Those published with -p can be reached from outside; the others only by containers on the same network.</source>
        <translation>프로그램이 연결을 받는다고 알려 주는 포트입니다. -p 옵션으로 연결한 포트는 밖에서 접속할 수 있고, 나머지는 같은 네트워크의 컨테이너만 접속할 수 있습니다.</translation>
    </message>
    <message>
        <source>None: what to run must be said in docker run, unless there is an ENTRYPOINT.</source>
        <translation>없음: ENTRYPOINT가 없다면 docker run에서 실행할 명령을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>None: the first word of CMD is the program.</source>
        <translation>없음: CMD의 첫 단어가 프로그램이 됩니다.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>없음.</translation>
    </message>
    <message>
        <source>None: any port can still be published with -p.</source>
        <translation>없음: -p 옵션으로 어떤 포트든 연결할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>engine::ContextStore</name>
    <message>
        <source>There is no docker context named “%1”.</source>
        <translation>이름이 ‘%1’인 docker 컨텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>The docker context “%1” cannot be read.</source>
        <translation>‘%1’ docker 컨텍스트를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file %1 names no docker context.</source>
        <translation>%1 파일에 docker 컨텍스트 이름이 없습니다.</translation>
    </message>
</context>
<context>
    <name>engine::CredentialHelper</name>
    <message>
        <source>The credential helper %1 cannot be started.</source>
        <translation>%1 자격 증명 도우미를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation>%1 자격 증명 도우미가 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The credential helper %1 is not installed.</source>
        <translation>%1 자격 증명 도우미가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>config.json names a credential helper that cannot be one.</source>
        <translation>config.json에 적힌 자격 증명 도우미 이름이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The credential helper %1 gave an answer that cannot be understood.</source>
        <translation>%1 자격 증명 도우미의 응답을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The credential helper %1 failed (exit code %2).</source>
        <translation>%1 자격 증명 도우미가 실패했습니다(종료 코드 %2).</translation>
    </message>
</context>
<context>
    <name>engine::DockerConfig</name>
    <message>
        <source>The file %1 holds a value for %2 that docker does not write.</source>
        <translation>%1 파일의 %2 항목에 docker가 쓰지 않는 값이 있습니다.</translation>
    </message>
</context>
<context>
    <name>engine::DockerJson</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The file %1 is damaged: it is not a JSON object.</source>
        <translation>%1 파일이 손상되었습니다. JSON 객체가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>engine::Endpoints</name>
    <message>
        <source>Named pipes are found on Windows only: %1</source>
        <translation>명명된 파이프는 Windows에만 있습니다: %1</translation>
    </message>
    <message>
        <source>Unix sockets cannot be used on Windows: %1</source>
        <translation>Windows에서는 유닉스 소켓을 사용할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>TLS is asked for, but there is no ca.pem in %1.</source>
        <translation>TLS를 쓰도록 되어 있지만 %1 폴더에 ca.pem 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The docker context “%1” has no engine.</source>
        <translation>‘%1’ docker 컨텍스트에 엔진이 없습니다.</translation>
    </message>
    <message>
        <source>The docker context “%1” cannot be used. %2</source>
        <translation>‘%1’ docker 컨텍스트를 사용할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Name either a host or a context, not both.</source>
        <translation>호스트와 컨텍스트 중 하나만 지정하세요.</translation>
    </message>
</context>
<context>
    <name>engine::HostUrl</name>
    <message>
        <source>“%1” is not an address of an engine.</source>
        <translation>‘%1’ 주소는 엔진의 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>An address of an engine cannot hold a password: %1</source>
        <translation>엔진 주소에는 비밀번호를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The port of an address is a number from 1 to 65535: %1</source>
        <translation>주소의 포트는 1부터 65535까지의 숫자입니다: %1</translation>
    </message>
    <message>
        <source>The path of a socket has to begin with a slash: %1</source>
        <translation>소켓 경로는 /로 시작해야 합니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>The path of the socket is too long, this system allows %n bytes: %1</source>
        <translation>
            <numerusform>소켓 경로가 너무 깁니다. 이 시스템은 %n바이트까지입니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of a named pipe is written npipe:////./pipe/NAME: %1</source>
        <translation>명명된 파이프의 주소는 npipe:////./pipe/NAME처럼 씁니다: %1</translation>
    </message>
    <message>
        <source>An address of an engine has no query: %1</source>
        <translation>엔진 주소에는 쿼리를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>“%1” does not name a host that ssh can reach.</source>
        <translation>‘%1’ 주소에는 ssh로 연결할 호스트가 없습니다.</translation>
    </message>
    <message>
        <source>A TCP address has no user name: %1</source>
        <translation>TCP 주소에는 사용자 이름을 쓰지 않습니다: %1</translation>
    </message>
    <message>
        <source>There is no address of an engine.</source>
        <translation>엔진의 주소가 없습니다.</translation>
    </message>
    <message>
        <source>The address of the engine holds a control character.</source>
        <translation>엔진 주소에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The address of an engine begins with tcp://, not with %1://</source>
        <translation>엔진 주소는 %1:// 대신 tcp://로 시작합니다</translation>
    </message>
    <message>
        <source>The address of an engine begins with unix://, npipe://, tcp:// or ssh://: %1</source>
        <translation>엔진 주소는 unix://, npipe://, tcp://, ssh:// 중 하나로 시작합니다: %1</translation>
    </message>
</context>
<context>
    <name>engine::HttpHeaders</name>
    <message>
        <source>The variable %1 is not a list of name=value.</source>
        <translation>%1 변수가 이름=값 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is no header that can be sent.</source>
        <translation>‘%1’ 헤더는 보낼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>engine::RegistryLogin</name>
    <message>
        <source>The variable %1 is not as docker reads it.</source>
        <translation>%1 변수가 docker가 읽는 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>The login for %1 in config.json is damaged.</source>
        <translation>config.json의 %1 로그인 정보가 손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>models::ConfigDiffModel</name>
    <message>
        <source>not set</source>
        <extracomment>Spoken instead of a dash: the image or the container has no such setting</extracomment>
        <translation>설정 없음</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column: the name of a setting</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column: what the image says; %1 is its name</extracomment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>이미지 %1</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Column: what the container says; %1 is its name</extracomment>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>컨테이너 %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: inherited, overridden, added or removed</extracomment>
        <translation>차이</translation>
    </message>
</context>
<context>
    <name>models::ContainerModel</name>
    <message>
        <source>Selected</source>
        <extracomment>Spoken name of the column of check boxes</extracomment>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>In the docker command: %1</source>
        <extracomment>Tooltip of a column header: %1 is the English word above this column in what a docker command prints</extracomment>
        <translation>docker 명령에서: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a container&apos;s name</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column: the image a container was made from</extracomment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: running, exited...</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>Column: published and exposed ports</extracomment>
        <translation>포트</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column: processor use in percent</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column: memory in use</extracomment>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: how long ago the container was made</extracomment>
        <translation>생성</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: the container&apos;s ID</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>docker calls it: %1</source>
        <extracomment>%1 is the English word the docker command uses, such as &quot;exited&quot;</extracomment>
        <translation>docker에서 부르는 말: %1</translation>
    </message>
    <message>
        <source>100 % is one processor core in full use.</source>
        <translation>100%는 프로세서 코어 하나를 모두 쓰는 것입니다.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>Memory: %1 is the most the container may use, such as 2 GB</extracomment>
        <translation>제한: %1</translation>
    </message>
    <message>
        <source>Select container %1</source>
        <extracomment>Spoken for the check box of a row; %1 is the container&apos;s name</extracomment>
        <translation>%1 컨테이너 선택</translation>
    </message>
    <message>
        <source>host port %1 to container port %2</source>
        <extracomment>Spoken for a published port; both are numbers</extracomment>
        <translation>호스트 포트 %1번을 컨테이너 포트 %2번에 연결</translation>
    </message>
    <message>
        <source>container port %1, not published</source>
        <extracomment>Spoken for a port that is only exposed</extracomment>
        <translation>컨테이너 포트 %1번, 연결 안 함</translation>
    </message>
    <message>
        <source>no ports</source>
        <translation>포트 없음</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>Spoken instead of a dash where CPU or memory is not known</extracomment>
        <translation>측정하지 않음</translation>
    </message>
</context>
<context>
    <name>models::ImageModel</name>
    <message>
        <source>%1 (%2 running)</source>
        <extracomment>Which containers use an image: %1 is a list of their names, %2 how many of them run</extracomment>
        <translation>%1 (%2개 실행 중)</translation>
    </message>
    <message>
        <source>This image has no name. docker calls it dangling.</source>
        <translation>이 이미지에는 이름이 없습니다. docker에서는 dangling이라고 합니다.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>Tooltip of an image&apos;s size: the exact number of bytes</extracomment>
        <translation>%1바이트</translation>
    </message>
    <message>
        <source>Select image %1</source>
        <extracomment>Spoken for the check box of a row; %1 is the image&apos;s name</extracomment>
        <translation>%1 이미지 선택</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>크기를 알 수 없음</translation>
    </message>
    <message>
        <source>not used by any container</source>
        <translation>사용하는 컨테이너 없음</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>Spoken name of the column of check boxes</extracomment>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>In the docker command: %1</source>
        <extracomment>Tooltip of a column header: %1 is the English word above this column in what a docker command prints</extracomment>
        <translation>docker 명령에서: %1</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>Column: an image&apos;s name without its tag</extracomment>
        <translation>리포지토리</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Column: an image&apos;s tag, such as latest</extracomment>
        <translation>태그</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: the image&apos;s ID</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: how long ago the image was built</extracomment>
        <translation>생성</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: the image&apos;s size on disk</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>Column: the containers made from an image</extracomment>
        <translation>사용하는 곳</translation>
    </message>
</context>
<context>
    <name>models::InspectTreeModel</name>
    <message>
        <source>Field</source>
        <extracomment>Column: the name of a field in a JSON document</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message numerus="yes">
        <source>{%n field(s)}</source>
        <extracomment>A JSON object that is folded away, with how many fields it has; keep the braces</extracomment>
        <translation>
            <numerusform>{항목 %n개}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <extracomment>A JSON array that is folded away, with how many items it has; keep the brackets</extracomment>
        <translation>
            <numerusform>[값 %n개]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LayerModel</name>
    <message>
        <source>size not known</source>
        <translation>크기를 알 수 없음</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>Column: the ID of an image&apos;s layer</extracomment>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column: what is being done with a layer</extracomment>
        <translation>단계</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column: how far it is</extracomment>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: a layer&apos;s size</extracomment>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>models::RunForm</name>
    <message>
        <source>Choose an image.</source>
        <translation>이미지를 선택하세요.</translation>
    </message>
    <message>
        <source>A container named %1 exists already.</source>
        <translation>%1 컨테이너가 이미 있습니다.</translation>
    </message>
    <message>
        <source>The host port is a number from 1 to 65535, with an address in front if needed: 127.0.0.1:8080.</source>
        <translation>호스트 포트는 1부터 65535까지의 숫자입니다. 필요하면 앞에 주소를 씁니다: 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>The container port is a number from 1 to 65535, with /udp if needed: 53/udp.</source>
        <translation>컨테이너 포트는 1부터 65535까지의 숫자입니다. 필요하면 /udp를 붙입니다: 53/udp</translation>
    </message>
    <message>
        <source>Host port %1 is given twice.</source>
        <translation>호스트 포트 %1번을 두 번 입력했습니다.</translation>
    </message>
    <message>
        <source>Port %1 is used by container %2.</source>
        <extracomment>%1 a port number, %2 a container&apos;s name</extracomment>
        <translation>%2 컨테이너가 %1번 포트를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program on this computer.</source>
        <translation>이 컴퓨터의 다른 프로그램이 %1번 포트를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Give the variable a name.</source>
        <translation>변수 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The name of a variable cannot contain an equals sign (=).</source>
        <translation>변수 이름에는 등호(=)를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The variable %1 is given twice.</source>
        <translation>%1 변수를 두 번 입력했습니다.</translation>
    </message>
    <message>
        <source>Signs like | &gt; &amp; $ mean something to a shell only; here they are passed on as they are.</source>
        <translation>| &gt; &amp; $ 같은 기호는 셸에서만 뜻이 있습니다. 여기서는 그대로 전달됩니다.</translation>
    </message>
    <message>
        <source>Choose the folder of this computer.</source>
        <translation>이 컴퓨터의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Write a size like 512m or 1g.</source>
        <translation>512m, 1g처럼 크기를 입력하세요.</translation>
    </message>
    <message>
        <source>Write a number of CPUs like 0.5 or 2.</source>
        <translation>0.5, 2처럼 CPU 수를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>models::TaskModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken for a task: %1 is its title, %2 its state, such as &quot;Running&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a download is here: 12 MB of 40 MB</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time until a task is done: %1 is a time span, such as 12 s</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>Column: what a background task does</extracomment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column: how far it is</extracomment>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column: the last words of a task</extracomment>
        <translation>자세한 정보</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a background task</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a background task</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a background task</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>State of a background task</extracomment>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names with commas: &quot;web1, web2 and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::AddressDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation>엔진에 연결</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>As docker -H takes it: unix:///run/docker.sock, npipe:////./pipe/docker_engine, tcp://host:2375</source>
        <translation>docker -H와 같은 형식입니다: unix:///run/docker.sock, npipe:////./pipe/docker_engine, tcp://host:2375</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Folder of the certificates</source>
        <translation>인증서 폴더</translation>
    </message>
    <message>
        <source>There is no ca.pem in this folder.</source>
        <translation>이 폴더에 ca.pem이 없습니다.</translation>
    </message>
    <message>
        <source>Encrypted, with certificates (TLS)</source>
        <translation>인증서로 암호화 연결 (TLS)</translation>
    </message>
    <message>
        <source>For tcp:// addresses, usually port 2376.</source>
        <translation>tcp:// 주소에 쓰며, 보통 2376번 포트입니다.</translation>
    </message>
    <message>
        <source>Folder of ca.pem, cert.pem and key.pem</source>
        <translation>ca.pem, cert.pem, key.pem이 있는 폴더</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>찾아보기...</translation>
    </message>
</context>
<context>
    <name>views::ComparePage</name>
    <message>
        <source>Reading image %1…</source>
        <translation>%1 이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Container and image compared</source>
        <translation>컨테이너와 이미지 비교</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>다른 것만(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing differs: the container took over everything from its image.</source>
        <translation>다른 점이 없습니다. 컨테이너가 이미지의 값을 모두 물려받았습니다.</translation>
    </message>
    <message>
        <source>%1 overridden, %2 added, %3 removed, %4 inherited. The image itself is not changed by it.</source>
        <translation>바꿈 %1개, 더함 %2개, 뺌 %3개, 물려받음 %4개. 이미지 자체는 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>views::ConsolePanel</name>
    <message>
        <source>Consoles</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>콘솔 닫기</translation>
    </message>
    <message>
        <source>Close the console of “%1”? The input of the container ends with it: a shell ends, other programs go on or end as they like.</source>
        <translation>“%1”의 콘솔을 닫을까요? 컨테이너의 입력도 함께 끝납니다. 셸이라면 종료되고, 다른 프로그램은 계속 실행되거나 종료될 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>views::ConsoleView</name>
    <message>
        <source>Ended with exit code %1. %2</source>
        <extracomment>%1 the exit code, %2 a sentence that says what it means</extracomment>
        <translation>종료 코드 %1번으로 끝났습니다. %2</translation>
    </message>
    <message>
        <source>The connection to the engine was lost. What the container printed since then is in its log.</source>
        <translation>엔진과 연결이 끊어졌습니다. 그 뒤의 출력은 컨테이너의 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Running. Ctrl+C stops the program in the container, it does not only leave it.</source>
        <translation>실행 중입니다. Ctrl+C는 화면에서 나가는 것이 아니라 컨테이너의 프로그램을 중지합니다.</translation>
    </message>
    <message>
        <source>Ctrl+C (SIGINT)</source>
        <translation>Ctrl+C 보내기 (SIGINT)</translation>
    </message>
    <message>
        <source>Sends SIGINT to the container&apos;s main program, as Ctrl+C in a terminal does.</source>
        <translation>터미널의 Ctrl+C처럼 컨테이너의 주 프로그램에 SIGINT를 보냅니다.</translation>
    </message>
    <message>
        <source>The input has ended</source>
        <translation>입력이 끝났습니다</translation>
    </message>
    <message>
        <source>Type a line for the container, Enter sends it</source>
        <translation>컨테이너에 보낼 한 줄을 입력하고 Enter를 누르세요</translation>
    </message>
    <message>
        <source>Input of the container</source>
        <translation>컨테이너의 입력</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>End input (Ctrl+D)</source>
        <translation>입력 끝내기 (Ctrl+D)</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <translation>출력이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>아직 출력이 없습니다.</translation>
    </message>
</context>
<context>
    <name>views::ContainerActions</name>
    <message>
        <source>Stop with time limit...</source>
        <translation>시간을 정해 중지...</translation>
    </message>
    <message>
        <source>Restart with time limit...</source>
        <translation>시간을 정해 다시 시작...</translation>
    </message>
    <message>
        <source>Send a signal (kill)...</source>
        <translation>신호 보내기(kill)...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>이름 바꾸기...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>삭제...</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>이름 복사</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID 복사</translation>
    </message>
    <message>
        <source>Run this image again...</source>
        <translation>같은 이미지로 다시 실행...</translation>
    </message>
</context>
<context>
    <name>views::ContainersPage</name>
    <message>
        <source>No containers yet</source>
        <translation>컨테이너가 아직 없습니다</translation>
    </message>
    <message>
        <source>A container is an image that was started. Run one to see it here.</source>
        <translation>컨테이너는 이미지를 시작한 것입니다. 하나를 실행하면 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Run a container...</source>
        <translation>컨테이너 실행...</translation>
    </message>
    <message>
        <source>Filter by name, image, state</source>
        <translation>이름, 이미지, 상태 필터</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>다른 동작</translation>
    </message>
    <message>
        <source>Delete all...</source>
        <translation>모두 삭제...</translation>
    </message>
</context>
<context>
    <name>views::DeleteAllDialog</name>
    <message>
        <source>Delete all containers</source>
        <translation>컨테이너 모두 삭제</translation>
    </message>
    <message>
        <source>Tick what is to go. What is not ticked is not touched.</source>
        <translation>삭제할 것을 선택하세요. 선택하지 않은 것은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>모두 해제(&amp;N)</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Delete all containers?</source>
        <translation>컨테이너를 모두 삭제할까요?</translation>
    </message>
    <message>
        <source>R&amp;unning only (%1)</source>
        <extracomment>Button: ticks only what runs. %1 is the command that lists the same: docker ps -q</extracomment>
        <translation>실행 중인 것만 (%1)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <extracomment>Button: ticks every container. %1 is the command that lists the same: docker ps -aq</extracomment>
        <translation>모두 (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing is removed.</source>
        <translation>선택한 것이 없어 아무것도 삭제하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) go, with the files written in them (their writable layers) and their logs.</source>
        <translation>
            <numerusform>컨테이너 %n개가 삭제됩니다. 그 안에 쓴 파일(쓰기 가능 레이어)과 로그도 함께 사라집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) go, with %1 of files written in them (their writable layers) and their logs.</source>
        <translation>
            <numerusform>컨테이너 %n개가 삭제됩니다. 그 안에 쓴 %1 분량의 파일(쓰기 가능 레이어)과 로그도 함께 사라집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) go, with at least %1 of files written in them (their writable layers) and their logs.</source>
        <translation>
            <numerusform>컨테이너 %n개가 삭제됩니다. 그 안에 쓴 최소 %1 분량의 파일(쓰기 가능 레이어)과 로그도 함께 사라집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running one(s) will be killed (SIGKILL): data that is not saved is lost.</source>
        <translation>
            <numerusform>실행 중인 %n개는 강제 종료됩니다(SIGKILL). 저장하지 않은 데이터는 사라집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) stay. So do all images, volumes and networks.</source>
        <translation>
            <numerusform>컨테이너 %n개는 남습니다. 이미지, 볼륨, 네트워크도 모두 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All images, volumes and networks stay.</source>
        <translation>이미지, 볼륨, 네트워크는 모두 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n container(s)</source>
        <translation>
            <numerusform>컨테이너 %n개 삭제(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::DeleteAllModel</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 컨테이너 삭제</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>What happens to a container that is not ticked.</extracomment>
        <translation>남음</translation>
    </message>
    <message>
        <source>will be killed (SIGKILL)</source>
        <translation>강제 종료(SIGKILL) 후 삭제됨</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Files written in the container: its writable layer</source>
        <translation>컨테이너 안에 쓴 파일: 쓰기 가능 레이어</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>views::DetailsPane</name>
    <message>
        <source>Logs</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세한 정보</translation>
    </message>
    <message>
        <source>Choose a container to see its log and its metadata.</source>
        <translation>컨테이너를 선택하면 로그와 메타데이터가 보입니다.</translation>
    </message>
    <message>
        <source>Choose an image to see its metadata.</source>
        <translation>이미지를 선택하면 메타데이터가 보입니다.</translation>
    </message>
</context>
<context>
    <name>views::EmptyState</name>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
</context>
<context>
    <name>views::EngineChip</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 the name of a context, %2 its address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Connections over SSH are not supported yet.</source>
        <translation>SSH 연결은 아직 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Another address...</source>
        <translation>다른 주소...</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>다시 연결</translation>
    </message>
</context>
<context>
    <name>views::EnvRows</name>
    <message>
        <source>Variable name</source>
        <translation>변수 이름</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation>변수 값</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>from the image</source>
        <translation>이미지 값</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>바꿈</translation>
    </message>
    <message>
        <source>added</source>
        <translation>더함</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>뺌</translation>
    </message>
    <message>
        <source>Back to the image&apos;s value</source>
        <translation>이미지 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Leave this variable out of the container</source>
        <translation>이 변수를 컨테이너에서 빼기</translation>
    </message>
    <message>
        <source>Take this variable away</source>
        <translation>이 변수 지우기</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>변수 추가</translation>
    </message>
</context>
<context>
    <name>views::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>views::FindLine</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <extracomment>Placeholder of a search field. %1 is a shortcut: Ctrl+F</extracomment>
        <translation>검색 (%1)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>이전 결과 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>다음 결과 (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many: &quot;3 of 17&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n개 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::Finder</name>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>이름에 이 글자가 든 것이 없습니다.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <extracomment>%1 is a key, such as Ctrl+K</extracomment>
        <translation>무엇이든 찾기(%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>무엇이든 찾기</translation>
    </message>
</context>
<context>
    <name>views::HangulGuard</name>
    <message>
        <source>Type Latin letters (Hangul/English key).</source>
        <translation>영문자로 입력하세요(한/영 키).</translation>
    </message>
</context>
<context>
    <name>views::ImagesPage</name>
    <message>
        <source>No images yet</source>
        <translation>이미지가 아직 없습니다</translation>
    </message>
    <message>
        <source>An image is what containers are started from. Pull one, or run a container: a missing image is pulled by itself.</source>
        <translation>컨테이너는 이미지에서 시작됩니다. 이미지를 내려받거나 컨테이너를 실행하세요. 없는 이미지는 자동으로 내려받습니다.</translation>
    </message>
    <message>
        <source>Pull an image...</source>
        <translation>이미지 내려받기...</translation>
    </message>
    <message>
        <source>Filter by name, tag, ID</source>
        <translation>이름, 태그, ID 필터</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>정확히</translation>
    </message>
    <message>
        <source>Contains: the text stands anywhere. Exact: as docker image ls NAME reads it.</source>
        <translation>포함: 글자가 어디에 있어도 됩니다. 정확히: docker image ls NAME과 똑같이 찾습니다.</translation>
    </message>
    <message>
        <source>How the filter is read</source>
        <translation>필터 방식</translation>
    </message>
    <message>
        <source>Run...</source>
        <translation>실행...</translation>
    </message>
    <message>
        <source>Tag...</source>
        <translation>태그 추가...</translation>
    </message>
    <message>
        <source>Untag...</source>
        <translation>태그 삭제...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>삭제...</translation>
    </message>
    <message>
        <source>Pull...</source>
        <translation>내려받기...</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>이름 복사</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID 복사</translation>
    </message>
</context>
<context>
    <name>views::KillDialog</name>
    <message>
        <source>Send a signal</source>
        <translation>신호 보내기</translation>
    </message>
    <message>
        <source>&amp;Signal</source>
        <translation>신호(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Send a signal to container “%1”</source>
        <translation>‘%1’ 컨테이너에 신호 보내기</translation>
    </message>
    <message numerus="yes">
        <source>Send a signal to %n container(s)</source>
        <translation>
            <numerusform>컨테이너 %n개에 신호 보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the program at once. It cannot save or tidy up; the exit code is 137.</source>
        <translation>프로그램을 즉시 끝냅니다. 저장하거나 정리할 수 없고, 종료 코드는 137입니다.</translation>
    </message>
    <message>
        <source>Asks the program to end. It is what docker stop sends first.</source>
        <translation>프로그램에 끝내 달라고 요청합니다. docker stop이 먼저 보내는 신호입니다.</translation>
    </message>
    <message>
        <source>What Ctrl+C in a terminal sends: asks the program to end.</source>
        <translation>터미널의 Ctrl+C가 보내는 신호로, 프로그램에 끝내 달라고 요청합니다.</translation>
    </message>
    <message>
        <source>By custom: read the configuration again. nginx does so; other programs may end.</source>
        <translation>보통 설정을 다시 읽습니다. nginx가 그렇고, 다른 프로그램은 끝날 수도 있습니다.</translation>
    </message>
    <message>
        <source>Asks the program to end; nginx first finishes the requests it has.</source>
        <translation>프로그램에 끝내 달라고 요청합니다. nginx는 처리 중인 요청을 먼저 마칩니다.</translation>
    </message>
    <message>
        <source>Means what the program decides. nginx opens its log files anew.</source>
        <translation>뜻은 프로그램이 정합니다. nginx는 로그 파일을 새로 엽니다.</translation>
    </message>
    <message>
        <source>Means what the program decides. nginx starts its new version beside the old one.</source>
        <translation>뜻은 프로그램이 정합니다. nginx는 새 버전을 나란히 시작합니다.</translation>
    </message>
    <message>
        <source>Sent as it is. What it does is up to the program.</source>
        <translation>그대로 보냅니다. 무엇을 할지는 프로그램이 정합니다.</translation>
    </message>
    <message>
        <source>A signal is a name like SIGINT, or a number from 1 to 64.</source>
        <translation>신호는 SIGINT 같은 이름이나 1부터 64까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>A program that has no answer to it goes on running: it is process 1 of its container.</source>
        <translation>신호를 처리하지 않는 프로그램은 계속 실행됩니다. 컨테이너의 1번 프로세스이기 때문입니다.</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>보내기(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;end %1</source>
        <translation>%1 보내기(&amp;E)</translation>
    </message>
</context>
<context>
    <name>views::LabelRows</name>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Label name</source>
        <translation>레이블 이름</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Label value</source>
        <translation>레이블 값</translation>
    </message>
    <message>
        <source>Take this label away</source>
        <translation>이 레이블 지우기</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>레이블 추가</translation>
    </message>
</context>
<context>
    <name>views::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>일치하는 항목 없음</translation>
    </message>
    <message>
        <source>No row has this text.</source>
        <translation>이 글자가 있는 행이 없습니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
</context>
<context>
    <name>views::LogPane</name>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln줄</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <extracomment>%1 how many lines of a log are shown; older ones are no longer in memory</extracomment>
        <translation>마지막 %1</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>로그에서 찾기</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Follow: stay at the end</source>
        <translation>따라가기: 항상 끝부분 보기</translation>
    </message>
    <message>
        <source>Clear the view; the container&apos;s log is not touched</source>
        <translation>보이는 내용 지우기(컨테이너의 로그는 그대로 둠)</translation>
    </message>
</context>
<context>
    <name>views::LogView</name>
    <message>
        <source>… (%1 more characters)</source>
        <translation>… (%1자 더 있음)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>stderr: written to the program&apos;s error output</source>
        <translation>stderr: 프로그램의 오류 출력에 쓴 내용</translation>
    </message>
    <message>
        <source>Written by the engine</source>
        <translation>엔진이 쓴 내용</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Clear view</source>
        <translation>보이는 내용 지우기</translation>
    </message>
</context>
<context>
    <name>views::MetadataTree</name>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>값 복사(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>경로 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy subtree as &amp;JSON</source>
        <translation>하위 트리를 JSON으로 복사(&amp;J)</translation>
    </message>
    <message>
        <source>Copy command (%1)</source>
        <extracomment>%1 is the command: docker inspect -f</extracomment>
        <translation>명령 복사(%1)</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>모두 펼치기(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>모두 접기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>views::MetadataView</name>
    <message>
        <source>Nothing selected</source>
        <translation>선택한 항목 없음</translation>
    </message>
    <message>
        <source>Select a container or an image to see its metadata.</source>
        <translation>컨테이너나 이미지를 선택하면 메타데이터가 보입니다.</translation>
    </message>
    <message>
        <source>Reading the metadata of %1…</source>
        <translation>%1 메타데이터를 읽는 중…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>트리</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Compare with image</source>
        <translation>이미지와 비교</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
</context>
<context>
    <name>views::MountRows</name>
    <message>
        <source>Folder of this computer</source>
        <translation>이 컴퓨터의 폴더</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Folder (bind)</source>
        <translation>폴더(bind)</translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation>메모리(tmpfs)</translation>
    </message>
    <message>
        <source>Kind of mount</source>
        <translation>마운트 종류</translation>
    </message>
    <message>
        <source>volume name, empty = anonymous</source>
        <translation>볼륨 이름, 비우면 익명</translation>
    </message>
    <message>
        <source>folder of this computer</source>
        <translation>이 컴퓨터의 폴더</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>메모리에 둠</translation>
    </message>
    <message>
        <source>Volume or folder</source>
        <translation>볼륨 또는 폴더</translation>
    </message>
    <message>
        <source>path in the container</source>
        <translation>컨테이너 안의 경로</translation>
    </message>
    <message>
        <source>Path in the container</source>
        <translation>컨테이너 안의 경로</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Take this mount away</source>
        <translation>이 마운트 지우기</translation>
    </message>
    <message>
        <source>Add volume or folder</source>
        <translation>볼륨이나 폴더 추가</translation>
    </message>
</context>
<context>
    <name>views::Navigation</name>
    <message>
        <source>%1: %2</source>
        <extracomment>screen reader: a page of the window with how many things it lists; %1 &quot;Containers&quot;, %2 a number</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::NoticeBar</name>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세한 정보</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>views::PortRows</name>
    <message>
        <source>not published</source>
        <translation>연결 안 함</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>호스트 포트</translation>
    </message>
    <message>
        <source>A port of this computer, with an address in front if needed: 127.0.0.1:8080</source>
        <translation>이 컴퓨터의 포트입니다. 필요하면 앞에 주소를 씁니다: 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>Container port</source>
        <translation>컨테이너 포트</translation>
    </message>
    <message>
        <source>The image says that its program listens on this port (EXPOSE).</source>
        <translation>이미지에 프로그램이 이 포트에서 연결을 받는다고 적혀 있습니다(EXPOSE).</translation>
    </message>
    <message>
        <source>Do not publish this port</source>
        <translation>이 포트를 연결하지 않기</translation>
    </message>
    <message>
        <source>Take this port away</source>
        <translation>이 포트 지우기</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>포트 추가</translation>
    </message>
</context>
<context>
    <name>views::PullDialog</name>
    <message>
        <source>Pull an image</source>
        <translation>이미지 내려받기</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>이미지(&amp;I)</translation>
    </message>
    <message>
        <source>name[:tag]</source>
        <extracomment>What an image name looks like, in the words of docker.</extracomment>
        <translation>이름[:태그]</translation>
    </message>
    <message>
        <source>P&amp;latform (optional)</source>
        <translation>플랫폼(선택)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pull</source>
        <extracomment>Button: downloads the image.</extracomment>
        <translation>내려받기(&amp;L)</translation>
    </message>
    <message>
        <source>as the engine</source>
        <extracomment>Placeholder of the platform field: an image for the engine&apos;s own system and processor.</extracomment>
        <translation>엔진과 같음</translation>
    </message>
    <message>
        <source>A platform is a system and a processor: linux/arm64.</source>
        <translation>플랫폼은 운영 체제와 프로세서입니다: linux/arm64.</translation>
    </message>
    <message>
        <source>In full: %1</source>
        <extracomment>%1 is an image name with everything written out: docker.io/library/nginx:latest</extracomment>
        <translation>전체 이름: %1</translation>
    </message>
</context>
<context>
    <name>views::PullPanel</name>
    <message>
        <source>Pulling %1</source>
        <extracomment>%1 an image reference, e.g. nginx:latest</extracomment>
        <translation>%1 이미지를 내려받는 중</translation>
    </message>
    <message>
        <source>Progress of the pull</source>
        <translation>내려받기 진행률</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Asking the registry...</source>
        <translation>레지스트리에 묻는 중...</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <extracomment>%1 of %2 layers of an image are complete</extracomment>
        <translation>레이어 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>bytes: %1 done, %2 in all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 a duration</extracomment>
        <translation>%1 남음</translation>
    </message>
</context>
<context>
    <name>views::RemoveDialog</name>
    <message>
        <source>Remove containers</source>
        <translation>컨테이너 삭제</translation>
    </message>
    <message>
        <source>&amp;What goes</source>
        <translation>삭제되는 것(&amp;W)</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>삭제되는 것</translation>
    </message>
    <message>
        <source>With a container go the files written in it (its writable layer) and its logs.</source>
        <translation>컨테이너와 함께 그 안에 쓴 파일(쓰기 가능 레이어)과 로그도 사라집니다.</translation>
    </message>
    <message>
        <source>&amp;Stop, then remove: the program may save and tidy up first (SIGTERM)</source>
        <translation>중지 후 삭제(&amp;S): 프로그램이 저장하고 정리할 수 있습니다(SIGTERM)</translation>
    </message>
    <message>
        <source>Remove by &amp;force: ended at once (SIGKILL)</source>
        <translation>강제 삭제(&amp;F): 즉시 끝냅니다(SIGKILL)</translation>
    </message>
    <message>
        <source>Anonymous &amp;volumes, too (-v)</source>
        <translation>익명 볼륨도 함께(-v)(&amp;V)</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>남는 것</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>결과</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n container(s)</source>
        <translation>
            <numerusform>컨테이너 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove container “%1”?</source>
        <translation>‘%1’ 컨테이너를 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n container(s)?</source>
        <translation>
            <numerusform>컨테이너 %n개를 삭제할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n container(s)</source>
        <translation>
            <numerusform>컨테이너 %n개 삭제(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended at once by SIGKILL. Data that is not saved is lost.</source>
        <translation>SIGKILL로 즉시 끝냅니다. 저장하지 않은 데이터는 사라집니다.</translation>
    </message>
    <message>
        <source>The image “%1”: a new container can be made from it at any time.</source>
        <translation>‘%1’ 이미지: 언제든지 새 컨테이너를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>The images %1: new containers can be made from them at any time.</source>
        <translation>%1 이미지: 언제든지 새 컨테이너를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Volumes, named and anonymous ones.</source>
        <translation>이름 있는 볼륨과 익명 볼륨.</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>is killed (SIGKILL) and removed</source>
        <translation>강제 종료(SIGKILL) 후 삭제됨</translation>
    </message>
    <message>
        <source>is stopped, then removed</source>
        <translation>중지 후 삭제됨</translation>
    </message>
    <message>
        <source>Running containers</source>
        <translation>실행 중인 컨테이너</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Named volumes. There are no anonymous ones.</source>
        <translation>이름 있는 볼륨. 익명 볼륨은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Named volumes. %n anonymous one(s) go, too: %1</source>
        <translation>
            <numerusform>이름 있는 볼륨. 익명 볼륨 %n개는 함께 삭제됩니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written in the container</source>
        <translation>컨테이너 안에서 쓴 데이터</translation>
    </message>
</context>
<context>
    <name>views::RemoveImageDialog</name>
    <message>
        <source>Remove images</source>
        <translation>이미지 삭제</translation>
    </message>
    <message>
        <source>&amp;What goes</source>
        <translation>삭제되는 것(&amp;W)</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>삭제되는 것</translation>
    </message>
    <message>
        <source>By &amp;force (-f): also names in use by containers</source>
        <translation>강제(-f): 컨테이너가 쓰는 이름도 삭제(&amp;F)</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>전체 결과</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>사용하는 곳</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Remove image “%1”?</source>
        <translation>‘%1’ 이미지를 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n image name(s)?</source>
        <translation>
            <numerusform>이미지 이름 %n개를 삭제할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n name(s)</source>
        <extracomment>Button of a dialog: takes names from images, deletes none.</extracomment>
        <translation>
            <numerusform>이름 %n개 삭제(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n image(s)</source>
        <translation>
            <numerusform>이미지 %n개 삭제(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Containers made from a deleted image keep running, but no new ones can be made from it.</source>
        <translation>삭제한 이미지로 만든 컨테이너는 계속 실행되지만, 새 컨테이너는 만들 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) deleted: up to %1. Layers that other images need stay.</source>
        <translation>
            <numerusform>이미지 %n개를 삭제합니다(최대 %1). 다른 이미지에 필요한 레이어는 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken away: the image keeps its other names.</source>
        <translation>
            <numerusform>이름 %n개를 삭제합니다. 이미지는 다른 이름으로 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) left without a name until no container runs from it.</source>
        <translation>
            <numerusform>이미지 %n개는 그 이미지로 실행 중인 컨테이너가 없어질 때까지 이름 없이 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is.</source>
        <translation>
            <numerusform>%n개는 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Containers and volumes stay.</source>
        <translation>컨테이너와 볼륨은 남습니다.</translation>
    </message>
    <message>
        <source>only this name goes; the image stays as %1</source>
        <translation>이 이름만 사라지고 이미지는 %1 이름으로 남음</translation>
    </message>
    <message>
        <source>last name: the image is deleted</source>
        <translation>마지막 이름: 이미지가 삭제됨</translation>
    </message>
    <message>
        <source>last name goes; a running container keeps the image</source>
        <translation>마지막 이름만 삭제됨, 실행 중인 컨테이너가 있어 이미지는 남음</translation>
    </message>
    <message>
        <source>stays: in use, needs force</source>
        <translation>남음: 사용 중이라 강제 삭제가 필요함</translation>
    </message>
    <message>
        <source>stays: a running container uses it</source>
        <translation>남음: 실행 중인 컨테이너가 사용 중</translation>
    </message>
</context>
<context>
    <name>views::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>새 이름(&amp;N)</translation>
    </message>
    <message>
        <source>letters, digits, _ . -</source>
        <extracomment>Which characters a container name may have; quiet text beside the label &quot;New name&quot;.</extracomment>
        <translation>영문자, 숫자, _ . -</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Button: gives the container the name typed.</extracomment>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Rename container “%1”</source>
        <translation>‘%1’ 컨테이너 이름 바꾸기</translation>
    </message>
    <message>
        <source>Another container is named “%1”.</source>
        <translation>이름이 ‘%1’인 다른 컨테이너가 있습니다.</translation>
    </message>
</context>
<context>
    <name>views::RunDialog</name>
    <message>
        <source>Use port %1</source>
        <extracomment>a link; %1 a port number</extracomment>
        <translation>%1번 포트 쓰기</translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <extracomment>a link; %1 a container&apos;s name</extracomment>
        <translation>%1 이름 쓰기</translation>
    </message>
    <message>
        <source>Run it in a shell of the container (sh -c)</source>
        <translation>컨테이너 안의 셸로 실행(sh -c)</translation>
    </message>
    <message>
        <source>Not on this computer yet: it will be pulled first.</source>
        <translation>아직 이 컴퓨터에 없습니다. 먼저 내려받습니다.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was started.</source>
        <translation>취소했습니다. 시작한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Run a container</source>
        <translation>컨테이너 실행</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Creating and starting the container...</source>
        <translation>컨테이너를 만들고 시작하는 중...</translation>
    </message>
    <message>
        <source>What the engine said</source>
        <translation>엔진이 보낸 메시지</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The container %1 was created but not started. It is still there.</source>
        <extracomment>%1 a container&apos;s name</extracomment>
        <translation>%1 컨테이너가 생성되었지만 시작되지 않았습니다. 아직 남아 있습니다.</translation>
    </message>
    <message>
        <source>Discard what you typed? No container was made.</source>
        <translation>입력한 내용을 버릴까요? 아직 컨테이너는 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>계속 입력</translation>
    </message>
</context>
<context>
    <name>views::RunForm</name>
    <message>
        <source>overridden</source>
        <translation>바꿈</translation>
    </message>
    <message>
        <source>image default</source>
        <translation>이미지 기본값</translation>
    </message>
    <message>
        <source>Passed on as: %1</source>
        <extracomment>%1 a list of arguments in brackets</extracomment>
        <translation>전달할 인자: %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>엔진이 정함</translation>
    </message>
    <message>
        <source>Letters, digits, and _ . -</source>
        <translation>영문자, 숫자, _ . -</translation>
    </message>
    <message>
        <source>Ports: this computer → container</source>
        <translation>포트: 이 컴퓨터 → 컨테이너</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Command (CMD)</source>
        <translation>명령(CMD)</translation>
    </message>
    <message>
        <source>the image&apos;s own command</source>
        <translation>이미지의 기본 명령</translation>
    </message>
    <message>
        <source>Run in background (-d)</source>
        <translation>백그라운드 실행(-d)</translation>
    </message>
    <message>
        <source>Without it a console opens that shows what the container prints.</source>
        <translation>선택하지 않으면 컨테이너의 출력을 보여 주는 콘솔이 열립니다.</translation>
    </message>
    <message>
        <source>Keep input open (-i)</source>
        <translation>입력 열어 두기(-i)</translation>
    </message>
    <message>
        <source>Terminal (-t)</source>
        <translation>터미널(-t)</translation>
    </message>
    <message>
        <source>Remove when it ends (--rm)</source>
        <translation>끝나면 삭제(--rm)</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>간단히</translation>
    </message>
    <message>
        <source>More: volumes, network, restart policy, limits, user, labels...</source>
        <translation>더 보기: 볼륨, 네트워크, 다시 시작 정책, 제한, 사용자, 레이블...</translation>
    </message>
    <message>
        <source>Entrypoint (ENTRYPOINT)</source>
        <translation>진입점(ENTRYPOINT)</translation>
    </message>
    <message>
        <source>the image has none</source>
        <translation>이미지에 없음</translation>
    </message>
    <message>
        <source>Run without it</source>
        <translation>진입점 없이 실행</translation>
    </message>
    <message>
        <source>Volumes and folders</source>
        <translation>볼륨과 폴더</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>the usual one (bridge)</source>
        <translation>기본 네트워크(bridge)</translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation>다시 시작 정책</translation>
    </message>
    <message>
        <source>Never (no)</source>
        <translation>안 함(no)</translation>
    </message>
    <message>
        <source>After a failure (on-failure)</source>
        <translation>실패하면(on-failure)</translation>
    </message>
    <message>
        <source>Always (always)</source>
        <translation>항상(always)</translation>
    </message>
    <message>
        <source>Unless stopped (unless-stopped)</source>
        <translation>직접 중지하지 않는 한(unless-stopped)</translation>
    </message>
    <message>
        <source>How often at most</source>
        <translation>최대 횟수</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source> times</source>
        <extracomment>after a number in a spin box: how many attempts</extracomment>
        <translation>회</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>메모리 제한</translation>
    </message>
    <message>
        <source>none; 512m, 1g</source>
        <translation>없음. 예: 512m, 1g</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 제한</translation>
    </message>
    <message>
        <source>none; 0.5 is half of one</source>
        <translation>없음. 0.5는 절반</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>작업 디렉터리</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>호스트 이름</translation>
    </message>
    <message>
        <source>the container&apos;s ID</source>
        <translation>컨테이너 ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>the engine&apos;s own</source>
        <translation>엔진과 같음</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
</context>
<context>
    <name>views::StopDialog</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The program is asked to end and gets this long to save and tidy up. What still runs after that is ended at once (SIGKILL).</source>
        <translation>프로그램에 끝내 달라고 요청하고, 저장하고 정리할 시간을 이만큼 줍니다. 그 뒤에도 실행 중이면 즉시 끝냅니다(SIGKILL).</translation>
    </message>
    <message>
        <source>Time to end, in s&amp;econds</source>
        <translation>기다릴 시간(초)(&amp;E)</translation>
    </message>
    <message>
        <source>Wait for e&amp;ver</source>
        <translation>끝없이 기다리기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Restart container “%1”</source>
        <translation>‘%1’ 컨테이너 다시 시작</translation>
    </message>
    <message>
        <source>Stop container “%1”</source>
        <translation>‘%1’ 컨테이너 중지</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n container(s)</source>
        <translation>
            <numerusform>컨테이너 %n개 다시 시작</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n container(s)</source>
        <translation>
            <numerusform>컨테이너 %n개 중지</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>A program that does not end by itself is waited for without end.</source>
        <translation>스스로 끝나지 않는 프로그램이면 끝없이 기다립니다.</translation>
    </message>
    <message>
        <source>Ended at once (SIGKILL): what is not saved is lost.</source>
        <translation>즉시 끝냅니다(SIGKILL). 저장하지 않은 것은 사라집니다.</translation>
    </message>
    <message numerus="yes">
        <source>What still runs after %n second(s) gets SIGKILL.</source>
        <translation>
            <numerusform>%n초 뒤에도 실행 중이면 SIGKILL을 보냅니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TableSetup</name>
    <message>
        <source>Reset columns</source>
        <translation>열 초기화</translation>
    </message>
</context>
<context>
    <name>views::TagDialog</name>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>새 이름(&amp;N)</translation>
    </message>
    <message>
        <source>repository[:tag]</source>
        <extracomment>What an image name looks like, in the words of docker.</extracomment>
        <translation>리포지토리[:태그]</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>추가한 뒤</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <extracomment>Button: gives the image one more name.</extracomment>
        <translation>태그 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Add a tag to image “%1”</source>
        <translation>‘%1’ 이미지에 태그 추가</translation>
    </message>
    <message>
        <source>A tag has no digest: leave out what follows the @ sign.</source>
        <translation>태그에는 다이제스트가 없습니다. @ 기호와 그 뒤를 빼세요.</translation>
    </message>
    <message>
        <source>The image has this name already.</source>
        <translation>이미지에 이미 이 이름이 있습니다.</translation>
    </message>
    <message>
        <source>“%1” names image %2 now. The name moves to this image; the other one loses it.</source>
        <translation>‘%1’ 이름은 지금 %2 이미지에 붙어 있습니다. 추가하면 이 이미지로 옮겨지고, 그 이미지에서는 떨어집니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>One image ID can have many names. Nothing is copied.</source>
        <translation>이미지 ID 하나에 이름이 여럿일 수 있습니다. 복사되는 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), one image ID. Nothing is copied.</source>
        <translation>
            <numerusform>이름 %n개, 이미지 ID 하나. 복사되는 것은 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TasksPopup</name>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>끝난 작업 지우기</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>작업 취소</translation>
    </message>
</context>
<context>
    <name>views::TaughtCard</name>
    <message>
        <source>What is %1?</source>
        <extracomment>%1 is CMD, ENTRYPOINT, ENV or EXPOSE</extracomment>
        <translation>%1 알아보기</translation>
    </message>
</context>
</TS>
