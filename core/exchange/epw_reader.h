#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/kernels/site_climate.h"
#include "core/plan/weather_record.h"

namespace wattplan::exchange {

struct EpwFile {
    WeatherRecord record{};
    WeatherRepairs repairs{};
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
