#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

Language::Language(QObject *parent) : QObject(parent)
{
}

void Language::set(const QString &language)
{
    QString wanted = language;
    if (wanted != "ko"_L1 && wanted != "en"_L1)
        wanted = QLocale::system().uiLanguages().value(0).startsWith("ko"_L1) ? u"ko"_s : u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    // The locale goes first: whoever hears of the new language formats numbers and dates right away.
    const QLocale system = QLocale::system();
    const QLocale fitting = wanted == "ko"_L1 ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                            : system.language() == QLocale::English
                                ? system
                                : QLocale(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(fitting);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + wanted, u":/i18n"_s)
        || m_qt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/gorae_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace app
