#include "views/runrows.h"

#include "views/badge.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

class PortBox : public RowBox
{
public:
    PortBox()
    {
        host = addEdit(u"hostEdit"_s, 1);
        host->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoAutoUppercase);
        auto *arrow = new QLabel(u"\u2192"_s, this);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        fields()->addWidget(arrow);
        container = addEdit(u"containerEdit"_s, 1);
        container->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoAutoUppercase);
        badge = new Badge(u"EXPOSE"_s, BadgeKind::Neutral, this);
        fields()->addWidget(badge);
        fields()->addStretch(1);
    }
    void setExposed(bool on)
    {
        exposed = on;
        badge->setVisible(on);
        container->setReadOnly(on);
        retranslate();
    }
    void retranslate() override
    {
        host->setPlaceholderText(exposed ? PortRows::tr("not published") : PortRows::tr("automatic"));
        host->setAccessibleName(PortRows::tr("Host port"));
        host->setToolTip(
            PortRows::tr("A port of this computer, with an address in front if needed: 127.0.0.1:8080"));
        container->setAccessibleName(PortRows::tr("Container port"));
        container->setPlaceholderText(u"80/tcp"_s);
        badge->setToolTip(PortRows::tr("The image says that its program listens on this port (EXPOSE)."));
        removeButton()->setToolTip(exposed ? PortRows::tr("Do not publish this port")
                                           : PortRows::tr("Take this port away"));
        removeButton()->setAccessibleName(removeButton()->toolTip());
    }
    QWidget *firstField() const override { return host; }

    QLineEdit *host;
    QLineEdit *container;
    Badge *badge;
    bool exposed = false;
};

class EnvBox : public RowBox
{
public:
    explicit EnvBox(EnvRows *owner)
    {
        name = addEdit(u"nameEdit"_s, 2);
        name->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        value = addEdit(u"valueEdit"_s, 4);
        badge = new Badge(this);
        badge->setAlignment(Qt::AlignCenter);
        fields()->addWidget(badge);
        connect(name, &QLineEdit::textChanged, this, [this, owner](const QString &text) {
            // KEY=VALUE typed or pasted into the name splits by itself.
            const qsizetype at = text.indexOf(u'=');
            if (at > 0 && !row.fromImage && owner->isVisible()) {
                const QString left = text.left(at);
                const QString right = text.mid(at + 1);
                const QSignalBlocker block(name);
                name->setText(left);
                value->setText(right + value->text());
                value->setFocus(Qt::OtherFocusReason);
                Q_EMIT edited();
            }
        });
    }
    void show(const models::EnvRow &fresh)
    {
        row = fresh;
        const QSignalBlocker nameBlock(name);
        const QSignalBlocker valueBlock(value);
        if (name->text() != fresh.name)
            name->setText(fresh.name);
        if (value->text() != fresh.value)
            value->setText(fresh.value);
        name->setReadOnly(fresh.fromImage);
        value->setEnabled(!fresh.removed);
        retranslate();
    }
    models::EnvRow current() const
    {
        return {name->text(), value->text(), row.fromImage, row.imageValue, row.removed};
    }
    void setMark(models::EnvMark fresh)
    {
        mark = fresh;
        QPalette palette = name->palette();
        const QColor ink = fresh == models::EnvMark::FromImage ? Theme::colors().dim : Theme::colors().text;
        palette.setColor(QPalette::Text, ink);
        name->setPalette(palette);
        value->setPalette(palette);
        retranslate();
    }
    void retranslate() override
    {
        name->setAccessibleName(EnvRows::tr("Variable name"));
        name->setPlaceholderText(EnvRows::tr("NAME"));
        value->setAccessibleName(EnvRows::tr("Variable value"));
        value->setPlaceholderText(EnvRows::tr("value"));
        badge->setVisible(!name->text().isEmpty());
        // All as wide as the widest, so that the fields stand under each other.
        int widest = 0;
        for (const QString &text : {EnvRows::tr("from the image"), EnvRows::tr("overridden"),
                                    EnvRows::tr("added"), EnvRows::tr("taken away")})
            widest = std::max(widest, badgeSize(font(), text).width());
        badge->setMinimumWidth(widest);
        switch (mark) {
        case models::EnvMark::FromImage:
            badge->setKind(BadgeKind::Neutral);
            badge->setText(EnvRows::tr("from the image"));
            break;
        case models::EnvMark::Overridden:
            badge->setKind(BadgeKind::Attention);
            badge->setText(EnvRows::tr("overridden"));
            break;
        case models::EnvMark::Added:
            badge->setKind(BadgeKind::Positive);
            badge->setText(EnvRows::tr("added"));
            break;
        case models::EnvMark::Removed:
            badge->setKind(BadgeKind::Negative);
            badge->setText(EnvRows::tr("taken away"));
            break;
        }
        const bool back = row.fromImage && mark != models::EnvMark::FromImage;
        removeButton()->setIcon(icon(back ? "refresh"_L1 : "close"_L1));
        removeButton()->setToolTip(back            ? EnvRows::tr("Back to the image's value")
                                   : row.fromImage ? EnvRows::tr("Leave this variable out of the container")
                                                   : EnvRows::tr("Take this variable away"));
        removeButton()->setAccessibleName(removeButton()->toolTip());
    }
    QWidget *firstField() const override { return row.fromImage ? value : name; }

