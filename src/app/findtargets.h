#pragma once

#include "views/finder.h"

namespace app {

class MainWindow;
class Session;

/// Everything that Ctrl+K finds at this moment: containers, images, pages, and what the window can do.
QList<views::FindTarget> findTargets(MainWindow &window, Session &session);

} // namespace app
