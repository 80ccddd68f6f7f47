#pragma once

#include <chrono>

namespace wattplan {

/// Days of a month in which time is counted: a twelfth of a year of 365 d.
inline constexpr double daysPerMonth = 365.0 / 12.0;

/// Months since January of year 0 to the beginning of a day. Days after the 30th of a month of 31 stay within
/// it.
double monthsTo(std::chrono::year_month_day day);
/// The day that has begun at a time in months since January of year 0: the inverse of monthsTo.
std::chrono::year_month_day dayAt(double months);

}  // namespace wattplan
