#pragma once

#include <QList>
#include <QString>

namespace core {

/// An API version as two numbers; 0.0 = not known.
struct ApiVersion
{
    int major = 0;
    int minor = 0;

    QString text() const; ///< "1.41"
    bool isValid() const { return major > 0; }
    static ApiVersion fromText(QStringView text);
    auto operator<=>(const ApiVersion &) const =
        default; // NOLINT(modernize-use-nullptr): a false alarm of older clang-tidy
};

inline constexpr ApiVersion oldestApi{1, 41};
inline constexpr ApiVersion newestApi{1, 56};

/// What an engine said of itself: headers of /_ping, GET /version and GET /info.
struct EngineInfo
{
    QString serverVersion; ///< "28.5.2"
    ApiVersion apiVersion; ///< negotiated: the lower of the engine's and ours
    ApiVersion engineApiVersion; ///< the engine's newest
    ApiVersion minApiVersion;
    QString product; ///< "Docker", "Podman"
    QString os; ///< "linux", "windows"
    QString arch; ///< "amd64"
    QString operatingSystem; ///< "Debian GNU/Linux 12 (bookworm)"
    QString kernel;
    QString hostName;
    int cpus = 0;
    qint64 memoryBytes = 0;

    bool isPodman() const { return product == QLatin1String("Podman"); }
    bool operator==(const EngineInfo &) const = default;
};

} // namespace core
