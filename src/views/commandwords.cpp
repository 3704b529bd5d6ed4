#include "views/commandwords.h"

#include "views/commandtoken.h"
#include "views/dialogparts.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int indent = 20;
constexpr int rowGap = 1;

/// Tab comes from `before` to `after`; Qt takes no widget that cannot have the focus, as these words may now.
void chain(QWidget *before, QWidget *after)
{
    const Qt::FocusPolicy first = before->focusPolicy();
    const Qt::FocusPolicy second = after->focusPolicy();
    before->setFocusPolicy(Qt::StrongFocus);
    after->setFocusPolicy(Qt::StrongFocus);
    QWidget::setTabOrder(before, after);
    before->setFocusPolicy(first);
    after->setFocusPolicy(second);
}

} // namespace

CommandWords::CommandWords(bool wraps, QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(wraps, this))
{
    m_flow->setSpacings(0, rowGap);
    m_flow->setIndent(indent);
    setMonospace(this);
    setAutoFillBackground(false);
}

CommandWords::~CommandWords()
{
    // They tell of a lost focus while they are taken down.
    for (CommandToken *token : std::as_const(m_tokens))
        token->disconnect(this);
}

CommandToken *CommandWords::makeToken()
{
    auto *token = new CommandToken(this);
    token->setObjectName(u"%1.word%2"_s.arg(objectName()).arg(m_tokens.size()));
    if (QWidget *before = m_tokens.isEmpty() ? m_tabBefore.data() : m_tokens.last())
        chain(before, token);
    m_flow->addWidget(token);
    m_tokens.append(token);
    connect(token, &CommandToken::hovered, this, [this, token](bool on) {
        if (on)
            m_hovered = token;
        else if (m_hovered == token)
            m_hovered = nullptr;
        Q_EMIT pointedChanged();
    });
    connect(token, &CommandToken::focused, this, [this, token](bool on) {
        m_focused = on ? token : nullptr;
        if (on) {
            setStop(token);
            Q_EMIT revealWanted(token);
        }
        Q_EMIT pointedChanged();
    });
    connect(token, &CommandToken::moved, this, [this, token](int key) { move(token, key); });
    connect(token, &QAbstractButton::clicked, this, [this, token] { keep(token); });
    return token;
}

void CommandWords::setTabBetween(QWidget *before, QWidget *after)
{
    m_tabBefore = before;
    QWidget *last = before;
    for (CommandToken *token : std::as_const(m_tokens)) {
        chain(last, token);
        last = token;
    }
    chain(last, after);
}

void CommandWords::setPieces(const QList<CommandPiece> &pieces)
{
    const QString kept = m_kept ? m_kept->piece().word.topic : QString();
    while (m_tokens.size() < pieces.size())
        makeToken();
    const int before = m_shown;
    m_shown = static_cast<int>(pieces.size());
    for (int i = 0; i < m_shown; ++i) {
        m_tokens.at(i)->setPiece(pieces.at(i));
        m_flow->setJoint(i, pieces.at(i).joint);
        m_tokens.at(i)->setVisible(true);
    }
    const QList<CommandToken *> words = tokens();
    if (m_focused && !words.contains(m_focused.data()) && !words.isEmpty())
        words.last()->setFocus(Qt::OtherFocusReason);
    for (int i = m_shown; i < qMax(before, m_shown); ++i) {
        if (m_hovered == m_tokens.at(i))
            m_hovered = nullptr;
        m_tokens.at(i)->hide();
        m_tokens.at(i)->setFocusPolicy(Qt::NoFocus);
        m_tokens.at(i)->setPiece({}); // it may have held a secret
    }
    // An explanation is kept of a word, not of a place.
    if (m_kept && (!words.contains(m_kept.data()) || m_kept->piece().word.topic != kept))
        keep(m_kept.data());
    setStop(words.contains(m_stop.data()) ? m_stop.data() : words.value(0));
    setLit(m_litField, m_litRow);
    Q_EMIT pointedChanged();
}

QList<CommandToken *> CommandWords::tokens() const
{
    QList<CommandToken *> words;
    for (int i = 0; i < m_shown; ++i) {
        if (m_tokens.at(i)->isWord())
            words.append(m_tokens.at(i));
    }
    return words;
}

void CommandWords::setStop(CommandToken *stop)
{
    m_stop = stop;
    for (int i = 0; i < m_shown; ++i) {
        CommandToken *token = m_tokens.at(i);
        token->setFocusPolicy(!token->isWord() ? Qt::NoFocus
                              : token == stop  ? Qt::StrongFocus
                                               : Qt::ClickFocus);
    }
}

void CommandWords::move(CommandToken *from, int key)
{
    const QList<CommandToken *> words = tokens();
    const qsizetype at = words.indexOf(from);
    qsizetype to = at;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    if (key == Qt::Key_Home)
        to = 0;
    else if (key == Qt::Key_End)
        to = words.size() - 1;
    else
        to = qBound(qsizetype(0), at + ((key == Qt::Key_Right) != rightToLeft ? 1 : -1), words.size() - 1);
    if (to != at)
        words.at(to)->setFocus(Qt::TabFocusReason);
}

void CommandWords::keep(CommandToken *token)
{
    if (m_kept)
        m_kept->setKept(false);
    m_kept = m_kept == token ? nullptr : token;
    if (m_kept)
        m_kept->setKept(true);
    Q_EMIT pointedChanged();
}

void CommandWords::setLit(const QString &field, int row)
{
    m_litField = field;
    m_litRow = row;
    CommandToken *first = nullptr;
    for (int i = 0; i < m_shown; ++i) {
        CommandToken *token = m_tokens.at(i);
        const core::CommandWord &word = token->piece().word;
        const bool lit =
            token->isWord() && !field.isEmpty() && word.field == field && (row < 0 || word.row == row);
        token->setLit(lit);
        if (lit && !first)
            first = token;
    }
    if (first)
        Q_EMIT revealWanted(first);
}

int CommandWords::rowHeight() const
{
    const int height =
        m_tokens.isEmpty() ? fontMetrics().height() + 6 : m_tokens.first()->sizeHint().height();
    return height + rowGap;
}

void CommandWords::describe()
{
    for (int i = 0; i < m_shown; ++i)
        m_tokens.at(i)->describe();
}

const CommandToken *CommandWords::pointed() const
{
    return m_hovered ? m_hovered.data() : m_focused.data();
}

const CommandToken *CommandWords::told() const
{
    return pointed() ? pointed() : m_kept.data();
}

QString CommandWords::textWithNeighbor(const CommandToken *token) const
{
    using Kind = core::CommandWord::Kind;
    const QList<CommandToken *> words = tokens();
    const CommandPiece &piece = token->piece();
    qsizetype at = -1;
    for (qsizetype i = 0; i < words.size(); ++i)
        at = words.at(i) == token ? i : at;
    const auto isMate = [&](qsizetype other, Kind kind) {
        if (other < 0 || other >= words.size())
            return false;
        const CommandPiece &mate = words.at(other)->piece();
        return mate.word.kind == kind && mate.word.topic == piece.word.topic && mate.command == piece.command;
    };
    if (piece.word.kind == Kind::Flag && isMate(at + 1, Kind::Value))
        return piece.text + u' ' + words.at(at + 1)->piece().text;
    if (piece.word.kind == Kind::Value && isMate(at - 1, Kind::Flag))
        return words.at(at - 1)->piece().text + u' ' + piece.text;
    return piece.text;
}

void CommandWords::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace views
