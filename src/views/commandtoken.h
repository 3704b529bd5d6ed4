#pragma once

#include "views/commandpieces.h"

#include <QAbstractButton>

namespace views {

/// One word of a shown command. Enter, Space and a click press it; the other keys that move about the command
/// are told by moved().
class CommandToken : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CommandToken(QWidget *parent);

    void setPiece(const CommandPiece &piece);
    const CommandPiece &piece() const { return m_piece; }
    bool isWord() const { return m_piece.kind == CommandPiece::Kind::Word; }
    bool isPlaceholder() const { return isWord() && m_piece.word.placeholder; }
    void setLit(bool lit);
    bool isLit() const { return m_lit; }
    void setKept(bool kept);
    /// The words of help follow the language.
    void describe();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hovered(bool on);
    void focused(bool on);
    void moved(int key); ///< Qt::Key_Left, Right, Home, End

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont shownFont() const;

    CommandPiece m_piece;
    bool m_lit = false;
    bool m_kept = false;
};

} // namespace views
