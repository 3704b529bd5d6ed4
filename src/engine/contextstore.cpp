#include "engine/contextstore.h"

#include "engine/dockerjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(engine::ContextStore)
};

QString folderOf(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

core::TlsFiles tlsFilesOf(const QString &contextsDir, const QString &name)
{
    const QString folder = contextsDir + QLatin1String("/tls/") + folderOf(name) + QLatin1String("/docker/");
    const auto existing = [&folder](QLatin1String file) {
        const QString path = folder + file;
        return QFileInfo::exists(path) ? path : QString();
    };
    return {existing(QLatin1String("ca.pem")), existing(QLatin1String("cert.pem")),
            existing(QLatin1String("key.pem")), true};
}

/// Empty when the file cannot be understood; then `problems` has grown.
StoredContext readMeta(const QString &path, const QString &contextsDir, QStringList *problems)
{
    StoredContext context;
    const Json root = readJsonFile(path, problems);
    context.name = textOf(member(root, "Name"));
    if (context.name.isEmpty())
        return context;
    context.description = textOf(member(member(root, "Metadata"), "Description"));
    const Json &engine = member(member(root, "Endpoints"), "docker");
    context.hasEngine = engine.is_object();
    context.host = textOf(member(engine, "Host"));
    context.tlsFiles = tlsFilesOf(contextsDir, context.name);
    const Json &skip = member(engine, "SkipTLSVerify");
    context.tlsFiles.verify = !(skip.is_boolean() && skip.get<bool>());
    return context;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Numbers by value, anything else by code.
bool naturalLess(const QString &left, const QString &right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto number = [](const QString &text, qsizetype &at) {
        while (at < text.size() && text.at(at) == u'0')
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        return QStringView(text).mid(begin, at - begin);
    };
    while (i < left.size() && j < right.size()) {
        if (isDigit(left.at(i)) && isDigit(right.at(j))) {
            const QStringView a = number(left, i);
            const QStringView b = number(right, j);
            if (a.size() != b.size())
                return a.size() < b.size();
            if (a != b)
                return a < b;
        } else {
            if (left.at(i) != right.at(j))
                return left.at(i) < right.at(j);
            ++i;
            ++j;
        }
    }
    if (left.size() - i != right.size() - j)
        return left.size() - i < right.size() - j;
    return left < right;
}

} // namespace

bool StoredContext::hasTls() const
{
    return !tlsFiles.verify || !tlsFiles.ca.isEmpty() || !tlsFiles.cert.isEmpty() || !tlsFiles.key.isEmpty();
}

core::Result<StoredContext> readContext(const QString &contextsDir, const QString &name)
{
    const QString path = contextsDir + QLatin1String("/meta/") + folderOf(name) + QLatin1String("/meta.json");
    if (!QFileInfo::exists(path))
        return core::Error{core::ErrorKind::Local, 0,
                           Text::tr("There is no docker context named “%1”.").arg(name)};
    QStringList problems;
    const StoredContext context = readMeta(path, contextsDir, &problems);
    if (context.name.isEmpty()) {
        QString message = Text::tr("The docker context “%1” cannot be read.").arg(name);
        if (!problems.isEmpty())
            message += QLatin1Char(' ') + problems.constFirst();
        return core::Error{core::ErrorKind::Local, 0, message};
    }
    return context;
}

QList<StoredContext> readContexts(const QString &contextsDir, QStringList *problems)
{
    QList<StoredContext> contexts;
    const QString meta = contextsDir + QLatin1String("/meta");
    QDirIterator it(meta, {QStringLiteral("meta.json")}, QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (it.fileInfo().path() == meta)
            continue;
        const qsizetype before = problems ? problems->size() : 0;
        const StoredContext context = readMeta(path, contextsDir, problems);
        if (!context.name.isEmpty())
            contexts.append(context);
        else if (problems && problems->size() == before)
            problems->append(
                Text::tr("The file %1 names no docker context.").arg(QDir::toNativeSeparators(path)));
    }
    std::sort(contexts.begin(), contexts.end(),
              [](const StoredContext &a, const StoredContext &b) { return naturalLess(a.name, b.name); });
    return contexts;
}

} // namespace engine
