#include "engine/hijackstream.h"

#include "core/parse.h"

#include <QPointer>

#include <algorithm>

namespace engine {

namespace {

constexpr qint64 socketBuffer = 256 * 1024;
constexpr qint64 turn = 1024 * 1024;
constexpr qsizetype maxErrorBody = 64 * 1024;
/// How long an error answer without length may stay open.
constexpr int errorBodyLimit = 2'000;

} // namespace

HijackStream::HijackStream(const core::Endpoint &endpoint, const QByteArray &target, const QByteArray &json,
                           QObject *parent)
    : QIODevice(parent), m_endpoint(endpoint), m_target(target), m_json(json)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Refused)
            return failWithAnswer();
        fail({core::ErrorKind::Timeout, 0, QStringLiteral("no answer for %1 s").arg(m_openTimeout / 1000.0)});
    });
    QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

HijackStream::~HijackStream() = default;

void HijackStream::start()
{
    if (m_stage != Stage::Idle)
        return;
    m_stage = Stage::Connecting;
    QMetaObject::invokeMethod(this, &HijackStream::begin, Qt::QueuedConnection);
}

void HijackStream::begin()
{
    if (m_stage != Stage::Connecting)
        return;
    if (m_openTimeout > 0)
        m_timer.start(m_openTimeout);
    m_transport = createTransport(m_endpoint);
    m_transport->setReadBufferSize(socketBuffer);
    connect(m_transport.get(), &Transport::opened, this, &HijackStream::sendHead);
    connect(m_transport.get(), &Transport::readyRead, this, &HijackStream::pump);
    connect(m_transport.get(), &Transport::bytesWritten, this, &HijackStream::written);
    connect(m_transport.get(), &Transport::closed, this, [this] {
        connectionOver({core::ErrorKind::Disconnected, 0,
                        QStringLiteral("the connection ended before the stream began")});
    });
    connect(m_transport.get(), &Transport::failed, this, &HijackStream::connectionOver);
    m_transport->open();
}

HttpRequest HijackStream::request() const
{
    HttpRequest request;
    request.method = "POST";
    request.target = prefixedTarget(m_endpoint, m_target);
    request.fields = {{"Host", hostField(m_endpoint)},
                      {"User-Agent", userAgent()},
                      {"Connection", "Upgrade"},
                      {"Upgrade", "tcp"}};
    for (const auto &[name, value] : std::as_const(m_headers))
        request.fields.emplaceBack(name, value);
    if (!m_json.isEmpty())
        request.fields.emplaceBack("Content-Type", "application/json");
    request.fields.emplaceBack("Content-Length", QByteArray::number(m_json.size()));
    return request;
}

void HijackStream::sendHead()
{
    m_stage = Stage::Head;
    m_transport->write(request().bytes() + m_json);
}

void HijackStream::setReadBufferSize(qint64 size)
{
    m_readBufferSize = std::max<qint64>(0, size);
    queuePump();
}

void HijackStream::closeWrite()
{
    m_writeClosed = true;
    if (m_stage == Stage::Open)
        m_transport->halfClose();
}

void HijackStream::close()
{
    if (!isOpen())
        return;
    m_stage = Stage::Ended;
    m_timer.stop();
    m_transport.reset();
    m_buffer.clear();
    m_pendingWrite.clear();
    QIODevice::close();
}

qint64 HijackStream::bytesAvailable() const
{
    // What came with a refusal is told by failed().
    return QIODevice::bytesAvailable() + (m_accepted ? m_buffer.size() : 0);
}

qint64 HijackStream::bytesToWrite() const
{
    return m_pendingWrite.size() + (m_stage == Stage::Open ? m_transport->bytesToWrite() : 0);
}

qint64 HijackStream::readData(char *data, qint64 maxSize)
{
    if (bytesAvailable() == 0)
        return m_stage == Stage::Ended ? -1 : 0;
    const bool wasFull = isFull();
    const qint64 count = m_buffer.read(data, qsizetype(maxSize));
    if (wasFull && !isFull())
        queuePump();
    return count;
}

qint64 HijackStream::writeData(const char *data, qint64 maxSize)
{
    if (m_writeClosed || m_stage == Stage::Ended || m_stage == Stage::Refused)
        return -1;
    const QByteArray bytes(data, qsizetype(maxSize));
    if (m_stage == Stage::Open)
        send(bytes);
    else
        m_pendingWrite += bytes;
    return maxSize;
}

