#include "core/kernels/psychrometrics.h"

#include <cmath>

namespace wattplan::kernels {

namespace {

// Magnus coefficients over water (WMO-No. 8, 2018): hPa, -, K.
constexpr double magnusPressure = 6.112;
constexpr double magnusSlope = 17.62;
constexpr double magnusOffset = 243.12;

// Aspirated psychrometer (WMO-No. 8, 2018): 1/K, 1/K.
constexpr double psychrometerConstant = 0.000662;
constexpr double psychrometerDrift = 0.00115;

}  // namespace

double saturationPressure(double temperature) {
    return magnusPressure * std::exp(magnusSlope * temperature / (magnusOffset + temperature));
}

double standardPressure(double elevation) {
    return 1013.25 * std::pow(1.0 - 2.25577e-5 * elevation, 5.25588);
}

double dewPoint(double vapourPressure) {
    const double x = std::log(vapourPressure / magnusPressure);
    return magnusOffset * x / (magnusSlope - x);
}

double psychrometerVapour(double dryBulb, double wetBulb, double stationPressure) {
    return saturationPressure(wetBulb) -
           psychrometerConstant * (1.0 + psychrometerDrift * wetBulb) * stationPressure * (dryBulb - wetBulb);
}

double wetBulb(double dryBulb, double vapourPressure, double stationPressure) {
    // The psychrometer equation rises and is convex in T_wb, and is not negative at T_wb = T_db: Newton's
    // method from there falls onto the root without passing it. Four or five steps are usual.
    constexpr double tolerance = 1e-9;
    constexpr int mostSteps = 60;
    const double a = psychrometerConstant * stationPressure;
    double t = dryBulb;
    for (int step = 0; step < mostSteps; ++step) {
        const double span = magnusOffset + t;
        const double saturation = saturationPressure(t);
        const double drift = 1.0 + psychrometerDrift * t;
        const double value = saturation - a * drift * (dryBulb - t) - vapourPressure;
        if (value <= 0.0) break;
        const double slope = saturation * magnusSlope * magnusOffset / (span * span) +
                             a * (drift - psychrometerDrift * (dryBulb - t));
        const double change = value / slope;
        t -= change;
        if (change < tolerance) break;
    }
    return t;
}

}  // namespace wattplan::kernels
