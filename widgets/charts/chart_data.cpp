#include "widgets/charts/chart_data.h"

#include <algorithm>
#include <cmath>

namespace wattplan::charts {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;

sys_days newYear(int number) {
    return sys_days{year{number} / std::chrono::January / 1};
}

}  // namespace

double endOf(std::span<const double> x, LineShape shape) {
    if (shape == LineShape::straight) return x.back();
    return x.back() + (x.size() > 1 ? x.back() - x[x.size() - 2] : 1.0);
}

double monthNumber(std::chrono::year_month month) {
    return 12.0 * static_cast<int>(month.year()) + static_cast<unsigned>(month.month()) - 1.0;
}

std::chrono::year_month monthOf(double monthNumber) {
    const int number = static_cast<int>(std::floor(monthNumber));
    const int years = static_cast<int>(std::floor(number / 12.0));
    return year{years} / std::chrono::month{static_cast<unsigned>(number - 12 * years + 1)};
}

double decimalYear(std::chrono::year_month_day day) {
    const int number = static_cast<int>(day.year());
    const double length = static_cast<double>((newYear(number + 1) - newYear(number)).count());
    return number + static_cast<double>((sys_days{day} - newYear(number)).count()) / length;
}

std::chrono::year_month_day dayOf(double decimalYear) {
    constexpr double rounding = 1e-6;  // of a year: far below a day
    const int number = static_cast<int>(std::floor(decimalYear + rounding));
    const double length = static_cast<double>((newYear(number + 1) - newYear(number)).count());
    const int since = static_cast<int>(std::floor((decimalYear - number) * length + 1e-3));
    return std::chrono::year_month_day{newYear(number) + days{std::max(since, 0)}};
}

bool ChartData::isEmpty() const {
    const bool noPoints =
        std::ranges::all_of(points, [](const PointSeries& series) { return series.points.empty(); });
    const bool noLines = std::ranges::all_of(lines, [](const Line& line) { return line.x.empty(); });
    const bool noBands = std::ranges::all_of(bands, [](const Band& band) { return band.x.empty(); });
    const bool noAreas = areas.x.empty() || areas.layers.empty();
    return noPoints && noLines && noBands && noAreas && bars.categories.empty() && gantt.rows.empty() &&
           heat.values.empty();
}

}  // namespace wattplan::charts
