# One INTERFACE target carries the standard, the warnings and the strict Qt defines for every room.
add_library(gorae_config INTERFACE)
target_compile_features(gorae_config INTERFACE cxx_std_20)
target_include_directories(gorae_config INTERFACE "${CMAKE_SOURCE_DIR}/src")
target_compile_definitions(gorae_config INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${GORAE_ASSERTS}>:QT_FORCE_ASSERTS>)
if(MSVC)
    target_compile_options(gorae_config INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${GORAE_WERROR}>:/WX>)
else()
    target_compile_options(gorae_config INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wextra-semi -Wimplicit-fallthrough $<$<BOOL:${GORAE_WERROR}>:-Werror>)
endif()
if(GORAE_SANITIZE)
    target_compile_options(gorae_config INTERFACE -fsanitize=${GORAE_SANITIZE} -fno-omit-frame-pointer -O1)
    target_link_options(gorae_config INTERFACE -fsanitize=${GORAE_SANITIZE})
    if(GORAE_SANITIZE MATCHES "undefined")
        target_compile_options(gorae_config INTERFACE -fno-sanitize-recover=all)
    endif()
endif()
if(GORAE_FUZZ)
    target_compile_options(gorae_config INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(gorae_config INTERFACE -fsanitize=address,undefined)
endif()

# What nearly every widget's file includes. All of QtWidgets takes longer to load than to read these.
set(GORAE_WIDGET_HEADERS <QWidget> <QDialog> <QTreeView> <QLabel> <QBoxLayout> <QPushButton> <QComboBox> <QLineEdit>
    <QPainter> <QStyledItemDelegate> <QHash> <QTimer> <algorithm> <functional> <memory>)

# gorae_room(name LINK libs...): a static library of src/<name>; its link line is its wall.
function(gorae_room name)
    cmake_parse_arguments(ROOM "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(gorae_${name} STATIC ${sources})
    target_link_libraries(gorae_${name} PUBLIC gorae_config ${ROOM_LINK})
endfunction()
