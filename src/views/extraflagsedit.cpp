#include "views/extraflagsedit.h"

#include "core/runflags.h"
#include "views/dialogparts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int longestLine = 1 << 20;
constexpr int shownNames = 10;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// "--shm-size bytes"
QString usage(const core::RunFlag &flag)
{
    return flag.shape == core::RunFlag::Shape::Switch || flag.valueName.isEmpty()
               ? flag.name
               : flag.name + u' ' + flag.valueName;
}

} // namespace

ExtraFlagsEdit::ExtraFlagsEdit(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_explanation(new QLabel(this)),
      m_names(new QStandardItemModel(this)), m_completer(new QCompleter(m_names, this))
{
    setObjectName(u"runDialog.extraBox"_s);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_explanation);
    m_edit->setObjectName(u"runDialog.extraEdit"_s);
    m_edit->setMaxLength(longestLine);
    m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setMonospace(m_edit);
    m_explanation->setObjectName(u"runDialog.extraExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    setDim(m_explanation);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(shownNames);
    m_completer->popup()->setObjectName(u"runDialog.extraPopup"_s);
    for (const core::RunFlag &flag : core::runFlags()) {
        if (!flag.field.isEmpty())
            continue; // it has a place of its own in the form
        auto *item = new QStandardItem;
        item->setData(flag.name, Qt::EditRole);
        m_names->appendRow(item);
    }
    connect(m_edit, &QLineEdit::textEdited, this, &ExtraFlagsEdit::complete);
    connect(m_edit, &QLineEdit::textChanged, this, &ExtraFlagsEdit::explain);
    connect(m_edit, &QLineEdit::cursorPositionChanged, this, &ExtraFlagsEdit::explain);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ExtraFlagsEdit::insert);
    retranslate();
}

QList<ExtraFlagsEdit::Word> ExtraFlagsEdit::wordsOf(const QString &line)
{
    QList<Word> words;
    Word word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (quote.isNull() && isBlank(c)) {
            if (inWord) {
                word.end = i;
                words.append(word);
            }
            inWord = false;
            continue;
        }
        if (!inWord) {
            word = {i, i, {}};
            inWord = true;
        }
        if (c == quote)
            quote = {};
        else if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        else if (c == u'\\' && quote != u'\'' && i + 1 < line.size())
            word.text += line.at(++i);
        else
            word.text += c;
    }
    if (inWord) {
        word.end = line.size();
        words.append(word);
    }
    return words;
}

int ExtraFlagsEdit::wordAt(const QList<Word> &words, qsizetype cursor)
{
    for (int i = 0; i < words.size(); ++i) {
        if (words.at(i).from <= cursor && cursor <= words.at(i).end)
            return i;
    }
    return -1;
}

/// The flag whose name or value the cursor stands in.
const core::RunFlag *ExtraFlagsEdit::flagAtCursor() const
{
    const QList<Word> words = wordsOf(m_edit->text());
    const int at = wordAt(words, m_edit->cursorPosition());
    const core::RunFlag *awaiting = nullptr; // its value comes next
    for (int i = 0; i < words.size(); ++i) {
        const core::RunFlag *flag = awaiting;
        awaiting = nullptr;
        const QString &text = words.at(i).text;
        if (!flag && text.size() > 1 && text.startsWith(u'-')) {
            flag = core::runFlag(text.section(u'=', 0, 0));
            if (flag && flag->shape != core::RunFlag::Shape::Switch && !text.contains(u'='))
                awaiting = flag;
        }
        if (i == at)
            return flag;
        if (words.at(i).end < m_edit->cursorPosition() && i + 1 == words.size() && at < 0)
            return awaiting; // behind the blank after a flag that wants a value
    }
    return nullptr;
}

void ExtraFlagsEdit::complete()
{
    const QList<Word> words = wordsOf(m_edit->text());
    const int at = wordAt(words, m_edit->cursorPosition());
    const QString word =
        at < 0 ? QString()
               : m_edit->text().mid(words.at(at).from, m_edit->cursorPosition() - words.at(at).from);
    if (word.size() < 2 || !word.startsWith(u'-') || word.contains(u'=')) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(word);
    const bool whole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    if (m_completer->completionCount() == 0 || whole)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ExtraFlagsEdit::insert(const QString &name)
{
    const QList<Word> words = wordsOf(m_edit->text());
    const int at = wordAt(words, m_edit->cursorPosition());
    if (at >= 0)
        m_edit->setSelection(int(words.at(at).from), int(words.at(at).end - words.at(at).from));
    // Of the selection, so that Ctrl+Z takes it back.
    m_edit->insert(name + u' ');
}

void ExtraFlagsEdit::explain()
{
    const core::RunFlag *flag = flagAtCursor();
    m_explanation->setVisible(flag != nullptr);
    if (flag)
        //: %1 a flag as docker writes it ("--shm-size bytes"), %2 what it does
        m_explanation->setText(tr("%1: %2").arg(usage(*flag), core::flagText(*flag)));
}

void ExtraFlagsEdit::retranslate()
{
    for (int row = 0; row < m_names->rowCount(); ++row) {
        QStandardItem *item = m_names->item(row);
        if (const core::RunFlag *flag = core::runFlag(item->data(Qt::EditRole).toString()))
            item->setToolTip(core::flagText(*flag));
    }
    m_edit->setPlaceholderText(u"--shm-size 64m --init"_s);
    explain();
}

} // namespace views
