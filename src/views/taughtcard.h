#pragma once

#include "core/inspect.h"
#include "course/taughtfields.h"

#include <QAbstractButton>

class QLabel;
class QToolButton;

namespace views {

/// One taught field: its word, what it is called, and its value on one line. A button: pressing it shows the
/// field.
class TaughtCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TaughtCard(course::TaughtField field, QWidget *parent = nullptr);

    course::TaughtField field() const { return m_field; }
    void setConfig(const core::Config &config, course::TaughtPlace place);
    void setExplained(bool on);
    /// All of the value, one line each.
    QStringList values() const { return m_values; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void explainToggled(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont wordFont() const;
    int lineHeight() const;

    course::TaughtField m_field;
    QStringList m_values;
    QString m_shown;
    QToolButton *m_help;
};

} // namespace views
