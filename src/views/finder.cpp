#include "views/finder.h"

#include "models/filterproxy.h"
#include "models/roles.h"
#include "views/fittinghint.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int rowHeight = 32;
constexpr int mostRows = 10;
constexpr int listWidth = 420;
constexpr int detailRole = Qt::UserRole + 100;
constexpr int numberRole = Qt::UserRole + 101;

/// Name at the left, kind at the right.
class TargetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem rest(option);
        const QString detail = index.data(detailRole).toString();
        const int width =
            std::min(option.fontMetrics.horizontalAdvance(detail) + 24, option.rect.width() / 2);
        initStyleOption(&rest, index);
        rest.text =
            option.fontMetrics.elidedText(rest.text, Qt::ElideMiddle, option.rect.width() - width - 40);
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &rest, painter, widget);
        painter->save();
        painter->setPen(Theme::colors().dim);
        const QRect place = option.rect.adjusted(option.rect.width() - width, 0, -12, 0);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideMiddle, place.width()));
        painter->restore();
    }
};

} // namespace

Finder::Finder(std::function<QList<FindTarget>()> targets, QWidget *parent)
    : QLineEdit(parent), m_ask(std::move(targets)), m_model(new QStandardItemModel(this)),
      m_proxy(new models::FilterProxy(this)), m_list(nullptr), m_hint(new FittingHint(this))
{
    setObjectName(u"topBar.findEdit"_s);
    setMinimumWidth(110);
    setMaximumWidth(320);
    setClearButtonEnabled(true);
    addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_proxy->setSourceModel(m_model);
    connect(this, &QLineEdit::textEdited, this, &Finder::search);
    auto *shortcut =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this, nullptr, nullptr, Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    retranslate();
}

void Finder::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        if (m_list)
            m_list->hide();
        return;
    }
    if (!m_list || !m_list->isVisible())
        openList();
    m_proxy->setFilterText(text.trimmed());
    const int rows = m_proxy->rowCount();
    m_list->setCurrentIndex(best(text.trimmed()));
    const int width = std::min(listWidth, window()->width() - 16);
    const QPoint corner = mapTo(window(), QPoint(0, height() + 4));
    m_list->setGeometry(std::max(8, std::min(corner.x(), window()->width() - width - 8)), corner.y(), width,
                        std::min(rows, mostRows) * rowHeight + 2 * m_list->frameWidth());
    m_list->setVisible(rows > 0);
    m_list->raise();
    setProperty("missing", rows == 0);
    setToolTip(rows == 0 ? tr("Nothing has this in its name.") : QString());
}

/// The row that is most likely meant: its name begins like this, else has it, else the first.
QModelIndex Finder::best(const QString &text) const
{
    QModelIndex inside;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        const qsizetype at = index.data().toString().indexOf(text, 0, Qt::CaseInsensitive);
        if (at == 0)
            return index;
        if (at > 0 && !inside.isValid())
            inside = index;
    }
    return inside.isValid() ? inside : m_proxy->index(0, 0);
}

void Finder::openList()
{
    if (!m_list) {
        // A child of the window, not a window of its own: it takes no focus from the line.
        m_list = new QListView(window());
        m_list->setObjectName(u"topBar.findList"_s);
        m_list->setAccessibleName(tr("What was found"));
        m_list->setModel(m_proxy);
        m_list->setItemDelegate(new TargetDelegate(m_list));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setAutoFillBackground(true);
        connect(m_list, &QListView::clicked, this, &Finder::choose);
    }
    m_targets = m_ask();
    m_model->clear();
    for (int number = 0; number < m_targets.size(); ++number) {
        const FindTarget &target = m_targets.at(number);
        auto *item = new QStandardItem(icon(target.icon), target.text);
        item->setData(target.detail, detailRole);
        item->setData(number, numberRole);
        item->setData(QString(target.text + u' ' + target.detail), models::FilterRole);
        item->setData(QString(target.text + u", " + target.detail), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void Finder::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto open = m_targets.at(index.data(numberRole).toInt()).open;
    leave();
    open();
}

void Finder::leave()
{
    clear();
    if (m_list)
        m_list->hide();
    Q_EMIT left();
}

void Finder::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (!open)
            break;
        const int rows = m_proxy->rowCount();
        const int step = event->key() == Qt::Key_Down ? 1 : rows - 1;
        m_list->setCurrentIndex(m_proxy->index((m_list->currentIndex().row() + step) % rows, 0));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            choose(m_list->currentIndex());
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void Finder::focusOutEvent(QFocusEvent *event)
{
    if (m_list && event->reason() != Qt::PopupFocusReason)
        m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void Finder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void Finder::retranslate()
{
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    //: %1 is a key, such as Ctrl+K
    const QString all = tr("Find anything (%1)").arg(keys);
    //: Placeholder of a search field that is too narrow for "Find anything".
    const QString least = tr("Find");
    m_hint->setHints({all, tr("Find anything"), least});
    setAccessibleName(tr("Find anything"));
    if (m_list)
        m_list->setAccessibleName(tr("What was found"));
}

} // namespace views
