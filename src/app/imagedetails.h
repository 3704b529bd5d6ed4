#pragma once

#include "app/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace views {
class ImagesPage;
}

namespace app {

/// Feeds the details of the images page.
class ImageDetails : public QObject
{
    Q_OBJECT
public:
    ImageDetails(Session &session, views::ImagesPage &page, QObject *parent = nullptr);

private:
    void choose(const QString &id);
    void inspect();

    Session &m_session;
    views::ImagesPage &m_page;
    QString m_id;
    QElapsedTimer m_lastChoice;
    QTimer m_settle;
    engine::CallId m_call = 0;
    bool m_shown = false;
};

} // namespace app
