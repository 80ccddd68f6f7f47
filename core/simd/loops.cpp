#include "core/simd/loops.h"

#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string_view>

#include "core/graph/elementwise.h"
#include "core/simd/elementary.h"

// Only what GCC can compile for several machines in one file.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define WATTPLAN_X86_SETS 1
// GCC 12 takes the registers that its own header leaves undefined for a mistake.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#include <immintrin.h>
#pragma GCC diagnostic pop
#else
#define WATTPLAN_X86_SETS 0
#endif

namespace wattplan::simd {

namespace {

namespace baseline {
constexpr std::size_t registerBytes = 16;
constexpr bool fuses = false;
#include "core/simd/loops.inc"

#include "core/simd/sampling.inc"

#include "core/simd/all_loops.inc"
}  // namespace baseline

#if WATTPLAN_X86_SETS
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace avx2 {
constexpr std::size_t registerBytes = 32;
constexpr bool fuses = true;
#include "core/simd/loops.inc"

#include "core/simd/sampling.inc"

#include "core/simd/all_loops.inc"
}  // namespace avx2
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4", "prefer-vector-width=512")
namespace avx512 {
constexpr std::size_t registerBytes = 64;
constexpr bool fuses = true;
#include "core/simd/loops.inc"

#include "core/simd/sampling.inc"

#include "core/simd/all_loops.inc"

#include "core/simd/avx512.inc"
}  // namespace avx512
#pragma GCC pop_options
#endif

bool has(Isa isa) {
    if (isa == Isa::baseline) return true;
#if WATTPLAN_X86_SETS
    if (isa == Isa::avx2)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
               __builtin_cpu_supports("bmi2");
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
#else
    return false;
#endif
}

const Loops& chosen() {
    const char* asked = std::getenv("WATTPLAN_ISA");
    for (const Isa isa : {Isa::baseline, Isa::avx2, Isa::avx512})
        if (asked != nullptr && name(isa) == asked && has(isa)) return *loopsFor(isa);
    for (const Isa isa : {Isa::avx512, Isa::avx2})
        if (has(isa)) return *loopsFor(isa);
    return *loopsFor(Isa::baseline);
}

}  // namespace

const Loops* loopsFor(Isa isa) {
    if (!has(isa)) return nullptr;
#if WATTPLAN_X86_SETS
    // Even what fills a table is compiled for its set: it runs only where the machine has that.
    switch (isa) {
        case Isa::avx512: {
            static const Loops widest = avx512::wideLoops();
            return &widest;
        }
        case Isa::avx2: {
            static const Loops wide = avx2::allLoops(Isa::avx2);
            return &wide;
        }
        case Isa::baseline:
            break;
    }
#endif
    static const Loops plain = baseline::allLoops(Isa::baseline);
    return &plain;
}

const Loops& loops() {
    static const Loops& widest = chosen();
    return widest;
}

std::string_view name(Isa isa) {
    switch (isa) {
        case Isa::avx2:
            return "avx2";
        case Isa::avx512:
            return "avx512";
        case Isa::baseline:
            break;
    }
    return "baseline";
}

}  // namespace wattplan::simd
