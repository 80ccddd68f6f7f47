#include "core/kernels/site_year_kernel.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

namespace wattplan::kernels {

KernelTable kernelTable(const SiteYearTable& table) {
    KernelTable result{site_year_rows::count, loadKnotCount, {}};
    result.values.reserve(site_year_rows::count * loadKnotCount);
    for (const auto member : {&LoadYear::meanPue, &LoadYear::peakPue, &LoadYear::waterUse})
        for (const LoadYear& year : table.byLoad)
            result.values.push_back(year.*member);
    for (const auto member :
         {&LoadYear::monthlyMeanPue, &LoadYear::monthlyPeakPue, &LoadYear::monthlyWaterUse})
        for (std::size_t month = 0; month < monthsPerYear; ++month)
            for (const LoadYear& year : table.byLoad)
                result.values.push_back((year.*member)[month]);
    return result;
}

Result<KernelTable> siteYearKernel(const WeatherYear& weather, const CoolingOperandValues& cooling,
                                   RejectModes reject) {
    const auto technology = coolingTechnology(reject, cooling);
    if (!technology) return tl::unexpected<Error>(technology.error());
    return kernelTable(siteYear(weather, *technology));
}

Result<KernelTable> siteYearKernel(const ClimateOperandValues& climate, const CoolingOperandValues& cooling,
                                   RejectModes reject) {
    const auto site = siteClimate(climate);
    if (!site) return tl::unexpected<Error>(site.error());
    return siteYearKernel(synthesiseWeather(*site), cooling, reject);
}

Result<std::vector<double>> siteYearValues(std::span<const int> structure, std::span<const double> operands) {
    assert(structure.size() == 2 && operands.size() == climateOperandCount + coolingOperandCount);
    for (const int mode : structure)
        if (mode < 0 || mode > static_cast<int>(RejectMode::dryCooler))
            return failure(ErrorCode::unknownChoice, {std::to_string(mode), "0..7"});
    ClimateOperandValues climate{};
    CoolingOperandValues cooling{};
    std::copy_n(operands.begin(), climateOperandCount, climate.begin());
    std::copy_n(operands.begin() + climateOperandCount, coolingOperandCount, cooling.begin());
    auto table = siteYearKernel(
        climate, cooling, {static_cast<RejectMode>(structure[0]), static_cast<RejectMode>(structure[1])});
    if (!table) return tl::unexpected<Error>(table.error());
    return std::move(table->values);
}

}  // namespace wattplan::kernels
