#pragma once

#include "core/container.h"
#include "core/requests.h"
#include "core/stats.h"
#include "models/tablemodel.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace models {

/// The containers of an engine and what they use. IdRole, StateRole, HealthRole, ExitCodeRole, UrlsRole,
/// FilterRole (name, image, state in the language shown and in the CLI's word, ports) and KeyRole answer on
/// every column of a row.
class ContainerModel : public TableModel<core::Container>
{
    Q_OBJECT

public:
    /// Select has no text of its own: FilterProxy gives it a check box.
    enum Column { Select, Name, Image, State, Ports, Cpu, Memory, Created, Id, ColumnCount };

    explicit ContainerModel(QObject *parent = nullptr);

    /// Merges a whole list (upsert() and remove() are for one). Also refreshes the ages.
    void setContainers(const QList<core::Container> &containers);
    bool remove(const QString &id) { return removeKey(id); }

    /// What a row shows while its container runs; forgotten when the row goes.
    void setUsage(const QString &id, const core::Usage &usage);
    /// Several at once: neighbours are told in one signal.
    void setUsages(const QHash<QString, core::Usage> &usages);
    core::Usage usage(const QString &id) const { return m_usage.value(id); }
    void clearUsage(const QString &id);
    void clearAllUsage();

    /// What was asked for this container and is not answered yet; the state column says so meanwhile.
    void setPending(const QString &id, std::optional<core::ContainerVerb> verb);
    std::optional<core::ContainerVerb> pending(const QString &id) const;
    void clearAllPending();

    /// The host put into UrlsRole; "localhost" until told.
    void setEngineHost(const QString &host);
    QString engineHost() const { return m_engineHost; }

    /// Ages are as of the last call (or setContainers()); tells only cells whose text changed.
    void refreshAges(const QDateTime &now = QDateTime::currentDateTime());

    /// For sorting: running first, then paused, restarting, created, exited, removing, dead, unknown.
    static int stateRank(core::ContainerState state);

protected:
    QVariant cell(const core::Container &container, int column, int role) const override;
    QVariant headerCell(int column, int role) const override;
    QString keyOf(const core::Container &container) const override { return container.id; }
    void forget(const QString &id) override
    {
        m_usage.remove(id);
        m_pending.remove(id);
    }

private:
    core::Usage usageOf(const core::Container &container) const;
    QString displayText(const core::Container &container, int column) const;
    QVariant sortValue(const core::Container &container, int column) const;
    QString toolTip(const core::Container &container, int column) const;
    QString accessibleText(const core::Container &container, int column) const;
    bool isDim(const core::Container &container, int column) const;

    QHash<QString, core::Usage> m_usage;
    QHash<QString, core::ContainerVerb> m_pending;
    QString m_engineHost;
    QDateTime m_now;
};

} // namespace models
