#include "views/navigation.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int entryHeight = 34;
constexpr int paneWidth = 184;

} // namespace

class Navigation::Entry : public QAbstractButton
{
public:
    Entry(QString page, QLatin1StringView iconName, QWidget *parent)
        : QAbstractButton(parent), name(std::move(page)), m_icon(iconName)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(entryHeight);
    }
    void setCount(int fresh)
    {
        count = fresh;
        describe();
        update();
    }
    void describe()
    {
        setAccessibleName(text());
        //: screen reader: a page of the window with how many things it lists; %1 "Containers", %2 a number
        setAccessibleDescription(count >= 0 ? Navigation::tr("%1: %2").arg(text(), QLocale().toString(count))
                                            : QString());
    }

    QString name;
    int count = -1;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = Theme::colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? colors.selection : colors.hover);
            painter.drawRoundedRect(box, 6, 6);
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(colors.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        QFont font = this->font();
        font.setBold(isChecked());
        painter.setFont(font);
        paintIcon(&painter, QRect(10, (height() - 18) / 2, 18, 18), m_icon,
                  isChecked() ? colors.accent : colors.dim);
        const QRect inner = rect().adjusted(36, 0, -12, 0);
        const QString number = count >= 0 ? QLocale().toString(count) : QString();
        painter.setPen(isChecked() ? colors.text : colors.dim);
        painter.drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter), number);
        painter.setPen(colors.text);
        const int room = inner.width() - painter.fontMetrics().horizontalAdvance(number) - 8;
        painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }

private:
    QLatin1StringView m_icon;
};

Navigation::Navigation(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"navigation"_s);
    setFixedWidth(paneWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(2);
    column->addStretch(1);
}

void Navigation::addPage(const QString &name, QLatin1StringView iconName, int digit)
{
    auto *made = new Entry(name, iconName, this);
    made->setObjectName(u"navigation."_s + name);
    static_cast<QVBoxLayout *>(layout())->insertWidget(int(m_entries.size()), made);
    m_entries.append(made);
    const auto choose = [this, name] {
        setCurrent(name);
        Q_EMIT chosen(name);
    };
    connect(made, &QAbstractButton::clicked, this, choose);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit)), this);
    connect(shortcut, &QShortcut::activated, this, choose);
}

Navigation::Entry *Navigation::entry(const QString &name) const
{
    for (Entry *candidate : m_entries) {
        if (candidate->name == name)
            return candidate;
    }
    return nullptr;
}

void Navigation::setText(const QString &name, const QString &text)
{
    if (Entry *found = entry(name)) {
        found->setText(text);
        found->describe();
    }
}

void Navigation::setCount(const QString &name, int count)
{
    if (Entry *found = entry(name))
        found->setCount(count);
}

void Navigation::setCurrent(const QString &name)
{
    m_current = name;
    for (Entry *candidate : std::as_const(m_entries))
        candidate->setChecked(candidate->name == name);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::colors().line);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_entries.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i)->hasFocus()) {
            m_entries.at((i + step + int(m_entries.size())) % int(m_entries.size()))
                ->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace views
