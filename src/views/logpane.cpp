#include "views/logpane.h"

#include "models/logbuffer.h"
#include "views/dialogparts.h"
#include "views/icons.h"
#include "views/logview.h"
#include "views/searchkeys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

LogPane::LogPane(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_find(new QLineEdit(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_found(new QLabel(this)), m_count(new QLabel(this)),
      m_follow(new QToolButton(this)), m_clear(new QToolButton(this)), m_view(new LogView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    m_find->setMaximumWidth(260);
    m_find->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    setDim(m_found);
    setDim(m_count);
    bar->addWidget(m_find);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_found);
    bar->addStretch(1);
    bar->addWidget(m_count);
    bar->addWidget(m_follow);
    bar->addWidget(m_clear);
    column->addLayout(bar);
    column->addWidget(m_view, 1);

    setObjectName(name);
    m_find->setObjectName(name + u".findEdit"_s);
    m_previous->setObjectName(name + u".previousButton"_s);
    m_next->setObjectName(name + u".nextButton"_s);
    m_found->setObjectName(name + u".foundLabel"_s);
    m_count->setObjectName(name + u".countLabel"_s);
    m_follow->setObjectName(name + u".followButton"_s);
    m_clear->setObjectName(name + u".clearButton"_s);
    m_view->setObjectName(name + u".view"_s);
    m_previous->setIcon(icon("previous"_L1));
    m_next->setIcon(icon("next"_L1));
    m_follow->setIcon(icon("follow"_L1));
    m_clear->setIcon(icon("clear"_L1));
    for (QToolButton *button : {m_previous, m_next, m_follow, m_clear})
        button->setAutoRaise(true);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->clear();
        if (text.isEmpty())
            m_view->find({});
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_view->find(m_find->text()); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->find(m_find->text()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->find(m_find->text(), true); });
    auto *backwards = new QShortcut(Qt::SHIFT | Qt::Key_Return, m_find, nullptr, nullptr, Qt::WidgetShortcut);
    connect(backwards, &QShortcut::activated, this, [this] { m_view->find(m_find->text(), true); });
    connect(m_view, &LogView::findFinished, this, [this](bool found) {
        m_found->setText(found || m_find->text().isEmpty() ? QString() : tr("Not found"));
    });
    connect(m_follow, &QToolButton::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_clear, &QToolButton::clicked, this, &LogPane::clearRequested);
    connect(m_view, &LogView::clearRequested, this, &LogPane::clearRequested);
    retranslate();
}

void LogPane::setBuffer(models::LogBuffer *buffer)
{
    if (m_buffer)
        m_buffer->disconnect(this);
    m_buffer = buffer;
    m_view->setBuffer(buffer);
    m_view->setFollowing(true);
    if (buffer) {
        connect(buffer, &models::LogBuffer::appended, this, &LogPane::count);
        connect(buffer, &models::LogBuffer::cleared, this, &LogPane::count);
    }
    count();
}

void LogPane::setTail(int lines)
{
    m_tail = lines;
    count();
}

void LogPane::setPlaceholder(const QString &text)
{
    m_view->setPlaceholderText(text);
}

bool LogPane::event(QEvent *event)
{
    return keepSearchKey(event) || QWidget::event(event);
}

void LogPane::keyPressEvent(QKeyEvent *event)
{
    switch (searchKeyOf(*event)) {
    case SearchKey::Find:
        focusFind();
        break;
    case SearchKey::Next:
        m_view->find(m_find->text());
        break;
    case SearchKey::Previous:
        m_view->find(m_find->text(), true);
        break;
    case SearchKey::None:
        QWidget::keyPressEvent(event);
        break;
    }
}

void LogPane::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void LogPane::count()
{
    if (!m_buffer || m_buffer->lineCount() == 0) {
        m_count->clear();
        return;
    }
    QString text = tr("%Ln line(s)", nullptr, m_buffer->lineCount());
    if (m_buffer->droppedLines() > 0 || (m_tail > 0 && m_buffer->lineCount() >= m_tail))
        //: %1 how many lines of a log are shown; older ones are no longer in memory
        text = tr("the last %1").arg(text);
    m_count->setText(text);
}

void LogPane::retranslate()
{
    m_find->setPlaceholderText(tr("Find in the log"));
    m_find->setAccessibleName(m_find->placeholderText());
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous match"));
    name(m_next, tr("Next match"));
    name(m_follow, tr("Follow: stay at the end"));
    name(m_clear, tr("Clear the view; the container's log is not touched"));
    count();
}

void LogPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace views
