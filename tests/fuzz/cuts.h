#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <cstdlib>
#include <functional>

/// The first byte of an input says how the rest is cut; whole and cut must give the same.
inline void feedCut(const std::uint8_t *data, std::size_t size,
                    const std::function<void(QByteArrayView)> &feed)
{
    if (size < 2)
        return;
    std::size_t step = data[0] % 17 + 1;
    for (std::size_t at = 1; at < size; at += step, step = step % 23 + 1)
        feed(QByteArrayView(data + at, static_cast<qsizetype>(std::min(step, size - at))));
}

inline QByteArrayView wholeOf(const std::uint8_t *data, std::size_t size)
{
    return size < 2 ? QByteArrayView() : QByteArrayView(data + 1, static_cast<qsizetype>(size - 1));
}
