#pragma once

#include <QString>

namespace core {

/// An image reference as Docker reads it: [domain[:port]/]path[:tag][@digest].
struct ImageReference
{
    QString domain; ///< "docker.io" when not written
    QString path; ///< "library/nginx" for "nginx"
    QString tag; ///< empty when not written
    QString digest; ///< "sha256:..."

    /// Short form: "nginx", "my/web", "127.0.0.1:5000/a/b" - without tag and digest.
    QString familiarName() const;
    /// Short form with tag (latest when neither tag nor digest is written) or digest.
    QString familiar() const;
    bool isValid() const { return !path.isEmpty(); }
    bool operator==(const ImageReference &) const = default;

    /// Invalid (path empty) when `text` is no reference.
    static ImageReference fromText(const QString &text);
};

/// Empty when `text` is a valid reference, else one translated sentence saying what is wrong with it.
QString problemOfReference(const QString &text);

/// As `docker image ls PATTERN`: the engine's reference filter for a plain name ("nginx" matches nginx:* but
/// not my/nginx; "nginx:1.*" and "*/nginx" are shell patterns where * does not cross a slash).
bool matchesReferenceFilter(const QString &repository, const QString &tag, const QString &pattern);

} // namespace core
