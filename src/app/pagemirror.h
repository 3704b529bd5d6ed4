#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace views {
class CommandLine;
class ListPage;
} // namespace views

namespace app {

/// Shows the commands of the page in front. Many changes in one go are one change of the line.
class PageMirror : public QObject
{
    Q_OBJECT
public:
    PageMirror(const QList<views::ListPage *> &pages, views::CommandLine *line, QObject *parent = nullptr);

    void setPage(views::ListPage *page); ///< null: none is in front

private:
    void show();

    QPointer<views::ListPage> m_page;
    views::CommandLine *m_line;
    QTimer m_soon;
};

} // namespace app
