#include "core/graph/lane_rows.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace wattplan::graph {

namespace {

constexpr std::size_t mostOperands = 3;

bool areEqual(const double* a, const double* b, std::size_t n) {
    // Most rows differ in their first lane.
    return std::bit_cast<std::uint64_t>(*a) == std::bit_cast<std::uint64_t>(*b) &&
           std::memcmp(a, b, n * sizeof(double)) == 0;
}

/// Calls `take` with each month that has a row, in order.
template <class Take>
void forStarts(std::span<const std::uint64_t> starts, Take take) {
    for (std::size_t word = 0; word < starts.size(); ++word)
        for (std::uint64_t left = starts[word]; left != 0; left &= left - 1)
            take(word * startsInWord + static_cast<std::size_t>(std::countr_zero(left)));
}

}  // namespace

RowLoops::RowLoops(const Graph& graph, std::size_t mostLanes)
    : m_graph(graph),
      m_months(static_cast<std::size_t>(graph.months())),
      m_scalarStarts((m_months + startsInWord - 1) / startsInWord, 0),
      m_filled(mostOperands * mostLanes),
      m_rows(m_months),
      m_repeats(m_months),
      m_mostLanes(mostLanes) {
    m_scalarStarts.front() = 1;
}

FixedSeries RowLoops::fixedSeries(std::span<const double> values) const {
    FixedSeries series{{}, std::vector<std::uint64_t>(words(), 0)};
    for (std::size_t m = 0; m < values.size(); ++m) {
        if (m > 0 && areEqual(&values[m], &values[m - 1], 1)) continue;
        series.rows.push_back(values[m]);
        series.starts[m / startsInWord] |= std::uint64_t{1} << (m % startsInWord);
    }
    return series;
}

