#pragma once

#include "core/deed.h"
#include "core/envfile.h"
#include "views/findinglines.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace views {

/// The files that a pasted docker run names by --env-file and --label-file. A person chooses each, since the
/// name may be one of another computer; it is read as the docker program reads it.
class PastedFiles : public QObject
{
    Q_OBJECT

public:
    /// `dialog`: where the file dialog belongs to.
    explicit PastedFiles(QWidget *dialog);

    /// Takes the deed as it was written, and gives it with what was read in the place of the flags.
    core::Deed filled(const core::Deed &deed);
    /// The line in the place of the note that says that the file is not read; nothing for other notes. Its
    /// key goes to choose().
    std::optional<FindingLines::Line> lineOf(const QString &note) const;
    void choose(const QString &key);

Q_SIGNALS:
    void changed();

private:
    struct Chosen
    {
        QString file;
        QList<core::EnvVar> values;
        QString problem; ///< why nothing could be read
    };
    void read(const core::ExtraFlag &flag, const QString &file);
    static QString keyOf(const core::ExtraFlag &flag);

    QWidget *m_dialog;
    QList<core::ExtraFlag> m_flags; ///< of the deed
    QHash<QString, Chosen> m_chosen;
};

} // namespace views
