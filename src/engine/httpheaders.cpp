#include "engine/httpheaders.h"

#include "engine/dockerconfig.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(engine::HttpHeaders)
};

/// The fields of one CSV record; nothing when a quote is out of place.
std::optional<QStringList> csvFields(const QString &line)
{
    QStringList fields;
    qsizetype at = 0;
    while (true) {
        QString field;
        if (at < line.size() && line.at(at) == u'"') {
            for (++at;; ++at) {
                if (at >= line.size())
                    return std::nullopt;
                if (line.at(at) == u'"' && (at + 1 >= line.size() || line.at(at + 1) != u'"'))
                    break;
                if (line.at(at) == u'"')
                    ++at;
                field += line.at(at);
            }
            ++at;
            if (at < line.size() && line.at(at) != u',')
                return std::nullopt;
        } else {
            const qsizetype end = line.indexOf(u',', at);
            field = line.mid(at, end < 0 ? -1 : end - at);
            if (field.contains(u'"'))
                return std::nullopt;
            at = end < 0 ? line.size() : end;
        }
        fields.append(field);
        if (at >= line.size())
            return fields;
        ++at;
    }
}

std::optional<QMap<QString, QString>> headersOfVariable(const QString &variable)
{
    const std::optional<QStringList> fields = csvFields(variable);
    if (!fields)
        return std::nullopt;
    QMap<QString, QString> headers;
    for (const QString &field : *fields) {
        const qsizetype equals = field.indexOf(u'=');
        const QString name = field.left(equals).trimmed();
        if (equals < 0 || name.isEmpty())
            return std::nullopt;
        headers.insert(name.toLower(), field.mid(equals + 1));
    }
    return headers;
}

bool isToken(const QString &name)
{
    static const QLatin1String marks("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || marks.contains(c));
    });
}

bool isWrittenByTheConnection(const QString &name)
{
    static const QStringList names{QStringLiteral("connection"), QStringLiteral("content-length"),
                                   QStringLiteral("host"),       QStringLiteral("transfer-encoding"),
                                   QStringLiteral("upgrade"),    QStringLiteral("user-agent")};
    return names.contains(name, Qt::CaseInsensitive);
}

} // namespace

QList<QPair<QByteArray, QByteArray>> httpHeaders(const Surroundings &surroundings, QStringList *problems)
{
    const auto add = [problems](const QString &problem) {
        if (problems)
            problems->append(problem);
    };
    QMap<QString, QString> headers;
    const QString variable = surroundings.variable(QStringLiteral("DOCKER_CUSTOM_HEADERS"));
    if (variable.isEmpty()) {
        headers = DockerConfig::read(surroundings.configFile(), problems).httpHeaders;
    } else if (const auto said = headersOfVariable(variable)) {
        headers = *said;
    } else {
        add(Text::tr("The variable %1 is not a list of name=value.")
                .arg(QLatin1String("DOCKER_CUSTOM_HEADERS")));
    }

    QList<QPair<QByteArray, QByteArray>> result;
    for (auto it = headers.cbegin(); it != headers.cend(); ++it) {
        const bool fits = std::none_of(it->begin(), it->end(),
                                       [](QChar c) { return (c < u' ' && c != u'\t') || c == QChar(0x7f); });
        if (!isToken(it.key()) || !fits)
            add(Text::tr("“%1” is no header that can be sent.").arg(it.key().simplified()));
        else if (!isWrittenByTheConnection(it.key()) && !it->isEmpty())
            result.append({it.key().toLatin1(), it->toUtf8()});
    }
    return result;
}

} // namespace engine
