#pragma once

#include <QList>

class QPainter;
class QRectF;

namespace wattplan {

inline constexpr int sparkWidth = 34;  ///< pixels

/// The density of a range, where its draws lie: how high each step of it is, the highest 1.
void paintSpark(QPainter& painter, const QRectF& box, const QList<double>& steps);

}  // namespace wattplan
