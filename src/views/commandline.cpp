#include "views/commandline.h"

#include "views/commandarea.h"
#include "views/commandstrip.h"
#include "views/commandtoken.h"
#include "views/commandwords.h"
#include "views/copymenu.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/icons.h"
#include "views/shellchoice.h"
#include "views/style.h"
#include "views/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace views {

CommandLine::CommandLine(const QString &name, Look look, QWidget *parent)
    : QFrame(parent), m_look(look), m_info(new QToolButton(this)), m_eye(new QToolButton(this)),
      m_copy(new QToolButton(this)), m_area(new CommandArea(look == Look::Block, this)),
      m_words(m_area->words()), m_strip(new CommandStrip(look == Look::Bar, this))
{
    setObjectName(name);
    m_info->setObjectName(name + u".infoButton"_s);
    m_info->setAutoRaise(true);
    m_info->setFocusPolicy(Qt::TabFocus);
    m_eye->setObjectName(name + u".revealButton"_s);
    m_eye->setIcon(icon("eye"_L1));
    m_eye->setAutoRaise(true);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_copy->setObjectName(name + u".copyButton"_s);
    m_copy->setIcon(icon("copy"_L1));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *menu = new CopyMenu(
        name,
        [this] {
            CopyMenu::Subject subject{m_mirror, {}, ShellChoice::endpoint(), ShellChoice::apiVersion()};
            if (m_requests)
                return CopyMenu::Subject{m_mirror, m_requests->calls, m_requests->endpoint,
                                         m_requests->apiVersion};
            for (const core::Deed &deed : std::as_const(m_deeds)) {
                if (subject.endpoint.isValid())
                    subject.calls += core::apiCallsOf(deed);
            }
            return subject;
        },
        m_copy);
    m_copy->setMenu(menu);
    m_words->setObjectName(name + u".words"_s);
    m_area->setObjectName(name + u".area"_s);
    m_strip->setObjectName(name + u".explanation"_s);
    m_words->setTabBetween(m_info, m_eye);
    setTabOrder(m_eye, m_copy);
    if (look == Look::Block)
        buildBlock();
    else
        buildBar();

    m_copiedTimer.setSingleShot(true);
    connect(&m_copiedTimer, &QTimer::timeout, this, &CommandLine::tell);
    connect(menu, &CopyMenu::copied, this, &CommandLine::copied);
    connect(m_eye, &QToolButton::toggled, this, &CommandLine::refresh);
    connect(m_info, &QToolButton::clicked, this, [this] {
        QToolTip::showText(m_info->mapToGlobal(QPoint(0, m_info->height())), m_info->toolTip(), m_info);
    });
    connect(m_words, &CommandWords::pointedChanged, this, &CommandLine::tell);
    if (ShellChoice::instance())
        connect(ShellChoice::instance(), &ShellChoice::shellChosen, this, &CommandLine::refresh);
    retranslate();
}

CommandLine::~CommandLine()
{
    // What is taken down below still tells of focus and pointer; nobody is left to listen.
    m_lights.reset();
    m_words->disconnect(this);
    delete m_strip;
}

void CommandLine::buildBlock()
{
    setFrameShape(QFrame::StyledPanel);
    setSurface(this, Surface::Inset, false);
    m_title = new QLabel(this);
    m_title->setObjectName(objectName() + u".title"_s);
    m_title->setMinimumWidth(1); // in a narrow pane the buttons beside it matter more
    setDim(m_title);
    m_note = new CommandStrip(false, this);
    m_note->setObjectName(objectName() + u".note"_s);
    m_note->setReservedLines(0);
    m_note->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_info);
    head->addStretch(1);
    head->addWidget(m_eye);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_area);
    column->addWidget(m_note);
    column->addWidget(m_strip);
}

void CommandLine::buildBar()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_info);
    row->addWidget(m_area, 1);
    row->addWidget(m_eye);
    row->addWidget(m_copy);
}

void CommandLine::putAfter(QWidget *widget)
{
    setTabOrder(widget, m_info);
    m_words->setTabBetween(m_info, m_eye);
    setTabOrder(m_eye, m_copy);
}

void CommandLine::setMirror(const core::Mirror &mirror, const QList<core::Deed> &deeds)
{
    m_deeds = deeds;
    if (mirror == m_mirror)
        return;
    m_mirror = mirror;
    // Another command may hold another secret.
    if (m_look == Look::Bar)
        hideSecrets();
    refresh();
}

void CommandLine::hideSecrets()
{
    m_eye->setChecked(false);
}

void CommandLine::setDeeds(const QList<core::Deed> &deeds, const core::NameOf &nameOf)
{
    setMirror(views::mirrorOf(deeds, nameOf), deeds);
}

void CommandLine::setApiCalls(const QList<core::ApiCall> &calls, const core::Endpoint &endpoint,
                              const QString &apiVersion)
{
    m_requests = Requests{calls, endpoint, apiVersion};
}

void CommandLine::setLit(const QString &field, int row)
{
    m_words->setLit(field, row);
}

