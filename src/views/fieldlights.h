#pragma once

#include "core/command.h"
#include "views/fieldring.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace views {

class CommandLine;

/// Ties the words of a command to the fields of a form. Pointing at a field, or the focus in it, lights its
/// words; pointing at a word puts a ring around its field.
class FieldLights : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `line`, which owns it.
    explicit FieldLights(CommandLine *line);
    ~FieldLights() override;

    struct Field
    {
        QString key; ///< core::CommandWord::field
        QPointer<QWidget> widget;
        int row = -1; ///< core::CommandWord::row
        QPointer<QWidget> instead; ///< gets the ring while `widget` cannot be seen
    };
    void add(const QString &key, QWidget *widget);
    /// All of them anew, for forms whose rows come and go.
    void setFields(const QList<Field> &fields);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field *fieldOf(const QWidget *widget) const;
    void ring(const core::CommandWord &word);
    void light();

    CommandLine *m_line;
    QList<Field> m_fields;
    QPointer<QWidget> m_hovered;
    QPointer<QWidget> m_focused;
    FieldRing m_ring;
};

} // namespace views
