#include "core/analysis/shapley.h"

#include <bit>
#include <cmath>
#include <numeric>
#include <utility>

namespace wattplan::analysis {

namespace {

/// A number from 0 to 2^64 - 1 for a counter: the finaliser of SplitMix64 (Steele, Lea, Flood 2014), once for
/// each word.
std::uint64_t mixed(std::uint64_t word) {
    word += 0x9E3779B97F4A7C15U;
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9U;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBU;
    return word ^ (word >> 31);
}

std::uint64_t drawn(std::uint64_t seed, std::uint64_t number, std::uint64_t place) {
    return mixed(mixed(mixed(seed) ^ number) ^ place);
}

}  // namespace

std::vector<double> shapleyValues(std::span<const double> worth) {
    const auto players = static_cast<std::size_t>(std::bit_width(worth.size()) - 1);
    std::vector<long double> weight(players);  // 1 / (n C(n - 1, s)) of a coalition of s others
    for (std::size_t size = 0; size < players; ++size)
        weight[size] = size == 0 ? 1.0L / static_cast<long double>(players)
                                 : weight[size - 1] * static_cast<long double>(size) /
                                       static_cast<long double>(players - size);
    std::vector<double> values;
    for (std::size_t player = 0; player < players; ++player) {
        const std::size_t bit = std::size_t{1} << player;
        long double sum = 0.0L;
        for (std::size_t others = 0; others < worth.size(); ++others)
            if ((others & bit) == 0)
                sum += weight[static_cast<std::size_t>(std::popcount(others))] *
                       (static_cast<long double>(worth[others | bit]) - worth[others]);
        values.push_back(static_cast<double>(sum));
    }
    return values;
}

std::vector<std::size_t> playerOrder(std::uint64_t seed, std::uint64_t number, std::size_t players) {
    std::vector<std::size_t> order(players);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = players; left > 1; --left)  // Fisher-Yates
        std::swap(order[left - 1], order[drawn(seed, number, left) % left]);
    return order;
}

ShapleySample::ShapleySample(std::size_t players) : m_mean(players, 0.0), m_squares(players, 0.0) {}

void ShapleySample::add(std::span<const double> forwards, std::span<const double> backwards) {
    ++m_pairs;
    for (std::size_t player = 0; player < m_mean.size(); ++player) {
        const double value = (forwards[player] + backwards[player]) / 2.0;
        const double before = value - m_mean[player];
        m_mean[player] += before / static_cast<double>(m_pairs);
        m_squares[player] += before * (value - m_mean[player]);
    }
}

std::vector<double> ShapleySample::values() const {
    return m_mean;
}

std::vector<double> ShapleySample::standardErrors() const {
    std::vector<double> errors;
    const auto pairs = static_cast<double>(m_pairs);
    for (const double squares : m_squares)
        errors.push_back(m_pairs > 1 ? std::sqrt(squares / (pairs - 1.0) / pairs) : 0.0);
    return errors;
}

}  // namespace wattplan::analysis
