#pragma once

#include <QPlainTextEdit>
#include <QString>

namespace views {

/// Read-only JSON text, lightly coloured, that can be searched. Setting it again keeps cursor and scroll.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QString &json);

    /// How often `text` occurs, letter case aside.
    int countOf(const QString &text) const;
    /// Selects the next (or previous) occurrence after the cursor, around the ends; tells which one it is,
    /// counted from 1, or 0 when there is none. With `stay` the one at the cursor is good, too.
    int find(const QString &text, bool backward, bool stay);
    /// Paints all occurrences; empty paints none.
    void highlight(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_highlighted;
};

} // namespace views
