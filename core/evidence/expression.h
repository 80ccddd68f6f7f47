#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/formulas/plan_model.h"
#include "core/units/dimension.h"

namespace wattplan::evidence {

/// A number in base units and what it is of.
struct Measured {
    double value = 0.0;
    Dimension dimension{};
};

/// What an expression can't do: a name that the plan does not have, or unlike things added.
struct Dangling {
    std::string name{};  ///< "gopher.energy_it"; or the text of the expression
    Label why{};
};

/// A small expression of results and fields of a plan, kept as data:
///   opt.energy_chip / (10.6 [MWh/year])      max(a.flop, b.flop)      era_2012.growth_per_year ^ 7
/// A name is the key of an object, a point and the key of a result or, where it has none, of a field; the
/// object is the plan's, else a row of the library (its fields only). Of a series the largest month is
/// taken. Money is in USD.
class Expression {
public:
    /// Errors: badKey with the text from where it can't be read.
    static Result<Expression> read(std::string_view text);

    /// The value by a plan and its results; none where a quantity in it has none.
    /// Dangling where a name leads nowhere or dimensions do not go together.
    using Outcome = tl::expected<std::optional<Measured>, Dangling>;
    Outcome evaluate(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model) const;

    /// The names in it, in order.
    const std::vector<std::string>& names() const { return m_names; }
    const std::string& text() const { return m_text; }

    /// An operation with its operands, as indices into the list of steps; the last step is the whole.
    struct Step {
        enum class Op : std::uint8_t {
            number,
            name,
            add,
            subtract,
            multiply,
            divide,
            power,
            least,
            greatest
        };
        Op op{};
        Measured number{};  ///< of a number; the exponent of a power
        std::size_t left = 0;
        std::size_t right = 0;
        std::size_t name = 0;  ///< index into `names`
    };

private:
    std::string m_text;
    std::vector<Step> m_steps;
    std::vector<std::string> m_names;
};

/// The field or result of a name as an expression writes it.
using NamedAddress = std::variant<ResultAddress, FieldAddress>;
/// None where a name leads nowhere.
std::optional<NamedAddress> namedAddress(std::string_view name, const Plan& plan,
                                         const catalog::Catalogue& catalogue);

}  // namespace wattplan::evidence
