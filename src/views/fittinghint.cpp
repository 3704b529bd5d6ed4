#include "views/fittinghint.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace views {

namespace {

/// What QLineEdit leaves free at both sides of its text, and around the icon of an action in it.
constexpr int besideText = 2;
constexpr int aroundIcon = 6;

} // namespace

FittingHint::FittingHint(QLineEdit *edit) : QObject(edit), m_edit(edit)
{
    edit->installEventFilter(this);
}

void FittingHint::setHints(const QStringList &hints)
{
    m_hints = hints;
    fit();
}

bool FittingHint::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        fit();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

int FittingHint::room() const
{
    const QStyle *style = m_edit->style();
    QStyleOptionFrame option;
    option.initFrom(m_edit);
    option.lineWidth = style->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, m_edit);
    const QRect contents = style->subElementRect(QStyle::SE_LineEditContents, &option, m_edit);
    const QMargins margins = m_edit->textMargins();
    // Icons and the button that clears are buttons of the field; one that is not seen may still get its room.
    const int icon = style->pixelMetric(QStyle::PM_LineEditIconSize, &option, m_edit) + aroundIcon
                     + style->pixelMetric(QStyle::PM_LineEditIconMargin, &option, m_edit);
    const qsizetype icons = m_edit->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly).size();
    return contents.width() - margins.left() - margins.right() - 2 * besideText
           - static_cast<int>(icons) * icon;
}

void FittingHint::fit()
{
    const QFontMetrics metrics = m_edit->fontMetrics();
    const int width = room();
    for (const QString &hint : std::as_const(m_hints)) {
        if (hint != m_hints.constLast() && metrics.horizontalAdvance(hint) > width)
            continue;
        if (hint != m_edit->placeholderText())
            m_edit->setPlaceholderText(hint);
        return;
    }
}

} // namespace views
