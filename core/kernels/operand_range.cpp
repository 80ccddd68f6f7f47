#include "core/kernels/operand_range.h"

#include <cassert>
#include <string>

#include <fmt/format.h>

namespace wattplan::kernels {

std::optional<Error> firstOutOfRange(std::span<const OperandRange> operands, std::span<const double> values) {
    assert(operands.size() == values.size());
    for (std::size_t i = 0; i < operands.size(); ++i) {
        const OperandRange& operand = operands[i];
        const bool inside = values[i] >= operand.lowest && values[i] <= operand.highest;  // false for NaN
        if (inside) continue;
        return Error{ErrorCode::numberOutOfRange,
                     {},
                     std::string(operand.name),
                     {fmt::format("{}", values[i]), fmt::format("{}", operand.lowest),
                      fmt::format("{}", operand.highest)}};
    }
    return std::nullopt;
}

}  // namespace wattplan::kernels
