#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/graph/node.h"

/// Loops over many numbers, each compiled once for every instruction set and chosen when the program starts.
/// All sets run the same operations in the same order. AVX2 and AVX-512 fuse multiply and add in the series
/// of powers, logarithms and quantiles and give the same bits; the baseline, which can't, is within 1e-12
/// there.
namespace wattplan::simd {

enum class Isa : std::uint8_t {
    baseline,  ///< what any machine of this kind has
    avx2,      ///< x86-64-v3
    avx512,    ///< x86-64-v4
};

/// Which of the two operands is one number for all lanes.
enum class Fixed : std::uint8_t { none, second, first };

/// An element-wise operation: `n` results to `out`, which is neither operand; whether all of them are finite.
/// Operations of one operand leave `b` alone.
using Elementwise = bool (*)(double* out, const double* a, const double* b, std::size_t n);

/// What a run of values adds to statistics.
struct ColumnSums {
    double sum = 0.0;      ///< of value - about
    double squares = 0.0;  ///< of (value - about)^2
    double least = 0.0;
    double greatest = 0.0;
};

/// Where values lie: clamp((value - first) perUnit, 0, last), or of chordSteps(value).
struct BinScale {
    bool isLogarithmic = false;
    double first = 0.0;
    double perUnit = 0.0;
    std::uint32_t last = 0;
    double lowest = 0.0;  ///< above 0 where logarithmic: what is below counts as this
};

/// Values at even knots, the first `firstKnot`, flat outside; of a table that all lanes share or of one each.
struct KnotTable {
    const double* values = nullptr;
    std::size_t knotStride = 1;
    std::size_t laneStride = 0;  ///< 0 or 1
    std::size_t knots = 0;       ///< at least two
    double firstKnot = 0.0;
    double knotStep = 1.0;
};

struct Loops {
    Isa isa{};
    /// By graph::Op and by Fixed; none for what is not element-wise or takes three operands.
    std::array<std::array<Elementwise, 3>, 32> elementwise{};
    bool (*areFinite)(const double* values, std::size_t n) = nullptr;
    /// `a` where the condition is not 0, else `b`; whether all of it is finite.
    bool (*select)(double* out, const double* condition, const double* a, const double* b,
                   std::size_t n) = nullptr;
    /// The table read at each position, linear between knots; whether all of it is finite.
    bool (*interpolate)(double* out, const double* positions, std::size_t n,
                        const KnotTable& table) = nullptr;
    /// The sum of at least one row, one after the other, each added `repeats` times; or their greatest.
    void (*sumRows)(double* out, const double* const* rows, const std::uint32_t* repeats, std::size_t count,
                    std::size_t n) = nullptr;
    void (*greatestRows)(double* out, const double* const* rows, std::size_t count, std::size_t n) = nullptr;

    // In place.
    void (*affine)(double* x, std::size_t n, double first, double second) = nullptr;  ///< first + second x
    void (*scale)(double* x, std::size_t n, double factor, double offset) = nullptr;  ///< x factor + offset
    void (*exponentials)(double* x, std::size_t n) = nullptr;
    void (*limit)(double* x, std::size_t n, double lowest, double highest) = nullptr;
    void (*normalQuantiles)(double* x, std::size_t n) = nullptr;
    /// Quantiles of a triangle from `low` over `peak` to `high`.
    void (*triangles)(double* x, std::size_t n, double low, double peak, double high) = nullptr;

    /// (scrambled(first ^ point) + 1/2) 2^-32 of points whose bits, and those of `first`, stand in reverse.
    void (*sobolPoints)(double* out, const std::uint32_t* reversedPoints, std::size_t n,
                        std::uint32_t reversedFirst, std::uint32_t scrambling) = nullptr;
    /// Sums of a column of at least one value about a number, and the place of each value.
    ColumnSums (*column)(const double* values, std::size_t n, double about, const BinScale& scale,
                         std::uint32_t* places) = nullptr;
};

/// The loops for the widest registers of this machine, or for the set that the environment variable
/// WATTPLAN_ISA names (baseline, avx2, avx512) where the machine has it.
const Loops& loops();
/// The loops for one set; none where this machine or compiler lacks it.
const Loops* loopsFor(Isa isa);
std::string_view name(Isa isa);

}  // namespace wattplan::simd
