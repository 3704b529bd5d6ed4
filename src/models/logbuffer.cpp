#include "models/logbuffer.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <vector>

namespace models {

namespace {

constexpr qsizetype largestBlock = 256LL * 1024;
constexpr qsizetype smallestBlock = 4LL * 1024;

qsizetype blockBytes(qint64 limit)
{
    return std::clamp<qsizetype>(static_cast<qsizetype>(limit / 16), smallestBlock, largestBlock);
}

/// Where a line lies in its block: eight bytes, whatever its length.
struct LineRef
{
    static constexpr quint32 aside = 0xffffffffU; // the text is in Block::side

    quint32 offset = 0;
    quint32 length : 30 = 0;
    quint32 sourceBits : 2 = 0;

    core::LogSource source() const { return static_cast<core::LogSource>(sourceBits + 1); }
};
static_assert(sizeof(LineRef) == 8);

} // namespace

struct LogBuffer::Block
{
    std::unique_ptr<char[]> data;
    qsizetype capacity = 0;
    qsizetype size = 0;
    qint64 firstNumber = 1;
    std::vector<LineRef> lines;
    // Lines that went on after others had come behind them; rare, so they may cost an allocation each.
    std::map<size_t, QByteArray> side;
    qint64 sideBytes = 0;

    qint64 indexBytes() const { return static_cast<qint64>(lines.capacity()) * qint64{sizeof(LineRef)}; }
    qint64 cost() const { return capacity + indexBytes() + sideBytes + static_cast<qint64>(sizeof(Block)); }
    size_t placeOf(qint64 number) const { return static_cast<size_t>(number - firstNumber); }
    QByteArrayView text(size_t place) const
    {
        const LineRef &ref = lines[place];
        if (ref.offset == LineRef::aside)
            return side.at(place);
        return {data.get() + ref.offset, static_cast<qsizetype>(ref.length)};
    }
    void put(QByteArrayView text)
    {
        if (!text.isEmpty())
            std::memcpy(data.get() + size, text.data(), static_cast<size_t>(text.size()));
        size += text.size();
    }

