#include "widgets/charts/heat_levels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <array>
#include <compare>
#include <map>

#include "widgets/charts/heat.h"
#include "widgets/charts/labels.h"

namespace wattplan::charts {
namespace {

/// Where a contour crosses between two neighbouring cells: the first of them, and whether the other lies to
/// the right or below.
struct Edge {
    std::size_t row = 0;
    std::size_t column = 0;
    bool isDown = false;
    auto operator<=>(const Edge&) const = default;
};

/// The pieces of one contour, joined where they meet.
class Contour {
public:
    Contour(const HeatMap& heat, double value) : m_heat(heat), m_value(value) {
        for (std::size_t row = 0; row + 1 < heat.rows.size(); ++row)
            for (std::size_t column = 0; column + 1 < heat.columns.size(); ++column)
                addSquare(row, column);
    }

    std::vector<QPolygonF> lines() {
        std::vector<QPolygonF> lines;
        // Lines that end begin at an end; what is left goes round.
        for (const std::size_t ends : {std::size_t{1}, std::size_t{2}})
            for (auto& [edge, next] : m_next)
                if (next.size() == ends) lines.push_back(follow(edge));
        return lines;
    }

private:
    // The corners of a square go round: upper left, upper right, lower right, lower left; side i lies
    // between corners i and i + 1.
    void addSquare(std::size_t row, std::size_t column) {
        const std::array cells{HeatCell{row, column}, HeatCell{row, column + 1},
                               HeatCell{row + 1, column + 1}, HeatCell{row + 1, column}};
        std::array<bool, 4> isAbove{};
        double sum = 0.0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto value = valueOf(m_heat, cells[i]);
            if (!value) return;
            isAbove[i] = *value > m_value;
            sum += *value;
        }
        const std::array sides{Edge{row, column, false}, Edge{row, column + 1, true},
                               Edge{row + 1, column, false}, Edge{row, column, true}};
        std::vector<std::size_t> crossed;
        for (std::size_t i = 0; i < sides.size(); ++i)
            if (isAbove[i] != isAbove[(i + 1) % 4]) crossed.push_back(i);
        if (crossed.size() == 2) join(sides[crossed[0]], sides[crossed[1]]);
        if (crossed.size() != 4) return;
        const bool isMiddleAbove = sum / 4.0 > m_value;
        // The corners that are not as the middle are cut off, each by itself.
        const bool cutsFirst = isAbove[0] != isMiddleAbove;
        join(sides[0], sides[cutsFirst ? 3 : 1]);
        join(sides[2], sides[cutsFirst ? 1 : 3]);
    }

    void join(const Edge& a, const Edge& b) {
        m_next[a].push_back(b);
        m_next[b].push_back(a);
    }

    QPointF pointOn(const Edge& edge) const {
        const HeatCell other{edge.row + (edge.isDown ? 1 : 0), edge.column + (edge.isDown ? 0 : 1)};
        const double from = *valueOf(m_heat, {edge.row, edge.column});
        const double share = (m_value - from) / (*valueOf(m_heat, other) - from);
        return {static_cast<double>(edge.column) + (edge.isDown ? 0.0 : share),
                static_cast<double>(edge.row) + (edge.isDown ? share : 0.0)};
    }

    QPolygonF follow(Edge edge) {
        QPolygonF line{pointOn(edge)};
        for (auto* next = &m_next[edge]; !next->empty(); next = &m_next[edge]) {
            const Edge to = next->back();
            next->pop_back();
            std::erase(m_next[to], edge);
            edge = to;
            line.push_back(pointOn(edge));
        }
        return line;
    }

    const HeatMap& m_heat;
    double m_value;
    std::map<Edge, std::vector<Edge>> m_next;
};

/// A label on the middle of a line, on a patch of the card's colour so that it can be read on any cell.
void paintLevelLabel(QPainter& painter, const Scene& scene, const Frame& frame, const QPolygonF& line,
                     const HeatLevel& level) {
    constexpr double margin = 3.0;
    const QFontMetricsF metrics(scene.font);
    const double width = metrics.horizontalAdvance(level.label) + 2.0 * margin;
    const double height = metrics.height();
    QRectF box(0.0, 0.0, width, height);
    box.moveCenter(line[line.size() / 2]);
    box.moveLeft(
        std::clamp(box.left(), frame.area.left(), std::max(frame.area.left(), frame.area.right() - width)));
    box.moveTop(
        std::clamp(box.top(), frame.area.top(), std::max(frame.area.top(), frame.area.bottom() - height)));
    painter.fillRect(box, scene.palette.card);
    paintText(painter, scene.font, scene.colour(level.tone), box.adjusted(margin, 0.0, -margin + 1.0, 0.0),
              level.label);
}

}  // namespace

std::vector<QPolygonF> contoursOf(const HeatMap& heat, double value) {
    return Contour(heat, value).lines();
}

void paintHeatLevels(QPainter& painter, const Scene& scene, const Frame& frame) {
    constexpr double labelled = 60.0;  // pixels that a line with a label spans at least
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.area.adjusted(0.0, 0.0, 1.0, 1.0));
    std::vector<std::pair<QPolygonF, const HeatLevel*>> labels;
    for (const HeatLevel& level : scene.data.heat.levels) {
        const QPolygonF* longest = nullptr;
        std::vector<QPolygonF> lines = contoursOf(scene.data.heat, level.value);
        for (QPolygonF& line : lines) {
            for (QPointF& point : line)
                point = frame.at(point.x(), point.y());
            // Seen on the lightest and on the darkest cells.
            painter.setPen(QPen(scene.palette.card, level.width + 2.0));
            painter.drawPolyline(line);
            painter.setPen(QPen(scene.colour(level.tone), level.width));
            painter.drawPolyline(line);
            if (!longest || line.size() > longest->size()) longest = &line;
        }
        if (!longest || level.label.isEmpty()) continue;
        const QRectF box = longest->boundingRect();
        if (box.width() + box.height() >= labelled) labels.emplace_back(*longest, &level);
    }
    for (const auto& [line, level] : labels)
        paintLevelLabel(painter, scene, frame, line, *level);
    painter.restore();
}

}  // namespace wattplan::charts
