#include "views/jsonview.h"

#include "views/dialogparts.h"
#include "views/style.h"
#include "views/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int mostPainted = 2000;

/// Member names in the accent colour, punctuation quiet.
class JsonColors : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression member(uR"(^\s*("(?:[^"\\]|\\.)*")\s*:)"_s);
        static const QRegularExpression punctuation(uR"("(?:[^"\\]|\\.)*"|([\[\]{},:]+))"_s);
        const ThemeColors &colors = Theme::colors();
        auto marks = punctuation.globalMatch(text);
        while (marks.hasNext()) {
            const QRegularExpressionMatch mark = marks.next();
            if (mark.capturedStart(1) >= 0)
                setFormat(static_cast<int>(mark.capturedStart(1)), static_cast<int>(mark.capturedLength(1)),
                          colors.dim);
        }
        const QRegularExpressionMatch name = member.match(text);
        if (name.hasMatch())
            setFormat(static_cast<int>(name.capturedStart(1)), static_cast<int>(name.capturedLength(1)),
                      colors.accent);
    }
};

} // namespace

JsonView::JsonView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(Style::cellPadding);
    setMonospace(this);
    auto *colors = new JsonColors(document());
    if (Theme::instance()) {
        connect(Theme::instance(), &Theme::changed, this, [this, colors] {
            colors->rehighlight();
            paintMatches();
        });
    }
}

void JsonView::setJson(const QString &json, bool refresh)
{
    if (m_json == json)
        return;
    const QString old = std::exchange(m_json, json);
    if (!refresh) {
        m_matches.clear();
        setPlainText(json);
        paintMatches();
        return;
    }
    const qsizetype shorter = qMin(old.size(), json.size());
    qsizetype head = 0;
    while (head < shorter && old.at(head) == json.at(head))
        ++head;
    if (head > 0 && old.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && old.at(old.size() - 1 - tail) == json.at(json.size() - 1 - tail))
        ++tail;
    if (tail > 0 && old.at(old.size() - tail).isLowSurrogate())
        --tail;

    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(json.mid(head, json.size() - head - tail));
}

FindResult JsonView::find(const QString &text, FindStep step)
{
    m_matches.clear();
    m_matchLength = static_cast<int>(text.size());
    if (!text.isEmpty()) {
        const QString all = toPlainText();
        qsizetype at = all.indexOf(text, 0, Qt::CaseInsensitive);
        while (at >= 0) {
            m_matches.append(static_cast<int>(at));
            at = all.indexOf(text, at + text.size(), Qt::CaseInsensitive);
        }
    }
    paintMatches();
    if (m_matches.isEmpty())
        return {};

    // A cursor that only stands at a match has not been shown it yet.
    const int start = textCursor().selectionStart();
    const bool selected = textCursor().selectionEnd() - start == m_matchLength;
    const bool fresh = !selected && (step == FindStep::Next || step == FindStep::Recount);
    const qsizetype place = pickMatch(m_matches, fresh ? start - 1 : start, step);
    if (place >= 0 && step != FindStep::Recount) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(m_matches.at(place));
        cursor.setPosition(m_matches.at(place) + m_matchLength, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    return {static_cast<int>(place) + 1, static_cast<int>(m_matches.size())};
}

void JsonView::paintMatches()
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection selection;
    selection.format.setBackground(Theme::colors().selection);
    for (qsizetype i = 0; i < qMin<qsizetype>(m_matches.size(), mostPainted); ++i) {
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(m_matches.at(i));
        selection.cursor.setPosition(m_matches.at(i) + m_matchLength, QTextCursor::KeepAnchor);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4.0);
    QPlainTextEdit::changeEvent(event);
}

} // namespace views
