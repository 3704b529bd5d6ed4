#include "views/mirrorbar.h"

#include "views/commandline.h"
#include "views/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

MirrorBar::MirrorBar(QWidget *parent)
    : QFrame(parent), m_line(new CommandLine(u"mainWindow.mirror"_s, CommandLine::Look::Bar, this)),
      m_paste(new QToolButton(this)), m_history(new QToolButton(this))
{
    setObjectName(u"mirrorBar"_s);
    setPanel(this);
    m_paste->setObjectName(u"mirrorBar.pasteButton"_s);
    m_paste->setAutoRaise(true);
    m_history->setObjectName(u"mirrorBar.historyButton"_s);
    m_history->setAutoRaise(true);
    m_history->setCheckable(true);
    setFocusProxy(m_history);
    auto *top = new QFrame(this);
    top->setFrameShape(QFrame::HLine);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 16, 4);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_paste);
    row->addWidget(m_history);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_paste, &QToolButton::clicked, this, &MirrorBar::pasteRequested);
    connect(m_history, &QToolButton::toggled, this, &MirrorBar::historyToggled);
    retranslate();
}

QKeySequence MirrorBar::historyKey()
{
    return QKeySequence(Qt::CTRL | Qt::Key_H);
}

QKeySequence MirrorBar::pasteKey()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
}

bool MirrorBar::isHistoryShown() const
{
    return m_history->isChecked();
}

void MirrorBar::setHistoryShown(bool shown)
{
    m_history->setChecked(shown);
}

void MirrorBar::retranslate()
{
    //: Button: a docker command from the clipboard is read and explained.
    m_paste->setText(tr("Paste a command..."));
    m_paste->setAccessibleName(m_paste->text());
    //: %1 is a key, such as Ctrl+Shift+V
    m_paste->setToolTip(tr("Reads and explains a docker command from anywhere (%1)")
                            .arg(pasteKey().toString(QKeySequence::NativeText)));
    //: Button: shows or hides what has been done so far.
    m_history->setText(tr("History"));
    //: %1 is a key, such as Ctrl+H
    m_history->setToolTip(tr("What was done so far, as commands and requests (%1)")
                              .arg(historyKey().toString(QKeySequence::NativeText)));
    m_history->setAccessibleName(m_history->text());
}

void MirrorBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace views
