#pragma once

#include <QObject>
#include <QStringList>

class QLineEdit;

namespace views {

/// The hint of an empty field in as many words as it has room for.
class FittingHint : public QObject
{
    Q_OBJECT

public:
    explicit FittingHint(QLineEdit *edit);

    /// The longest first. The last one is shown where none has room.
    void setHints(const QStringList &hints);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int room() const;

    QLineEdit *m_edit;
    QStringList m_hints;
};

} // namespace views
