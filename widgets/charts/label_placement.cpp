#include "widgets/charts/label_placement.h"

#include <algorithm>
#include <cmath>

namespace wattplan::charts {
namespace {

constexpr double cell = 6.0;  // pixels

int cellOf(double position, double origin) {
    return static_cast<int>(std::floor((position - origin) / cell));
}

}  // namespace

LabelPlacement::LabelPlacement(const QRectF& frame)
    : m_frame(frame),
      m_columns(std::max(1, static_cast<int>(std::ceil(frame.width() / cell)))),
      m_rows(std::max(1, static_cast<int>(std::ceil(frame.height() / cell)))),
      m_weights(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0.0F) {}

void LabelPlacement::avoid(const QPointF& point, double weight) {
    const int column = cellOf(point.x(), m_frame.left());
    const int row = cellOf(point.y(), m_frame.top());
    if (column < 0 || row < 0 || column >= m_columns || row >= m_rows) return;
    m_weights[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
              static_cast<std::size_t>(column)] += static_cast<float>(weight);
}

void LabelPlacement::avoidAlong(const QPolygonF& line, double weight) {
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = line[i - 1];
        const QPointF way = line[i] - from;
        const double length = std::hypot(way.x(), way.y());
        const int steps = std::clamp(static_cast<int>(length / cell), 1, 4000);
        for (int step = 0; step < steps; ++step)
            avoid(from + way * (static_cast<double>(step) / steps), weight);
    }
}

bool LabelPlacement::isFree(const QRectF& box) const {
    if (!m_frame.contains(box)) return false;
    return std::ranges::none_of(m_forbidden, [&](const QRectF& other) { return other.intersects(box); });
}

double LabelPlacement::covered(const QRectF& box) const {
    const int left = std::max(0, cellOf(box.left(), m_frame.left()));
    const int right = std::min(m_columns - 1, cellOf(box.right(), m_frame.left()));
    const int top = std::max(0, cellOf(box.top(), m_frame.top()));
    const int bottom = std::min(m_rows - 1, cellOf(box.bottom(), m_frame.top()));
    double sum = 0.0;
    for (int row = top; row <= bottom; ++row)
        for (int column = left; column <= right; ++column)
            sum += static_cast<double>(
                m_weights[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                          static_cast<std::size_t>(column)]);
    return sum;
}

std::optional<QRectF> LabelPlacement::place(std::span<const QRectF> candidates, double tolerated) {
    const QRectF* best = nullptr;
    double least = tolerated;
    double order = 0.0;
    for (const QRectF& box : candidates) {
        const double cost = covered(box) + order;  // a later place must be clearly better
        order += 0.05;
        if (cost > least || (best != nullptr && cost >= least) || !isFree(box)) continue;
        best = &box;
        least = cost;
    }
    if (best == nullptr) return std::nullopt;
    m_forbidden.push_back(*best);
    return *best;
}

std::vector<QRectF> boxesAround(const QPointF& mark, double radius, const QSizeF& label) {
    const double gap = radius + 2.5;
    const double width = label.width();
    const double height = label.height();
    const double x = mark.x();
    const double y = mark.y();
    const double slant = std::max(gap * 0.75, radius + 1.5);  // clear of the mark itself
    return {
        {{x + gap, y - height / 2.0}, label},
        {{x - gap - width, y - height / 2.0}, label},
        {{x - width / 2.0, y - gap - height}, label},
        {{x - width / 2.0, y + gap}, label},
        {{x + slant, y - slant - height}, label},
        {{x - slant - width, y - slant - height}, label},
        {{x + slant, y + slant}, label},
        {{x - slant - width, y + slant}, label},
    };
}

std::vector<QRectF> boxesApart(const QPointF& mark, const QSizeF& label) {
    std::vector<QRectF> boxes;
    for (const double away : {18.0, 30.0, 44.0, 60.0, 78.0})
        for (const double side : {-1.0, 1.0}) {
            const double middle = mark.y() + side * away;
            for (const double x :
                 {mark.x() - label.width() / 2.0, mark.x() - label.width() - away / 2.0,
                  mark.x() + away / 2.0, mark.x() - label.width() - away * 1.5, mark.x() + away * 1.5})
                boxes.emplace_back(QPointF(x, middle - label.height() / 2.0), label);
        }
    return boxes;
}

}  // namespace wattplan::charts
