#include "views/emptystate.h"

#include "views/busyindicator.h"
#include "views/icons.h"
#include "views/style.h"
#include "views/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int iconSize = 40;

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_busy(new BusyIndicator(this)), m_icon(new QLabel(this)),
      m_title(textLabel(u"emptyTitle"_s, this)), m_text(textLabel(u"emptyText"_s, this)),
      m_block(new QFrame(this)), m_command(new QLabel(m_block)), m_copy(new QToolButton(m_block)),
      m_primary(new QPushButton(this)), m_secondary(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);

    setSurface(m_block, Surface::Inset, false);
    m_command->setObjectName("emptyCommand"_L1);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName("emptyCopyButton"_L1);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon("copy"_L1));
    auto *block = new QHBoxLayout(m_block);
    block->setContentsMargins(12, 4, 4, 4);
    block->addWidget(m_command, 1);
    block->addWidget(m_copy, 0, Qt::AlignTop);

    m_primary->setObjectName("emptyPrimaryButton"_L1);
    m_secondary->setObjectName("emptySecondaryButton"_L1);
    setPrimary(m_primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Style::spacing);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    // Widens to its limit and stays in the middle; its words wrap inside it.
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(maxTextWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_block);
    column->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3); // a little above the middle looks centred

    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryClicked);
    connect(m_text, &QLabel::linkActivated, this, &EmptyState::linkActivated);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command->text());
        Q_EMIT commandCopied(m_command->text());
    });
    clear();
    retranslate();
}

void EmptyState::setIcon(QLatin1StringView name)
{
    m_iconName = name;
    refresh();
}

void EmptyState::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void EmptyState::setText(const QString &richText)
{
    m_text->setText(richText);
    m_text->setVisible(!richText.isEmpty());
}

void EmptyState::setCommand(const QString &command)
{
    m_command->setText(command);
    m_command->setAccessibleName(command);
    m_block->setVisible(!command.isEmpty());
}

void EmptyState::setPrimaryAction(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

void EmptyState::setSecondaryAction(const QString &text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
}

void EmptyState::clear()
{
    m_iconName = {};
    m_isBusy = false;
    setTitle({});
    setText({});
    setCommand({});
    setPrimaryAction({});
    setSecondaryAction({});
    refresh();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QPushButton *EmptyState::primaryButton() const
{
    return m_primary;
}

QPushButton *EmptyState::secondaryButton() const
{
    return m_secondary;
}

void EmptyState::refresh()
{
    m_title->setFont(Theme::heading(1));
    m_command->setFont(Theme::monospace());
    m_busy->setVisible(m_isBusy);
    m_icon->setVisible(!m_isBusy && !m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(iconColored(m_iconName, &ThemeColors::faint)
                              .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    QPalette palette = m_text->palette();
    if (palette.color(QPalette::WindowText) != Theme::colors().dim) {
        palette.setColor(QPalette::WindowText, Theme::colors().dim);
        m_text->setPalette(palette);
    }
}

void EmptyState::retranslate()
{
    m_copy->setToolTip(tr("Copy the command"));
    m_copy->setAccessibleName(tr("Copy the command"));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace views
