#pragma once

#include <QString>

class QFont;
class QPainter;

namespace wattplan::charts {

/// Tick labels of logarithmic axes such as "2×10²⁴", their exponents raised by drawing: few faces have all
/// raised digits. Sizes are in device-independent pixels.
double decadeWidth(const QFont& font, const QString& label);
/// From `left`, its middle at `middle`.
void paintDecade(QPainter& painter, const QFont& font, const QString& label, double left, double middle);

}  // namespace wattplan::charts
