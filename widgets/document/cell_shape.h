#pragma once

#include <Qt>

namespace wattplan {

/// QList<double>: how likely each part of a range in a cell is, the likeliest 1. Of distributions alone.
inline constexpr int ShapeRole = Qt::UserRole + 60;

}  // namespace wattplan
