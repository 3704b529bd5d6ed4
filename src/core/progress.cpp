#include "core/progress.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace core {
namespace {

using Phase = LayerProgress::Phase;

std::optional<Phase> phaseOfStatus(const QString &status)
{
    static const QHash<QString, Phase> phases{
        {QStringLiteral("Pulling fs layer"), Phase::Waiting},
        {QStringLiteral("Waiting"), Phase::Waiting},
        {QStringLiteral("Downloading"), Phase::Downloading},
        {QStringLiteral("Verifying Checksum"), Phase::Verifying},
        {QStringLiteral("Download complete"), Phase::Downloaded},
        {QStringLiteral("Extracting"), Phase::Extracting},
        {QStringLiteral("Pull complete"), Phase::Done},
        {QStringLiteral("Already exists"), Phase::Exists},
    };
    if (status.startsWith(QLatin1String("Retrying in ")))
        return Phase::Waiting;
    const auto found = phases.constFind(status);
    return found == phases.cend() ? std::nullopt : std::optional(*found);
}

void update(LayerProgress &layer, Phase phase, const ProgressLine &line)
{
    layer.phase = phase;
    const bool inBytes = line.units.isEmpty();
    if (phase == Phase::Downloading || phase == Phase::Extracting) {
        layer.current = inBytes ? std::max<qint64>(line.current, 0) : 0;
        if (inBytes && line.total > 0)
            layer.total = line.total;
    } else if (phase == Phase::Waiting) {
        layer.current = 0;
    } else if (layer.total > 0) {
        layer.current = layer.total;
    }
}

/// 0..1 of a layer that is being pulled.
double share(const LayerProgress &layer)
{
    const auto part =
        layer.total > 0
            ? std::clamp(static_cast<double>(layer.current) / static_cast<double>(layer.total), 0.0, 1.0)
            : 0.0;
    switch (layer.phase) {
    case Phase::Waiting:
        return 0;
    case Phase::Downloading:
        return 0.75 * part;
    case Phase::Verifying:
    case Phase::Downloaded:
        return 0.75;
    case Phase::Extracting:
        return 0.75 + 0.25 * part;
    case Phase::Done:
    case Phase::Exists:
        break;
    }
    return 1;
}

} // namespace

void PullProgress::apply(const ProgressLine &line)
{
    if (!line.error.isEmpty()) {
        error = line.error;
        return;
    }
    const auto finish = [this] {
        for (auto &layer : layers) {
            if (layer.phase != Phase::Exists)
                update(layer, Phase::Done, {});
        }
    };
    const auto phase = line.id.isEmpty() ? std::nullopt : phaseOfStatus(line.status);
    if (!phase) {
        if (line.status.isEmpty())
            return;
        lastStatus = line.status;
        if (line.status.startsWith(QLatin1String("Digest: ")))
            digest = line.status.mid(8).trimmed();
        else if (line.status.startsWith(QLatin1String("Status: ")))
            finish();
        return;
    }
    const auto known =
        std::find_if(layers.begin(), layers.end(), [&](const auto &layer) { return layer.id == line.id; });
    if (known != layers.end()) {
        update(*known, *phase, line);
    } else if (*phase == Phase::Downloaded) {
        // Podman's last line tells the image's ID this way; engines also do it for an image's configuration.
        lastStatus = line.status;
    } else {
        LayerProgress layer;
        layer.id = line.id;
        update(layer, *phase, line);
        layers.append(layer);
    }
}

qint64 PullProgress::downloadedBytes() const
{
    qint64 sum = 0;
    for (const auto &layer : layers) {
        if (layer.phase == Phase::Downloading)
            sum += layer.total > 0 ? std::min(layer.current, layer.total) : layer.current;
        else if (layer.phase != Phase::Waiting && layer.phase != Phase::Exists)
            sum += std::max<qint64>(layer.total, 0);
    }
    return sum;
}

qint64 PullProgress::totalBytes() const
{
    qint64 sum = 0;
    for (const auto &layer : layers)
        sum += layer.phase == Phase::Exists ? 0 : std::max<qint64>(layer.total, 0);
    return sum;
}

double PullProgress::fraction() const
{
    int sized = 0;
    bool begun = false;
    for (const auto &layer : layers) {
        sized += layer.total > 0 && layer.phase != Phase::Exists ? 1 : 0;
        begun = begun || layer.phase != Phase::Waiting || layer.total > 0;
    }
    if (!begun)
        return -1;
    const auto mean = sized > 0 ? static_cast<double>(totalBytes()) / sized : 1.0;
    double done = 0;
    double all = 0;
    for (const auto &layer : layers) {
        if (layer.phase == Phase::Exists)
            continue;
        const auto weight = layer.total > 0 ? static_cast<double>(layer.total) : mean;
        done += weight * share(layer);
        all += weight;
    }
    return all > 0 ? done / all : 1;
}

int PullProgress::doneLayers() const
{
    return static_cast<int>(std::count_if(layers.begin(), layers.end(), [](const auto &layer) {
        return layer.phase == Phase::Done || layer.phase == Phase::Exists;
    }));
}

} // namespace core
