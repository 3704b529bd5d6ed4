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
    void setHint(const QString &hint);

private:
    void refresh();
    void placeAbove();

    QWidget *m_bar;
    QString m_word;
    QString m_meaning;
    QString m_hint;
    bool m_floats;
};

} // namespace views
