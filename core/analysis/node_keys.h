#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/draws.h"

namespace wattplan::analysis {

/// 128 bits that stand for all that something is made of: equal things have equal keys, and unlike things
/// never do in practice.
struct ContentKey {
    std::uint64_t first = 0x243F6A8885A308D3U;  // of pi
    std::uint64_t second = 0x13198A2E03707344U;

    void add(std::uint64_t word);
    void add(double number);
    void add(const ContentKey& other);
    auto operator<=>(const ContentKey&) const = default;
};

/// A key for each node of a source's graph: of its operation, of the nodes that it comes from, of the values
/// of inputs that stay and of the draws of those that vary. A node recorded anew has the key that it had, so
/// that what was drawn of it before still holds.
std::vector<ContentKey> nodeKeys(const DrawSource& source, Sampling sampling);

}  // namespace wattplan::analysis
