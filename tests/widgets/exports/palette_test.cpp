#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "widgets/theme/palette.h"

using namespace wattplan::theme;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple operator*(const Matrix& m, const Triple& v) {
    Triple product{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            product[i] += m[i][j] * v[j];
    return product;
}

// Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of Color Vision Deficiency",
// IEEE TVCG 15 (2009), severity 1.0, for linear RGB.
constexpr Matrix seen{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

// IEC 61966-2-1.
Triple linear(const QColor& colour) {
    const auto one = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

/// CIE L*a*b* under D65.
Triple lab(Triple rgb) {
    for (double& c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = toXyz * rgb;
    const auto f = [](double t) {
        return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
    };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

double distance(const Triple& a, const Triple& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);  // ΔE of 1976
}

}  // namespace

TEST_CASE("The measure of colour gives the published values", "[theme]") {
    // sRGB red: L* 53.24, a* 80.09, b* 67.20 (Lindbloom's calculator, D65).
    const Triple red = lab(linear(QColor(255, 0, 0)));
    CHECK(red[0] == Approx(53.24).margin(0.01));
    CHECK(red[1] == Approx(80.09).margin(0.01));
    CHECK(red[2] == Approx(67.20).margin(0.01));
    // White stays white whichever cones are missing.
    for (const Matrix& eye : {protanopia, deuteranopia, tritanopia})
        CHECK(distance(lab(eye * Triple{1, 1, 1}), lab({1, 1, 1})) < 0.1);
}

TEST_CASE("Series stay apart for every colour vision in every palette", "[theme]") {
    struct Case {
        Theme theme;
        double least;  // ΔE; 2.3 is just noticed by a reader who sees both side by side (Mahy 1994)
    };
    for (const auto& [theme, least] : {Case{Theme::light, 11}, Case{Theme::dark, 13}, Case{Theme::print, 20}})
        for (const Matrix& eye : {seen, protanopia, deuteranopia, tritanopia}) {
            const auto& series = paletteOf(theme).series;
            for (std::size_t i = 0; i < series.size(); ++i)
                for (std::size_t j = i + 1; j < series.size(); ++j) {
                    CAPTURE(static_cast<int>(theme), eye[0][0], i + 1, j + 1);
                    CHECK(distance(lab(eye * linear(series[i])), lab(eye * linear(series[j]))) >= least);
                }
        }
}

TEST_CASE("Printed series stay apart as greys, on white paper in black ink", "[theme]") {
    const Palette& print = printPalette();
    CHECK(print.card == QColor(Qt::white));
    CHECK(print.text == QColor(Qt::black));
    std::vector<double> lightness{lab(linear(print.card))[0], lab(linear(print.text))[0]};
    for (const QColor& colour : print.series)
        lightness.push_back(lab(linear(colour))[0]);
    std::ranges::sort(lightness);
    for (std::size_t i = 1; i < lightness.size(); ++i)
        CHECK(lightness[i] - lightness[i - 1] >= 7.5);
}
