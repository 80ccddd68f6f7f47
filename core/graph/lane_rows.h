#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/graph/graph.h"
#include "core/simd/loops.h"

namespace wattplan::graph {

/// The months of a series that have a row of lanes of their own, a bit each, 64 to a word; the first always
/// has. Rows lie one after another in this order. The other months are equal in every lane to the one before
/// and share its row: a phase of a plan is computed once, not once a month.
using RowStarts = std::uint64_t*;
inline constexpr std::size_t startsInWord = 64;

/// An operand over a block of lanes. A scalar has one row for all months; of a table `starts` is not read.
struct LaneRows {
    const double* data = nullptr;
    bool isFixed = false;       ///< one value for all lanes, so that a row is one number
    std::size_t rowStride = 0;  ///< from row to row
    const std::uint64_t* starts = nullptr;
};

/// A series that does not vary: the value of each row.
struct FixedSeries {
    std::vector<double> rows{};
    std::vector<std::uint64_t> starts{};
};

/// Evaluates nodes over a block of lanes, all but kernels and their cells. Not thread-safe.
class RowLoops {
public:
    RowLoops(const Graph& graph, std::size_t mostLanes);

    std::size_t words() const { return m_scalarStarts.size(); }  ///< of the starts of a series
    const std::uint64_t* scalarStarts() const { return m_scalarStarts.data(); }
    FixedSeries fixedSeries(std::span<const double> values) const;
    static std::size_t rowCount(std::span<const std::uint64_t> starts);

    /// Values of a node to rows of `out`, one at most for each month, and which months have one to `starts`.
    /// `loop`: that of an element-wise operation on one or two operands. Whether all of them are finite.
    bool run(NodeId id, std::size_t lanes, simd::Elementwise loop, std::span<const LaneRows> operands,
             double* out, RowStarts starts);
    /// Whether a condition holds in every month and lane.
    bool isTrueThroughout(const LaneRows& condition, std::size_t lanes) const;

private:
    template <class Row>
    bool runRows(std::size_t width, std::size_t lanes, std::span<const LaneRows> operands, double* out,
                 RowStarts starts, Row row);
    bool reduce(Op op, std::size_t lanes, const LaneRows& series, double* out);
    bool lag(std::size_t months, std::size_t lanes, const LaneRows& series, double* out, RowStarts starts);
    const double* filled(const double* row, bool isFixed, std::size_t lanes, std::size_t place);

    const Graph& m_graph;
    std::size_t m_months;
    std::vector<std::uint64_t> m_scalarStarts;
    std::vector<double> m_filled;          // rows of one number
    std::vector<const double*> m_rows;     // of a series that is reduced
    std::vector<std::uint32_t> m_repeats;  // months of each
    std::size_t m_mostLanes;
};

}  // namespace wattplan::graph
