#include "views/enginechip.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int chipHeight = 32;
constexpr int dot = 9;

} // namespace

EngineChip::EngineChip(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(u"engineChip"_s);
    m_menu->setObjectName(u"engineChip.menu"_s);
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        Q_EMIT aboutToList();
        fillMenu();
    });
}

void EngineChip::setLight(Light light)
{
    m_light = light;
    update();
}

void EngineChip::setSummary(const QString &text, const QString &toolTip)
{
    setText(text);
    setToolTip(toolTip);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void EngineChip::setEndpoints(const QList<core::Endpoint> &endpoints, const core::Endpoint &current)
{
    m_endpoints = endpoints;
    m_current = current;
}

void EngineChip::fillMenu()
{
    m_menu->clear();
    m_menu->setToolTipsVisible(true);
    for (const core::Endpoint &endpoint : std::as_const(m_endpoints)) {
        //: %1 the name of a context, %2 its address
        QAction *action = m_menu->addAction(tr("%1 \u2013 %2").arg(endpoint.name, endpoint.url()));
        action->setObjectName(u"engineChip."_s + endpoint.name);
        action->setCheckable(true);
        action->setChecked(endpoint.samePlace(m_current));
        if (!endpoint.description.isEmpty())
            action->setToolTip(endpoint.description);
        if (endpoint.kind == core::Endpoint::Kind::Ssh) {
            action->setEnabled(false);
            action->setToolTip(tr("Connections over SSH are not supported yet."));
        }
        connect(action, &QAction::triggered, this, [this, endpoint] { Q_EMIT endpointChosen(endpoint); });
    }
    m_menu->addSeparator();
    QAction *other = m_menu->addAction(tr("Another address..."));
    other->setObjectName(u"engineChip.otherAction"_s);
    connect(other, &QAction::triggered, this, &EngineChip::addressWanted);
    QAction *again = m_menu->addAction(views::icon("refresh"_L1), tr("Connect again"));
    again->setObjectName(u"engineChip.againAction"_s);
    connect(again, &QAction::triggered, this, &EngineChip::reconnectWanted);
}

QSize EngineChip::sizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(text()) + 62, chipHeight};
}

void EngineChip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, hasFocus() ? 1.5 : 1));
    painter.setBrush(underMouse() || isDown() ? colors.hover : colors.panel);
    painter.drawRoundedRect(box, 6, 6);
    // Shape as well as colour: a disc is connected, a ring is trying, a square is off.
    const QRectF light(12, (height() - dot) / 2.0, dot, dot);
    if (m_light == Light::On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.running);
        painter.drawEllipse(light);
    } else if (m_light == Light::Waiting) {
        painter.setPen(QPen(colors.attention, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(light.adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.error);
        painter.drawRect(light.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(colors.text);
    const QRect inner = rect().adjusted(30, 0, -28, 0);
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    paintIcon(&painter, QRect(width() - 24, (height() - 14) / 2, 14, 14), "chevron-down"_L1, colors.dim);
}

} // namespace views
