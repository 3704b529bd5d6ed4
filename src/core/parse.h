#pragma once

#include "core/container.h"
#include "core/engineinfo.h"
#include "core/event.h"
#include "core/image.h"
#include "core/inspect.h"
#include "core/progress.h"
#include "core/requests.h"
#include "core/result.h"
#include "core/stats.h"

#include <QByteArray>
#include <QList>

/// The only readers of the engine's JSON. Every field is optional, null is empty, unknown ones are ignored;
/// text that is no JSON or of another shape gives ErrorKind::BadAnswer. Thread-safe; no exception escapes.
namespace core {

Result<QList<Container>> parseContainers(const QByteArray &json); ///< GET /containers/json
Result<QList<Image>> parseImages(const QByteArray &json); ///< GET /images/json
Result<EngineEvent> parseEvent(const QByteArray &line); ///< a line of GET /events
Result<ProgressLine> parseProgress(const QByteArray &line); ///< a line of POST /images/create, /load, /build
Result<StatsSample> parseStats(const QByteArray &json); ///< an object of GET /containers/{id}/stats
Result<ContainerInspect> parseContainerInspect(const QByteArray &json);
Result<ImageInspect> parseImageInspect(const QByteArray &json);
Result<CreatedContainer> parseCreated(const QByteArray &json);
Result<QStringList> parseWarnings(const QByteArray &json); ///< POST /containers/{id}/update
Result<ImageRemoval> parseImageRemoval(const QByteArray &json);
Result<int> parseWait(const QByteArray &json); ///< the exit code of POST /containers/{id}/wait
/// Adds what GET /version says to what the headers of /_ping said.
Result<EngineInfo> parseVersion(const QByteArray &json, EngineInfo info);
/// Adds what GET /info says.
Result<EngineInfo> parseInfo(const QByteArray &json, EngineInfo info);
Result<QStringList> parseNetworkNames(const QByteArray &json); ///< GET /networks
Result<QStringList> parseVolumeNames(const QByteArray &json); ///< GET /volumes

/// The message of an error body: `.message` of a JSON object, else the trimmed text, else "HTTP <status>".
QString parseErrorMessage(const QByteArray &body, const QByteArray &contentType, int status);

/// "(137)" of "Exited (137) 2 hours ago"; nothing when there is none.
std::optional<int> exitCodeOfStatus(QStringView status);
/// Health of a status text, for engines before API 1.52: "Up 5 minutes (healthy)".
Health healthOfStatus(QStringView status);

} // namespace core
