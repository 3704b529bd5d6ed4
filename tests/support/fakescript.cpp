#include "support/fakeserver.h"

namespace support {

QByteArray wholeAnswer(int status, const QByteArray &body, const QByteArray &contentType)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + (status < 400 ? " OK\r\n" : " Trouble\r\n");
    if (status != 204 && status != 304) {
        text += "Content-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n";
    }
    return text + "\r\n" + body;
}

QByteArray FakeRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Script &Script::add(Kind kind, const QByteArray &bytes, qint64 number)
{
    m_steps.append({kind, bytes, number});
    return *this;
}

Script &Script::expectRequest()
{
    return add(Kind::ExpectRequest);
}

Script &Script::expectHead()
{
    return add(Kind::ExpectHead);
}

Script &Script::expectBytes(const QByteArray &bytes)
{
    return add(Kind::ExpectBytes, bytes);
}

Script &Script::expectEnd()
{
    return add(Kind::ExpectEnd);
}

Script &Script::send(const QByteArray &bytes)
{
    return add(Kind::Send, bytes);
}

Script &Script::sendInTwo(const QByteArray &bytes, qsizetype at)
{
    return send(bytes.first(at)).wait(3).send(bytes.sliced(at));
}

Script &Script::sendBytewise(const QByteArray &bytes)
{
    return add(Kind::SendBytewise, bytes);
}

Script &Script::sendMany(const QByteArray &block, qint64 times)
{
    return add(Kind::SendMany, block, times);
}

Script &Script::wait(int milliseconds)
{
    return add(Kind::Wait, {}, milliseconds);
}

Script &Script::waitForGate()
{
    return add(Kind::WaitForGate);
}

Script &Script::echo()
{
    return add(Kind::Echo);
}

Script &Script::close()
{
    return add(Kind::Close);
}

Script &Script::reset()
{
    return add(Kind::Reset);
}

Script &Script::never()
{
    return add(Kind::Never);
}

Script &Script::again()
{
    return add(Kind::Again);
}

Script Script::answer(int status, const QByteArray &body, const QByteArray &contentType)
{
    return Script().expectRequest().send(wholeAnswer(status, body, contentType));
}

void FakeServer::onPath(const QByteArray &path, int status, const QByteArray &body,
                        const QByteArray &contentType)
{
    onPath(path, Script().send(wholeAnswer(status, body, contentType)));
}

} // namespace support
