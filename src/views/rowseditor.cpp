#include "views/rowseditor.h"

#include "views/fieldmessage.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int longestField = 1 << 20;

} // namespace

RowBox::RowBox(QWidget *parent)
    : QWidget(parent), m_fields(new QHBoxLayout), m_remove(new QToolButton(this)),
      m_message(new FieldMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_fields->setSpacing(8);
    line->addLayout(m_fields, 1);
    m_remove->setIcon(icon("close"_L1));
    m_remove->setAutoRaise(true);
    line->addWidget(m_remove);
    column->addLayout(line);
    column->addWidget(m_message);
    nameField(m_remove, u"removeButton"_s);
    connect(m_remove, &QToolButton::clicked, this, &RowBox::removeRequested);
}

QLineEdit *RowBox::addEdit(const QString &name, int stretch, bool monospace)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(longestField); // what is filled in is never cut
    if (monospace)
        edit->setFont(Theme::monospace());
    m_fields->addWidget(edit, stretch);
    nameField(edit, name);
    connect(edit, &QLineEdit::textChanged, this, &RowBox::edited);
    return edit;
}

void RowBox::nameField(QWidget *field, const QString &name)
{
    m_named.append({field, name});
}

void RowBox::setNamePrefix(const QString &prefix)
{
    setObjectName(prefix);
    for (const auto &[field, name] : std::as_const(m_named))
        field->setObjectName(prefix + u'.' + name);
    m_message->setObjectName(prefix + u".message"_s);
}

RowsEditor::RowsEditor(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_layout(new QVBoxLayout(this)), m_add(new QPushButton(this))
{
    setObjectName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_add->setObjectName(name + u".addButton"_s);
    m_add->setProperty("link", true);
    m_add->setFlat(true);
    m_add->setAutoDefault(false);
    m_add->setIcon(iconColored("add"_L1, &ThemeColors::accent));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        appendRow()->firstField()->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
}

FieldMessage *RowsEditor::messageOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row)->message() : nullptr;
}

void RowsEditor::clearMessages()
{
    for (RowBox *row : std::as_const(m_rows))
        row->message()->clear();
}

void RowsEditor::focusRow(int row)
{
    if (row >= 0 && row < m_rows.size())
        m_rows.at(row)->firstField()->setFocus(Qt::OtherFocusReason);
}

void RowsEditor::retranslate()
{
    retranslateAddButton();
    m_add->setAccessibleName(m_add->text());
    for (RowBox *row : std::as_const(m_rows))
        row->retranslate();
}

RowBox *RowsEditor::appendRow()
{
    RowBox *row = makeRow();
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    connect(row, &RowBox::edited, this, &RowsEditor::edited);
    connect(row, &RowBox::removeRequested, this, [this, row] { removeClicked(row); });
    connect(row->message(), &FieldMessage::linkActivated, this,
            [this, row](const QString &link) { Q_EMIT linkActivated(int(m_rows.indexOf(row)), link); });
    renumber();
    row->retranslate();
    return row;
}

void RowsEditor::takeRow(RowBox *row)
{
    const bool hadFocus = row->isAncestorOf(QApplication::focusWidget());
    const int at = int(m_rows.indexOf(row));
    m_rows.removeAt(at);
    m_layout->removeWidget(row);
    row->hide();
    row->disconnect(this);
    row->deleteLater();
    renumber();
    if (hadFocus) {
        if (at < m_rows.size())
            focusRow(at);
        else
            m_add->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT edited();
}

void RowsEditor::resizeRows(int count)
{
    while (m_rows.size() < count)
        appendRow();
    while (m_rows.size() > count) {
        RowBox *row = m_rows.takeLast();
        m_layout->removeWidget(row);
        row->hide();
        row->disconnect(this);
        row->deleteLater();
    }
    renumber();
}

void RowsEditor::setQuietly(QLineEdit *edit, const QString &text)
{
    const QSignalBlocker block(edit);
    if (edit->text() != text)
        edit->setText(text);
}

void RowsEditor::renumber()
{
    QWidget *before = nullptr;
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setNamePrefix(m_name + u'.' + QString::number(i));
        if (before)
            setTabOrder(before, m_rows.at(i)->firstField());
        before = m_rows.at(i)->removeButton();
    }
    if (before)
        setTabOrder(before, m_add);
}

} // namespace views
