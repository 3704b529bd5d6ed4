#pragma once

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>

#include <memory>

namespace app {

/// The old container of a RecreateJob that has not ended well so far.
struct Recreating
{
    QString endpoint; ///< URL
    QString id;
    QString name;
    QString oldName;
    bool wasRunning = false;
    bool operator==(const Recreating &) const = default;
};

/// What the window remembers, one function per thing. Kept in the user's settings of gorae.app, or in a file
/// of a test's own.
class Settings
{
public:
    explicit Settings(const QString &file = {});

    QString language() const; ///< "ko", "en", or empty: the system's
    void setLanguage(const QString &language);
    QString theme() const; ///< "light", "dark", or empty: the system's
    void setTheme(const QString &theme);
    QString page() const;
    void setPage(const QString &page);
    QString engineContext() const; ///< chosen in the window; empty: none
    QString engineHost() const; ///< an address typed in the window
    QString engineCertificates() const; ///< the folder of that address's TLS files; empty: no TLS of its own
    void setEngine(const QString &context, const QString &host, const QString &certificates);
    QString shell() const; ///< core::shellKey() of the one chosen for commands; empty: this system's
    void setShell(const QString &key);
    /// Written to the disk at once: they are there for the case that the program ends in the middle.
    QList<Recreating> recreatings() const;
    void addRecreating(const Recreating &recreating); ///< in the place of one with the same ID
    void removeRecreating(const QString &id);
    QByteArray state(const QString &name) const; ///< geometry, tables, splitters
    void setState(const QString &name, const QByteArray &state);

private:
    QString text(const QString &key) const;

    std::unique_ptr<QSettings> m_store;
};

} // namespace app
