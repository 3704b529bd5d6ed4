#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

class FieldMessage;

/// Asks for the address of an engine, as `docker -H` takes it. Who asks checks it: accepted() follows only
/// after submitted() was answered with accept().
class AddressDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AddressDialog(const QString &address, QWidget *parent = nullptr);

    void setProblem(const QString &text);

Q_SIGNALS:
    void submitted(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_label;
    QLineEdit *m_edit;
    FieldMessage *m_message;
    QLabel *m_help;
    QPushButton *m_cancel;
    QPushButton *m_connect;
};

} // namespace views
