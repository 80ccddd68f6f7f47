#include "core/analysis/draw_sequence.h"

#include <algorithm>
#include <array>
#include <vector>

#include <catch2/catch.hpp>

using namespace wattplan::analysis;

TEST_CASE("Philox gives the known answers of its authors", "[analysis]") {
    // Random123 1.14, tests/kat_vectors, philox4x32 10.
    using Words = std::array<std::uint32_t, 4>;
    CHECK(philox({0, 0, 0, 0}, {0, 0}) == Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    CHECK(philox({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}) ==
          Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
          Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE("Sobol points begin as Joe and Kuo publish them", "[analysis]") {
    // The first ten points in three dimensions of scipy.stats.qmc.Sobol(3, scramble=False), scipy 1.10.1,
    // which has the table of Joe and Kuo of its own.
    constexpr double points[10][3] = {{0, 0, 0},
                                      {0.5, 0.5, 0.5},
                                      {0.75, 0.25, 0.25},
                                      {0.25, 0.75, 0.75},
                                      {0.375, 0.375, 0.625},
                                      {0.875, 0.875, 0.125},
                                      {0.625, 0.125, 0.875},
                                      {0.125, 0.625, 0.375},
                                      {0.1875, 0.3125, 0.9375},
                                      {0.6875, 0.8125, 0.4375}};
    const SobolDirections directions(3);
    for (std::uint32_t i = 0; i < 10; ++i)
        for (std::size_t d = 0; d < 3; ++d) {
            CAPTURE(i, d);
            CHECK(directions.coordinate(d, i) * 0x1p-32 == points[i][d]);
        }
}

TEST_CASE("Scrambled Sobol points of a replicate fill every equal part of each axis once", "[analysis]") {
    // What makes a (0, m, 1)-net of each coordinate, and what any nested scrambling keeps.
    const std::array<std::uint64_t, 5> ids{7, 8, 9, 10, 11};
    const DrawSequence sequence(Sampling::sobol, 42, ids);
    constexpr std::size_t rounds = 4;
    for (std::size_t input = 0; input < ids.size(); ++input)
        for (const std::uint64_t replicate : {0U, 5U}) {
            std::vector<int> filled(rounds * DrawSequence::turn, 0);
            std::vector<double> turn(DrawSequence::turn);
            for (std::uint64_t round = 0; round < rounds; ++round) {
                sequence.uniforms(input, (round * DrawSequence::replicates + replicate) * DrawSequence::turn,
                                  turn);
                for (const double u : turn)
                    ++filled[static_cast<std::size_t>(u * static_cast<double>(filled.size()))];
            }
            CHECK(std::ranges::all_of(filled, [](int n) { return n == 1; }));
        }
}

TEST_CASE("A random number depends on seed, input and draw alone", "[analysis]") {
    const std::array<std::uint64_t, 2> both{7, 8};
    const std::array<std::uint64_t, 1> second{8};
    std::vector<double> whole(512);
    std::vector<double> part(10);
    DrawSequence(Sampling::philox, 3, both).uniforms(1, 1000, whole);
    DrawSequence(Sampling::philox, 3, second).uniforms(0, 1101, part);
    CHECK(std::ranges::equal(part, std::span(whole).subspan(101, 10)));
    DrawSequence(Sampling::philox, 4, second).uniforms(0, 1101, part);
    CHECK_FALSE(std::ranges::equal(part, std::span(whole).subspan(101, 10)));
    for (const double u : whole)
        CHECK((u > 0.0 && u < 1.0));
}
