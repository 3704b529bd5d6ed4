#pragma once

#include <QString>

#include <optional>

namespace models {

/// The host's side of a published port, as it is typed into a row: "8080", "127.0.0.1:8080", "[::1]:8080",
/// "127.0.0.1:" or nothing.
struct HostSide
{
    QString ip; ///< empty = all addresses
    std::optional<quint16> port; ///< none = the engine chooses

    QString text() const;
    static std::optional<HostSide> fromText(const QString &text);
};

} // namespace models