    QLineEdit *name;
    QLineEdit *value;
    Badge *badge;
    models::EnvRow row;
    models::EnvMark mark = models::EnvMark::Added;
};

} // namespace

void PortRows::setRows(const QList<models::PortRow> &rows)
{
    resizeRows(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        auto *box = rowAt<PortBox>(i);
        setQuietly(box->host, rows.at(i).host);
        setQuietly(box->container, rows.at(i).container);
        box->setExposed(rows.at(i).exposed);
    }
}

QList<models::PortRow> PortRows::rows() const
{
    QList<models::PortRow> rows;
    for (int i = 0; i < rowCount(); ++i) {
        const auto *box = rowAt<PortBox>(i);
        rows.append({box->host->text(), box->container->text(), box->exposed});
    }
    return rows;
}

void PortRows::setHost(int row, const QString &host)
{
    if (row < 0 || row >= rowCount())
        return;
    rowAt<PortBox>(row)->host->setText(host);
    focusRow(row);
}

RowBox *PortRows::makeRow()
{
    auto *box = new PortBox;
    box->setExposed(false);
    return box;
}

void PortRows::retranslateAddButton()
{
    addButton()->setText(tr("Add port"));
}

void PortRows::removeClicked(RowBox *row)
{
    auto *box = static_cast<PortBox *>(row);
    if (box->exposed)
        box->host->clear();
    else
        takeRow(row);
}

void EnvRows::setRows(const QList<models::EnvRow> &rows)
{
    resizeRows(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        rowAt<EnvBox>(i)->show(rows.at(i));
    }
}

QList<models::EnvRow> EnvRows::rows() const
{
    QList<models::EnvRow> rows;
    for (int i = 0; i < rowCount(); ++i)
        rows.append(rowAt<EnvBox>(i)->current());
    return rows;
}

void EnvRows::setMarks(const QList<models::EnvMark> &marks)
{
    for (int i = 0; i < rowCount() && i < marks.size(); ++i)
        rowAt<EnvBox>(i)->setMark(marks.at(i));
}

RowBox *EnvRows::makeRow()
{
    auto *box = new EnvBox(this);
    box->name->installEventFilter(this);
    return box;
}

bool EnvRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
        && addPasted(QGuiApplication::clipboard()->text()))
        return true;
    return RowsEditor::eventFilter(watched, event);
}

bool EnvRows::addPasted(const QString &text)
{
    if (!text.trimmed().contains(u'\n'))
        return false;
    QList<models::EnvRow> all = rows();
    all.removeIf([](const models::EnvRow &row) { return row.name.isEmpty() && row.value.isEmpty(); });
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString entry = line.trimmed();
        const qsizetype at = entry.indexOf(u'=');
        if (at <= 0 || entry.startsWith(u'#'))
            continue;
        const QString name = entry.left(at);
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const models::EnvRow &row) { return row.name == name; });
        if (same != all.end())
            same->value = entry.mid(at + 1);
        else
            all.append({name, entry.mid(at + 1), false, {}, false});
    }
    setRows(all);
    Q_EMIT edited();
    return true;
}

void EnvRows::retranslateAddButton()
{
    addButton()->setText(tr("Add variable"));
}

void EnvRows::removeClicked(RowBox *row)
{
    auto *box = static_cast<EnvBox *>(row);
    if (!box->row.fromImage) {
        takeRow(row);
        return;
    }
    models::EnvRow now = box->current();
    if (box->mark == models::EnvMark::FromImage) {
        now.removed = true;
    } else {
        now.removed = false;
        now.value = now.imageValue;
    }
    box->show(now);
    Q_EMIT edited();
}

} // namespace views
