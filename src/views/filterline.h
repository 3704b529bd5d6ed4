#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace views {

/// The filter of a page. Tells the text 80 ms after the last key, never while a syllable is being composed.
/// Esc clears; Down and Enter go to the table.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    void setTarget(QWidget *table);
    /// Tells the text at once when it has not been told yet.
    void flush();
    bool isComposing() const;

Q_SIGNALS:
    void filterChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool event(QEvent *event) override;

private:
    void goToTarget();

    QTimer m_timer;
    QPointer<QWidget> m_target;
    QString m_told;
    bool m_composing = false;
};

} // namespace views
