#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace views {

class BusyIndicator;

/// What an empty pane says: connecting, no engine, a slow engine, nothing here yet. What is not set takes no
/// room.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maxTextWidth = 460;

    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(QLatin1StringView name); ///< of icons.h; hidden while busy
    void
    setBusy(bool busy); ///< a quiet indicator in the icon's place; still when the system asks for no motion
    void setTitle(const QString &title);
    void setText(const QString &richText);
    /// A command to copy, in a block of its own; several lines are kept.
    void setCommand(const QString &command);
    void setPrimaryAction(const QString &text); ///< empty = no button
    void setSecondaryAction(const QString &text);
    /// Forgets all of the above.
    void clear();

    QString title() const;
    QPushButton *primaryButton() const;
    QPushButton *secondaryButton() const;

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();
    void linkActivated(const QString &link);
    void commandCopied(const QString &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    BusyIndicator *m_busy;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QFrame *m_block;
    QLabel *m_command;
    QToolButton *m_copy;
    QPushButton *m_primary;
    QPushButton *m_secondary;
    QLatin1StringView m_iconName;
    bool m_isBusy = false;
};

} // namespace views
