#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace wattplan::analysis {

/// Shapley values of a game: `worth` of each of 2^n coalitions, player i being bit i of the index. The value
/// of a player is its marginal contribution, mean over all orders in which the players may join
/// (Shapley 1953); the values sum to worth.back() - worth.front().
std::vector<double> shapleyValues(std::span<const double> worth);

/// An order of n players, by number: the same seed and number give the same order on every machine.
std::vector<std::size_t> playerOrder(std::uint64_t seed, std::uint64_t number, std::size_t players);

/// Means of marginal contributions over sampled orders, each taken forwards and backwards (antithetic pairs:
/// Mitchell et al. 2022), with the standard error of each mean.
class ShapleySample {
public:
    explicit ShapleySample(std::size_t players);

    /// The marginal contributions of one order and of its reverse, by player.
    void add(std::span<const double> forwards, std::span<const double> backwards);
    std::vector<double> values() const;
    std::vector<double> standardErrors() const;
    std::size_t orders() const { return 2 * m_pairs; }

private:
    std::size_t m_pairs = 0;
    std::vector<double> m_mean;     // of pairs
    std::vector<double> m_squares;  // sums of squared deviations (Welford)
};

}  // namespace wattplan::analysis
