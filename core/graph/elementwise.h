#pragma once

#include <cmath>

#include "core/graph/node.h"
#include "core/simd/elementary.h"

namespace wattplan::graph {

/// Whether an operation takes one value of each operand to one value: all but kernels, reductions and those
/// that read tables or other months.
constexpr bool isElementwise(Op op) {
    return op >= Op::same && op <= Op::require;
}

/// The element-wise operations, each written once; `require` gives its operand. `fuses`: see
/// simd::multiplyAdd.
template <Op op, bool fuses = false>
WATTPLAN_INLINE double elementwise(double a, [[maybe_unused]] double b = 0.0,
                                   [[maybe_unused]] double c = 0.0) {
    static_assert(isElementwise(op));
    if constexpr (op == Op::add) return a + b;
    if constexpr (op == Op::subtract) return a - b;
    if constexpr (op == Op::multiply) return a * b;
    if constexpr (op == Op::divide) return a / b;
    if constexpr (op == Op::power) return simd::power<fuses>(a, b);
    if constexpr (op == Op::exponential) return simd::exponential<fuses>(a);
    if constexpr (op == Op::logarithm) return simd::logarithm<fuses>(a);
    if constexpr (op == Op::minimum) return b < a ? b : a;
    if constexpr (op == Op::maximum) return a < b ? b : a;
    if constexpr (op == Op::ceiling) return std::ceil(a);
    if constexpr (op == Op::floor) return std::floor(a);
    if constexpr (op == Op::lessEqual) return a <= b ? 1.0 : 0.0;
    if constexpr (op == Op::select) return a != 0.0 ? b : c;
    return a;
}

}  // namespace wattplan::graph
