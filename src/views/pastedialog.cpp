#include "views/pastedialog.h"

#include "views/commandtable.h"
#include "views/deedwords.h"
#include "views/dialogparts.h"
#include "views/fieldmessage.h"
#include "views/findinglines.h"
#include "views/inputs.h"
#include "views/pastedfiles.h"
#include "views/pastemend.h"
#include "views/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

using PasteKind = core::PasteFinding::Kind;

constexpr qsizetype longText = 8'000; ///< characters that are read at every key
constexpr qsizetype longestClipboard = 100'000;
constexpr int mostFindings = 20;
constexpr int highestFindings = 10; ///< lines of text
constexpr int widestShell = 24; ///< characters, so that the guessed one is read whole

FieldMessage::Kind kindOf(const core::PasteFinding &finding)
{
    switch (finding.kind) {
    case PasteKind::OpenQuote:
    case PasteKind::NoDocker:
        // A quote that can be closed is read as if it were.
        return finding.fixed.isEmpty() ? FieldMessage::Kind::Error : FieldMessage::Kind::Warning;
    case PasteKind::Prompt:
    case PasteKind::Sudo:
    case PasteKind::Rest:
        return FieldMessage::Kind::Info;
    default:
        return FieldMessage::Kind::Warning;
    }
}

FieldMessage::Kind kindOf(const core::ParseFinding &finding)
{
    switch (finding.kind) {
    case core::ParseFinding::Kind::Error:
        return FieldMessage::Kind::Error;
    case core::ParseFinding::Kind::Hint:
        return FieldMessage::Kind::Warning;
    case core::ParseFinding::Kind::Note:
        break;
    }
    return FieldMessage::Kind::Info;
}

/// Where the command ends and something else begins; -1 = nowhere.
qsizetype restOf(const core::PastedText &pasted)
{
    for (const core::PasteFinding &finding : pasted.findings) {
        if (finding.kind == PasteKind::Rest)
            return finding.from;
    }
    return -1;
}

} // namespace

PasteDialog::PasteDialog(QWidget *parent)
    : QDialog(parent), m_heading(new QLabel(this)), m_intro(new QLabel(this)),
      m_edit(new QPlainTextEdit(this)), m_shellLabel(new QLabel(this)), m_shell(new QComboBox(this)),
      m_findingsArea(new QScrollArea(this)), m_findings(new FindingLines(u"pasteDialog"_s)),
      m_files(new PastedFiles(this)), m_words(new QTableView(this)), m_table(new CommandTable(this)),
      m_message(new FieldMessage(this)), m_cancel(new QPushButton(this)), m_go(new QPushButton(this))
{
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    connect(&m_later, &QTimer::timeout, this, &PasteDialog::read);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->document()->characterCount() > longText)
            m_later.start();
        else
            read();
    });
    connect(m_shell, &QComboBox::currentIndexChanged, this, &PasteDialog::read);
    connect(m_findings, &FindingLines::fixWanted, this, &PasteDialog::replaceText);
    connect(m_findings, &FindingLines::otherWanted, m_files, &PastedFiles::choose);
    connect(m_files, &PastedFiles::changed, this, &PasteDialog::read);
    connect(m_message, &FieldMessage::linkActivated, this,
            [this](const QString &link) { replaceName(m_near.value(link.toInt())); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PasteDialog::submit);
    retranslate();
    read();
}

PasteDialog::~PasteDialog()
{
    // Fields tell of their end while they are taken down; nobody is left to listen.
    m_edit->disconnect(this);
    m_edit->removeEventFilter(this);
    m_words->removeEventFilter(this);
    m_findingsArea->removeEventFilter(this);
}

