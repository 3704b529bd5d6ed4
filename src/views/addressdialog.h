#pragma once

#include <QDialog>

class QCheckBox;
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
    /// `certificates`: the folder offered for TLS; `tls`: whether it is on.
    AddressDialog(const QString &address, const QString &certificates, bool tls, QWidget *parent = nullptr);

    void setProblem(const QString &text);

Q_SIGNALS:
    /// `certificates`: the folder with ca.pem, cert.pem and key.pem; empty: no TLS.
    void submitted(const QString &address, const QString &certificates);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void showTls();
    void chooseFolder();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_label;
    QLineEdit *m_edit;
    FieldMessage *m_message;
    QLabel *m_help;
    QCheckBox *m_tls;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    FieldMessage *m_folderMessage;
    QPushButton *m_cancel;
    QPushButton *m_connect;
};

} // namespace views
