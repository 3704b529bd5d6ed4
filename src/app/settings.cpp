#include "app/settings.h"

using namespace Qt::StringLiterals;

namespace app {

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                           u"gorae.app"_s, u"gorae"_s)
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QString Settings::text(const QString &key) const
{
    return m_store->value(key).toString();
}

QString Settings::language() const
{
    return text(u"language"_s);
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(u"language"_s, language);
}

QString Settings::theme() const
{
    return text(u"theme"_s);
}

void Settings::setTheme(const QString &theme)
{
    m_store->setValue(u"theme"_s, theme);
}

QString Settings::page() const
{
    return text(u"page"_s);
}

void Settings::setPage(const QString &page)
{
    m_store->setValue(u"page"_s, page);
}

QString Settings::engineContext() const
{
    return text(u"engine/context"_s);
}

QString Settings::engineHost() const
{
    return text(u"engine/host"_s);
}

QString Settings::engineCertificates() const
{
    return text(u"engine/certificates"_s);
}

void Settings::setEngine(const QString &context, const QString &host, const QString &certificates)
{
    m_store->setValue(u"engine/context"_s, context);
    m_store->setValue(u"engine/host"_s, host);
    m_store->setValue(u"engine/certificates"_s, certificates);
}

QString Settings::shell() const
{
    return text(u"shell"_s);
}

void Settings::setShell(const QString &key)
{
    m_store->setValue(u"shell"_s, key);
}

QList<Recreating> Settings::recreatings() const
{
    QList<Recreating> list;
    m_store->beginGroup(u"recreating"_s);
    const QStringList ids = m_store->childGroups();
    for (const QString &id : ids) {
        const QString group = id + u'/';
        list.append({text(group + u"endpoint"_s), id, text(group + u"name"_s), text(group + u"oldName"_s),
                     m_store->value(group + u"wasRunning"_s).toBool()});
    }
    m_store->endGroup();
    return list;
}

void Settings::addRecreating(const Recreating &recreating)
{
    m_store->beginGroup(u"recreating"_s);
    m_store->beginGroup(recreating.id);
    m_store->setValue(u"endpoint"_s, recreating.endpoint);
    m_store->setValue(u"name"_s, recreating.name);
    m_store->setValue(u"oldName"_s, recreating.oldName);
    m_store->setValue(u"wasRunning"_s, recreating.wasRunning);
    m_store->endGroup();
    m_store->endGroup();
    m_store->sync();
}

void Settings::removeRecreating(const QString &id)
{
    m_store->remove(u"recreating/"_s + id);
    m_store->sync();
}

QByteArray Settings::state(const QString &name) const
{
    return m_store->value(u"state/"_s + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_store->setValue(u"state/"_s + name, state);
}

} // namespace app
