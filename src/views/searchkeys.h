#pragma once

class QEvent;
class QKeyEvent;

namespace views {

/// What a key asks of a widget that has a search of its own.
enum class SearchKey { None, Find, Next, Previous };
SearchKey searchKeyOf(const QKeyEvent &event);

/// For event() of such a widget: true, and the event is taken, when it is about a search key. While the focus
/// is inside, these keys then are the widget's own, whatever the window around it does with them.
bool keepSearchKey(QEvent *event);

} // namespace views
