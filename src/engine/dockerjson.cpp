#include "engine/dockerjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(engine::DockerJson)
};

constexpr qint64 longestFile = 4 * 1024 * 1024;

void add(QStringList *problems, const QString &problem)
{
    if (problems)
        problems->append(problem);
}

} // namespace

Json parseJsonObject(const QByteArray &text)
{
    Json value = Json::parse(text.begin(), text.end(), nullptr, false);
    return value.is_object() ? value : Json(Json::value_t::discarded);
}

Json readJsonFile(const QString &path, QStringList *problems)
{
    QFile file(path);
    if (!file.exists())
        return Json::object();
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        add(problems, Text::tr("The file %1 cannot be read: %2").arg(shown, file.errorString()));
        return Json::object();
    }
    const QByteArray text = file.read(longestFile + 1);
    if (text.trimmed().isEmpty() && file.error() == QFileDevice::NoError)
        return Json::object();
    Json value = text.size() > longestFile ? Json(Json::value_t::discarded) : parseJsonObject(text);
    if (value.is_discarded()) {
        add(problems, Text::tr("The file %1 is damaged: it is not a JSON object.").arg(shown));
        return Json::object();
    }
    return value;
}

const Json &member(const Json &object, const char *name)
{
    static const Json null;
    if (!object.is_object())
        return null;
    const auto exact = object.find(name);
    if (exact != object.end())
        return *exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (qstricmp(it.key().c_str(), name) == 0)
            return *it;
    }
    return null;
}

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

} // namespace engine
