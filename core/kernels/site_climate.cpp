#include "core/kernels/site_climate.h"

#include <algorithm>

namespace wattplan::kernels {

Result<SiteClimate> siteClimate(const ClimateOperandValues& values) {
    if (auto error = firstOutOfRange(climateOperands, values)) return tl::unexpected<Error>(*error);
    SiteClimate climate;
    const double* next = values.data();
    for (MonthlyValues* field : {&climate.dryBulb, &climate.relativeHumidity, &climate.diurnalSwing}) {
        std::copy_n(next, monthsPerYear, field->begin());
        next += monthsPerYear;
    }
    climate.elevation = *next;
    return climate;
}

}  // namespace wattplan::kernels
