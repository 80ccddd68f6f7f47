#include "core/simd/loops.h"

#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

#include "core/plan/distribution.h"
#include "core/simd/elementary.h"

using namespace wattplan;
using namespace wattplan::simd;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Numbers of every size, among them those at which functions end or turn.
std::vector<double> numbers() {
    std::vector<double> list{0.0,    -0.0,   1.0,    -1.0,    0.5,       2.0,         708.0,    -708.0,
                             709.9,  -745.2, 5e-324, 1e-310,  1.7e308,   -1.7e308,    infinity, -infinity,
                             0x1p52, -2.5,   2.5,    2.9e-39, 0x1p-1022, std::nan("")};
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> size(-30.0, 30.0);
    while (list.size() < 600)
        list.push_back((list.size() % 3 == 0 ? -1.0 : 1.0) * std::exp(size(random)));
    return list;
}

std::vector<std::uint64_t> bitsOf(const std::vector<double>& values) {
    std::vector<std::uint64_t> bits;
    for (const double value : values)  // one NaN is as good as another
        bits.push_back(std::isnan(value) ? 0x7FF8U : std::bit_cast<std::uint64_t>(value));
    return bits;
}

/// Units in the last place between a value and what it should be.
double ulps(double value, double expected) {
    if (value == expected || (std::isnan(value) && std::isnan(expected))) return 0.0;
    const double unit = std::nextafter(std::abs(expected), infinity) - std::abs(expected);
    return std::abs(value - expected) / unit;
}

std::vector<const Loops*> setsHere() {
    std::vector<const Loops*> sets;
    for (const Isa isa : {Isa::baseline, Isa::avx2, Isa::avx512})
        if (const Loops* loops = loopsFor(isa)) sets.push_back(loops);
    return sets;
}

/// Whether an operation is a series, in which sets that fuse round less often.
bool takesSeries(graph::Op op) {
    return op == graph::Op::power || op == graph::Op::exponential || op == graph::Op::logarithm;
}

}  // namespace

TEST_CASE("Exponential, logarithm and power are those of the C library to an ulp or two", "[simd]") {
    constexpr double widest = 2.0;  // ours within 1.1 of the true value, the library's within 0.6
    for (const double x : numbers()) {
        CAPTURE(x);
        CHECK(ulps(exponential(x), std::exp(x)) < widest);
        CHECK(ulps(exponential(x / 1e9), std::exp(x / 1e9)) < widest);
        CHECK(ulps(logarithm(x), std::log(x)) < widest);
        for (const double exponent : {2.0, 3.0, 1.0, -1.0, 0.5, 0.0})
            CHECK(ulps(power(x, exponent), std::pow(x, exponent)) < 2.5);  // x x x rounds twice
        for (const double exponent : {1.7, -4.0, -15.25, 1.0 / 3.0}) {
            const double expected = std::pow(x, exponent);
            if (!std::isnormal(expected)) continue;
            CHECK(power(x, exponent) == Approx(expected).epsilon(1e-12));
        }
    }
}

TEST_CASE("Instruction sets that fuse give the same bits, the baseline those of plain operations", "[simd]") {
    const std::vector<double> a = numbers();
    std::vector<double> b = a;
    std::ranges::reverse(b);
    const Loops& plain = *loopsFor(Isa::baseline);
    const Loops* fused = loopsFor(Isa::avx2);
    for (const Loops* loops : setsHere()) {
        CAPTURE(std::string(name(loops->isa)));
        for (std::size_t op = 0; op < plain.elementwise.size(); ++op)
            for (std::size_t fixed = 0; fixed < 3; ++fixed) {
                if (plain.elementwise[op][fixed] == nullptr) continue;
                CAPTURE(op, fixed);
                for (const double second : {b[30], -4.0, 0.5}) {
                    const double* operand = fixed == 1 ? &second : b.data();
                    const auto valuesOf = [&](const Loops& set) {
                        std::vector<double> values(a.size());
                        const bool areFinite =
                            set.elementwise[op][fixed](values.data(), a.data(), operand, a.size());
                        CHECK(areFinite ==
                              std::ranges::all_of(values, [](double x) { return std::isfinite(x); }));
                        return values;
                    };
                    const std::vector<double> values = valuesOf(*loops);
                    if (loops->isa == Isa::avx512) CHECK(bitsOf(values) == bitsOf(valuesOf(*fused)));
                    const std::vector<double> expected = valuesOf(plain);
                    if (!takesSeries(static_cast<graph::Op>(op))) {
                        CHECK(bitsOf(values) == bitsOf(expected));
                        continue;
                    }
                    for (std::size_t i = 0; i < values.size(); ++i)
                        if (std::isnormal(expected[i]))
                            CHECK(values[i] == Approx(expected[i]).epsilon(1e-12));
                }
            }
    }
}

