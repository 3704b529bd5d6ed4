#pragma once

#include "core/log.h"

#include <QByteArrayView>
#include <QObject>

#include <array>
#include <deque>
#include <memory>

namespace models {

/// One line of a log. `text` is UTF-8 as far as the program wrote UTF-8, without line end; it stays valid
/// until the next append(), clear() or setLimitBytes().
struct LineView
{
    core::LogSource source = core::LogSource::Stdout;
    QByteArrayView text;
    bool complete = true; ///< false: its end has not come yet
    qint64 number = 0; ///< 1 = the first line since clear(), dropped ones counted
};

/// The bounded store of a log: big blocks of text with a compact index, the oldest dropped above a limit.
///
/// Every source has its own open line: a part without line end is continued by the next chunk of that source,
/// also when another source came in between (the line keeps its place). A Note always ends with its chunk.
/// As on a terminal, '\r' before '\n' is no text, and text after a '\r' replaces what stood before it. A line
/// longer than maxLineBytes() is cut into lines.
class LogBuffer : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 defaultLimitBytes = 32LL * 1024 * 1024;
    static constexpr qint64 smallestLimitBytes = 64LL * 1024;

    explicit LogBuffer(QObject *parent = nullptr);
    ~LogBuffer() override;

    void append(const core::LogChunks &chunks);
    void clear();

    int lineCount() const { return m_lineCount; }
    /// Of line 0: droppedLines() + 1.
    qint64 firstLineNumber() const { return m_dropped + 1; }
    qint64 droppedLines() const { return m_dropped; }
    /// Only for 0 <= i < lineCount().
    LineView line(int i) const;
    /// Lines from <= i < to, joined with '\n'.
    QByteArray text(int from, int to) const;

    /// Memory the store may use, index included; at least smallestLimitBytes.
    void setLimitBytes(qint64 bytes);
    qint64 limitBytes() const { return m_limit; }
    qint64 usedBytes() const { return m_used; }
    qint64 maxLineBytes() const { return m_limit / 2; }

Q_SIGNALS:
    // Emitted at the end of append(), in this order; lineCount() is final in all of them and
    // after = before + newLines - lines dropped.
    void dropped(int lines);
    /// An open line that is not the last one went on: `number` as in LineView.
    void lineChanged(qint64 number);
    /// `lastLineChanged`: the line that was the last one before went on.
    void appended(int newLines, bool lastLineChanged);
    void cleared();

private:
    struct Block;
    /// The line of a source that has not ended: its number (0 = none), and whether a '\r' came last.
    struct OpenLine
    {
        qint64 number = 0;
        bool returned = false;
        bool touched = false; ///< went on in this append()

        void end()
        {
            number = 0;
            returned = false;
        }
    };

    void appendChunk(core::LogSource source, QByteArrayView bytes);
    void addPiece(OpenLine &open, core::LogSource source, QByteArrayView piece);
    void startLine(OpenLine &open, core::LogSource source, QByteArrayView text);
    void continueLine(const OpenLine &open, QByteArrayView text, bool replace);
    void growTail(QByteArrayView text);
    qsizetype lengthOf(qint64 number) const;
    Block &addBlock(qsizetype room);
    Block &blockOf(qint64 number) const;
    void keepLimit();
    void dropFirstBlock();
    OpenLine &openLine(core::LogSource source) { return m_open[static_cast<size_t>(source) - 1]; }
    qint64 lastNumber() const { return m_dropped + m_lineCount; }

    std::deque<std::unique_ptr<Block>> m_blocks;
    std::array<OpenLine, 4> m_open;
    qint64 m_limit = defaultLimitBytes;
    qint64 m_used = 0;
    qint64 m_dropped = 0;
    int m_lineCount = 0;
};

} // namespace models
