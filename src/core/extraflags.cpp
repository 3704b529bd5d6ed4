#include "core/extraflags.h"

#include "core/flagparts.h"
#include "core/flagspecs.h"

#include <QCoreApplication>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

Error local(const QString &message)
{
    return {ErrorKind::Local, 0, message};
}

/// Goes through the words as the docker program does.
class Reader
{
public:
    explicit Reader(const QStringList &words) : m_words(words) { }

    Result<QList<ExtraFlag>> read()
    {
        while (m_at < m_words.size() && !m_error) {
            const auto word = m_words[m_at++];
            if (word.startsWith(u"--"_s) && word.size() > 2)
                readName(word);
            else if (word.startsWith(u'-') && word.size() > 1 && word != u"--"_s)
                readLetters(word);
            else
                //: %1 is a word as typed
                fail(Text::tr("\"%1\" is not a flag; flags begin with - or --.").arg(word));
        }
        if (m_error)
            return *m_error;
        return m_flags;
    }

private:
    void readName(const QString &word)
    {
        const auto equals = word.indexOf(u'=');
        const auto name = equals < 0 ? word : word.left(equals);
        const auto *flag = runFlag(name);
        if (!flag)
            unknown(name);
        else if (equals >= 0)
            add(*flag, word.mid(equals + 1), name);
        else if (flag->shape == RunFlag::Shape::Switch)
            add(*flag, {}, name);
        else
            addNext(*flag, name);
    }

    void readLetters(const QString &word)
    {
        for (qsizetype i = 1; i < word.size() && !m_error; ++i) {
            const QString name = u'-' + QString(word[i]);
            const auto *flag = runFlag(name);
            const auto rest = word.mid(i + 1);
            if (!flag) {
                unknown(name);
            } else if (rest.size() > 1 && rest.startsWith(u'=')) {
                add(*flag, rest.mid(1), name);
                return;
            } else if (flag->shape == RunFlag::Shape::Switch) {
                add(*flag, {}, name);
            } else if (!rest.isEmpty()) {
                add(*flag, rest, name);
                return;
            } else {
                addNext(*flag, name);
            }
        }
    }

    void addNext(const RunFlag &flag, const QString &typed)
    {
        if (m_at == m_words.size())
            //: %1 is a flag, such as --shm-size
            fail(Text::tr("%1 needs a value after it.").arg(typed));
        else
            add(flag, m_words[m_at++], typed);
    }

    void add(const RunFlag &flag, const QString &value, const QString &typed)
    {
        const bool isNetwork = flag.field == u"network"_s; // a container may join several
        if (!flag.field.isEmpty() && !isNetwork && !isBeyondField(flag, value)) {
            //: %1 is a flag, such as --name
            fail(Text::tr("%1 has its own field here; please use that one.").arg(typed));
            return;
        }
        const bool on = flag.shape == RunFlag::Shape::Switch && boolOfText(value).value_or(false);
        m_flags.append({flag.name, on ? QString() : value});
    }

    void unknown(const QString &name)
    {
        //: %1 is a flag as typed
        fail(Text::tr("docker run has no flag %1.").arg(name));
    }

    void fail(const QString &message) { m_error = local(message); }

    const QStringList &m_words;
    qsizetype m_at = 0;
    QList<ExtraFlag> m_flags;
    std::optional<Error> m_error;
};

bool fitsPortField(const QList<PublishedPort> &ports)
{
    const auto isNumber = [](const QString &text) {
        return text != u"0"_s && !text.contains(u'-');
    };
    return ports.size() == 1 && isNumber(ports.first().hostPort)
           && PortSpec::fromText(ports.first().container);
}

bool fitsVolumeField(const VolumeSpec &spec)
{
    return spec.options.isEmpty() || spec.options == QStringList{u"ro"_s}
           || spec.options == QStringList{u"rw"_s};
}

bool fitsMountField(const MountSpec &spec)
{
    return !spec.hasMore && (spec.type == u"bind"_s || spec.type == u"volume"_s || spec.type == u"tmpfs"_s);
}

} // namespace

QStringList wordsOf(const QList<ExtraFlag> &flags)
{
    QStringList words;
    for (const auto &extra : flags) {
        const auto *flag = runFlag(extra.name);
        if (!flag || flag->shape != RunFlag::Shape::Switch)
            words << extra.name << extra.value;
        else if (extra.value.isEmpty() || boolOfText(extra.value).value_or(false))
            words << extra.name;
        else
            words << extra.name + u'=' + extra.value;
    }
    return words;
}

Result<QList<ExtraFlag>> extraFlagsOf(const QStringList &words)
{
    return Reader(words).read();
}

bool isBeyondField(const RunFlag &flag, const QString &value)
{
    if (flag.name == u"--publish"_s) {
        const auto ports = publishedPorts(value);
        return ports && !fitsPortField(*ports);
    }
    if (flag.name == u"--volume"_s) {
        const auto spec = volumeSpec(value);
        return spec && !fitsVolumeField(*spec);
    }
    if (flag.name == u"--mount"_s) {
        const auto spec = mountSpec(value);
        return spec && !fitsMountField(*spec);
    }
    if (flag.name == u"--tmpfs"_s) {
        const auto colon = value.indexOf(u':');
        return colon >= 0 && value.mid(colon + 1) != u"ro"_s && !value.mid(colon + 1).isEmpty();
    }
    if (flag.field == u"network"_s) {
        const auto spec = networkSpec(value);
        return spec && spec->hasMore();
    }
    return false;
}

} // namespace core
