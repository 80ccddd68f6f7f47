#pragma once

#include <cstdint>

#include "core/text_label.h"
#include "core/units/boundary.h"
#include "core/units/dimension.h"

namespace wattplan::graph {

using NodeId = std::uint32_t;
inline constexpr NodeId noNode = ~NodeId{0};

/// The operations of the graph: a set closed under spreadsheet functions.
enum class Op : std::uint8_t {
    constant,  ///< a number or series of our own, with its source
    input,     ///< a field of the plan, or a catalogue cell
    same,      ///< its operand under another name
    add,
    subtract,
    multiply,
    divide,
    power,  ///< operand ^ constant exponent (operand 1)
    exponential,
    logarithm,  ///< natural
    minimum,
    maximum,
    ceiling,
    floor,
    lessEqual,    ///< 1 where operand 0 <= operand 1, else 0
    select,       ///< operand 1 where operand 0 is not 0, else operand 2
    require,      ///< operand 0; infeasible where operand 1 is 0
    interpolate,  ///< a row of table operand 0, read at operand 1
    cell,         ///< one cell of table operand 0
    sum,          ///< over the months of a series
    largest,      ///< over the months of a series
    last,         ///< the last month of a series
    lag,          ///< the series n months earlier, 0 before the first
    kernel,       ///< an algorithm over its operands; a table
};

enum class Shape : std::uint8_t { scalar, series, table };

/// A recorded operation. Operands lie before it, so that the order of recording is an order of evaluation.
struct Node {
    Op op{};
    Shape shape{};
    Boundary boundary{};
    bool isPlain = false;  ///< an element-wise operation on scalars, see scalarOperation
    Dimension dimension{};
    std::uint16_t operandCount = 0;
    std::uint32_t firstOperand = 0;  ///< index into the operand pool
    std::uint32_t payload = 0;       ///< constant, input, reason, table row, kernel or lag, by op
    std::uint32_t slot = 0;          ///< index of the first of its values
    std::uint32_t width = 1;         ///< number of its values: 1, months, or rows × columns
    std::uint32_t name = 0;          ///< index of its name; 0 is none
};

/// What a node is called in derivations and where its equation comes from.
struct NodeName {
    Label label{};
    const char* citation = "";  ///< key of core/references.md, with equation or page
    std::uint64_t tag = 0;      ///< the result or field this node is, packed by the caller; 0 is none
    bool isMonth = false;       ///< its numbers are months, counted from January of year 0: read as dates
};

/// Why a `require` node is infeasible, e.g. "more accelerators are used than the cluster has".
struct Reason {
    Label text{};
    std::uint64_t tag = 0;  ///< the object concerned, packed by the caller
};

/// The state of a value. 0 is ok; otherwise the node where it began, plus one: an input without a value
/// (unknown), a `require` whose condition fails or an operation outside its domain (infeasible).
using StatusCode = std::uint32_t;
inline constexpr StatusCode statusOk = 0;
constexpr StatusCode statusFrom(NodeId origin) {
    return origin + 1;
}
constexpr NodeId statusOrigin(StatusCode status) {
    return status - 1;
}

}  // namespace wattplan::graph
