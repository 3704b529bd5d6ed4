#pragma once

#include "views/commandpieces.h"

#include <QPointer>
#include <QWidget>

namespace views {

class CommandToken;

/// The words of commands, one of which is the tab stop; arrow keys, Home and End move among them.
class CommandWords : public QWidget
{
    Q_OBJECT

public:
    explicit CommandWords(bool wraps, QWidget *parent = nullptr);
    ~CommandWords() override;

    void setPieces(const QList<CommandPiece> &pieces);
    QList<CommandToken *> tokens() const; ///< those shown, without signs and remarks
    /// The words of a part of a form; an empty `field`: none.
    void setLit(const QString &field, int row);
    /// After this widget Tab comes to the words, and from them to `after`.
    void setTabBetween(QWidget *before, QWidget *after);
    int rowHeight() const;
    void describe();

    /// The word under the pointer, else the one with the focus; null: neither.
    const CommandToken *pointed() const;
    /// pointed(), else the one whose explanation is kept.
    const CommandToken *told() const;
    /// A flag with its value, or the value with its flag.
    QString textWithNeighbor(const CommandToken *token) const;

Q_SIGNALS:
    void pointedChanged();
    void revealWanted(QWidget *token); ///< scroll it into sight

protected:
    void changeEvent(QEvent *event) override;

private:
    CommandToken *makeToken();
    void setStop(CommandToken *token);
    void move(CommandToken *from, int key);
    void keep(CommandToken *token);

    FlowLayout *m_flow;
    QList<CommandToken *> m_tokens; ///< those not needed now are hidden
    int m_shown = 0;
    QPointer<QWidget> m_tabBefore;
    QPointer<CommandToken> m_hovered;
    QPointer<CommandToken> m_focused;
    QPointer<CommandToken> m_kept;
    QPointer<CommandToken> m_stop;
    QString m_litField;
    int m_litRow = -1;
};

} // namespace views
