#pragma once

#include "core/journal.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace models {
class HistoryFilter;
class HistoryModel;
} // namespace models

namespace views {

class EmptyState;
class FilterLine;
class HistoryDetails;

/// What was done, the newest first: its command and the requests behind it; to search, copy and export.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(models::HistoryModel *model, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    void focusTable(); ///< with the newest entry chosen when none is
    /// Shows this entry.
    void select(core::DeedId id);
    HistoryDetails *details() const { return m_details; }

Q_SIGNALS:
    /// A file to be written.
    void exportRequested(const QString &file, const QByteArray &bytes);
    void clearRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    /// List and details beside or above each other, by the room there is.
    void arrange();
    void retranslate();
    void showCurrent();
    void refreshCurrent(core::DeedId id);
    void updateEmpty();
    void askForFile(core::ExportFormat format);
    /// Those that are shown, the oldest first.
    QList<core::HistoryEntry> shown() const;

    models::HistoryModel *m_model;
    models::HistoryFilter *m_filter;
    QWidget *m_bar;
    QLabel *m_heading;
    QComboBox *m_scope;
    FilterLine *m_search;
    QToolButton *m_export;
    QMenu *m_exportMenu;
    QToolButton *m_clear;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    QTreeView *m_table;
    EmptyState *m_empty;
    HistoryDetails *m_details;
    QSplitter *m_splitter;
    bool m_narrow = false;
    core::DeedId m_current = 0;
};

} // namespace views
