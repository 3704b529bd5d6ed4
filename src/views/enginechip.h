#pragma once

#include "core/endpoint.h"

#include <QList>
#include <QToolButton>

class QMenu;

namespace views {

/// The engine in the top bar: which, how it is, and the others there are.
class EngineChip : public QToolButton
{
    Q_OBJECT
public:
    enum class Light { Off, Waiting, On };

    explicit EngineChip(QWidget *parent = nullptr);

    void setLight(Light light);
    /// "default · Docker 20.10.24 · linux/amd64"
    void setSummary(const QString &text, const QString &toolTip);
    /// Asked for just before the menu opens.
    void setEndpoints(const QList<core::Endpoint> &endpoints, const core::Endpoint &current);
    QSize sizeHint() const override;

Q_SIGNALS:
    void aboutToList();
    void endpointChosen(const core::Endpoint &endpoint);
    void addressWanted();
    void reconnectWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();

    QMenu *m_menu;
    Light m_light = Light::Off;
    QList<core::Endpoint> m_endpoints;
    core::Endpoint m_current;
};

} // namespace views
