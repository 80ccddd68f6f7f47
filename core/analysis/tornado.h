#pragma once

#include <vector>

#include "core/analysis/draws.h"
#include "core/analysis/outcome.h"

namespace wattplan::analysis {

/// An input at one of its percentiles, and what the target then is.
struct TornadoEnd {
    double input = 0.0;  ///< in base units
    Outcome outcome{};
};

/// By how much one varying input moves a target while the others stay at their point values.
struct TornadoBar {
    std::size_t input = 0;  ///< place in the source's list
    TornadoEnd low{};       ///< at P10 of the input
    TornadoEnd high{};      ///< at P90
    double least = 0.0;     ///< of the target between the two, in base units
    double greatest = 0.0;
    bool turns =
        false;  ///< the target does not move one way only: `least` or `greatest` lies between the ends

    double swing() const { return greatest - least; }
};

struct Tornado {
    Outcome now{};                 ///< the target with all inputs at their point values
    std::vector<TornadoBar> bars;  ///< greatest swing first; inputs that move nothing left out
};

/// Moves each varying input from its P10 to its P90, alone, in nine steps of equal probability, so that what
/// turns on the way is seen. A value that a step lacks is told by the outcome of the end.
Tornado tornado(const DrawSource& source, std::size_t target);

}  // namespace wattplan::analysis
