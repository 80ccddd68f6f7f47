#include "core/kernels/growth_trend.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace wattplan::kernels {

namespace {

constexpr double monthsInYear = 12.0;
constexpr std::size_t enoughPoints = 8;  // MODEL 6: at least 8 points a segment

Interval powersOfTen(const Interval& exponents) {
    return {std::pow(10.0, exponents.lower), std::pow(10.0, exponents.upper)};
}

std::optional<double> doublingOfSlope(double slope) {
    if (slope <= 0.0) return std::nullopt;
    return monthsInYear * std::log10(2.0) / slope;
}

Result<GrowthTrend> trendOf(std::span<const DatedValue> points, std::vector<std::size_t> used, const Era& era,
                            double level) {
    std::vector<double> dates, logarithms;
    for (const std::size_t i : used) {
        dates.push_back(points[i].date);
        logarithms.push_back(std::log10(points[i].value));
    }
    const auto fit = fitTrend(dates, logarithms);
    if (!fit) return tl::unexpected<Error>(fit.error());

    GrowthTrend trend;
    trend.era = era;
    trend.fit = *fit;
    const Interval slopes = fit->slopeInterval(level);
    trend.doubling = {doublingOfSlope(fit->slope), doublingOfSlope(slopes.upper),
                      doublingOfSlope(slopes.lower)};
    trend.growthPerYear = std::pow(10.0, fit->slope);
    trend.growthPerYearInterval = powersOfTen(slopes);
    trend.fewPoints = used.size() < enoughPoints;
    trend.used = std::move(used);
    return trend;
}

}  // namespace

double GrowthTrend::projection(double date) const {
    return std::pow(10.0, fit.at(date));
}

Interval GrowthTrend::confidenceBand(double date, double level) const {
    return powersOfTen(fit.confidenceBand(date, level));
}

Interval GrowthTrend::predictionBand(double date, double level) const {
    return powersOfTen(fit.predictionBand(date, level));
}

std::vector<std::size_t> selectPoints(std::span<const DatedValue> points, TrendSelection selection, int k) {
    assert(k >= 1);
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // By date, the largest of a date first: then a point competes with those before it, and no others.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (points[a].date != points[b].date) return points[a].date < points[b].date;
        return points[a].value > points[b].value;
    });
    if (selection == TrendSelection::all) return order;
    const auto places = static_cast<std::size_t>(selection == TrendSelection::runningMaximum ? 1 : k);
    std::vector<double> largest;  // the `places` largest so far, falling
    std::vector<std::size_t> kept;
    for (const std::size_t i : order) {
        const double value = points[i].value;
        if (largest.size() == places && value <= largest.back()) continue;
        kept.push_back(i);
        largest.insert(std::upper_bound(largest.begin(), largest.end(), value, std::greater<>{}), value);
        if (largest.size() > places) largest.pop_back();
    }
    return kept;
}

Result<GrowthTrend> growthTrend(std::span<const DatedValue> points, const Era& era,
                                const GrowthQuestion& question) {
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double value = points[i].value;
        if (value > 0.0 && std::isfinite(value)) continue;
        return tl::unexpected<Error>(
            Error{ErrorCode::notPositive, std::to_string(i), {}, {fmt::format("{}", value)}});
    }
    std::vector<std::size_t> used;
    for (const std::size_t i : selectPoints(points, question.selection, question.k))
        if (points[i].date >= era.from && points[i].date < era.to) used.push_back(i);
    return trendOf(points, std::move(used), era, question.level);
}

Result<std::vector<GrowthTrend>> growthTrends(std::span<const DatedValue> points, std::span<const Era> eras,
                                              const GrowthQuestion& question) {
    std::vector<GrowthTrend> trends;
    for (const Era& era : eras) {
        auto trend = growthTrend(points, era, question);
        if (!trend) return tl::unexpected<Error>(trend.error());
        trends.push_back(std::move(*trend));
    }
    return trends;
}

double doublingMonths(double factor, double months) {
    assert(factor > 1.0);
    return months / std::log2(factor);
}

}  // namespace wattplan::kernels
