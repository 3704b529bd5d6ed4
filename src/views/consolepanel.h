#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace models {
class LogBuffer;
}

namespace views {

class LogPane;

/// The console of one foreground container.
class ConsoleView : public QWidget
{
    Q_OBJECT
public:
    ConsoleView(const QString &containerId, const QString &name, models::LogBuffer *output, bool takesInput,
                QWidget *parent = nullptr);

    const QString &containerId() const { return m_id; }
    const QString &name() const { return m_name; }
    bool isEnded() const { return m_ended; }
    /// Closing it would end what the container reads.
    bool holdsInput() const { return m_input && !m_inputClosed && !m_ended && !m_lost; }
    /// One sentence of words for the exit code.
    void setEnded(int exitCode);
    void setConnectionLost();
    /// Something about the console that the person should read: a signal that could not be sent.
    void setProblem(const QString &text);

Q_SIGNALS:
    void interruptRequested();
    void inputTyped(const QByteArray &bytes);
    void inputEnded();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void send();
    void endInput();
    bool isLive() const { return !m_ended && !m_lost; }

    QString m_id;
    QString m_name;
    bool m_input;
    bool m_ended = false;
    bool m_inputClosed = false;
    bool m_lost = false;
    int m_exitCode = 0;
    QString m_problem;
    LogPane *m_log;
    QLabel *m_state;
    QLabel *m_prompt;
    QLineEdit *m_line;
    QPushButton *m_send;
    QPushButton *m_endInput;
    QPushButton *m_interrupt;
};

/// The consoles, one tab each. Hidden while there is none.
class ConsolePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConsolePanel(QWidget *parent = nullptr);

    void add(ConsoleView *view); ///< takes it and shows it
    ConsoleView *view(const QString &containerId) const;
    int count() const;

Q_SIGNALS:
    void closed(const QString &containerId); ///< the view is gone; the container is not touched

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void close(int index);
    void remove(ConsoleView *view);

    QTabWidget *m_tabs;
    QLabel *m_heading;
};

} // namespace views
