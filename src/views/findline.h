#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace views {

class FittingHint;

/// Which occurrence is shown, counted from 1 (0 = none of them), and how many there are.
struct FindResult
{
    int position = 0;
    int count = 0;
    bool operator==(const FindResult &) const = default;
};

/// Where to go among the matches. Recount stays where it is, Stay is content with a match that is current.
enum class FindStep { Recount, Stay, Next, Previous };

/// The place in `sorted` (ascending, not empty) to go to from `current`, around the ends; -1 when Recount
/// finds that `current` is none of them.
qsizetype pickMatch(const QList<int> &sorted, int current, FindStep step);

/// A search field with its answer: "3 of 17", previous and next. Enter goes on, Shift+Enter back, Esc empties
/// it.
class FindLine : public QWidget
{
    Q_OBJECT

public:
    explicit FindLine(QWidget *parent = nullptr);

    QString text() const;
    void setResult(const FindResult &result);
    void focusField();

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextWanted();
    void previousWanted();
    void left(); ///< Esc on an empty field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void retranslate();
    void describe();

    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    FittingHint *m_hint;
    FindResult m_result;
    bool m_composing = false;
};

} // namespace views
