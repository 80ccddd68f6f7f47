#include "widgets/window/focus_order.h"

#include <QWidget>
#include <algorithm>

namespace wattplan {
namespace {

/// Whether a widget is read before another: it ends before the middle of the other, or stands left in its
/// row.
bool isBefore(const QWidget* one, const QWidget* other) {
    const QRect a = one->geometry(), b = other->geometry();
    const bool sameRow = a.top() <= b.center().y() && b.top() <= a.center().y();
    return sameRow ? a.left() < b.left() : a.top() < b.top();
}

std::vector<QWidget*> inReadingOrder(const QWidget& parent) {
    std::vector<QWidget*> children;
    for (QObject* child : parent.children())
        if (auto* widget = qobject_cast<QWidget*>(child);
            widget && widget->isVisible() && !widget->isWindow())
            children.push_back(widget);
    // Rows of cards overlap in ways that are no strict order: an insertion sort needs none.
    for (std::size_t i = 1; i < children.size(); ++i)
        for (std::size_t j = i; j > 0 && isBefore(children[j], children[j - 1]); --j)
            std::swap(children[j], children[j - 1]);
    return children;
}

bool takesTab(const QWidget& widget) {
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

void collect(const QWidget& parent, std::vector<QWidget*>& stops) {
    for (QWidget* child : inReadingOrder(parent)) {
        if (takesTab(*child)) stops.push_back(child);
        collect(*child, stops);
    }
}

}  // namespace

std::vector<QWidget*> focusStops(const QWidget& parent) {
    std::vector<QWidget*> stops;
    collect(parent, stops);
    return stops;
}

QWidget* stopInNextPart(const std::vector<QWidget*>& parts, const QWidget* focused, bool next) {
    const auto holds = [focused](const QWidget* part) {
        return focused && (part == focused || part->isAncestorOf(focused));
    };
    const auto count = static_cast<int>(parts.size());
    const auto at = static_cast<int>(std::ranges::find_if(parts, holds) - parts.begin());
    const int from = at < count ? at : next ? -1 : 0;
    for (int step = 1; step <= count; ++step) {
        const int place = ((from + (next ? step : -step)) % count + count) % count;
        const auto stops = focusStops(*parts[static_cast<std::size_t>(place)]);
        if (!stops.empty()) return stops.front();
    }
    return nullptr;
}

}  // namespace wattplan
