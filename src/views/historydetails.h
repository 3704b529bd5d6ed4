#pragma once

#include "core/journal.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeWidget;

namespace views {

class CommandLine;

/// One entry of the history: its command with the explanations, or the requests that were sent for it.
class HistoryDetails : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    /// The same entry again keeps tab, request and scroll position.
    void setEntry(const core::HistoryEntry &entry);
    void clear();
    const core::HistoryEntry &entry() const { return m_entry; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildCommandPage();
    QWidget *buildApiPage();
    /// Requests and their text beside or above each other, by the room there is.
    void arrange();
    void showTab(int index);
    void retranslate();
    void showEntry();
    void showExchanges();
    void fillRows(); ///< all, in the colors and the language of now
    void showExchange();
    void fillCopyMenu();
    const core::Exchange *exchange() const;

    core::HistoryEntry m_entry;
    QList<core::Exchange> m_listed; ///< one for each row of m_exchanges
    bool m_stale = false; ///< m_entry came while nobody saw it
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_problem;
    CommandLine *m_command;
    QLabel *m_events;
    QScrollArea *m_commandArea;
    QSplitter *m_api;
    QTreeWidget *m_exchanges;
    QPlainTextEdit *m_text;
    QToolButton *m_reveal;
    QToolButton *m_copy;
    QMenu *m_copyMenu;
    bool m_arranged = false;
};

} // namespace views
