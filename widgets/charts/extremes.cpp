#include "widgets/charts/extremes.h"

#include <algorithm>
#include <limits>

namespace wattplan::charts {
namespace {

constexpr std::size_t blockSize = 64;
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr Extremes::Range nothing{infinity, -infinity};

void widen(Extremes::Range& range, std::span<const double> values, Extremes::Of of) {
    if (of == Extremes::Of::all) {
        for (const double value : values)
            range = {std::min(range.low, value), std::max(range.high, value)};
        return;
    }
    for (const double value : values)
        if (value > 0.0) range = {std::min(range.low, value), std::max(range.high, value)};
}

}  // namespace

Extremes::Extremes(std::span<const double> values, Of of) : m_of(of) {
    m_blocks.reserve((values.size() + blockSize - 1) / blockSize);
    for (std::size_t from = 0; from < values.size(); from += blockSize)
        widen(m_blocks.emplace_back(nothing), values.subspan(from, std::min(blockSize, values.size() - from)),
              of);
}

Extremes::Range Extremes::of(std::span<const double> values, std::size_t first, std::size_t end) const {
    Range range = nothing;
    if (first >= end) return range;
    const std::size_t firstBlock = (first + blockSize - 1) / blockSize;
    const std::size_t endBlock = std::min(end / blockSize, m_blocks.size());
    if (firstBlock >= endBlock) {
        widen(range, values.subspan(first, end - first), m_of);
        return range;
    }
    widen(range, values.subspan(first, firstBlock * blockSize - first), m_of);
    for (std::size_t block = firstBlock; block < endBlock; ++block)
        range = {std::min(range.low, m_blocks[block].low), std::max(range.high, m_blocks[block].high)};
    widen(range, values.subspan(endBlock * blockSize, end - endBlock * blockSize), m_of);
    return range;
}

}  // namespace wattplan::charts
