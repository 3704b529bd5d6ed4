#include "views/noticebar.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int keptReports = 20;
constexpr int highestList = 180;

/// One command to a line.
QString lines(const QString &commands)
{
    return commands.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_troubleLine(new QWidget(this)), m_troubleLabel(new QLabel(this)),
      m_retry(new QPushButton(this)), m_reportLine(new QWidget(this)), m_icon(new QLabel(this)),
      m_title(new QLabel(this)), m_details(new QToolButton(this)), m_close(new QToolButton(this)),
      m_scroll(new QScrollArea(this)), m_list(new QLabel)
{
    setObjectName(u"noticeBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    auto *lost = new QHBoxLayout(m_troubleLine);
    lost->setContentsMargins(0, 0, 0, 0);
    m_troubleLabel->setWordWrap(true);
    m_troubleLabel->setObjectName(u"noticeBar.troubleLabel"_s);
    m_retry->setObjectName(u"noticeBar.retryButton"_s);
    lost->addWidget(m_troubleLabel, 1);
    lost->addWidget(m_retry);
    column->addWidget(m_troubleLine);
    auto *line = new QHBoxLayout(m_reportLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_icon);
    m_title->setObjectName(u"noticeBar.titleLabel"_s);
    m_title->setWordWrap(true);
    line->addWidget(m_title, 1);
    m_details->setObjectName(u"noticeBar.detailsButton"_s);
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    line->addWidget(m_details);
    m_close->setObjectName(u"noticeBar.closeButton"_s);
    m_close->setIcon(icon("close"_L1));
    m_close->setAutoRaise(true);
    line->addWidget(m_close);
    column->addWidget(m_reportLine);
    m_list->setObjectName(u"noticeBar.list"_s);
    m_list->setWordWrap(true);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_scroll->setObjectName(u"noticeBar.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_list);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    connect(m_retry, &QPushButton::clicked, this, &NoticeBar::retryWanted);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clearReports);
    connect(m_details, &QToolButton::toggled, this, &NoticeBar::rebuild);
    rebuild();
}

void NoticeBar::add(const core::ActionReport &report)
{
    m_reports.prepend(report);
    if (m_reports.size() > keptReports)
        m_reports.removeLast();
    rebuild();
}

void NoticeBar::setHint(const QString &text)
{
    const auto removed = m_reports.removeIf([](const core::ActionReport &report) { return report.isHint; });
    if (!text.isEmpty())
        m_reports.prepend({text, {}, true});
    if (removed > 0 || !text.isEmpty())
        rebuild();
}

void NoticeBar::clearReports()
{
    m_reports.clear();
    m_details->setChecked(false);
    rebuild();
}

void NoticeBar::setTrouble(const QString &text)
{
    m_trouble = text;
    rebuild();
}

void NoticeBar::rebuild()
{
    m_troubleLine->setVisible(!m_trouble.isEmpty());
    m_troubleLabel->setText(m_trouble);
    m_reportLine->setVisible(!m_reports.isEmpty());
    m_details->setVisible(!m_reports.isEmpty() && !(m_reports.size() == 1 && m_reports.first().isHint));
    m_scroll->setVisible(!m_reports.isEmpty() && m_details->isChecked());
    setVisible(!m_trouble.isEmpty() || !m_reports.isEmpty());
    if (!m_reports.isEmpty()) {
        const core::ActionReport &latest = m_reports.first();
        m_icon->setPixmap((latest.isHint ? iconColored("info"_L1, &ThemeColors::accent)
                                         : iconColored("error"_L1, &ThemeColors::error))
                              .pixmap(18, 18));
        QString title = latest.isHint ? latest.title.toHtmlEscaped() : latest.title;
        if (latest.failures.size() == 1) {
            const core::ActionFailure &only = latest.failures.first();
            title = u"<b>%1</b> %2"_s.arg(only.name.toHtmlEscaped(), only.text.title.toHtmlEscaped());
            if (!only.text.nextStep.isEmpty())
                title += u' ' + only.text.nextStep.toHtmlEscaped();
            if (!only.text.command.isEmpty())
                title += u" <code>%1</code>"_s.arg(lines(only.text.command));
        }
        m_title->setText(title);
        QString list;
        for (const core::ActionReport &report : std::as_const(m_reports)) {
            list += u"<p style='margin:4px 0'><b>%1</b></p>"_s.arg(report.title.toHtmlEscaped());
            for (const core::ActionFailure &failure : report.failures) {
                list += u"<p style='margin:2px 0 2px 12px'><b>%1</b>: %2 %3"_s.arg(
                    failure.name.toHtmlEscaped(), failure.text.title.toHtmlEscaped(),
                    failure.text.nextStep.toHtmlEscaped());
                if (!failure.text.command.isEmpty())
                    list += u" <code>%1</code>"_s.arg(lines(failure.text.command));
                if (!failure.text.raw.isEmpty())
                    list += u"<br/><span style='color:%1'>%2</span>"_s.arg(Theme::colors().dim.name(),
                                                                           failure.text.raw.toHtmlEscaped());
                list += u"</p>"_s;
            }
        }
        m_list->setText(list);
        fitList();
    }
    retranslate();
}

/// As high as its words, up to a limit; then it scrolls.
void NoticeBar::fitList()
{
    const int words = m_list->heightForWidth(width() - 48);
    m_scroll->setFixedHeight(std::min(words + 4, highestList));
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    fitList();
    QWidget::resizeEvent(event);
}

void NoticeBar::retranslate()
{
    m_retry->setText(tr("Try now"));
    m_details->setText(tr("Details"));
    m_details->setAccessibleName(m_details->text());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    QPainter painter(this);
    const QColor mark = m_reports.isEmpty()        ? colors.attention
                        : m_reports.first().isHint ? colors.accent
                                                   : colors.error;
    painter.fillRect(rect(), Theme::mix(colors.panel, mark, 0.08));
    painter.fillRect(QRect(0, 0, 3, height()), mark);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace views
