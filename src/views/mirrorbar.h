#pragma once

#include <QFrame>
#include <QKeySequence>

class QToolButton;

namespace views {

class CommandLine;

/// Below the pages: the command for what is seen or pointed at, and the ways to the history and to pasting a
/// command. The focus that it is given goes to the button of the history.
class MirrorBar : public QFrame
{
    Q_OBJECT

public:
    explicit MirrorBar(QWidget *parent = nullptr);

    /// The keys that its buttons name; the window makes them work.
    static QKeySequence historyKey();
    static QKeySequence pasteKey();

    CommandLine *line() const { return m_line; }
    bool isHistoryShown() const;
    /// Emits historyToggled() when it changes.
    void setHistoryShown(bool shown);

Q_SIGNALS:
    void pasteRequested();
    void historyToggled(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CommandLine *m_line;
    QToolButton *m_paste;
    QToolButton *m_history;
};

} // namespace views
