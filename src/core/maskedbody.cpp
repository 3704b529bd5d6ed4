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
        const bool isLabel =
            !m_open.isEmpty() && m_open.constLast().isObject && m_open.constLast().key == "Labels";
        if (isLabel && !token.isEmpty() && isSecretName(QString::fromUtf8(m_key)))
            return dots;
        const QByteArray text = decoded(token);
        const qsizetype equals = text.indexOf('=');
        const QByteArray name = text.left(std::max<qsizetype>(equals, 0));
        if (name.isEmpty() || equals + 1 == text.size() || !std::all_of(name.begin(), name.end(), isNameByte)
            || !isSecretName(QString::fromLatin1(name)))
            return token;
        return name + '=' + dots;
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
