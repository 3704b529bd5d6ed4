#include "views/findinglines.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

bool hasButton(const FindingLines::Line &line)
{
    return !line.fixed.isEmpty() || !line.key.isEmpty();
}

} // namespace

FindingLines::FindingLines(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_column(new QVBoxLayout(this))
{
    setObjectName(name + u".findings"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addStretch(1);
}

FindingLines::Row FindingLines::makeRow()
{
    const QString number = QString::number(m_rows.size());
    Row row{new QWidget(this), nullptr, nullptr};
    row.message = new FieldMessage(row.box);
    row.message->setObjectName(m_name + u".finding"_s + number);
    row.fix = new QPushButton(row.box);
    row.fix->setObjectName(m_name + u".fix"_s + number);
    row.fix->setAutoDefault(false);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(row.message, 1, Qt::AlignVCenter);
    line->addWidget(row.fix, 0, Qt::AlignVCenter);
    m_column->insertWidget(int(m_rows.size()), row.box);
    const int index = int(m_rows.size());
    connect(row.fix, &QPushButton::clicked, this, [this, index] {
        if (index >= m_lines.size())
            return;
        const Line pressed = m_lines.at(index);
        if (pressed.key.isEmpty())
            Q_EMIT fixWanted(pressed.fixed);
        else
            Q_EMIT otherWanted(pressed.key);
    });
    return row;
}

void FindingLines::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_rows.size() < lines.size())
        m_rows.append(makeRow());
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.box->setVisible(i < lines.size());
        if (i >= lines.size())
            continue;
        row.message->setMessage(lines.at(i).kind, lines.at(i).message.toHtmlEscaped());
        row.fix->setVisible(hasButton(lines.at(i)));
    }
    retranslate();
    setVisible(!lines.isEmpty());
}

QWidget *FindingLines::firstButton() const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (hasButton(m_lines.at(i)))
            return m_rows.at(i).fix;
    }
    return nullptr;
}

void FindingLines::retranslate()
{
    for (int i = 0; i < m_lines.size(); ++i) {
        QPushButton *fix = m_rows.at(i).fix;
        const Line &line = m_lines.at(i);
        if (!line.key.isEmpty()) {
            fix->setText(line.button);
            fix->setAccessibleName(QString(line.button + u' ' + line.message));
            continue;
        }
        //: Button: mends what is wrong with a pasted command.
        fix->setText(tr("Fix"));
        //: read out for the button "Fix"; %1 what is wrong
        fix->setAccessibleName(tr("Fix: %1").arg(line.message));
    }
}

void FindingLines::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace views