void HijackStream::send(const QByteArray &bytes)
{
    m_unconfirmed += bytes.size();
    m_transport->write(bytes);
}

void HijackStream::written()
{
    if (m_stage != Stage::Open)
        return;
    const qint64 count = m_unconfirmed - m_transport->bytesToWrite();
    if (count <= 0)
        return;
    m_unconfirmed -= count;
    Q_EMIT bytesWritten(count);
}

/// True when there may be more.
bool HijackStream::readAvailable()
{
    char block[32 * 1024];
    qint64 left = turn;
    while (m_parser.state() != HttpParser::State::Done && m_parser.state() != HttpParser::State::Failed) {
        if (isFull())
            return false;
        if (left <= 0 && !m_connectionOver)
            return true;
        const bool limited = m_stage == Stage::Open && m_readBufferSize > 0 && !m_connectionOver;
        const qint64 room = limited ? m_readBufferSize - m_buffer.size() : qint64(sizeof block);
        const qint64 count = m_transport->read(block, std::min<qint64>(sizeof block, room));
        if (count <= 0)
            return false;
        left -= count;
        m_parser.feed(QByteArrayView(block, count), m_buffer.tail());
    }
    return false;
}

void HijackStream::pump()
{
    if (m_stage != Stage::Head && m_stage != Stage::Refused && m_stage != Stage::Open)
        return;
    const qsizetype before = m_buffer.size();
    const bool more = readAvailable();
    const QPointer<HijackStream> alive(this);
    if (m_stage == Stage::Head && m_parser.hasHead())
        takeHead();
    if (alive && m_stage == Stage::Open && m_buffer.size() > before)
        Q_EMIT readyRead();
    if (!alive || m_stage == Stage::Ended)
        return;

    const HttpParser::State state = m_parser.state();
    if (state == HttpParser::State::Failed && m_stage == Stage::Head)
        fail({core::ErrorKind::NotDocker, 0, m_parser.errorText()});
    else if (m_stage == Stage::Refused && (state >= HttpParser::State::Done || isFull()))
        failWithAnswer();
    else if (state >= HttpParser::State::Done)
        endStream(m_parser.errorText());
    else if (more)
        queuePump();
}

void HijackStream::queuePump()
{
    if (m_pumpQueued || !m_transport)
        return;
    m_pumpQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpQueued = false;
            pump();
        },
        Qt::QueuedConnection);
}

void HijackStream::takeHead()
{
    const int status = m_parser.head().status;
    if (status != 101 && status != 200) {
        m_stage = Stage::Refused;
        m_timer.start(errorBodyLimit);
        return;
    }
    m_stage = Stage::Open;
    m_accepted = true;
    m_timer.stop();
    if (!m_pendingWrite.isEmpty())
        send(std::exchange(m_pendingWrite, {}));
    if (m_writeClosed)
        m_transport->halfClose();
    Q_EMIT opened(m_parser.head().value("Content-Type"));
}

void HijackStream::connectionOver(const core::Error &error)
{
    m_connectionOver = true;
    const QPointer<HijackStream> alive(this);
    pump();
    if (!alive || m_stage == Stage::Ended)
        return;
    if (m_stage == Stage::Refused)
        failWithAnswer();
    else if (m_stage == Stage::Open)
        endStream(m_parser.finish() ? QString() : error.message);
    else
        fail(error);
}

void HijackStream::failWithAnswer()
{
    const HttpHead &head = m_parser.head();
    m_refusal = m_buffer.view().toByteArray();
    fail({core::kindOfStatus(head.status), head.status,
          core::parseErrorMessage(m_refusal, head.value("Content-Type"), head.status)});
}

void HijackStream::fail(const core::Error &error)
{
    m_stage = Stage::Ended;
    m_timer.stop();
    m_transport.reset();
    m_buffer.clear();
    setErrorString(error.message);
    Q_EMIT failed(error);
}

void HijackStream::endStream(const QString &why)
{
    m_stage = Stage::Ended;
    m_transport.reset();
    if (!why.isEmpty()) {
        m_broken = true;
        setErrorString(why);
    }
    Q_EMIT readChannelFinished();
}

bool HijackStream::isFull() const
{
    if (m_stage == Stage::Refused)
        return m_buffer.size() >= maxErrorBody;
    return m_readBufferSize > 0 && !m_connectionOver && m_buffer.size() >= m_readBufferSize;
}

} // namespace engine
