#pragma once

#include "views/commandline.h"
#include "views/commandtoken.h"

#include <QList>
#include <QWidget>

/// What tests of command lines look for.
namespace commandparts {

using namespace Qt::StringLiterals;
using views::CommandLine;
using views::CommandToken;

inline core::RunRequest nginx()
{
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.name = u"hellonginx"_s;
    run.ports = {{{}, 8080, {80, u"tcp"_s}}, {{}, 9090, {90, u"tcp"_s}}};
    return run;
}

inline QList<CommandToken *> tokensOf(const QWidget &line)
{
    QList<CommandToken *> shown;
    const QList<CommandToken *> all = line.findChildren<CommandToken *>();
    for (CommandToken *token : all) {
        if (!token->isHidden() && token->isWord())
            shown.append(token);
    }
    return shown;
}

inline QStringList textsOf(const QWidget &line)
{
    QStringList texts;
    for (const CommandToken *token : tokensOf(line))
        texts.append(token->piece().text);
    return texts;
}

inline CommandToken *tokenOf(const QWidget &line, const QString &text)
{
    for (CommandToken *token : tokensOf(line)) {
        if (token->piece().text == text)
            return token;
    }
    qFatal("no word %s", qPrintable(text));
}

template <typename T>
T *part(const QWidget &line, const char *name)
{
    T *found = line.window()->findChild<T *>(line.objectName() + u'.' + QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

} // namespace commandparts
