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
    <name>app::History</name>
    <message>
        <source>The docker program has no command for this request alone.</source>
        <translation>docker 프로그램에는 이 요청만 보내는 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::HistoryDock</name>
    <message>
        <source>The history could not be saved.</source>
        <translation>기록을 저장하지 못했습니다.</translation>
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
    <message>
        <source>Paste a command...</source>
        <translation>명령 붙여넣기...</translation>
    </message>
    <message>
        <source>The container %1 is being made anew. When you quit now, the old one may stay behind, stopped, under the name %2.</source>
        <extracomment>%1 and %2 names of a container</extracomment>
        <translation>%1 컨테이너를 새로 만드는 중입니다. 지금 종료하면 이전 컨테이너가 중지된 채 %2 이름으로 남을 수 있습니다.</translation>
    </message>
    <message>
        <source>Put it back and quit</source>
        <translation>되돌리고 종료</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>지금 종료</translation>
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
    <name>app::PasteRouter</name>
    <message>
        <source>“%1” is an image, not a container.</source>
        <extracomment>%1 what was typed in the place of a container&apos;s name</extracomment>
        <translation>‘%1’ 항목은 컨테이너가 아니라 이미지입니다.</translation>
    </message>
    <message>
        <source>“%1” is a container, not an image.</source>
        <extracomment>%1 what was typed in the place of an image&apos;s name</extracomment>
        <translation>‘%1’ 항목은 이미지가 아니라 컨테이너입니다.</translation>
    </message>
    <message>
        <source>There is no image “%1” on this engine.</source>
        <translation>이 엔진에 ‘%1’ 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>There is no container “%1” on this engine.</source>
        <translation>이 엔진에 ‘%1’ 컨테이너가 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing named “%1” on this engine.</source>
        <translation>이 엔진에 ‘%1’ 컨테이너나 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>The window is not connected to an engine at this moment.</source>
        <translation>지금은 엔진에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Selected: %1. “%2” does not apply to them right now.</source>
        <extracomment>%1 names of containers, %2 an act: Start, Stop</extracomment>
        <translation>선택함: %1. 지금은 ‘%2’ 동작을 할 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Selected: %1. Nothing was done yet: choose “%2” in the menu of the last button.</source>
        <extracomment>%1 names of containers, %2 an entry of a menu: Pause</extracomment>
        <translation>선택함: %1. 아직 아무것도 하지 않았습니다. 마지막 버튼의 메뉴에서 ‘%2’ 항목을 고르세요.</translation>
    </message>
    <message>
        <source>Selected: %1. Nothing was done yet: press “%2”.</source>
        <translation>선택함: %1. 아직 아무것도 하지 않았습니다. ‘%2’ 버튼를 누르세요.</translation>
    </message>
    <message>
        <source>docker exec is not available in this window. Run the command in a terminal.</source>
        <translation>이 창에서는 docker exec를 할 수 없습니다. 터미널에서 명령을 실행하면 됩니다.</translation>
    </message>
    <message>
        <source>docker push is not available in this window. Run the command in a terminal.</source>
        <translation>이 창에서는 docker push를 할 수 없습니다. 터미널에서 명령을 실행하면 됩니다.</translation>
    </message>
    <message>
        <source>The list shows CPU and memory use of running containers.</source>
        <translation>실행 중인 컨테이너의 CPU와 메모리 사용량은 목록의 열에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This is not available in this window. Run the command in a terminal.</source>
        <translation>이 창에서는 할 수 없습니다. 터미널에서 명령을 실행하면 됩니다.</translation>
    </message>
    <message>
        <source>“%1” is a container, not an image. Its metadata is shown.</source>
        <translation>‘%1’ 항목은 이미지가 아니라 컨테이너입니다. 컨테이너의 메타데이터를 보여 줍니다.</translation>
    </message>
    <message>
        <source>“%1” is an image, not a container. Its metadata is shown.</source>
        <translation>‘%1’ 항목은 컨테이너가 아니라 이미지입니다. 이미지의 메타데이터를 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>app::Rebuild</name>
    <message>
        <source>This container is removed as soon as it stops (--rm), so it cannot be made anew. Only its name and its limits can be changed.</source>
        <extracomment>--rm is typed so</extracomment>
        <translation>이 컨테이너는 중지되는 즉시 삭제되므로(--rm) 새로 만들 수 없습니다. 이름과 제한만 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>app::RecreateJob</name>
    <message>
        <source>This container is removed as soon as it stops (--rm), so it cannot be made anew. Duplicate it instead.</source>
        <extracomment>--rm is typed so</extracomment>
        <translation>이 컨테이너는 중지되는 즉시 삭제되므로(--rm) 새로 만들 수 없습니다. 대신 복제하세요.</translation>
    </message>
    <message>
        <source>The new container ended at once and was removed (--rm).</source>
        <translation>새 컨테이너가 바로 종료되어 삭제되었습니다(--rm).</translation>
    </message>
    <message>
        <source>The new container ended at once with exit code %1.</source>
        <extracomment>%1 is a number such as 127</extracomment>
        <translation>새 컨테이너가 바로 종료되었습니다(종료 코드 %1).</translation>
    </message>
    <message>
        <source>The container %1 is still there under the name %2.</source>
        <extracomment>%1 and %2 names of a container</extracomment>
        <translation>%1 컨테이너가 %2 이름으로 남아 있습니다.</translation>
    </message>
    <message>
        <source>The old container %1 is not there any more.</source>
        <extracomment>%1 the name of a container</extracomment>
        <translation>이전 컨테이너 %1: 더 이상 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>The new container %1 runs. The old one may still be there under the name %2.</source>
        <extracomment>%1 and %2 names of containers</extracomment>
        <translation>새 %1 컨테이너가 실행 중입니다. 이전 컨테이너가 %2 이름으로 남아 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The container %1 is still there, but may have the name %2.</source>
        <extracomment>%1 and %2 names of a container</extracomment>
        <translation>%1 컨테이너가 남아 있지만 %2 이름으로 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The container %1 is still there, but may be stopped.</source>
        <extracomment>%1 the name of a container</extracomment>
        <translation>%1 컨테이너가 남아 있지만 중지되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The new container %1 may still be there.</source>
        <extracomment>%1 the ID of a container</extracomment>
        <translation>새 컨테이너 %1: 아직 남아 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>If it is, remove it.</source>
        <translation>남아 있으면 삭제하세요.</translation>
    </message>
    <message>
        <source>Remove the new one.</source>
        <translation>새 컨테이너를 삭제하세요.</translation>
    </message>
    <message>
        <source>Give the old one back its name.</source>
        <translation>이전 컨테이너에 원래 이름을 돌려주세요.</translation>
    </message>
    <message>
        <source>Start the old one.</source>
        <translation>이전 컨테이너를 시작하세요.</translation>
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
    <message>
        <source>The settings of the container could not be read.</source>
        <translation>컨테이너의 설정을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The command could not be copied.</source>
        <translation>명령을 복사하지 못했습니다.</translation>
    </message>
    <message>
        <source>The docker run command of %1 was copied.</source>
        <extracomment>%1 the name of a container; docker run is a command</extracomment>
        <translation>%1 컨테이너의 docker run 명령을 복사했습니다.</translation>
    </message>
    <message>
        <source>It contains values that may be secret: %1.</source>
        <extracomment>%1 names of variables such as DB_PASSWORD</extracomment>
        <translation>비밀일 수 있는 값이 들어 있습니다: %1.</translation>
    </message>
    <message>
        <source>The old container could not be removed.</source>
        <translation>이전 컨테이너를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>The container could not be made anew.</source>
        <translation>컨테이너를 새로 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>Another form is open: apply or close it, then paste the command again.</source>
        <translation>다른 입력 창이 열려 있습니다. 그 창을 적용하거나 닫은 뒤 명령을 다시 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Another form is open: apply or close it first.</source>
        <translation>다른 양식이 열려 있습니다. 먼저 적용하거나 닫으세요.</translation>
    </message>
    <message>
        <source>The engine was left in the middle of it.</source>
        <translation>작업 도중에 엔진 연결을 떠났습니다.</translation>
    </message>
    <message>
        <source>The engine was left before it told whether the settings of %1 were changed.</source>
        <extracomment>%1 the name of a container</extracomment>
        <translation>%1 컨테이너의 설정이 바뀌었는지 확인하기 전에 엔진 연결을 떠났습니다.</translation>
    </message>
    <message>
        <source>The form for %1 was closed without changes, because its engine was left.</source>
        <translation>엔진 연결을 떠났으므로 %1 편집 양식을 변경 없이 닫았습니다.</translation>
    </message>
    <message>
        <source>There is a new %1, too. Remove the one you do not need.</source>
        <extracomment>%1 the name of a container</extracomment>
        <translation>새 %1 컨테이너도 있습니다. 필요 없는 쪽을 삭제하세요.</translation>
    </message>
    <message>
        <source>Making the container anew was interrupted.</source>
        <translation>컨테이너를 새로 만드는 작업이 중단되었습니다.</translation>
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
    <message>
        <source>In a terminal, docker asks before it removes anything.</source>
        <translation>터미널에서는 docker가 삭제하기 전에 먼저 물어봅니다.</translation>
    </message>
    <message>
        <source>Makes a new container from an image and starts it. An image that is not here yet is pulled first.</source>
        <translation>이미지로 새 컨테이너를 만들고 시작합니다. 이미지가 없으면 먼저 내려받습니다.</translation>
    </message>
    <message>
        <source>The image that the container is made from. Without a tag, :latest is meant.</source>
        <translation>컨테이너를 만들 이미지입니다. 태그를 쓰지 않으면 latest입니다.</translation>
    </message>
    <message>
        <source>What the container runs in place of the image&apos;s CMD. When the image has an ENTRYPOINT, it gets these words as arguments.</source>
        <translation>이미지의 기본 명령(CMD) 대신 이 컨테이너에서 실행할 명령입니다. 이미지에 진입점(ENTRYPOINT)이 있으면 그 인자가 됩니다.</translation>
    </message>
    <message>
        <source>An argument of the command in the container. docker&apos;s own flags have to stand before the image.</source>
        <translation>컨테이너에서 실행하는 명령의 인자입니다. docker의 옵션은 이미지 이름 앞에 써야 합니다.</translation>
    </message>
    <message>
        <source>Makes a new container from an image without starting it. docker start starts it later.</source>
        <translation>이미지로 새 컨테이너를 만들기만 하고 시작하지 않습니다. 나중에 docker start로 시작합니다.</translation>
    </message>
    <message>
        <source>Starts containers that have stopped or were never started.</source>
        <translation>중지되었거나 한 번도 시작하지 않은 컨테이너를 시작합니다.</translation>
    </message>
    <message>
        <source>Shows what the container prints, and passes Ctrl+C and other signals on to it.</source>
        <translation>컨테이너의 출력을 보여 주고, Ctrl+C 같은 신호를 컨테이너에 전달합니다.</translation>
    </message>
    <message>
        <source>Passes what you type on to the container.</source>
        <translation>입력한 내용을 컨테이너에 전달합니다.</translation>
    </message>
    <message>
        <source>The keys to press to leave the container while it runs on.</source>
        <translation>컨테이너를 계속 실행해 둔 채 터미널만 분리(detach)할 때 누르는 키입니다.</translation>
    </message>
    <message>
        <source>Stops running containers. The program receives SIGTERM; if it has not exited after 10 seconds, it is killed.</source>
        <translation>실행 중인 컨테이너를 중지합니다. 프로그램에 SIGTERM을 보내고, 10초 안에 끝나지 않으면 강제 종료합니다.</translation>
    </message>
    <message>
        <source>How many seconds the program has to exit on its own. -1 waits indefinitely, 0 does not wait at all.</source>
        <translation>프로그램이 스스로 끝나도록 기다리는 시간(초)입니다. -1이면 끝날 때까지 기다리고, 0이면 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>The signal that asks the program to exit, instead of the image&apos;s stop signal or SIGTERM.</source>
        <translation>프로그램에 끝내라고 요청할 때 보내는 신호입니다. 정하지 않으면 이미지가 정한 신호나 SIGTERM을 보냅니다.</translation>
    </message>
    <message>
        <source>Stops containers and starts them again.</source>
        <translation>컨테이너를 중지했다가 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Freezes all processes of a container. They keep their memory and get no processor time.</source>
        <translation>컨테이너의 모든 프로세스를 일시 중지합니다. 메모리는 그대로 유지되고 CPU는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Resumes paused containers where they left off.</source>
        <translation>일시 중지된 컨테이너를 멈춘 곳부터 재개합니다.</translation>
    </message>
    <message>
        <source>Sends a signal to the program in a container. Without -s it is SIGKILL, which ends it at once.</source>
        <translation>컨테이너의 프로그램에 신호를 보냅니다. -s를 쓰지 않으면 SIGKILL을 보내 바로 강제 종료합니다.</translation>
    </message>
    <message>
        <source>The signal to send, by its name or number, for example SIGINT.</source>
        <translation>보낼 신호의 이름이나 번호입니다. 예: SIGINT</translation>
    </message>
    <message>
        <source>Removes containers. Stop a running one first, or use -f.</source>
        <translation>컨테이너를 삭제합니다. 실행 중이면 먼저 중지하거나 -f를 써야 합니다.</translation>
    </message>
    <message>
        <source>Removes a container even while it runs: it is ended with SIGKILL first.</source>
        <translation>실행 중이어도 SIGKILL로 끝내고 삭제합니다.</translation>
    </message>
    <message>
        <source>Removes the container&apos;s anonymous volumes with it. Volumes that have a name stay.</source>
        <translation>컨테이너의 익명 볼륨도 함께 삭제합니다. 이름이 있는 볼륨은 남습니다.</translation>
    </message>
    <message>
        <source>Removes a link between two containers instead of a container.</source>
        <translation>컨테이너가 아니라 두 컨테이너를 잇는 링크(link)를 삭제합니다.</translation>
    </message>
    <message>
        <source>Gives a container another name, also while it runs.</source>
        <translation>컨테이너의 이름을 바꿉니다. 실행 중에도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>The container, by the name it has now or its ID.</source>
        <translation>이름을 바꿀 컨테이너의 지금 이름이나 ID입니다.</translation>
    </message>
    <message>
        <source>The name it gets. No other container may have it.</source>
        <translation>새 이름입니다. 다른 컨테이너가 쓰고 있는 이름은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Changes the limits and the restart policy of containers, also while they run.</source>
        <translation>컨테이너의 리소스 제한과 다시 시작 정책을 바꿉니다. 실행 중에도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>The new limit for memory, for example 512m.</source>
        <translation>새 메모리 제한입니다. 예: 512m</translation>
    </message>
    <message>
        <source>The new limit for memory and swap together; it may not be below that for memory. With -1 there is none.</source>
        <translation>메모리와 스왑을 합한 새 제한입니다. 메모리 제한보다 작을 수 없고, -1이면 제한하지 않습니다.</translation>
    </message>
    <message>
        <source>How many processors the container may use, for example 0.5.</source>
        <translation>컨테이너가 쓸 수 있는 CPU 수입니다. 예: 0.5</translation>
    </message>
    <message>
        <source>When the engine starts the container again by itself: no, on-failure, always or unless-stopped.</source>
        <translation>엔진이 컨테이너를 언제 스스로 다시 시작할지 정합니다. no, on-failure, always, unless-stopped 중 하나입니다.</translation>
    </message>
    <message>
        <source>Runs one more command in a container that is running.</source>
        <translation>실행 중인 컨테이너에서 명령을 하나 더 실행합니다.</translation>
    </message>
    <message>
        <source>The container to run the command in. It has to be running.</source>
        <translation>명령을 실행할 컨테이너입니다. 실행 중이어야 합니다.</translation>
    </message>
    <message>
        <source>The command to run. It has to exist in the container, for example sh.</source>
        <translation>실행할 명령입니다. 컨테이너 안에 있는 것이어야 합니다. 예: sh</translation>
    </message>
    <message>
        <source>Keeps the input open, so that the command gets what you type.</source>
        <translation>입력을 열어 두어 입력한 내용을 명령에 전달합니다.</translation>
    </message>
    <message>
        <source>Gives the command a terminal. With -i it is used like a terminal of your own.</source>
        <translation>명령에 터미널을 붙입니다. -i와 함께 쓰면 내 터미널처럼 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Runs the command in the background.</source>
        <translation>명령을 백그라운드에서 실행합니다.</translation>
    </message>
    <message>
        <source>Sets an environment variable for this command only.</source>
        <translation>이 명령에만 환경 변수를 정합니다.</translation>
    </message>
    <message>
        <source>Reads environment variables for this command from a file.</source>
        <translation>이 명령의 환경 변수를 파일에서 읽습니다.</translation>
    </message>
    <message>
        <source>Gives the command far-reaching rights on the host. Use it only when nothing else helps.</source>
        <translation>명령에 호스트까지 다룰 수 있는 강한 권한을 줍니다. 꼭 필요할 때만 쓰세요.</translation>
    </message>
    <message>
        <source>The user who runs the command: a name or number, with :group when wanted.</source>
        <translation>명령을 실행할 사용자의 이름이나 번호입니다. 뒤에 :그룹을 붙일 수 있습니다.</translation>
    </message>
    <message>
        <source>The working directory of the command in the container.</source>
        <translation>컨테이너 안에서 명령을 실행할 작업 디렉터리입니다.</translation>
    </message>
    <message>
        <source>Removes all containers that do not run.</source>
        <translation>실행 중이 아닌 컨테이너를 모두 삭제합니다.</translation>
    </message>
    <message>
        <source>Does not ask before it removes.</source>
        <translation>묻지 않고 삭제합니다.</translation>
    </message>
    <message>
        <source>Removes only what matches the filter, for example until=24h: anything older than a day.</source>
        <translation>조건에 맞는 것만 삭제합니다. 예: until=24h(만든 지 하루가 넘은 것)</translation>
    </message>
    <message>
        <source>This shows docker&apos;s help. Here each word of a command explains itself.</source>
        <translation>docker의 도움말을 보여 주는 명령입니다. 여기서는 명령의 단어마다 설명이 나옵니다.</translation>
    </message>
    <message>
        <source>A docker command begins with the word docker.</source>
        <translation>docker 명령은 docker라는 단어로 시작합니다.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <extracomment>%1 is &quot;docker&quot; or &quot;docker image&quot;, %2 the word after it</extracomment>
        <translation>%1에 ‘%2’ 명령이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”. Is it %3?</source>
        <extracomment>%1 is &quot;docker&quot; or &quot;docker image&quot;, %2 the word after it, %3 the command that is meant</extracomment>
        <translation>%1에 ‘%2’ 명령이 없습니다. %3 명령인가요?</translation>
    </message>
    <message>
        <source>%1 needs one more word, such as ls.</source>
        <extracomment>%1 is &quot;docker image&quot; or &quot;docker container&quot;</extracomment>
        <translation>%1 뒤에 단어가 하나 더 필요합니다. 예: ls</translation>
    </message>
    <message>
        <source>Gorae does not do this: %1. A terminal can.</source>
        <extracomment>%1 is a docker command such as &quot;docker build&quot;</extracomment>
        <translation>%1 명령은 고래에서 실행할 수 없습니다. 터미널에서는 할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>명령이 없습니다.</translation>
    </message>
    <message>
        <source>After docker comes what to do, such as run or ps.</source>
        <translation>docker 뒤에는 할 일을 나타내는 단어가 와야 합니다. 예: run, ps</translation>
    </message>
    <message>
        <source>Gorae does not run the command in the brackets. Write the names instead.</source>
        <translation>고래는 괄호 안의 명령을 실행하지 않습니다. 대신 이름을 적으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a flag; flags begin with - or --.</source>
        <extracomment>%1 is a word as typed</extracomment>
        <translation>‘%1’ 부분은 옵션이 아닙니다. 옵션은 - 또는 --로 시작합니다.</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <extracomment>%1 is a flag, such as --shm-size
