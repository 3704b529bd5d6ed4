#include "views/runform.h"

#include "core/argv.h"
#include "views/badge.h"
#include "views/commandpieces.h"
#include "views/dialogparts.h"
#include "views/extraflagsedit.h"
#include "views/fieldmessage.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace views {

using core::RunField;

namespace {

constexpr int longestText = 1 << 20;

} // namespace

RunForm::RunForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *basic = new QGridLayout;
    basic->setHorizontalSpacing(16);
    basic->setVerticalSpacing(12);
    basic->setColumnStretch(0, 1);
    basic->setColumnStretch(1, 1);
    buildBasic(basic);
    column->addLayout(basic);
    fold = new QToolButton(this);
    fold->setObjectName(u"runDialog.moreButton"_s);
    fold->setCheckable(true);
    fold->setAutoRaise(true);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setIcon(icon("chevron-right"_L1));
    column->addWidget(fold, 0, Qt::AlignLeft);
    m_foldContent = buildFold();
    m_foldContent->hide();
    column->addWidget(m_foldContent);
    column->addStretch(1);
    connect(fold, &QToolButton::toggled, this, [this](bool on) {
        fold->setIcon(icon(on ? "chevron-down"_L1 : "chevron-right"_L1));
        m_foldContent->setVisible(on);
        retranslate();
    });
}

QLineEdit *RunForm::edit(bool monospace)
{
    auto *made = new QLineEdit(this);
    made->setMaxLength(longestText); // what is filled in is never cut
    if (monospace)
        made->setFont(Theme::monospace());
    connect(made, &QLineEdit::textChanged, this, &RunForm::edited);
    return made;
}

QLabel *RunForm::place(QGridLayout *grid, int row, int column, int span, RunField field, QWidget *widget,
                       const QString &objectName)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    auto *label = new QLabel(this);
    label->setBuddy(widget);
    setDim(label);
    auto *message = new FieldMessage(this);
    message->setObjectName(objectName + u"Message"_s);
    message->setField(widget);
    if (widget->objectName().isEmpty())
        widget->setObjectName(objectName);
    box->addWidget(label);
    box->addWidget(widget);
    box->addWidget(message);
    box->addStretch(1);
    grid->addLayout(box, row, column, 1, span);
    m_messages.insert(field, message);
    m_fields.insert(field, widget);
    m_labels.insert(field, label);
    if (m_buildingFold)
        m_inFold.append(field);
    return label;
}

void RunForm::buildBasic(QGridLayout *grid)
{
    image = new QComboBox(this);
    image->setEditable(true);
    image->setInsertPolicy(QComboBox::NoInsert);
    image->lineEdit()->setObjectName(u"runDialog.imageEdit.lineEdit"_s);
    image->lineEdit()->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase);
    auto *completer = new QCompleter(image->model(), image);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    image->setCompleter(completer);
    connect(image, &QComboBox::currentTextChanged, this, &RunForm::imageEdited);
    place(grid, 0, 0, 1, RunField::Image, image, u"runDialog.imageEdit"_s);

    name = edit();
    name->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase);
    place(grid, 0, 1, 1, RunField::Name, name, u"runDialog.nameEdit"_s);

    ports = new PortRows(u"runDialog.ports"_s, this);
    connect(ports, &RowsEditor::edited, this, &RunForm::edited);
    place(grid, 1, 0, 2, RunField::Ports, ports, u"runDialog.ports"_s);

    env = new EnvRows(u"runDialog.env"_s, this);
    connect(env, &RowsEditor::edited, this, &RunForm::edited);
    place(grid, 2, 0, 2, RunField::Env, env, u"runDialog.env"_s);

    auto *commandBox = new QWidget(this);
    commandBox->setObjectName(u"runDialog.commandBox"_s);
    auto *commandColumn = new QVBoxLayout(commandBox);
    commandColumn->setContentsMargins(0, 0, 0, 0);
    commandColumn->setSpacing(4);
    auto *commandLine = new QHBoxLayout;
    commandLine->setSpacing(8);
    command = edit(true);
    command->setObjectName(u"runDialog.commandEdit"_s);
    commandBadge = new Badge(this);
    commandLine->addWidget(command, 1);
    commandLine->addWidget(commandBadge);
    commandColumn->addLayout(commandLine);
    commandPreview = new QLabel(this);
    commandPreview->setObjectName(u"runDialog.commandPreview"_s);
    commandPreview->setFont(Theme::monospace());
    commandPreview->setWordWrap(true);
    commandPreview->setTextFormat(Qt::PlainText);
    setDim(commandPreview);
    commandColumn->addWidget(commandPreview);
    place(grid, 3, 0, 2, RunField::Command, commandBox, u"runDialog.command"_s)->setBuddy(command);
    m_messages.value(RunField::Command)->setField(command);

    auto *checks = new QHBoxLayout;
    checks->setSpacing(20);
    const auto check = [this, checks](const QString &objectName) {
        auto *made = new QCheckBox(this);
        made->setObjectName(objectName);
        connect(made, &QCheckBox::toggled, this, &RunForm::edited);
        checks->addWidget(made);
        return made;
    };
    detach = check(u"runDialog.detachCheck"_s);
    interactive = check(u"runDialog.interactiveCheck"_s);
    tty = check(u"runDialog.ttyCheck"_s);
    autoRemove = check(u"runDialog.removeCheck"_s);
    checks->addStretch(1);
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addLayout(checks);
    auto *message = new FieldMessage(this);
    message->setObjectName(u"runDialog.removeMessage"_s);
    box->addWidget(message);
    m_messages.insert(RunField::AutoRemove, message);
    m_fields.insert(RunField::AutoRemove, autoRemove);
    grid->addLayout(box, 4, 0, 1, 2);
}

