#include "core/analysis/draw_sequence.h"

#include <algorithm>
#include <cassert>
#include <numeric>

#include <boost/random/sobol.hpp>

#include "core/simd/loops.h"

namespace wattplan::analysis {

namespace {

constexpr std::uint32_t low(std::uint64_t word) {
    return static_cast<std::uint32_t>(word);
}
constexpr std::uint32_t high(std::uint64_t word) {
    return static_cast<std::uint32_t>(word >> 32);
}

constexpr std::uint32_t gray(std::uint32_t index) {
    return index ^ (index >> 1);
}

constexpr std::uint32_t reversed(std::uint32_t bits) {
    bits = ((bits >> 1) & 0x55555555U) | ((bits & 0x55555555U) << 1);
    bits = ((bits >> 2) & 0x33333333U) | ((bits & 0x33333333U) << 2);
    bits = ((bits >> 4) & 0x0F0F0F0FU) | ((bits & 0x0F0F0F0FU) << 4);
    bits = ((bits >> 8) & 0x00FF00FFU) | ((bits & 0x00FF00FFU) << 8);
    return (bits >> 16) | (bits << 16);
}

constexpr double halfStep = 0.5;
constexpr double step52 = 0x1p-52;

std::size_t dimensionCount(std::size_t inputs, std::span<const std::size_t> dimensions) {
    return dimensions.empty() ? inputs : std::ranges::max(dimensions) + 1;
}

// Philox counters of scramblings lie apart from those of draws.
constexpr std::uint32_t scramblingDomain = 0x80000000U;

}  // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        const std::uint64_t first = std::uint64_t{0xD2511F53U} * counter[0];
        const std::uint64_t second = std::uint64_t{0xCD9E8D57U} * counter[2];
        counter = {high(second) ^ counter[1] ^ key[0], low(second), high(first) ^ counter[3] ^ key[1],
                   low(first)};
        key[0] += 0x9E3779B9U;  // the golden ratio and sqrt(3) - 1, as fractions of 2^32
        key[1] += 0xBB67AE85U;
    }
    return counter;
}

SobolDirections::SobolDirections(std::size_t dimensions) : m_numbers(dimensions) {
    if (dimensions == 0) return;
    boost::random::sobol_engine<std::uint32_t, 32> engine(dimensions);
    for (std::uint32_t bit = 0; bit < 32; ++bit) {
        // The engine gives point gray(seed + 1) next: the direction number itself where that is 2^bit.
        engine.seed(low((std::uint64_t{2} << bit) - 2));
        for (auto& numbers : m_numbers)
            numbers[bit] = engine();
    }
}

std::uint32_t SobolDirections::coordinate(std::size_t dimension, std::uint32_t index) const {
    std::uint32_t point = 0;
    std::size_t bit = 0;
    for (std::uint32_t code = gray(index); code != 0; code >>= 1, ++bit)
        if ((code & 1U) != 0) point ^= m_numbers[dimension][bit];
    return point;
}

DrawSequence::DrawSequence(Sampling sampling, std::uint64_t seed, std::span<const std::uint64_t> inputIds,
                           std::span<const std::size_t> dimensions)
    : m_sampling(sampling),
      m_key{low(seed), high(seed)},
      m_ids(inputIds.begin(), inputIds.end()),
      m_dimensions(dimensions.begin(), dimensions.end()),
      m_directions(sampling == Sampling::sobol ? dimensionCount(inputIds.size(), dimensions) : 0),
      m_turns(sampling == Sampling::sobol ? inputIds.size() : 0),
      m_scramblings(m_turns.size()) {
    assert(m_dimensions.empty() || m_dimensions.size() == m_ids.size());
    if (m_dimensions.empty()) {
        m_dimensions.resize(m_ids.size());
        std::iota(m_dimensions.begin(), m_dimensions.end(), std::size_t{0});
    }
    for (std::size_t input = 0; input < m_turns.size(); ++input) {
        for (std::uint32_t i = 0; i < turn; ++i)
            m_turns[input][i] = reversed(m_directions.coordinate(m_dimensions[input], i));
        for (std::uint32_t replicate = 0; replicate < replicates; ++replicate)
            m_scramblings[input][replicate] =
                philox({replicate, scramblingDomain, low(m_ids[input]), high(m_ids[input])}, m_key)[0];
    }
}

void DrawSequence::uniforms(std::size_t input, std::uint64_t firstDraw, std::span<double> out) const {
    if (m_sampling == Sampling::sobol)
        sobol(input, firstDraw, out);
    else
        independent(input, firstDraw, out);
}

void DrawSequence::sobol(std::size_t input, std::uint64_t firstDraw, std::span<double> out) const {
    assert(firstDraw % turn == 0 && out.size() <= turn);
    const std::uint64_t round = firstDraw / (turn * replicates);
    // Points of a turn differ from the first of it as those of the first turn do.
    const std::uint32_t first = m_directions.coordinate(m_dimensions[input], low(round * turn));
    const std::uint32_t scrambling = m_scramblings[input][replicateOf(firstDraw)];
    simd::loops().sobolPoints(out.data(), m_turns[input].data(), out.size(), reversed(first), scrambling);
}

void DrawSequence::independent(std::size_t input, std::uint64_t firstDraw, std::span<double> out) const {
    const std::uint64_t id = m_ids[input];
    for (std::size_t i = 0; i < out.size(); ++i) {
        // One counter gives two draws of 52 bits.
        const std::uint64_t draw = firstDraw + i;
        const auto words = philox({low(draw >> 1), high(draw >> 1), low(id), high(id)}, m_key);
        const std::size_t half = 2 * (draw & 1U);
        const std::uint64_t bits = (std::uint64_t{words[half + 1]} << 32 | words[half]) >> 12;
        out[i] = (static_cast<double>(bits) + halfStep) * step52;
    }
}

}  // namespace wattplan::analysis
