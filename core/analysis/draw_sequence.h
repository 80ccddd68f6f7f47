#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace wattplan::analysis {

/// Philox4x32-10, a counter-based random function: the same 128 bits for the same counter and key, in any
/// order and on any machine. Salmon et al., Parallel random numbers: as easy as 1, 2, 3 (SC11), section 3.3.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// Direction numbers of Sobol points in so many dimensions (at most 3,667), 32 each: Joe and Kuo, SIAM J.
/// Sci. Comput. 30 (2008) 2635.
class SobolDirections {
public:
    explicit SobolDirections(std::size_t dimensions);

    std::size_t dimensions() const { return m_numbers.size(); }
    /// A coordinate of the point of this index [2^-32], in the order of Joe and Kuo's program (by Gray code).
    std::uint32_t coordinate(std::size_t dimension, std::uint32_t index) const;

private:
    std::vector<std::array<std::uint32_t, 32>> m_numbers;
};

enum class Sampling : std::uint8_t {
    sobol,   ///< scrambled Sobol points: less noise for the same number of draws
    philox,  ///< independent draws
};

/// The random numbers of a set of inputs: f(seed, input, draw), whoever asks, in whatever order. Independent
/// draws use the input's id alone, so that another input that varies changes none of its draws. Sobol points
/// come as `replicates` scramblings that take turns, `turn` draws each, so that their spread tells the error;
/// each input's scrambling is that of its id, its dimension its place in the list where no other is given.
/// The scrambling is Owen's, by the hash of Laine and Karras as Burley gives it (JCGT 9 (2020) 4), with
/// Vegdahl's constants. Immutable.
class DrawSequence {
public:
    static constexpr std::uint64_t turn = 256;
    static constexpr std::uint64_t replicates = 16;

    /// `dimensions`: of Sobol points, one of each input, none twice; where there are none, their places.
    DrawSequence(Sampling sampling, std::uint64_t seed, std::span<const std::uint64_t> inputIds,
                 std::span<const std::size_t> dimensions = {});

    /// Numbers between 0 and 1, neither of them reached, for draws from `firstDraw` on. Sobol points: a
    /// multiple of `turn`, and not more than one turn.
    void uniforms(std::size_t input, std::uint64_t firstDraw, std::span<double> out) const;
    /// The replicate that a draw is of.
    static std::uint64_t replicateOf(std::uint64_t draw) { return draw / turn % replicates; }

private:
    void sobol(std::size_t input, std::uint64_t firstDraw, std::span<double> out) const;
    void independent(std::size_t input, std::uint64_t firstDraw, std::span<double> out) const;

    Sampling m_sampling;
    std::array<std::uint32_t, 2> m_key;
    std::vector<std::uint64_t> m_ids;
    std::vector<std::size_t> m_dimensions;  // by input
    SobolDirections m_directions;
    std::vector<std::array<std::uint32_t, turn>>
        m_turns;  // the first points of each dimension, bits in reverse
    std::vector<std::array<std::uint32_t, replicates>> m_scramblings;
};

}  // namespace wattplan::analysis
