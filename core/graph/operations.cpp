#include "core/graph/operations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/graph/elementwise.h"

namespace wattplan::graph {

namespace {

// Strides of 0 and 1 are told apart outside the loops, so that each loop is a plain one the compiler
// turns into SIMD code.
template <class Function>
void loop1(double* out, const double* a, std::size_t strideA, std::size_t n, Function f) {
    if (strideA == 0) {
        std::fill_n(out, n, f(*a));
    } else {
        for (std::size_t i = 0; i < n; ++i)
            out[i] = f(a[i]);
    }
}

template <class Function>
void loop2(double* out, const double* a, std::size_t strideA, const double* b, std::size_t strideB,
           std::size_t n, Function f) {
    if (strideA != 0 && strideB != 0) {
        for (std::size_t i = 0; i < n; ++i)
            out[i] = f(a[i], b[i]);
    } else if (strideA != 0) {
        const double constantB = *b;
        for (std::size_t i = 0; i < n; ++i)
            out[i] = f(a[i], constantB);
    } else if (strideB != 0) {
        const double constantA = *a;
        for (std::size_t i = 0; i < n; ++i)
            out[i] = f(constantA, b[i]);
    } else {
        std::fill_n(out, n, f(*a, *b));
    }
}

template <Op op>
void map1(double* out, const Extent& extent, const Strided& a) {
    const auto f = [](double x) { return elementwise<op>(x); };
    if (extent.lanes == 1) return loop1(out, a.data, a.monthStride, extent.months, f);
    for (std::size_t m = 0; m < extent.months; ++m)
        loop1(out + m * extent.lanes, a.data + m * a.monthStride, a.laneStride, extent.lanes, f);
}

template <Op op>
void map2(double* out, const Extent& extent, const Strided& a, const Strided& b) {
    const auto f = [](double x, double y) { return elementwise<op>(x, y); };
    if (extent.lanes == 1) {
        return loop2(out, a.data, a.monthStride, b.data, b.monthStride, extent.months, f);
    }
    for (std::size_t m = 0; m < extent.months; ++m)
        loop2(out + m * extent.lanes, a.data + m * a.monthStride, a.laneStride, b.data + m * b.monthStride,
              b.laneStride, extent.lanes, f);
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

template <class Function>
void reduce(double* out, const Extent& extent, const Strided& a, Function f) {
    for (std::size_t lane = 0; lane < extent.lanes; ++lane) {
        double value = at(a, 0, lane);
        for (std::size_t m = 1; m < extent.seriesMonths; ++m)
            value = f(value, at(a, m, lane));
        out[lane] = value;
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

void values(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
            double* out) {
    const auto& o = operands;
    switch (graph.node(id).op) {
        case Op::same:
        case Op::require:
            return map1<Op::same>(out, extent, o[0]);
        case Op::add:
            return map2<Op::add>(out, extent, o[0], o[1]);
        case Op::subtract:
            return map2<Op::subtract>(out, extent, o[0], o[1]);
        case Op::multiply:
            return map2<Op::multiply>(out, extent, o[0], o[1]);
        case Op::divide:
            return map2<Op::divide>(out, extent, o[0], o[1]);
        case Op::power:
            return map2<Op::power>(out, extent, o[0], o[1]);
        case Op::exponential:
            return map1<Op::exponential>(out, extent, o[0]);
        case Op::logarithm:
            return map1<Op::logarithm>(out, extent, o[0]);
        case Op::minimum:
            return map2<Op::minimum>(out, extent, o[0], o[1]);
        case Op::maximum:
            return map2<Op::maximum>(out, extent, o[0], o[1]);
        case Op::ceiling:
            return map1<Op::ceiling>(out, extent, o[0]);
        case Op::floor:
            return map1<Op::floor>(out, extent, o[0]);
        case Op::lessEqual:
            return map2<Op::lessEqual>(out, extent, o[0], o[1]);
        case Op::select:
            return forEach(extent, [&](std::size_t m, std::size_t lane, std::size_t place) {
                out[place] = at(o[0], m, lane) != 0.0 ? at(o[1], m, lane) : at(o[2], m, lane);
            });
        case Op::interpolate:
            return interpolateRow(graph, id, extent, operands, out);
        case Op::cell:
            for (std::size_t lane = 0; lane < extent.lanes; ++lane)
                out[lane] = at(o[0], graph.node(id).payload, lane);
            return;
        case Op::sum:
            return reduce(out, extent, o[0], [](double a, double b) { return a + b; });
        case Op::largest:
            return reduce(out, extent, o[0], [](double a, double b) { return a < b ? b : a; });
        case Op::last:
            for (std::size_t lane = 0; lane < extent.lanes; ++lane)
                out[lane] = at(o[0], extent.seriesMonths - 1, lane);
            return;
        case Op::lag: {
            const std::size_t n = graph.node(id).payload;
            return forEach(extent, [&](std::size_t m, std::size_t lane, std::size_t place) {
                out[place] = m < n ? 0.0 : at(o[0], m - n, lane);
            });
        }
        case Op::constant:
        case Op::input:
        case Op::kernel:
            return;
    }
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

/// Whether no value is infinite or not a number: 0 times such a value is not 0. Four sums side by side, which
/// the compiler turns into SIMD code.
bool areAllFinite(const double* values, std::size_t n) {
    std::array<double, 4> sums{};
    std::size_t i = 0;
    for (; i + sums.size() <= n; i += sums.size())
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += values[i + k] * 0.0;
    for (; i < n; ++i)
        sums[0] += values[i] * 0.0;
    return sums[0] + sums[1] + sums[2] + sums[3] == 0.0;
}

void states(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
            const double* out, StatusCode* status) {
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
    if (areAllFinite(out, extent.months * extent.lanes)) return;
    for (std::size_t m = 0; m < extent.months; ++m)
        for (std::size_t lane = 0; lane < extent.lanes; ++lane)
            if (!std::isfinite(out[m * extent.lanes + lane]) && status[lane] == statusOk)
                status[lane] = statusFrom(id);
}

}  // namespace

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
            return elementwise<Op::power>(a, b);
        case Op::exponential:
            return elementwise<Op::exponential>(a);
        case Op::logarithm:
            return elementwise<Op::logarithm>(a);
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
    values(graph, id, extent, operands, out);
    states(graph, id, extent, operands, out, status);
}

}  // namespace wattplan::graph
