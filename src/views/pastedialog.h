#pragma once

#include "core/commandparse.h"
#include "core/shellinput.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace views {

class CommandTable;
class FieldMessage;
class FindingLines;
class PastedFiles;

/// A docker command is pasted or typed; what is odd about it is told and mended on a click, every word is
/// explained, and the place of the window that it belongs to can be opened. Runs nothing.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(QWidget *parent = nullptr);
    ~PasteDialog() override;

    /// Whether the text holds a docker command that is worth opening the dialog with.
    static bool holdsCommand(const QString &text);
    void setText(const QString &text);
    QString text() const;
    const core::ParsedCommand &command() const { return m_command; }

    /// Answers submitted() instead of closing: `name` is not known, `nearNames` are offered in its place.
    void setProblem(const QString &message, const QString &name = {}, const QStringList &nearNames = {});

Q_SIGNALS:
    /// Who is told closes the dialog, or says why not with setProblem().
    void submitted(const core::Deed &deed);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void read();
    void describe();
    void showFindings();
    bool isToldByCommand(const core::PasteFinding &finding, const QString &typed) const;
    void replaceText(const QString &fixed);
    void replaceName(const QString &nearName);
    void submit();
    void fitRows();
    void fitFindings();
    void retranslate();
    QString reason() const;

    QLabel *m_heading;
    QLabel *m_intro;
    QPlainTextEdit *m_edit;
    QLabel *m_shellLabel;
    QComboBox *m_shell;
    QScrollArea *m_findingsArea;
    FindingLines *m_findings;
    PastedFiles *m_files;
    QTableView *m_words;
    CommandTable *m_table;
    FieldMessage *m_message; ///< what the window will do, or why nothing
    QPushButton *m_cancel;
    QPushButton *m_go;
    QTimer m_later; ///< a long text is read when the keys rest
    core::PastedText m_pasted;
    core::ParsedCommand m_command;
    QString m_unknown; ///< the name that setProblem() was about
    QStringList m_near;
    bool m_shown = false;
};

} // namespace views
