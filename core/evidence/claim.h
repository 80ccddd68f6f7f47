#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/csv.h"
#include "core/evidence/expression.h"
#include "core/units/unit.h"

namespace wattplan::evidence {

/// How a published statement fares.
enum class Verdict : std::uint8_t {
    holds,        ///< recomputed lies within the published range ± 10 %
    holdsIf,      ///< it does under a named condition
    doesNotHold,  ///< neither
    mixes,        ///< it takes two things for one: no number settles it
    unverified,   ///< nothing published to test it by
};

/// "holds", "holds_if", "does_not_hold", "mixes", "unverified": as files name it, never translated.
std::string_view verdictName(Verdict verdict);
std::optional<Verdict> verdictByName(std::string_view name);
/// For people.
Label verdictLabel(Verdict verdict);

/// A text in English, simplified and traditional Chinese.
struct Trilingual {
    std::array<std::string, 3> texts{};

    /// By "en", "zh_CN" or "zh_TW".
    const std::string& in(std::string_view language) const;
};

/// An input that would make a failing claim true, sought within a range.
struct Question {
    std::string input{};  ///< "air_hall.electricity_price"
    double low = 0.0;     ///< in the unit of the field
    double high = 0.0;
};

/// A published statement, what it is tied to, and how it was judged. Numbers are in `unit`.
struct Claim {
    std::string id{};
    Trilingual text{};
    std::optional<double> low{};   ///< published; or, where no number was, the threshold of the judgement
    std::optional<double> high{};  ///< none: at least `low`
    bool isThreshold = false;      ///< the range is ours: the statement has no number
    Unit unit{};
    Trilingual attributedTo{};
    std::optional<Expression> plain{};        ///< as the statement reads
    std::optional<Expression> conditional{};  ///< under `condition`
    Verdict authored{};
    Trilingual condition{};
    Trilingual reason{};
    std::optional<Question> question{};
    std::string source{};  ///< of what it is tested by
    std::string url{};
    std::string checked{};  ///< primary, secondary, derived, unchecked
};

/// Reads claims and their ties. Errors: malformedRow with file, line, column and what is wrong; a tie that
/// names no claim, or an expression that can't be read, among them.
Result<std::vector<Claim>> readClaims(const catalog::CsvTable& claims, const catalog::CsvTable& ties);

/// The claims built into the program that are tied to something, in the order of their table.
std::span<const Claim> builtInClaims();

}  // namespace wattplan::evidence
