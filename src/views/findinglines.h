#pragma once

#include "views/fieldmessage.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace views {

/// What was found in a pasted command: a line each, with a button that mends it where that can be done.
class FindingLines : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        FieldMessage::Kind kind = FieldMessage::Kind::Info;
        QString message; ///< plain
        QString fixed; ///< the whole text with this mended; empty = only a person knows
        QString button; ///< what the button of another way out says
        QString key; ///< and what it tells
        bool operator==(const Line &) const = default;
    };

    /// `name`: prefix of object names: "pasteDialog.fix" + number, "pasteDialog.finding" + number.
    explicit FindingLines(const QString &name, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }
    /// The first button, or null.
    QWidget *firstButton() const;

Q_SIGNALS:
    void fixWanted(const QString &fixed);
    void otherWanted(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *box;
        FieldMessage *message;
        QPushButton *fix;
    };
    Row makeRow();
    void retranslate();

    QString m_name;
    QVBoxLayout *m_column;
    QList<Row> m_rows; ///< those not needed now are hidden
    QList<Line> m_lines;
};

} // namespace views
