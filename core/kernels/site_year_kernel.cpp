#include "core/kernels/site_year_kernel.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/kernels/measured_weather.h"
#include "core/kernels/reject_structure.h"

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
    for (const double ofAllLoads :
         {static_cast<double>(table.annualFreeCoolingHours), table.hottestDryBulb, table.highestWetBulb})
        result.values.insert(result.values.end(), loadKnotCount, ofAllLoads);
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
    const auto reject = rejectStructure(structure);
    if (!reject) return tl::unexpected<Error>(reject.error());
    ClimateOperandValues climate{};
    CoolingOperandValues cooling{};
    std::copy_n(operands.begin(), climateOperandCount, climate.begin());
    std::copy_n(operands.begin() + climateOperandCount, coolingOperandCount, cooling.begin());
    auto table = siteYearKernel(climate, cooling, *reject);
    if (!table) return tl::unexpected<Error>(table.error());
    return std::move(table->values);
}

Result<std::vector<double>> measuredYearValues(std::span<const int> structure,
                                               std::span<const double> operands) {
    assert(structure.size() == hoursPerYear + 3 && operands.size() == coolingOperandCount);
    const auto reject = rejectStructure(structure);
    if (!reject) return tl::unexpected<Error>(reject.error());
    CoolingOperandValues cooling{};
    std::ranges::copy(operands, cooling.begin());
    auto table = siteYearKernel(weatherYear(measuredWeather(structure.subspan(2))), cooling, *reject);
    if (!table) return tl::unexpected<Error>(table.error());
    return std::move(table->values);
}

}  // namespace wattplan::kernels
