#pragma once

#include "models/runform.h"
#include "views/rowseditor.h"

#include <QStringList>

class QComboBox;

namespace views {

class Badge;

/// Host port -> container port rows of the Run dialog.
class PortRows : public RowsEditor
{
    Q_OBJECT
public:
    using RowsEditor::RowsEditor;
    void setRows(const QList<models::PortRow> &rows);
    QList<models::PortRow> rows() const;
    void setHost(int row, const QString &host);

protected:
    RowBox *makeRow() override;
    void retranslateAddButton() override;
    void removeClicked(RowBox *row) override;
};

/// Environment rows: grey as the image has them, marked when overridden, added or taken away.
class EnvRows : public RowsEditor
{
    Q_OBJECT
public:
    using RowsEditor::RowsEditor;
    void setRows(const QList<models::EnvRow> &rows);
    QList<models::EnvRow> rows() const;
    void setMarks(const QList<models::EnvMark> &marks);
    /// Lines of KEY=VALUE (a .env file) pasted into a name become rows; false when it is no such text.
    bool addPasted(const QString &text);

protected:
    RowBox *makeRow() override;
    void retranslateAddButton() override;
    void removeClicked(RowBox *row) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Volumes and binds.
class MountRows : public RowsEditor
{
    Q_OBJECT
public:
    using RowsEditor::RowsEditor;
    void setRows(const QList<models::MountRow> &rows);
    QList<models::MountRow> rows() const;
    void setVolumeNames(const QStringList &names);
    /// Folders can be chosen with a dialog only where they are: on the engine's computer.
    void setFolderChoice(bool possible);

protected:
    RowBox *makeRow() override;
    void retranslateAddButton() override;

private:
    QStringList m_volumes;
    bool m_folderChoice = true;
};

class LabelRows : public RowsEditor
{
    Q_OBJECT
public:
    using RowsEditor::RowsEditor;
    void setRows(const QList<core::Label> &rows);
    QList<core::Label> rows() const;

protected:
    RowBox *makeRow() override;
    void retranslateAddButton() override;
};

} // namespace views
