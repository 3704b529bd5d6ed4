#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace engine {

/// Tells when docker's config.json or its contexts changed, so that resolve() or all() may say something
/// else. Files that are replaced by a rename, and folders that do not exist yet, are followed too.
class ContextWatcher : public QObject
{
    Q_OBJECT

public:
    /// Begins at once. `configDir` as Surroundings::configDir.
    explicit ContextWatcher(const QString &configDir, QObject *parent = nullptr);

Q_SIGNALS:
    /// Something in the files is different; 300 ms after the last change of a burst, at most 2 s after the
    /// first.
    void changed();

private:
    void onEvent();
    void look();
    void watch();
    QByteArray fingerprint() const;

    QString m_configDir;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QDeadlineTimer m_latest;
    QByteArray m_fingerprint;
};

} // namespace engine