void PasteDialog::build()
{
    setObjectName(u"pasteDialog"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    m_heading->setFont(Theme::heading(2));
    m_intro->setWordWrap(true);
    setDim(m_intro);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    m_edit->setObjectName(u"pasteDialog.textEdit"_s);
    setMonospace(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_edit->installEventFilter(this);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * 4 + 16);
    column->addWidget(m_edit, 2);

    auto *shellLine = new QHBoxLayout;
    shellLine->setSpacing(8);
    m_shellLabel->setBuddy(m_shell);
    setDim(m_shellLabel);
    m_shell->setObjectName(u"pasteDialog.shellCombo"_s);
    m_shell->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_shell->setMinimumContentsLength(widestShell);
    m_shell->addItem({}, QVariant());
    for (const auto shell :
         {core::Shell::Posix, core::Shell::PowerShell, core::Shell::WindowsPowerShell, core::Shell::Cmd})
        m_shell->addItem(core::shellName(shell), int(shell));
    shellLine->addWidget(m_shellLabel);
    shellLine->addWidget(m_shell);
    shellLine->addStretch(1);
    column->addLayout(shellLine);

    m_findingsArea->setObjectName(u"pasteDialog.findingsArea"_s);
    m_findingsArea->setFrameShape(QFrame::NoFrame);
    m_findingsArea->setWidgetResizable(true);
    m_findingsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findingsArea->setFocusPolicy(Qt::NoFocus); // its buttons are reached by themselves
    m_findingsArea->setWidget(m_findings);
    m_findingsArea->installEventFilter(this);
    m_findingsArea->viewport()->setAutoFillBackground(false);
    m_findings->setAutoFillBackground(false);
    column->addWidget(m_findingsArea);

    m_words->setObjectName(u"pasteDialog.wordsTable"_s);
    m_words->setModel(m_table);
    m_words->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_words->setSelectionMode(QAbstractItemView::SingleSelection);
    m_words->setTabKeyNavigation(false);
    m_words->setWordWrap(true);
    m_words->setShowGrid(false);
    m_words->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_words->verticalHeader()->hide();
    m_words->horizontalHeader()->setStretchLastSection(true);
    m_words->horizontalHeader()->setHighlightSections(false);
    m_words->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_words->installEventFilter(this);
    connect(m_words->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_words->resizeRowsToContents(); });
    column->addWidget(m_words, 3);

    m_message->setObjectName(u"pasteDialog.message"_s);
    column->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    m_cancel->setObjectName(u"pasteDialog.cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_go->setObjectName(u"pasteDialog.goButton"_s);
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    setUpDialog(this);
    resize(760, 640);
}

bool PasteDialog::holdsCommand(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= longestClipboard
           && !core::readPasted(text).words.isEmpty();
}

/// As typed: toPlainText() would make blanks of the no-break spaces that are to be told.
QString PasteDialog::text() const
{
    QString text = m_edit->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void PasteDialog::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    read();
}

void PasteDialog::read()
{
    m_later.stop();
    m_unknown.clear();
    m_near.clear();
    const QString typed = text();
    const QVariant chosen = m_shell->currentData();
    m_pasted = core::PastedText();
    m_command = core::ParsedCommand();
    if (!typed.trimmed().isEmpty()) {
        m_pasted = core::readPasted(typed, chosen.isValid() ? std::optional(core::Shell(chosen.toInt()))
                                                            : std::nullopt);
        if (!m_pasted.words.isEmpty())
            m_command = core::parseCommand(m_pasted.words, m_pasted.literal);
    }
    if (m_command.deed)
        m_command.deed = m_files->filled(*m_command.deed);
    m_table->setCommand(m_command);
    describe();
}

void PasteDialog::describe()
{
    showFindings();
    fitRows();
    m_words->setVisible(m_table->rowCount() > 0);
    const bool automatic = m_shell->currentIndex() == 0;
    //: in a list of shells; %1 the one that the pasted text seems to be for
    m_shell->setItemText(0, automatic && !m_pasted.words.isEmpty()
                                ? tr("Automatic (%1)").arg(core::shellName(m_pasted.shell))
                                : tr("Automatic"));
    DeedWords words;
    words.possible = false;
    words.button = tr("Go on");
    if (m_command.deed)
        words = wordsOf(*m_command.deed);
    m_go->setText(words.button);
    m_go->setAccessibleName(words.button);
    m_go->setEnabled(words.possible);
    if (m_command.deed)
        m_message->setMessage(FieldMessage::Kind::Info, words.sentence.toHtmlEscaped());
    else if (text().trimmed().isEmpty())
        m_message->setMessage(FieldMessage::Kind::Info, tr("Paste or type a command first.").toHtmlEscaped());
    else
        m_message->setMessage(FieldMessage::Kind::Error, reason().toHtmlEscaped());
}

/// Why nothing can be opened.
QString PasteDialog::reason() const
{
    if (m_pasted.words.isEmpty()) {
        for (const core::PasteFinding &finding : m_pasted.findings) {
            if (kindOf(finding) == FieldMessage::Kind::Error)
                return finding.message;
        }
        return tr("There is no docker command in this text.");
    }
    for (const core::ParseFinding &finding : m_command.findings) {
        if (finding.kind == core::ParseFinding::Kind::Error)
            return finding.message;
    }
    return tr("The command is not complete.");
}

/// Placeholders and variables are told once: with the word that they stand in, when that was read.
bool PasteDialog::isToldByCommand(const core::PasteFinding &finding, const QString &typed) const
{
    if (finding.kind != PasteKind::Placeholder && finding.kind != PasteKind::Variable)
        return false;
    const QString part = typed.mid(finding.from, finding.length);
    return std::any_of(
        m_command.findings.cbegin(), m_command.findings.cend(),
        [&part](const core::ParseFinding &told) { return !part.isEmpty() && told.message.contains(part); });
}

void PasteDialog::showFindings()
{
    const QString typed = text();
    QList<FindingLines::Line> lines;
    const auto add = [&lines](const FindingLines::Line &line) {
        if (lines.size() < mostFindings && !lines.contains(line))
            lines.append(line);
    };
    for (const core::PasteFinding &finding : std::as_const(m_pasted.findings)) {
        if (!isToldByCommand(finding, typed))
            add({kindOf(finding), finding.message, finding.fixed, {}, {}});
    }
    // Each mended text is read whole once more.
    int fixes = typed.size() > longText ? 3 : mostFindings;
    for (const core::ParseFinding &finding : std::as_const(m_command.findings)) {
        if (lines.size() >= mostFindings)
            break;
        const auto file = m_command.deed ? m_files->lineOf(finding.message) : std::nullopt;
        if (file) {
            add(*file);
            continue;
        }
        QString fixed;
        if (!finding.fixed.isEmpty() && fixes-- > 0) {
            fixed = mended(typed, m_pasted.words, finding.fixed, m_pasted.shell, restOf(m_pasted))
                        .value_or(QString());
        }
        add({kindOf(finding), finding.message, fixed, {}, {}});
    }
    // What is not quoted is told as a variable.
    const bool quoted = !m_pasted.literal.isEmpty();
    if (const QString note = core::shellNote({{m_command.words, {}}}, m_pasted.shell);
        quoted && !note.isEmpty())
        add({FieldMessage::Kind::Info, note, {}, {}, {}});
    m_findings->setLines(lines);
    m_findingsArea->setVisible(!lines.isEmpty());
    fitFindings();
}

void PasteDialog::fitFindings()
{
    // As high as its lines, up to a limit; then it scrolls.
    const int wanted = m_findings->hasHeightForWidth()
                           ? m_findings->heightForWidth(m_findingsArea->viewport()->width())
                           : m_findings->sizeHint().height();
    m_findingsArea->setFixedHeight(std::min(std::max(wanted, 0), fontMetrics().height() * highestFindings));
}

/// By one step of the text's history, and only as much as differs.
void PasteDialog::replaceText(const QString &fixed)
{
    commitInput(this);
    const QString now = text();
    qsizetype head = 0;
    while (head < std::min(now.size(), fixed.size()) && now.at(head) == fixed.at(head))
        ++head;
    if (head > 0 && now.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < std::min(now.size(), fixed.size()) - head
           && now.at(now.size() - 1 - tail) == fixed.at(fixed.size() - 1 - tail))
        ++tail;
    if (tail > 0 && now.at(now.size() - tail).isLowSurrogate())
        --tail;
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    cursor.setPosition(int(head));
    cursor.setPosition(int(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(fixed.mid(head, fixed.size() - tail - head));
    cursor.endEditBlock();
    read();
    // The button may be gone: on to what is next.
    QWidget *next = m_findings->firstButton();
    if (!next)
        next = m_go->isEnabled() ? static_cast<QWidget *>(m_go) : m_edit;
    next->setFocus(Qt::OtherFocusReason);
}

void PasteDialog::setProblem(const QString &message, const QString &name, const QStringList &nearNames)
{
    m_unknown = name;
    m_near = nearNames;
    QString text = message.toHtmlEscaped();
    for (int i = 0; i < m_near.size(); ++i)
        //: a link; %1 a name that is put in the place of one that is not known
        text += u" <a href=\"%1\">%2</a>"_s.arg(i).arg(tr("Use %1").arg(m_near.at(i)).toHtmlEscaped());
    m_message->setMessage(FieldMessage::Kind::Error, text);
}

void PasteDialog::replaceName(const QString &nearName)
{
    QStringList words = m_pasted.words;
    const auto at = words.indexOf(m_unknown);
    if (nearName.isEmpty() || at < 0)
        return;
    words[at] = nearName;
    if (const auto fixed = mended(text(), m_pasted.words, words, m_pasted.shell, restOf(m_pasted)))
        replaceText(*fixed);
}

void PasteDialog::submit()
{
    commitInput(this);
    read();
    if (m_command.deed && wordsOf(*m_command.deed).possible)
        Q_EMIT submitted(*m_command.deed);
}

void PasteDialog::fitRows()
{
    const int most = m_words->viewport()->width() * 2 / 5;
    m_words->resizeColumnToContents(CommandTable::Word);
    if (most > 0 && m_words->columnWidth(CommandTable::Word) > most)
        m_words->setColumnWidth(CommandTable::Word, most);
    m_words->resizeRowsToContents();
}

bool PasteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    if (watched == m_words && event->type() == QEvent::Resize)
        fitRows();
    if (watched == m_findingsArea && event->type() == QEvent::Resize)
        fitFindings();
    return QDialog::eventFilter(watched, event);
}

void PasteDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    describe();
    // A command that is understood needs one key more.
    if (m_go->isEnabled())
        m_go->setFocus(Qt::OtherFocusReason);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

void PasteDialog::retranslate()
{
    setWindowTitle(tr("Paste a command"));
    m_heading->setText(windowTitle());
    m_intro->setText(tr("From notes, from a blog, for any shell. Every word is explained; nothing runs by "
                        "itself."));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setPlaceholderText(u"docker run -d -p 8080:80 --name web nginx"_s);
    m_edit->setToolTip(tr("Ctrl+Enter goes on."));
    m_shellLabel->setText(tr("Written for"));
    m_shell->setAccessibleName(m_shellLabel->text());
    for (int i = 1; i < m_shell->count(); ++i)
        m_shell->setItemText(i, core::shellName(core::Shell(m_shell->itemData(i).toInt())));
    m_words->setAccessibleName(tr("The words and what they mean"));
    m_cancel->setText(tr("Cancel"));
    m_table->retranslate();
}

void PasteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read();
    }
    QDialog::changeEvent(event);
}

} // namespace views
