#pragma once

#include <span>
#include <vector>

#include "core/result.h"

namespace wattplan::kernels {

enum class Intercept { included, none };

/// A linear model fitted by ordinary least squares, y = b0 + sum b_j x_j (b0 only with an intercept).
struct LeastSquaresFit {
    std::vector<double> coefficients;    ///< the intercept first, if included; then one per column
    std::vector<double> standardErrors;  ///< of the coefficients, in their order
    double residualDeviation = 0.0;  ///< s = sqrt(sum of squared residuals / degreesOfFreedom) [unit of y]
    double rSquared = 0.0;           ///< about the mean (about 0 without intercept); 1 if y does not vary
    int degreesOfFreedom = 0;        ///< points less coefficients

    bool operator==(const LeastSquaresFit&) const = default;
};

/// The fit of y on the columns (each as long as y). Errors: tooFewPoints (given, needed) unless there are
/// more points than coefficients; rankDeficient if the columns (with the intercept) depend on one another to
/// rounding.
///
/// Columns and y are centred if there is an intercept, columns scaled to unit length, and X = Q R is found by
/// Householder reflections (Golub and Van Loan, Matrix Computations, 4th ed., alg. 5.2.1); the covariance is
/// s^2 R^-1 R^-T. The normal equations are never formed: NIST StRD Longley keeps 13 digits.
Result<LeastSquaresFit> leastSquares(std::span<const std::vector<double>> columns, std::span<const double> y,
                                     Intercept intercept = Intercept::included);

}  // namespace wattplan::kernels
