#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/kernels/trend_fit.h"
#include "core/result.h"

namespace wattplan::kernels {

/// A quantity on a date, as the training compute of a model.
struct DatedValue {
    double date = 0.0;   ///< decimal year
    double value = 0.0;  ///< above 0

    bool operator==(const DatedValue&) const = default;
};

/// The span of time that one line describes: from <= date < to [decimal years].
struct Era {
    double from = 0.0;
    double to = 0.0;

    bool operator==(const Era&) const = default;
};

/// Which points a trend is fitted to.
enum class TrendSelection {
    all,             ///< every point
    runningMaximum,  ///< points above every point before them and of the same date
    topK             ///< points among the k largest up to their date
};

/// How long a quantity takes to double [months]. The bounds come from those of the slope: with a slope that
/// may be 0 there is no longest time, and with a falling quantity no doubling.
struct DoublingTime {
    std::optional<double> months;   ///< empty: the fitted line does not rise
    std::optional<double> fastest;  ///< lower bound; empty: even the steepest line does not rise
    std::optional<double> slowest;  ///< upper bound; empty: the flattest line does not rise

    bool operator==(const DoublingTime&) const = default;
};

/// Growth of a quantity in one era: the line log10(value) = a + b date.
struct GrowthTrend {
    Era era;
    TrendFit fit;                      ///< of log10(value) on the decimal year; its residuals are in dex
    std::vector<std::size_t> used;     ///< indexes of the points fitted, by date
    DoublingTime doubling;             ///< 12 log10(2) / b, at the level asked for
    double growthPerYear = 1.0;        ///< 10^b
    Interval growthPerYearInterval{};  ///< at the level asked for
    bool fewPoints = false;            ///< fewer than 8: the line is a sketch

    /// The trend at a date [unit of the values]: the median of a new value.
    double projection(double date) const;
    /// Where the trend itself lies at a date [unit of the values].
    Interval confidenceBand(double date, double level) const;
    /// Where one new value lies at a date [unit of the values].
    Interval predictionBand(double date, double level) const;
};

/// What to fit.
struct GrowthQuestion {
    TrendSelection selection = TrendSelection::all;
    int k = 1;            ///< for topK, at least 1
    double level = 0.95;  ///< of the intervals
};

/// Growth in one era, by ordinary least squares of log10(value) on the date (MODEL 6). The selection looks at
/// all points given, then the era takes its part of what is selected: a record of an era is a record of the
/// whole history. Errors: notPositive (argument: the value; object: the index of the point), tooFewPoints
/// (given, 3), noSpread.
Result<GrowthTrend> growthTrend(std::span<const DatedValue> points, const Era& era,
                                const GrowthQuestion& question);

/// Growth in each era; the error is that of the first era that has one.
Result<std::vector<GrowthTrend>> growthTrends(std::span<const DatedValue> points, std::span<const Era> eras,
                                              const GrowthQuestion& question);

/// The indexes, by date, of the points that a selection keeps. Of equal values the earlier, then the one
/// given first, is the larger.
std::vector<std::size_t> selectPoints(std::span<const DatedValue> points, TrendSelection selection, int k);

/// The doubling time [months] of what grows by `factor` (above 1) in a span of `months`: months /
/// log2(factor).
double doublingMonths(double factor, double months);

}  // namespace wattplan::kernels
