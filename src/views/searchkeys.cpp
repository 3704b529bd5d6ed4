#include "views/searchkeys.h"

#include <QKeyEvent>

namespace views {

SearchKey searchKeyOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Find))
        return SearchKey::Find;
    if (event.matches(QKeySequence::FindNext))
        return SearchKey::Next;
    if (event.matches(QKeySequence::FindPrevious))
        return SearchKey::Previous;
    return SearchKey::None;
}

bool keepSearchKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride
        || searchKeyOf(*static_cast<const QKeyEvent *>(event)) == SearchKey::None)
        return false;
    event->accept();
    return true;
}

} // namespace views
