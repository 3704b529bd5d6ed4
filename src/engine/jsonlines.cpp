#include "engine/jsonlines.h"

namespace engine {

namespace {

QByteArrayView withoutReturn(QByteArrayView line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QList<QByteArray> JsonLines::feed(QByteArrayView data)
{
    QList<QByteArray> lines;
    while (!data.isEmpty() && !m_failed) {
        const qsizetype end = data.indexOf('\n');
        const QByteArrayView part = end < 0 ? data : data.first(end);
        if (m_partial.size() + part.size() > m_maxLine) {
            m_failed = true;
            m_partial.clear();
            break;
        }
        if (end < 0) {
            m_partial.append(part);
            break;
        }
        data = data.sliced(end + 1);
        if (m_partial.isEmpty()) {
            if (const QByteArrayView line = withoutReturn(part); !line.isEmpty())
                lines.append(line.toByteArray());
            continue;
        }
        m_partial.append(part);
        m_partial.truncate(withoutReturn(m_partial).size());
        if (!m_partial.isEmpty())
            lines.append(std::exchange(m_partial, {}));
    }
    return lines;
}

QByteArray JsonLines::finish()
{
    m_partial.truncate(withoutReturn(m_partial).size());
    return std::exchange(m_partial, {});
}

} // namespace engine
