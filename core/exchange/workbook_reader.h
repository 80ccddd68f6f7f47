#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/sheet.h"

namespace wattplan::exchange {

/// Cells of a workbook, and the names of its sheets.
struct Workbook {
    Sheet sheet{};
    std::string name{};  ///< of the sheet read
    std::vector<std::string> names{};
};

/// Reads a sheet of an .xlsx workbook (ECMA-376): values as stored, formulas by the value last computed;
/// dates as "2027-05-31", percentages with their sign. Merged cells all have the value of the first. `name`
/// is that of the sheet; "" for the first that has cells. Lines are numbers of rows. Errors: malformedRow for
/// what is no workbook, is damaged, exceeds the limits or unpacks to more; unknownChoice for a sheet there is
/// none of.
Result<Workbook> readWorkbook(const std::string& file, std::string_view bytes, const std::string& name,
                              const SheetLimits& limits = {});

}  // namespace wattplan::exchange
