#pragma once

#include "dockerhome.h"
#include "engine/registryauth.h"

#include <QTest>

/// A home folder with credential helpers in its folder bin, which is all of PATH.
class HelperHome : public DockerHome
{
public:
    enum class Way { Answers, Hangs, NeverStops };

    QString program(const QString &name, const QString &folder = QStringLiteral("/bin")) const
    {
        const QString file = path() + folder + QLatin1String("/docker-credential-") + name;
#ifdef Q_OS_WIN
        return file + QLatin1String(".bat");
#else
        return file;
#endif
    }

    /// A program that keeps what it is asked, prints `answer`, and ends with `exitCode`.
    bool writeHelper(const QString &name, const QByteArray &answer, int exitCode = 0, Way way = Way::Answers,
                     const QString &folder = QStringLiteral("/bin")) const
    {
        const QString file = program(name, folder);
        const QByteArray end = QByteArray::number(exitCode);
#ifdef Q_OS_WIN
        const QByteArray before =
            way == Way::Hangs        ? "%SystemRoot%\\System32\\ping.exe -n 60 127.0.0.1 >nul\r\n"
            : way == Way::NeverStops ? ":again\r\ntype \"%~f0.answer\"\r\ngoto again\r\n"
                                     : "";
        const QByteArray script =
            "@echo off\r\n%SystemRoot%\\System32\\findstr.exe \"^\" > \"%~f0.asked\"\r\n"
            "echo %1>> \"%~f0.asked\"\r\n"
            + before + "type \"%~f0.answer\"\r\nexit /b " + end + "\r\n";
#else
        // No program but the shell's own and those with a path, as PATH holds none.
        const QByteArray before =
            way == Way::Hangs ? "exec /bin/sleep 60\n"
            : way == Way::NeverStops
                ? "read -r line < \"$0.answer\"\nwhile :; do printf '%s' \"$line\"; done\n"
                : "";
        const QByteArray script =
            "#!/bin/sh\nIFS= read -r key\nprintf '%s\\n%s\\n' \"$key\" \"$*\" > \"$0.asked\"\n"
            "echo noise >&2\n"
            + before + "while IFS= read -r line; do printf '%s\\n' \"$line\"; done < \"$0.answer\"\nexit "
            + end + "\n";
#endif
        return write(file, script) && write(file + QLatin1String(".answer"), answer + '\n')
               && QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    /// The question a helper got and its arguments, a line each.
    QByteArray asked(const QString &name) const
    {
        QFile file(program(name) + QLatin1String(".asked"));
        if (!file.open(QIODevice::ReadOnly))
            return "not asked";
        return file.readAll().replace("\r", "").trimmed();
    }

    bool writeConfig(const QByteArray &json) const
    {
        return write(config(QStringLiteral("config.json")), json);
    }

    engine::Surroundings surroundings(QHash<QString, QString> environment = {},
                                      engine::Surroundings::Os os = engine::Surroundings::Os::Linux) const
    {
        if (!environment.contains(QStringLiteral("PATH")))
            environment.insert(QStringLiteral("PATH"), path() + QLatin1String("/bin"));
        for (const char *name : {"SYSTEMROOT", "COMSPEC"}) {
            if (qEnvironmentVariableIsSet(name))
                environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
        return DockerHome::surroundings(environment, os);
    }
};

/// The JSON of a header, which has to be base64url with padding.
inline QByteArray decodedHeader(const QByteArray &header)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto result = QByteArray::fromBase64Encoding(header, options);
    return result && header.size() % 4 == 0 ? *result : QByteArray("not base64url: " + header);
}

/// What `auth` finds for `image`, decoded.
inline QByteArray foundLogin(engine::RegistryAuth &auth, const QString &image)
{
    QObject context;
    QByteArray header = "no answer";
    bool done = false;
    auth.find(image, &context, [&](const QByteArray &value) {
        header = value;
        done = true;
    });
    if (done)
        return "answered from inside find()";
    return QTest::qWaitFor([&] { return done; }, 10000) ? decodedHeader(header) : header;
}
