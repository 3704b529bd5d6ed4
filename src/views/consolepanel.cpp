#include "views/consolepanel.h"

#include "core/text.h"
#include "models/logbuffer.h"
#include "views/dialogparts.h"
#include "views/icons.h"
#include "views/inputs.h"
#include "views/logpane.h"
#include "views/logview.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

namespace {

#ifdef Q_OS_MACOS
constexpr Qt::KeyboardModifier terminalControl = Qt::MetaModifier;
#else
constexpr Qt::KeyboardModifier terminalControl = Qt::ControlModifier;
#endif

} // namespace

ConsoleView::ConsoleView(const QString &containerId, const QString &name, models::LogBuffer *output,
                         bool takesInput, QWidget *parent)
    : QWidget(parent), m_id(containerId), m_name(name), m_input(takesInput),
      m_log(new LogPane(u"console.output"_s, this)), m_state(new QLabel(this)), m_prompt(new QLabel(this)),
      m_line(new QLineEdit(this)), m_send(new QPushButton(this)), m_endInput(new QPushButton(this)),
      m_interrupt(new QPushButton(this))
{
    setObjectName(u"console"_s);
    m_log->setBuffer(output);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_log, 1);
    auto *input = new QHBoxLayout;
    input->setContentsMargins(16, 8, 16, 0);
    input->setSpacing(8);
    input->addWidget(m_prompt);
    input->addWidget(m_line, 1);
    input->addWidget(m_send);
    input->addWidget(m_endInput);
    column->addLayout(input);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(12);
    m_state->setWordWrap(true);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_interrupt);
    column->addLayout(foot);
    m_state->setObjectName(u"console.stateLabel"_s);
    m_line->setObjectName(u"console.inputEdit"_s);
    m_line->setFont(Theme::monospace());
    m_prompt->setFont(Theme::monospace());
    m_prompt->setText(u">"_s);
    m_send->setObjectName(u"console.sendButton"_s);
    m_endInput->setObjectName(u"console.endInputButton"_s);
    m_interrupt->setObjectName(u"console.interruptButton"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_prompt, m_line, m_send, m_endInput})
        widget->setVisible(takesInput);
    connect(m_line, &QLineEdit::returnPressed, this, &ConsoleView::send);
    connect(m_send, &QPushButton::clicked, this, &ConsoleView::send);
    connect(m_endInput, &QPushButton::clicked, this, &ConsoleView::endInput);
    m_line->installEventFilter(this);
    setFocusProxy(takesInput ? static_cast<QWidget *>(m_line) : m_log->view());
    connect(m_interrupt, &QPushButton::clicked, this, &ConsoleView::interruptRequested);
    connect(m_log, &LogPane::clearRequested, this, &ConsoleView::clearRequested);
    retranslate();
}

void ConsoleView::send()
{
    commitInput(m_line);
    Q_EMIT inputTyped(m_line->text().toUtf8() + '\n');
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
}

void ConsoleView::endInput()
{
    if (!isLive() || m_inputClosed)
        return;
    m_inputClosed = true;
    retranslate();
    Q_EMIT inputEnded();
}

/// As in a terminal; where text is selected, Ctrl+C copies it instead. The line passes on the keys that mean
/// nothing to it, so that a Ctrl+D after half a line arrives here too.
void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == terminalControl;
    if (control && event->key() == Qt::Key_C && isLive())
        Q_EMIT interruptRequested();
    else if (control && event->key() == Qt::Key_D && m_input && m_line->text().isEmpty())
        endInput();
    else
        QWidget::keyPressEvent(event);
}

