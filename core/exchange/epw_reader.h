#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/kernels/site_climate.h"
#include "core/plan/weather_record.h"

namespace wattplan::exchange {

/// What was mended in a weather file. Hours are those in which dry-bulb or moisture was missing.
struct EpwRepairs {
    int interpolatedHours = 0;   ///< in gaps of up to 6 h: on a line between their ends
    int replacedHours = 0;       ///< in longer gaps: of the year made from the site's monthly means
    int leapHours = 0;           ///< of 29 February, left out
    bool hasNoPressure = false;  ///< no hour states it: that of the standard atmosphere at the elevation

    bool operator==(const EpwRepairs&) const = default;
};

struct EpwFile {
    WeatherRecord record{};
    EpwRepairs repairs{};
};

/// Reads an EnergyPlus weather file (EnergyPlus, Auxiliary Programs, "EPW Data Dictionary"; SITE_MODEL 2.4):
/// a header that begins with LOCATION and ends with DATA PERIODS, then 8,760 or 8,784 rows of 35 columns, one
/// an hour, in the order of the year. `climate` fills gaps of more than 6 h. `file` names it in errors.
/// Errors: malformedRow with file, line and column: no weather file, a row of another length or out of order,
/// a cell that is no number or out of its range, a gap that nothing fills.
Result<EpwFile> readEpw(const std::string& file, std::string_view text,
                        const std::optional<kernels::SiteClimate>& climate);

/// The same of a file on disk. Errors: those of readFileText() and readEpw().
Result<EpwFile> readEpwFile(const std::filesystem::path& path,
                            const std::optional<kernels::SiteClimate>& climate);

}  // namespace wattplan::exchange
