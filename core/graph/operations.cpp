#include "core/graph/operations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/graph/elementwise.h"
#include "core/simd/loops.h"

namespace wattplan::graph {

namespace {

const std::array<simd::Elementwise, 3>& loopsOf(Op op) {
    return simd::loops().elementwise[static_cast<std::size_t>(op)];
}

/// One number by the loops, whose series take fewer roundings where the machine fuses.
double seriesOf(Op op, double a, double b) {
    double value = 0.0;
    const auto form = op == Op::power ? simd::Fixed::second : simd::Fixed::none;
    loopsOf(op)[static_cast<std::size_t>(form)](&value, &a, &b, 1);
    return value;
}

bool map1(Op op, double* out, const Extent& extent, const Strided& a) {
    const simd::Elementwise loop = loopsOf(op)[0];
    const bool isRow = extent.lanes == 1;
    const std::size_t stride = isRow ? a.monthStride : a.laneStride;
    const std::size_t n = isRow ? extent.months : extent.lanes;
    if (isRow || extent.months == 1) {
        if (stride != 0) return loop(out, a.data, a.data, n);
        const bool isFinite = loop(out, a.data, a.data, 1);
        std::fill_n(out + 1, n - 1, out[0]);
        return isFinite;
    }
    bool areFinite = true;
    for (std::size_t m = 0; m < extent.months; ++m)
        areFinite &= map1(op, out + m * n, {n, 1, extent.seriesMonths},
                          {a.data + m * a.monthStride, a.laneStride, 0, nullptr, 0});
    return areFinite;
}

/// One row of numbers, each operand with a stride of 0 or 1.
bool row2(Op op, double* out, const double* a, std::size_t strideA, const double* b, std::size_t strideB,
          std::size_t n) {
    const auto& loops = loopsOf(op);
    if (strideA != 0 && strideB != 0) return loops[static_cast<std::size_t>(simd::Fixed::none)](out, a, b, n);
    if (strideA != 0) return loops[static_cast<std::size_t>(simd::Fixed::second)](out, a, b, n);
    if (strideB != 0) return loops[static_cast<std::size_t>(simd::Fixed::first)](out, a, b, n);
    const bool isFinite = loops[static_cast<std::size_t>(simd::Fixed::second)](out, a, b, 1);
    std::fill_n(out + 1, n - 1, out[0]);
    return isFinite;
}

bool map2(Op op, double* out, const Extent& extent, const Strided& a, const Strided& b) {
    if (extent.lanes == 1) return row2(op, out, a.data, a.monthStride, b.data, b.monthStride, extent.months);
    const std::size_t lanes = extent.lanes;
    bool areFinite = true;
    for (std::size_t m = 0; m < extent.months; ++m)
        areFinite &= row2(op, out + m * lanes, a.data + m * a.monthStride, a.laneStride,
                          b.data + m * b.monthStride, b.laneStride, lanes);
    return areFinite;
}

template <class Function>
void forEach(const Extent& extent, Function f) {
    for (std::size_t m = 0; m < extent.months; ++m)
        for (std::size_t lane = 0; lane < extent.lanes; ++lane)
            f(m, lane, m * extent.lanes + lane);
}

double at(const Strided& operand, std::size_t month, std::size_t lane) {
    return operand.data[month * operand.monthStride + lane * operand.laneStride];
}

/// Month after month, all lanes side by side.
template <class Function>
void reduce(double* out, const Extent& extent, const Strided& a, Function f) {
    for (std::size_t lane = 0; lane < extent.lanes; ++lane)
        out[lane] = at(a, 0, lane);
    for (std::size_t m = 1; m < extent.seriesMonths; ++m) {
        const double* month = a.data + m * a.monthStride;
        if (a.laneStride == 0) {
            for (std::size_t lane = 0; lane < extent.lanes; ++lane)
                out[lane] = f(out[lane], *month);
        } else {
            for (std::size_t lane = 0; lane < extent.lanes; ++lane)
                out[lane] = f(out[lane], month[lane]);
        }
    }
}

void interpolateRow(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
                    double* out) {
    const TableRow& row = graph.tableRow(id);
    const Strided& table = operands[0];
    const NodeId tableId = graph.operands(id)[0];
    const auto columns = static_cast<std::size_t>(graph.kernelDefinition(tableId).columns);
    const std::size_t first = static_cast<std::size_t>(row.row) * columns;
    forEach(extent, [&](std::size_t m, std::size_t lane, std::size_t place) {
        const double position = (at(operands[1], m, lane) - row.firstKnot) / row.knotStep;
        const double clamped = std::clamp(position, 0.0, static_cast<double>(columns - 1));
        const auto left = std::min(static_cast<std::size_t>(clamped), columns - 2);
        const double weight = clamped - static_cast<double>(left);
        const double a = at(table, first + left, lane);
        const double b = at(table, first + left + 1, lane);
        out[place] = std::isnan(position) ? position : a + weight * (b - a);
    });
}

/// Whether all values are finite.
bool values(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
            double* out) {
    const auto& o = operands;
    const Op op = graph.node(id).op;
    switch (op) {
        case Op::same:
        case Op::require:
            return map1(Op::same, out, extent, o[0]);
        case Op::add:
        case Op::subtract:
        case Op::multiply:
        case Op::divide:
        case Op::power:
        case Op::minimum:
        case Op::maximum:
        case Op::lessEqual:
            return map2(op, out, extent, o[0], o[1]);
        case Op::exponential:
        case Op::logarithm:
        case Op::ceiling:
        case Op::floor:
            return map1(op, out, extent, o[0]);
        case Op::select:
            forEach(extent, [&](std::size_t m, std::size_t lane, std::size_t place) {
                out[place] = at(o[0], m, lane) != 0.0 ? at(o[1], m, lane) : at(o[2], m, lane);
            });
            break;
        case Op::interpolate:
            interpolateRow(graph, id, extent, operands, out);
            break;
        case Op::cell:
            for (std::size_t lane = 0; lane < extent.lanes; ++lane)
                out[lane] = at(o[0], graph.node(id).payload, lane);
            break;
        case Op::sum:
            reduce(out, extent, o[0], [](double a, double b) { return a + b; });
            break;
        case Op::largest:
            reduce(out, extent, o[0], [](double a, double b) { return a < b ? b : a; });
            break;
        case Op::last:
            for (std::size_t lane = 0; lane < extent.lanes; ++lane)
                out[lane] = at(o[0], extent.seriesMonths - 1, lane);
            break;
        case Op::lag: {
            const std::size_t n = graph.node(id).payload;
            forEach(extent, [&](std::size_t m, std::size_t lane, std::size_t place) {
                out[place] = m < n ? 0.0 : at(o[0], m - n, lane);
            });
            break;
        }
        case Op::constant:
        case Op::input:
        case Op::kernel:
            return true;
    }
    return simd::loops().areFinite(out, extent.months * extent.lanes);
}

StatusCode statusAt(const Strided& operand, std::size_t lane) {
    return operand.status[lane * operand.statusStride];
}

StatusCode selectStatus(const Extent& extent, std::span<const Strided> operands, std::size_t lane) {
    if (const StatusCode condition = statusAt(operands[0], lane)) return condition;
    bool takesThen = false;
    bool takesOtherwise = false;
    for (std::size_t m = 0; m < extent.months; ++m)
        (at(operands[0], m, lane) != 0.0 ? takesThen : takesOtherwise) = true;
    const StatusCode then = takesThen ? statusAt(operands[1], lane) : statusOk;
    return then || !takesOtherwise ? then : statusAt(operands[2], lane);
}

bool isFalseSomewhere(const Strided& condition, const Extent& extent, std::size_t lane) {
    const std::size_t months = condition.monthStride == 0 ? 1 : extent.seriesMonths;
    for (std::size_t m = 0; m < months; ++m)
        if (at(condition, m, lane) == 0.0) return true;
    return false;
}

bool areAllOk(std::span<const Strided> operands, std::size_t lanes) {
    StatusCode any = statusOk;
    for (const Strided& operand : operands) {
        if (operand.statusStride == 0) {
            any |= *operand.status;
        } else {
            for (std::size_t lane = 0; lane < lanes; ++lane)
                any |= operand.status[lane];
        }
    }
    return any == statusOk;
}

void states(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
            bool areFinite, const double* out, StatusCode* status) {
    const Op op = graph.node(id).op;
    const bool areOk = areAllOk(operands, extent.lanes);
    if (areOk) std::fill_n(status, extent.lanes, statusOk);
    for (std::size_t lane = 0; lane < extent.lanes; ++lane) {
        if (areOk && op != Op::require) break;  // the common case
        StatusCode code = statusOk;
        if (op == Op::select) {
            code = selectStatus(extent, operands, lane);
        } else {
            for (const Strided& operand : operands)
                if ((code = statusAt(operand, lane)) != statusOk) break;
        }
        if (op == Op::require && code == statusOk && isFalseSomewhere(operands[1], extent, lane))
            code = statusFrom(id);
        status[lane] = code;
    }
    if (areFinite) return;
    for (std::size_t m = 0; m < extent.months; ++m)
        for (std::size_t lane = 0; lane < extent.lanes; ++lane)
            if (!std::isfinite(out[m * extent.lanes + lane]) && status[lane] == statusOk)
                status[lane] = statusFrom(id);
}

}  // namespace

void applyStates(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
                 bool areFinite, const double* out, StatusCode* status) {
    states(graph, id, extent, operands, areFinite, out, status);
}

double scalarOperation(Op op, double a, double b, double c) {
    switch (op) {
        case Op::add:
            return elementwise<Op::add>(a, b);
        case Op::subtract:
            return elementwise<Op::subtract>(a, b);
        case Op::multiply:
            return elementwise<Op::multiply>(a, b);
        case Op::divide:
            return elementwise<Op::divide>(a, b);
        case Op::power:
        case Op::exponential:
        case Op::logarithm:
            return seriesOf(op, a, b);
        case Op::minimum:
            return elementwise<Op::minimum>(a, b);
        case Op::maximum:
            return elementwise<Op::maximum>(a, b);
        case Op::ceiling:
            return elementwise<Op::ceiling>(a);
        case Op::floor:
            return elementwise<Op::floor>(a);
        case Op::lessEqual:
            return elementwise<Op::lessEqual>(a, b);
        case Op::select:
            return elementwise<Op::select>(a, b, c);
        default:
            return elementwise<Op::same>(a);
    }
}

void applyOperation(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
                    double* out, StatusCode* status) {
    const bool areFinite = values(graph, id, extent, operands, out);
    states(graph, id, extent, operands, areFinite, out, status);
}

}  // namespace wattplan::graph
