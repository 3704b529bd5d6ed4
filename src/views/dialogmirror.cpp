#include "views/dialogmirror.h"

#include "views/commandline.h"

#include <QBoxLayout>
#include <QDialog>
#include <QHash>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QWidget *firstWidget(const QLayout *layout)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        if (QWidget *widget = layout->itemAt(i)->widget())
            return widget;
    }
    return nullptr;
}

} // namespace

CommandLine *addMirror(QDialog *dialog)
{
    auto *line = new CommandLine(dialog->objectName() + u".mirror"_s, CommandLine::Look::Block, dialog);
    auto *column = qobject_cast<QBoxLayout *>(dialog->layout());
    const int last = column->count() - 1;
    QWidget *button = firstWidget(column->itemAt(last)->layout());
    column->insertWidget(last, line);
    if (button) {
        QWidget *before = button->previousInFocusChain();
        while (before != dialog && !(before->focusPolicy() & Qt::TabFocus))
            before = before->previousInFocusChain();
        line->putAfter(before);
    }
    return line;
}

core::NameOf namesOf(const QList<core::Container> &containers)
{
    QHash<QString, QString> names;
    for (const core::Container &container : containers)
        names.insert(container.id, container.name);
    return [names](const QString &id) {
        return names.value(id, id);
    };
}

} // namespace views
