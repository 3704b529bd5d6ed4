#pragma once

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <limits>
#include <string_view>
#include <unordered_map>

/// Reading of lists and streams, for parse*.cpp. simdjson reads forward only, so objects are read in a loop
/// over their keys. Members of another type than expected are passed over; errors are codes, never
/// exceptions.
namespace core::ondemand {

using simdjson::error_code;
using simdjson::ondemand::value;

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One QString for equal texts. The texts must outlive it; those of one document do until the next is read.
class Interner
{
public:
    QString get(std::string_view text)
    {
        const auto found = m_strings.find(text);
        if (found != m_strings.end())
            return found->second;
        return m_strings.emplace(text, toQString(text)).first->second;
    }

private:
    std::unordered_map<std::string_view, QString> m_strings;
};

/// Calls read(value) with the array or object that `json` holds. With a null as document `read` is not
/// called. `read` must cope with what an earlier try left behind.
template <typename Read>
error_code readDocument(const QByteArray &json, Read &&read)
{
    const auto attempt = [&read](const QByteArray &bytes, simdjson::ondemand::parser &parser) -> error_code {
        const simdjson::padded_string padded(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        simdjson::ondemand::document document;
        if (const auto error = parser.iterate(padded).get(document))
            return error;
        value root;
        if (const auto error = document.get_value().get(root)) {
            return bytes.trimmed() == "null" ? simdjson::SUCCESS : error;
        }
        if (const auto error = read(root))
            return error;
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS
                                                                              : simdjson::TAPE_ERROR;
    };
    const auto once = [&attempt](const QByteArray &bytes) {
        // A parser keeps the memory that its largest document needed.
        constexpr qsizetype large = 1 << 20;
        if (bytes.size() > large) {
            simdjson::ondemand::parser parser;
            return attempt(bytes, parser);
        }
        thread_local simdjson::ondemand::parser parser;
        return attempt(bytes, parser);
    };
    const auto error = once(json);
    return error == simdjson::UTF8_ERROR ? once(QString::fromUtf8(json).toUtf8()) : error;
}

/// Calls each(key, value) for the members of an object; each answers an error code. Not an object: nothing.
template <typename Each>
error_code forEachMember(value node, Each &&each)
{
    simdjson::ondemand::object object;
    const auto wrong = node.get_object().get(object);
    if (wrong)
        return wrong == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : wrong;
    for (auto field : object) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        value member;
        if (const auto error = field.value().get(member))
            return error;
        if (const auto error = each(key, member))
            return error;
    }
    return simdjson::SUCCESS;
}

/// Calls each(value) for the elements of an array; each answers an error code. Not an array: nothing.
template <typename Each>
error_code forEachElement(value node, Each &&each)
{
    simdjson::ondemand::array array;
    const auto wrong = node.get_array().get(array);
    if (wrong)
        return wrong == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : wrong;
    for (auto item : array) {
        value element;
        if (const auto error = item.get(element))
            return error;
        if (const auto error = each(element))
            return error;
    }
    return simdjson::SUCCESS;
}

/// False (and no error) when the node is no string.
inline error_code readText(value node, std::string_view &out)
{
    const auto error = node.get_string().get(out);
    return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
}

inline error_code readText(value node, QString &out)
{
    std::string_view text;
    const auto error = readText(node, text);
    if (!error)
        out = toQString(text);
    return error;
}

inline error_code readText(value node, Interner &interner, QString &out)
{
    std::string_view text;
    const auto error = readText(node, text);
    if (!error)
        out = interner.get(text);
    return error;
}

/// Numbers out of range become the nearest in range; what is no number leaves `out` alone.
inline error_code readNumber(value node, qint64 &out)
{
    std::int64_t exact = 0;
    if (node.get_int64().get(exact) == simdjson::SUCCESS) {
        out = exact;
        return simdjson::SUCCESS;
    }
    double rough = 0;
    if (node.get_double().get(rough) != simdjson::SUCCESS)
        return simdjson::SUCCESS;
    if (rough >= 9.2e18)
        out = std::numeric_limits<qint64>::max();
    else
        out = rough <= -9.2e18 ? std::numeric_limits<qint64>::min() : static_cast<qint64>(rough);
    return simdjson::SUCCESS;
}

inline error_code readNumber(value node, quint64 &out)
{
    std::uint64_t exact = 0;
    if (node.get_uint64().get(exact) == simdjson::SUCCESS) {
        out = exact;
        return simdjson::SUCCESS;
    }
    qint64 number = 0;
    const auto error = readNumber(node, number);
    out = number > 0 ? static_cast<quint64>(number) : 0;
    return error;
}

} // namespace core::ondemand
