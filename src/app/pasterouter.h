#pragma once

#include "core/container.h"
#include "core/deed.h"
#include "core/image.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace views {
class NoticeBar;
}

namespace app {

class MainWindow;
class Session;

/// Why a pasted command cannot be opened: a name in it is not known to the engine.
struct UnknownName
{
    QString name; ///< as typed; empty: it is about the whole command
    QString message; ///< one sentence
    QStringList nearNames;
};

/// Takes a deed whose objects are named as they were typed, and opens the place of the window that it belongs
/// to with its values. Carries nothing out.
class PasteRouter : public QObject
{
    Q_OBJECT
public:
    PasteRouter(Session &session, MainWindow &window, views::NoticeBar &notices);

    /// What stands in the way of open().
    std::optional<UnknownName> problemOf(const core::Deed &deed) const;
    void open(const core::Deed &deed);

private:
    enum class Sort { Container, Image, Either };
    std::optional<UnknownName> unknown(const QString &name, Sort sort) const;
    std::optional<core::Container> container(const QString &name) const;
    QList<core::ImageRow> images(const QString &name) const;
    QStringList namesOfImages() const;

    std::optional<UnknownName> check(const core::ContainerRequest &request) const;
    std::optional<UnknownName> check(const core::ImageRemoveRequest &request) const;
    std::optional<UnknownName> check(const core::Reading &reading) const;
    template <typename Request>
    std::optional<UnknownName> check(const Request &request) const;

    void go(const core::RunRequest &request);
    void go(const core::ContainerRequest &request);
    void go(const core::RenameRequest &request);
    void go(const core::TagRequest &request);
    void go(const core::ImageRemoveRequest &request);
    void go(const core::PullRequest &request);
    void go(const core::Reading &reading);
    void go(const core::UpdateRequest &request);
    void go(const core::RecreateRequest &request);
    void go(const core::ExecRequest &request);
    void go(const core::PushRequest &request);
    void go(const core::PruneRequest &request);
    void go(const core::RemoveAllRequest &request);
    void go(const core::CreateRequest &request);

    /// Selects these on their page; false when one has gone meanwhile.
    bool showContainers(const QStringList &names);
    bool showImages(const QStringList &names);
    void showDetails(const core::Reading &reading);
    void showLog(const core::Reading &reading);
    void hint(const QString &text);

    Session &m_session;
    MainWindow &m_window;
    views::NoticeBar &m_notices;
};

} // namespace app
