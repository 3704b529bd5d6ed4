#include "views/fieldring.h"

#include "views/stylepaint.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int distance = 3;

class Overlay final : public QWidget
{
public:
    explicit Overlay(QWidget *parent) : QWidget(parent)
    {
        setObjectName("fieldRing"_L1);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::focusRing(&painter, rect(), 8);
    }
};

QRect around(const QWidget *target, const QWidget *host)
{
    return QRect(target->mapTo(host, QPoint()), target->size())
        .adjusted(-distance, -distance, distance, distance);
}

/// The nearest widget around the target with room for the ring, but none outside of what scrolls.
QWidget *hostOf(const QWidget *target)
{
    QWidget *host = target->parentWidget();
    while (host && !host->isWindow() && !host->rect().contains(around(target, host))) {
        const QWidget *viewport = host->parentWidget();
        if (viewport && qobject_cast<QAbstractScrollArea *>(viewport->parentWidget()))
            break;
        host = host->parentWidget();
    }
    return host;
}

} // namespace

FieldRing::FieldRing(QObject *parent) : QObject(parent)
{
}

FieldRing::~FieldRing()
{
    delete m_overlay;
}

void FieldRing::leave()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    if (m_overlay)
        m_overlay->hide();
}

void FieldRing::setTarget(QWidget *target)
{
    if (target && !target->isVisible())
        target = nullptr;
    if (target == m_target)
        return;
    leave();
    m_target = target;
    QWidget *host = target ? hostOf(target) : nullptr;
    if (!host) {
        m_target = nullptr;
        return;
    }
    if (!m_overlay || m_overlay->parentWidget() != host) {
        delete m_overlay;
        m_overlay = new Overlay(host);
    }
    for (QWidget *widget = target; widget && widget != host; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    place();
    m_overlay->raise();
    m_overlay->show();
}

void FieldRing::place()
{
    if (m_target && m_overlay)
        m_overlay->setGeometry(around(m_target, m_overlay->parentWidget()));
}

bool FieldRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        place();
        break;
    case QEvent::Hide:
        m_target = nullptr;
        leave();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace views
