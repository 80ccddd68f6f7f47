#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/graph/graph.h"
#include "core/simd/loops.h"

namespace wattplan::graph {

/// Of each month of a series, the place of the row of lanes where its values stand. Months that are equal in
/// every lane to the one before share its row: a phase of a plan is computed once, not once a month.
using RowPlaces = const std::uint16_t*;

/// An operand over a block of lanes. A scalar has one row for all months; a table has its cells as rows, one
/// place each.
struct LaneRows {
    const double* data = nullptr;
    bool isFixed = false;        ///< one value for all lanes, so that a row is one number
    std::size_t rowStride = 0;   ///< 0 for a scalar
    RowPlaces places = nullptr;  ///< of as many months as the result has; of a table not read

    const double* row(std::size_t month) const { return data + places[month] * rowStride; }
};

/// Evaluates nodes over a block of lanes, all but kernels and their cells. Not thread-safe.
class RowLoops {
public:
    RowLoops(const Graph& graph, std::size_t mostLanes);

    /// Places of a scalar: the first row, whatever the month.
    RowPlaces scalarPlaces() const { return m_zeros.data(); }
    /// Places of a series that does not vary, of which a row is one value.
    static std::vector<std::uint16_t> placesOf(std::span<const double> series);

    /// Values of a node to rows of `out`, one at most for each month, and the places of its months to
    /// `places`. `form`: which of two operands is fixed. Whether all of them are finite.
    bool run(NodeId id, std::size_t lanes, simd::Fixed form, std::span<const LaneRows> operands, double* out,
             std::uint16_t* places);
    /// Whether a condition holds in every month and lane.
    bool isTrueThroughout(const LaneRows& condition, std::size_t months, std::size_t lanes) const;

private:
    bool runRow(NodeId id, simd::Fixed form, std::size_t lanes, std::size_t month,
                std::span<const LaneRows> operands, double* out);
    bool reduce(Op op, std::size_t lanes, const LaneRows& series, double* out);
    bool lag(std::size_t months, std::size_t lanes, const LaneRows& series, double* out,
             std::uint16_t* places);
    const double* filled(const LaneRows& operand, std::size_t month, std::size_t lanes, std::size_t place);

    const Graph& m_graph;
    std::size_t m_months;
    std::vector<std::uint16_t> m_zeros;
    std::vector<double> m_filled;       // rows of one number
    std::vector<const double*> m_rows;  // of a series that is reduced
    std::size_t m_mostLanes;
};

}  // namespace wattplan::graph
