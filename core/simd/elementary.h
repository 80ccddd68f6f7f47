#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

/// Elementary functions without branches, so that loops over them become SIMD code. They add and multiply in
/// one fixed order: a number alone, and lanes in registers of any width, come to the same bits, and so do all
/// machines that fuse. `fuses`: multiply and add in one rounding, where the instruction set has that.
namespace wattplan::simd {

#define WATTPLAN_INLINE [[gnu::always_inline]] inline

/// a b + c.
template <bool fuses>
WATTPLAN_INLINE double multiplyAdd(double a, double b, double c) {
    if constexpr (fuses) return __builtin_fma(a, b, c);
    return a * b + c;
}

/// A polynomial of x, the coefficient of the highest power first: even powers beside odd ones, so that two
/// sums run at once.
template <bool fuses, class... Coefficients>
WATTPLAN_INLINE double polynomial(double x, Coefficients... coefficients) {
    constexpr std::size_t count = sizeof...(Coefficients);
    const double list[] = {coefficients...};
    const double square = x * x;
    double sums[2] = {list[0], list[1]};
#pragma GCC unroll 32
    for (std::size_t i = 2; i < count; ++i)
        sums[i % 2] = multiplyAdd<fuses>(sums[i % 2], square, list[i]);
    constexpr std::size_t odd = count % 2;  // the sum of odd powers
    return multiplyAdd<fuses>(sums[odd], x, sums[1 - odd]);
}

/// The same in four sums, for long ones.
template <bool fuses, class... Coefficients>
WATTPLAN_INLINE double longPolynomial(double x, Coefficients... coefficients) {
    constexpr std::size_t count = sizeof...(Coefficients);
    const double list[] = {coefficients...};
    const double square = x * x;
    const double fourth = square * square;
    double sums[4] = {list[0], list[1], list[2], list[3]};
#pragma GCC unroll 32
    for (std::size_t i = 4; i < count; ++i)
        sums[i % 4] = multiplyAdd<fuses>(sums[i % 4], fourth, list[i]);
    constexpr std::size_t last = count + 3;  // its sum is that of x^0, the one before that of x
    const double high = multiplyAdd<fuses>(sums[(last - 3) % 4], x, sums[(last - 2) % 4]);
    const double low = multiplyAdd<fuses>(sums[(last - 1) % 4], x, sums[last % 4]);
    return multiplyAdd<fuses>(high, square, low);
}

/// e^x = 2^n e^r with |r| <= ln 2 / 2; ln 2 in two parts, as in fdlibm (Sun Microsystems 1993).
struct ReducedPower {
    double n = 0.0;
    double shifted = 0.0;   ///< n + 1.5 2^52, whose low bits are n
    double fraction = 0.0;  ///< e^r
};

inline constexpr double wholeNumbers = 0x1.8p52;  // added, it leaves the nearest whole number in the low bits

template <bool fuses>
WATTPLAN_INLINE ReducedPower reducedPower(double x) {
    constexpr double perLn2 = 1.44269504088896338700;
    constexpr double ln2High = 6.93147180369123816490e-01;
    constexpr double ln2Low = 1.90821492927058770002e-10;
    const double shifted = multiplyAdd<fuses>(x, perLn2, wholeNumbers);
    const double n = shifted - wholeNumbers;
    const double r = multiplyAdd<fuses>(-n, ln2Low, multiplyAdd<fuses>(-n, ln2High, x));
    // Taylor's series of (e^r - 1 - r) / r^2 to r^18, economised to r^9 (Lanczos): within 2e-17 of e^r.
    const double p =
        polynomial<fuses>(r, 2.5105209030726057e-08, 2.7620079240013075e-07, 2.7557255419156705e-06,
                          2.480152131499479e-05, 0.00019841269874805898, 0.0013888888917201732,
                          0.00833333333332614, 0.04166666666662415, 0.1666666666666667, 0.5000000000000001);
    return {n, shifted, 1.0 + multiplyAdd<fuses>(r * r, p, r)};
}

/// Up to this far from 0 e^x is neither subnormal nor infinite.
inline constexpr double exponentLimit = 708.0;

/// e^x for |x| up to exponentLimit, within 1 ulp.
template <bool fuses = false>
WATTPLAN_INLINE double exponentialNear(double x) {
    const ReducedPower power = reducedPower<fuses>(x);
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(power.fraction) +
                                 (std::bit_cast<std::uint64_t>(power.shifted) << 52U));
}

/// e^x, within 1 ulp; 0, infinity and NaN as std::exp gives them.
template <bool fuses = false>
WATTPLAN_INLINE double exponential(double x) {
    constexpr double least = -746.0;  // beyond these the result is 0 or infinite
    constexpr double most = 710.0;
    x = x < least ? least : x;
    x = x > most ? most : x;
    const ReducedPower power = reducedPower<fuses>(x);
    // 2^n in two factors, so that the last step rounds into the subnormals or to infinity.
    const double halfShifted = power.n * 0.5 + wholeNumbers;
    const double half = halfShifted - wholeNumbers;
    const auto powerOf2 = [](double shifted) {
        return std::bit_cast<double>((std::bit_cast<std::uint64_t>(shifted) + 1023U) << 52U);
    };
    return power.fraction * powerOf2(halfShifted) * powerOf2((power.n - half) + wholeNumbers);
}

