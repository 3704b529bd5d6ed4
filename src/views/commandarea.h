#pragma once

#include <QScrollArea>

class QLabel;

namespace views {

class CommandWords;

/// Where the words of commands stand: a few rows high, or one row that shows when its end is cut off.
class CommandArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit CommandArea(bool wraps, QWidget *parent = nullptr);

    CommandWords *words() const { return m_words; }
    /// What it holds has changed.
    void fit();
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    CommandWords *m_words;
    QLabel *m_more = nullptr; ///< in one row only
    int m_wanted = 0;
    bool m_placed = false; ///< its width means something
};

} // namespace views
