#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/analysis/outcome.h"

namespace wattplan::analysis {

/// Values of an input at even steps, or at equal ratios where the range spans more than a decade above zero.
struct IsoAxis {
    FieldAddress input{};
    std::vector<double> values{};     ///< in the unit of the field, rising
    std::optional<double> present{};  ///< what the plan has, typed or followed
};

struct IsoPoint {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const IsoPoint&) const = default;
};

/// Where a result is at a target, over two inputs.
struct IsoLines {
    IsoAxis x{};
    IsoAxis y{};
    std::vector<Outcome> grid{};  ///< the result, row after row of y, x within it
    /// Polylines in the units of the fields; a closed one ends where it begins. Nothing is drawn where the
    /// result has no value.
    std::vector<std::vector<IsoPoint>> lines{};

    const Outcome& at(std::size_t column, std::size_t row) const {
        return grid[row * x.values.size() + column];
    }
};

using IsoRange = std::optional<std::pair<double, double>>;

/// The pairs of two numbers for which a result comes to `target` (base units): marching squares (Lorensen and
/// Cline 1987, in the plane) over `points` × `points` values evaluated as lanes; a crossing of an edge is
/// narrowed along it as a root. A cell whose diagonals cross is told apart by the mean of its corners.
/// A range that is not given is from a quarter to four times what is there, within that of the registry.
IsoLines isoLines(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                  ResultAddress result, double target, FieldAddress x, FieldAddress y, IsoRange xRange = {},
                  IsoRange yRange = {}, int points = 33);

}  // namespace wattplan::analysis