/// ln x of a positive normal number, within 1 ulp, by the method of fdlibm's e_log.c (Sun Microsystems 1993).
template <bool fuses = false>
WATTPLAN_INLINE double logarithmNormal(double x, double octaves = 0.0) {
    constexpr std::uint64_t one = 0x3FF0000000000000U;
    constexpr std::uint64_t sqrtHalf = 0x3FE6A09E667F3BCDU;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    // x = 2^k m with m from sqrt 1/2 to sqrt 2; k is read from bits of 2^52 + k + 1023.
    const std::uint64_t biased = (bits + (one - sqrtHalf)) >> 52U;
    const double k = std::bit_cast<double>(biased | 0x4330000000000000U) - (0x1p52 + 1023.0) + octaves;
    const double f = std::bit_cast<double>(bits - (biased << 52U) + one) - 1.0;
    const double s = f / (2.0 + f);
    const double z = s * s;
    const double w = z * z;
    const double even = w * polynomial<fuses>(w, 1.531383769920937332e-01, 2.222219843214978396e-01,
                                              3.999999999940941908e-01);
    const double odd = z * polynomial<fuses>(w, 1.479819860511658591e-01, 1.818357216161805012e-01,
                                             2.857142874366239149e-01, 6.666666666666735130e-01);
    const double halfSquare = 0.5 * f * f;
    const double low = multiplyAdd<fuses>(s, halfSquare + (even + odd), k * 1.90821492927058770002e-10);
    return multiplyAdd<fuses>(k, 6.93147180369123816490e-01, -((halfSquare - low) - f));
}

/// ln x, within 1 ulp; infinities and NaN as std::log gives them.
template <bool fuses = false>
WATTPLAN_INLINE double logarithm(double x) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const bool isSubnormal = x < std::numeric_limits<double>::min();
    const double result = logarithmNormal<fuses>(isSubnormal ? x * 0x1p54 : x, isSubnormal ? -54.0 : 0.0);
    const double finite = x > 0.0 ? result : std::numeric_limits<double>::quiet_NaN();
    const double orZero = x == 0.0 ? -infinity : finite;
    return x == infinity ? infinity : orZero;
}

/// x^exponent for x above 0 and finite, as e^(exponent ln x): within 2 + |exponent ln x| ulp.
template <bool fuses = false>
WATTPLAN_INLINE double positivePower(double x, double exponent) {
    return exponential<fuses>(exponent * logarithm<fuses>(x));
}

/// x^exponent; whole exponents up to 3 and the square root are exact to their last rounding.
template <bool fuses = false>
inline double power(double x, double exponent) {
    if (exponent == 2.0) return x * x;
    if (exponent == 1.0) return x;
    if (exponent == 0.5 && x >= 0.0) return std::sqrt(x);
    if (exponent == -1.0) return 1.0 / x;
    if (exponent == 3.0) return x * x * x;
    const bool isPositive = x > 0.0 && x <= std::numeric_limits<double>::max();
    return isPositive ? positivePower<fuses>(x, exponent) : std::pow(x, exponent);
}

/// The exponent of a positive number plus its significand less one: log2 of it, as chords between the powers
/// of two.
WATTPLAN_INLINE double chordLog2(double x) {
    const auto bits = std::bit_cast<std::uint64_t>(x);
    const double exponent = std::bit_cast<double>((bits >> 52U) | 0x4330000000000000U) - (0x1p52 + 1024.0);
    return exponent + std::bit_cast<double>((bits & 0x000FFFFFFFFFFFFFU) | 0x3FF0000000000000U);
}

/// chordLog2 of a number that is not negative as a whole number on top of 2^52: (chordLog2 + 1023) 2^41,
/// rounded down.
WATTPLAN_INLINE double chordSteps(double x) {
    return std::bit_cast<double>((std::bit_cast<std::uint64_t>(x) >> 11U) | 0x4330000000000000U);
}
inline constexpr double chordStepsPerOctave = 0x1p41;
inline constexpr double chordStepsOfOne = 0x1p52 + 1023.0 * chordStepsPerOctave;

/// The normal quantile by Wichura's AS 241 (PPND16), Applied Statistics 37 (1988) 477, in its three parts:
/// q = probability - 1/2 up to 0.425, and r = sqrt(-ln tail) up to 5 and above.
inline constexpr double normalCentre = 0.425;
inline constexpr double normalFarTail = 5.0;

