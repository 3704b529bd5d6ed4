#include "views/dialogparts.h"

#include "views/emptystate.h"
#include "views/style.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace views {

namespace {

class TextKeeper : public QObject
{
public:
    explicit TextKeeper(QDialog *dialog) : QObject(dialog), m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::LayoutRequest:
        case QEvent::Resize:
        case QEvent::Show:
            keep();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void keep()
    {
        const QLayout *layout = m_dialog->layout();
        if (!layout || !layout->hasHeightForWidth())
            return;
        const int height = layout->totalMinimumHeightForWidth(m_dialog->width());
        if (height > m_dialog->height())
            m_dialog->resize(m_dialog->width(), height);
    }

    QDialog *m_dialog;
};

template <typename Apply>
void followTheme(QWidget *widget, Apply apply)
{
    apply();
    if (Theme::instance())
        QObject::connect(Theme::instance(), &Theme::changed, widget, apply);
}

} // namespace

void nameChildren(QWidget *root, QLatin1StringView name)
{
    root->setObjectName(name);
    const QList<QWidget *> children = root->findChildren<QWidget *>();
    for (QWidget *child : children) {
        const QString old = child->objectName();
        if (!old.isEmpty() && !old.startsWith("qt_"_L1) && !old.contains(u'.'))
            child->setObjectName(name + u'.' + old);
    }
}

void keepTextWhole(QDialog *dialog)
{
    new TextKeeper(dialog);
}

void setHeading(QLabel *label)
{
    followTheme(label, [label] { label->setFont(Theme::heading()); });
}

void setDim(QLabel *label)
{
    followTheme(label, [label] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Theme::colors().dim);
        label->setPalette(palette);
    });
}

void setMonospace(QWidget *widget)
{
    followTheme(widget, [widget] { widget->setFont(Theme::monospace()); });
}

QString listed(const QStringList &names, int most)
{
    const QString shown = names.mid(0, most).join(u", "_s);
    const int more = static_cast<int>(names.size()) - most;
    if (more <= 0)
        return shown;
    //: %1 is a list of names with commas: "web1, web2 and 3 more"
    return QCoreApplication::translate("views", "%1 and %n more", nullptr, more).arg(shown);
}

void showError(EmptyState *state, const core::ErrorText &error, const QString &retry)
{
    QString text = error.nextStep.toHtmlEscaped();
    if (!error.raw.isEmpty()) {
        if (!text.isEmpty())
            text += "<br>"_L1;
        text += u"<small>"_s + error.raw.toHtmlEscaped() + u"</small>"_s;
    }
    state->setIcon("error"_L1);
    state->setTitle(error.title);
    state->setText(text);
    state->setPrimaryAction(retry);
}

void fitRows(QTreeView *view, int maxRows)
{
    const QAbstractItemModel *model = view->model();
    const int rows = qBound(1, model->rowCount(), maxRows);
    const int frame = 2 * view->frameWidth();
    view->setMinimumHeight(view->header()->sizeHint().height() + rows * Style::rowHeight + frame);
    int width = frame;
    for (int column = 0; column < model->columnCount(); ++column)
        width += view->header()->sectionSize(column);
    view->setMinimumWidth(qMin(width, view->fontMetrics().averageCharWidth() * 110));
}

} // namespace views
