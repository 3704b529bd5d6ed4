#include "views/style.h"

#include <QAbstractButton>
#include <QFrame>
#include <QVariant>

namespace views {

namespace {

/// The theme's panel colour. With Base, labels would write in Text and a label's own WindowText would be
/// ignored.
constexpr QPalette::ColorRole panelRole = QPalette::AlternateBase;

void setFlag(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setPrimary(QAbstractButton *button, bool primary)
{
    setFlag(button, "primary", primary);
}

void setDanger(QAbstractButton *button, bool danger)
{
    setFlag(button, "danger", danger);
}

void setLink(QAbstractButton *button, bool link)
{
    setFlag(button, "link", link);
    button->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void setInvalid(QWidget *field, bool invalid)
{
    setFlag(field, "invalid", invalid);
}

void setPanel(QWidget *widget, bool panel)
{
    widget->setBackgroundRole(panel ? panelRole : QPalette::NoRole);
    widget->setAutoFillBackground(panel);
}

void setSurface(QFrame *frame, Surface surface, bool outlined)
{
    frame->setFrameShape(QFrame::StyledPanel);
    setFlag(frame, "surface", int(surface));
    setFlag(frame, "outlined", outlined);
}

} // namespace views
