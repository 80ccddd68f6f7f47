#include "widgets/charts/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/units/calendar.h"
#include "widgets/text/date_text.h"
#include "widgets/text/digits.h"

namespace wattplan::charts {
namespace {

constexpr double monthsInYear = 12.0;

// 1, 2 or 5 times a power of ten, not below `least`.
double roundStep(double least) {
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * decade >= least * (1.0 - 1e-9)) return step * decade;
    return 10.0 * decade;
}

constexpr std::size_t fewest = 2;  // one number alone tells no distance

std::vector<Tick> linearTicks(const AxisMap& map, const text::NumberFormat& numbers,
                              const text::AxisScale& scale, double spacing) {
    const double pixels = std::abs(map.highPixel - map.lowPixel);
    const double low = scale.shown(map.low);
    const double high = scale.shown(map.high);
    if (!(high > low) || pixels < 1.0) return {};
    const double step = roundStep((high - low) * spacing / pixels);
    const double slack = step * 1e-6;
    std::vector<Tick> ticks;
    for (double number = std::ceil((low - slack) / step); number * step <= high + slack; number += 1.0) {
        const double base = number * step * scale.divisor + scale.offset;
        ticks.push_back({base, numbers.tickText(base, scale, step * scale.divisor)});
    }
    constexpr double closer = 0.6;  // half of a step of 1 or 5, and less than half of one of 2
    constexpr double least = 12.0;  // pixels
    if (ticks.size() < fewest && closer * spacing >= least)
        return linearTicks(map, numbers, scale, closer * spacing);
    return ticks;
}

std::vector<Tick> logTicks(const AxisMap& map, const text::NumberFormat& numbers,
                           const text::AxisScale& scale, double spacing) {
    const double low = map.low / scale.divisor;
    const double high = map.high / scale.divisor;
    if (!(low > 0.0) || !(high > low)) return {};
    const double pixels = std::abs(map.highPixel - map.lowPixel);
    const double decadePixels = pixels / std::log10(high / low);
    const int first = static_cast<int>(std::floor(std::log10(low)));
    const int last = static_cast<int>(std::ceil(std::log10(high)));
    constexpr double smallestPlain = 1e-3;
    constexpr double largestPlain = 1e4;
    const bool isPlain = low >= smallestPlain && high <= largestPlain;  // 0.5 is read sooner than 5×10⁻¹
    std::vector<Tick> ticks;
    const auto add = [&](int digit, int exponent) {
        const double value = digit * std::pow(10.0, exponent);
        if (value < low * (1.0 - 1e-9) || value > high * (1.0 + 1e-9)) return;
        if (isPlain) {
            ticks.push_back({value * scale.divisor, text::fixedText(value, std::max(0, -exponent))});
            return;
        }
        const QString decade = text::powerOfTenText(exponent);
        ticks.push_back(
            {value * scale.divisor, digit == 1 ? decade : QString::number(digit) + u'×' + decade});
    };
    if (decadePixels > 3.4 * spacing) {  // 2 and 5 are .30 and .70 of a decade
        for (int exponent = first; exponent <= last; ++exponent)
            for (const int digit : {1, 2, 5})
                add(digit, exponent);
        if (ticks.size() >= fewest || !isPlain) return ticks;
        return linearTicks(map, numbers, scale, spacing);  // within a small part of a decade
    }
    int step = 1;
    for (const int candidate : {1, 2, 3, 5, 10, 20, 50}) {
        step = candidate;
        if (candidate * decadePixels >= spacing) break;
    }
    for (int exponent = first; exponent <= last; ++exponent)
        if ((exponent % step + step) % step == 0) add(1, exponent);
    for (int exponent = first; exponent <= last && ticks.size() < fewest; ++exponent)
        add(3, exponent);  // about half a decade from its neighbours
    std::ranges::sort(ticks, {}, &Tick::at);
    return ticks;
}

// `perMonth`: axis units in a month.
std::vector<Tick> timeTicks(const AxisMap& map, double perMonth, double spacing) {
    const double pixels = std::abs(map.highPixel - map.lowPixel);
    const double low = map.low / perMonth;
    const double high = map.high / perMonth;
    if (!(high > low)) return {};
    const double monthPixels = pixels / (high - low);
    constexpr double monthWidth = 1.25;  // "2023-05" beside "2023"
    double step = 1200.0;
    for (const double candidate : {1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 60.0, 120.0, 240.0, 600.0}) {
        const double needed = candidate < monthsInYear ? spacing * monthWidth : spacing;
        if (candidate * monthPixels < needed) continue;
        step = candidate;
        break;
    }
    std::vector<Tick> ticks;
    constexpr double slack = 1e-6;
    for (double month = std::ceil(low / step - slack) * step; month <= high + slack; month += step) {
        const auto date = monthOf(month + slack);
        const bool january = date.month() == std::chrono::January;
        ticks.push_back({month * perMonth,
                         january ? QString::number(static_cast<int>(date.year()))
                                 : text::monthText(date, text::Language::en, text::DateStyle::numeric)});
    }
    return ticks;
}

// Days of each month, where they can be told apart: all, or the first of four weeks.
std::vector<Tick> dayTicks(const AxisMap& map, double spacing) {
    constexpr double dayWidth = 0.9;  // "05-08" beside "2023-05"
    const double dayPixels = std::abs(map.highPixel - map.lowPixel) / (map.high - map.low) / daysPerMonth;
    const double step = dayPixels >= dayWidth * spacing ? 1.0 : 7.0;
    if (step * dayPixels < dayWidth * spacing) return {};
    std::vector<Tick> ticks;
    for (double month = std::floor(map.low); month <= map.high; month += 1.0) {
        const auto name = monthOf(month);
        const auto last = static_cast<unsigned>((name / std::chrono::last).day());
        const double most = step > 1.0 ? 22.0 : last;
        for (double number = 1.0; number <= most; number += step) {
            const auto day = name / std::chrono::day{static_cast<unsigned>(number)};
            const double at = monthsTo(day);
            if (at < map.low || at > map.high) continue;
            const QString whole = text::dayText(day, text::Language::en, text::DateStyle::numeric);
            ticks.push_back({at, number > 1.0 ? whole.mid(5) : whole.left(7)});
        }
    }
    return ticks;
}

// Quarters by their number, years and months as on other axes.
std::vector<Tick> calendarTicks(const AxisMap& map, double spacing) {
    if (!(map.high > map.low)) return {};
    if (auto ticks = dayTicks(map, spacing); !ticks.empty()) return ticks;
    constexpr double quarter = 3.0;
    auto ticks = timeTicks(map, 1.0, spacing);
    if (ticks.size() > 1 && std::abs(ticks[1].at - ticks[0].at - quarter) < 1e-6)
        for (Tick& tick : ticks)
            if (const double month = std::fmod(std::round(tick.at), monthsInYear); month > 0.0)
                tick.label = QStringLiteral("Q%1").arg(static_cast<int>(month / quarter) + 1);
    return ticks;
}

}  // namespace

