#include "core/units/calendar.h"

#include <algorithm>
#include <cmath>

namespace wattplan {

double monthsTo(std::chrono::year_month_day day) {
    return 12.0 * static_cast<int>(day.year()) + static_cast<unsigned>(day.month()) - 1.0 +
           (static_cast<unsigned>(day.day()) - 1.0) / daysPerMonth;
}

std::chrono::year_month_day dayAt(double months) {
    constexpr double rounding = 1e-6;  // of a month: far below a day
    const double whole = std::floor(months + rounding);
    const int year = static_cast<int>(std::floor(whole / 12.0));
    const std::chrono::year_month month{std::chrono::year{year},
                                        std::chrono::month{static_cast<unsigned>(whole - 12.0 * year) + 1}};
    const auto passed = static_cast<unsigned>(std::max(0.0, (months + rounding - whole) * daysPerMonth));
    const auto last = (month / std::chrono::last).day();
    return month / std::min(std::chrono::day{passed + 1}, last);
}

}  // namespace wattplan
