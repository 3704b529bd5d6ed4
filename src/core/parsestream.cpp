#include "core/ondemand.h"
#include "core/parse.h"
#include "core/parseparts.h"

namespace core {
namespace {

using namespace ondemand;

error_code readActor(value node, EngineEvent &event)
{
    return forEachMember(node, [&](std::string_view key, value member) -> error_code {
        if (key == "ID")
            return readText(member, event.id);
        if (key == "Attributes") {
            return forEachMember(member, [&](std::string_view name, value attribute) {
                return readText(attribute, event.attributes[toQString(name)]);
            });
        }
        return simdjson::SUCCESS;
    });
}

error_code readMessage(value node, QString &message)
{
    return forEachMember(node, [&](std::string_view key, value member) {
        return key == "message" ? readText(member, message) : simdjson::SUCCESS;
    });
}

error_code readDetail(value node, ProgressLine &line)
{
    return forEachMember(node, [&](std::string_view key, value member) -> error_code {
        if (key == "current")
            return readNumber(member, line.current);
        if (key == "total")
            return readNumber(member, line.total);
        return key == "units" ? readText(member, line.units) : simdjson::SUCCESS;
    });
}

/// Reads one object; anything else is a bad answer.
template <typename Each>
error_code readObject(const QByteArray &json, Each &&each)
{
    bool isObject = false;
    const auto error = readDocument(json, [&](value root) -> error_code {
        isObject = parts::isObject(root);
        return isObject ? forEachMember(root, each) : simdjson::INCORRECT_TYPE;
    });
    return error || isObject ? error : simdjson::INCORRECT_TYPE;
}

} // namespace

Result<EngineEvent> parseEvent(const QByteArray &line)
{
    EngineEvent event;
    qint64 time = 0;
    const auto error = readObject(line, [&](std::string_view key, value member) -> error_code {
        if (key == "Type")
            return readText(member, event.type);
        if (key == "Action")
            return readText(member, event.action);
        if (key == "Actor")
            return readActor(member, event);
        if (key == "timeNano")
            return readNumber(member, event.timeNano);
        return key == "time" ? readNumber(member, time) : simdjson::SUCCESS;
    });
    if (error || event.type.isEmpty() || event.action.isEmpty())
        return parts::badAnswer();
    if (event.timeNano == 0 && time > 0 && time < std::numeric_limits<qint64>::max() / 1'000'000'000)
        event.timeNano = time * 1'000'000'000;
    const auto colon = event.action.indexOf(QLatin1Char(':'));
    if (colon >= 0)
        event.detail = event.action.mid(colon + 1).trimmed();
    event.action = event.action.left(colon).trimmed();
    return event;
}

Result<ProgressLine> parseProgress(const QByteArray &line)
{
    ProgressLine progress;
    QString error;
    QString detail;
    const auto fault = readObject(line, [&](std::string_view key, value member) -> error_code {
        if (key == "id")
            return readText(member, progress.id);
        if (key == "status")
            return readText(member, progress.status);
        if (key == "stream")
            return readText(member, progress.stream);
        if (key == "progressDetail")
            return readDetail(member, progress);
        if (key == "errorDetail")
            return readMessage(member, detail);
        return key == "error" ? readText(member, error) : simdjson::SUCCESS;
    });
    if (fault)
        return parts::badAnswer();
    progress.error = detail.isEmpty() ? error : detail;
    return progress;
}

} // namespace core
