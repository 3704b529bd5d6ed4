#include "core/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace core::json {
namespace {

using Kind = InspectNode::Kind;

/// Inspect documents are about ten levels deep. The limit keeps code that walks nodes off the end of the
/// stack.
constexpr std::size_t deepest = 256;

QString fromStd(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Builds nodes from the parser's events.
class Builder
{
public:
    InspectNode take() { return std::move(m_root); }

    bool null() { return add(Kind::Null, QStringLiteral("null")); }
    bool boolean(bool value)
    {
        return add(Kind::Bool, value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    bool number_integer(std::int64_t value) { return add(Kind::Number, QString::number(value)); }
    bool number_unsigned(std::uint64_t value) { return add(Kind::Number, QString::number(value)); }
    bool number_float(double, const std::string &text) { return add(Kind::Number, fromStd(text)); }
    bool string(std::string &text) { return add(Kind::String, fromStd(text)); }
    bool binary(std::vector<std::uint8_t> &) { return false; }
    bool key(std::string &text)
    {
        m_key = fromStd(text);
        return true;
    }
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) { return false; }

private:
    QString keyHere()
    {
        if (m_open.empty())
            return {};
        const auto &parent = m_open.back();
        return parent.kind == Kind::Array ? QString::number(parent.children.size())
                                          : std::exchange(m_key, {});
    }
    void put(InspectNode node)
    {
        if (m_open.empty())
            m_root = std::move(node);
        else
            m_open.back().children.append(std::move(node));
    }
    bool add(Kind kind, const QString &text)
    {
        put({kind, keyHere(), text, {}});
        return true;
    }
    bool open(Kind kind)
    {
        if (m_open.size() == deepest)
            return false;
        auto name = keyHere();
        m_open.push_back({kind, std::move(name), {}, {}});
        return true;
    }
    bool close()
    {
        auto node = std::move(m_open.back());
        m_open.pop_back();
        put(std::move(node));
        return true;
    }

    InspectNode m_root;
    QString m_key;
    std::vector<InspectNode> m_open;
};

std::optional<InspectNode> readUtf8(const QByteArray &text)
{
    Builder builder;
    if (!nlohmann::json::sax_parse(text.cbegin(), text.cend(), &builder))
        return std::nullopt;
    return builder.take();
}

} // namespace

std::optional<InspectNode> read(const QByteArray &text)
{
    auto root = readUtf8(text);
    if (root)
        return root;
    const auto mended = QString::fromUtf8(text).toUtf8();
    return mended == text ? std::nullopt : readUtf8(mended);
}

const InspectNode &at(const InspectNode &node, QLatin1String key)
{
    static const InspectNode nothing;
    if (node.kind != Kind::Object)
        return nothing;
    const auto found = std::find_if(node.children.rbegin(), node.children.rend(),
                                    [key](const auto &child) { return child.key == key; });
    return found == node.children.rend() ? nothing : *found;
}

QString text(const InspectNode &node, QLatin1String key)
{
    const auto &member = at(node, key);
    return member.kind == Kind::String ? member.text : QString();
}

qint64 number(const InspectNode &node, QLatin1String key, qint64 fallback)
{
    const auto &member = at(node, key);
    if (member.kind != Kind::Number)
        return fallback;
    bool ok = false;
    const auto exact = member.text.toLongLong(&ok);
    if (ok)
        return exact;
    const auto value = member.text.toDouble(&ok);
    if (!ok)
        return fallback;
    if (value >= 9.2e18)
        return std::numeric_limits<qint64>::max();
    return value <= -9.2e18 ? std::numeric_limits<qint64>::min() : static_cast<qint64>(value);
}

bool flag(const InspectNode &node, QLatin1String key)
{
    const auto &member = at(node, key);
    return member.kind == Kind::Bool && member.text == QLatin1String("true");
}

std::optional<QStringList> strings(const InspectNode &node, QLatin1String key)
{
    const auto &member = at(node, key);
    if (member.kind == Kind::String)
        return QStringList{member.text};
    if (member.kind != Kind::Array)
        return std::nullopt;
    QStringList list;
    for (const auto &child : member.children) {
        if (child.kind == Kind::String)
            list.append(child.text);
    }
    return list;
}

} // namespace core::json
