#include "core/kernels/trend_fit.h"

#include <cassert>
#include <cmath>
#include <string>
#include <vector>

#include <boost/math/distributions/students_t.hpp>

#include "core/kernels/least_squares.h"
#include "core/kernels/mean.h"

namespace wattplan::kernels {

namespace {

constexpr int fewestPoints = 3;

}  // namespace

double studentQuantile(double level, int degreesOfFreedom) {
    assert(level > 0.0 && level < 1.0 && degreesOfFreedom >= 1);
    const boost::math::students_t distribution(degreesOfFreedom);
    return boost::math::quantile(boost::math::complement(distribution, (1.0 - level) / 2.0));
}

double TrendFit::at(double x) const {
    return meanY + slope * (x - meanX);
}

Interval TrendFit::slopeInterval(double level) const {
    const double half = studentQuantile(level, points - 2) * slopeError;
    return {slope - half, slope + half};
}

Interval TrendFit::confidenceBand(double x, double level) const {
    const double distance = x - meanX;
    const double half = studentQuantile(level, points - 2) * residualDeviation *
                        std::sqrt(1.0 / points + distance * distance / sumSquaresX);
    return {at(x) - half, at(x) + half};
}

Interval TrendFit::predictionBand(double x, double level) const {
    const double distance = x - meanX;
    const double half = studentQuantile(level, points - 2) * residualDeviation *
                        std::sqrt(1.0 + 1.0 / points + distance * distance / sumSquaresX);
    return {at(x) - half, at(x) + half};
}

Result<TrendFit> fitTrend(std::span<const double> x, std::span<const double> y) {
    assert(x.size() == y.size());
    if (x.size() < fewestPoints)
        return failure(ErrorCode::tooFewPoints, {std::to_string(x.size()), std::to_string(fewestPoints)});
    const std::vector<double> column(x.begin(), x.end());
    const auto fit = leastSquares({&column, 1}, y);
    if (!fit) return failure(ErrorCode::noSpread);  // with one column, the only thing left to fail

    TrendFit trend;
    trend.intercept = fit->coefficients[0];
    trend.slope = fit->coefficients[1];
    trend.interceptError = fit->standardErrors[0];
    trend.slopeError = fit->standardErrors[1];
    trend.residualDeviation = fit->residualDeviation;
    trend.rSquared = fit->rSquared;
    trend.points = static_cast<int>(x.size());
    trend.meanX = mean(x);
    trend.meanY = mean(y);
    for (const double value : x)
        trend.sumSquaresX += (value - trend.meanX) * (value - trend.meanX);
    return trend;
}

}  // namespace wattplan::kernels
