#include "core/pastefindings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

bool isLoneLetter(QChar c)
{
    return c >= QChar(0x3131) && c <= QChar(0x3163);
}

bool isHangul(QChar c)
{
    return (c >= QChar(0xac00) && c <= QChar(0xd7a3)) || isLoneLetter(c)
           || (c >= QChar(0x1100) && c <= QChar(0x11ff));
}

bool hasHangul(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isHangul);
}

bool isVerb(const QString &word)
{
    static const QSet<QString> verbs{
        u"attach"_s,  u"build"_s,   u"builder"_s, u"buildx"_s, u"commit"_s, u"compose"_s, u"container"_s,
        u"context"_s, u"cp"_s,      u"create"_s,  u"df"_s,     u"diff"_s,   u"events"_s,  u"exec"_s,
        u"export"_s,  u"history"_s, u"image"_s,   u"images"_s, u"import"_s, u"info"_s,    u"inspect"_s,
        u"kill"_s,    u"load"_s,    u"login"_s,   u"logout"_s, u"logs"_s,   u"ls"_s,      u"network"_s,
        u"pause"_s,   u"port"_s,    u"prune"_s,   u"ps"_s,     u"pull"_s,   u"push"_s,    u"rename"_s,
        u"restart"_s, u"rm"_s,      u"rmi"_s,     u"run"_s,    u"save"_s,   u"search"_s,  u"start"_s,
        u"stats"_s,   u"stop"_s,    u"system"_s,  u"tag"_s,    u"top"_s,    u"unpause"_s, u"update"_s,
        u"version"_s, u"volume"_s,  u"wait"_s};
    return verbs.contains(word);
}

bool isGroup(const QString &word)
{
    return QStringList{u"container"_s, u"image"_s, u"network"_s, u"volume"_s, u"system"_s}.contains(word);
}

bool isFlag(const QString &word)
{
    static const QSet<QString> flags{u"--name"_s,
                                     u"--rm"_s,
                                     u"--env"_s,
                                     u"--publish"_s,
                                     u"--volume"_s,
                                     u"--network"_s,
                                     u"--restart"_s,
                                     u"--detach"_s,
                                     u"--tty"_s,
                                     u"--user"_s,
                                     u"--workdir"_s,
                                     u"--hostname"_s,
                                     u"--label"_s,
                                     u"--platform"_s,
                                     u"--memory"_s,
                                     u"--cpus"_s,
                                     u"--force"_s,
                                     u"--all"_s,
                                     u"--quiet"_s,
                                     u"--format"_s,
                                     u"--filter"_s,
                                     u"--tail"_s,
                                     u"--follow"_s,
                                     u"--since"_s,
                                     u"--mount"_s,
                                     u"--env-file"_s,
                                     u"--pull"_s,
                                     u"--interactive"_s,
                                     u"--entrypoint"_s,
                                     u"-d"_s,
                                     u"-i"_s,
                                     u"-t"_s,
                                     u"-p"_s,
                                     u"-e"_s,
                                     u"-v"_s,
                                     u"-m"_s,
                                     u"-u"_s,
                                     u"-w"_s,
                                     u"-h"_s,
                                     u"-l"_s,
                                     u"-a"_s,
                                     u"-q"_s,
                                     u"-f"_s,
                                     u"-s"_s,
                                     u"-n"_s,
                                     u"-it"_s,
                                     u"-dit"_s,
                                     u"-aq"_s,
                                     u"-P"_s};
    return flags.contains(word);
}

/// A word that no Korean would write: with letters outside of syllables, and not ㅋㅋ.
bool looksMistyped(QStringView word, const QString &latin)
{
    const bool lone = std::any_of(word.begin(), word.end(), isLoneLetter);
    const bool same = std::all_of(word.begin(), word.end(), [word](QChar c) { return c == word.front(); });
    const auto fits = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"._/:-").contains(c));
    };
    return lone && !same && std::all_of(latin.begin(), latin.end(), fits);
}

/// Reads the words of one line.
class HangulReader
{
public:
    void read(QStringView word, qsizetype from);
    /// Whether reading on is of use.
    bool goesOn() const { return m_state != State::Lost; }
    const QList<TextEdit> &edits() const { return m_edits; }

private:
    enum class State { Before, Docker, Group, Arguments, Lost };

    QString changed(QStringView word, const QString &latin);

    State m_state = State::Before;
    int m_seen = 0;
    bool m_isSure = false; ///< docker or its verb was typed so
    QString m_previous;
    QList<TextEdit> m_edits;
};

void HangulReader::read(QStringView word, qsizetype from)
{
    const auto latin = hasHangul(word) ? latinOfHangul(word.toString()) : word.toString();
    const auto with = changed(word, latin);
    if (with != word)
        m_edits.append({{from, word.size()}, with});
    m_previous = with;
}

/// The word, in Latin letters when they were meant.
QString HangulReader::changed(QStringView word, const QString &latin)
{
    const bool hangul = latin != word;
    switch (m_state) {
    case State::Before:
        if (latin == "docker"_L1) {
            m_state = State::Docker;
            m_isSure = hangul;
            return latin;
        }
        // A prompt has few words.
        if (++m_seen > 4)
            m_state = State::Lost;
        return latin == "sudo"_L1 ? latin : word.toString();
    case State::Docker:
    case State::Group:
        if (word.startsWith(u'-'))
            break;
        m_state = m_state == State::Docker && isGroup(latin) ? State::Group : State::Arguments;
        if (hangul && (isVerb(latin) || m_isSure)) {
            m_isSure = true;
            return latin;
        }
        return word.toString();
    case State::Arguments:
    case State::Lost:
        break;
    }
    if (!hangul)
        return word.toString();
    if (word.startsWith(u'-')) {
        const auto equals = word.indexOf(u'=');
        const auto name = equals < 0 ? word : word.first(equals);
        const auto flag = latinOfHangul(name.toString());
        if (m_isSure || isFlag(flag))
            return flag + word.sliced(name.size());
        return word.toString();
    }
    static const QStringList takesText{u"-e"_s, u"--env"_s, u"-l"_s, u"--label"_s};
    if (m_isSure && !word.contains(u'=') && !takesText.contains(m_previous) && looksMistyped(word, latin))
        return latin;
    return word.toString();
}

} // namespace

QList<Mend> hangulTyped(const PastedView &view)
{
    QList<Mend> mends;
    forEachLine(view.text, [&](qsizetype from, qsizetype end) {
        HangulReader reader;
        for (auto i = from; i < end && reader.goesOn();) {
            const auto wordFrom = i;
            bool plain = true;
            for (; i < end && !view.text[i].isSpace(); ++i)
                plain = plain && view.isPlain(i);
            if (i == wordFrom)
                ++i;
            else if (plain)
                reader.read(QStringView(view.text).sliced(wordFrom, i - wordFrom), wordFrom);
        }
        const auto &edits = reader.edits();
        if (edits.isEmpty() || (edits.size() == 1 && edits.first().with == "sudo"_L1))
            return;
        const auto at = edits.first().range.from;
        const TextRange range{at, edits.last().range.end() - at};
        const auto typed = QStringView(view.text).sliced(range.from, range.length);
        QStringList words;
        for (const auto &edit : edits)
            words.append(edit.with);
        mends.append({PasteFinding::Kind::Hangul, range,
                      //: %1 is Korean letters, typed where %2 was meant: 애찯ㄱ for docker.
                      Text::tr("“%1” was typed with the Korean keyboard on. Use %2 instead.")
                          .arg(shortened(typed), shortened(words.join(u' '))),
                      edits});
    });
    return mends;
}

} // namespace core
