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

constexpr int readableCharacters = 64;

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
        case QEvent::Show:
            open();
            keep();
            break;
        case QEvent::LayoutRequest:
        case QEvent::Resize:
            keep();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void open()
    {
        if (m_opened || !m_dialog->layout()->hasHeightForWidth())
            return;
        m_opened = true;
        const int width = m_dialog->fontMetrics().averageCharWidth() * readableCharacters;
        const int opening = qMax(width, m_dialog->width());
        const int needed = m_dialog->layout()->totalHeightForWidth(opening);
        // One that was given a size has use for it.
        const bool isSized = m_dialog->testAttribute(Qt::WA_Resized);
        m_dialog->resize(opening, isSized ? qMax(needed, m_dialog->height()) : needed);
    }

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
    bool m_opened = false;
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

void setUpDialog(QDialog *dialog)
{
    setPanel(dialog);
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

void fitColumns(QTreeView *view, const QList<int> &elidable)
{
    const int most = view->fontMetrics().averageCharWidth() * 32;
    QHeaderView *header = view->header();
    int all = 2 * view->frameWidth();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        // Protected in QTreeView, public where it comes from.
        if (header->sectionResizeMode(column) == QHeaderView::Fixed) {
            all += header->sectionSize(column);
            continue;
        }
        int width = qMax(static_cast<QAbstractItemView *>(view)->sizeHintForColumn(column),
                         header->sectionSizeHint(column));
        if (elidable.contains(column))
            width = qMin(width, most);
        if (header->sectionResizeMode(column) == QHeaderView::Interactive)
            header->resizeSection(column, width);
        all += width;
    }
    view->setMinimumWidth(all);
}

void fitRows(QTreeView *view, int maxRows)
{
    const int rows = qMax(1, view->model()->rowCount());
    const int head = view->header()->sizeHint().height() + 2 * view->frameWidth();
    view->setMinimumHeight(head + qMin(rows, maxRows) * Style::rowHeight);
    view->setMaximumHeight(head + rows * Style::rowHeight);
}

} // namespace views
