#pragma once

#include <cstddef>
#include <vector>

namespace wattplan::kernels {

/// What a kernel gives to the calculation graph: rows x columns values, row after row.
struct KernelTable {
    int rows = 0;
    int columns = 0;
    std::vector<double> values;

    double at(int row, int column) const {
        return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                      static_cast<std::size_t>(column)];
    }
    bool operator==(const KernelTable&) const = default;
};

}  // namespace wattplan::kernels
