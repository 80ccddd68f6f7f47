#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wattplan::exchange {

// Texts as a workbook (.xlsx) can hold them.

inline constexpr std::size_t longestSheetName = 31;  ///< in UTF-16

/// "B3", "$B$3", "$B3".
enum class Fixed : std::uint8_t { none, both, column };
std::string cellName(std::uint32_t row, int column, Fixed fixed = Fixed::none);
/// A cell or range of a sheet as formulas of other sheets name it: 'Training'!$B$3.
std::string referenceTo(const std::string& sheetName, const std::string& cells);
/// Text within a formula, in quotation marks.
std::string quoted(std::string_view text);
/// The text as a workbook can hold it; see Workbook.
std::string storableText(std::string_view text);

/// As much of a text as makes `units` of UTF-16.
std::string firstUnits(std::string_view text, std::size_t units);
/// The text as the name of a sheet, "Sheet" where nothing of it can be; of a cell or range.
std::string legalSheetName(std::string_view wanted);
std::string legalName(std::string_view wanted);

}  // namespace wattplan::exchange
