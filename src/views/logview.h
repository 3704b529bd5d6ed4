#pragma once

#include "views/loglines.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace views {

class LogFinder;

/// The lines of a log. Only what is visible is decoded, laid out and painted, so a million lines cost as much
/// as fifty.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int maxShownCharacters = 4000; ///< of one line; copying gives all of it

    explicit LogView(QWidget *parent = nullptr);
    ~LogView() override;

    /// The buffer must outlive the view or go with nullptr; not owned.
    void setBuffer(models::LogBuffer *buffer);
    models::LogBuffer *buffer() const;

    /// Following sticks to the end; scrolling up pauses it, scrolling to the end resumes it.
    bool isFollowing() const;
    void setFollowing(bool following);

    /// Case-insensitive, from the current match or the top of the view, around the end once. Works in slices;
    /// findFinished() tells the outcome. Empty text takes the highlight away.
    void find(const QString &text, bool backwards = false);

    /// The lines in sight, for those who hear them.
    QString visibleText();

    bool hasSelection() const;
    QString selectedText() const;
    QString placeholderText() const;
    void setPlaceholderText(const QString &text);

public Q_SLOTS:
    void copy() const;
    void selectAll();
    void clearSelection();

Q_SIGNALS:
    void followingChanged(bool following);
    void findFinished(bool found);
    void clearRequested(); ///< "Clear view" of the menu; the owner of the buffer clears it

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Match
    {
        LogPosition start;
        int length = 0;
    };

    void scheduleRefresh();
    void refresh();
    void reset();
    void updateFont();
    void scrolled();
    void layOutVisible();
    void paintLine(QPainter &painter, const LogLine &line, qint64 number, qreal top) const;
    QList<QTextLayout::FormatRange> highlights(const LogLine &line, qint64 number) const;

    bool isEmpty() const;
    qint64 firstNumber() const;
    qint64 lastNumber() const;
    qint64 topNumber() const;
    int fullLines() const;
    LogPosition endOf(qint64 number);
    LogPosition clamped(LogPosition position) const;
    LogPosition positionAt(const QPoint &pos);
    void scrollTo(LogPosition position);
    void setMatch(LogPosition start, int length);

    LogPosition selectionStart() const;
    LogPosition selectionEnd() const;
    void select(LogPosition anchor, LogPosition cursor);
    void extendTo(LogPosition position);
    bool extendByKey(const QKeyEvent &event);
    bool scrollByKey(const QKeyEvent &event);
    void wordAt(LogPosition position, LogPosition &start, LogPosition &end);

    models::LogBuffer *m_buffer = nullptr;
    LogLines m_lines;
    LogFinder *m_finder;
    QTimer m_refresh;
    QElapsedTimer m_sinceDoubleClick;
    QString m_placeholder;
    QString m_findText;
    std::optional<Match> m_match;
    LogPosition m_anchor;
    LogPosition m_cursor;
    QPoint m_dragPos;
    int m_dragTimer = 0;
    qint64 m_topNumber = 1; ///< of the line at the top; the truth when the buffer is ahead of the scroll bar
    qreal m_widest = 0;
    qreal m_baseline = 0;
    int m_lineHeight = 16;
    bool m_following = true;
    bool m_adjusting = false;
    bool m_selecting = false;
};

} // namespace views
