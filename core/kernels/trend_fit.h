#pragma once

#include <span>

#include "core/result.h"

namespace wattplan::kernels {

/// A range of a quantity, lower <= upper.
struct Interval {
    double lower = 0.0;
    double upper = 0.0;

    bool operator==(const Interval&) const = default;
};

/// A straight line y = intercept + slope x, fitted by ordinary least squares, with its uncertainty. The bands
/// suppose independent, normal residuals of equal variance; they say nothing of a change of trend.
struct TrendFit {
    double slope = 0.0;              ///< [unit of y per unit of x]
    double intercept = 0.0;          ///< at x = 0 [unit of y]
    double slopeError = 0.0;         ///< standard error of the slope
    double interceptError = 0.0;     ///< standard error of the intercept
    double residualDeviation = 0.0;  ///< s, with n - 2 degrees of freedom [unit of y]
    double rSquared = 0.0;           ///< 1 if y does not vary
    int points = 0;                  ///< n
    double meanX = 0.0;              ///< the line passes (meanX, meanY)
    double meanY = 0.0;
    double sumSquaresX = 0.0;  ///< Sxx, sum of (x - meanX)^2

    /// The line at x [unit of y].
    double at(double x) const;
    /// Slope -+ t s_slope; t at n - 2 degrees of freedom, two-sided. `level` lies between 0 and 1, as 0.95.
    Interval slopeInterval(double level) const;
    /// Where the line itself lies at x: at(x) -+ t s sqrt(1/n + (x - meanX)^2 / Sxx).
    Interval confidenceBand(double x, double level) const;
    /// Where one new point lies at x: at(x) -+ t s sqrt(1 + 1/n + (x - meanX)^2 / Sxx).
    Interval predictionBand(double x, double level) const;

    bool operator==(const TrendFit&) const = default;
};

/// The quantile t of Student's distribution that `level` (0..1) of the probability lies within +-t of, by
/// Boost.Math; degrees of freedom at least 1.
double studentQuantile(double level, int degreesOfFreedom);

/// The line through the points (spans of equal length). Errors: tooFewPoints (given, 3), noSpread when every
/// x is the same to rounding. Draper and Smith, Applied Regression Analysis, 3rd ed., ch. 1 and 3.
Result<TrendFit> fitTrend(std::span<const double> x, std::span<const double> y);

}  // namespace wattplan::kernels
