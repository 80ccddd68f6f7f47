#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/result.h"

namespace wattplan::kernels {

/// One operand of a kernel: its name (the column of the catalogue, unit in the name) and the range that the
/// kernel accepts, both ends included.
struct OperandRange {
    std::string_view name;
    double lowest;
    double highest;
};

/// The first operand outside its range (NaN is outside every range) as error numberOutOfRange: field = the
/// operand's name, arguments = value, lowest, highest. Empty when all are inside. Spans are of equal length.
std::optional<Error> firstOutOfRange(std::span<const OperandRange> operands, std::span<const double> values);

}  // namespace wattplan::kernels