WATTPLAN_INLINE double normalQuantileCentre(double q) {
    const double r = normalCentre * normalCentre - q * q;
    double above = 2509.0809287301226727;
    above = above * r + 33430.575583588128105;
    above = above * r + 67265.770927008700853;
    above = above * r + 45921.953931549871457;
    above = above * r + 13731.693765509461125;
    above = above * r + 1971.5909503065514427;
    above = above * r + 133.14166789178437745;
    above = above * r + 3.3871328727963666080;
    double below = 5226.4952788528545610;
    below = below * r + 28729.085735721942674;
    below = below * r + 39307.895800092710610;
    below = below * r + 21213.794301586595867;
    below = below * r + 5394.1960214247511077;
    below = below * r + 687.18700749205790830;
    below = below * r + 42.313330701600911252;
    return q * (above / (below * r + 1.0));
}

/// Above the median.
WATTPLAN_INLINE double normalQuantileTail(double root) {
    const double r = root - 1.6;
    double above = 7.74545014278341407640e-4;
    above = above * r + 0.0227238449892691845833;
    above = above * r + 0.241780725177450611770;
    above = above * r + 1.27045825245236838258;
    above = above * r + 3.64784832476320460504;
    above = above * r + 5.76949722146069140550;
    above = above * r + 4.63033784615654529590;
    above = above * r + 1.42343711074968357734;
    double below = 1.05075007164441684324e-9;
    below = below * r + 5.47593808499534494600e-4;
    below = below * r + 0.0151986665636164571966;
    below = below * r + 0.148103976427480074590;
    below = below * r + 0.689767334985100004550;
    below = below * r + 1.67638483018380384940;
    below = below * r + 2.05319162663775882187;
    return above / (below * r + 1.0);
}

/// Above the median.
WATTPLAN_INLINE double normalQuantileFarTail(double root) {
    const double r = root - normalFarTail;
    double above = 2.01033439929228813265e-7;
    above = above * r + 2.71155556874348757815e-5;
    above = above * r + 1.24266094738807843860e-3;
    above = above * r + 0.0265321895265761230930;
    above = above * r + 0.296560571828504891230;
    above = above * r + 1.78482653991729133580;
    above = above * r + 5.46378491116411436990;
    above = above * r + 6.65790464350110377720;
    double below = 2.04426310338993978564e-15;
    below = below * r + 1.42151175831644588870e-7;
    below = below * r + 1.84631831751005468180e-5;
    below = below * r + 7.86869131145613259100e-4;
    below = below * r + 0.0148753612908506148525;
    below = below * r + 0.136929880922735805310;
    below = below * r + 0.599832206555887937690;
    return above / (below * r + 1.0);
}

/// The normal quantile of lanes where probability (1 - probability) is at least this: all but one draw in a
/// thousand.
inline constexpr double normalLeastProduct = 4.83e-4;

/// From there on, within 1e-13 of itself: (p - 1/2) times a series of w = -ln(4 p (1 - p)), as Giles makes it
/// for the error function (GPU Computing Gems, Jade edition, 2011, ch. 10); the series is Chebyshev's for w
/// up to 6.25, cut off where it is 5e-14 of its value, that of the logarithm 1e-14.
template <bool fuses>
WATTPLAN_INLINE double normalQuantileNear(double probability) {
    constexpr double middle = 3.125;  // of w
    constexpr double root2 = 1.4142135623730951;
    constexpr double ln2 = 0.6931471805599453;
    const auto bits = std::bit_cast<std::uint64_t>(probability * (1.0 - probability));
    // 2^k m with m from 1 to 2; ln m = ln 2 / 2 + 2 artanh s.
    const double k = std::bit_cast<double>((bits >> 52U) | 0x4330000000000000U) - (0x1p52 + 1023.0);
    const double m = std::bit_cast<double>((bits & 0x000FFFFFFFFFFFFFU) | 0x3FF0000000000000U);
    const double s = (m - root2) / (m + root2);
    const double artanh =
        s * polynomial<fuses>(s * s, 0.09804448880691115, 0.11087095459169968, 0.14286083832037294,
                              0.19999997437944547, 0.3333333333981891, 0.9999999999999735);
    const double w = multiplyAdd<fuses>(artanh, -2.0, multiplyAdd<fuses>(k, -ln2, -2.5 * ln2 - middle));
    const double series = longPolynomial<fuses>(
        w, -2.136847543490904e-16, 9.26684533136127e-16, 1.548149390421604e-14, -1.2773730819861672e-13,
        -1.9330675797572684e-13, 7.56740963913179e-12, -3.6955591871787886e-11, -1.5384558418270248e-10,
        2.9743721913863096e-09, -1.1629899442763001e-08, -8.22262743572846e-08, 1.1977738112201078e-06,
        -3.86212585363083e-06, -3.9265699769954016e-05, 0.0005281640958722325, -0.002095023142132276,
        -0.01706579835358444, 0.6792699174027739, 4.67724142005314);
    return (probability - 0.5) * series;
}

}  // namespace wattplan::simd
