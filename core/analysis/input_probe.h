#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/analysis/outcome.h"

namespace wattplan::analysis {

/// The value that an input has or follows in a plan, in the unit of its field; none where it has none.
std::optional<double> presentValue(const Plan& plan, const catalog::Catalogue& catalogue,
                                   const PlanModel& model, FieldAddress input);

/// A number as the cell of an input takes it: in the currency that the cell shows.
Number numberFor(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                 FieldAddress input, double value);

/// The edits of one step that set an input to a number; none where the registry refuses it.
std::vector<Edit> editsThatSet(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                               FieldAddress input, double value);

/// Numbers of a plan tried at many values, on a copy of the plan. Values are in the units of the inputs'
/// fields and in the currencies that the cells have. A row of the library is copied into the copy first.
class InputProbe {
public:
    /// `inputs` are fields for numbers. The catalogue must outlive it.
    InputProbe(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
               std::span<const FieldAddress> inputs);

    /// The copy and its results with an input each at these values.
    void set(std::span<const double> values);
    const Plan& plan() const { return m_plan; }
    const PlanModel& model() const { return m_model; }

    Outcome at(std::span<const double> values, ResultAddress result);
    /// A result at many values: a column for each input, all of one length. As lanes of one graph; where an
    /// input shapes the graph (the months of the plan), one after the other.
    std::vector<Outcome> over(std::span<const std::vector<double>> columns, ResultAddress result);
    /// Whether each value costs a run of a kernel on the way to the result, or a graph of its own.
    bool isDear(ResultAddress result) const;

private:
    struct Input {
        FieldAddress address{};
        const FieldSpec* field = nullptr;
        std::string currency{};
    };

    FieldAddress copied(FieldAddress address, const catalog::Catalogue& catalogue);
    Edit editOf(const Input& input, double value) const;
    bool shapesGraph() const;
    double baseValue(const Input& input, double value) const;

    Plan m_plan;
    PlanModel m_model;
    std::vector<Input> m_inputs;
};

}  // namespace wattplan::analysis
