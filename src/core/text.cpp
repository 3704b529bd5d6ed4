#include "core/text.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

const QChar emDash(0x2014);

QString number(double value, int decimals)
{
    auto locale = QLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

/// Three significant digits without zeros at the end.
QString threeDigits(double value)
{
    int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    auto digits = std::llround(value * std::pow(10.0, decimals));
    while (decimals > 0 && digits % 10 == 0) {
        digits /= 10;
        --decimals;
    }
    return number(value, decimals);
}

} // namespace

QString sizeText(qint64 bytes)
{
    if (bytes < 0)
        return emDash;
    static constexpr std::array units{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return threeDigits(value) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString percentText(double percent)
{
    if (!std::isfinite(percent) || percent < 0)
        return emDash;
    //: A share, such as CPU use: 0.1 %
    return Text::tr("%1 %").arg(number(percent, 1));
}

QString ageText(qint64 seconds, const QDateTime &now)
{
    if (seconds <= 0)
        return emDash;
    const auto then = QDateTime::fromSecsSinceEpoch(seconds, now.timeZone());
    const auto age = now.toSecsSinceEpoch() - seconds;
    if (age < 60)
        return Text::tr("just now");
    if (age < 3600)
        return Text::tr("%n minute(s) ago", nullptr, static_cast<int>(age / 60));
    if (age < 86400)
        return Text::tr("%n hour(s) ago", nullptr, static_cast<int>(age / 3600));
    const auto days = static_cast<int>(then.date().daysTo(now.date()));
    if (days <= 1)
        return Text::tr("yesterday");
    if (days < 14)
        return Text::tr("%n day(s) ago", nullptr, days);
    if (days < 60)
        return Text::tr("%n week(s) ago", nullptr, days / 7);
    if (days < 730)
        return Text::tr("%n month(s) ago", nullptr, days / 30);
    return Text::tr("%n year(s) ago", nullptr, days / 365);
}

QString dateTimeText(qint64 seconds)
{
    if (seconds <= 0)
        return emDash;
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::LongFormat);
}

QString durationText(qint64 seconds)
{
    if (seconds < 0)
        return emDash;
    if (seconds < 60)
        //: A time span in seconds
        return Text::tr("%1 s").arg(seconds);
    const auto minutes = seconds / 60;
    if (minutes < 60)
        //: A time span in minutes and seconds
        return Text::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    const auto hours = minutes / 60;
    if (hours < 24)
        //: A time span in hours and minutes
        return Text::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    //: A time span in days and hours
    return Text::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString speedText(double bytesPerSecond)
{
    if (!std::isfinite(bytesPerSecond) || bytesPerSecond < 0)
        return emDash;
    //: A speed: %1 is a size, such as 3.2 MB
    return Text::tr("%1/s").arg(sizeText(std::llround(std::min(bytesPerSecond, 9e18))));
}

QString shortId(QStringView id)
{
    if (id.startsWith(QLatin1String("sha256:")))
        id = id.mid(7);
    return id.left(12).toString();
}

QString stateText(ContainerState state)
{
    switch (state) {
    case ContainerState::Created:
        //: State of a container
        return Text::tr("Created");
    case ContainerState::Running:
        //: State of a container
        return Text::tr("Running");
    case ContainerState::Paused:
        //: State of a container
        return Text::tr("Paused");
    case ContainerState::Restarting:
        //: State of a container
        return Text::tr("Restarting");
    case ContainerState::Removing:
        //: State of a container
        return Text::tr("Removing");
    case ContainerState::Exited:
        //: State of a container
        return Text::tr("Exited");
    case ContainerState::Dead:
        //: State of a container
        return Text::tr("Dead");
    case ContainerState::Unknown:
        break;
    }
    //: State of a container
    return Text::tr("Unknown");
}

QString stateWord(ContainerState state)
{
    switch (state) {
    case ContainerState::Created:
        return QStringLiteral("created");
    case ContainerState::Running:
        return QStringLiteral("running");
    case ContainerState::Paused:
        return QStringLiteral("paused");
    case ContainerState::Restarting:
        return QStringLiteral("restarting");
    case ContainerState::Removing:
        return QStringLiteral("removing");
    case ContainerState::Exited:
        return QStringLiteral("exited");
    case ContainerState::Dead:
        return QStringLiteral("dead");
    case ContainerState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString stateText(const Container &container)
{
    if (container.exitCode && container.state == ContainerState::Exited)
        //: State of a container with its exit code
        return Text::tr("Exited (%1)").arg(*container.exitCode);
    if (container.exitCode && container.state == ContainerState::Dead)
        //: State of a container with its exit code
        return Text::tr("Dead (%1)").arg(*container.exitCode);
    if (container.state == ContainerState::Running) {
        switch (container.health) {
        case Health::Starting:
            //: State of a container whose health check has not passed yet
            return Text::tr("Running, health check starting");
        case Health::Healthy:
            //: State of a container with the result of its health check
            return Text::tr("Running, healthy");
        case Health::Unhealthy:
            //: State of a container with the result of its health check
            return Text::tr("Running, unhealthy");
        case Health::None:
            break;
        }
    }
    return stateText(container.state);
}

QString healthText(Health health)
{
    switch (health) {
    case Health::Starting:
        //: Result of a health check
        return Text::tr("Starting");
    case Health::Healthy:
        //: Result of a health check
        return Text::tr("Healthy");
    case Health::Unhealthy:
        //: Result of a health check
        return Text::tr("Unhealthy");
    case Health::None:
        break;
    }
    //: A container without a health check
    return Text::tr("No health check");
}

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString shown = text.left(most - 1);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + QChar(0x2026);
}

QString toolTipText(const QString &text)
{
    constexpr qsizetype most = 1000;
    constexpr int longestWord = 40;
    const QChar mayBreak(0x200b); // a space without width
    const QString shown = cutText(text, most);
    QString words;
    int run = 0;
    for (const QChar c : shown) {
        if (run >= longestWord && !c.isLowSurrogate() && !c.isMark()) {
            words += mayBreak;
            run = 0;
        }
        run = c.isSpace() ? 0 : run + 1;
        words += c;
    }
    return words.isEmpty()
               ? words
               : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(words.toHtmlEscaped());
}

QString layerPhaseText(LayerProgress::Phase phase)
{
    switch (phase) {
    case LayerProgress::Phase::Waiting:
        //: A layer of an image that is being pulled
        return Text::tr("Waiting");
    case LayerProgress::Phase::Downloading:
        //: A layer of an image that is being pulled
        return Text::tr("Downloading");
    case LayerProgress::Phase::Verifying:
        //: A layer of an image that is being pulled
        return Text::tr("Verifying");
    case LayerProgress::Phase::Downloaded:
        //: A layer of an image that is being pulled
        return Text::tr("Downloaded");
    case LayerProgress::Phase::Extracting:
        //: A layer of an image that is being pulled
        return Text::tr("Unpacking");
    case LayerProgress::Phase::Done:
        //: A layer of an image that was pulled
        return Text::tr("Done");
    case LayerProgress::Phase::Exists:
        //: A layer of an image that need not be pulled
        return Text::tr("Already here");
    }
    return {};
}

QString markText(ConfigMark mark)
{
    switch (mark) {
    case ConfigMark::Inherited:
        //: A setting the container took from its image
        return Text::tr("inherited");
    case ConfigMark::Overridden:
        //: A setting of the image that the container has another value for
        return Text::tr("overridden");
    case ConfigMark::Added:
        //: A setting that only the container has
        return Text::tr("added");
    case ConfigMark::Removed:
        //: A setting that only the image has
        return Text::tr("removed");
    }
    return {};
}

QString pullWords(const QString &status)
{
    struct Form
    {
        QLatin1String start;
        QString words;
    };
    const Form forms[] = {
        //: %1 the name of an image without its registry: library/nginx
        {QLatin1String("Pulling from "), Text::tr("Pulling from %1")},
        {QLatin1String("Digest: "), Text::tr("Digest: %1")},
        //: %1 an image reference
        {QLatin1String("Status: Downloaded newer image for "), Text::tr("Downloaded a newer image for %1")},
        //: %1 an image reference
        {QLatin1String("Status: Image is up to date for "), Text::tr("The image %1 is up to date")},
    };
    for (const Form &form : forms) {
        if (status.startsWith(form.start))
            return form.words.arg(status.mid(form.start.size()));
    }
    return status;
}

QString pendingText(ContainerVerb verb)
{
    //: The state column while the engine is at it; as short as it can be.
    switch (verb) {
    case ContainerVerb::Start:
        return Text::tr("Starting...");
    case ContainerVerb::Stop:
        return Text::tr("Stopping...");
    case ContainerVerb::Restart:
        return Text::tr("Restarting...");
    case ContainerVerb::Pause:
        return Text::tr("Pausing...");
    case ContainerVerb::Unpause:
        return Text::tr("Unpausing...");
    case ContainerVerb::Kill:
        return Text::tr("Sending the signal...");
    case ContainerVerb::Remove:
        return Text::tr("Removing...");
    }
    return {};
}

QString verbText(ContainerVerb verb)
{
    switch (verb) {
    case ContainerVerb::Start:
        //: Button: docker start
        return Text::tr("Start");
    case ContainerVerb::Stop:
        //: Button: docker stop
        return Text::tr("Stop");
    case ContainerVerb::Restart:
        //: Button: docker restart
        return Text::tr("Restart");
    case ContainerVerb::Pause:
        //: Button: docker pause
        return Text::tr("Pause");
    case ContainerVerb::Unpause:
        //: Button: docker unpause
        return Text::tr("Unpause");
    case ContainerVerb::Kill:
        //: Button: docker kill
        return Text::tr("Kill");
    case ContainerVerb::Remove:
        //: Button: docker rm
        return Text::tr("Remove");
    }
    return {};
}

} // namespace core
