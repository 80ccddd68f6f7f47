#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/plan/ids.h"
#include "core/text_label.h"
#include "core/units/boundary.h"
#include "core/units/unit.h"

namespace wattplan {

enum class FieldType : std::uint8_t { number, integer, text, date, reference, choice, flag };

/// What a field is for. Inputs feed results (a test moves each); evidence is what others published, shown
/// beside our results; descriptive fields name and sort.
enum class FieldRole : std::uint8_t { input, evidence, descriptive };

struct Choice {
    std::string_view key;
    Label label;
};

/// What an empty field follows: a field or a result of the object that a reference field names, or of its own
/// object.
struct Followed {
    std::optional<FieldId> through{};  ///< the reference; none for its own object
    std::optional<FieldId> field{};
    std::optional<ResultId> result{};
};

/// An input as declared, once, for tables, validation, import, command line, store and guide.
struct FieldSpec {
    FieldId id{};
    Kind kind{};
    int column = 0;  ///< place among the fields of its kind
    std::string_view key;
    FieldType type = FieldType::number;
    FieldRole role = FieldRole::input;
    Unit unit{};  ///< numbers are kept in this unit
    Boundary boundary = Boundary::none;
    std::optional<double> defaultValue{};
    std::string_view defaultChoice{};
    std::string_view source{};  ///< where the default comes from: key of core/references.md
    double lowest;              ///< valid numbers, both ends included
    double highest;
    std::optional<std::pair<double, double>> likely{};  ///< low and high of an uncertain default
    bool varies = false;                                ///< may carry a distribution
    bool structural = false;  ///< a change of value alters which formulas are recorded
    bool required = false;    ///< may not be emptied
    bool fromFile = false;    ///< a text that a file gives: shown by its first line, never typed
    bool ages = false;        ///< a published value is overtaken by newer ones: prices, grids, practice
    std::string_view csvColumn{};
    std::optional<Kind> referenceKind{};
    std::vector<Choice> choices{};
    std::vector<Choice> terms{};      ///< texts that are shown by a label; any other text is shown as typed
    std::optional<ResultId> pinOf{};  ///< the result that this field pins
    std::optional<Followed> follows{};
    Label whenEmpty{};  ///< what an empty field of no default stands for, where there is a word for it
    Label label{};
    Label help{};

    bool isNumeric() const { return type == FieldType::number || type == FieldType::integer; }
    bool isMoney() const { return isNumeric() && unit.dimension.exponent(Base::money) != 0; }
};

enum class GoodDirection : std::uint8_t { none, lower, higher };

/// A result as declared, once.
struct ResultSpec {
    ResultId id{};
    Kind kind{};
    std::string_view key;  ///< "energy_facility", or with a part "cost_owned.energy"
    Unit unit{};           ///< preferred for display and JSON; money in plan currency
    Boundary boundary = Boundary::none;
    bool isSeries = false;
    GoodDirection good = GoodDirection::none;
    bool extensive = false;  ///< doubles when all divisible counts double
    std::optional<FieldId> pin{};
    Label label{};
    Label help{};
};

struct KindSpec {
    Kind kind{};
    std::string_view key;  ///< "training_run"; table name in the store
    Label singular{};
    Label plural{};
    std::string_view csvFile{};  ///< of library kinds
};

/// All kinds, fields and results of the program. Immutable.
class Registry {
public:
    static const Registry& instance();

    const KindSpec& kind(Kind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }
    std::optional<Kind> kindByKey(std::string_view key) const;
    std::span<const KindSpec> kinds() const { return m_kinds; }

    std::span<const FieldSpec> fields() const { return m_fields; }
    std::span<const FieldSpec> fields(Kind kind) const;
    const FieldSpec& field(FieldId id) const { return m_fields[id.value]; }
    const FieldSpec* field(Kind kind, std::string_view key) const;

    std::span<const ResultSpec> results() const { return m_results; }
    std::span<const ResultSpec> results(Kind kind) const;
    const ResultSpec& result(ResultId id) const { return m_results[id.value]; }
    const ResultSpec* result(Kind kind, std::string_view key) const;

private:
    Registry();
    Followed followed(Kind kind, std::string_view reference, std::string_view key) const;

    std::vector<KindSpec> m_kinds;
    std::vector<FieldSpec> m_fields;  // sorted by kind
    std::vector<ResultSpec> m_results;
    std::vector<std::size_t> m_fieldStart;
    std::vector<std::size_t> m_resultStart;
    std::vector<std::unordered_map<std::string_view, std::uint16_t>> m_fieldIndex;  // by kind and key
    std::vector<std::unordered_map<std::string_view, std::uint16_t>> m_resultIndex;
};

/// The field of that key; ends the program when there is none: for our own source.
FieldId fieldId(Kind kind, std::string_view key);
ResultId resultId(Kind kind, std::string_view key);

/// The known key nearest to `key` by edit distance, for "did you mean"; empty when none is near.
std::string nearestKey(std::string_view key, std::span<const std::string> known);

}  // namespace wattplan