    static constexpr qint64 sideOverhead = 96;
};

LogBuffer::LogBuffer(QObject *parent) : QObject(parent)
{
}

LogBuffer::~LogBuffer() = default;

void LogBuffer::append(const core::LogChunks &chunks)
{
    const qint64 lastBefore = lastNumber();
    const qint64 droppedBefore = m_dropped;
    std::array<qint64, 4> openBefore{};
    for (size_t i = 0; i < m_open.size(); ++i) {
        openBefore[i] = m_open[i].number;
        m_open[i].touched = false;
    }

    for (const core::LogChunk &chunk : chunks)
        appendChunk(chunk.source, chunk.text);

    if (m_dropped != droppedBefore)
        Q_EMIT dropped(static_cast<int>(m_dropped - droppedBefore));
    bool lastLineChanged = false;
    for (size_t i = 0; i < m_open.size(); ++i) {
        if (!m_open[i].touched || openBefore[i] <= m_dropped)
            continue;
        if (openBefore[i] == lastBefore)
            lastLineChanged = true;
        else
            Q_EMIT lineChanged(openBefore[i]);
    }
    const auto newLines = static_cast<int>(lastNumber() - lastBefore);
    if (newLines > 0 || lastLineChanged)
        Q_EMIT appended(newLines, lastLineChanged);
}

void LogBuffer::clear()
{
    m_blocks.clear();
    m_open = {};
    m_used = 0;
    m_dropped = 0;
    m_lineCount = 0;
    Q_EMIT cleared();
}

LineView LogBuffer::line(int i) const
{
    LineView view;
    view.number = firstLineNumber() + i;
    const Block &block = blockOf(view.number);
    const size_t place = block.placeOf(view.number);
    view.source = block.lines[place].source();
    view.text = block.text(place);
    view.complete = std::none_of(m_open.begin(), m_open.end(),
                                 [&view](const OpenLine &open) { return open.number == view.number; });
    return view;
}

QByteArray LogBuffer::text(int from, int to) const
{
    qsizetype size = 0;
    for (int i = from; i < to; ++i)
        size += line(i).text.size() + 1;
    QByteArray result;
    result.reserve(size);
    for (int i = from; i < to; ++i) {
        if (i > from)
            result.append('\n');
        result.append(line(i).text);
    }
    return result;
}

void LogBuffer::setLimitBytes(qint64 bytes)
{
    m_limit = std::max(bytes, smallestLimitBytes);
    const qint64 before = m_dropped;
    keepLimit();
    if (m_dropped != before)
        Q_EMIT dropped(static_cast<int>(m_dropped - before));
}

void LogBuffer::appendChunk(core::LogSource source, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    OpenLine &open = openLine(source);
    const bool hasReturns = open.returned || bytes.contains('\r');
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (at != end) {
        const auto *newline = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
        const QByteArrayView piece(at, newline ? newline : end);
        if (!hasReturns && open.number == 0 && newline && piece.size() <= maxLineBytes()) {
            startLine(open, source, piece);
        } else {
            open.touched = true;
            addPiece(open, source, piece);
        }
        if (newline)
            open.end();
        at = newline ? newline + 1 : end;
    }
    if (source == core::LogSource::Note)
        open.end();
}

void LogBuffer::addPiece(OpenLine &open, core::LogSource source, QByteArrayView piece)
{
    QByteArrayView text = piece;
    while (text.endsWith('\r'))
        text.chop(1);
    const bool endsReturned = text.size() != piece.size();
    bool replace = false;
    if (!text.isEmpty()) {
        const qsizetype last = text.lastIndexOf('\r');
        replace = last >= 0 || open.returned;
        text = text.sliced(last + 1);
        open.returned = false;
    }
    open.returned = open.returned || endsReturned;

    if (open.number == 0) {
        startLine(open, source, text.first(std::min<qsizetype>(text.size(), maxLineBytes())));
        text = text.sliced(std::min<qsizetype>(text.size(), maxLineBytes()));
    } else {
        const qint64 room =
            replace ? maxLineBytes() : std::max<qint64>(0, maxLineBytes() - lengthOf(open.number));
        const auto taken = std::min<qsizetype>(text.size(), static_cast<qsizetype>(room));
        if (taken > 0 || replace)
            continueLine(open, text.first(taken), replace);
        text = text.sliced(taken);
    }
    while (!text.isEmpty()) {
        const auto taken = std::min<qsizetype>(text.size(), static_cast<qsizetype>(maxLineBytes()));
        startLine(open, source, text.first(taken));
        text = text.sliced(taken);
    }
    keepLimit();
}

void LogBuffer::startLine(OpenLine &open, core::LogSource source, QByteArrayView text)
{
    const auto mostLines = static_cast<size_t>(blockBytes(m_limit)) / sizeof(LineRef);
    Block *block = m_blocks.empty() ? nullptr : m_blocks.back().get();
    if (!block || block->capacity - block->size < text.size() || block->lines.size() >= mostLines)
        block = &addBlock(text.size());
    LineRef ref;
    ref.offset = static_cast<quint32>(block->size);
    ref.length = static_cast<quint32>(text.size()) & 0x3fffffffU;
    ref.sourceBits = static_cast<quint32>(static_cast<int>(source) - 1) & 3U;
    block->put(text);
    const qint64 before = block->indexBytes();
    block->lines.push_back(ref);
    m_used += block->indexBytes() - before;
    ++m_lineCount;
    open.number = lastNumber();
    if (m_used > m_limit)
        keepLimit();
}

void LogBuffer::continueLine(const OpenLine &open, QByteArrayView text, bool replace)
{
    Block &block = blockOf(open.number);
    const size_t place = block.placeOf(open.number);
    LineRef &ref = block.lines[place];
    if (ref.offset != LineRef::aside && open.number == lastNumber()) {
        if (replace) {
            block.size = ref.offset;
            ref.length = 0;
        }
        growTail(text);
        return;
    }
    const qint64 before = block.cost();
    if (ref.offset != LineRef::aside) {
        block.side[place] = block.text(place).toByteArray();
        block.sideBytes += Block::sideOverhead + block.side[place].capacity();
        ref.offset = LineRef::aside;
    }
    QByteArray &side = block.side[place];
    block.sideBytes -= side.capacity();
    if (replace)
        side.clear();
    side.append(text);
    block.sideBytes += side.capacity();
    m_used += block.cost() - before;
}

/// The last line of the last block goes on; it moves to a roomier place when it must, each time half as long
/// again, so that a line of many pieces is not copied for each.
void LogBuffer::growTail(QByteArrayView text)
{
    Block *block = m_blocks.back().get();
    const LineRef ref = block->lines.back();
    const qsizetype length = static_cast<qsizetype>(ref.length) + text.size();
    if (block->capacity - block->size < text.size()) {
        const QByteArrayView old(block->data.get() + ref.offset, static_cast<qsizetype>(ref.length));
        const qsizetype roomy =
            std::max(length, std::min<qsizetype>(length * 3 / 2, static_cast<qsizetype>(maxLineBytes())));
        if (block->lines.size() > 1) {
            block->lines.pop_back();
            block->size = ref.offset;
            --m_lineCount;
            Block &fresh = addBlock(roomy);
            fresh.put(old);
            ++m_lineCount;
            block = &fresh;
            block->lines.push_back(ref);
            m_used += block->indexBytes();
        } else {
            auto data = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(roomy));
            std::memcpy(data.get(), old.data(), static_cast<size_t>(old.size()));
            m_used += roomy - block->capacity;
            block->data = std::move(data);
            block->capacity = roomy;
            block->size = old.size();
        }
        block->lines.back().offset = 0;
    }
    block->put(text);
    block->lines.back().length = static_cast<quint32>(length) & 0x3fffffffU;
}

qsizetype LogBuffer::lengthOf(qint64 number) const
{
    const Block &block = blockOf(number);
    return block.text(block.placeOf(number)).size();
}

LogBuffer::Block &LogBuffer::addBlock(qsizetype room)
{
    auto block = std::make_unique<Block>();
    block->capacity = std::max(room, blockBytes(m_limit));
    block->data = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(block->capacity));
    block->firstNumber = lastNumber() + 1;
    m_used += block->cost();
    m_blocks.push_back(std::move(block));
    return *m_blocks.back();
}

LogBuffer::Block &LogBuffer::blockOf(qint64 number) const
{
    if (m_blocks.back()->firstNumber <= number)
        return *m_blocks.back();
    const auto after = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), number,
        [](qint64 wanted, const std::unique_ptr<Block> &block) { return wanted < block->firstNumber; });
    return **std::prev(after);
}

void LogBuffer::keepLimit()
{
    while (m_used > m_limit && m_blocks.size() > 1)
        dropFirstBlock();
}

void LogBuffer::dropFirstBlock()
{
    const Block &block = *m_blocks.front();
    m_used -= block.cost();
    m_dropped += static_cast<qint64>(block.lines.size());
    m_lineCount -= static_cast<int>(block.lines.size());
    m_blocks.pop_front();
    for (OpenLine &open : m_open) {
        if (open.number <= m_dropped)
            open.end();
    }
}

} // namespace models
