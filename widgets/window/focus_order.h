#pragma once

#include <vector>

class QWidget;

namespace wattplan {

/// What the Tab key stops at below `parent`, as it is read: in each container from the top to the bottom, in
/// a row from the left to the right. Qt's own chain is the order in which widgets were made.
std::vector<QWidget*> focusStops(const QWidget& parent);

/// The first stop of the part of the window after (or before) the one that holds `focused`; null for none.
QWidget* stopInNextPart(const std::vector<QWidget*>& parts, const QWidget* focused, bool next);

}  // namespace wattplan
