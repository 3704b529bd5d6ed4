#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace core {

/// One object of a pull, push, load or build stream.
struct ProgressLine
{
    QString id; ///< layer ID or tag
    QString status;
    qint64 current = -1;
    qint64 total = -1;
    QString units; ///< empty = bytes
    QString stream; ///< text of build and load
    QString error; ///< errorDetail.message: the stream failed, though its HTTP status was 200

    bool operator==(const ProgressLine &) const = default;
};

/// One layer of a pull.
struct LayerProgress
{
    enum class Phase { Waiting, Downloading, Verifying, Downloaded, Extracting, Done, Exists };
    QString id;
    Phase phase = Phase::Waiting;
    qint64 current = 0;
    qint64 total = -1; ///< -1 = not known
    bool operator==(const LayerProgress &) const = default;
};

/// The state of a pull, built line by line.
struct PullProgress
{
    QList<LayerProgress> layers; ///< in the order the engine named them
    QString lastStatus; ///< the engine's last words that belong to no layer
    QString digest;
    QString error;

    void apply(const ProgressLine &line);
    qint64 downloadedBytes() const;
    qint64 totalBytes() const; ///< of the layers whose size is known
    /// 0..1 over all layers (three quarters download, one quarter unpacking), -1 when nothing is known yet.
    double fraction() const;
    int doneLayers() const;
    bool operator==(const PullProgress &) const = default;
};

} // namespace core
