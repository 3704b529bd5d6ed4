#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

/// A file of tests/fixtures; a missing one is empty, which every reader refuses.
inline QByteArray fixture(const char *name)
{
    QFile file(QLatin1String(GORAE_FIXTURES) + QLatin1Char('/') + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines of a stream as the engine room hands them on: without line ends, no empty ones.
inline QList<QByteArray> fixtureLines(const char *name)
{
    QList<QByteArray> lines;
    for (const auto &line : fixture(name).split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}
