#pragma once

#include "engine/accessmanager.h"
#include "engine/enginereply.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTest>
#include <QUrl>

/// Writes down what a reply tells, in its order, and reads its body as it comes.
class ReplyWatch : public QObject
{
public:
    explicit ReplyWatch(QNetworkReply *reply, bool reads = true) : m_reply(reply)
    {
        connect(reply, &QNetworkReply::metaDataChanged, this,
                [this] { signs.append(QStringLiteral("head")); });
        connect(reply, &QNetworkReply::readyRead, this, [this, reply, reads] {
            if (signs.isEmpty() || signs.last() != QLatin1String("body"))
                signs.append(QStringLiteral("body"));
            if (reads)
                body += reply->readAll();
        });
        connect(reply, &QNetworkReply::errorOccurred, this,
                [this] { signs.append(QStringLiteral("error")); });
        connect(reply, &QNetworkReply::readChannelFinished, this,
                [this] { signs.append(QStringLiteral("end")); });
        connect(reply, &QNetworkReply::finished, this, [this, reply, reads] {
            signs.append(QStringLiteral("finished"));
            if (reads)
                body += reply->readAll();
        });
    }
    ~ReplyWatch() override { delete m_reply; }

    QNetworkReply *reply() const { return m_reply; }
    bool wait(int milliseconds = 10'000)
    {
        return QTest::qWaitFor([this] { return !m_reply || m_reply->isFinished(); }, milliseconds);
    }
    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    std::optional<core::Error> failure() const { return engine::failureOf(*m_reply); }
    bool failedAs(core::ErrorKind kind) const { return failure() && failure()->kind == kind; }

    QStringList signs;
    QByteArray body;

private:
    QPointer<QNetworkReply> m_reply;
};

inline QNetworkRequest requestOf(const QByteArray &target, int timeout = 0)
{
    QNetworkRequest request(QUrl::fromEncoded("http://docker" + target, QUrl::StrictMode));
    request.setTransferTimeout(timeout);
    return request;
}

inline QStringList signsOf(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

/// Waits until a number has stayed the same for 300 ms; gives it, or -1 when it goes on and on.
template <typename Number>
qint64 settled(Number number)
{
    qint64 value = number();
    for (int same = 0, tries = 0; same < 15; ++tries) {
        if (tries > 1'000)
            return -1;
        QTest::qWait(20);
        same = number() == value ? same + 1 : 0;
        value = number();
    }
    return value;
}
