#pragma once

#include <QObject>
#include <QTranslator>

namespace app {

/// The language of the window, switched while it runs: translators, Qt's own words, and the default locale.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);

    /// "ko", "en", or empty for the system's. Every open widget is told by QEvent::LanguageChange.
    void set(const QString &language);
    /// "ko" or "en": what is shown now.
    QString current() const { return m_current; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace app
