#include "core/kernels/least_squares.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <string>
#include <vector>

using namespace wattplan::kernels;
using wattplan::ErrorCode;

namespace {

// NIST StRD, linear regression, Longley (1967): https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml
const std::vector<double> employment{60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761,
                                     66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551};
const std::vector<std::vector<double>> longley{
    {83.0, 88.5, 88.2, 89.5, 96.2, 98.1, 99.0, 100.0, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9},
    {234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704,
     502601, 518173, 554894},
    {2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007},
    {1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827},
    {107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366,
     125368, 127852, 130081},
    {1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962}};

constexpr double relative = 1e-9;

}  // namespace

TEST_CASE("Longley's regression has the certified coefficients and deviations", "[kernels]") {
    const auto fit = leastSquares(longley, employment);
    REQUIRE(fit);
    const std::vector<double> certified{-3482258.63459582, 15.0618722713733,  -0.358191792925910e-01,
                                        -2.02022980381683, -1.03322686717359, -0.511041056535807e-01,
                                        1829.15146461355};
    const std::vector<double> deviations{890420.383607373,  84.9149257747669,  0.334910077722432e-01,
                                         0.488399681651699, 0.214274163161675, 0.226073200069370,
                                         455.478499142212};
    REQUIRE(fit->coefficients.size() == 7);
    for (std::size_t i = 0; i < 7; ++i) {
        CAPTURE(i);
        CHECK(std::abs(fit->coefficients[i] / certified[i] - 1.0) < relative);
        CHECK(std::abs(fit->standardErrors[i] / deviations[i] - 1.0) < relative);
    }
    CHECK(std::abs(fit->residualDeviation / 304.854073561965 - 1.0) < relative);
    CHECK(std::abs(fit->rSquared / 0.995479004577296 - 1.0) < relative);
    CHECK(fit->degreesOfFreedom == 9);
}

TEST_CASE("a line through the origin has the certified slope of NoInt1", "[kernels]") {
    // NIST StRD, NoInt1: https://www.itl.nist.gov/div898/strd/lls/data/NoInt1.shtml
    const std::vector<double> y{130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140};
    const std::vector<std::vector<double>> x{{60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70}};
    const auto fit = leastSquares(x, y, Intercept::none);
    REQUIRE(fit);
    CHECK(std::abs(fit->coefficients[0] / 2.07438016528926 - 1.0) < relative);
    CHECK(std::abs(fit->standardErrors[0] / 0.165289256198347e-01 - 1.0) < relative);
    CHECK(std::abs(fit->residualDeviation / 3.56753034006338 - 1.0) < relative);
    CHECK(std::abs(fit->rSquared / 0.999365492298663 - 1.0) < relative);
}

TEST_CASE("columns that depend on one another are refused", "[kernels]") {
    const std::vector<double> y{1, 3, 2, 5, 4};
    const std::vector<double> x{1, 2, 3, 4, 5};
    const std::vector<double> twice{2, 4, 6, 8, 10};
    const std::vector<double> same(5, 0.1);
    const std::vector<std::vector<double>> multiples{x, twice};
    const std::vector<std::vector<double>> constant{same};
    CHECK(leastSquares(multiples, y).error().code == ErrorCode::rankDeficient);
    CHECK(leastSquares(constant, y).error().code == ErrorCode::rankDeficient);
    CHECK(leastSquares(constant, y, Intercept::none).has_value());
}

TEST_CASE("as many coefficients as points leave nothing to judge the fit by", "[kernels]") {
    const std::vector<std::vector<double>> x{{1, 2}};
    const std::vector<double> y{1, 2};
    const auto fit = leastSquares(x, y);
    REQUIRE_FALSE(fit);
    CHECK(fit.error().code == ErrorCode::tooFewPoints);
    CHECK(fit.error().arguments == std::vector<std::string>{"2", "3"});
}
