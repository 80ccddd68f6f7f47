#include "core/analysis/fix_maker.h"

#include <cmath>

namespace wattplan::analysis {

double roundedUp(double value) {
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 1.0);
    constexpr double slack = 1e-9;  // a whole number of steps stays one
    return std::ceil(value / step - slack) * step;
}

}  // namespace wattplan::analysis
