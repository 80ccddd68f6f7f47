#pragma once

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <variant>
#include <vector>

#include "core/plan/ids.h"

namespace wattplan {

/// No value of its own: follow the parent, then the default.
struct Empty {
    bool operator==(const Empty&) const = default;
};

/// A number in the unit the field registry declares for the field. Money may be in a currency of its own;
/// an empty code means the plan currency.
struct Number {
    double value = 0.0;
    std::string currency{};
    bool operator==(const Number&) const = default;
};

struct Text {
    std::string text;
    bool operator==(const Text&) const = default;
};

/// A month (day 0) or a day of the Gregorian calendar.
struct Date {
    int year = 0;
    int month = 1;  ///< 1 to 12
    int day = 0;    ///< 1 to 31, or 0 for the whole month

    /// Months since January of year 0.
    int monthIndex() const { return year * 12 + month - 1; }
    auto operator<=>(const Date&) const = default;
};

/// The day on which a date begins.
constexpr std::chrono::year_month_day firstDay(const Date& date) {
    return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
           std::chrono::day{date.day > 1 ? static_cast<unsigned>(date.day) : 1U};
}
/// A day as a date; the first of a month as that month.
constexpr Date dateFrom(std::chrono::year_month_day day) {
    const auto number = static_cast<int>(static_cast<unsigned>(day.day()));
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            number > 1 ? number : 0};
}

/// A reference to another object, by identity.
struct Reference {
    ObjectId object;
    bool operator==(const Reference&) const = default;
};

/// A distribution in the field's unit: up to four parameters by kind, and a truncation.
struct Distribution {
    enum class Kind : std::uint8_t {
        normal,      ///< mean, standard deviation
        logNormal,   ///< the values that one in twenty falls below and exceeds (P5, P95)
        triangular,  ///< low, mode, high
        pert,        ///< low, mode, high
        uniform,     ///< low, high
        logUniform,  ///< low, high
        discrete,    ///< `values`, each as likely as its weight says
        empirical,   ///< `values` as observed: uniform between neighbours in order of size
    };
    Kind kind{};
    std::array<double, 4> parameters{};
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    std::string currency{};
    std::vector<double> values{};
    std::vector<double> weights{};  ///< of `values`, where the kind is discrete
    bool operator==(const Distribution&) const = default;
};

/// What a what-if lays over a value of its parent to take it away: the field is empty there. Only an override
/// is ever this.
struct Cleared {
    bool operator==(const Cleared&) const = default;
};

using FieldValue = std::variant<Empty, Number, Text, Date, Reference, Distribution, Cleared>;

inline bool isEmpty(const FieldValue& value) {
    return std::holds_alternative<Empty>(value);
}

}  // namespace wattplan
