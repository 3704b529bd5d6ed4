#include "core/command.h"
#include "core/journal.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
           || c == '.';
}

/// What a JSON string says; `token` is without its quotes.
QByteArray decoded(const QByteArray &token)
{
    if (!token.contains('\\'))
        return token;
    const auto value = nlohmann::json::parse('"' + token.toStdString() + '"', nullptr, false);
    return value.is_string() ? QByteArray::fromStdString(value.get<std::string>()) : token;
}

/// The other way round; what was taken as it stands goes back so.
QByteArray encoded(const QByteArray &text, const QByteArray &token)
{
    if (token.startsWith(text))
        return text;
    const auto dumped =
        nlohmann::json(text.toStdString()).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return QByteArray::fromStdString(dumped).sliced(1).chopped(1);
}

/// Is the value of a member of this name one? The engine's own SandboxKey and the places of Tmpfs only sound
/// like it.
bool isSecretKey(const QByteArray &key)
{
    return key != "SandboxKey" && !key.startsWith('/') && isSecretName(QString::fromUtf8(key));
}

/// Where in NAME=VALUE, alone or amid other words, a secret value begins; -1 when there is none.
qsizetype secretValueIn(const QByteArray &text)
{
    for (qsizetype equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', equals + 1)) {
        qsizetype begin = equals;
        while (begin > 0 && isNameByte(text.at(begin - 1)))
            --begin;
        if (begin < equals && equals + 1 < text.size()
            && isSecretName(QString::fromLatin1(text.sliced(begin, equals - begin))))
            return equals + 1;
    }
    return -1;
}

/// Goes through a JSON text, whole or not, and copies it with its secrets as dots.
class Masker
{
public:
    explicit Masker(const QByteArray &text) : m_text(text) { m_out.reserve(text.size()); }

    QByteArray run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char c = m_text.at(i);
            if (c == '"') {
                i = takeString(i);
                continue;
            }
            if (c == '{' || c == '[')
                m_open.append({c == '{', std::exchange(m_key, {})});
            else if ((c == '}' || c == ']') && !m_open.isEmpty())
                m_open.removeLast();
            m_out += c;
        }
        return m_out;
    }

private:
    struct Container
    {
        bool isObject;
        QByteArray key; ///< it is the value of
    };

    /// Takes the string that begins at `from`; gives the place of its last byte.
    qsizetype takeString(qsizetype from)
    {
        qsizetype end = from + 1;
        while (end < m_text.size() && m_text.at(end) != '"')
            end += m_text.at(end) == '\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        const bool closed = end < m_text.size();
        const QByteArray token = m_text.mid(from + 1, end - from - 1);
        qsizetype next = end + 1;
        while (next < m_text.size() && (m_text.at(next) == ' ' || m_text.at(next) == '\n'))
            ++next;
        const bool isKey = next < m_text.size() && m_text.at(next) == ':';
        if (isKey)
            m_key = decoded(token);
        m_out += '"' + (isKey ? token : maskedValue(token));
        if (closed)
            m_out += '"';
        return end;
    }

    QByteArray maskedValue(const QByteArray &token) const
    {
        const QByteArray dots = secretDots().toUtf8();
        const bool isMember = !m_open.isEmpty() && m_open.constLast().isObject;
        if (isMember && !token.isEmpty() && isSecretKey(m_key))
            return dots;
        const QByteArray text = decoded(token);
        qsizetype value = secretValueIn(text);
        if (!m_open.isEmpty() && m_open.constLast().key == "Env") {
            // A variable's name may have any signs.
            const qsizetype equals = text.indexOf('=');
            if (equals > 0 && equals + 1 < text.size() && isSecretName(QString::fromUtf8(text.first(equals))))
                value = equals + 1;
        }
        return value < 0 ? token : encoded(text.first(value), token) + dots;
    }

    const QByteArray &m_text;
    QByteArray m_out;
    QByteArray m_key; ///< the last one seen
    QList<Container> m_open;
};

} // namespace

QByteArray maskedBody(const QByteArray &body)
{
    return Masker(body).run();
}

} // namespace core