std::vector<Tick> ticksOf(const Axis& axis, const AxisMap& map, const text::NumberFormat& numbers,
                          const text::AxisScale& scale, double spacing) {
    switch (axis.kind) {
        case AxisKind::linear:
            return linearTicks(map, numbers, scale, spacing);
        case AxisKind::log10:
            return logTicks(map, numbers, scale, spacing);
        case AxisKind::months:
            return timeTicks(map, 1.0, spacing);
        case AxisKind::days:
            return calendarTicks(map, spacing);
        case AxisKind::years:
            return timeTicks(map, 1.0 / monthsInYear, spacing);
    }
    return {};
}

QString valueText(const Axis& axis, double value, const text::NumberFormat& numbers) {
    switch (axis.kind) {
        case AxisKind::months:
            return text::monthText(monthOf(value), numbers.language(), text::DateStyle::sentence);
        case AxisKind::days:
            return text::dayText(dayAt(value), numbers.language(), text::DateStyle::sentence);
        case AxisKind::years: {
            const auto day = dayOf(value);
            return text::monthText(day.year() / day.month(), numbers.language(), text::DateStyle::sentence);
        }
        case AxisKind::log10: {
            if (axis.unit.empty()) return numbers.format(value, axis.dimension).text();
            return numbers.formatIn(value, axis.unit).text();
        }
        case AxisKind::linear:
            break;
    }
    return numbers.format(value, axis.dimension, axis.unit).text();
}

}  // namespace wattplan::charts
