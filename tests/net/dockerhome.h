#pragma once

#include "core/endpoint.h"
#include "engine/surroundings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A home folder with docker's files, on a machine that has nothing else.
class DockerHome
{
public:
    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }
    QString config(const QString &file) const { return path() + QLatin1String("/.docker/") + file; }
    QString meta(const QString &name) const
    {
        return config(QLatin1String("contexts/meta/") + folderOf(name) + QLatin1String("/meta.json"));
    }
    QString pem(const QString &name, const QString &file) const
    {
        return config(QLatin1String("contexts/tls/") + folderOf(name) + QLatin1String("/docker/") + file);
    }

    /// Makes the folders of the path too; false when it cannot be written.
    static bool write(const QString &path, const QByteArray &content = "x")
    {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
               && file.write(content) == content.size();
    }
    bool writeContext(const QString &name, const QByteArray &host, const QByteArray &more = {}) const
    {
        return write(meta(name), "{\"Name\":\"" + name.toUtf8() + "\",\"Metadata\":{\"Description\":\"About "
                                     + name.toUtf8() + "\"},\"Endpoints\":{\"docker\":{\"Host\":\"" + host
                                     + "\"" + more + "}}}");
    }
    /// Sees the files of this home and nothing else of the machine the test runs on.
    engine::Surroundings surroundings(const QHash<QString, QString> &environment = {},
                                      engine::Surroundings::Os os = engine::Surroundings::Os::Linux) const
    {
        engine::Surroundings result = engine::Surroundings::of(environment, path(), os);
        result.runtimeDir = path() + QLatin1String("/run");
        const QString own = path();
        result.exists = [own](const QString &file) {
            return file.startsWith(own) && QFile::exists(file);
        };
        result.realPath = [own](const QString &file) {
            return file.startsWith(own) ? QFileInfo(file).canonicalFilePath() : QString();
        };
        result.pipes = [] {
            return QStringList();
        };
        return result;
    }

private:
    static QString folderOf(const QString &name)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    }

    QTemporaryDir m_folder;
};
