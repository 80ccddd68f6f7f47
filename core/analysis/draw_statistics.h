#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/simd/loops.h"

namespace wattplan::analysis {

/// Count, mean and sum of squared deviations of values. Merged in a fixed order they come to the same bits
/// whoever computed the parts. Chan, Golub and LeVeque, The American Statistician 37 (1983) 242.
struct Moments {
    std::uint64_t count = 0;
    double mean = 0.0;
    double squares = 0.0;  ///< sum of (x - mean)^2

    static Moments of(std::span<const double> values);
    /// Of sums about a number.
    static Moments from(std::uint64_t count, double about, const simd::ColumnSums& sums);
    void add(const Moments& later);
    double deviation() const;  ///< standard deviation of the values themselves (divided by their count)
    bool operator==(const Moments&) const = default;
};

/// The bins of a histogram, scaled to a pilot sample: evenly over its span and half as much on either side;
/// of positive values that span more than a factor of four, evenly in simd::chordLog2, which takes no
/// logarithm. What lies outside falls into the first and the last.
struct Bins {
    static constexpr std::size_t count = 16384;

    /// One value of which most of what falls into a bin is: a limit that binds, a whole number.
    struct Atom {
        std::uint32_t bin = 0;
        double value = 0.0;
        bool operator==(const Atom&) const = default;
    };

    bool isLogarithmic = false;
    double first = 0.0;         ///< the lower edge of the first bin, or its chordLog2
    double perUnit = 0.0;       ///< bins in one unit, or in one octave
    bool isSingle = false;      ///< all of the pilot is one value, which is `first`
    std::vector<Atom> atoms{};  ///< that the pilot has more than once, in order of bin

    static Bins around(std::span<const double> pilot);
    std::size_t of(double value) const;
    /// The value at a place between the edges, counted in bins.
    double valueAt(double place) const;
    /// The value that a bin stands for; none where values spread over it.
    const double* atomOf(std::size_t bin) const;
    /// As the loops read them, of logarithmic ones in chordSteps; of a single value without meaning.
    simd::BinScale scale() const;
    bool operator==(const Bins&) const = default;

private:
    void findAtoms(std::span<const double> pilot);
};

/// Counts one thread's values, at most 2^32, for a histogram: in the speed of the loops, and in so little
/// memory that those of many results stay in cache.
class Tally {
public:
    explicit Tally(const Bins& bins)
        : m_bins(bins), m_scale(bins.scale()), m_counts(Bins::count), m_carries(Bins::count) {}

    /// Counts values and returns their moments, whose sums are taken about a number near them.
    Moments add(std::span<const double> values, double about);
    std::uint64_t count() const { return m_count; }
    void clear();

private:
    friend class Histogram;

    void countAll(std::span<const std::uint32_t> places);
    void addSingle(std::span<const double> values);
    std::uint32_t countOf(std::size_t bin) const {
        return m_counts[bin] + (std::uint32_t{m_carries[bin]} << 16U);
    }

    Bins m_bins;
    simd::BinScale m_scale;
    std::vector<std::uint16_t> m_counts;
    std::vector<std::uint16_t> m_carries;  // times that a count began anew
    std::uint64_t m_count = 0;
    double m_least = 0.0;
    double m_greatest = 0.0;
};

/// How often a result came out how, of any number of draws: integers, so that parts add up in any order.
class Histogram {
public:
    Histogram() = default;
    explicit Histogram(const Bins& bins) : m_bins(bins), m_counts(Bins::count) {}

    void add(std::span<const double> values);
    void add(const Histogram& other);
    void add(const Tally& tally);
    const Bins& bins() const { return m_bins; }
    std::span<const std::uint64_t> counts() const { return m_counts; }
    std::uint64_t count() const { return m_count; }
    double least() const { return m_least; }
    double greatest() const { return m_greatest; }

    /// The value that this share of the draws does not exceed, read between the edges of its bin.
    double percentile(double share) const;
    /// The most by which the share of draws at or below that value can differ from `share` [-]: the bin's own
    /// share, whatever stands where in it.
    double rankError(double share) const;
    /// The share of draws at or below a value [-].
    double shareUpTo(double value) const;
    /// The draws in so many equal steps from the least to the greatest, each bin spread over the steps that
    /// it lies in.
    std::vector<double> steps(std::size_t number) const;

    /// A histogram as written before.
    static Histogram from(const Bins& bins, std::vector<std::uint64_t> counts, double least, double greatest);
    bool operator==(const Histogram&) const = default;

private:
    std::size_t binOfRank(double rank, std::uint64_t& below) const;
    double shareUpTo(double value, std::uint64_t below) const;

    Bins m_bins{};
    std::vector<std::uint64_t> m_counts;
    std::uint64_t m_count = 0;
    double m_least = 0.0;
    double m_greatest = 0.0;
};

/// The value that this share of a sample does not exceed, between neighbours by linear interpolation (Hyndman
/// and Fan, type 7; numpy's default). The sample may be reordered.
double percentileOf(std::span<double> sample, double share);

}  // namespace wattplan::analysis
