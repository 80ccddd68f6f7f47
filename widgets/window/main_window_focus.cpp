#include <QListWidget>
#include <algorithm>

#include "widgets/window/focus_order.h"
#include "widgets/window/main_window.h"
#include "widgets/window/page_stack.h"
#include "widgets/window/window_actions.h"
#include "widgets/window/window_toolbar.h"

namespace wattplan {

bool MainWindow::focusNextPrevChild(bool next) {
    const std::vector<QWidget*> stops = focusStops(*this);
    if (stops.empty()) return false;
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    const QWidget* focused = focusWidget();
    auto at = std::ranges::find(stops, focused);
    if (at == stops.end())  // a part of a control, such as the line of a box
        at = std::ranges::find_if(
            stops, [&](const QWidget* stop) { return focused && stop->isAncestorOf(focused); });
    const auto found = at - stops.begin();
    const auto place = found == count ? (next ? 0 : count - 1) : (found + (next ? 1 : count - 1)) % count;
    stops[static_cast<std::size_t>(place)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::stepPart(bool next) {
    const std::vector<QWidget*> parts{m_toolbar, m_navigation->parentWidget(), m_stack, m_side, m_foot};
    if (QWidget* stop = stopInNextPart(parts, focusWidget(), next)) stop->setFocus(Qt::TabFocusReason);
}

}  // namespace wattplan
