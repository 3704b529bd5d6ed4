#pragma once

#include "core/apicall.h"
#include "core/journal.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace engine {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// One call of the Engine API, before the version prefix is put in front.
struct Request
{
    QByteArray verb = "GET";
    QString path; ///< "/containers/json"; names in it have gone through core::pathName()
    QList<QPair<QString, QString>> query; ///< decoded
    QByteArray body;
    QByteArray contentType;
    Headers headers;
    bool versioned = true; ///< false: no /v1.xx in front (only /_ping)
    bool queued = true; ///< false: sent at once, however many others are under way
    bool notModifiedIsFine = false; ///< 304 counts as success (start, stop)
    int timeoutMs = 30'000; ///< without a byte in either direction; 0 = none, for calls that may be silent
    core::DeedId deed = 0; ///< what it is a part of; DeedScope sets it
    qint64 limitBytes = qint64(512) << 20; ///< a longer answer gives ErrorKind::TooLarge
};

/// The answer of a call that did not fail.
struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    Headers headers;

    QByteArray header(const char *name) const; ///< first one, whatever its case
};

/// The call as it is shown, ready to be sent. What X-Registry-Auth says is not in a call and has to be added.
Request requestOf(const core::ApiCall &call);
/// Path and query as they go on the wire.
QByteArray target(const Request &request, const QString &versionPrefix);

} // namespace engine
