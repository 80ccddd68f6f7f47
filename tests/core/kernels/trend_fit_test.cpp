#include "core/kernels/trend_fit.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

using namespace wattplan::kernels;
using wattplan::ErrorCode;

namespace {

// NIST StRD, linear regression, Norris: https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml
const std::vector<double> norrisX{0.2,   337.4, 118.2, 884.6, 10.1,  226.5, 666.3, 996.3, 448.6,
                                  777.0, 558.2, 0.4,   0.6,   775.5, 666.9, 338.0, 447.5, 11.6,
                                  556.0, 228.1, 995.8, 887.6, 120.2, 0.3,   0.3,   556.8, 339.1,
                                  887.2, 999.0, 779.0, 11.1,  118.3, 229.2, 669.1, 448.9, 0.5};
const std::vector<double> norrisY{0.1,   338.8, 118.1, 888.0, 9.2,   228.1, 668.5, 998.5, 449.1,
                                  778.9, 559.2, 0.3,   0.1,   778.1, 668.8, 339.3, 448.9, 10.8,
                                  557.7, 228.3, 998.0, 888.8, 119.6, 0.3,   0.6,   557.6, 339.3,
                                  888.0, 998.5, 778.9, 10.2,  117.6, 228.9, 668.4, 449.2, 0.2};

bool close(double value, double certified) {
    return std::abs(value / certified - 1.0) < 1e-9;
}

// Hand example. Mean x 3, mean y 4, Sxx 10, Sxy 6: slope 0.6, intercept 2.2; residuals -.8 .6 1 -.6 -.2, so
// s^2 = 2.4 / 3, s_slope = sqrt(0.8 / 10), R^2 = 1 - 2.4 / 6.
const std::vector<double> handX{1, 2, 3, 4, 5};
const std::vector<double> handY{2, 4, 5, 4, 5};
constexpr double t975With3 = 3.182446305;  // Student's t, printed tables: 3.182

}  // namespace

TEST_CASE("Norris's regression has the certified values", "[kernels]") {
    REQUIRE(norrisX.size() == 36);
    REQUIRE(norrisY.size() == 36);
    const auto fit = fitTrend(norrisX, norrisY);
    REQUIRE(fit);
    CHECK(close(fit->slope, 1.00211681802045));
    CHECK(close(fit->intercept, -0.262323073774029));
    CHECK(close(fit->slopeError, 0.429796848199937e-03));
    CHECK(close(fit->interceptError, 0.232818234301152));
    CHECK(close(fit->residualDeviation, 0.884796396144373));
    CHECK(close(fit->rSquared, 0.999993745883712));
    CHECK(fit->points == 36);
}

TEST_CASE("a line is fitted as by hand", "[kernels]") {
    const auto fit = fitTrend(handX, handY);
    REQUIRE(fit);
    CHECK(fit->slope == Approx(0.6));
    CHECK(fit->intercept == Approx(2.2));
    CHECK(fit->slopeError == Approx(std::sqrt(0.08)));
    CHECK(fit->residualDeviation == Approx(std::sqrt(0.8)));
    CHECK(fit->rSquared == Approx(0.6));
    CHECK(fit->at(6.0) == Approx(5.8));
}

TEST_CASE("the bands at a point follow their formulas", "[kernels]") {
    const auto fit = fitTrend(handX, handY);
    REQUIRE(fit);
    // At x = 6: 1/n + (6 - 3)^2 / 10 = 1.1.
    const double line = t975With3 * std::sqrt(0.8 * 1.1);
    const double point = t975With3 * std::sqrt(0.8 * 2.1);
    CHECK(fit->confidenceBand(6.0, 0.95).lower == Approx(5.8 - line).epsilon(1e-8));
    CHECK(fit->confidenceBand(6.0, 0.95).upper == Approx(5.8 + line).epsilon(1e-8));
    CHECK(fit->predictionBand(6.0, 0.95).lower == Approx(5.8 - point).epsilon(1e-8));
    CHECK(fit->predictionBand(6.0, 0.95).upper == Approx(5.8 + point).epsilon(1e-8));
    CHECK(fit->slopeInterval(0.95).upper == Approx(0.6 + t975With3 * std::sqrt(0.08)).epsilon(1e-8));
}

TEST_CASE("Student's quantiles equal the printed tables", "[kernels]") {
    // NIST/SEMATECH e-Handbook, 1.3.6.7.2; three decimals.
    CHECK(studentQuantile(0.95, 1) == Approx(12.706).margin(0.0005));
    CHECK(studentQuantile(0.95, 4) == Approx(2.776).margin(0.0005));
    CHECK(studentQuantile(0.90, 9) == Approx(1.833).margin(0.0005));
    CHECK(studentQuantile(0.95, 34) == Approx(2.032).margin(0.0005));
}

TEST_CASE("shifting the origin of time leaves the slope and the line as they are", "[kernels]") {
    std::vector<double> shifted = handX;
    for (double& x : shifted)
        x += 2.0e6;
    const auto fit = fitTrend(shifted, handY);
    REQUIRE(fit);
    CHECK(fit->slope == Approx(0.6).epsilon(1e-9));
    CHECK(fit->at(2.0e6 + 6.0) == Approx(5.8).epsilon(1e-9));
}

TEST_CASE("two points or one abscissa make no trend", "[kernels]") {
    const std::vector<double> two{1, 2};
    CHECK(fitTrend(two, two).error().code == ErrorCode::tooFewPoints);
    const std::vector<double> same(4, 2015.3), y{1, 2, 3, 4};
    CHECK(fitTrend(same, y).error().code == ErrorCode::noSpread);
}

TEST_CASE("a value that does not vary is fitted exactly", "[kernels]") {
    const auto fit = fitTrend(handX, std::vector<double>(5, 7.0));
    REQUIRE(fit);
    CHECK(fit->slope == 0.0);
    CHECK(fit->residualDeviation == 0.0);
    CHECK(fit->rSquared == 1.0);
}
