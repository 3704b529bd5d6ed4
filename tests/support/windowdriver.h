#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace support {

/// Finds widgets of all visible windows by their object names, as a person sees them, and uses them.
class WindowDriver
{
public:
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        if (T *seen = findNow<T>(name))
            return seen;
        // What was added to a layout just now is shown by the event loop.
        QCoreApplication::processEvents();
        return findNow<T>(name);
    }
    bool click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// Presses Tab until this widget has the focus.
    bool tabTo(const QString &name)
    {
        for (int presses = 0; presses < 100; ++presses) {
            QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == name)
                return true;
            QWidget *window = QApplication::activeWindow();
            if (!window)
                return false;
            QTest::keyClick(focus ? focus : window, Qt::Key_Tab);
        }
        return false;
    }

private:
    template <typename T>
    T *findNow(const QString &name)
    {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (!top->isVisible())
                continue;
            if (top->objectName() == name)
                return qobject_cast<T *>(top);
            const QList<T *> found = top->findChildren<T *>(name);
            for (T *one : found) {
                if (one->isVisible())
                    return one;
            }
        }
        return nullptr;
    }
};

} // namespace support
