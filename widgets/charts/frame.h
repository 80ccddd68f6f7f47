#pragma once

#include <QPointF>
#include <QRectF>
#include <cmath>

namespace wattplan::charts {

/// Values of one axis to pixels and back.
struct AxisMap {
    double low = 0.0;  ///< value at lowPixel
    double high = 1.0;
    double lowPixel = 0.0;
    double highPixel = 1.0;
    bool logarithmic = false;

    double share(double value) const {
        return logarithmic ? std::log10(value / low) / std::log10(high / low) : (value - low) / (high - low);
    }
    double pixel(double value) const { return lowPixel + share(value) * (highPixel - lowPixel); }
    /// The value a share of the way from low to high.
    double valueAt(double part) const {
        return logarithmic ? low * std::pow(high / low, part) : low + part * (high - low);
    }
    double value(double pixel) const { return valueAt((pixel - lowPixel) / (highPixel - lowPixel)); }
    bool holds(double value) const { return !logarithmic || value > 0.0; }
};

/// Where a chart draws its marks, and how values are placed there.
struct Frame {
    QRectF area{};
    AxisMap x{};
    AxisMap y{};

    QPointF at(double xValue, double yValue) const { return {x.pixel(xValue), y.pixel(yValue)}; }
    bool holds(double xValue, double yValue) const { return x.holds(xValue) && y.holds(yValue); }
};

}  // namespace wattplan::charts
