#include "core/analysis/draw_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace wattplan::analysis {

namespace {

constexpr std::size_t sumLanes = 8;  // sums side by side, for SIMD; part of what fixes the bits

template <class Function>
double sumOf(std::span<const double> values, Function term) {
    std::array<double, sumLanes> sums{};
    std::size_t i = 0;
    for (; i + sumLanes <= values.size(); i += sumLanes)
        for (std::size_t k = 0; k < sumLanes; ++k)
            sums[k] += term(values[i + k]);
    for (; i < values.size(); ++i)
        sums[0] += term(values[i]);
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

}  // namespace

Moments Moments::of(std::span<const double> values) {
    Moments moments;
    moments.count = values.size();
    if (values.empty()) return moments;
    const auto number = static_cast<double>(values.size());
    // About the first value, so that a spread far below the mean keeps its digits.
    const double about = values.front();
    const double shift = sumOf(values, [&](double x) { return x - about; }) / number;
    moments.mean = about + shift;
    moments.squares = sumOf(values, [&](double x) { return (x - moments.mean) * (x - moments.mean); });
    return moments;
}

Moments Moments::from(std::uint64_t count, double about, const simd::ColumnSums& sums) {
    if (count == 0) return {};
    const double shift = sums.sum / static_cast<double>(count);
    return {count, about + shift, std::max(0.0, sums.squares - sums.sum * shift)};
}

void Moments::add(const Moments& later) {
    if (later.count == 0) return;
    if (count == 0) {
        *this = later;
        return;
    }
    const auto here = static_cast<double>(count);
    const auto there = static_cast<double>(later.count);
    const double difference = later.mean - mean;
    mean += difference * there / (here + there);
    squares += later.squares + difference * difference * here * there / (here + there);
    count += later.count;
}

double Moments::deviation() const {
    return count == 0 ? 0.0 : std::sqrt(squares / static_cast<double>(count));
}

Moments Tally::add(std::span<const double> values, double about) {
    constexpr std::size_t most = 1024;  // values at once: part of what fixes the bits
    std::array<std::uint32_t, most> places;
    Moments moments;
    for (std::size_t from = 0; from < values.size(); from += most) {
        const std::span<const double> part = values.subspan(from, std::min(most, values.size() - from));
        const simd::ColumnSums sums =
            simd::loops().column(part.data(), part.size(), about, m_scale, places.data());
        m_least = m_count == 0 ? sums.least : std::min(m_least, sums.least);
        m_greatest = m_count == 0 ? sums.greatest : std::max(m_greatest, sums.greatest);
        m_count += part.size();
        if (m_ungathered + part.size() > std::numeric_limits<std::uint16_t>::max()) gather();
        m_ungathered += static_cast<std::uint32_t>(part.size());
        moments.add(Moments::from(part.size(), about, sums));
        if (m_bins.isSingle) {
            addSingle(part);
            continue;
        }
        if (m_only.isKept())
            for (std::size_t i = 0; i < part.size(); ++i)
                m_only.add(places[i], part[i]);
        countAll(std::span(places).first(part.size()));
    }
    return moments;
}

/// What the small counts hold to those that hold more.
void Tally::gather() {
    m_gathered.resize(m_counts.size());
    for (std::size_t bin = 0; bin < m_counts.size(); ++bin)
        m_gathered[bin] += m_counts[bin];
    std::ranges::fill(m_counts, std::uint16_t{0});
    m_ungathered = 0;
}

/// Two at a time, each read before either is written: where the same bin comes again and again no count waits
/// for the one before it.
void Tally::countAll(std::span<const std::uint32_t> places) {
    std::uint16_t* const counts = m_counts.data();
    std::size_t i = 0;
    for (; i + 1 < places.size(); i += 2) {
        const std::uint32_t a = places[i];
        const std::uint32_t b = places[i + 1];
        const auto one = static_cast<std::uint16_t>(counts[a] + 1U);
        const auto other = static_cast<std::uint16_t>(counts[b] + 1U + (a == b ? 1U : 0U));
        counts[a] = one;
        counts[b] = other;
    }
    for (; i < places.size(); ++i)
        ++counts[places[i]];
}

void Tally::addSingle(std::span<const double> values) {
    const auto [least, greatest] = std::ranges::minmax(values);
    if (least == greatest) {
        m_counts[m_bins.of(least)] += static_cast<std::uint16_t>(values.size());
        return;
    }
    for (const double value : values)
        ++m_counts[m_bins.of(value)];
}

void Tally::clear() {
    std::ranges::fill(m_counts, std::uint16_t{0});
    m_ungathered = 0;
    m_gathered.clear();
    m_only.clear();
    m_count = 0;
}

void BinValues::add(const BinValues& other) {
    for (std::size_t bin = 0; bin < m_values.size(); ++bin) {
        if (other.m_values[bin] == several) m_values[bin] = several;
        if (const double* only = other.of(bin)) add(bin, *only);
    }
}

void BinValues::clear() {
    std::ranges::fill(m_values, none);
}

void Histogram::add(std::span<const double> values) {
    if (values.empty()) return;
    const auto [least, greatest] = std::ranges::minmax(values);
    m_least = m_count == 0 ? least : std::min(m_least, least);
    m_greatest = m_count == 0 ? greatest : std::max(m_greatest, greatest);
    m_count += values.size();
    for (const double value : values) {
        const std::size_t bin = m_bins.of(value);
        ++m_counts[bin];
        if (m_only.isKept()) m_only.add(bin, value);
    }
}

void Histogram::add(const Histogram& other) {
    if (other.m_count == 0) return;
    m_least = m_count == 0 ? other.m_least : std::min(m_least, other.m_least);
    m_greatest = m_count == 0 ? other.m_greatest : std::max(m_greatest, other.m_greatest);
    m_count += other.m_count;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    m_only.add(other.m_only);
}

void Histogram::add(const Tally& tally) {
    if (tally.m_count == 0) return;
    m_least = m_count == 0 ? tally.m_least : std::min(m_least, tally.m_least);
    m_greatest = m_count == 0 ? tally.m_greatest : std::max(m_greatest, tally.m_greatest);
    m_count += tally.m_count;
    for (std::size_t i = 0; i < tally.m_counts.size(); ++i)
        m_counts[i] += tally.countOf(i);
    m_only.add(tally.m_only);
}

std::size_t Histogram::binOfRank(double rank, std::uint64_t& below) const {
    below = 0;
    std::size_t bin = 0;
    while (bin + 1 < m_counts.size() && static_cast<double>(below + m_counts[bin]) <= rank)
        below += m_counts[bin++];
    return bin;
}

double Histogram::percentile(double share) const {
    if (m_count == 0) return 0.0;
    const double rank = share * static_cast<double>(m_count);
    std::uint64_t below = 0;
    const std::size_t bin = binOfRank(rank, below);
    if (m_counts[bin] == 0) return m_greatest;
    // The outermost bins hold what lies beyond the pilot too: between their inner edge and the extreme.
    const double within = (rank - static_cast<double>(below)) / static_cast<double>(m_counts[bin]);
    if (m_bins.isSingle) return bin == 0 ? m_least : bin == 1 ? m_bins.first : m_greatest;
    if (const double* value = valueOf(bin)) return *value;
    if (bin == 0) return m_least + within * (m_bins.valueAt(1.0) - m_least);
    if (bin == Bins::count - 1) {
        const double edge = m_bins.valueAt(static_cast<double>(bin));
        return edge + within * (m_greatest - edge);
    }
    return std::clamp(m_bins.valueWithin(bin, within), m_least, m_greatest);
}

double Histogram::rankError(double share) const {
    if (m_count == 0) return 0.0;
    constexpr double kolmogorov = 1.358;  // of a step function of n draws, times sqrt(n), at 95 %
    constexpr double surprising = 4.0;    // standard deviations of a count
    const double rank = share * static_cast<double>(m_count);
    std::uint64_t below = 0;
    const std::size_t bin = binOfRank(rank, below);
    const auto here = static_cast<double>(m_counts[bin]);
    if (m_counts[bin] == 0 || m_only.of(bin) || (m_bins.isSingle && bin == 1)) return 0.0;
    const double within = std::clamp(rank - static_cast<double>(below), 0.0, here);
    double error = std::max(within, here - within);
    if (!m_bins.isSingle && bin > 0 && bin + 1 < Bins::count) {
        const auto before = static_cast<double>(m_counts[bin - 1]);
        const auto behind = static_cast<double>(m_counts[bin + 1]);
        const double like = (before + behind) / 2.0;
        const double scatter = std::sqrt(std::max(like, 1.0));
        if (m_bins.atomOf(bin))  // the other draws of its bin
            error = std::min(error, std::max(before, behind) + surprising * scatter);
        else if (m_bins.step == 0.0 && std::abs(here - like) <= surprising * scatter)
            // A density that rises evenly to a neighbour's bends the cumulative curve by an eighth of the
            // rise.
            error = std::min(error, std::abs(behind - before) / 16.0 + kolmogorov * std::sqrt(here));
    }
    return error / static_cast<double>(m_count);
}

double Histogram::shareUpTo(double value) const {
    if (m_count == 0 || value < m_least) return 0.0;
    if (value >= m_greatest) return 1.0;
    const auto bin = static_cast<std::ptrdiff_t>(m_bins.of(value));
    return shareUpTo(value, std::accumulate(m_counts.begin(), m_counts.begin() + bin, std::uint64_t{0}));
}

/// Of a value between the extremes; `below`: draws in the bins before its own.
double Histogram::shareUpTo(double value, std::uint64_t below) const {
    const std::size_t bin = m_bins.of(value);
    double within = 1.0;
    if (!m_bins.isSingle) {
        const double from = bin == 0 ? m_least : m_bins.valueAt(static_cast<double>(bin));
        const double to =
            bin == Bins::count - 1 ? m_greatest : m_bins.valueAt(static_cast<double>(bin) + 1.0);
        within = to > from ? std::clamp((value - from) / (to - from), 0.0, 1.0) : 1.0;
        if (const double* most = valueOf(bin)) within = value < *most ? 0.0 : 1.0;
    }
    return (static_cast<double>(below) + within * static_cast<double>(m_counts[bin])) /
           static_cast<double>(m_count);
}

std::vector<double> Histogram::steps(std::size_t number) const {
    std::vector<double> result(number, 0.0);
    if (m_count == 0) return result;
    double before = 0.0;
    std::uint64_t below = 0;  // draws in the bins before `bin`
    std::size_t bin = 0;
    for (std::size_t i = 0; i < number; ++i) {
        const double edge =
            m_least + (m_greatest - m_least) * static_cast<double>(i + 1) / static_cast<double>(number);
        double upTo = 1.0;
        if (i + 1 < number && edge < m_greatest) {
            for (const std::size_t end = m_bins.of(edge); bin < end; ++bin)
                below += m_counts[bin];
            upTo = shareUpTo(edge, below);
        }
        result[i] = (upTo - before) * static_cast<double>(m_count);
        before = upTo;
    }
    return result;
}

Histogram Histogram::from(const Bins& bins, std::vector<std::uint64_t> counts, double least, double greatest,
                          std::span<const Bins::Atom> only) {
    Histogram histogram(bins);
    histogram.m_counts = std::move(counts);
    if (histogram.m_only.isKept()) {
        for (const Bins::Atom& each : only)
            histogram.m_only.add(each.bin, each.value);
        for (std::size_t bin = 0; bin < Bins::count; ++bin)
            if (histogram.m_counts[bin] > 0 && histogram.m_only.of(bin) == nullptr)
                histogram.m_only.add(bin, BinValues::several);
    }
    histogram.m_count =
        std::accumulate(histogram.m_counts.begin(), histogram.m_counts.end(), std::uint64_t{0});
    histogram.m_least = least;
    histogram.m_greatest = greatest;
    return histogram;
}

namespace {

/// Values of a sample next to each other in order: one of a rank, and the next.
struct Neighbours {
    double left = 0.0;
    double right = 0.0;
};

/// Of a few values by a partial sort; `above` is the least of those that are known to follow.
Neighbours fewNeighbours(std::span<double> sample, std::size_t rank, double above) {
    const auto at = sample.begin() + static_cast<std::ptrdiff_t>(rank);
    std::ranges::nth_element(sample, at);
    return {*at, at + 1 == sample.end() ? above : std::min(above, *std::min_element(at + 1, sample.end()))};
}

/// Only of what lies between two values of a smaller sample, which the rank is between in all likelihood
/// (Floyd and Rivest, Communications of the ACM 18 (1975) 165).
Neighbours neighbours(std::span<double> sample, std::size_t rank) {
    constexpr std::size_t fewer = 4096;
    constexpr std::ptrdiff_t around = 128;  // at least four standard deviations of a rank among these
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (sample.size() < 4 * fewer) return fewNeighbours(sample, rank, infinity);
    std::vector<double> some(fewer);
    for (std::size_t i = 0; i < fewer; ++i)
        some[i] = sample[i * sample.size() / fewer];
    std::ranges::sort(some);
    const auto middle = static_cast<std::ptrdiff_t>(rank * fewer / sample.size());
    const double low = middle < around ? -infinity : some[static_cast<std::size_t>(middle - around)];
    const bool isLast = middle + around >= static_cast<std::ptrdiff_t>(fewer);
    const double high = isLast ? infinity : some[static_cast<std::size_t>(middle + around)];
    std::vector<double> between;
    between.reserve(sample.size() / 8);
    std::size_t below = 0;
    double above = infinity;
    for (const double value : sample) {
        below += value < low ? 1U : 0U;
        above = value > high && value < above ? value : above;
        if (low <= value && value <= high) between.push_back(value);
    }
    if (rank < below || rank >= below + between.size()) return fewNeighbours(sample, rank, infinity);
    if (low == high) return {low, rank + 1 < below + between.size() ? low : above};
    return fewNeighbours(between, rank - below, above);
}

}  // namespace

double percentileOf(std::span<double> sample, double share) {
    if (sample.empty()) return 0.0;
    const double place = share * static_cast<double>(sample.size() - 1);
    const auto left = static_cast<std::size_t>(place);
    const Neighbours found = neighbours(sample, left);
    if (left + 1 == sample.size()) return found.left;
    return found.left + (place - static_cast<double>(left)) * (found.right - found.left);
}

}  // namespace wattplan::analysis
