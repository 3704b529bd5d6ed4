#pragma once

#include "models/historymodel.h"

#include <QObject>
#include <QString>

namespace views {
class HistoryPanel;
class MirrorBar;
class NoticeBar;
} // namespace views

namespace app {

class Session;

/// The history below the pages: filled by the session, opened by the bar's button, written to files.
class HistoryDock : public QObject
{
    Q_OBJECT
public:
    HistoryDock(Session &session, views::MirrorBar &bar, views::NoticeBar &notices, QWidget *parent);

    views::HistoryPanel *panel() const { return m_panel; }
    void retranslate();
    void close();

private:
    void show(bool shown);
    void makeRoom();
    void write(const QString &file, const QByteArray &bytes);

    Session &m_session;
    views::MirrorBar &m_bar;
    views::NoticeBar &m_notices;
    models::HistoryModel m_model;
    views::HistoryPanel *m_panel;
};

} // namespace app
