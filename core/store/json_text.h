#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace wattplan::store {

/// A JSON value: how the history keeps what an edit found and left, readable in any SQLite tool. A value.
struct Json {
    using Array = std::vector<Json>;
    using Members = std::vector<std::pair<std::string, Json>>;  ///< in the order written

    std::variant<std::monostate, bool, double, std::string, Array, Members> value{};

    Json() = default;
    Json(double number) : value(number) {}
    Json(std::string text) : value(std::move(text)) {}
    Json(Array array) : value(std::move(array)) {}
    Json(Members members) : value(std::move(members)) {}

    bool isNull() const { return std::holds_alternative<std::monostate>(value); }
    const double* number() const { return std::get_if<double>(&value); }
    const std::string* text() const { return std::get_if<std::string>(&value); }
    const Array* array() const { return std::get_if<Array>(&value); }
    const Members* members() const { return std::get_if<Members>(&value); }
    /// The member of that name; null if there is none.
    const Json* member(std::string_view name) const;
    /// The text of the member of that name, empty if there is none.
    std::string memberText(std::string_view name) const;
};

/// Compact JSON. Numbers are finite and come back bit for bit.
std::string toText(const Json& json);
/// Reads one JSON value, nothing behind it and at most 32 levels deep; none if the text is not that.
std::optional<Json> parseJson(std::string_view text);

}  // namespace wattplan::store
