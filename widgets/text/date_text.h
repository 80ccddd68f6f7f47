#pragma once

#include <QString>
#include <chrono>
#include <cstdint>

#include "widgets/text/language.h"

namespace wattplan::text {

enum class DateStyle : std::uint8_t {
    numeric,   ///< "2023-05": tables and files, the same in every language
    sentence,  ///< "May 2023", "2023 年 5 月"
};

/// A month of the plan.
QString monthText(std::chrono::year_month month, Language language, DateStyle style = DateStyle::numeric);

/// A month of any year, from 1: "May", "5 月".
QString monthName(unsigned month, Language language);

/// A day, "2023-05-07", "7 May 2023" or "2023 年 5 月 7 日".
QString dayText(std::chrono::year_month_day day, Language language, DateStyle style = DateStyle::numeric);

}  // namespace wattplan::text