bool ConsoleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool interrupt = key->key() == Qt::Key_C && !m_line->hasSelectedText();
        const bool end = key->key() == Qt::Key_D && m_line->text().isEmpty();
        if (key->modifiers() == terminalControl && (interrupt || end)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConsoleView::setEnded(int exitCode)
{
    m_ended = true;
    m_exitCode = exitCode;
    m_problem.clear();
    retranslate();
}

void ConsoleView::setConnectionLost()
{
    m_lost = true;
    retranslate();
}

void ConsoleView::setProblem(const QString &text)
{
    m_problem = text;
    retranslate();
}

void ConsoleView::retranslate()
{
    const bool live = isLive();
    QString state;
    if (m_ended)
        //: %1 the exit code, %2 a sentence that says what it means
        state = tr("Ended with exit code %1. %2")
                    .arg(QString::number(m_exitCode), core::exitCodeText(m_exitCode));
    else if (m_lost)
        state =
            tr("The connection to the engine was lost. What the container printed since then is in its log.");
    else if (!m_problem.isEmpty())
        state = m_problem;
    else
        state = tr("Running. Ctrl+C stops the program in the container, it does not only leave it.");
    m_state->setText(state);
    m_interrupt->setText(tr("Ctrl+C (SIGINT)"));
    m_interrupt->setToolTip(
        tr("Sends SIGINT to the container's main program, as Ctrl+C in a terminal does."));
    m_interrupt->setAccessibleName(m_interrupt->text());
    m_interrupt->setEnabled(live);
    m_line->setPlaceholderText(m_inputClosed ? tr("The input has ended")
                                             : tr("Type a line for the container, Enter sends it"));
    m_line->setAccessibleName(tr("Input of the container"));
    m_line->setEnabled(live && !m_inputClosed);
    m_send->setText(tr("Send"));
    m_send->setEnabled(live && !m_inputClosed);
    m_endInput->setText(tr("End input (Ctrl+D)"));
    m_endInput->setEnabled(live && !m_inputClosed);
    m_log->setPlaceholder(m_ended ? tr("It printed nothing.") : tr("Nothing was printed yet."));
}

void ConsoleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

ConsolePanel::ConsolePanel(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_heading(new QLabel(this))
{
    setObjectName(u"consolePanel"_s);
    m_tabs->setObjectName(u"consolePanel.tabs"_s);
    m_tabs->setTabsClosable(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_heading->setContentsMargins(16, 0, 12, 10); // on the line of the tabs' words
    setDim(m_heading);
    m_tabs->setCornerWidget(m_heading, Qt::TopLeftCorner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &ConsolePanel::close);
    auto *closing =
        new QShortcut(QKeySequence::Close, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(closing, &QShortcut::activated, this, [this] { close(m_tabs->currentIndex()); });
    hide();
    retranslate();
}

void ConsolePanel::add(ConsoleView *view)
{
    const int index = m_tabs->addTab(view, icon("console"_L1), view->name());
    m_tabs->setCurrentIndex(index);
    show();
    view->setFocus(Qt::OtherFocusReason);
}

ConsoleView *ConsolePanel::view(const QString &containerId) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *candidate = static_cast<ConsoleView *>(m_tabs->widget(i));
        if (candidate->containerId() == containerId)
            return candidate;
    }
    return nullptr;
}

int ConsolePanel::count() const
{
    return m_tabs->count();
}

void ConsolePanel::close(int index)
{
    auto *view = static_cast<ConsoleView *>(m_tabs->widget(index));
    if (!view)
        return;
    if (!view->holdsInput()) {
        remove(view);
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Close the console"),
        tr("Close the console of “%1”? The input of the container ends with it: a shell ends, "
           "other programs go on or end as they like.")
            .arg(view->name()),
        QMessageBox::Close | QMessageBox::Cancel, this);
    box->setObjectName(u"consolePanel.closeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Close)->setText(tr("Close the console"));
    box->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, view, [this, view](int result) {
        if (result == QMessageBox::Close)
            remove(view);
    });
    box->open();
}

void ConsolePanel::remove(ConsoleView *view)
{
    const QString id = view->containerId();
    m_tabs->removeTab(m_tabs->indexOf(view));
    view->deleteLater();
    setVisible(m_tabs->count() > 0);
    Q_EMIT closed(id);
}

void ConsolePanel::retranslate()
{
    m_heading->setText(tr("Consoles"));
    m_tabs->setAccessibleName(m_heading->text());
}

void ConsolePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace views
