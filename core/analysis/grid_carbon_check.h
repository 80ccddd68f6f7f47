#pragma once

#include <cstdint>
#include <optional>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// What a grid's emission factor counts, where that is not the CO2e of what is consumed, by the mean.
/// GHG Protocol Scope 2 Guidance, 2015: of a grid's factors the mean is for footprints, one that is marginal
/// for what a change causes; losses of the grid and what comes before burning are of scope 3.
enum class GridCarbonKind : std::uint8_t {
    carbonDioxide,  ///< CO2 alone: methane and nitrous oxide are left out
    generation,     ///< per kWh generated: losses of the grid are left out
    lifeCycle,      ///< with fuels and plants: scope 3 is in it
    marginal,       ///< of one kWh more
};

/// That the factor of a facility, its own or that of its site, is of a kind that is not set beside others
/// without a thought. Nothing where the kind is not stated.
std::optional<Check> gridCarbonCheck(const Object& facility, const Plan& plan);

}  // namespace wattplan::analysis
