#include "engine/contextwatcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace engine {

namespace {

constexpr int quietMs = 300;
constexpr int longestMs = 2000;
constexpr int mostPaths = 1000; ///< watches are a scarce thing on Linux
constexpr qint64 longestFile = 4 * 1024 * 1024;

/// Everything in the folder, sorted.
QStringList contentsOf(const QString &folder, QDir::Filters filters)
{
    QStringList paths;
    QDirIterator it(folder, filters | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext() && paths.size() < mostPaths)
        paths.append(it.next());
    paths.sort();
    return paths;
}

void addContent(QCryptographicHash &hash, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    hash.addData(path.toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(file.read(longestFile));
}

QString nearestFolder(QString folder)
{
    while (!QFileInfo(folder).isDir()) {
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            break;
        folder = parent;
    }
    return folder;
}

} // namespace

ContextWatcher::ContextWatcher(const QString &configDir, QObject *parent)
    : QObject(parent), m_configDir(QDir(configDir).absolutePath())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ContextWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ContextWatcher::onEvent);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ContextWatcher::onEvent);
    watch();
    m_fingerprint = fingerprint();
}

void ContextWatcher::onEvent()
{
    if (!m_timer.isActive())
        m_latest.setRemainingTime(longestMs);
    m_timer.start(int(qMin<qint64>(m_latest.remainingTime(), quietMs)));
}

void ContextWatcher::look()
{
    // Watching comes first, so that a change between the two is told later rather than never.
    watch();
    const QByteArray now = fingerprint();
    if (now == m_fingerprint)
        return;
    m_fingerprint = now;
    Q_EMIT changed();
}

void ContextWatcher::watch()
{
    const QString contexts = m_configDir + QLatin1String("/contexts");
    const QString configFile = m_configDir + QLatin1String("/config.json");
    // What was replaced keeps its path but is another file or folder, so everything is watched afresh. A
    // folder does not tell when it is moved itself: the one around it does.
    QStringList paths{nearestFolder(QFileInfo(m_configDir).path()), nearestFolder(m_configDir)};
    for (const QString &path : {configFile, contexts}) {
        if (QFileInfo::exists(path))
            paths.append(path);
    }
    paths += contentsOf(contexts, QDir::Dirs | QDir::Files);
    paths.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_watcher.addPaths(paths);
}

QByteArray ContextWatcher::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    addContent(hash, m_configDir + QLatin1String("/config.json"));
    const QStringList files = contentsOf(m_configDir + QLatin1String("/contexts"), QDir::Files);
    for (const QString &file : files)
        addContent(hash, file);
    return hash.result();
}

} // namespace engine
