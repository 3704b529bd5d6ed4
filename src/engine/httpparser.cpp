#include "engine/httpparser.h"

#include <algorithm>

namespace engine {

namespace {

constexpr QByteArrayView protocol = "HTTP/1.";

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A character of a field name: RFC 9110 "token".
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// At most 18 digits and nothing else; -1 when it is no number.
qint64 number(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 18 || !std::all_of(text.begin(), text.end(), isDigit))
        return -1;
    qint64 value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

QList<QByteArrayView> words(QByteArrayView list)
{
    QList<QByteArrayView> result;
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView word = (comma < 0 ? list : list.first(comma)).trimmed();
        if (!word.isEmpty())
            result.append(word);
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return result;
}

} // namespace

QByteArray HttpHead::value(QByteArrayView name) const
{
    QByteArray joined;
    bool first = true;
    for (const auto &[field, text] : fields) {
        if (!sameName(field, name))
            continue;
        joined += first ? text : QByteArray(", " + text);
        first = false;
    }
    return joined;
}

bool HttpHead::lists(QByteArrayView name, QByteArrayView word) const
{
    const QByteArray text = value(name);
    const QList<QByteArrayView> all = words(text);
    return std::any_of(all.begin(), all.end(), [&](QByteArrayView each) { return sameName(each, word); });
}

qsizetype HttpParser::feed(QByteArrayView data, QByteArray &body)
{
    const qsizetype size = data.size();
    m_started = m_started || size > 0;
    QByteArrayView line;
    while (!data.isEmpty() && m_state != State::Done && m_state != State::Failed) {
        switch (m_part) {
        case Part::StatusLine:
            if (takeLine(data, line))
                parseStatusLine(line);
            break;
        case Part::Fields:
            if (takeLine(data, line))
                parseField(line);
            break;
        case Part::Length:
        case Part::ChunkData: {
            const auto count = qsizetype(std::min<qint64>(m_left, data.size()));
            body.append(data.first(count));
            data = data.sliced(count);
            m_left -= count;
            if (m_left == 0 && m_part == Part::Length)
                done();
            else if (m_left == 0)
                m_part = Part::ChunkEnd;
            break;
        }
        case Part::UntilClose:
            body.append(data);
            data = {};
            break;
        case Part::ChunkSize:
            if (takeLine(data, line))
                parseChunkSize(line);
            break;
        case Part::ChunkEnd:
            takeChunkEnd(data);
            break;
        case Part::Trailers:
            if (takeLine(data, line) && line.isEmpty())
                done();
            break;
        }
        // What a line was made of is no longer needed once it was parsed.
        if (!line.isNull()) {
            m_line.resize(0);
            line = {};
        }
    }
    return size - data.size();
}

bool HttpParser::finish()
{
    if (m_state == State::Raw || (m_state == State::Body && m_part == Part::UntilClose))
        done();
    return m_state == State::Done;
}

bool HttpParser::canReuse() const
{
    return m_state == State::Done && m_part != Part::UntilClose && m_head.minorVersion > 0
           && !m_head.lists("Connection", "close");
}

void HttpParser::fail(const char *text)
{
    m_state = State::Failed;
    m_error = QString::fromLatin1(text);
}

/// Gives a whole line without its end, or keeps what there is. The view lives until m_line changes.
bool HttpParser::takeLine(QByteArrayView &data, QByteArrayView &line)
{
    const qsizetype end = data.indexOf('\n');
    const QByteArrayView part = end < 0 ? data : data.first(end);
    const qsizetype length = m_line.size() + part.size();
    if (m_part == Part::StatusLine) {
        // Told at once: what is no HTTP may never send a line end.
        const qsizetype known = std::min(length, protocol.size());
        const qsizetype before = std::min(m_line.size(), known);
        if (part.first(known - before) != protocol.sliced(before, known - before))
            fail("the answer is not HTTP/1");
    }
    if (m_state != State::Failed && (length > MaxLine || m_headBytes + length > MaxHead))
        fail("a line of the answer, or its head, is too long");
    if (m_state == State::Failed)
        return false;
    if (end < 0) {
        m_line.append(part);
        data = {};
        return false;
    }
    if (m_line.isEmpty()) {
        line = part;
    } else {
        m_line.append(part);
        line = m_line;
    }
    data = data.sliced(end + 1);
    if (m_part != Part::ChunkSize)
        m_headBytes += length + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return true;
}

void HttpParser::parseStatusLine(QByteArrayView line)
{
    // HTTP/1.x SP 3 digits [SP reason]
    const qsizetype at = protocol.size();
    m_head = {};
    if (line.size() < at + 5 || !isDigit(line[at]) || line[at + 1] != ' ')
        return fail("the answer has no HTTP status line");
    const QByteArrayView code = line.sliced(at + 2, 3);
    const qint64 status = number(code);
    if (status < 100 || (line.size() > at + 5 && line[at + 5] != ' '))
        return fail("the answer has no HTTP status");
    m_head.minorVersion = line[at] - '0';
    m_head.status = int(status);
    m_head.reason = line.sliced(at + 5).trimmed().toByteArray();
    m_part = Part::Fields;
}

void HttpParser::parseField(QByteArrayView line)
{
    if (line.isEmpty())
        return headDone();
    if (line.contains('\0'))
        return fail("a header field of the answer has a zero byte");
    if (line.front() == ' ' || line.front() == '\t') {
        if (m_head.fields.isEmpty())
            return fail("the first header field of the answer has no name");
        m_head.fields.last().second += ' ' + line.trimmed().toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? QByteArrayView() : line.first(colon);
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter))
        return fail("a header field of the answer has no name");
    m_head.fields.append({name.toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
}

void HttpParser::headDone()
{
    const int status = m_head.status;
    if (status >= 100 && status < 200 && status != 101) {
        m_part = Part::StatusLine;
        return;
    }
    m_hasHead = true;
    m_state = State::Body;
    if (status == 101) {
        m_state = State::Raw;
        m_part = Part::UntilClose;
        return;
    }
    if (m_headRequest || status == 204 || status == 304) {
        m_contentLength = 0;
        m_part = Part::Length;
        return done();
    }
    const QByteArray encoding = m_head.value("Transfer-Encoding");
    if (!encoding.isEmpty() && !sameName(encoding, "identity")) {
        if (!sameName(encoding, "chunked"))
            return fail("the answer has an unknown transfer encoding");
        m_headBytes = 0;
        m_part = Part::ChunkSize;
        return;
    }
    bool hasLength = false;
    for (const auto &[name, text] : std::as_const(m_head.fields)) {
        if (!sameName(name, "Content-Length"))
            continue;
        const qint64 length = number(text);
        if (length < 0 || (hasLength && length != m_contentLength))
            return fail("the answer has a bad Content-Length");
        m_contentLength = length;
        hasLength = true;
    }
    if (!hasLength) {
        m_part = Part::UntilClose;
        return;
    }
    m_part = Part::Length;
    m_left = m_contentLength;
    if (m_left == 0)
        done();
}

void HttpParser::parseChunkSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArrayView digits = (semicolon < 0 ? line : line.first(semicolon)).trimmed();
    if (digits.isEmpty() || digits.size() > 15)
        return fail("a chunk of the answer has no size");
    qint64 size = 0;
    for (const char c : digits) {
        const int value = hexValue(c);
        if (value < 0)
            return fail("a chunk of the answer has no size");
        size = size * 16 + value;
    }
    m_left = size;
    m_part = size == 0 ? Part::Trailers : Part::ChunkData;
}

/// Both bytes, unlike the end of a line: a lone "\n" may be where a chunk of a wrong size was cut.
void HttpParser::takeChunkEnd(QByteArrayView &data)
{
    const bool second = !m_line.isEmpty();
    if (data.front() != (second ? '\n' : '\r'))
        return fail("a chunk of the answer is not as long as its size");
    data = data.sliced(1);
    if (second)
        m_part = Part::ChunkSize;
    m_line.resize(0);
    if (!second)
        m_line.append('\r');
}

} // namespace engine
