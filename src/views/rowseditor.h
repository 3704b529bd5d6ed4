#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace views {

class FieldMessage;

/// One row of a list in a form: fields, a button that takes the row away, a message under it.
class RowBox : public QWidget
{
    Q_OBJECT
public:
    explicit RowBox(QWidget *parent = nullptr);

    FieldMessage *message() const { return m_message; }
    QToolButton *removeButton() const { return m_remove; }
    /// Object names of everything in the row: "<prefix>.hostEdit"...
    virtual void setNamePrefix(const QString &prefix);
    virtual void retranslate() = 0;
    /// The field that takes the focus when the row is made or complained about.
    virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    QHBoxLayout *fields() const { return m_fields; }
    QLineEdit *addEdit(const QString &name, int stretch, bool monospace = true);
    void nameField(QWidget *field, const QString &name);

private:
    QHBoxLayout *m_fields;
    QToolButton *m_remove;
    FieldMessage *m_message;
    QList<std::pair<QWidget *, QString>> m_named;
};

/// Rows under each other with a button that adds one.
class RowsEditor : public QWidget
{
    Q_OBJECT
public:
    /// `name`: prefix of all object names, e.g. "runDialog.ports".
    explicit RowsEditor(const QString &name, QWidget *parent = nullptr);

    int rowCount() const { return int(m_rows.size()); }
    QPushButton *addButton() const { return m_add; }
    FieldMessage *messageOf(int row) const;
    void clearMessages();
    void focusRow(int row);
    void retranslate();

Q_SIGNALS:
    void edited();
    void linkActivated(int row, const QString &link);

protected:
    virtual RowBox *makeRow() = 0;
    virtual void retranslateAddButton() = 0;
    /// What the row's button does; takes the row away unless a subclass knows better.
    virtual void removeClicked(RowBox *row) { takeRow(row); }
    RowBox *appendRow();
    void takeRow(RowBox *row);
    void resizeRows(int count);
    /// Without edited(), and without moving the cursor when nothing changes.
    static void setQuietly(QLineEdit *edit, const QString &text);
    template <typename Row>
    Row *rowAt(int i) const
    {
        return static_cast<Row *>(m_rows.at(i));
    }

private:
    void renumber();

    QString m_name;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<RowBox *> m_rows;
};

} // namespace views
