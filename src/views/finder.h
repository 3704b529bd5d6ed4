#pragma once

#include <QLatin1StringView>
#include <QLineEdit>
#include <QList>

#include <functional>

class QListView;
class QStandardItemModel;

namespace models {
class FilterProxy;
}

namespace views {

class FittingHint;

/// One thing that Finder can open.
struct FindTarget
{
    QString text;
    QString detail; ///< which kind of thing it is; is searched, too
    QLatin1StringView icon;
    std::function<void()> open;
};

/// The line in the top bar that finds anything by a part of its name: what is typed is looked for in all
/// targets, arrows choose, Enter opens, Esc leaves.
class Finder : public QLineEdit
{
    Q_OBJECT
public:
    /// `targets` is asked each time a search begins.
    explicit Finder(std::function<QList<FindTarget>()> targets, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }

Q_SIGNALS:
    void left(); ///< the search is over: the focus may go elsewhere

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    QModelIndex best(const QString &text) const;
    void openList();
    void leave();
    void choose(const QModelIndex &index);
    void retranslate();

    std::function<QList<FindTarget>()> m_ask;
    QList<FindTarget> m_targets;
    QStandardItemModel *m_model;
    models::FilterProxy *m_proxy;
    QListView *m_list;
    FittingHint *m_hint;
};

} // namespace views
