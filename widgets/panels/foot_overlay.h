#pragma once

class QWidget;

namespace wattplan {

/// Keeps a widget with a layout at the foot of another, over what is shown there and as high as its text
/// needs. The other is a descendant of its parent and outlives it.
void keepAtFoot(QWidget& overlay, QWidget& area);

}  // namespace wattplan