FieldLights *CommandLine::lights()
{
    if (!m_lights)
        m_lights = std::make_unique<FieldLights>(this);
    return m_lights.get();
}

QString CommandLine::text() const
{
    return commandLines(m_mirror, ShellChoice::shell()).valueOr({});
}

void CommandLine::refresh()
{
    const core::Shell shell = ShellChoice::shell();
    int left = 0;
    QList<CommandPiece> pieces = piecesOf(m_mirror, shell, m_eye->isChecked(), mostWords, &left);
    if (left > 0)
        pieces.append({CommandPiece::Kind::Prose, {}, tr("and %n more", nullptr, left)});
    if (pieces.isEmpty() && m_look == Look::Block && m_mirror.note.isEmpty())
        pieces.append({CommandPiece::Kind::Prose, {}, tr("Nothing to do yet, so there is no command.")});
    else if (pieces.isEmpty() && m_look == Look::Bar && !m_mirror.note.isEmpty())
        pieces.append({CommandPiece::Kind::Prose, {}, m_mirror.note});
    m_words->setPieces(pieces);
    bool secret = false;
    for (const core::Command &command : std::as_const(m_mirror.commands)) {
        for (const core::CommandWord &word : command.words)
            secret = secret || word.secret;
    }
    m_eye->setVisible(secret);
    m_copy->setEnabled(!m_mirror.commands.isEmpty());
    m_area->setVisible(!pieces.isEmpty() || m_look == Look::Bar);
    const core::Result<QString> lines = commandLines(m_mirror, shell);
    m_problem = lines ? core::shellNote(m_mirror.commands, shell) : lines.error().message;
    if (m_look == Look::Block) {
        m_note->setHint(m_mirror.note);
        m_note->setVisible(!m_mirror.note.isEmpty());
        m_strip->setVisible(!m_mirror.commands.isEmpty());
        m_strip->setHint(m_problem.isEmpty() ? tr("Point at a word to see what it means.") : m_problem,
                         !m_problem.isEmpty());
    }
    describeInfo();
    m_area->fit();
}

void CommandLine::tell()
{
    const CommandToken *told = m_words->told();
    if (told)
        m_strip->tell(m_words->textWithNeighbor(told), told->accessibleDescription());
    else
        m_strip->tell({}, {});
    const CommandToken *pointed = m_words->pointed();
    if (pointed)
        Q_EMIT wordHovered(pointed->piece().word);
    else if (m_pointed)
        Q_EMIT wordLeft();
    m_pointed = pointed != nullptr;
}

void CommandLine::copied()
{
    const QStringList open = core::placeholdersOf(m_mirror);
    QString told = tr("Copied.");
    if (!open.isEmpty())
        //: %1 a word that stands for what is not said yet, such as NEW_NAME
        told = tr("Copied. Put what you want in the place of %1 before you run it.").arg(open.join(u", "_s));
    m_strip->tell({}, told);
    m_copiedTimer.start(open.isEmpty() ? 2s : 6s);
}

void CommandLine::describeInfo()
{
    QStringList lines{
        tr("This window talks to the engine by itself and does not run docker. In a terminal, this "
           "command does the same.")};
    if (m_look == Look::Bar) {
        if (!m_problem.isEmpty())
            lines.append(m_problem);
        if (!m_mirror.note.isEmpty())
            lines.append(m_mirror.note);
    }
    m_info->setIcon(m_look == Look::Bar && !m_problem.isEmpty()
                        ? iconColored("warning"_L1, &ThemeColors::attention)
                        : icon("info"_L1));
    QString tip;
    for (const QString &line : std::as_const(lines))
        tip += u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
    m_info->setToolTip(tip);
    m_info->setAccessibleDescription(lines.join(u' '));
}

void CommandLine::retranslate()
{
    const QString title = tr("Equivalent command");
    setAccessibleName(title);
    m_words->setAccessibleName(title);
    m_info->setAccessibleName(tr("About this command"));
    if (m_title)
        m_title->setText(title);
    m_copy->setText(tr("Copy"));
    //: %1 is a key, such as Ctrl+C, that does so while the focus is on the command
    m_copy->setToolTip(tr("Copy the command (%1 on one of its words)")
                           .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    m_copy->setAccessibleName(tr("Copy the command"));
    m_eye->setToolTip(tr("Show secret values"));
    m_eye->setAccessibleName(m_eye->toolTip());
    refresh();
}

void CommandLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_area->fit();
    QFrame::changeEvent(event);
}

void CommandLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !text().isEmpty()) {
        QGuiApplication::clipboard()->setText(text());
        copied();
        return;
    }
    QFrame::keyPressEvent(event);
}

core::Mirror mirrorOf(const QList<core::Deed> &deeds, const core::NameOf &nameOf)
{
    core::Mirror all;
    QStringList notes;
    for (const core::Deed &deed : deeds) {
        const core::Mirror one = core::mirrorOf(deed, nameOf);
        all.commands += one.commands;
        if (!one.note.isEmpty() && !notes.contains(one.note))
            notes.append(one.note);
    }
    all.note = notes.join(u'\n');
    return all;
}

} // namespace views
