#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace models {
class LogBuffer;
}

namespace views {

class EmptyState;
class LogView;

/// A log with what a reader needs around it: find, follow, how many lines, clear.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    /// `name`: prefix of object names ("containersPage.logs").
    explicit LogPane(const QString &name, QWidget *parent = nullptr);

    void setBuffer(models::LogBuffer *buffer); ///< not owned; nullptr empties the pane
    /// How many lines were asked for from the end: with that many shown, there may be older ones. -1 = all.
    void setTail(int lines);
    void setPlaceholder(const QString &text);
    LogView *view() const { return m_view; }
    void focusFind();

Q_SIGNALS:
    void clearRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void count();

    QString m_name;
    int m_tail = -1;
    QLineEdit *m_find;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_found;
    QLabel *m_count;
    QToolButton *m_follow;
    QToolButton *m_clear;
    LogView *m_view;
    QPointer<models::LogBuffer> m_buffer;
};

} // namespace views