QWidget *RunForm::buildFold()
{
    m_buildingFold = true;
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    auto *entrypointBox = new QWidget(this);
    entrypointBox->setObjectName(u"runDialog.entrypointBox"_s);
    auto *entrypointLine = new QHBoxLayout(entrypointBox);
    entrypointLine->setContentsMargins(0, 0, 0, 0);
    entrypointLine->setSpacing(12);
    entrypoint = edit(true);
    entrypoint->setObjectName(u"runDialog.entrypointEdit"_s);
    clearEntrypoint = new QCheckBox(this);
    clearEntrypoint->setObjectName(u"runDialog.clearEntrypointCheck"_s);
    connect(clearEntrypoint, &QCheckBox::toggled, this, [this](bool on) {
        entrypoint->setEnabled(!on);
        Q_EMIT edited();
    });
    entrypointLine->addWidget(entrypoint, 1);
    entrypointLine->addWidget(clearEntrypoint);
    place(grid, 0, 0, 2, RunField::Entrypoint, entrypointBox, u"runDialog.entrypoint"_s)
        ->setBuddy(entrypoint);

    mounts = new MountRows(u"runDialog.mounts"_s, this);
    connect(mounts, &RowsEditor::edited, this, &RunForm::edited);
    place(grid, 1, 0, 2, RunField::Mounts, mounts, u"runDialog.mounts"_s);

    const auto combo = [this](bool editable) {
        auto *made = new QComboBox(this);
        made->setEditable(editable);
        made->setInsertPolicy(QComboBox::NoInsert);
        connect(made, &QComboBox::currentTextChanged, this, &RunForm::edited);
        return made;
    };
    network = combo(true);
    place(grid, 2, 0, 1, RunField::Network, network, u"runDialog.networkEdit"_s);

    auto *restartBox = new QWidget(this);
    restartBox->setObjectName(u"runDialog.restartBox"_s);
    auto *restartLine = new QHBoxLayout(restartBox);
    restartLine->setContentsMargins(0, 0, 0, 0);
    restartLine->setSpacing(8);
    restart = combo(false);
    restart->setObjectName(u"runDialog.restartCombo"_s);
    for (const auto kind : {core::RestartPolicy::Kind::No, core::RestartPolicy::Kind::OnFailure,
                            core::RestartPolicy::Kind::Always, core::RestartPolicy::Kind::UnlessStopped})
        restart->addItem(QString(), int(kind));
    retries = new QSpinBox(this);
    retries->setObjectName(u"runDialog.retriesSpin"_s);
    retries->setRange(0, std::numeric_limits<int>::max());
    connect(retries, &QSpinBox::valueChanged, this, &RunForm::edited);
    connect(restart, &QComboBox::currentIndexChanged, this, [this] {
        retries->setVisible(restart->currentData().toInt() == int(core::RestartPolicy::Kind::OnFailure));
    });
    retries->hide();
    restartLine->addWidget(restart, 1);
    restartLine->addWidget(retries);
    place(grid, 2, 1, 1, RunField::Restart, restartBox, u"runDialog.restart"_s)->setBuddy(restart);

    memory = edit();
    place(grid, 3, 0, 1, RunField::Memory, memory, u"runDialog.memoryEdit"_s);
    cpus = edit();
    place(grid, 3, 1, 1, RunField::Cpus, cpus, u"runDialog.cpusEdit"_s);
    user = edit();
    place(grid, 4, 0, 1, RunField::User, user, u"runDialog.userEdit"_s);
    workingDir = edit(true);
    place(grid, 4, 1, 1, RunField::WorkingDir, workingDir, u"runDialog.workingDirEdit"_s);
    hostname = edit();
    place(grid, 5, 0, 1, RunField::Hostname, hostname, u"runDialog.hostnameEdit"_s);
    platform = combo(true);
    platform->addItems({QString(), u"linux/amd64"_s, u"linux/arm64"_s, u"linux/arm/v7"_s});
    place(grid, 5, 1, 1, RunField::Platform, platform, u"runDialog.platformEdit"_s);
    labels = new LabelRows(u"runDialog.labels"_s, this);
    connect(labels, &RowsEditor::edited, this, &RunForm::edited);
    place(grid, 6, 0, 2, RunField::Labels, labels, u"runDialog.labels"_s);
    extra = new ExtraFlagsEdit(this);
    connect(extra->edit(), &QLineEdit::textChanged, this, &RunForm::edited);
    place(grid, 7, 0, 2, RunField::Extra, extra, u"runDialog.extra"_s)->setBuddy(extra->edit());
    m_messages.value(RunField::Extra)->setField(extra->edit());
    m_buildingFold = false;
    return content;
}

