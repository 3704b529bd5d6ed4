#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace views {

/// The list of pages at the left, each with its count.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// `name`: the page's name on the command line ("containers"); `shortcut`: Ctrl+<digit>.
    void addPage(const QString &name, QLatin1StringView iconName, int digit);
    void setText(const QString &name, const QString &text);
    /// Negative: no count is shown.
    void setCount(const QString &name, int count);
    void setCurrent(const QString &name);
    QString current() const { return m_current; }

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Entry;
    Entry *entry(const QString &name) const;

    QList<Entry *> m_entries;
    QString m_current;
};

} // namespace views