----------
%1 is a flag</extracomment>
        <translation>%1 뒤에 값이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 has its own field here; please use that one.</source>
        <extracomment>%1 is a flag, such as --name</extracomment>
        <translation>%1 옵션은 입력란이 따로 있습니다. 그 입력란에 입력하세요.</translation>
    </message>
    <message>
        <source>docker run has no flag %1.</source>
        <extracomment>%1 is a flag as typed</extracomment>
        <translation>docker run에는 %1 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; as a full path; a relative path has no starting folder here.</source>
        <extracomment>%1 is a path such as ./site or ~/site</extracomment>
        <translation>‘%1’ 경로를 전체 경로로 쓰세요. 어느 폴더에서 시작하는지 여기서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>--attach is for a container in the foreground, so it does not go with -d.</source>
        <extracomment>--attach and -d are flags</extracomment>
        <translation>--attach는 포그라운드 실행에 쓰는 옵션이므로 -d와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--no-healthcheck takes the health check away, so it does not go with --health- flags.</source>
        <extracomment>--no-healthcheck is a flag, --health- the beginning of flags</extracomment>
        <translation>--no-healthcheck는 상태 확인을 끄므로 --health-로 시작하는 옵션과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>With --log-driver=none nothing is logged, so there is nothing to set.</source>
        <extracomment>--log-driver=none is typed so</extracomment>
        <translation>--log-driver=none이면 로그를 남기지 않으므로 정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The network %1 is named twice.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>%1 네트워크를 두 번 썼습니다.</translation>
    </message>
    <message>
        <source>A network of your own and one of docker&apos;s own (bridge, host, none) do not go together.</source>
        <translation>직접 만든 네트워크와 Docker의 네트워크(bridge, host, none)는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Aliases work only in a network that you created.</source>
        <translation>별칭(alias)은 직접 만든 네트워크에서만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 needs a network of your own; choose one with --network.</source>
        <extracomment>%1 is --network-alias</extracomment>
        <translation>%1 옵션에는 직접 만든 네트워크가 필요합니다. --network로 고르세요.</translation>
    </message>
    <message>
        <source>%1 is also set in the long form of --network.</source>
        <extracomment>%1 is a flag, such as --ip</extracomment>
        <translation>%1 옵션의 내용을 --network에서도 정했습니다. 한 곳에만 쓰세요.</translation>
    </message>
    <message>
        <source>%1 %2: the docker program would read this file; here it is not read.</source>
        <extracomment>%1 is a flag, %2 the name of a file</extracomment>
        <translation>%1 %2: docker 프로그램이라면 이 파일을 읽지만, 여기서는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>%1 %2: the docker program would write the container&apos;s ID to this file; here no file is written.</source>
        <extracomment>%1 is a flag, %2 the name of a file</extracomment>
        <translation>%1 %2: docker 프로그램이라면 이 파일에 컨테이너 ID를 쓰지만, 여기서는 파일을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>--security-opt seccomp=%1: the docker program would read this profile; here it is not read, and the engine&apos;s own is used.</source>
        <extracomment>%1 is the name of a file; --security-opt seccomp= is typed so</extracomment>
        <translation>--security-opt seccomp=%1: docker 프로그램이라면 이 프로필을 읽지만, 여기서는 읽지 않고 엔진의 기본 프로필을 씁니다.</translation>
    </message>
    <message>
        <source>--pull: here an image is downloaded when it is missing, as with --pull missing.</source>
        <translation>--pull: 여기서는 --pull missing처럼 이미지가 없을 때만 내려받습니다.</translation>
    </message>
    <message>
        <source>--quiet hides the progress of a download in a terminal; here it is always shown.</source>
        <translation>--quiet는 터미널에서 내려받기 진행 상황을 숨기는 옵션입니다. 여기서는 항상 보여 줍니다.</translation>
    </message>
    <message>
        <source>%1 is about the terminal in which docker run goes on; here it has no effect.</source>
        <extracomment>%1 is a flag</extracomment>
        <translation>%1 옵션은 docker run을 실행한 터미널에 관한 것이어서 여기서는 효과가 없습니다.</translation>
    </message>
    <message>
        <source>%1: signatures of images are checked by the docker program only, not here.</source>
        <extracomment>%1 is a flag</extracomment>
        <translation>%1: 이미지 서명은 docker 프로그램만 확인하고, 여기서는 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Engines no longer support the limit %1; it has no effect.</source>
        <extracomment>%1 is a flag</extracomment>
        <translation>%1 옵션의 제한은 이제 엔진에 없어서 효과가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is done by the docker program; -v /var/run/docker.sock:/var/run/docker.sock does much the same.</source>
        <extracomment>%1 is a flag; the example is typed so</extracomment>
        <translation>%1 옵션은 docker 프로그램이 처리합니다. -v /var/run/docker.sock:/var/run/docker.sock을 쓰면 거의 같은 효과가 있습니다.</translation>
    </message>
    <message>
        <source>%1 only prints the list of flags.</source>
        <extracomment>%1 is a flag</extracomment>
        <translation>%1 옵션은 옵션 목록만 보여 줍니다.</translation>
    </message>
    <message>
        <source>A MAC address is six pairs of hexadecimal digits, such as 92:d0:c6:0a:29:33.</source>
        <translation>MAC 주소는 92:d0:c6:0a:29:33처럼 16진수 두 자리씩 여섯 쌍입니다.</translation>
    </message>
    <message>
        <source>A driver option of a network is written as driver-opt=NAME=VALUE.</source>
        <extracomment>driver-opt is typed so</extracomment>
        <translation>네트워크 드라이버 옵션은 driver-opt=이름=값 형식으로 씁니다.</translation>
    </message>
    <message>
        <source>The value of gw-priority is a whole number.</source>
        <extracomment>gw-priority is typed so</extracomment>
        <translation>gw-priority의 값은 정수입니다.</translation>
    </message>
    <message>
        <source>A network has no key &quot;%1&quot;; there are name, alias, ip, ip6, mac-address, link-local-ip, driver-opt and gw-priority.</source>
        <extracomment>%1 is a key as typed, such as aliases</extracomment>
        <translation>네트워크에 ‘%1’ 항목은 없습니다. name, alias, ip, ip6, mac-address, link-local-ip, driver-opt, gw-priority를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The double quotes of this value do not match.</source>
        <translation>이 값은 큰따옴표의 짝이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A network in its long form is written as name=NETWORK,alias=NAME.</source>
        <extracomment>name=... and alias=... are typed so</extracomment>
        <translation>네트워크를 길게 쓸 때는 name=네트워크,alias=이름 형식으로 씁니다.</translation>
    </message>
    <message>
        <source>The network needs a name.</source>
        <translation>네트워크에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Adds a line to the container&apos;s /etc/hosts, so that this name leads to this address.</source>
        <translation>컨테이너의 /etc/hosts에 한 줄을 더해, 이 이름이 이 주소를 가리키게 합니다.</translation>
    </message>
    <message>
        <source>Passes an annotation in the form KEY=VALUE to the container runtime.</source>
        <translation>KEY=VALUE 형식의 어노테이션(annotation)을 컨테이너 런타임에 전달합니다.</translation>
    </message>
    <message>
        <source>Chooses which streams the terminal shows or feeds: stdin, stdout, stderr.</source>
        <translation>터미널에 연결할 스트림(stdin, stdout, stderr)을 고릅니다.</translation>
    </message>
    <message>
        <source>Sets the share of disk time against other containers, from 10 to 1000.</source>
        <translation>다른 컨테이너와 디스크 사용 시간을 나눌 때의 비중을 10~1000으로 정합니다.</translation>
    </message>
    <message>
        <source>Sets the share of disk time for one device, such as /dev/sda:200.</source>
        <translation>/dev/sda:200처럼 장치 하나의 디스크 사용 비중을 정합니다.</translation>
    </message>
    <message>
        <source>Gives the container a Linux capability, a single right of the administrator, such as NET_ADMIN.</source>
        <translation>NET_ADMIN처럼 관리자 권한 중 하나(Linux capability)를 컨테이너에 줍니다.</translation>
    </message>
    <message>
        <source>Takes a Linux capability away from the container; ALL takes all of them.</source>
        <translation>컨테이너에서 Linux capability 하나를 없앱니다. ALL이면 모두 없앱니다.</translation>
    </message>
    <message>
        <source>Puts the container under this control group of the host.</source>
        <translation>컨테이너를 호스트의 이 cgroup 아래에 둡니다.</translation>
    </message>
    <message>
        <source>Chooses whether the container sees the host&apos;s control groups (host) or only its own (private).</source>
        <translation>컨테이너가 호스트의 cgroup을 볼지(host), 자기 cgroup만 볼지(private) 정합니다.</translation>
    </message>
    <message>
        <source>Writes the ID of the new container to a file.</source>
        <translation>새 컨테이너의 ID를 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Sets how many CPUs the container may use; for Windows containers.</source>
        <translation>컨테이너가 쓸 CPU 수를 정합니다. Windows 컨테이너에만 씁니다.</translation>
    </message>
    <message>
        <source>Sets the share of CPU time in percent; for Windows containers.</source>
        <translation>CPU 시간의 비율을 퍼센트로 정합니다. Windows 컨테이너에만 씁니다.</translation>
    </message>
    <message>
        <source>Sets the length of one CPU accounting period in microseconds; --cpus is easier.</source>
        <translation>CPU 시간을 재는 주기를 마이크로초로 정합니다. --cpus가 더 쓰기 쉽습니다.</translation>
    </message>
    <message>
        <source>Sets how many microseconds of CPU time the container gets in each period; --cpus is easier.</source>
        <translation>주기마다 쓸 수 있는 CPU 시간을 마이크로초로 정합니다. --cpus가 더 쓰기 쉽습니다.</translation>
    </message>
    <message>
        <source>Sets the period for real-time tasks in microseconds.</source>
        <translation>실시간 작업의 주기를 마이크로초로 정합니다.</translation>
    </message>
    <message>
        <source>Sets how many microseconds real-time tasks may run in each period.</source>
        <translation>주기마다 실시간 작업이 쓸 수 있는 시간을 마이크로초로 정합니다.</translation>
    </message>
    <message>
        <source>Sets the share of CPU time when others want it, too; 1024 is the usual one.</source>
        <translation>CPU를 다른 컨테이너와 나눠 쓸 때의 비중을 정합니다. 보통은 1024입니다.</translation>
    </message>
    <message>
        <source>Limits how many CPUs the container may use; 0.5 is half of one.</source>
        <translation>컨테이너가 쓸 수 있는 CPU 수를 제한합니다. 0.5는 CPU 하나의 절반입니다.</translation>
    </message>
    <message>
        <source>Lets the container run on these CPUs only, such as 0-3 or 0,1.</source>
        <translation>0-3이나 0,1처럼 정한 CPU에서만 컨테이너를 실행합니다.</translation>
    </message>
    <message>
        <source>Lets the container use the memory of these nodes only, on large computers with several.</source>
        <translation>메모리 노드가 여럿인 큰 컴퓨터에서, 정한 노드의 메모리만 쓰게 합니다.</translation>
    </message>
    <message>
        <source>Runs in the background and prints the container&apos;s ID.</source>
        <translation>백그라운드에서 실행하고 컨테이너 ID만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Sets the keys that leave the terminal while the container runs on; usually Ctrl+P, Ctrl+Q.</source>
        <translation>컨테이너를 계속 실행해 둔 채 터미널만 분리(detach)할 때 누르는 키를 정합니다. 보통은 Ctrl+P, Ctrl+Q입니다.</translation>
    </message>
    <message>
        <source>Gives the container a device of the host, such as /dev/fuse.</source>
        <translation>/dev/fuse 같은 호스트의 장치를 컨테이너에서 쓰게 합니다.</translation>
    </message>
    <message>
        <source>Allows a whole kind of devices by their numbers, such as c 1:3 rwm.</source>
        <translation>c 1:3 rwm처럼 번호로 정한 종류의 장치를 모두 쓰게 합니다.</translation>
    </message>
    <message>
        <source>Limits how many bytes per second are read from a device.</source>
        <translation>장치에서 1초에 읽는 바이트 수를 제한합니다.</translation>
    </message>
    <message>
        <source>Limits how many reads per second a device does.</source>
        <translation>장치에서 1초에 읽는 횟수를 제한합니다.</translation>
    </message>
    <message>
        <source>Limits how many bytes per second are written to a device.</source>
        <translation>장치에 1초에 쓰는 바이트 수를 제한합니다.</translation>
    </message>
    <message>
        <source>Limits how many writes per second a device does.</source>
        <translation>장치에 1초에 쓰는 횟수를 제한합니다.</translation>
    </message>
    <message>
        <source>Skips checking the image&apos;s signature, which is the default.</source>
        <translation>이미지의 서명을 확인하지 않습니다. 기본값입니다.</translation>
    </message>
    <message>
        <source>Sets the name server that the container asks.</source>
        <translation>컨테이너가 사용할 DNS 서버를 정합니다.</translation>
    </message>
    <message>
        <source>Older spelling of --dns-option.</source>
        <translation>--dns-option의 예전 이름입니다.</translation>
    </message>
    <message>
        <source>Sets an option of /etc/resolv.conf, such as ndots:2.</source>
        <translation>ndots:2처럼 /etc/resolv.conf의 옵션을 정합니다.</translation>
    </message>
    <message>
        <source>Sets a domain in which short names are looked up.</source>
        <translation>짧은 이름을 찾을 때 붙일 도메인을 정합니다.</translation>
    </message>
    <message>
        <source>Sets the NIS domain name of the container.</source>
        <translation>컨테이너의 NIS 도메인 이름을 정합니다.</translation>
    </message>
    <message>
        <source>Replaces the image&apos;s ENTRYPOINT by one word; its arguments go after the image.</source>
        <translation>이미지의 ENTRYPOINT를 바꿉니다. 하나의 값만 쓸 수 있고, 나머지 인자는 이미지 이름 뒤에 씁니다.</translation>
    </message>
    <message>
        <source>Sets an environment variable, overriding the image.</source>
        <translation>환경 변수를 정합니다. 이미지의 값을 덮어씁니다.</translation>
    </message>
    <message>
        <source>Reads environment variables from a file; the docker program does so, not the engine.</source>
        <translation>파일에서 환경 변수를 읽습니다. 엔진이 아니라 docker 프로그램이 읽습니다.</translation>
    </message>
    <message>
        <source>Notes that the container listens on this port; it does not publish the port.</source>
        <translation>컨테이너가 이 포트에서 연결을 받는다고 알립니다(EXPOSE). 포트를 호스트에 연결하지는 않습니다.</translation>
    </message>
    <message>
        <source>Lets the container use graphics processors; all means every one.</source>
        <translation>컨테이너에서 GPU를 쓰게 합니다. all은 모두입니다.</translation>
    </message>
    <message>
        <source>Makes the user in the container a member of one more group.</source>
        <translation>컨테이너 안의 사용자를 다른 그룹에도 넣습니다.</translation>
    </message>
    <message>
        <source>Sets the command that tells whether the container is healthy.</source>
        <translation>컨테이너의 상태를 확인할 명령을 정합니다.</translation>
    </message>
    <message>
        <source>Sets the time between two health checks.</source>
        <translation>상태 확인 사이의 시간을 정합니다.</translation>
    </message>
    <message>
        <source>Sets how many checks must fail in a row before the container counts as unhealthy.</source>
        <translation>상태 확인이 몇 번 연속으로 실패하면 이상이 있다고 볼지 정합니다.</translation>
    </message>
    <message>
        <source>Sets the time between two checks while the container is still starting.</source>
        <translation>컨테이너가 시작하는 동안의 상태 확인 간격을 정합니다.</translation>
    </message>
    <message>
        <source>Gives the container time to start, in which failed checks do not count.</source>
        <translation>컨테이너가 시작할 시간을 줍니다. 이 동안 실패한 상태 확인은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Sets how long one health check may take.</source>
        <translation>상태 확인 한 번에 걸릴 수 있는 시간을 정합니다.</translation>
    </message>
    <message>
        <source>Prints the list of all flags and does nothing else.</source>
        <translation>옵션 목록만 보여 주고 끝납니다.</translation>
    </message>
    <message>
        <source>Sets the host name that the container sees as its own.</source>
        <translation>컨테이너 안에서 쓰는 호스트 이름을 정합니다.</translation>
    </message>
    <message>
        <source>Runs a small first process that passes signals on and clears away ended processes.</source>
        <translation>신호를 전달하고 끝난 프로세스를 정리하는 작은 프로세스를 맨 먼저 실행합니다.</translation>
    </message>
    <message>
        <source>Keeps the input open, so that you can type to the program.</source>
        <translation>입력을 열어 두어 프로그램에 내용을 입력할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Limits the bytes per second of the system drive; for Windows containers.</source>
        <translation>시스템 드라이브에서 1초에 읽고 쓰는 바이트 수를 제한합니다. Windows 컨테이너에만 씁니다.</translation>
    </message>
    <message>
        <source>Limits the operations per second of the system drive; for Windows containers.</source>
        <translation>시스템 드라이브에서 1초에 읽고 쓰는 횟수를 제한합니다. Windows 컨테이너에만 씁니다.</translation>
    </message>
    <message>
        <source>Gives the container this IPv4 address in its network.</source>
        <translation>네트워크에서 쓸 컨테이너의 IPv4 주소를 정합니다.</translation>
    </message>
    <message>
        <source>Gives the container this IPv6 address in its network.</source>
        <translation>네트워크에서 쓸 컨테이너의 IPv6 주소를 정합니다.</translation>
    </message>
    <message>
        <source>Chooses with whom the container shares memory for communication between processes: private, host or another container.</source>
        <translation>프로세스끼리 통신하는 공유 메모리를 누구와 함께 쓸지 정합니다: private, host, 다른 컨테이너.</translation>
    </message>
    <message>
        <source>Chooses how strictly the container is isolated: process or hyperv; for Windows containers.</source>
        <translation>격리 방식(process, hyperv)을 정합니다. Windows 컨테이너에만 씁니다.</translation>
    </message>
    <message>
        <source>Once limited the memory of the kernel; engines no longer do that.</source>
        <translation>예전에 커널 메모리를 제한하던 옵션입니다. 이제 엔진이 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Adds a label, a note in the form KEY=VALUE.</source>
        <translation>KEY=VALUE 형식의 레이블을 붙입니다.</translation>
    </message>
    <message>
        <source>Reads labels from a file; the docker program does so, not the engine.</source>
        <translation>파일에서 레이블을 읽습니다. 엔진이 아니라 docker 프로그램이 읽습니다.</translation>
    </message>
    <message>
        <source>Lets this container find another one by name; today a network of your own does that.</source>
        <translation>다른 컨테이너를 이름으로 찾게 합니다. 요즘은 직접 만든 네트워크를 씁니다.</translation>
    </message>
    <message>
        <source>Gives the container a further address that is valid in its network only.</source>
        <translation>네트워크 안에서만 통하는 주소(link-local)를 컨테이너에 하나 더 줍니다.</translation>
    </message>
    <message>
        <source>Chooses where the output goes: json-file, local, journald, none...</source>
        <translation>출력을 어디에 남길지 정합니다: json-file, local, journald, none 등.</translation>
    </message>
    <message>
        <source>Sets an option of the log, such as max-size=10m.</source>
        <translation>max-size=10m처럼 로그의 옵션을 정합니다.</translation>
    </message>
    <message>
        <source>Gives the container&apos;s network card this hardware address.</source>
        <translation>컨테이너의 네트워크 카드에 이 MAC 주소를 줍니다.</translation>
    </message>
    <message>
        <source>Limits the memory; a program that wants more is ended.</source>
        <translation>메모리를 제한합니다. 이보다 더 쓰려는 프로그램은 종료됩니다.</translation>
    </message>
    <message>
        <source>Sets a softer limit that counts when the host runs out of memory.</source>
        <translation>호스트의 메모리가 모자랄 때 적용되는 느슨한 제한을 정합니다.</translation>
    </message>
    <message>
        <source>Limits memory and swap together; -1 means no limit.</source>
        <translation>메모리와 스왑을 합쳐서 제한합니다. -1은 제한이 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Sets how readily memory is moved to swap, from 0 to 100.</source>
        <translation>메모리를 얼마나 적극적으로 스왑으로 옮길지 0~100으로 정합니다.</translation>
    </message>
    <message>
        <source>Mounts a volume or host folder with named parts, such as type=bind,source=/site,target=/data; values with commas need quotes.</source>
        <translation>볼륨이나 호스트 폴더를 type=bind,source=/site,target=/data처럼 이름 붙은 항목으로 연결합니다. 쉼표가 든 값은 따옴표로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>Names the container; a name can be used only once.</source>
        <translation>컨테이너 이름을 정합니다. 같은 이름은 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Older spelling of --network.</source>
        <translation>--network의 예전 이름입니다.</translation>
    </message>
    <message>
        <source>Older spelling of --network-alias.</source>
        <translation>--network-alias의 예전 이름입니다.</translation>
    </message>
    <message>
        <source>Joins this network; containers of one network find each other by name.</source>
        <translation>이 네트워크에 연결합니다. 직접 만든 같은 네트워크의 컨테이너는 이름으로 서로를 찾습니다.</translation>
    </message>
    <message>
        <source>Gives the container a further name in its network.</source>
        <translation>네트워크에서 쓸 별칭(alias)을 하나 더 붙입니다.</translation>
    </message>
    <message>
        <source>Takes the image&apos;s health check away.</source>
        <translation>이미지에 정해져 있는 상태 확인을 끕니다.</translation>
    </message>
    <message>
        <source>Keeps the kernel from ending the container&apos;s programs when memory is short; risky without a memory limit.</source>
        <translation>메모리가 모자라도 커널이 컨테이너의 프로그램을 끝내지 않게 합니다. 메모리 제한 없이 쓰면 위험합니다.</translation>
    </message>
    <message>
        <source>Sets how likely the container is ended when memory is short, from -1000 to 1000.</source>
        <translation>메모리가 모자랄 때 이 컨테이너가 종료될 가능성을 -1000~1000으로 정합니다.</translation>
    </message>
    <message>
        <source>Chooses whose processes the container sees: its own, those of the host or of another container.</source>
        <translation>컨테이너가 누구의 프로세스를 볼지 정합니다: 자기 것, 호스트의 것, 다른 컨테이너의 것.</translation>
    </message>
    <message>
        <source>Limits how many processes the container may have; -1 means no limit.</source>
        <translation>컨테이너의 프로세스 수를 제한합니다. -1은 제한이 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Chooses the operating system and architecture of the image, such as linux/arm64.</source>
        <translation>linux/arm64처럼 이미지의 운영 체제와 아키텍처를 고릅니다.</translation>
    </message>
    <message>
        <source>Turns most isolation off; use it only when you must.</source>
        <translation>격리를 거의 끕니다. 꼭 필요할 때만 쓰세요.</translation>
    </message>
    <message>
        <source>Publishes a port of the container on a port of this computer: HOST:CONTAINER.</source>
        <translation>내 컴퓨터의 포트를 컨테이너의 포트로 연결합니다. 호스트:컨테이너 순서로 씁니다.</translation>
    </message>
    <message>
        <source>Publishes all exposed ports on random ports.</source>
        <translation>이미지가 EXPOSE한 포트를 모두 임의 포트로 연결합니다.</translation>
    </message>
    <message>
        <source>Chooses when the image is downloaded: missing, always or never.</source>
        <translation>이미지를 언제 내려받을지 고릅니다: missing, always, never.</translation>
    </message>
    <message>
        <source>Hides the progress of the download.</source>
        <translation>내려받기 진행 상황을 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Makes the container&apos;s own file system read-only; volumes stay writable.</source>
        <translation>컨테이너의 파일 시스템을 읽기 전용으로 만듭니다. 볼륨에는 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Chooses whether the container is started again after it ends: no, on-failure, always or unless-stopped.</source>
        <translation>끝난 컨테이너를 다시 시작할지 정합니다: no, on-failure, always, unless-stopped.</translation>
    </message>
    <message>
        <source>Removes the container when it ends.</source>
        <translation>끝나면 컨테이너를 자동으로 삭제합니다.</translation>
    </message>
    <message>
        <source>Chooses another container runtime than runc.</source>
        <translation>runc 대신 쓸 컨테이너 런타임을 고릅니다.</translation>
    </message>
    <message>
        <source>Sets a security option, such as no-new-privileges or apparmor=unconfined.</source>
        <translation>no-new-privileges, apparmor=unconfined 같은 보안 옵션을 정합니다.</translation>
    </message>
    <message>
        <source>Sets the size of /dev/shm, the memory that programs share; usually 64m.</source>
        <translation>프로그램이 함께 쓰는 메모리 /dev/shm의 크기를 정합니다. 보통은 64m입니다.</translation>
    </message>
    <message>
        <source>Passes signals such as Ctrl+C on to the container; this is the default.</source>
        <translation>Ctrl+C 같은 신호를 컨테이너에 전달합니다. 기본값입니다.</translation>
    </message>
    <message>
        <source>Sets the signal that asks the container to end; usually SIGTERM.</source>
        <translation>컨테이너를 중지할 때 보낼 신호를 정합니다. 보통은 SIGTERM입니다.</translation>
    </message>
    <message>
        <source>Sets how many seconds a stop waits before the container is killed; usually 10.</source>
        <translation>중지할 때 몇 초 기다렸다가 강제 종료할지 정합니다. 보통은 10초입니다.</translation>
    </message>
    <message>
        <source>Sets an option of the storage driver, such as size=20G.</source>
        <translation>size=20G처럼 스토리지 드라이버의 옵션을 정합니다.</translation>
    </message>
    <message>
        <source>Sets a kernel parameter for this container, such as net.ipv4.ip_forward=1.</source>
        <translation>net.ipv4.ip_forward=1처럼 이 컨테이너의 커널 매개 변수를 정합니다.</translation>
    </message>
    <message>
        <source>Mounts an empty folder in memory, whose content is gone when the container stops.</source>
        <translation>메모리에 빈 폴더를 만들어 연결합니다. 컨테이너가 중지되면 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Gives the program a terminal.</source>
        <translation>프로그램에 터미널을 붙입니다.</translation>
    </message>
    <message>
        <source>Limits a resource of each process, such as nofile=1024, the number of open files.</source>
        <translation>nofile=1024(열 수 있는 파일 수)처럼 프로세스마다 쓸 수 있는 리소스를 제한합니다.</translation>
    </message>
    <message>
        <source>Lets the container talk to the Docker engine itself; only for programs you trust.</source>
        <translation>컨테이너가 Docker 엔진과 직접 통신하게 합니다. 믿을 수 있는 프로그램에만 쓰세요.</translation>
    </message>
    <message>
        <source>Runs the program as this user, a name or number, with a group after a colon.</source>
        <translation>프로그램을 이 사용자로 실행합니다. 이름이나 번호로 쓰고, 그룹은 콜론 뒤에 씁니다.</translation>
    </message>
    <message>
        <source>With host, switches off the engine&apos;s mapping of users for this container.</source>
        <translation>host로 정하면 이 컨테이너에서는 엔진의 사용자 매핑을 끕니다.</translation>
    </message>
    <message>
        <source>With host, the container shares the host name of the host.</source>
        <translation>host로 정하면 컨테이너가 호스트의 호스트 이름을 함께 씁니다.</translation>
    </message>
    <message>
        <source>Mounts a volume or host folder: SOURCE:TARGET, with :ro for reading only.</source>
        <translation>볼륨이나 호스트 폴더를 컨테이너에 연결합니다. 원본:대상 순서로 쓰고, 읽기 전용은 :ro를 붙입니다.</translation>
    </message>
    <message>
        <source>Chooses the driver that makes the volumes of -v.</source>
        <translation>-v로 만드는 볼륨의 드라이버를 고릅니다.</translation>
    </message>
    <message>
        <source>Mounts all the volumes of another container, too.</source>
        <translation>다른 컨테이너의 볼륨을 모두 똑같이 연결합니다.</translation>
    </message>
    <message>
        <source>Sets the folder in the container in which the program starts.</source>
        <translation>프로그램을 시작할 컨테이너 안의 작업 디렉터리를 정합니다.</translation>
    </message>
    <message>
        <source>The name of a label has no spaces in it.</source>
        <translation>레이블 이름에는 공백을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A security option is no-new-privileges or NAME=VALUE, such as apparmor=unconfined.</source>
        <extracomment>the examples are typed so</extracomment>
        <translation>보안 옵션은 no-new-privileges 또는 apparmor=unconfined 같은 이름=값 형식으로 씁니다.</translation>
    </message>
    <message>
        <source>The value is empty or host.</source>
        <translation>값은 비우거나 host로 씁니다.</translation>
    </message>
    <message>
        <source>A device is written as /dev/fuse, /dev/fuse:/dev/inside or /dev/fuse:/dev/inside:rwm.</source>
        <extracomment>/dev/fuse and rwm (read, write, make) are typed so</extracomment>
        <translation>장치는 /dev/fuse, /dev/fuse:/dev/inside, /dev/fuse:/dev/inside:rwm처럼 씁니다.</translation>
    </message>
    <message>
        <source>This is an IP address, such as 172.30.100.104 or 2001:db8::33.</source>
        <translation>172.30.100.104나 2001:db8::33 같은 IP 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>Bytes per second are written as DEVICE:NUMBER, such as /dev/sda:1mb.</source>
        <translation>초당 바이트 수는 /dev/sda:1mb처럼 장치:숫자로 씁니다.</translation>
    </message>
    <message>
        <source>Operations per second are written as DEVICE:NUMBER, such as /dev/sda:100.</source>
        <translation>초당 작업 수는 /dev/sda:100처럼 장치:숫자로 씁니다.</translation>
    </message>
    <message>
        <source>A host entry is written as NAME:ADDRESS, such as db:10.0.0.5.</source>
        <translation>호스트 항목은 db:10.0.0.5처럼 이름:주소로 씁니다.</translation>
    </message>
    <message>
        <source>A search domain is written as example.com, or a single dot for none.</source>
        <translation>검색 도메인은 example.com처럼 쓰고, 없으면 점 하나를 씁니다.</translation>
    </message>
    <message>
        <source>A port to expose is written as 80, 80/udp or 8000-8010.</source>
        <translation>노출할 포트는 80, 80/udp, 8000-8010처럼 씁니다.</translation>
    </message>
    <message>
        <source>A link is written as CONTAINER or CONTAINER:ALIAS.</source>
        <translation>링크는 컨테이너 또는 컨테이너:별칭으로 씁니다.</translation>
    </message>
    <message>
        <source>A port is published as HOST:CONTAINER, such as 8080:80, 127.0.0.1:8080:80 or 53:53/udp.</source>
        <translation>포트는 8080:80, 127.0.0.1:8080:80, 53:53/udp처럼 호스트:컨테이너로 씁니다.</translation>
    </message>
    <message>
        <source>A device rule is written as TYPE MAJOR:MINOR ACCESS, such as c 1:3 rwm.</source>
        <extracomment>the example is typed so</extracomment>
        <translation>장치 규칙은 c 1:3 rwm처럼 종류, 번호, 권한 순서로 씁니다.</translation>
    </message>
    <message>
        <source>A device weight is written as DEVICE:WEIGHT with a weight from 10 to 1000, such as /dev/sda:200.</source>
        <translation>장치의 비중은 /dev/sda:200처럼 장치:비중으로 쓰고, 비중은 10~1000입니다.</translation>
    </message>
    <message>
        <source>GPUs are given as all, as a number, or as &quot;device=0,1&quot; with the double quotes.</source>
        <translation>GPU는 all, 숫자, 또는 큰따옴표까지 쓴 &quot;device=0,1&quot;로 정합니다.</translation>
    </message>
    <message>
        <source>A volume is written as SOURCE:TARGET or SOURCE:TARGET:ro, with no part empty.</source>
        <translation>볼륨은 원본:대상 또는 원본:대상:ro로 쓰고, 비어 있는 부분이 없어야 합니다.</translation>
    </message>
    <message>
        <source>This is written as NAME=VALUE.</source>
        <translation>이름=값 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>A time span cannot be negative.</source>
        <translation>시간은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>A weight is a number from 10 to 1000, or 0 for none.</source>
        <translation>비중은 10~1000의 숫자이고, 0은 정하지 않는다는 뜻입니다.</translation>
    </message>
    <message>
        <source>The number of retries is 0 or more.</source>
        <translation>다시 시도하는 횟수는 0 이상입니다.</translation>
    </message>
    <message>
        <source>Memory with swap is a size, such as 1g, or -1 for no limit.</source>
        <translation>스왑을 합친 메모리는 1g 같은 크기로 쓰고, 제한이 없으면 -1을 씁니다.</translation>
    </message>
    <message>
        <source>Swappiness is a number from 0 to 100.</source>
        <translation>스왑 성향(swappiness)은 0~100의 숫자입니다.</translation>
    </message>
    <message>
        <source>This score is a number from -1000 to 1000.</source>
        <translation>이 점수는 -1000~1000의 숫자입니다.</translation>
    </message>
    <message>
        <source>A container may set only kernel parameters of its own, as NAME=VALUE: net.*, fs.mqueue.* and some of kernel.*.</source>
        <translation>컨테이너마다 따로 있는 커널 매개 변수만 이름=값 형식으로 정할 수 있습니다: net.*, fs.mqueue.*, 일부 kernel.*.</translation>
    </message>
    <message>
        <source>A limit is written as NAME=SOFT or NAME=SOFT:HARD, such as nofile=1024:2048; the soft one is not above the hard one.</source>
        <translation>제한은 nofile=1024:2048처럼 이름=소프트 또는 이름=소프트:하드로 쓰고, 소프트가 하드보다 클 수 없습니다.</translation>
    </message>
    <message>
        <source>A stream is stdin, stdout or stderr.</source>
        <translation>스트림은 stdin, stdout, stderr 중 하나입니다.</translation>
    </message>
    <message>
        <source>The value is host or private.</source>
        <translation>값은 host나 private입니다.</translation>
    </message>
    <message>
        <source>The value is none, private, shareable, host or container:NAME.</source>
        <translation>값은 none, private, shareable, host, container:이름 중 하나입니다.</translation>
    </message>
    <message>
        <source>The value is host or container:NAME.</source>
        <translation>값은 host나 container:이름입니다.</translation>
    </message>
    <message>
        <source>The value is always, missing or never.</source>
        <translation>값은 always, missing, never 중 하나입니다.</translation>
    </message>
    <message>
        <source>A restart policy is no, always, unless-stopped, on-failure or on-failure:3.</source>
        <translation>다시 시작 정책은 no, always, unless-stopped, on-failure, on-failure:3처럼 씁니다.</translation>
    </message>
    <message>
        <source>The value of %1 is a whole number.</source>
        <extracomment>%1 is a flag, such as --cpu-shares</extracomment>
        <translation>%1 옵션의 값은 정수입니다.</translation>
    </message>
    <message>
        <source>The value of %1 is a number, such as 0.5 or 2.</source>
        <extracomment>%1 is a flag, --cpus</extracomment>
        <translation>%1 옵션의 값은 0.5나 2 같은 숫자입니다.</translation>
    </message>
    <message>
        <source>The value of %1 is a size: a number with b, k, m or g, such as 64m.</source>
        <extracomment>%1 is a flag, such as --shm-size</extracomment>
        <translation>%1 옵션의 값은 64m처럼 숫자에 b, k, m, g를 붙인 크기입니다.</translation>
    </message>
    <message>
        <source>The value of %1 is a time span with its unit, such as 500ms, 30s or 1m30s.</source>
        <extracomment>%1 is a flag, such as --health-interval</extracomment>
        <translation>%1 옵션의 값은 500ms, 30s, 1m30s처럼 단위를 붙인 시간입니다.</translation>
    </message>
    <message>
        <source>A value cannot hold the character NUL.</source>
        <translation>값에는 NUL 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is on or off: it stands alone or is written %1=false.</source>
        <extracomment>%1 is a flag, such as --init</extracomment>
        <translation>%1 옵션은 켜거나 끄는 옵션입니다. 옵션만 쓰거나 %1=false로 씁니다.</translation>
    </message>
    <message>
        <source>The docker program. It passes what you ask for to the Docker engine, which does the work.</source>
        <translation>docker 프로그램입니다. 요청을 Docker 엔진에 전달하고, 실제 일은 엔진이 합니다.</translation>
    </message>
    <message>
        <source>What the command in the parentheses prints is put here as arguments. For docker ps -q these are the IDs of containers.</source>
        <translation>괄호 안의 명령이 출력한 내용이 이 자리에 인자로 들어갑니다. docker ps -q라면 컨테이너의 ID입니다.</translation>
    </message>
    <message>
        <source>Flags end here; what follows is taken as it is.</source>
        <translation>옵션은 여기까지이고, 뒤에 오는 것은 옵션으로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The group of commands for containers.</source>
        <translation>컨테이너 관련 명령의 모음입니다.</translation>
    </message>
    <message>
        <source>The group of commands for images.</source>
        <translation>이미지 관련 명령의 모음입니다.</translation>
    </message>
    <message>
        <source>The group of commands for the engine as a whole.</source>
        <translation>엔진 전체에 관한 명령의 모음입니다.</translation>
    </message>
    <message>
        <source>The group of commands for networks.</source>
        <translation>네트워크 관련 명령의 모음입니다.</translation>
    </message>
    <message>
        <source>The group of commands for volumes.</source>
        <translation>볼륨 관련 명령의 모음입니다.</translation>
    </message>
    <message>
        <source>The address of the engine to talk to, in place of the usual one.</source>
        <translation>기본 엔진 대신 연결할 엔진의 주소입니다.</translation>
    </message>
    <message>
        <source>The context to use: the saved address of an engine.</source>
        <translation>사용할 컨텍스트, 곧 저장해 둔 엔진의 주소입니다.</translation>
    </message>
    <message>
        <source>The folder with docker&apos;s own settings and logins.</source>
        <translation>docker의 설정과 로그인 정보가 있는 디렉터리입니다.</translation>
    </message>
    <message>
        <source>Prints details that help to debug docker itself.</source>
        <translation>docker 자체의 문제를 찾는 데 필요한 자세한 정보를 보여 줍니다.</translation>
    </message>
    <message>
        <source>How much docker logs about itself: debug, info, warn, error or fatal.</source>
        <translation>docker가 자신의 동작을 얼마나 자세히 알릴지 정합니다. debug, info, warn, error, fatal 중 하나입니다.</translation>
    </message>
    <message>
        <source>Encrypts the connection to the engine.</source>
        <translation>엔진과의 연결을 암호화합니다.</translation>
    </message>
    <message>
        <source>Encrypts the connection to the engine and checks the engine&apos;s certificate.</source>
        <translation>엔진과의 연결을 암호화하고 엔진의 인증서를 확인합니다.</translation>
    </message>
    <message>
        <source>The file with the certificates that the engine&apos;s certificate is checked against.</source>
        <translation>엔진의 인증서를 확인할 때 쓰는 인증 기관의 인증서 파일입니다.</translation>
    </message>
    <message>
        <source>The file with your certificate, which the engine checks.</source>
        <translation>엔진이 확인하는 내 인증서 파일입니다.</translation>
    </message>
    <message>
        <source>The file with the key of your certificate.</source>
        <translation>내 인증서의 키 파일입니다.</translation>
    </message>
    <message>
        <source>Prints the version of the docker program and does nothing else.</source>
        <translation>docker 프로그램의 버전만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows how the command is used and does nothing else.</source>
        <translation>명령의 사용법만 보여 줍니다.</translation>
    </message>
    <message>
        <source>The container, by its name or by its ID; the first few digits of the ID are enough.</source>
        <translation>컨테이너의 이름이나 ID입니다. ID는 앞의 몇 글자만 써도 됩니다.</translation>
    </message>
    <message>
        <source>The image, by its name or by its ID. Without a tag, :latest is meant.</source>
        <translation>이미지의 이름이나 ID입니다. 태그를 쓰지 않으면 latest입니다.</translation>
    </message>
    <message>
        <source>The command to run in the container.</source>
        <translation>컨테이너에서 실행할 명령입니다.</translation>
    </message>
    <message>
        <source>An argument of the command that runs in the container.</source>
        <translation>컨테이너에서 실행하는 명령의 인자입니다.</translation>
    </message>
    <message>
        <source>Shows what happens in the engine, as it happens: containers that start, images that are pulled.</source>
        <translation>엔진에서 일어나는 일을 실시간으로 보여 줍니다. 예: 컨테이너 시작, 이미지 내려받기</translation>
    </message>
    <message>
        <source>Starts at this time, for example 10m (ten minutes ago) or 2025-01-31T09:00:00.</source>
        <translation>이 시각 이후의 것만 보여 줍니다. 예: 10m(10분 전), 2025-01-31T09:00:00</translation>
    </message>
    <message>
        <source>Ends at this time, for example 10m (ten minutes ago) or 2025-01-31T09:00:00.</source>
        <translation>이 시각까지의 것만 보여 줍니다. 예: 10m(10분 전), 2025-01-31T09:00:00</translation>
    </message>
    <message>
        <source>Shows only matching events, for example type=container.</source>
        <translation>조건에 맞는 이벤트만 보여 줍니다. 예: type=container</translation>
    </message>
    <message>
        <source>Prints by a template instead, for example {{.ID}}, or as json.</source>
        <translation>템플릿(예: {{.ID}})이나 json 형식으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows the versions of the docker program and of the engine.</source>
        <translation>docker 프로그램과 엔진의 버전을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows how the engine is set up and how many containers and images it has.</source>
        <translation>엔진의 설정과 컨테이너, 이미지의 수를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows how much disk space images, containers, volumes and the build cache take.</source>
        <translation>이미지, 컨테이너, 볼륨, 빌드 캐시의 디스크 사용량을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists each object with its size.</source>
        <translation>하나하나의 크기까지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists the networks that containers can join.</source>
        <translation>컨테이너를 연결할 수 있는 네트워크의 목록을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists only matching networks, for example driver=bridge.</source>
        <translation>조건에 맞는 네트워크만 보여 줍니다. 예: driver=bridge</translation>
    </message>
    <message>
        <source>Prints long values in full instead of cutting them.</source>
        <translation>긴 값을 자르지 않고 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>Prints the IDs only.</source>
        <translation>ID만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists the volumes, which keep data when containers are removed.</source>
        <translation>볼륨의 목록을 보여 줍니다. 볼륨의 데이터는 컨테이너를 삭제해도 남습니다.</translation>
    </message>
    <message>
        <source>Lists only matching volumes, for example dangling=true: those that no container uses.</source>
        <translation>조건에 맞는 볼륨만 보여 줍니다. 예: dangling=true(컨테이너가 사용하지 않는 볼륨)</translation>
    </message>
    <message>
        <source>Prints the names only.</source>
        <translation>이름만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows the metadata of a container, an image or another object as JSON.</source>
        <translation>컨테이너, 이미지 등의 메타데이터를 JSON으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>The object, by its name or ID. When a container and an image have the same name, it is the container.</source>
        <translation>조회할 대상의 이름이나 ID입니다. 컨테이너와 이미지의 이름이 같으면 컨테이너를 조회합니다.</translation>
    </message>
    <message>
        <source>Prints only what the template names, for example {{.State.Status}}.</source>
        <translation>템플릿이 가리키는 값만 보여 줍니다. 예: {{.State.Status}}</translation>
    </message>
    <message>
        <source>Adds how much disk space a container&apos;s files take.</source>
        <translation>컨테이너의 파일이 차지하는 디스크 공간도 보여 줍니다.</translation>
    </message>
    <message>
        <source>Looks only for this kind of object: container, image, volume, network.</source>
        <translation>이 종류의 대상만 찾습니다. container, image, volume, network 등을 씁니다.</translation>
    </message>
    <message>
        <source>Still running</source>
        <extracomment>In an exported file, of something that has not ended</extracomment>
        <translation>아직 진행 중</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>In an exported file, of something that was given up</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In an exported file: %1 a sentence that says what went wrong</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>The value of %1 is not written here. Set it as an environment variable first; docker takes it from there.</source>
        <extracomment>Comment in a script: %1 the name of a variable, such as DB_PASSWORD</extracomment>
        <translation>%1의 값은 여기에 적지 않았습니다. 먼저 환경 변수로 정하면 docker가 그 값을 가져옵니다.</translation>
    </message>
    <message>
        <source>This goes on until Ctrl+C is pressed.</source>
        <translation>Ctrl+C를 누를 때까지 계속됩니다.</translation>
    </message>
    <message>
        <source>The docker commands of what was done in Gorae.</source>
        <translation>고래에서 한 일과 같은 일을 하는 docker 명령입니다.</translation>
    </message>
    <message>
        <source>What failed or did not end is a comment. Secret values are left out.</source>
        <translation>실패했거나 끝나지 않은 일은 주석으로 적었습니다. 비밀 값은 뺐습니다.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <extracomment>A line of the history: docker start. %1 a container</extracomment>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>A line of the history: docker stop. %1 a container</extracomment>
        <translation>%1 중지</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <extracomment>A line of the history: docker restart. %1 a container</extracomment>
        <translation>%1 다시 시작</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <extracomment>A line of the history: docker pause. %1 a container</extracomment>
        <translation>%1 일시 중지</translation>
    </message>
    <message>
        <source>Unpause %1</source>
        <extracomment>A line of the history: docker unpause. %1 a container</extracomment>
        <translation>%1 재개</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <extracomment>A line of the history: docker kill. %1 a container</extracomment>
        <translation>%1 강제 종료</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A line of the history: docker rm. %1 a container</extracomment>
        <translation>%1 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>컨테이너 %n개 시작</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>컨테이너 %n개 중지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n containers</source>
        <translation>
            <numerusform>컨테이너 %n개 다시 시작</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n containers</source>
        <translation>
            <numerusform>컨테이너 %n개 일시 중지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpause %n containers</source>
        <translation>
            <numerusform>컨테이너 %n개 재개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>컨테이너 %n개 강제 종료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>컨테이너 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <extracomment>A line of the history: %1 a signal (SIGINT), %2 a container</extracomment>
        <translation>%2에 %1 신호 보내기</translation>
    </message>
    <message numerus="yes">
        <source>Send %1 to %n containers</source>
        <extracomment>A line of the history: %1 a signal (SIGINT)</extracomment>
        <translation>
            <numerusform>컨테이너 %n개에 %1 신호 보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>List containers</source>
        <translation>컨테이너 목록 읽기</translation>
    </message>
    <message>
        <source>List running containers</source>
        <translation>실행 중인 컨테이너 목록 읽기</translation>
    </message>
    <message>
        <source>List images</source>
        <translation>이미지 목록 읽기</translation>
    </message>
    <message>
        <source>Read the metadata of %1</source>
        <extracomment>%1 a container or an image</extracomment>
        <translation>%1의 메타데이터 조회</translation>
    </message>
    <message>
        <source>List the layers of %1</source>
        <extracomment>%1 an image</extracomment>
        <translation>%1의 레이어 목록 읽기</translation>
    </message>
    <message>
        <source>Read the log of %1</source>
        <extracomment>%1 a container</extracomment>
        <translation>%1의 로그 읽기</translation>
    </message>
    <message>
        <source>Watch the resource use of all containers</source>
        <translation>모든 컨테이너의 리소스 사용량 보기</translation>
    </message>
    <message>
        <source>Watch the resource use of %1</source>
        <extracomment>%1 a container</extracomment>
        <translation>%1의 리소스 사용량 보기</translation>
    </message>
    <message>
        <source>List the processes in %1</source>
        <extracomment>%1 a container</extracomment>
        <translation>%1의 프로세스 목록 읽기</translation>
    </message>
    <message>
        <source>List the changed files of %1</source>
        <extracomment>%1 a container</extracomment>
        <translation>%1의 바뀐 파일 목록 읽기</translation>
    </message>
    <message>
        <source>Follow events</source>
        <translation>이벤트 받기</translation>
    </message>
    <message>
        <source>Read versions</source>
        <translation>버전 읽기</translation>
    </message>
    <message>
        <source>Read engine information</source>
        <translation>엔진 정보 읽기</translation>
    </message>
    <message>
        <source>Read disk usage</source>
        <translation>디스크 사용량 읽기</translation>
    </message>
    <message>
        <source>List networks</source>
        <translation>네트워크 목록 읽기</translation>
    </message>
    <message>
        <source>List volumes</source>
        <translation>볼륨 목록 읽기</translation>
    </message>
    <message>
        <source>Wait until %1 ends</source>
        <extracomment>%1 a container</extracomment>
        <translation>%1 종료 기다리기</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>A line of the history: docker run. %1 an image</extracomment>
        <translation>%1 실행</translation>
    </message>
    <message>
        <source>Create a container of %1</source>
        <extracomment>A line of the history: docker create. %1 an image</extracomment>
        <translation>%1 이미지로 컨테이너 생성</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <extracomment>A line of the history: docker rename. %1 the old name, %2 the new one</extracomment>
        <translation>%1 → %2 이름 바꾸기</translation>
    </message>
    <message>
        <source>Tag %1 as %2</source>
        <extracomment>A line of the history: docker tag. %1 an image, %2 its new name</extracomment>
        <translation>%1에 %2 태그 붙이기</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n images</source>
        <translation>
            <numerusform>이미지 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove image %1</source>
        <extracomment>A line of the history: docker rmi. %1 an image</extracomment>
        <translation>%1 이미지 삭제</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <extracomment>A line of the history: docker pull. %1 an image</extracomment>
        <translation>%1 내려받기</translation>
    </message>
    <message>
        <source>Push %1</source>
        <extracomment>A line of the history: docker push. %1 an image</extracomment>
        <translation>%1 올리기</translation>
    </message>
    <message>
        <source>Change limits of %1</source>
        <extracomment>A line of the history: docker update. %1 a container</extracomment>
        <translation>%1의 리소스 제한 바꾸기</translation>
    </message>
    <message>
        <source>Recreate %1</source>
        <extracomment>A line of the history: a container is made anew with other settings. %1 its name</extracomment>
        <translation>%1 새로 만들기</translation>
    </message>
    <message>
        <source>Run a command in %1</source>
        <extracomment>A line of the history: docker exec. %1 a container</extracomment>
        <translation>%1에서 명령 실행</translation>
    </message>
    <message>
        <source>Remove stopped containers</source>
        <translation>중지된 컨테이너 정리</translation>
    </message>
    <message>
        <source>Remove unused images</source>
        <translation>사용하지 않는 이미지 정리</translation>
    </message>
    <message>
        <source>Remove all running containers</source>
        <translation>실행 중인 컨테이너 모두 삭제</translation>
    </message>
    <message>
        <source>Remove all containers</source>
        <translation>컨테이너 모두 삭제</translation>
    </message>
    <message>
        <source>Check whether the engine responds</source>
        <translation>엔진이 응답하는지 확인</translation>
    </message>
    <message>
        <source>curl cannot use a named pipe.</source>
        <translation>curl은 명명된 파이프를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>curl cannot use a connection through SSH.</source>
        <translation>curl은 SSH를 통한 연결을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>(%1 were received. They are not kept here.)</source>
        <extracomment>%1 a size, such as 3.2 MB: of an answer</extracomment>
        <translation>(받은 응답: %1. 내용은 여기에 남기지 않습니다.)</translation>
    </message>
    <message>
        <source>(These are the first %1 of %2.)</source>
        <extracomment>%1 and %2 are sizes, such as 32.8 kB and 1.2 MB: of a request or an answer</extracomment>
        <translation>(전체 %2 중 처음 %1만 보입니다.)</translation>
    </message>
    <message>
        <source>(The window ended it.)</source>
        <translation>(이 창에서 연결을 끊었습니다.)</translation>
    </message>
    <message>
        <source>(There is no answer yet.)</source>
        <translation>(아직 응답이 없습니다.)</translation>
    </message>
    <message>
        <source>(The answer goes on.)</source>
        <translation>(응답이 계속되고 있습니다.)</translation>
    </message>
    <message>
        <source>A mount needs a target, the folder in the container.</source>
        <translation>마운트에는 컨테이너 안의 폴더인 target이 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as key=value.</source>
        <extracomment>%1 is a part of --mount as typed</extracomment>
        <translation>‘%1’ 부분이 key=value 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A mount has no key &quot;%1&quot;; the usual ones are type, source, target and readonly.</source>
        <extracomment>%1 is a key of --mount as typed, such as sorce</extracomment>
        <translation>마운트에 ‘%1’ 항목은 없습니다. 보통 type, source, target, readonly를 씁니다.</translation>
    </message>
    <message>
        <source>The value of tmpfs-size is a size, such as 64m.</source>
        <extracomment>tmpfs-size is typed so</extracomment>
        <translation>tmpfs-size의 값은 64m 같은 크기입니다.</translation>
    </message>
    <message>
        <source>The value of tmpfs-mode is an octal number, such as 1770.</source>
        <extracomment>tmpfs-mode is typed so</extracomment>
        <translation>tmpfs-mode의 값은 1770 같은 8진수입니다.</translation>
    </message>
    <message>
        <source>The value of %1 is true or false.</source>
        <extracomment>%1 is a key such as readonly</extracomment>
        <translation>%1의 값은 true 또는 false입니다.</translation>
    </message>
    <message>
        <source>The value of bind-recursive is enabled, disabled, writable or readonly.</source>
        <extracomment>bind-recursive and its four values are typed so</extracomment>
        <translation>bind-recursive의 값은 enabled, disabled, writable, readonly 중 하나입니다.</translation>
    </message>
    <message>
        <source>The type of a mount is volume, bind, tmpfs or image.</source>
        <translation>마운트의 type은 volume, bind, tmpfs, image 중 하나입니다.</translation>
    </message>
    <message>
        <source>Options that begin with %1- are not for a mount of the type %2.</source>
        <extracomment>%1 is volume, bind, tmpfs or image, %2 as well: the options of %1 are named volume-...</extracomment>
        <translation>이름이 ‘%1-’ 부분으로 시작하는 옵션은 %2 종류의 마운트에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This value of bind-recursive needs readonly, too.</source>
        <extracomment>bind-recursive and readonly are typed so</extracomment>
        <translation>bind-recursive를 이렇게 쓰려면 readonly도 필요합니다.</translation>
    </message>
    <message>
        <source>bind-recursive=readonly needs bind-propagation=rprivate, too.</source>
        <extracomment>both are typed so</extracomment>
        <translation>bind-recursive=readonly에는 bind-propagation=rprivate도 필요합니다.</translation>
    </message>
    <message>
        <source>Only the first one is taken here.</source>
        <translation>여기서는 첫 번째 것만 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for %2.</source>
        <extracomment>%1 is a value, %2 a flag such as --memory</extracomment>
        <translation>‘%1’ 값은 %2 옵션에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Without = docker takes %1 from the terminal. Here it stays without a value.</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>=가 없으면 docker는 %1 값을 터미널에서 가져옵니다. 여기서는 값 없이 둡니다.</translation>
    </message>
    <message>
        <source>Gorae does not run the command in the brackets. Choose the containers in the list instead.</source>
        <translation>고래는 괄호 안의 명령을 실행하지 않습니다. 대신 목록에서 컨테이너를 고르세요.</translation>
    </message>
    <message>
        <source>%1 has no effect here.</source>
        <extracomment>%1 is a flag</extracomment>
        <translation>%1 옵션은 여기서 효과가 없습니다.</translation>
    </message>
    <message>
        <source>Without -f, docker does not remove running containers.</source>
        <translation>-f가 없으면 docker는 실행 중인 컨테이너를 삭제하지 않습니다.</translation>
    </message>
    <message>
        <source>docker update needs a flag that says what to change, such as --memory 512m.</source>
        <translation>docker update에는 바꿀 것을 정하는 옵션이 필요합니다. 예: --memory 512m</translation>
    </message>
    <message>
        <source>Gorae changes memory, CPUs and the restart policy only.</source>
        <translation>고래는 메모리, CPU, 다시 시작 정책만 바꿉니다.</translation>
    </message>
    <message>
        <source>docker would run -- as the command. Remove it.</source>
        <translation>docker는 이 --를 명령으로 읽습니다. --를 빼세요.</translation>
    </message>
    <message>
        <source>docker reads %1 as single letters. With two dashes it is %2.</source>
        <extracomment>%1 and %2 are flags: -env is not --env</extracomment>
        <translation>docker는 %1 옵션을 한 글자씩 나누어 읽습니다. 하이픈을 두 개 쓰면 %2 옵션입니다.</translation>
    </message>
    <message>
        <source>%1 has no flag %2.</source>
        <extracomment>%1 is a docker command such as &quot;docker run&quot;, %2 a flag</extracomment>
        <translation>%1에 %2 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no flag %2. Is it %3?</source>
        <extracomment>%1 is a docker command such as &quot;docker run&quot;, %2 and %3 are flags</extracomment>
        <translation>%1에 %2 옵션이 없습니다. %3 옵션인가요?</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <extracomment>%1 is a flag</extracomment>
        <translation>%1 옵션의 값은 true 또는 false입니다.</translation>
    </message>
    <message>
        <source>%1 only changes what docker prints.</source>
        <extracomment>%1 is a flag</extracomment>
        <translation>%1 옵션은 docker의 출력 형식만 바꿉니다.</translation>
    </message>
    <message>
        <source>A shell puts the output of %1 here; Gorae takes it as it is written.</source>
        <extracomment>%1 is $(pwd) or another command whose output a shell would put there</extracomment>
        <translation>셸은 이 자리에 %1 명령의 출력을 넣지만 고래는 적힌 그대로 씁니다.</translation>
    </message>
    <message>
        <source>A shell puts the value of %1 here; Gorae takes it as it is written.</source>
        <extracomment>%1 is a variable such as $HOME</extracomment>
        <translation>셸은 이 자리에 %1 값을 넣지만 고래는 적힌 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Replace %1 by the name or ID of a container.</source>
        <extracomment>%1 is a placeholder such as &lt;container&gt;</extracomment>
        <translation>%1 자리에 컨테이너 이름이나 ID를 넣으세요.</translation>
    </message>
    <message>
        <source>Replace %1 by a name of your choice, such as web.</source>
        <extracomment>%1 is a placeholder such as &lt;name&gt;</extracomment>
        <translation>%1 자리에 원하는 이름을 넣으세요. 예: web</translation>
    </message>
    <message>
        <source>Replace %1 by the new name of the image, such as my-nginx:1.0.</source>
        <extracomment>%1 is a placeholder such as &lt;name&gt;</extracomment>
        <translation>%1 자리에 이미지의 새 이름을 넣으세요. 예: my-nginx:1.0</translation>
    </message>
    <message>
        <source>Replace %1 by a command, such as sh.</source>
        <extracomment>%1 is a placeholder such as &lt;command&gt;</extracomment>
        <translation>%1 자리에 명령을 넣으세요. 예: sh</translation>
    </message>
    <message>
        <source>Replace %1 by the name of an image, such as nginx.</source>
        <extracomment>%1 is a placeholder such as &lt;image&gt;</extracomment>
        <translation>%1 자리에 이미지 이름을 넣으세요. 예: nginx</translation>
    </message>
    <message>
        <source>%1 comes after the image, so it goes to the program in the container. For docker it must stand before the image.</source>
        <extracomment>%1 is a flag, such as -d</extracomment>
        <translation>%1 옵션은 이미지 뒤에 있어서 컨테이너 안의 프로그램에 전달됩니다. docker의 옵션이라면 이미지 앞에 있어야 합니다.</translation>
    </message>
    <message>
        <source>The two ports are one word with a colon: %1</source>
        <extracomment>%1 is two ports joined by a colon, such as 80:80</extracomment>
        <translation>두 포트는 콜론으로 이어 한 단어로 씁니다: %1</translation>
    </message>
    <message>
        <source>“%1” has no effect here.</source>
        <extracomment>%1 is a word of a command</extracomment>
        <translation>‘%1’ 단어는 여기서 효과가 없습니다.</translation>
    </message>
    <message>
        <source>docker image inspect shows an image. For a container it is docker container inspect.</source>
        <translation>docker image inspect는 이미지를 보여 줍니다. 컨테이너는 docker container inspect로 봅니다.</translation>
    </message>
    <message>
        <source>docker container inspect shows a container. For an image it is docker image inspect.</source>
        <translation>docker container inspect는 컨테이너를 보여 줍니다. 이미지는 docker image inspect로 봅니다.</translation>
    </message>
    <message>
        <source>Gorae shows containers and images, not: %1</source>
        <extracomment>%1 is docker&apos;s word for a kind of thing, such as volume</extracomment>
        <translation>고래는 컨테이너와 이미지만 보여 줍니다. 보여 주지 않는 것: %1</translation>
    </message>
    <message>
        <source>A device request is left out because --gpus cannot express it.</source>
        <extracomment>--gpus is a flag</extracomment>
        <translation>장치 요청 하나를 뺐습니다. --gpus로는 나타낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This is the full text of the seccomp profile; the docker program expects a file name instead (--security-opt %1).</source>
        <extracomment>%1 is what follows --security-opt</extracomment>
        <translation>seccomp 프로필의 내용이 그대로 들어 있습니다. docker 프로그램에는 그 대신 파일 이름을 주어야 합니다(--security-opt %1).</translation>
    </message>
    <message>
        <source>The image of this container is no longer here, so settings that came from it are written out, too.</source>
        <translation>이 컨테이너의 이미지가 더 이상 없어서, 이미지에서 온 설정도 함께 적었습니다.</translation>
    </message>
    <message>
        <source>%1 no longer refers to this container&apos;s image, so %2 is used instead.</source>
        <extracomment>%1 an image name such as nginx:1.27, %2 a longer name or an ID of the same image</extracomment>
        <translation>%1 이름은 이제 이 컨테이너의 이미지를 가리키지 않아서 대신 %2 값을 적었습니다.</translation>
    </message>
    <message>
        <source>The mount %1 cannot be written for docker run; it is left out.</source>
        <extracomment>%1 is a mount as the engine tells it</extracomment>
        <translation>%1 마운트는 docker run 명령으로 나타낼 수 없어서 뺐습니다.</translation>
    </message>
    <message>
        <source>Options of the network %1 are left out: docker run would convert them to lowercase.</source>
        <extracomment>%1 the name of a network</extracomment>
        <translation>%1 네트워크의 옵션을 뺐습니다. docker run은 이 옵션을 소문자로 바꾸기 때문입니다.</translation>
    </message>
    <message>
        <source>The container is in the network %1, too. A new one joins it with: docker network connect %1 %2</source>
        <extracomment>%1 the name of a network, %2 that of a container; docker network connect is typed so</extracomment>
        <translation>이 컨테이너는 %1 네트워크에도 연결되어 있습니다. 새 컨테이너는 다음 명령으로 연결합니다: docker network connect %1 %2</translation>
    </message>
    <message>
        <source>The health check was a list of words; --health-cmd hands it to a shell, which the image must have.</source>
        <translation>상태 확인 명령이 셸 없이 실행되는 형식이었지만, --health-cmd는 셸로 실행합니다. 이미지에 셸이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Replace %1 by a value for %2.</source>
        <extracomment>%1 is a placeholder such as &lt;port&gt;, %2 a flag such as --publish</extracomment>
        <translation>%1 자리에 %2 옵션의 값을 넣으세요.</translation>
    </message>
    <message>
        <source>This word is empty; it must be a name.</source>
        <translation>이 단어가 비어 있습니다. 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Replace %1 by what you want there.</source>
        <extracomment>%1 is a placeholder such as &lt;file&gt;</extracomment>
        <translation>%1 자리에 원하는 값을 넣으세요.</translation>
    </message>
    <message>
        <source>%1 needs a second word: the new name.</source>
        <extracomment>%1 is a docker command such as &quot;docker rename&quot;</extracomment>
        <translation>%1에는 두 번째 단어로 새 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 needs a second word: the new name of the image.</source>
        <extracomment>%1 is a docker command such as &quot;docker tag&quot;</extracomment>
        <translation>%1에는 두 번째 단어로 이미지의 새 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 needs a command to run in the container, such as sh.</source>
        <extracomment>%1 is a docker command such as &quot;docker exec&quot;</extracomment>
        <translation>%1에는 컨테이너에서 실행할 명령이 필요합니다. 예: sh</translation>
    </message>
    <message>
        <source>%1 needs the name or ID of a container.</source>
        <extracomment>%1 is a docker command such as &quot;docker rm&quot;</extracomment>
        <translation>%1에는 컨테이너 이름이나 ID가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 needs the name of an image, such as nginx.</source>
        <extracomment>%1 is a docker command such as &quot;docker run&quot;</extracomment>
        <translation>%1에는 이미지 이름이 필요합니다. 예: nginx</translation>
    </message>
    <message>
        <source>The last word, “%1”, is the value of %2.</source>
        <extracomment>%1 is a word of a command, %2 a flag such as --name</extracomment>
        <translation>마지막 단어 ‘%1’ 부분은 %2 옵션의 값입니다.</translation>
    </message>
    <message>
        <source>%2 does not take the extra word “%1”.</source>
        <extracomment>%1 is a word, %2 a docker command such as &quot;docker rename&quot;</extracomment>
        <translation>%2 명령에 ‘%1’ 단어는 필요 없습니다.</translation>
    </message>
    <message>
        <source>%1 stands for something that may be left out.</source>
        <extracomment>%1 is a placeholder such as [OPTIONS]</extracomment>
        <translation>%1 부분은 생략해도 됩니다.</translation>
    </message>
    <message>
        <source>A shell treats the curly quotes in %1 as ordinary characters. Use %2 instead.</source>
        <extracomment>%1 is a piece of text in typographic quotes, %2 is the straight quote.</extracomment>
        <translation>셸은 %1 부분의 둥근 따옴표를 글자로 읽습니다. 대신 %2 문자를 쓰세요.</translation>
    </message>
    <message>
        <source>An invisible character (%1) is hidden here.</source>
        <extracomment>%1 is a character&apos;s number, U+200B.</extracomment>
        <translation>여기에 보이지 않는 문자가 숨어 있습니다(%1).</translation>
    </message>
    <message>
        <source>This space is a special character (%1), which a shell treats as part of a word.</source>
        <translation>이 공백은 특수 문자(%1)여서 셸이 글자로 읽습니다.</translation>
    </message>
    <message>
        <source>“%1” is written in full-width characters, which docker does not know.</source>
        <extracomment>%1 is a piece of text in wide letters: ｄｏｃｋｅｒ</extracomment>
        <translation>‘%1’ 부분이 전각 문자입니다. docker는 전각 문자를 알아보지 못합니다.</translation>
    </message>
    <message>
        <source>₩ was typed here instead of %1.</source>
        <extracomment>%1 is a backslash or another character.</extracomment>
        <translation>%1 문자가 있어야 할 자리에 ₩ 기호가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has a long dash. Use %2 instead.</source>
        <extracomment>%1 is a piece of text with a typographic dash, %2 is the same with hyphens.</extracomment>
        <translation>‘%1’ 부분에 긴 줄표가 있습니다. %2처럼 하이픈으로 써야 합니다.</translation>
    </message>
    <message>
        <source>“%1” was typed with the Korean keyboard on. Use %2 instead.</source>
        <extracomment>%1 is Korean letters, typed where %2 was meant: 애찯ㄱ for docker.</extracomment>
        <translation>‘%1’ 부분을 한글 입력 상태에서 입력했습니다. 입력하려던 것은 %2입니다.</translation>
    </message>
    <message>
        <source>“%1” is the prompt of a terminal, not part of the command.</source>
        <extracomment>%1 is what a terminal shows before one types: PS C:&gt;</extracomment>
        <translation>‘%1’ 부분은 터미널의 프롬프트이고, 명령이 아닙니다.</translation>
    </message>
    <message>
        <source>Lists containers. Without -a, only running ones.</source>
        <translation>컨테이너의 목록을 보여 줍니다. -a가 없으면 실행 중인 것만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists all containers, those that have stopped too.</source>
        <translation>중지된 것까지 모든 컨테이너를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists only matching containers, for example status=exited or name=web.</source>
        <translation>조건에 맞는 컨테이너만 보여 줍니다. 예: status=exited, name=web</translation>
    </message>
    <message>
        <source>Lists this many of the newest containers, stopped ones too.</source>
        <translation>가장 최근에 만든 컨테이너를 중지된 것까지 이 수만큼 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists the newest container only, even when it has stopped.</source>
        <translation>가장 최근에 만든 컨테이너 하나만 보여 줍니다. 중지된 것이어도 보여 줍니다.</translation>
    </message>
    <message>
        <source>Also prints how much disk space each container takes.</source>
        <translation>컨테이너마다 차지하는 디스크 공간도 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows the metadata of a container as JSON: its settings, state and network.</source>
        <translation>컨테이너의 메타데이터를 JSON으로 보여 줍니다. 설정, 상태, 네트워크를 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Shows what the program in a container has printed.</source>
        <translation>컨테이너의 프로그램이 출력한 로그를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Goes on and shows new lines as they come.</source>
        <translation>계속 기다리면서 새 줄이 나올 때마다 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows only this many lines from the end.</source>
        <translation>끝에서부터 이 수만큼의 줄만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Puts the time in front of each line.</source>
        <translation>줄마다 앞에 시각을 붙입니다.</translation>
    </message>
    <message>
        <source>Also shows labels and variables that were chosen for the log when the container was made.</source>
        <translation>컨테이너를 만들 때 로그에 남기도록 정한 레이블과 변수도 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists the processes that run in a container.</source>
        <translation>컨테이너에서 실행 중인 프로세스를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Options of the ps program, which choose the columns.</source>
        <translation>어떤 열을 보여 줄지 정하는 ps 프로그램의 옵션입니다.</translation>
    </message>
    <message>
        <source>Shows how much CPU time, memory and network containers use, and keeps updating it. Without names, it covers all running containers.</source>
        <translation>컨테이너의 CPU, 메모리, 네트워크 사용량을 계속 보여 줍니다. 이름을 쓰지 않으면 실행 중인 컨테이너를 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>Also lists containers that are not running.</source>
        <translation>실행 중이 아닌 컨테이너도 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows the numbers once and ends.</source>
        <translation>한 번만 보여 주고 끝냅니다.</translation>
    </message>
    <message>
        <source>Lists the files that were added (A), changed (C) or deleted (D) since the container was made.</source>
        <translation>컨테이너를 만든 뒤에 추가(A), 변경(C), 삭제(D)된 파일을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Waits until the container has ended and prints its exit code.</source>
        <translation>컨테이너가 끝날 때까지 기다렸다가 종료 코드를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists the images that the engine has.</source>
        <translation>엔진에 있는 이미지의 목록을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists only images of this name. A tag after a colon narrows it further.</source>
        <translation>이 이름의 이미지만 보여 줍니다. 콜론 뒤에 태그를 쓰면 그 태그만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists the intermediate images of builds, too.</source>
        <translation>빌드할 때 생긴 중간 이미지도 보여 줍니다.</translation>
    </message>
    <message>
        <source>Also prints the digest of each image.</source>
        <translation>이미지마다 다이제스트도 보여 줍니다.</translation>
    </message>
    <message>
        <source>Lists only matching images, for example dangling=true: those without a name.</source>
        <translation>조건에 맞는 이미지만 보여 줍니다. 예: dangling=true(태그 없는 이미지)</translation>
    </message>
    <message>
        <source>Shows below each image its variants for several platforms.</source>
        <translation>이미지 아래에 플랫폼별 이미지를 나누어 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows the metadata of an image as JSON: CMD, ENTRYPOINT, environment variables, layers.</source>
        <translation>이미지의 메타데이터를 JSON으로 보여 줍니다. CMD, ENTRYPOINT, 환경 변수, 레이어를 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Prints only what the template names, for example {{.Config.Cmd}}.</source>
        <translation>템플릿이 가리키는 값만 보여 줍니다. 예: {{.Config.Cmd}}</translation>
    </message>
    <message>
        <source>Chooses the variant of the image for this platform, for example linux/arm64.</source>
        <translation>이미지 중에서 이 플랫폼용을 고릅니다. 예: linux/arm64</translation>
    </message>
    <message>
        <source>Shows the layers of an image and the build steps they come from.</source>
        <translation>이미지의 레이어와 그 레이어를 만든 빌드 단계를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Prints sizes and times in a form that is easy to read, which is the default. =false prints exact ones.</source>
        <translation>크기와 시간을 읽기 쉽게 보여 줍니다. 기본값이며, =false를 붙이면 정확한 값을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Downloads an image from a registry. That is Docker Hub unless the name says otherwise.</source>
        <translation>레지스트리에서 이미지를 내려받습니다. 이름에 레지스트리를 쓰지 않으면 Docker Hub에서 받습니다.</translation>
    </message>
    <message>
        <source>The image to download. Without a tag, :latest is meant.</source>
        <translation>내려받을 이미지입니다. 태그를 쓰지 않으면 latest입니다.</translation>
    </message>
    <message>
        <source>Downloads the images of all tags of the repository.</source>
        <translation>리포지토리의 모든 태그를 내려받습니다.</translation>
    </message>
    <message>
        <source>Prints no progress.</source>
        <translation>진행 상황을 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Does not check signatures, which is the default. =false checks them.</source>
        <translation>서명을 확인하지 않습니다. 기본값이며, =false를 붙이면 확인합니다.</translation>
    </message>
    <message>
        <source>Uploads an image to the registry that its name says.</source>
        <translation>이미지를 이름에 쓰인 레지스트리에 올립니다.</translation>
    </message>
    <message>
        <source>The image to upload, by the name it has in the registry. docker tag gives it such a name.</source>
        <translation>올릴 이미지입니다. 레지스트리에서 쓸 이름으로 적으며, 그 이름은 docker tag로 붙입니다.</translation>
    </message>
    <message>
        <source>Uploads the images of all tags of the repository.</source>
        <translation>리포지토리의 모든 태그를 올립니다.</translation>
    </message>
    <message>
        <source>Gives an image one more name. The names it had stay.</source>
        <translation>이미지에 이름을 하나 더 붙입니다. 원래 이름은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The image that gets the name, by a name it has or its ID.</source>
        <translation>이름을 붙일 이미지의 지금 이름이나 ID입니다.</translation>
    </message>
    <message>
        <source>The new name, with a tag after the colon. Without one the tag is latest.</source>
        <translation>새 이름입니다. 콜론 뒤에 태그를 쓸 수 있고, 쓰지 않으면 latest입니다.</translation>
    </message>
    <message>
        <source>Removes images. One that has several names only loses the name given.</source>
        <translation>이미지를 삭제합니다. 이름이 여러 개인 이미지는 지정한 이름만 없어집니다.</translation>
    </message>
    <message>
        <source>Removes an image even when a stopped container uses it, or by its ID when it has several names.</source>
        <translation>중지된 컨테이너가 사용하는 이미지도 삭제합니다. ID를 쓰면 이름이 여러 개인 이미지도 삭제합니다.</translation>
    </message>
    <message>
        <source>Keeps the nameless images that it was built on.</source>
        <translation>빌드의 바탕이 된 태그 없는 이미지는 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Removes only the variant for this platform, for example linux/arm64.</source>
        <translation>이 플랫폼용 이미지만 삭제합니다. 예: linux/arm64</translation>
    </message>
    <message>
        <source>Removes images that have no name and that no container uses.</source>
        <translation>태그 없는 이미지 중에서 컨테이너가 사용하지 않는 것을 삭제합니다.</translation>
    </message>
    <message>
        <source>Removes all images that no container uses, those with a name too.</source>
        <translation>컨테이너가 사용하지 않는 이미지를 태그가 있는 것까지 모두 삭제합니다.</translation>
    </message>
    <message>
        <source>--entrypoint takes one word only; its other words follow the image.</source>
        <translation>--entrypoint에는 단어를 하나만 쓸 수 있으므로 나머지는 이미지 뒤에 씁니다.</translation>
    </message>
    <message>
        <source>With --entrypoint, docker does not use the image&apos;s CMD.</source>
        <translation>--entrypoint를 쓰면 이미지의 CMD는 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>An --env without a value takes over the variable of that name from the terminal, if there is one.</source>
        <translation>--env에 값을 쓰지 않으면, 터미널에 같은 이름의 환경 변수가 있을 때 그 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Most settings of a container are fixed once it is made, so a new one takes its place. The old one is kept under another name until the new one runs.</source>
        <translation>컨테이너의 설정은 대부분 만들 때 정해지므로, 새 컨테이너를 만들어 바꿉니다. 새 컨테이너가 실행될 때까지 이전 컨테이너는 다른 이름으로 남겨 둡니다.</translation>
    </message>
    <message>
        <source>It starts in the background (-d), so that the last command can follow.</source>
        <extracomment>-d is a flag of docker run</extracomment>
        <translation>새 컨테이너는 백그라운드(-d)에서 시작하므로 마지막 명령이 바로 이어서 실행됩니다.</translation>
    </message>
    <message>
        <source>Nothing changes, so there is no command.</source>
        <translation>바뀌는 것이 없어서 명령이 없습니다.</translation>
    </message>
    <message>
        <source>With -v a path cannot have a colon in it; --mount can.</source>
        <extracomment>-v and --mount are flags</extracomment>
        <translation>-v로 쓰는 경로에는 콜론을 쓸 수 없습니다. --mount로는 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A value holds a NUL character, which no shell can pass on.</source>
        <translation>값에 NUL 문자가 있습니다. NUL 문자는 어느 셸에서도 전달할 수 없습니다.</translation>
    </message>
    <message>
        <source>A value holds a line break, which cannot be typed in cmd. PowerShell can do it.</source>
        <extracomment>cmd and PowerShell are names of shells.</extracomment>
        <translation>값에 줄 바꿈이 있습니다. cmd에서는 줄 바꿈을 입력할 수 없지만 PowerShell에서는 할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no docker command in this text.</source>
        <translation>이 글에는 docker 명령이 없습니다.</translation>
    </message>
    <message>
        <source>The quote %1 is opened and not closed.</source>
        <extracomment>%1 is a quote character.</extracomment>
        <translation>따옴표 %1 하나를 열고 닫지 않았습니다.</translation>
    </message>
    <message>
        <source>Only the docker command is read; the text before it is left out.</source>
        <translation>docker 명령만 읽고, 그 앞부분은 뺐습니다.</translation>
    </message>
    <message>
        <source>sudo is not needed here: Gorae talks to the engine as the user you are.</source>
        <translation>여기서는 sudo가 필요 없습니다. 고래는 현재 사용자로 엔진과 통신합니다.</translation>
    </message>
    <message>
        <source>%1 stands for a value: put your own in its place.</source>
        <extracomment>%1 is a text such as &lt;name&gt; or ${name}.</extracomment>
        <translation>%1 자리에는 실제 값을 넣어야 합니다.</translation>
    </message>
    <message>
        <source>A shell would run %1 and put its output here. Here it stays as it is.</source>
        <extracomment>%1 is a command in brackets: $(pwd)</extracomment>
        <translation>셸이라면 %1 명령을 실행하고 그 출력을 여기에 넣습니다. 여기서는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>A shell would put the value of %1 here. Here it stays as it is.</source>
        <extracomment>%1 is a variable of a shell: $HOME</extracomment>
        <translation>셸이라면 %1 변수의 값을 여기에 넣습니다. 여기서는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Only the first docker command is read; what follows it is left out.</source>
        <translation>첫 번째 docker 명령만 읽고, 그 뒷부분은 뺐습니다.</translation>
    </message>
    <message>
        <source>The comment is left out.</source>
        <translation>주석은 뺐습니다.</translation>
    </message>
    <message>
        <source>Everything after %1 is for a terminal and is left out.</source>
        <extracomment>%1 is a sign of the shell: | or &gt;</extracomment>
        <translation>%1 뒷부분은 터미널에서만 쓰는 것이어서 뺐습니다.</translation>
    </message>
    <message>
        <source>A value holds &quot; or %, which cmd cannot take here. PowerShell can.</source>
        <translation>값에 &quot; 또는 %가 있습니다. cmd에서는 이 자리에 쓸 수 없지만 PowerShell에서는 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A value holds %, which cmd cannot take here. PowerShell can.</source>
        <translation>값에 %가 있습니다. cmd에서는 이 자리에 쓸 수 없지만 PowerShell에서는 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The command has %1 characters, and cmd takes %2 at most. PowerShell takes more.</source>
        <extracomment>%1 and %2 are numbers of characters.</extracomment>
        <translation>명령이 %1자인데 cmd는 %2자까지만 받습니다. PowerShell은 더 긴 명령도 받습니다.</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>Heads of a table: a word of a docker command, and its explanation</extracomment>
        <translation>단어</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Docker study notes</source>
        <extracomment>Heading of an exported file</extracomment>
        <translation>Docker 학습 노트</translation>
    </message>
    <message>
        <source>Line %1 has no name before the equals sign.</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>%1번째 줄에는 등호 앞에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1: a name has no blanks in it: “%2”.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there as a name</extracomment>
        <translation>%1번째 줄: 이름에는 공백을 쓸 수 없습니다. “%2”</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no file of variables.</source>
        <translation>파일이 1 MiB보다 큽니다. 변수를 적은 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1 is longer than docker reads it (64 KiB).</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>%1번째 줄이 docker가 읽을 수 있는 길이(64 KiB)보다 깁니다.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>%1번째 줄이 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>If “%1” stands for a name, put the name of an image in its place, such as nginx.</source>
        <extracomment>%1 is a word such as image</extracomment>
        <translation>“%1” 자리가 이름을 적는 자리라면 nginx처럼 이미지 이름을 적으세요.</translation>
    </message>
    <message>
        <source>A value holds a name between % signs, which cmd may take for a variable. PowerShell is the safer choice.</source>
        <translation>값에 % 기호로 둘러싼 이름이 있어 cmd에서는 변수로 읽을 수 있습니다. PowerShell을 권합니다.</translation>
    </message>
    <message>
        <source>A command with more than %1 words is not read here.</source>
        <extracomment>%1 is a number without group separators</extracomment>
        <translation>단어가 %1개보다 많은 명령은 여기서 읽지 않습니다.</translation>
    </message>
    <message>
        <source>docker takes only the last --tmpfs of a folder.</source>
        <extracomment>--tmpfs is a flag</extracomment>
        <translation>docker는 같은 폴더의 --tmpfs 중 마지막 것만 씁니다.</translation>
    </message>
    <message>
        <source>%1 needs an engine of API version %2 or later; this one has %3.</source>
        <extracomment>%1 is a flag, such as --annotation, %2 and %3 are versions, such as 1.44</extracomment>
        <translation>%1 옵션은 API 버전 %2 이상의 엔진이 필요합니다. 지금 엔진은 %3 버전입니다.</translation>
    </message>
    <message>
        <source>The value of %1 is not written here, so this is a comment. Put the value in place of the dots first.</source>
        <extracomment>Comment in a script: %1 a flag, such as --label</extracomment>
        <translation>%1의 값은 여기에 적지 않았으므로 주석으로 두었습니다. 먼저 점이 있는 자리에 값을 넣으세요.</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1 would split this value at its blanks, because of its double quotes. PowerShell 7 can pass it on.</source>
        <extracomment>Windows PowerShell 5.1 and PowerShell 7 are names of shells.</extracomment>
        <translation>값에 큰따옴표가 있어 Windows PowerShell 5.1에서는 공백에서 나뉩니다. PowerShell 7에서는 그대로 전달됩니다.</translation>
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
    <name>models::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken for a line of the history: %1 what was done, such as &quot;Stop web&quot;, %2 its state (&quot;Done&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When it started</source>
        <extracomment>Column of the history: when it was done</extracomment>
        <translation>시작한 시각</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>Column of the history: what was done</extracomment>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>The docker command that does the same</source>
        <extracomment>Column of the history: the docker command</extracomment>
        <translation>같은 일을 하는 docker 명령</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>How it ended</source>
        <extracomment>Column of the history: whether it went well</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>How long it took</source>
        <extracomment>Column of the history: how long it took</extracomment>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of something in the history</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of something in the history</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of something in the history</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>State of something in the history</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>%1ms</translation>
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
    <name>views::CommandLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do yet, so there is no command.</source>
        <translation>아직 할 일이 없어서 명령도 없습니다.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>This window talks to the engine by itself and does not run docker. In a terminal, this command does the same.</source>
        <translation>이 창은 docker를 실행하지 않고 엔진과 직접 통신합니다. 터미널에서는 이 명령이 같은 일을 합니다.</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>같은 일을 하는 명령</translation>
    </message>
    <message>
        <source>About this command</source>
        <translation>이 명령 설명</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Show secret values</source>
        <translation>비밀 값 보기</translation>
    </message>
    <message>
        <source>Point at a word to see what it means.</source>
        <translation>단어에 마우스를 올리면 뜻을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Copied. Put what you want in the place of %1 before you run it.</source>
        <extracomment>%1 a word that stands for what is not said yet, such as NEW_NAME</extracomment>
        <translation>복사했습니다. 실행하기 전에 %1 자리에 원하는 값을 넣으세요.</translation>
    </message>
    <message>
        <source>Copy the command (%1 on one of its words)</source>
        <extracomment>%1 is a key, such as Ctrl+C, that does so while the focus is on the command</extracomment>
        <translation>명령 복사(낱말에 포커스가 있을 때 %1)</translation>
    </message>
</context>
<context>
    <name>views::CommandTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>read out: %1 a word of a command, %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>뜻</translation>
    </message>
</context>
<context>
    <name>views::CommandToken</name>
    <message>
        <source>Not said yet: this word only stands in its place.</source>
        <translation>아직 정하지 않은 값입니다. 이 낱말은 그 자리를 나타낼 뿐입니다.</translation>
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
    <message>
        <source>Copy as docker run</source>
        <extracomment>docker run is a command</extracomment>
        <translation>docker run 명령으로 복사</translation>
    </message>
    <message>
        <source>Duplicate...</source>
        <extracomment>Opens the Run dialog with all settings of this container.</extracomment>
        <translation>복제...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <extracomment>Changes the settings of this container.</extracomment>
        <translation>편집...</translation>
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
    <name>views::CopyMenu</name>
    <message>
        <source>Copy with explanations</source>
        <translation>설명까지 복사</translation>
    </message>
    <message>
        <source>Copy (the same in every shell)</source>
        <extracomment>%1 the names of shells: &quot;bash, zsh, sh&quot;</extracomment>
        <translation>복사(모든 셸에서 같음)</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <translation>%1용으로 복사</translation>
    </message>
    <message>
        <source>Copy as raw HTTP</source>
        <translation>HTTP 원문으로 복사</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl 명령으로 복사</translation>
    </message>
    <message>
        <source>The request cannot be made yet: what %1 stands for is not said.</source>
        <extracomment>%1 a word that stands for what is not said yet, such as NEW_NAME</extracomment>
        <translation>아직 요청을 만들 수 없습니다. %1 자리에 들어갈 값을 정하지 않았습니다.</translation>
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
    <name>views::ExtraFlagsEdit</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a flag as docker writes it (&quot;--shm-size bytes&quot;), %2 what it does</extracomment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field that is too narrow for &quot;Find anything&quot;.</extracomment>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>views::FindingLines</name>
    <message>
        <source>Fix</source>
        <extracomment>Button: mends what is wrong with a pasted command.</extracomment>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <extracomment>read out for the button &quot;Fix&quot;; %1 what is wrong</extracomment>
        <translation>고치기: %1</translation>
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
    <name>views::HistoryDetails</name>
    <message>
        <source>Events that followed:</source>
        <translation>뒤따른 이벤트:</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API (%1)</source>
        <translation>API (%1)</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보이는 그대로</translation>
    </message>
    <message>
        <source>The request was too long to be kept whole.</source>
        <translation>요청이 너무 길어 전부 남겨 두지 못했습니다.</translation>
    </message>
    <message>
        <source>Request as raw HTTP</source>
        <translation>요청을 HTTP 원문으로</translation>
    </message>
    <message>
        <source>Request as curl command</source>
        <translation>요청을 curl 명령으로</translation>
    </message>
    <message>
        <source>Request as raw HTTP (with its secret values)</source>
        <translation>요청을 HTTP 원문으로(비밀 값 포함)</translation>
    </message>
    <message>
        <source>Request as curl command (with its secret values)</source>
        <translation>요청을 curl 명령으로(비밀 값 포함)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Details of the history</source>
        <translation>기록의 자세한 정보</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>메서드</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Requests to the engine</source>
        <translation>엔진에 보낸 요청</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>요청과 응답</translation>
    </message>
    <message>
        <source>No request to the engine was made for this.</source>
        <translation>이 일로 엔진에 보낸 요청이 없습니다.</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>비밀 값 보기</translation>
    </message>
    <message>
        <source>Shows the values of variables whose names say that they are secret.</source>
        <translation>이름으로 보아 비밀일 수 있는 변수의 값을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>views::HistoryPanel</name>
    <message>
        <source>Nothing in the history has this text.</source>
        <translation>기록에 이 글자가 들어간 항목이 없습니다.</translation>
    </message>
    <message>
        <source>What you do in the window is listed here, with the docker command that does the same.</source>
        <translation>이 창에서 한 일이 여기에 기록됩니다. 같은 일을 하는 docker 명령도 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>기록 내보내기</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>셸 스크립트 (*.sh)</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell 스크립트 (*.ps1)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>docker-history</source>
        <extracomment>the beginning of a file&apos;s name</extracomment>
        <translation>docker-기록</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>내가 한 일</translation>
    </message>
    <message>
        <source>Automatic reads</source>
        <translation>자동으로 읽은 것</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation>기록에 보여 줄 내용</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>검색…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>기록 검색</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>보이는 기록을 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Empties the history. Nothing in Docker changes.</source>
        <translation>기록을 비웁니다. Docker에서는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>기록 닫기</translation>
    </message>
    <message>
        <source>Shell script (.sh)…</source>
        <translation>셸 스크립트(.sh)…</translation>
    </message>
    <message>
        <source>PowerShell script (.ps1)…</source>
        <translation>PowerShell 스크립트(.ps1)…</translation>
    </message>
    <message>
        <source>Study notes (Markdown)…</source>
        <translation>학습 노트(Markdown)…</translation>
    </message>
    <message>
        <source>Close the history (%1)</source>
        <extracomment>%1 is a key: Esc</extracomment>
        <translation>기록 닫기(%1)</translation>
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
    <name>views::MirrorBar</name>
    <message>
        <source>Paste a command...</source>
        <extracomment>Button: a docker command from the clipboard is read and explained.</extracomment>
        <translation>명령 붙여넣기...</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Button: shows or hides what has been done so far.</extracomment>
        <translation>기록</translation>
    </message>
    <message>
        <source>Reads and explains a docker command from anywhere (%1)</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+V</extracomment>
        <translation>어디서 가져온 docker 명령이든 읽고 설명합니다(%1)</translation>
    </message>
    <message>
        <source>What was done so far, as commands and requests (%1)</source>
        <extracomment>%1 is a key, such as Ctrl+H</extracomment>
        <translation>지금까지 한 일을 명령과 요청으로 보여 줍니다(%1)</translation>
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
    <message>
        <source>Mounted with -v: a missing folder is created on the engine&apos;s computer.</source>
        <translation>-v로 쓴 마운트입니다. 엔진이 있는 컴퓨터에 폴더가 없으면 새로 만듭니다.</translation>
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
    <name>views::PasteDialog</name>
    <message>
        <source>Nothing is done before you agree there.</source>
        <translation>그 대화 상자에서 확인하기 전에는 아무것도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Opens that dialog with these values.</source>
        <translation>이 값들로 대화 상자를 엽니다.</translation>
    </message>
    <message>
        <source>Run the command in a terminal instead.</source>
        <translation>터미널에서 명령을 실행하면 됩니다.</translation>
    </message>
    <message>
        <source>Fill in the Run dialog</source>
        <translation>실행 대화 상자 채우기</translation>
    </message>
    <message>
        <source>Opens the Run dialog with these values. Nothing runs by itself.</source>
        <translation>이 값들로 실행 대화 상자를 엽니다. 저절로 실행되지는 않습니다.</translation>
    </message>
    <message>
        <source>Opens the Run dialog with these values. It starts the container, too, which docker create does not. Nothing runs by itself.</source>
        <translation>이 값들로 실행 대화 상자를 엽니다. docker create와 달리 컨테이너를 만든 뒤 시작까지 합니다. 저절로 실행되지는 않습니다.</translation>
    </message>
    <message>
        <source>Open the Stop dialog...</source>
        <translation>중지 대화 상자 열기...</translation>
    </message>
    <message>
        <source>Open the signal dialog...</source>
        <translation>신호 대화 상자 열기...</translation>
    </message>
    <message>
        <source>Open the Remove dialog...</source>
        <translation>삭제 대화 상자 열기...</translation>
    </message>
    <message>
        <source>Open the Restart dialog...</source>
        <translation>다시 시작 대화 상자 열기...</translation>
    </message>
    <message numerus="yes">
        <source>Select %n container(s)</source>
        <translation>
            <numerusform>컨테이너 %n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Selects them in the list. Nothing is done before you press the button there.</source>
        <translation>목록에서 선택합니다. 그곳의 버튼을 누르기 전에는 아무것도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Open the Rename dialog...</source>
        <translation>이름 바꾸기 대화 상자 열기...</translation>
    </message>
    <message>
        <source>Open the Tag dialog...</source>
        <translation>태그 대화 상자 열기...</translation>
    </message>
    <message>
        <source>Open the Pull dialog...</source>
        <translation>내려받기 대화 상자 열기...</translation>
    </message>
    <message>
        <source>Selects the container and shows its log.</source>
        <translation>컨테이너를 선택하고 로그를 보여 줍니다.</translation>
    </message>
    <message>
        <source>The window shows its end; other limits have no place there.</source>
        <translation>이 창은 로그의 끝부분을 보여 주며, 다른 조건은 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show the containers</source>
        <translation>컨테이너 보기</translation>
    </message>
    <message>
        <source>Shows the list with all containers.</source>
        <translation>모든 컨테이너의 목록을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show what runs</source>
        <translation>실행 중인 것 보기</translation>
    </message>
    <message>
        <source>Shows the list with the containers that run.</source>
        <translation>실행 중인 컨테이너의 목록을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>이미지 보기</translation>
    </message>
    <message>
        <source>Shows the list with all images.</source>
        <translation>모든 이미지의 목록을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows the list of images, filtered by this name as docker does it.</source>
        <translation>docker와 같은 방식으로 이 이름의 이미지만 골라 목록을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show the metadata</source>
        <translation>메타데이터 보기</translation>
    </message>
    <message>
        <source>Selects it in the list and shows its metadata.</source>
        <translation>목록에서 선택하고 메타데이터를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show the layers</source>
        <translation>레이어 보기</translation>
    </message>
    <message>
        <source>Selects the image and shows its metadata, with the layers it is made of.</source>
        <translation>이미지를 선택하고 메타데이터와 이미지를 이루는 레이어를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show CPU and memory</source>
        <translation>CPU와 메모리 보기</translation>
    </message>
    <message>
        <source>Shows the list, with CPU and memory use of running containers.</source>
        <translation>목록을 보여 줍니다. 실행 중인 컨테이너의 CPU와 메모리 사용량은 목록의 열에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Only selects the container: this is not available in this window.</source>
        <translation>컨테이너를 선택하기만 합니다. 이 창에서는 이 명령을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>The engine and its version stand at the top of the window.</source>
        <translation>엔진과 그 버전은 창 위쪽에 있습니다.</translation>
    </message>
    <message>
        <source>The lists follow the events by themselves; the window does not list them.</source>
        <translation>목록은 이벤트에 따라 자동으로 바뀌지만, 이 창에서 이벤트 목록을 볼 수는 없습니다.</translation>
    </message>
    <message>
        <source>This is not available in this window.</source>
        <translation>이 창에서는 이 명령을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only selects the container: docker exec is not available in this window.</source>
        <translation>컨테이너를 선택하기만 합니다. 이 창에서는 docker exec를 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Select the image</source>
        <translation>이미지 선택</translation>
    </message>
    <message>
        <source>Only selects the image: docker push is not available in this window.</source>
        <translation>이미지를 선택하기만 합니다. 이 창에서는 docker push를 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open the Delete all dialog...</source>
        <translation>모두 삭제 대화 상자 열기...</translation>
    </message>
    <message>
        <source>Opens it with the containers ticked that do not run.</source>
        <translation>실행 중이 아닌 컨테이너를 미리 선택한 채로 엽니다.</translation>
    </message>
    <message>
        <source>Opens it with the containers ticked that run.</source>
        <translation>실행 중인 컨테이너를 미리 선택한 채로 엽니다.</translation>
    </message>
    <message>
        <source>Opens it with all containers ticked.</source>
        <translation>모든 컨테이너를 미리 선택한 채로 엽니다.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <extracomment>in a list of shells; %1 the one that the pasted text seems to be for</extracomment>
        <translation>자동(%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Paste or type a command first.</source>
        <translation>먼저 명령을 붙여넣거나 입력하세요.</translation>
    </message>
    <message>
        <source>There is no docker command in this text.</source>
        <translation>이 글에는 docker 명령이 없습니다.</translation>
    </message>
    <message>
        <source>The command is not complete.</source>
        <translation>명령이 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>a link; %1 a name that is put in the place of one that is not known</extracomment>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <translation>명령 붙여넣기</translation>
    </message>
    <message>
        <source>From notes, from a blog, for any shell. Every word is explained; nothing runs by itself.</source>
        <translation>강의 노트나 블로그의 명령을 그대로 붙여넣으세요. 어떤 셸의 명령이든 됩니다. 단어마다 설명이 나오며, 저절로 실행되지는 않습니다.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on.</source>
        <translation>Ctrl+Enter를 누르면 계속합니다.</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>이 명령의 셸</translation>
    </message>
    <message>
        <source>The words and what they mean</source>
        <translation>단어와 뜻</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Edit the container...</source>
        <translation>컨테이너 편집...</translation>
    </message>
    <message>
        <source>Opens the settings of the container with these values.</source>
        <translation>이 값을 채운 컨테이너 설정을 엽니다.</translation>
    </message>
    <message>
        <source>docker image prune -a removes every image that no container uses. Here a dialog opens with these ticked, and removes what is ticked.</source>
        <translation>docker image prune -a는 어떤 컨테이너도 쓰지 않는 이미지를 모두 삭제합니다. 여기서는 그런 이미지를 선택해 둔 대화 상자가 열리고, 선택한 것만 삭제합니다.</translation>
    </message>
    <message>
        <source>docker image prune removes the images without a name that no container uses. Here a dialog opens with these ticked, and removes what is ticked.</source>
        <translation>docker image prune은 어떤 컨테이너도 쓰지 않는 이름 없는 이미지를 삭제합니다. 여기서는 그런 이미지를 선택해 둔 대화 상자가 열리고, 선택한 것만 삭제합니다.</translation>
    </message>
</context>
<context>
    <name>views::PastedFiles</name>
    <message>
        <source>Choose the file…</source>
        <extracomment>Button: opens a dialog to choose the file that a pasted command names.</extracomment>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>%1: the file %2 could not be taken over. %3</source>
        <extracomment>%1 is a flag with a file&apos;s name: --env-file .env, %2 the name of a file, %3 a sentence</extracomment>
        <translation>%1: 파일 %2의 내용을 가져오지 못했습니다. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n variable(s) of the file %2 are filled in.</source>
        <extracomment>%1 is a flag with a file&apos;s name: --env-file .env, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1: 파일 %2의 변수 %n개를 채웠습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s) of the file %2 are filled in.</source>
        <translation>
            <numerusform>%1: 파일 %2의 레이블 %n개를 채웠습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of %1</source>
        <extracomment>Title of a file dialog; %1 is a flag with a file&apos;s name: --env-file .env</extracomment>
        <translation>%1에 쓸 파일</translation>
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
        <translation>플랫폼(선택)(&amp;T)</translation>
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
    <message>
        <source>Ticked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>&amp;Tick what is to go. What is not ticked is not touched.</source>
        <translation>삭제할 것을 선택하세요(&amp;T). 선택하지 않은 것은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Remove the ticked images?</source>
        <translation>선택한 이미지를 삭제할까요?</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing is removed.</source>
        <translation>선택한 것이 없어 아무것도 삭제하지 않습니다.</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>What happens to an image that is not ticked.</extracomment>
        <translation>남음</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 이미지 삭제</translation>
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
        <extracomment>%1 a container&apos;s name</extracomment>
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
    <message>
        <source>Discard your changes? The container stays as it is.</source>
        <translation>변경한 내용을 버릴까요? 컨테이너는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>입력한 내용 유지</translation>
    </message>
    <message>
        <source>Canceled. The container is as it was.</source>
        <translation>취소했습니다. 컨테이너는 그대로입니다.</translation>
    </message>
    <message>
        <source>These settings are changed while the container runs.</source>
        <translation>이 설정은 컨테이너를 중지하지 않고 바꿉니다.</translation>
    </message>
    <message>
        <source>To change these settings, a new container is made in place of this one. Files that this one wrote outside of volumes are lost. The old container is kept until the new one runs.</source>
        <translation>컨테이너를 새로 만들어 설정을 바꿉니다. 볼륨 밖에 쓴 내용은 사라집니다. 새 컨테이너가 실행될 때까지 이전 컨테이너는 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: carries out the changes made to a container.</extracomment>
        <translation>적용</translation>
    </message>
    <message>
        <source>Making the container anew...</source>
        <translation>컨테이너를 새로 만드는 중...</translation>
    </message>
    <message>
        <source>Replace what you typed here by the new values?</source>
        <translation>입력한 내용을 새 값으로 바꿀까요?</translation>
    </message>
    <message>
        <source>Canceled, but the engine may have changed the settings already.</source>
        <translation>취소했지만 엔진이 이미 설정을 바꿨을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Name, restart policy and limits can be changed as they are; for all else the container is made anew.</source>
        <translation>아직 바뀐 것이 없습니다. 이름, 재시작 정책, 제한은 그대로 바꿀 수 있고, 나머지는 컨테이너를 새로 만들어야 합니다.</translation>
    </message>
    <message>
        <source>These settings are changed without making the container anew.</source>
        <translation>이 설정은 컨테이너를 새로 만들지 않고 바꿉니다.</translation>
    </message>
    <message>
        <source>The settings are changed by making the container anew and starting it. What was written in it outside of volumes is lost. The old container is kept until the new one runs.</source>
        <translation>컨테이너를 새로 만들고 시작해서 설정을 바꿉니다. 볼륨 밖에 쓴 내용은 사라집니다. 이전 컨테이너는 새 컨테이너가 실행될 때까지 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <extracomment>%1 labels of fields, with commas between them</extracomment>
        <translation>이유: %1.</translation>
    </message>
    <message>
        <source>Changing the settings...</source>
        <translation>설정을 바꾸는 중...</translation>
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
    <message>
        <source>Other flags of docker run</source>
        <translation>docker run의 다른 옵션</translation>
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
