#pragma once

#include <QIcon>

namespace wattplan {

/// The icon of the program for window and task bar: the drawing with few parts up to 32 px, the full one
/// above.
QIcon applicationIcon();

}  // namespace wattplan
