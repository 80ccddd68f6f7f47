#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/result.h"
#include "core/text_label.h"

namespace wattplan::exchange {

/// A JSON value as read, with its place.
struct JsonValue {
    enum class Type : std::uint8_t { null, boolean, number, text, array, object };

    Type type = Type::null;
    bool boolean = false;
    double number = 0.0;
    std::string text{};
    std::vector<JsonValue> items{};
    std::vector<std::pair<std::string, JsonValue>> members{};  ///< in the order of the file
    std::string place{};                                       ///< JSON pointer, "" for the whole

    bool is(Type wanted) const { return type == wanted; }
    const JsonValue* member(std::string_view name) const;
};

/// Bytes that the tree of a JSON text may take, which is many times its text: that of a plan of 10,000
/// objects takes half of it.
inline constexpr std::size_t largestTree = std::size_t{128} << 20;
/// For files of our own, which may be as large as they come.
inline constexpr std::size_t unboundedTree = ~std::size_t{0};

/// Reads one JSON text in UTF-8 (RFC 8259). Errors: malformedJson, for text that is none with line and column
/// ("3:14") of the place; for a name that stands twice in an object, for a number beyond a double, for
/// nesting deeper than 64 and for more values than fit into `largest` bytes too.
Result<JsonValue> readJson(std::string_view text, std::size_t largest = largestTree);

/// The error malformedJson at a value.
tl::unexpected<Error> malformed(const JsonValue& value, Label why);
/// An error at a value: its place stands for the object.
tl::unexpected<Error> refusedAt(const JsonValue& value, ErrorCode code,
                                std::vector<std::string> arguments = {});
/// Refuses members with other names, as unknownField with the nearest name.
Result<void> checkMembers(const JsonValue& object, const std::vector<std::string>& known);

}  // namespace wattplan::exchange
