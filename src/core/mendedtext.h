#pragma once

#include "core/shelllexer.h"

namespace core {

/// A part of a text and what should stand there.
struct TextEdit
{
    TextRange range;
    QString with;
};

/// The text with these edits, which are in order and do not overlap.
QString edited(const QString &text, const QList<TextEdit> &edits);

/// A text that is mended step by step and still knows where each of its characters comes from.
class MendedText
{
public:
    explicit MendedText(const QString &original);

    const QString &text() const { return m_text; }
    /// The part of the original that a part of text() comes from.
    TextRange original(TextRange range) const;
    /// Edits of text() as edits of the original.
    QList<TextEdit> original(const QList<TextEdit> &edits) const;
    void apply(const QList<TextEdit> &edits);

private:
    QString m_original;
    QString m_text;
    QList<TextRange> m_origins; ///< one for each character of text()
};

} // namespace core
