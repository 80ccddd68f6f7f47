#pragma once

#include <array>
#include <cstdint>
#include <limits>
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
    static constexpr std::size_t singleCount = 3;  ///< of them in use around a single value

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
    bool hasTies = false;       ///< the pilot has values more than once: whether a bin has one only is kept
    double step = 0.0;    ///< from value to value, where all of the pilot lie so many of these apart, else 0
    double origin = 0.0;  ///< one of its values

    static Bins around(std::span<const double> pilot);
    std::size_t of(double value) const;
    /// The value at a place between the edges, counted in bins.
    double valueAt(double place) const;
    /// The value that a bin stands for; none where values spread over it.
    const double* atomOf(std::size_t bin) const;
    /// The value at a share of a bin's draws: between its edges, or one of values that lie a step apart.
    double valueWithin(std::size_t bin, double share) const;
    /// As the loops read them, of logarithmic ones in chordSteps; of a single value without meaning.
    simd::BinScale scale() const;
    bool operator==(const Bins&) const = default;

private:
    void findAtoms(std::span<const double> pilot);
};

/// Whether each bin has one value only, however often: so that a percentile of whole numbers is one of them.
class BinValues {
public:
    BinValues() = default;
    explicit BinValues(const Bins& bins) : m_values(bins.hasTies ? Bins::count : 0, none) {}

    bool isKept() const { return !m_values.empty(); }
    void add(std::size_t bin, double value) {
        double& only = m_values[bin];
        if (static_cast<int>(only == value) | static_cast<int>(only == several)) return;
        only = only == none ? value : several;
    }
    void add(const BinValues& other);
    void clear();
    /// The only value of a bin; none of one that is empty or has several.
    const double* of(std::size_t bin) const {
        return isKept() && none < m_values[bin] && m_values[bin] < several ? &m_values[bin] : nullptr;
    }
    bool operator==(const BinValues&) const = default;

    static constexpr double none = -std::numeric_limits<double>::infinity();
    static constexpr double several = std::numeric_limits<double>::infinity();

private:
    std::vector<double> m_values{};
};

/// Counts one thread's values, at most 2^32, for a histogram: in the speed of the loops, and in so little
/// memory that those of many results stay in cache.
class Tally {
public:
    explicit Tally(const Bins& bins)
        : m_bins(bins),
          m_scale(bins.scale()),
          m_counts(bins.isSingle ? Bins::singleCount : Bins::count),
          m_only(bins) {}

    /// Counts values and returns their moments, whose sums are taken about a number near them.
    Moments add(std::span<const double> values, double about);
    std::uint64_t count() const { return m_count; }
    void clear();

private:
    friend class Histogram;

    void countAll(std::span<const std::uint32_t> places);
    void addSingle(std::span<const double> values);
    void gather();
    std::uint32_t countOf(std::size_t bin) const {
        return m_counts[bin] + (m_gathered.empty() ? 0U : m_gathered[bin]);
    }

    Bins m_bins;
    simd::BinScale m_scale;
    std::vector<std::uint16_t> m_counts;
    std::uint32_t m_ungathered = 0;  // values in these
    std::vector<std::uint32_t>
        m_gathered;  // of values before; empty until there are more than counts can hold
    BinValues m_only;
    std::uint64_t m_count = 0;
    double m_least = 0.0;
    double m_greatest = 0.0;
};

/// How often a result came out how, of any number of draws: integers, so that parts add up in any order.
class Histogram {
public:
    Histogram() = default;
    explicit Histogram(const Bins& bins) : m_bins(bins), m_counts(Bins::count), m_only(bins) {}

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
    /// By how much the share of draws at or below that value may differ from `share` [-], at 95 % confidence:
    /// a bin that its neighbours explain has their slope and scatter, any other could hold its draws
    /// anywhere.
    double rankError(double share) const;
    /// The share of draws at or below a value [-].
    double shareUpTo(double value) const;
    /// The draws in so many equal steps from the least to the greatest, each bin spread over the steps that
    /// it lies in.
    std::vector<double> steps(std::size_t number) const;

    /// The only value of a bin; none of one that is empty, has several, or where they are not kept.
    const double* onlyValueOf(std::size_t bin) const { return m_only.of(bin); }

    /// A histogram as written before: `only` as onlyValueOf() gave them, by bin.
    static Histogram from(const Bins& bins, std::vector<std::uint64_t> counts, double least, double greatest,
                          std::span<const Bins::Atom> only = {});
    bool operator==(const Histogram&) const = default;

private:
    std::size_t binOfRank(double rank, std::uint64_t& below) const;
    double shareUpTo(double value, std::uint64_t below) const;
    const double* valueOf(std::size_t bin) const {
        return m_only.of(bin) ? m_only.of(bin) : m_bins.atomOf(bin);
    }

    Bins m_bins{};
    std::vector<std::uint64_t> m_counts;
    BinValues m_only;
    std::uint64_t m_count = 0;
    double m_least = 0.0;
    double m_greatest = 0.0;
};

/// The value that this share of a sample does not exceed, between neighbours by linear interpolation (Hyndman
/// and Fan, type 7; numpy's default). The sample may be reordered.
double percentileOf(std::span<double> sample, double share);

}  // namespace wattplan::analysis
