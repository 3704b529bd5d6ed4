#pragma once

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace core {
struct RunFlag;
}

namespace views {

/// "Other flags of docker run": words as in a shell. Names of flags are completed as they are typed, and the
/// flag under the cursor is explained.
class ExtraFlagsEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ExtraFlagsEdit(QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QCompleter *completer() const { return m_completer; }
    void retranslate();

private:
    /// A word of the line as typed, with its place.
    struct Word
    {
        qsizetype from = 0;
        qsizetype end = 0;
        QString text; ///< without quotes
    };
    static QList<Word> wordsOf(const QString &line);
    /// Index of the word that the cursor stands in or just behind; -1 = none.
    static int wordAt(const QList<Word> &words, qsizetype cursor);

    const core::RunFlag *flagAtCursor() const;
    void complete();
    void insert(const QString &name);
    void explain();

    QLineEdit *m_edit;
    QLabel *m_explanation;
    QStandardItemModel *m_names;
    QCompleter *m_completer;
};

} // namespace views
