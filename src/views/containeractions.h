#pragma once

#include "core/container.h"
#include "core/requests.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace views {

/// The acts on the selected containers as QActions: texts, icons, shortcuts, and which of them make sense
/// now.
class ContainerActions : public QObject
{
    Q_OBJECT
public:
    explicit ContainerActions(QWidget *owner);

    QAction *start;
    QAction *stop;
    QAction *stopWithTime;
    QAction *restart;
    QAction *restartWithTime;
    QAction *pause;
    QAction *unpause;
    QAction *kill;
    QAction *rename;
    QAction *remove;
    QAction *openInBrowser;
    QAction *copyName;
    QAction *copyId;
    QAction *runSameImage;
    QAction *copyRun; ///< as docker run
    QAction *duplicate;
    QAction *edit;

    /// The containers the acts are about, in list order.
    void setTargets(const QList<core::Container> &targets);
    const QList<core::Container> &targets() const { return m_targets; }
    /// No engine: everything that needs one is off, with the reason as tool tip.
    void setConnected(bool connected);
    void fillMenu(QMenu *menu) const;
    void retranslate();
    /// Those of the targets that `verb` can be done to.
    QList<core::Container> eligible(core::ContainerVerb verb) const;
    static bool isEligible(core::ContainerVerb verb, core::ContainerState state);

private:
    QAction *make(QWidget *owner, const char *icon, const QString &objectName);
    void update();

    QList<core::Container> m_targets;
    bool m_connected = true;
};

} // namespace views
