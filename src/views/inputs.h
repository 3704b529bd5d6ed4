#pragma once

#include <QObject>
#include <QPointer>

class QLineEdit;
class QWidget;

namespace views {

class FieldMessage;

/// Commits a syllable still being composed in `root` or a child of it. Call at the top of every accept() and
/// before reading fields: until then text() lacks it.
void commitInput(QWidget *root);

/// For fields that take ASCII only (names, ports, references): asks the input method for Latin letters and,
/// when the validator refuses what was typed, says why in `message` until something is accepted.
class HangulGuard : public QObject
{
    Q_OBJECT

public:
    /// `text` empty = "Type Latin letters (Hangul/English key)."
    HangulGuard(QLineEdit *edit, FieldMessage *message, const QString &text = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reject();
    void accept();

    QPointer<FieldMessage> m_message;
    QString m_text;
    QString m_shown;
    QString m_typed;
};

} // namespace views
