#include "core/exchange/json_value.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include <nlohmann/json.hpp>

#include "core/plan/registry.h"

namespace wattplan::exchange {

namespace {

constexpr std::size_t deepest = 64;

constexpr Label notJson =
    WATTPLAN_TEXT("Reasons", "a comma, bracket, quotation mark or value is missing or misplaced");
constexpr Label nameTwice = WATTPLAN_TEXT("Reasons", "a name stands twice");
constexpr Label tooLarge = WATTPLAN_TEXT("Reasons", "a number is too large");
constexpr Label tooMany =
    WATTPLAN_TEXT("Reasons", "the file holds more values than a plan can: they would take more than 128 MB");
constexpr Label tooDeep = WATTPLAN_TEXT("Reasons", "brackets are nested too deeply");

/// A name as it stands in a JSON pointer (RFC 6901).
std::string pointerPart(std::string_view name) {
    std::string part = "/";
    for (const char c : name)
        if (c == '~')
            part += "~0";
        else if (c == '/')
            part += "~1";
        else
            part += c;
    return part;
}

std::string lineAndColumn(std::string_view text, std::size_t position) {
    const std::string_view before = text.substr(0, std::min(position, text.size()));
    const auto lines = std::ranges::count(before, '\n');
    const auto lineStart = before.rfind('\n');
    const std::size_t column = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1);
    return std::to_string(lines + 1) + ":" + std::to_string(std::max<std::size_t>(column, 1));
}

/// Receives a text piece by piece and builds its tree.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(std::string_view text, std::size_t largest) : m_text(text), m_largest(largest) {}

    JsonValue root{};
    std::optional<Error> error{};

    bool null() override { return add({}) != nullptr; }
    bool boolean(bool on) override {
        JsonValue value{.type = JsonValue::Type::boolean};
        value.boolean = on;
        return add(std::move(value)) != nullptr;
    }
    bool number_integer(number_integer_t number) override { return addNumber(static_cast<double>(number)); }
    bool number_unsigned(number_unsigned_t number) override { return addNumber(static_cast<double>(number)); }
    bool number_float(number_float_t number, const string_t&) override { return addNumber(number); }
    bool string(string_t& text) override {
        JsonValue value{.type = JsonValue::Type::text};
        value.text = text;
        return add(std::move(value)) != nullptr;
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Type::object); }
    bool start_array(std::size_t) override { return open(JsonValue::Type::array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        if (!m_open.back().names.insert(name).second)
            return fail(m_open.back().value->place + pointerPart(name), nameTwice);
        m_open.back().nextName = name;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& exception) override {
        constexpr int numberOverflow = 406;
        return fail(lineAndColumn(m_text, position), exception.id == numberOverflow ? tooLarge : notJson);
    }

private:
    struct Open {
        JsonValue* value;
        std::set<std::string> names{};
        std::string nextName{};
    };

    bool fail(std::string place, Label why) {
        if (!error) error = Error{ErrorCode::malformedJson, {}, {}, {std::move(place), why.text}};
        return false;
    }

    bool addNumber(double number) {
        JsonValue value{.type = JsonValue::Type::number};
        value.number = number;
        return add(std::move(value)) != nullptr;
    }

    // Pointers to open values stay valid: only the last element of a list is ever open.
    JsonValue* add(JsonValue value) {
        if (!m_open.empty()) {
            m_size += sizeof(JsonValue) + value.text.size() + m_open.back().value->place.size() +
                      2 * m_open.back().nextName.size();
            if (m_size > m_largest) {
                fail(m_open.front().value->place, tooMany);
                return nullptr;
            }
        }
        if (m_open.empty()) {
            root = std::move(value);
            return &root;
        }
        Open& parent = m_open.back();
        if (parent.value->is(JsonValue::Type::array)) {
            value.place = parent.value->place + "/" + std::to_string(parent.value->items.size());
            return &parent.value->items.emplace_back(std::move(value));
        }
        value.place = parent.value->place + pointerPart(parent.nextName);
        return &parent.value->members.emplace_back(parent.nextName, std::move(value)).second;
    }

    bool open(JsonValue::Type type) {
        if (m_open.size() >= deepest) return fail(m_open.back().value->place, tooDeep);
        JsonValue* value = add({.type = type});
        if (value) m_open.push_back({value});
        return value != nullptr;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    std::vector<Open> m_open;
    std::size_t m_largest;
    std::size_t m_size = 0;  ///< of the tree, in bytes
};

}  // namespace

const JsonValue* JsonValue::member(std::string_view name) const {
    const auto found = std::ranges::find_if(members, [&](const auto& each) { return each.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

Result<JsonValue> readJson(std::string_view text, std::size_t largest) {
    Builder builder(text, largest);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return tl::unexpected(
            builder.error.value_or(Error{ErrorCode::malformedJson, {}, {}, {"1:1", notJson.text}}));
    return std::move(builder.root);
}

tl::unexpected<Error> malformed(const JsonValue& value, Label why) {
    return failure(ErrorCode::malformedJson, {value.place.empty() ? "/" : value.place, why.text});
}

tl::unexpected<Error> refusedAt(const JsonValue& value, ErrorCode code, std::vector<std::string> arguments) {
    return tl::unexpected<Error>(Error{code, value.place, {}, std::move(arguments)});
}

Result<void> checkMembers(const JsonValue& object, const std::vector<std::string>& known) {
    for (const auto& [name, value] : object.members)
        if (std::ranges::find(known, name) == known.end())
            return refusedAt(object, ErrorCode::unknownField, {name, nearestKey(name, known)});
    return {};
}

}  // namespace wattplan::exchange
