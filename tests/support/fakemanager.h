#pragma once

#include "core/result.h"

#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <functional>
#include <memory>
#include <optional>

namespace support {

/// One request as it was asked of a FakeManager.
struct FakeCall
{
    QByteArray method;
    QByteArray path; ///< percent-encoded
    QByteArray query; ///< percent-encoded
    QByteArray body;
    QNetworkRequest request;

    QByteArray target() const { return query.isEmpty() ? path : QByteArray(path + '?' + query); }
};

/// What was asked, readable from any thread.
class FakeCalls
{
public:
    void add(const FakeCall &call);
    QList<FakeCall> all() const;
    /// "GET /v1.41/containers/json?all=1" for each.
    QList<QByteArray> lines() const;
    qsizetype count() const { return all().size(); }

private:
    mutable QMutex m_mutex;
    QList<FakeCall> m_calls;
};

/// A reply that needs no server. Nothing happens before the event loop runs.
class FakeReply : public QNetworkReply
{
    Q_OBJECT

public:
    static FakeReply *answer(int status, const QByteArray &body = {},
                             const QByteArray &contentType = "application/json");
    /// A 200 answer that comes piece by piece.
    static FakeReply *pieces(const QList<QByteArray> &pieces, int milliseconds = 0);
    /// No answer at all.
    static FakeReply *failure(const core::Error &error);
    static FakeReply *never();

    FakeReply *withHeader(const QByteArray &name, const QByteArray &value);
    FakeReply *delayed(int milliseconds); ///< before the first sign
    FakeReply *thenFail(const core::Error &error); ///< after the body, instead of its end
    FakeReply *thenStay(); ///< after the body it stays open

    void abort() override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    friend class FakeManager;
    enum class Ending { Whole, Failure, Stay };

    FakeReply();
    void begin(QNetworkAccessManager::Operation operation, const QNetworkRequest &request);
    void sendHead();
    void sendPiece();
    void complete(const std::optional<core::Error> &error);

    QList<QPair<QByteArray, QByteArray>> m_headers;
    QList<QByteArray> m_pieces;
    QByteArray m_buffer;
    core::Error m_error;
    Ending m_ending = Ending::Whole;
    qint64 m_received = 0;
    int m_status = 0;
    int m_delay = 0;
    int m_interval = 0;
    bool m_completed = false;
};

/// Answers every request with what a function gives. The function runs in the manager's thread.
class FakeManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using Handler = std::function<FakeReply *(const FakeCall &)>;
    explicit FakeManager(Handler handler, std::shared_ptr<FakeCalls> calls = {});

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    Handler m_handler;
    std::shared_ptr<FakeCalls> m_calls;
};

} // namespace support