TEST_CASE("Quotients are those of a division, by one divisor and by many", "[simd]") {
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> size(-60.0, 60.0);
    std::vector<double> a(3001);
    std::vector<double> b(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        // Whole numbers too, whose quotients a floor or a ceiling may follow.
        a[i] = i % 3 == 0 ? static_cast<double>(random() % 5000 + 1) : std::exp2(size(random));
        b[i] = i % 3 == 0 ? static_cast<double>(random() % 100 + 1) : -std::exp2(size(random));
    }
    std::vector<double> quotients(a.size());
    for (const Loops* loops : setsHere()) {
        CAPTURE(std::string(name(loops->isa)));
        const auto& divide = loops->elementwise[static_cast<std::size_t>(graph::Op::divide)];
        CHECK(divide[0](quotients.data(), a.data(), b.data(), a.size()));
        for (std::size_t i = 0; i < a.size(); ++i)
            REQUIRE(quotients[i] == a[i] / b[i]);
        for (const double one : {3.0, 49.0, 0.1, -7.25e-9, 1e12, 1e90, 1e-200, 5e-324}) {
            CAPTURE(one);
            divide[static_cast<std::size_t>(Fixed::second)](quotients.data(), a.data(), &one, a.size());
            for (std::size_t i = 0; i < a.size(); ++i)
                REQUIRE(quotients[i] == a[i] / one);
            divide[static_cast<std::size_t>(Fixed::first)](quotients.data(), &one, b.data(), a.size());
            for (std::size_t i = 0; i < a.size(); ++i)
                REQUIRE(quotients[i] == one / b[i]);
        }
    }
}

TEST_CASE("Sampling and statistics come to the same bits on instruction sets that fuse", "[simd]") {
    std::mt19937_64 random(8);
    std::vector<std::uint32_t> points(300);
    for (std::uint32_t& point : points)
        point = static_cast<std::uint32_t>(random());
    const auto everything = [&](const Loops& loops) {
        std::vector<double> all(points.size());
        loops.sobolPoints(all.data(), points.data(), all.size(), 0x12345678U, 0x9ABCDEF1U);
        const std::vector<double> uniform = all;
        std::vector<double> next = uniform;
        const auto keepNext = [&] {
            all.insert(all.end(), next.begin(), next.end());
            next = uniform;
        };
        loops.normalQuantiles(next.data(), next.size());
        keepNext();
        loops.triangles(next.data(), next.size(), 1.0, 2.0, 5.0);
        keepNext();
        loops.affine(next.data(), next.size(), -3.0, 9.0);
        loops.exponentials(next.data(), next.size());
        loops.limit(next.data(), next.size(), 0.1, 100.0);
        loops.scale(next.data(), next.size(), 3.6, -2.0);
        keepNext();
        return all;
    };
    const std::vector<double> expected = everything(*loopsFor(Isa::baseline));
    for (const Loops* loops : setsHere()) {
        const std::vector<double> values = everything(*loops);
        if (loops->isa == Isa::avx512) CHECK(bitsOf(values) == bitsOf(everything(*loopsFor(Isa::avx2))));
        for (std::size_t i = 0; i < values.size(); ++i)
            CHECK(values[i] == Approx(expected[i]).epsilon(1e-12).margin(1e-15));
        for (const bool isLogarithmic : {false, true}) {
            // Within the bins, and beyond them.
            for (const double perUnit : {20.0, 2000.0}) {
                const BinScale scale{isLogarithmic, isLogarithmic ? chordStepsOfOne - 0x1p44 : -9.0,
                                     isLogarithmic ? perUnit * 0x1p-41 : perUnit, 4095, 0x1p-8};
                const auto statistics = [&](const Loops& set) {
                    std::vector<std::uint32_t> places(expected.size());
                    const ColumnSums sums =
                        set.column(expected.data(), expected.size(), 1.5, scale, places.data());
                    std::vector<double> list{sums.sum, sums.squares, sums.least, sums.greatest};
                    list.insert(list.end(), places.begin(), places.end());
                    return bitsOf(list);
                };
                CHECK(statistics(*loops) == statistics(*loopsFor(Isa::baseline)));
            }
        }
    }
}

TEST_CASE("Normal quantiles of lanes are those of single numbers, out to the far tail", "[simd]") {
    constexpr double seriesTolerance = 1e-12;
    std::vector<double> numbers{1e-16, 1e-12, 1e-9, 0.01, 0.075, 0.0750001, 0.5, 0.925, 0.93, 1.0 - 0x1p-53};
    for (double tail = 0.4999; tail > 0x1p-40; tail *= 0.97) {
        numbers.push_back(tail);
        numbers.push_back(1.0 - tail);
    }
    for (const Loops* loops : setsHere()) {
        std::vector<double> quantiles = numbers;
        loops->normalQuantiles(quantiles.data(), quantiles.size());
        for (std::size_t i = 0; i < numbers.size(); ++i)
            CHECK(quantiles[i] == Approx(normalQuantile(numbers[i])).epsilon(seriesTolerance).margin(1e-15));
        // scipy.stats.norm.ppf([1e-16, 0.01, 0.93])
        CHECK(quantiles[0] == Approx(-8.222082216130435).epsilon(seriesTolerance));
        CHECK(quantiles[3] == Approx(-2.3263478740408408).epsilon(seriesTolerance));
        CHECK(quantiles[8] == Approx(1.475791028179171).epsilon(seriesTolerance));
    }
}

TEST_CASE("Values lie between their neighbours' places in a logarithmic scale", "[simd]") {
    double before = chordLog2(1e-300);
    for (double x = 1.0000001e-300; x < 1e300; x *= 1.37) {
        const double place = chordLog2(x);
        CHECK(place > before);
        CHECK(std::abs(place - std::log2(x)) < 0.0861);  // of a chord: log2(1/ln 2) - 1/ln 2 + 1
        before = place;
    }
    CHECK(chordLog2(8.0) == 3.0);
    CHECK(chordLog2(12.0) == 3.5);
    CHECK(chordSteps(12.0) == chordStepsOfOne + 3.5 * chordStepsPerOctave);
    CHECK(chordSteps(0x1p-1022) == chordStepsOfOne - 1022.0 * chordStepsPerOctave);
}
