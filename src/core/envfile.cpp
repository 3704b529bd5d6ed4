#include "core/envfile.h"

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

/// The docker program gives up on longer ones.
constexpr qsizetype longestLine = 65'535;

Error problem(const QString &message)
{
    return {ErrorKind::Local, 0, message};
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// One line; nothing when it sets nothing.
Result<std::optional<EnvVar>> variableOfLine(const QString &line, int number, const VariableLookup &valueHere)
{
    const auto from = std::find_if_not(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    const QString text = line.sliced(from - line.begin());
    if (text.isEmpty() || text.startsWith(u'#'))
        return std::optional<EnvVar>();
    auto variable = EnvVar::fromText(text);
    if (variable.name.isEmpty())
        //: %1 is the number of a line in a file
        return problem(Text::tr("Line %1 has no name before the equals sign.").arg(number));
    if (std::any_of(variable.name.begin(), variable.name.end(), isBlank))
        //: %1 is the number of a line in a file, %2 what stands there as a name
        return problem(Text::tr("Line %1: a name has no blanks in it: “%2”.").arg(number).arg(variable.name));
    if (!variable.value)
        variable.value = valueHere ? valueHere(variable.name) : std::nullopt;
    return variable.value ? std::optional(variable) : std::nullopt;
}

/// Of several with the same name the last one stays.
template <typename Value>
QList<Value> lastOfEach(const QList<Value> &values)
{
    QList<Value> kept;
    QSet<QString> names;
    for (auto value = values.crbegin(); value != values.crend(); ++value) {
        if (!names.contains(value->name))
            kept.prepend(*value);
        names.insert(value->name);
    }
    return kept;
}

} // namespace

Result<QList<EnvVar>> variablesOfFile(const QByteArray &content, const VariableLookup &valueHere)
{
    if (content.size() > largestEnvFile)
        return Error{ErrorKind::TooLarge, 0,
                     Text::tr("The file is larger than 1 MiB: it is no file of variables.")};
    QList<EnvVar> variables;
    int number = 0;
    for (QByteArrayView rest(content); !rest.isEmpty();) {
        const auto end = rest.indexOf('\n');
        auto bytes = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        ++number;
        if (bytes.size() > longestLine)
            //: %1 is the number of a line in a file
            return problem(Text::tr("Line %1 is longer than docker reads it (64 KiB).").arg(number));
        if (bytes.endsWith('\r'))
            bytes.chop(1);
        if (number == 1 && bytes.startsWith("\xef\xbb\xbf"))
            bytes = bytes.sliced(3);
        const QString line = QString::fromUtf8(bytes);
        if (!bytes.isValidUtf8() || line.contains(QChar(u'\0')))
            //: %1 is the number of a line in a file
            return problem(Text::tr("Line %1 is not text in UTF-8.").arg(number));
        const auto variable = variableOfLine(line, number, valueHere);
        if (!variable)
            return variable.error();
        if (*variable)
            variables.append(**variable);
    }
    return variables;
}

RunRequest withFileValues(RunRequest run, const QList<FileValues> &files)
{
    QList<EnvVar> env;
    QList<Label> labels;
    QList<ExtraFlag> extra;
    for (const auto &flag : std::as_const(run.extra)) {
        const auto file = std::find_if(files.begin(), files.end(),
                                       [&flag](const FileValues &one) { return one.flag == flag; });
        if (file == files.end()) {
            extra.append(flag);
        } else if (flag.name == "--env-file"_L1) {
            env += file->values;
        } else {
            for (const auto &value : file->values)
                labels.append({value.name, value.value.value_or(QString())});
        }
    }
    if (extra.size() == run.extra.size())
        return run;
    run.extra = extra;
    if (!env.isEmpty())
        run.env = lastOfEach(env + run.env);
    if (!labels.isEmpty())
        run.labels = lastOfEach(labels + run.labels);
    return run;
}

} // namespace core
