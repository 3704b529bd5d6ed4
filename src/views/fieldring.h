#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace views {

/// A ring around a widget, laid over it: nothing moves for its sake.
class FieldRing : public QObject
{
    Q_OBJECT

public:
    explicit FieldRing(QObject *parent = nullptr);
    ~FieldRing() override;

    /// Null takes it away. A widget that cannot be seen gets none.
    void setTarget(QWidget *target);
    QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_overlay;
    QList<QPointer<QWidget>> m_watched; ///< the target and what it moves with
};

} // namespace views
