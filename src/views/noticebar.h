#pragma once

#include "core/actionreport.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace views {

/// A bar over the page: acts that failed, with which and why, until a person closes it; or that the engine is
/// away. Nothing vanishes by itself but what is no longer true.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void add(const core::ActionReport &report);
    /// A sentence on what to do now, in the place of the last one; empty: none.
    void setHint(const QString &text);
    void clearReports();
    int reportCount() const { return int(m_reports.size()); }
    /// What is wrong with the connection as long as it is; empty: nothing.
    void setTrouble(const QString &text);

Q_SIGNALS:
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fitList();
    void retranslate();

    QList<core::ActionReport> m_reports;
    QString m_trouble;
    QWidget *m_troubleLine;
    QLabel *m_troubleLabel;
    QPushButton *m_retry;
    QWidget *m_reportLine;
    QLabel *m_icon;
    QLabel *m_title;
    QToolButton *m_details;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QLabel *m_list;
};

} // namespace views