std::size_t RowLoops::rowCount(std::span<const std::uint64_t> starts) {
    std::size_t count = 0;
    for (const std::uint64_t word : starts)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

/// A row as lanes, also where it is one number for all of them.
const double* RowLoops::filled(const double* row, bool isFixed, std::size_t lanes, std::size_t place) {
    if (!isFixed) return row;
    double* const lanesOf = m_filled.data() + place * m_mostLanes;
    std::fill_n(lanesOf, lanes, *row);
    return lanesOf;
}

/// A row of each month in which an operand has one; `row` computes it from the operands' own.
template <class Row>
bool RowLoops::runRows(std::size_t width, std::size_t lanes, std::span<const LaneRows> operands, double* out,
                       RowStarts starts, Row row) {
    std::array<const double*, mostOperands> at{};
    for (std::size_t i = 0; i < operands.size(); ++i)
        at[i] = operands[i].data;
    bool areFinite = true;
    double* to = out;
    const std::size_t count = width == 1 ? 1 : words();
    for (std::size_t word = 0; word < count; ++word) {
        std::uint64_t left = 0;
        for (const LaneRows& operand : operands)
            left |= operand.starts[word];
        std::uint64_t own = 0;
        for (; left != 0; left &= left - 1) {
            const std::uint64_t month = left & (~left + 1);
            if (word > 0 || month > 1)
                for (std::size_t i = 0; i < operands.size(); ++i)
                    if ((operands[i].starts[word] & month) != 0) at[i] += operands[i].rowStride;
            areFinite &= row(at, to);
            if (to != out && areEqual(to, to - lanes, lanes)) continue;
            own |= month;
            to += lanes;
        }
        starts[word] = own;
    }
    return areFinite;
}

bool RowLoops::reduce(Op op, std::size_t lanes, const LaneRows& series, double* out) {
    const simd::Loops& loops = simd::loops();
    std::size_t rows = 0;
    forStarts({series.starts, words()}, [&](std::size_t month) {
        m_rows[rows] = series.data + rows * series.rowStride;
        m_repeats[rows] = static_cast<std::uint32_t>(m_months - month);
        if (rows > 0) m_repeats[rows - 1] -= m_repeats[rows];
        ++rows;
    });
    if (op == Op::last)
        std::copy_n(m_rows[rows - 1], lanes, out);
    else if (op == Op::sum)
        loops.sumRows(out, m_rows.data(), m_repeats.data(), rows, lanes);
    else
        loops.greatestRows(out, m_rows.data(), rows, lanes);
    return loops.areFinite(out, lanes);
}

bool RowLoops::lag(std::size_t months, std::size_t lanes, const LaneRows& series, double* out,
                   RowStarts starts) {
    std::fill_n(starts, words(), std::uint64_t{0});
    bool areFinite = true;
    double* to = out;
    const auto start = [&](std::size_t month) {
        starts[month / startsInWord] |= std::uint64_t{1} << (month % startsInWord);
        areFinite &= simd::loops().areFinite(to, lanes);
        to += lanes;
    };
    if (months > 0) {
        std::fill_n(to, lanes, 0.0);
        start(0);
    }
    const double* row = series.data;
    forStarts({series.starts, words()}, [&](std::size_t month) {
        if (month + months >= m_months) return;
        std::copy_n(row, lanes, to);
        start(month + months);
        row += series.rowStride;
    });
    return areFinite;
}

bool RowLoops::run(NodeId id, std::size_t lanes, simd::Elementwise loop, std::span<const LaneRows> operands,
                   double* out, RowStarts starts) {
    using Rows = std::array<const double*, mostOperands>;
    const simd::Loops& loops = simd::loops();
    const Node& node = m_graph.node(id);
    if (loop != nullptr && operands.size() == 2)
        return runRows(node.width, lanes, operands, out, starts,
                       [&](const Rows& rows, double* to) { return loop(to, rows[0], rows[1], lanes); });
    if (loop != nullptr)
        return runRows(node.width, lanes, operands, out, starts,
                       [&](const Rows& rows, double* to) { return loop(to, rows[0], rows[0], lanes); });
    switch (node.op) {
        case Op::sum:
        case Op::largest:
        case Op::last:
            return reduce(node.op, lanes, operands[0], out);
        case Op::lag:
            return lag(node.payload, lanes, operands[0], out, starts);
        case Op::interpolate: {  // its table is the same for all months
            const TableRow& read = m_graph.tableRow(id);
            const LaneRows& table = operands[0];
            const auto columns =
                static_cast<std::size_t>(m_graph.kernelDefinition(m_graph.operands(id)[0]).columns);
            const std::size_t stride = table.isFixed ? 1 : lanes;
            const simd::KnotTable knots{table.data + static_cast<std::size_t>(read.row) * columns * stride,
                                        stride,
                                        table.isFixed ? std::size_t{0} : std::size_t{1},
                                        columns,
                                        read.firstKnot,
                                        read.knotStep};
            return runRows(node.width, lanes, operands.subspan(1), out, starts,
                           [&](const Rows& rows, double* to) {
                               return loops.interpolate(to, filled(rows[0], operands[1].isFixed, lanes, 0),
                                                        lanes, knots);
                           });
        }
        case Op::require:  // its condition is looked at apart
            return runRows(node.width, lanes, operands.first(1), out, starts,
                           [&](const Rows& rows, double* to) {
                               std::copy_n(filled(rows[0], operands[0].isFixed, lanes, 0), lanes, to);
                               return loops.areFinite(to, lanes);
                           });
        default:  // select
            return runRows(node.width, lanes, operands, out, starts, [&](const Rows& rows, double* to) {
                return loops.select(to, filled(rows[0], operands[0].isFixed, lanes, 0),
                                    filled(rows[1], operands[1].isFixed, lanes, 1),
                                    filled(rows[2], operands[2].isFixed, lanes, 2), lanes);
            });
    }
}

bool RowLoops::isTrueThroughout(const LaneRows& condition, std::size_t lanes) const {
    const std::size_t rows = rowCount({condition.starts, words()});
    const std::size_t width = condition.isFixed ? 1 : lanes;
    bool isTrue = true;
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t lane = 0; lane < width; ++lane)
            isTrue &= condition.data[row * condition.rowStride + lane] != 0.0;
    return isTrue;
}

}  // namespace wattplan::graph
