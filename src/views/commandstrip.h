#pragma once

#include <QLabel>

namespace views {

/// What a word of a command means. Stands under a block, or floats above a bar without moving anything.
class CommandStrip : public QLabel
{
    Q_OBJECT

public:
    /// `floats`: it belongs to the window of `bar` and is laid over it.
    CommandStrip(bool floats, QWidget *bar);

    /// `word` in bold; both plain. Empty words: the hint, or nothing where it floats.
    void tell(const QString &word, const QString &meaning);
    /// Told while there is nothing else; `warns`: in the colour of what needs attention.
    void setHint(const QString &hint, bool warns = false);
    /// Room that is kept so that nothing moves from one word to the next.
    void setReservedLines(int lines);

    /// Its height is set for its width, so that what stands around it may be shorter than it would like.
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    void placeAbove();

    QWidget *m_bar;
    QString m_word;
    QString m_meaning;
    QString m_hint;
    int m_reservedLines = 2;
    bool m_warns = false;
    bool m_placed = false; ///< its width means something
    bool m_floats;
};

} // namespace views
