#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace wattplan::charts {

/// The lowest and highest of any stretch of many values, without reading them all: those of blocks are kept,
/// 1/32 of the memory of the values, and only the ends of a stretch are read.
class Extremes {
public:
    struct Range {
        double low = 0.0;
        double high = 0.0;
        bool isEmpty() const { return low > high; }
    };
    enum class Of : unsigned char { all, positive };

    Extremes() = default;
    /// `positive` passes over values ≤ 0, which have no place on a logarithmic axis.
    explicit Extremes(std::span<const double> values, Of of = Of::all);

    /// Of values[first, end), where `values` are those it was made of; empty where there is none. Without
    /// blocks, as when made of nothing, every value is read.
    Range of(std::span<const double> values, std::size_t first, std::size_t end) const;

private:
    Of m_of = Of::all;
    std::vector<Range> m_blocks;
};

}  // namespace wattplan::charts
