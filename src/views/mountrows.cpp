#include "views/badge.h"
#include "views/icons.h"
#include "views/runrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

namespace {

class MountBox : public RowBox
{
public:
    MountBox(const QStringList &volumes, bool folderChoice)
    {
        kind = new QComboBox(this);
        kind->addItem({}, int(core::Mount::Kind::Volume));
        kind->addItem({}, int(core::Mount::Kind::Bind));
        kind->addItem({}, int(core::Mount::Kind::Tmpfs));
        fields()->addWidget(kind);
        nameField(kind, u"kindCombo"_s);
        source = addEdit(u"sourceEdit"_s, 3);
        choose = new QToolButton(this);
        choose->setIcon(icon("folder"_L1));
        fields()->addWidget(choose);
        nameField(choose, u"chooseButton"_s);
        auto *arrow = new QLabel(u"\u2192"_s, this);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        fields()->addWidget(arrow);
        target = addEdit(u"targetEdit"_s, 3);
        readOnly = new QCheckBox(this);
        fields()->addWidget(readOnly);
        nameField(readOnly, u"readOnlyCheck"_s);
        shortBadge = new Badge(u"-v"_s, BadgeKind::Neutral, this);
        fields()->addWidget(shortBadge);
        auto *completer = new QCompleter(volumes, this);
        completer->setFilterMode(Qt::MatchContains);
        const auto update = [this, completer, folderChoice] {
            const auto now = core::Mount::Kind(kind->currentData().toInt());
            source->setEnabled(now != core::Mount::Kind::Tmpfs);
            source->setCompleter(now == core::Mount::Kind::Volume ? completer : nullptr);
            choose->setVisible(now == core::Mount::Kind::Bind && folderChoice);
            // Memory is never written -v.
            shortForm = shortForm && now != core::Mount::Kind::Tmpfs;
            retranslate();
            Q_EMIT edited();
        };
        connect(kind, &QComboBox::currentIndexChanged, this, update);
        connect(readOnly, &QCheckBox::toggled, this, &RowBox::edited);
        connect(choose, &QToolButton::clicked, this, [this] {
            const QString folder = QFileDialog::getExistingDirectory(
                this, MountRows::tr("Folder of this computer"), source->text());
            if (!folder.isEmpty())
                source->setText(QDir::toNativeSeparators(folder));
        });
        update();
    }
    void retranslate() override
    {
        kind->setItemText(0, MountRows::tr("Volume"));
        kind->setItemText(1, MountRows::tr("Folder (bind)"));
        kind->setItemText(2, MountRows::tr("Memory (tmpfs)"));
        kind->setAccessibleName(MountRows::tr("Kind of mount"));
        const auto now = core::Mount::Kind(kind->currentData().toInt());
        source->setPlaceholderText(now == core::Mount::Kind::Volume
                                       ? MountRows::tr("volume name, empty = anonymous")
                                   : now == core::Mount::Kind::Bind ? MountRows::tr("folder of this computer")
                                                                    : MountRows::tr("in memory"));
        source->setAccessibleName(MountRows::tr("Volume or folder"));
        target->setPlaceholderText(MountRows::tr("path in the container"));
        target->setAccessibleName(MountRows::tr("Path in the container"));
        readOnly->setText(MountRows::tr("Read only"));
        shortBadge->setVisible(shortForm);
        shortBadge->setToolTip(
            MountRows::tr("Mounted with -v: a missing folder is created on the engine's computer."));
        choose->setToolTip(MountRows::tr("Choose a folder"));
        choose->setAccessibleName(choose->toolTip());
        removeButton()->setToolTip(MountRows::tr("Take this mount away"));
        removeButton()->setAccessibleName(removeButton()->toolTip());
    }
    QWidget *firstField() const override { return kind; }

    QComboBox *kind;
    QLineEdit *source;
    QToolButton *choose;
    QLineEdit *target;
    QCheckBox *readOnly;
    Badge *shortBadge;
    bool shortForm = false;
};

class LabelBox : public RowBox
{
public:
    LabelBox()
    {
        name = addEdit(u"nameEdit"_s, 2);
        value = addEdit(u"valueEdit"_s, 3);
    }
    void retranslate() override
    {
        name->setPlaceholderText(LabelRows::tr("name"));
        name->setAccessibleName(LabelRows::tr("Label name"));
        value->setPlaceholderText(LabelRows::tr("value"));
        value->setAccessibleName(LabelRows::tr("Label value"));
        removeButton()->setToolTip(LabelRows::tr("Take this label away"));
        removeButton()->setAccessibleName(removeButton()->toolTip());
    }
    QWidget *firstField() const override { return name; }

    QLineEdit *name;
    QLineEdit *value;
};

} // namespace

void MountRows::setRows(const QList<models::MountRow> &rows)
{
    resizeRows(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        auto *box = rowAt<MountBox>(i);
        box->kind->setCurrentIndex(box->kind->findData(int(rows.at(i).kind)));
        setQuietly(box->source, rows.at(i).source);
        setQuietly(box->target, rows.at(i).target);
        box->readOnly->setChecked(rows.at(i).readOnly);
        box->shortForm = rows.at(i).shortForm;
        box->retranslate();
    }
}

QList<models::MountRow> MountRows::rows() const
{
    QList<models::MountRow> rows;
    for (int i = 0; i < rowCount(); ++i) {
        const auto *box = rowAt<MountBox>(i);
        rows.append({core::Mount::Kind(box->kind->currentData().toInt()), box->source->text(),
                     box->target->text(), box->readOnly->isChecked(), box->shortForm});
    }
    return rows;
}

void MountRows::setVolumeNames(const QStringList &names)
{
    m_volumes = names;
    for (int i = 0; i < rowCount(); ++i) {
        if (QCompleter *completer = rowAt<MountBox>(i)->source->completer())
            static_cast<QStringListModel *>(completer->model())->setStringList(names);
    }
}

void MountRows::setFolderChoice(bool possible)
{
    m_folderChoice = possible;
}

RowBox *MountRows::makeRow()
{
    return new MountBox(m_volumes, m_folderChoice);
}

void MountRows::retranslateAddButton()
{
    addButton()->setText(tr("Add volume or folder"));
}

void LabelRows::setRows(const QList<core::Label> &rows)
{
    resizeRows(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        setQuietly(rowAt<LabelBox>(i)->name, rows.at(i).name);
        setQuietly(rowAt<LabelBox>(i)->value, rows.at(i).value);
    }
}

QList<core::Label> LabelRows::rows() const
{
    QList<core::Label> rows;
    for (int i = 0; i < rowCount(); ++i)
        rows.append({rowAt<LabelBox>(i)->name->text(), rowAt<LabelBox>(i)->value->text()});
    return rows;
}

RowBox *LabelRows::makeRow()
{
    return new LabelBox;
}

void LabelRows::retranslateAddButton()
{
    addButton()->setText(tr("Add label"));
}

} // namespace views
