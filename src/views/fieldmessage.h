#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace views {

/// What is wrong, told beside the field it is about: a shape, a sentence and, where there is one, a way out
/// as a link.
class FieldMessage : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    enum class Kind { Info, Ok, Warning, Error };
    Q_ENUM(Kind)

    explicit FieldMessage(QWidget *parent = nullptr);

    /// Rich text: escape what a person typed. `<a href="use-8080">` emits linkActivated("use-8080").
    void setMessage(Kind kind, const QString &richText);
    void clear();
    QString text() const; ///< rich, as it was set
    Kind kind() const;
    bool isEmpty() const;
    /// Keeps one line of room while empty, so that nothing below jumps. Off by default.
    void setLineReserved(bool reserved);
    /// Reads the message out as the description of `field`.
    void setField(QWidget *field);

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QLabel *m_label;
    QPointer<QWidget> m_field;
    QString m_text;
    Kind m_kind = Kind::Info;
    bool m_reserved = false;
};

} // namespace views
