#include "app/pagemirror.h"

#include "views/commandline.h"
#include "views/listpage.h"

namespace app {

PageMirror::PageMirror(const QList<views::ListPage *> &pages, views::CommandLine *line, QObject *parent)
    : QObject(parent), m_line(line)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PageMirror::show);
    for (views::ListPage *page : pages) {
        connect(page, &views::ListPage::commandsChanged, this, [this, page] {
            if (page == m_page)
                m_soon.start();
        });
    }
}

void PageMirror::setPage(views::ListPage *page)
{
    m_page = page;
    m_soon.start();
}

void PageMirror::show()
{
    if (m_page)
        m_line->setMirror(m_page->commands(), m_page->deeds());
    else
        m_line->setMirror({});
}

} // namespace app
