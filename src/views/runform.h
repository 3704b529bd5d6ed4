#pragma once

#include "core/runrequest.h"
#include "views/runrows.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace views {

class Badge;
class ExtraFlagsEdit;
class FieldMessage;

/// The fields of the Run dialog and where they stand. What they mean is models::evaluate()'s business.
class RunForm : public QWidget
{
    Q_OBJECT
public:
    explicit RunForm(QWidget *parent = nullptr);

    void retranslate();
    void fill(const models::RunInput &input);
    models::RunInput input() const;
    FieldMessage *message(core::RunField field) const { return m_messages.value(field); }
    QWidget *field(core::RunField field) const { return m_fields.value(field); }
    void clearMessages();
    /// The fold opens when something in it is wrong or set.
    void openFold(bool open);
    /// What stands beside the field of this core::fieldKey(), or of "interactive" and "tty".
    QString labelOf(const QString &key) const;
    bool isInFold(core::RunField field) const { return m_inFold.contains(field); }
    void setImageDefaults(const core::Config *config);
    void setCommandArguments(const QStringList &arguments);
    void fillCombo(QComboBox *combo, const QStringList &items);

    QComboBox *image;
    QLineEdit *name;
    PortRows *ports;
    EnvRows *env;
    QLineEdit *command;
    Badge *commandBadge;
    QLabel *commandPreview;
    QCheckBox *detach;
    QCheckBox *interactive;
    QCheckBox *tty;
    QCheckBox *autoRemove;
    QToolButton *fold;
    QLineEdit *entrypoint;
    QCheckBox *clearEntrypoint;
    MountRows *mounts;
    QComboBox *network;
    QComboBox *restart;
    QSpinBox *retries;
    QLineEdit *memory;
    QLineEdit *cpus;
    QLineEdit *user;
    QLineEdit *workingDir;
    QLineEdit *hostname;
    LabelRows *labels;
    QComboBox *platform;
    ExtraFlagsEdit *extra;

Q_SIGNALS:
    void edited();
    void imageEdited();

private:
    void buildBasic(QGridLayout *grid);
    QWidget *buildFold();
    QLabel *place(QGridLayout *grid, int row, int column, int span, core::RunField field, QWidget *widget,
                  const QString &objectName);
    QLineEdit *edit(bool monospace = false);

    QHash<core::RunField, FieldMessage *> m_messages;
    QHash<core::RunField, QWidget *> m_fields;
    QHash<core::RunField, QLabel *> m_labels;
    QList<core::RunField> m_inFold;
    QWidget *m_foldContent;
    bool m_buildingFold = false;
    core::Config m_config;
    bool m_hasConfig = false;
};

} // namespace views