void RunForm::openFold(bool open)
{
    fold->setChecked(open);
}

void RunForm::clearMessages()
{
    for (FieldMessage *message : std::as_const(m_messages))
        message->clear();
    for (RowsEditor *rows : std::initializer_list<RowsEditor *>{ports, env, mounts, labels})
        rows->clearMessages();
}

void RunForm::setImageDefaults(const core::Config *config)
{
    m_hasConfig = config != nullptr;
    m_config = config ? *config : core::Config();
    retranslate();
}

void RunForm::setCommandArguments(const QStringList &arguments)
{
    const bool own = !command->text().trimmed().isEmpty();
    commandBadge->setVisible(own || (m_hasConfig && m_config.cmd && !m_config.cmd->isEmpty()));
    commandBadge->setKind(own ? BadgeKind::Attention : BadgeKind::Neutral);
    commandBadge->setText(own ? tr("overridden") : tr("image default"));
    QStringList shown;
    for (const QString &argument : arguments)
        shown << u'[' + argument + u']';
    commandPreview->setVisible(own && !arguments.isEmpty());
    //: %1 a list of arguments in brackets
    commandPreview->setText(tr("Passed on as: %1").arg(shownText(shown.join(u' '), 300)));
}

void RunForm::fillCombo(QComboBox *combo, const QStringList &items)
{
    const QSignalBlocker block(combo);
    const QString text = combo->currentText();
    const int cursor = combo->isEditable() ? combo->lineEdit()->cursorPosition() : 0;
    combo->clear();
    combo->addItems(items);
    if (combo->isEditable()) {
        combo->setEditText(text);
        combo->lineEdit()->setCursorPosition(cursor);
    }
}

void RunForm::fill(const models::RunInput &in)
{
    const QSignalBlocker block(this);
    if (image->currentText() != in.image)
        image->setEditText(in.image);
    if (name->text() != in.name)
        name->setText(in.name);
    ports->setRows(in.ports);
    env->setRows(in.env);
    command->setText(in.command);
    entrypoint->setText(in.entrypoint);
    clearEntrypoint->setChecked(in.clearEntrypoint);
    detach->setChecked(in.detach);
    interactive->setChecked(in.interactive);
    tty->setChecked(in.tty);
    autoRemove->setChecked(in.autoRemove);
    mounts->setRows(in.mounts);
    network->setEditText(in.network);
    restart->setCurrentIndex(restart->findData(int(in.restart)));
    retries->setValue(in.maximumRetries);
    memory->setText(in.memory);
    cpus->setText(in.cpus);
    user->setText(in.user);
    workingDir->setText(in.workingDir);
    hostname->setText(in.hostname);
    labels->setRows(in.labels);
    platform->setEditText(in.platform);
    extra->edit()->setText(in.extra);
}

models::RunInput RunForm::input() const
{
    models::RunInput in;
    in.image = image->currentText();
    in.name = name->text();
    in.ports = ports->rows();
    in.env = env->rows();
    in.command = command->text();
    in.entrypoint = entrypoint->text();
    in.clearEntrypoint = clearEntrypoint->isChecked();
    in.detach = detach->isChecked();
    in.interactive = interactive->isChecked();
    in.tty = tty->isChecked();
    in.autoRemove = autoRemove->isChecked();
    in.mounts = mounts->rows();
    in.network = network->currentText();
    in.restart = core::RestartPolicy::Kind(restart->currentData().toInt());
    in.maximumRetries = retries->value();
    in.memory = memory->text();
    in.cpus = cpus->text();
    in.user = user->text();
    in.workingDir = workingDir->text();
    in.hostname = hostname->text();
    in.labels = labels->rows();
    in.platform = platform->currentText();
    in.extra = extra->edit()->text();
    return in;
}

} // namespace views
