#include "core/flagparts.h"
#include "core/flagspecs.h"
#include "core/runflags.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

class MountReader
{
public:
    Result<MountSpec> read(const QString &value)
    {
        const auto fields = csvFields(value);
        if (!fields)
            m_problem = value.isEmpty() ? Text::tr("A mount needs a target, the folder in the container.")
                                        : Text::tr("The double quotes of this value do not match.");
        else
            for (const auto &field : *fields)
                add(field);
        if (m_problem.isEmpty())
            check();
        if (!m_problem.isEmpty())
            return Error{ErrorKind::Local, 0, m_problem};
        return m_spec;
    }

private:
    void add(const QString &field);
    bool addPlace(const QString &key, const QString &value);
    bool addBind(const QString &key, const QString &value);
    bool addVolume(const QString &key, const QString &value);
    bool addOther(const QString &key, const QString &value);
    void addPair(TextPairs &pairs, const QString &value);
    void setSwitch(bool &target, const QString &key, const QString &value);
    void setRecursion(const QString &value);
    void check();
    void refuse(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    MountSpec m_spec;
    QString m_problem;
    QStringList m_kinds; ///< what the options seen are for: "bind", "volume"...
};

void MountReader::add(const QString &field)
{
    static const QStringList alone{u"readonly"_s, u"ro"_s, u"volume-nocopy"_s, u"bind-nonrecursive"_s};
    const auto equals = field.indexOf(u'=');
    const auto key = (equals < 0 ? field : field.left(equals)).toLower();
    if (equals < 0 && !alone.contains(key)) {
        //: %1 is a part of --mount as typed
        refuse(Text::tr("\"%1\" is not written as key=value.").arg(field));
        return;
    }
    const auto value = equals < 0 ? u"true"_s : field.mid(equals + 1);
    if (addPlace(key, value))
        return;
    m_spec.hasMore = true;
    if (!addBind(key, value) && !addVolume(key, value) && !addOther(key, value))
        //: %1 is a key of --mount as typed, such as sorce
        refuse(Text::tr("A mount has no key \"%1\"; the usual ones are type, source, target and readonly.")
                   .arg(key));
}

bool MountReader::addPlace(const QString &key, const QString &value)
{
    if (key == u"type"_s)
        m_spec.type = value.toLower();
    else if (key == u"source"_s || key == u"src"_s)
        m_spec.source = value;
    else if (key == u"target"_s || key == u"dst"_s || key == u"destination"_s)
        m_spec.target = value;
    else if (key == u"readonly"_s || key == u"ro"_s)
        setSwitch(m_spec.readOnly, key, value);
    else
        return false;
    return true;
}

bool MountReader::addBind(const QString &key, const QString &value)
{
    if (!key.startsWith(u"bind-"_s))
        return false;
    if (key == u"bind-propagation"_s)
        m_spec.propagation = value.toLower();
    else if (key == u"bind-nonrecursive"_s)
        setSwitch(m_spec.nonRecursive, key, value);
    else if (key == u"bind-recursive"_s)
        setRecursion(value);
    else
        return false;
    if (key != u"bind-recursive"_s || value != u"enabled"_s)
        m_kinds.append(u"bind"_s);
    return true;
}

bool MountReader::addVolume(const QString &key, const QString &value)
{
    if (key == u"volume-subpath"_s)
        m_spec.volumeSubpath = value;
    else if (key == u"volume-nocopy"_s)
        setSwitch(m_spec.noCopy, key, value);
    else if (key == u"volume-label"_s)
        addPair(m_spec.labels, value);
    else if (key == u"volume-driver"_s)
        m_spec.driver = value;
    else if (key == u"volume-opt"_s)
        addPair(m_spec.driverOptions, value);
    else
        return false;
    m_kinds.append(u"volume"_s);
    return true;
}

bool MountReader::addOther(const QString &key, const QString &value)
{
    if (key == u"consistency"_s) {
        m_spec.consistency = value.toLower();
        return true;
    }
    if (key == u"image-subpath"_s) {
        m_spec.imageSubpath = value;
    } else if (key == u"tmpfs-size"_s) {
        const auto size = bytesOfSize(value);
        m_spec.tmpfsSize = size.value_or(0);
        if (!size)
            //: tmpfs-size is typed so
            refuse(Text::tr("The value of tmpfs-size is a size, such as 64m."));
    } else if (key == u"tmpfs-mode"_s) {
        static const QRegularExpression octal(u"^[0-7]{1,10}\\z"_s);
        m_spec.tmpfsMode = value.toLongLong(nullptr, 8);
        if (!octal.match(value).hasMatch())
            //: tmpfs-mode is typed so
            refuse(Text::tr("The value of tmpfs-mode is an octal number, such as 1770."));
    } else {
        return false;
    }
    m_kinds.append(key.left(key.indexOf(u'-')));
    return true;
}

void MountReader::addPair(TextPairs &pairs, const QString &value)
{
    const auto equals = value.indexOf(u'=');
    const auto name = equals < 0 ? value : value.left(equals);
    if (!name.isEmpty())
        pairs.append({name, equals < 0 ? QString() : value.mid(equals + 1)});
}

void MountReader::setSwitch(bool &target, const QString &key, const QString &value)
{
    const auto on = boolOfText(value);
    target = on.value_or(false);
    if (!on)
        //: %1 is a key such as readonly
        refuse(Text::tr("The value of %1 is true or false.").arg(key));
}

void MountReader::setRecursion(const QString &value)
{
    if (value == u"disabled"_s)
        m_spec.nonRecursive = true;
    else if (value == u"writable"_s)
        m_spec.readOnlyNonRecursive = true;
    else if (value == u"readonly"_s)
        m_spec.readOnlyForceRecursive = true;
    else if (value != u"enabled"_s)
        //: bind-recursive and its four values are typed so
        refuse(Text::tr("The value of bind-recursive is enabled, disabled, writable or readonly."));
}

void MountReader::check()
{
    if (m_spec.type.isEmpty())
        refuse(Text::tr("The type of a mount is volume, bind, tmpfs or image."));
    if (m_spec.target.isEmpty())
        refuse(Text::tr("A mount needs a target, the folder in the container."));
    for (const auto &kind : std::as_const(m_kinds))
        if (kind != m_spec.type)
            //: %1 is volume, bind, tmpfs or image, %2 as well: the options of %1 are named volume-...
            refuse(Text::tr("Options that begin with %1- are not for a mount of the type %2.")
                       .arg(kind, m_spec.type));
    if ((m_spec.readOnlyNonRecursive || m_spec.readOnlyForceRecursive) && !m_spec.readOnly)
        //: bind-recursive and readonly are typed so
        refuse(Text::tr("This value of bind-recursive needs readonly, too."));
    if (m_spec.readOnlyForceRecursive && m_spec.propagation != u"rprivate"_s)
        //: both are typed so
        refuse(Text::tr("bind-recursive=readonly needs bind-propagation=rprivate, too."));
}

} // namespace

Result<MountSpec> mountSpec(const QString &value)
{
    return MountReader().read(value);
}

} // namespace core
