#include "core/kernels/least_squares.h"

#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

#include "core/kernels/mean.h"

namespace wattplan::kernels {

namespace {

using Column = std::vector<double>;

double dot(std::span<const double> a, std::span<const double> b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// The columns after centring and scaling, overwritten by the reflections; R's diagonal is kept apart.
struct Factors {
    std::vector<Column> columns;
    Column diagonal;
};

// Reflects `target` at the hyperplane of column k's Householder vector (its elements k and below).
void reflect(std::span<const double> vector, std::size_t k, std::span<double> target) {
    const auto v = vector.subspan(k);
    const auto t = target.subspan(k);
    const double factor = 2.0 * dot(v, t) / dot(v, v);
    for (std::size_t i = 0; i < v.size(); ++i)
        t[i] -= factor * v[i];
}

// QR in place. False if a column of unit length leaves nothing but rounding after those before it.
bool factorise(Factors& factors) {
    const std::size_t count = factors.columns.size();
    factors.diagonal.assign(count, 0.0);
    for (std::size_t k = 0; k < count; ++k) {
        Column& column = factors.columns[k];
        const auto below = std::span<const double>(column).subspan(k);
        const double norm = std::sqrt(dot(below, below));
        const double rounding =
            10.0 * std::numeric_limits<double>::epsilon() * static_cast<double>(column.size());
        if (!(norm > rounding)) return false;
        factors.diagonal[k] = column[k] > 0.0 ? -norm : norm;
        column[k] -= factors.diagonal[k];
        for (std::size_t j = k + 1; j < count; ++j)
            reflect(column, k, factors.columns[j]);
    }
    return true;
}

// Solves R x = right side (the first elements of `right`).
Column solveUpper(const Factors& factors, std::span<const double> right) {
    const std::size_t count = factors.columns.size();
    Column x(count);
    for (std::size_t k = count; k-- > 0;) {
        double sum = right[k];
        for (std::size_t j = k + 1; j < count; ++j)
            sum -= factors.columns[j][k] * x[j];
        x[k] = sum / factors.diagonal[k];
    }
    return x;
}

// Sum over the columns of R^-1 of (weights . column)^2: the variance of weights . b in units of s^2.
double varianceOf(std::span<const double> weights, const Factors& factors) {
    const std::size_t count = factors.columns.size();
    double sum = 0.0;
    for (std::size_t k = 0; k < count; ++k) {
        Column unit(count, 0.0);
        unit[k] = 1.0;
        const double part = dot(weights, solveUpper(factors, unit));
        sum += part * part;
    }
    return sum;
}

struct Prepared {
    Factors factors;
    Column y;
    Column means;   // of the columns; 0 without an intercept
    Column scales;  // length of each centred column
    double meanY = 0.0;
};

Prepared prepare(std::span<const Column> columns, std::span<const double> y, Intercept intercept) {
    Prepared p;
    const bool centred = intercept == Intercept::included;
    p.y.assign(y.begin(), y.end());
    if (centred) p.meanY = mean(y);
    for (double& value : p.y)
        value -= p.meanY;
    for (Column column : columns) {
        assert(column.size() == y.size());
        const double length = std::sqrt(dot(column, column));
        p.means.push_back(centred ? mean(column) : 0.0);
        for (double& value : column)
            value -= p.means.back();
        double scale = std::sqrt(dot(column, column));
        // A column that centring cancels to rounding has no spread: leave it so small that factorise()
        // refuses.
        if (scale <= 4.0 * std::numeric_limits<double>::epsilon() * length) scale = 0.0;
        p.scales.push_back(scale);
        for (double& value : column)
            value = scale > 0.0 ? value / scale : 0.0;
        p.factors.columns.push_back(std::move(column));
    }
    return p;
}

}  // namespace

Result<LeastSquaresFit> leastSquares(std::span<const std::vector<double>> columns, std::span<const double> y,
                                     Intercept intercept) {
    const std::size_t count = columns.size();
    const std::size_t extra = intercept == Intercept::included ? 1 : 0;
    if (y.size() <= count + extra)
        return failure(ErrorCode::tooFewPoints,
                       {std::to_string(y.size()), std::to_string(count + extra + 1)});
    Prepared p = prepare(columns, y, intercept);
    const double total = dot(p.y, p.y);
    if (!factorise(p.factors)) return failure(ErrorCode::rankDeficient);
    for (std::size_t k = 0; k < count; ++k)
        reflect(p.factors.columns[k], k, p.y);
    const Column scaled = solveUpper(p.factors, p.y);
    const auto left = std::span<const double>(p.y).subspan(count);
    const double residual = dot(left, left);

    LeastSquaresFit fit;
    fit.degreesOfFreedom = static_cast<int>(y.size() - count - extra);
    fit.residualDeviation = std::sqrt(residual / fit.degreesOfFreedom);
    fit.rSquared = total > 0.0 ? 1.0 - residual / total : 1.0;
    Column means(count);
    double origin = p.meanY;
    for (std::size_t k = 0; k < count; ++k) {
        means[k] = p.means[k] / p.scales[k];
        origin -= scaled[k] * means[k];
    }
    if (intercept == Intercept::included) {
        const double variance = 1.0 / static_cast<double>(y.size()) + varianceOf(means, p.factors);
        fit.coefficients.push_back(origin);
        fit.standardErrors.push_back(fit.residualDeviation * std::sqrt(variance));
    }
    for (std::size_t k = 0; k < count; ++k) {
        Column unit(count, 0.0);
        unit[k] = 1.0;
        fit.coefficients.push_back(scaled[k] / p.scales[k]);
        fit.standardErrors.push_back(fit.residualDeviation * std::sqrt(varianceOf(unit, p.factors)) /
                                     p.scales[k]);
    }
    return fit;
}

}  // namespace wattplan::kernels
