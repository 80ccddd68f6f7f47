#include "core/graph/lane_rows.h"

#include <algorithm>
#include <cstring>

namespace wattplan::graph {

namespace {

constexpr std::size_t mostOperands = 3;

bool areEqual(const double* a, const double* b, std::size_t n) {
    return std::memcmp(a, b, n * sizeof(double)) == 0;
}

}  // namespace

RowLoops::RowLoops(const Graph& graph, std::size_t mostLanes)
    : m_graph(graph),
      m_months(static_cast<std::size_t>(graph.months())),
      m_zeros(m_months, 0),
      m_filled(mostOperands * mostLanes),
      m_rows(m_months),
      m_mostLanes(mostLanes) {}

std::vector<std::uint16_t> RowLoops::placesOf(std::span<const double> series) {
    std::vector<std::uint16_t> places(series.size(), 0);
    for (std::size_t m = 1; m < series.size(); ++m)
        places[m] =
            areEqual(&series[m], &series[places[m - 1]], 1) ? places[m - 1] : static_cast<std::uint16_t>(m);
    return places;
}

/// A row as lanes, also where it is one number for all of them.
const double* RowLoops::filled(const LaneRows& operand, std::size_t month, std::size_t lanes,
                               std::size_t place) {
    if (!operand.isFixed) return operand.row(month);
    double* const row = m_filled.data() + place * m_mostLanes;
    std::fill_n(row, lanes, *operand.row(month));
    return row;
}

bool RowLoops::runRow(NodeId id, simd::Fixed form, std::size_t lanes, std::size_t month,
                      std::span<const LaneRows> operands, double* out) {
    const simd::Loops& loops = simd::loops();
    const Op op = m_graph.node(id).op;
    if (op == Op::select)
        return loops.select(out, filled(operands[0], month, lanes, 0), filled(operands[1], month, lanes, 1),
                            filled(operands[2], month, lanes, 2), lanes);
    if (op == Op::interpolate) {
        const TableRow& row = m_graph.tableRow(id);
        const LaneRows& table = operands[0];
        const NodeId tableId = m_graph.operands(id)[0];
        const auto columns = static_cast<std::size_t>(m_graph.kernelDefinition(tableId).columns);
        const std::size_t stride = table.isFixed ? 1 : lanes;
        return loops.interpolate(
            out, filled(operands[1], month, lanes, 1), lanes,
            {table.data + static_cast<std::size_t>(row.row) * columns * stride, stride,
             table.isFixed ? std::size_t{0} : std::size_t{1}, columns, row.firstKnot, row.knotStep});
    }
    if (op == Op::require) {  // its condition is looked at apart
        std::copy_n(filled(operands[0], month, lanes, 0), lanes, out);
        return loops.areFinite(out, lanes);
    }
    const auto& list = loops.elementwise[static_cast<std::size_t>(op)];
    return list[static_cast<std::size_t>(form)](out, operands.front().row(month), operands.back().row(month),
                                                lanes);
}

bool RowLoops::reduce(Op op, std::size_t lanes, const LaneRows& series, double* out) {
    const simd::Loops& loops = simd::loops();
    if (op == Op::last) {
        std::copy_n(series.row(m_months - 1), lanes, out);
    } else {
        for (std::size_t m = 0; m < m_months; ++m)
            m_rows[m] = series.row(m);
        (op == Op::sum ? loops.sumRows : loops.greatestRows)(out, m_rows.data(), m_months, lanes);
    }
    return loops.areFinite(out, lanes);
}

bool RowLoops::lag(std::size_t months, std::size_t lanes, const LaneRows& series, double* out,
                   std::uint16_t* places) {
    bool areFinite = true;
    for (std::size_t m = 0; m < m_months; ++m) {
        const bool isBefore = m < months;
        const bool isSame =
            m > 0 && (isBefore || (m > months && series.places[m - months] == series.places[m - months - 1]));
        places[m] = isSame ? places[m - 1] : static_cast<std::uint16_t>(m);
        if (isSame) continue;
        double* const row = out + m * lanes;
        if (isBefore)
            std::fill_n(row, lanes, 0.0);
        else
            std::copy_n(series.row(m - months), lanes, row);
        areFinite &= simd::loops().areFinite(row, lanes);
    }
    return areFinite;
}

bool RowLoops::run(NodeId id, std::size_t lanes, simd::Fixed form, std::span<const LaneRows> operands,
                   double* out, std::uint16_t* places) {
    const Node& node = m_graph.node(id);
    if (node.op == Op::sum || node.op == Op::largest || node.op == Op::last)
        return reduce(node.op, lanes, operands[0], out);
    if (node.op == Op::lag) return lag(node.payload, lanes, operands[0], out, places);
    // What decides whether a month is like the one before: the table of an interpolation is the same for all,
    // and a condition is looked at apart.
    const auto followed = node.op == Op::interpolate ? operands.subspan(1)
                          : node.op == Op::require   ? operands.first(1)
                                                     : operands;
    bool areFinite = true;
    for (std::size_t m = 0; m < node.width; ++m) {
        if (m > 0 && std::ranges::all_of(followed, [m](const LaneRows& operand) {
                return operand.places[m] == operand.places[m - 1];
            })) {
            places[m] = places[m - 1];
            continue;
        }
        double* const row = out + m * lanes;
        areFinite &= runRow(id, form, lanes, m, operands, row);
        const bool isSame = m > 0 && areEqual(row, out + places[m - 1] * lanes, lanes);
        places[m] = isSame ? places[m - 1] : static_cast<std::uint16_t>(m);
    }
    return areFinite;
}

bool RowLoops::isTrueThroughout(const LaneRows& condition, std::size_t months, std::size_t lanes) const {
    const std::size_t rows = condition.rowStride == 0 ? 1 : months;
    const std::size_t width = condition.isFixed ? 1 : lanes;
    bool isTrue = true;
    for (std::size_t m = 0; m < rows; ++m) {
        if (m > 0 && condition.places[m] == condition.places[m - 1]) continue;
        const double* row = condition.row(m);
        for (std::size_t lane = 0; lane < width; ++lane)
            isTrue &= row[lane] != 0.0;
    }
    return isTrue;
}

}  // namespace wattplan::graph
