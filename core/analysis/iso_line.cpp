#include "core/analysis/iso_line.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/analysis/goal_seek.h"
#include "core/analysis/input_probe.h"
#include "core/analysis/root_search.h"

namespace wattplan::analysis {

namespace {

constexpr double around = 4.0;
constexpr double decade = 10.0;

/// An edge of the grid: from a point (column, row) to its right, or upwards.
struct Edge {
    std::size_t column = 0;
    std::size_t row = 0;
    bool isUpright = false;

    auto operator<=>(const Edge&) const = default;
};

std::pair<double, double> rangeAround(const FieldSpec& field, std::optional<double> present) {
    const auto [low, high] = seekRange(field, present);
    if (!present || *present <= 0.0) return {low, high};
    return {std::max(low, *present / around), std::min(high, *present * around)};
}

std::vector<double> axisValues(const std::pair<double, double>& range, int points) {
    const auto [low, high] = range;
    if (low > 0.0 && high > decade * low) return geometricPoints(low, high, points);
    std::vector<double> values;
    for (int i = 0; i < points; ++i)
        values.push_back(i == points - 1 ? high : low + (high - low) * i / (points - 1));
    return values;
}

class Tracer {
public:
    Tracer(InputProbe& probe, ResultAddress result, double target, IsoLines& iso)
        : m_probe(probe), m_result(result), m_target(target), m_iso(iso) {}

    void evaluateGrid() {
        std::vector<std::vector<double>> columns(2);
        for (const double y : m_iso.y.values)
            for (const double x : m_iso.x.values) {
                columns[0].push_back(x);
                columns[1].push_back(y);
            }
        m_iso.grid = m_probe.over(columns, m_result);
    }

    void trace() {
        for (std::size_t row = 0; row + 1 < m_iso.y.values.size(); ++row)
            for (std::size_t column = 0; column + 1 < m_iso.x.values.size(); ++column)
                addCell(column, row);
        for (const auto& [edge, next] : m_next)
            if (next.size() == 1 && !m_done.contains(edge)) follow(edge);
        for (const auto& [edge, next] : m_next)
            if (!m_done.contains(edge)) follow(edge);
    }

private:
    bool isAbove(const Outcome& outcome) const { return outcome.value >= m_target; }

    void addCell(std::size_t column, std::size_t row) {
        const std::array corners{&m_iso.at(column, row), &m_iso.at(column + 1, row),
                                 &m_iso.at(column + 1, row + 1), &m_iso.at(column, row + 1)};
        double mean = 0.0;
        for (const Outcome* corner : corners) {
            if (!corner->isKnown()) return;
            mean += corner->value / 4.0;
        }
        const std::array edges{Edge{column, row, false}, Edge{column + 1, row, true},
                               Edge{column, row + 1, false}, Edge{column, row, true}};  // from corner i on
        std::vector<Edge> crossed;
        for (std::size_t i = 0; i < corners.size(); ++i)
            if (isAbove(*corners[i]) != isAbove(*corners[(i + 1) % 4])) crossed.push_back(edges[i]);
        if (crossed.size() == 2) join(crossed[0], crossed[1]);
        if (crossed.size() < 4) return;
        // Two lines: they part the corners that are unlike the middle from the rest.
        const bool isFirstCut = isAbove(*corners[0]) != (mean >= m_target);
        if (isFirstCut) {
            join(edges[3], edges[0]);
            join(edges[1], edges[2]);
        } else {
            join(edges[0], edges[1]);
            join(edges[2], edges[3]);
        }
    }

    void join(const Edge& a, const Edge& b) {
        m_next[a].push_back(b);
        m_next[b].push_back(a);
    }

    void follow(Edge edge) {
        std::vector<IsoPoint> line;
        const Edge first = edge;
        bool isMoving = true;
        while (isMoving) {
            m_done.insert(edge);
            line.push_back(pointOn(edge));
            isMoving = false;
            for (const Edge& next : m_next[edge]) {
                if (m_done.contains(next)) continue;
                edge = next;
                isMoving = true;
                break;
            }
        }
        const auto& ends = m_next[edge];
        const bool isClosed = line.size() > 2 && std::ranges::find(ends, first) != ends.end();
        if (isClosed) line.push_back(line.front());
        m_iso.lines.push_back(std::move(line));
    }

    IsoPoint pointOn(const Edge& edge) {
        const double x = m_iso.x.values[edge.column];
        const double y = m_iso.y.values[edge.row];
        const auto place = [&](double along) {
            return edge.isUpright ? IsoPoint{x, along} : IsoPoint{along, y};
        };
        const Curve curve = [&](double along) {
            const IsoPoint point = place(along);
            return m_probe.at(std::array{point.x, point.y}, m_result).number();
        };
        const double from = edge.isUpright ? y : x;
        const double to = edge.isUpright ? m_iso.y.values[edge.row + 1] : m_iso.x.values[edge.column + 1];
        const Outcome& there =
            edge.isUpright ? m_iso.at(edge.column, edge.row + 1) : m_iso.at(edge.column + 1, edge.row);
        const std::array samples{CurvePoint{from, m_iso.at(edge.column, edge.row).value},
                                 CurvePoint{to, there.value}};
        const auto found = crossings(samples, m_target, curve);
        return place(found.empty() ? (from + to) / 2.0 : found.front().best(m_target).x);
    }

    InputProbe& m_probe;
    ResultAddress m_result;
    double m_target;
    IsoLines& m_iso;
    std::map<Edge, std::vector<Edge>> m_next;
    std::set<Edge> m_done;
};

}  // namespace

IsoLines isoLines(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                  ResultAddress result, double target, FieldAddress x, FieldAddress y, IsoRange xRange,
                  IsoRange yRange, int points) {
    const auto axis = [&](FieldAddress input, const IsoRange& range) {
        const FieldSpec& field = Registry::instance().field(input.field);
        const auto present = presentValue(plan, catalogue, model, input);
        return IsoAxis{input, axisValues(range.value_or(rangeAround(field, present)), points), present};
    };
    IsoLines iso{axis(x, xRange), axis(y, yRange), {}, {}};
    InputProbe probe(plan, catalogue, model, std::array{x, y});
    Tracer tracer(probe, result, target, iso);
    tracer.evaluateGrid();
    tracer.trace();
    return iso;
}

}  // namespace wattplan::analysis
