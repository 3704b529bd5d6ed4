#include "core/mendedtext.h"

#include <algorithm>

namespace core {

QString edited(const QString &text, const QList<TextEdit> &edits)
{
    QString out;
    qsizetype done = 0;
    for (const auto &edit : edits) {
        const auto from = std::max(edit.range.from, done);
        out += QStringView(text).sliced(done, from - done);
        out += edit.with;
        done = std::max(done, edit.range.end());
    }
    return out + QStringView(text).sliced(done);
}

MendedText::MendedText(const QString &original) : m_original(original), m_text(original)
{
    m_origins.reserve(original.size());
    for (qsizetype i = 0; i < original.size(); ++i)
        m_origins.append({i, 1});
}

TextRange MendedText::original(TextRange range) const
{
    if (range.length <= 0) {
        const auto at = range.from < m_origins.size() ? m_origins[range.from].from : m_original.size();
        return {at, 0};
    }
    const auto from = m_origins[range.from].from;
    return {from, m_origins[range.end() - 1].end() - from};
}

QList<TextEdit> MendedText::original(const QList<TextEdit> &edits) const
{
    QList<TextEdit> out;
    out.reserve(edits.size());
    for (const auto &edit : edits)
        out.append({original(edit.range), edit.with});
    return out;
}

void MendedText::apply(const QList<TextEdit> &edits)
{
    if (edits.isEmpty())
        return;
    QString text;
    QList<TextRange> origins;
    text.reserve(m_text.size());
    origins.reserve(m_origins.size());
    const auto keep = [&](qsizetype from, qsizetype end) {
        text += QStringView(m_text).sliced(from, end - from);
        for (auto i = from; i < end; ++i)
            origins.append(m_origins[i]);
    };
    qsizetype done = 0;
    for (const auto &edit : edits) {
        keep(done, edit.range.from);
        done = edit.range.end();
        text += edit.with;
        const bool sameLength = edit.with.size() == edit.range.length;
        const auto whole = original(edit.range);
        for (qsizetype i = 0; i < edit.with.size(); ++i)
            origins.append(sameLength ? m_origins[edit.range.from + i] : whole);
    }
    keep(done, m_text.size());
    m_text = text;
    m_origins = origins;
}

} // namespace core
