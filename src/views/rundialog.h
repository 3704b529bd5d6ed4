#pragma once

#include "core/deed.h"
#include "core/errortext.h"
#include "core/inspect.h"
#include "core/progress.h"
#include "core/runrequest.h"
#include "models/runform.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace views {

class RunDialogParts;
class RunForm;
class RunMirror;

/// Collects a core::RunRequest. Stays open while it is carried out, tells what went wrong beside the field it
/// is about, and never loses what was typed. Knows no engine: asks by signals, is told by setters.
class RunDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RunDialog(QWidget *parent = nullptr);
    ~RunDialog() override;

    void setImages(const QStringList &references); ///< for completion
    void setNetworks(const QStringList &names);
    void setVolumes(const QStringList &names);
    /// Names and published ports of the containers there are now; may be called while open.
    void setContainers(const QStringList &names, const QHash<quint16, QString> &ports);
    /// Whether folders of this computer can be mounted and its ports are the engine's.
    void setEngineIsLocal(bool local);
    /// What was agreed with the engine: older ones do not know every flag.
    void setApiVersion(const core::ApiVersion &version);
    void setImage(const QString &reference);
    void setInput(const models::RunInput &input);
    models::RunInput input() const;
    /// Fills all of it, and unfolds the rare fields when one of them is set.
    void setRun(const core::RunRequest &request);
    /// The same as if it had been typed over what setRun() filled in.
    void setChanged(const core::RunRequest &request);
    /// Like setRun() and setNotes(), after asking when something was typed that would be lost.
    void offerRun(const core::RunRequest &request, const QStringList &notes = {});
    /// Sentences about what could not be filled in.
    void setNotes(const QStringList &notes);
    /// What would be done for a request, in the place of a run.
    using DeedsOf = std::function<QList<core::Deed>(const core::RunRequest &)>;
    /// Changes the settings of this container instead: its own name and ports do not count as taken. `notes`
    /// say what of it cannot be taken over. `deedsOf` tells an update or a rename from making it anew.
    void setEditing(const QString &containerName, const QStringList &notes = {}, const DeedsOf &deedsOf = {},
                    bool isRunning = true);

    /// Answer to imageWanted(): nothing = not on this computer, will be pulled.
    void setImageInspect(const QString &reference, const std::optional<core::ImageInspect> &image);
    /// Images came or went: asks for the one chosen again.
    void askImageAgain();
    /// Answer to portCheckWanted().
    void setPortTaken(quint16 port, bool taken);

    void setPulling(const core::PullProgress &progress);
    void setStarting(); ///< creating and starting, nothing to cancel for long
    /// `leftover`: ID of the container that stayed behind, or empty.
    void setFailure(const core::RunFailure &failure, const QString &leftover);
    void setCanceled();
    void setLeftoverRemoved(const core::Result<void> &result);
    /// It runs: closes the dialog.
    void finish();
    bool isWorking() const { return m_working; }

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void imageWanted(const QString &reference);
    void portCheckWanted(quint16 port);
    void submitted(const core::RunRequest &request);
    void cancelRequested();
    void leftoverRemovalWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setWorking(bool working);
    void edited();
    void imageEdited();
    void showEvaluation();
    void showFailure();
    void forgetFailure();
    bool isTouched() const;
    bool differsFrom(const models::RunInput &input) const;
    void tellTaken();
    void showDeeds();
    void showHint(const models::RunHint &hint, bool complain);
    void followLink(int row, const QString &link);
    void retranslate();
    void describeImage();
    void focusField(core::RunField field, int row);

    RunForm *m_form; ///< owned by the layout of the dialog
    std::unique_ptr<RunDialogParts> m_parts;
    RunMirror *m_mirror;
    models::RunSurroundings m_surroundings;
    QStringList m_names; ///< of all containers
    QHash<quint16, QString> m_ports; ///< of all containers
    QString m_editing; ///< name of the container that is edited
    DeedsOf m_deedsOf;
    QSet<quint16> m_ownPorts; ///< of the container that is edited
    std::optional<core::RunRequest> m_given; ///< by setRun()
    models::RunEvaluation m_evaluation;
    QSet<quint16> m_askedPorts;
    QTimer m_imageTimer;
    QString m_askedImage; ///< last reference asked for
    enum class ImageState { None, Asking, Here, Missing } m_imageState = ImageState::None;
    std::optional<core::RunFailure> m_failure; ///< told until what it is about is edited
    core::RunRequest m_failedRequest;
    int m_failedRow = -1;
    QStringList m_images;
    QString m_leftover;
    bool m_complain = false; ///< Run was pressed: required fields are told too
    bool m_local = true;
    bool m_working = false;
    bool m_filling = false;
};

} // namespace views
