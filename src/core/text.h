#pragma once

#include "core/container.h"
#include "core/inspect.h"
#include "core/progress.h"
#include "core/requests.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

/// Values -> words, in the language of the installed translators and by QLocale() (the default locale).
namespace core {

/// Decimal units, three significant digits as docker prints them, with a space: "187 MB", "3.1 kB", "0 B".
/// Negative = an em dash.
QString sizeText(qint64 bytes);
QString percentText(double percent); ///< "0.1 %"
/// "just now", "5 minutes ago", "yesterday", "3 days ago"...
QString ageText(qint64 seconds, const QDateTime &now = QDateTime::currentDateTime());
QString dateTimeText(qint64 seconds); ///< exact, for tooltips: long date and seconds
QString durationText(qint64 seconds); ///< "12 s", "3 min 5 s"
QString speedText(double bytesPerSecond); ///< "3.2 MB/s"
/// First 12 digits, without "sha256:".
QString shortId(QStringView id);
QString stateText(ContainerState state); ///< "Running"
QString stateWord(ContainerState state); ///< the CLI's word, not translated: "running"
/// State with exit code and health: "Exited (137)", "Running, healthy".
QString stateText(const Container &container);
QString healthText(Health health);
QString portText(const PortMapping &port); ///< "8080 → 80", "127.0.0.1:53 → 53/udp", "80" when not published
QString portsText(const QList<PortMapping> &ports); ///< joined with ", "; IPv4 and IPv6 of one port told once
/// The addresses to open in a browser, published TCP ports only: http://localhost:8080
QStringList portUrls(const QList<PortMapping> &ports, const QString &engineHost);
/// What an exit code means: 0, 1, 125, 126, 127, 128+n with the signal's name. One sentence.
QString exitCodeText(int code, bool oomKilled = false);
/// "SIGKILL" for 9; empty when unknown.
QString signalName(int number);
/// At most `most` characters, the last one an ellipsis when something was cut off.
QString cutText(const QString &text, qsizetype most);
/// Foreign text for a tooltip, as rich text: every character is shown as it is, lines wrap, within a long
/// word if need be, and what would fill the screen is cut.
QString toolTipText(const QString &text);
QString layerPhaseText(LayerProgress::Phase phase);
/// The engine's words of a pull that belong to no layer ("Pulling from library/nginx"), translated where
/// known.
QString pullWords(const QString &status);
QString markText(ConfigMark mark); ///< "inherited"
QString verbText(ContainerVerb verb); ///< "Start"
QString pendingText(ContainerVerb verb); ///< "Starting...": asked for, not answered yet

} // namespace core
