#include "core/analysis/sampler.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <numbers>
#include <tuple>

#include "core/simd/loops.h"

namespace wattplan::analysis {

namespace {

using Drawn = Distribution::Kind;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double oneInTwenty = 1.6448536269514722;  // standard deviations from the median to P95, normal
constexpr double tableEnd = 8.25;                   // standard deviations: beyond any number of 52 bits
constexpr double stepsPerDeviation = 128.0;
constexpr auto tableSize = static_cast<std::size_t>(2.0 * tableEnd * stepsPerDeviation) + 1;

// A narrower cut than this of a normal would cost digits of its tail: then by the table.
constexpr double leastWidth = 1e-6;

double normalCumulative(double z) {
    return std::erfc(-z / std::numbers::sqrt2) / 2.0;
}

/// The value at four neighbours of a table, and between the middle two, by Lagrange's cubic.
double between(const double* y, double t) {
    const double a = y[1];
    const double b = y[2];
    const double first = t * (t - 1.0) * ((t - 2.0) * -y[0] + (t + 1.0) * y[3]) / 6.0;
    const double second = (t + 1.0) * (t - 2.0) * ((t - 1.0) * a - t * b) / 2.0;
    return first + second;
}

/// A neighbour more at either end, for the cubic.
std::vector<double> tableOf(const Distribution& d) {
    std::vector<double> table;
    table.reserve(tableSize + 2);
    for (std::size_t i = 0; i < tableSize + 2; ++i) {
        const double z = (static_cast<double>(i) - 1.0) / stepsPerDeviation - tableEnd;
        table.push_back(quantile(d, normalCumulative(z)));
    }
    return table;
}

/// The table of a distribution, kept: a plan has the same ranges after most edits, and quantiles of a PERT
/// take a millisecond and more a table. From any thread.
std::vector<double> keptTableOf(const Distribution& d) {
    constexpr std::size_t mostTables = 1024;  // 17 kB each
    using Key = std::tuple<Distribution::Kind, std::array<double, 4>, double, double>;
    static std::mutex mutex;
    static std::map<Key, std::vector<double>> tables;
    const Key key{d.kind, d.parameters, d.lowest, d.highest};
    {
        const std::lock_guard lock(mutex);
        if (const auto known = tables.find(key); known != tables.end()) return known->second;
    }
    std::vector<double> table = tableOf(d);
    const std::lock_guard lock(mutex);
    if (tables.size() >= mostTables) tables.clear();
    tables.emplace(key, table);
    return table;
}

}  // namespace

Sampler::Sampler(const Distribution& distribution, double scale, double offset, bool isInteger)
    : m_scale(scale), m_offset(offset), m_isInteger(isInteger) {
    const Distribution& d = distribution;
    const auto& p = d.parameters;
    m_lowest = d.lowest;
    m_highest = d.highest;
    m_from = cumulative(d, d.lowest);
    m_width = cumulative(d, d.highest) - m_from;
    const bool isNarrow = m_width < leastWidth;
    switch (d.kind) {
        case Drawn::uniform:
            m_method = Method::linear;
            m_first = p[0];
            m_second = p[1] - p[0];
            break;
        case Drawn::logUniform:
            m_method = Method::exponential;
            m_first = std::log(p[0]);
            m_second = std::log(p[1]) - m_first;
            break;
        case Drawn::normal:
            m_method = isNarrow ? Method::table : Method::normal;
            m_first = p[0];
            m_second = p[1];
            break;
        case Drawn::logNormal:
            m_method = isNarrow ? Method::table : Method::logNormal;
            m_first = (std::log(p[0]) + std::log(p[1])) / 2.0;
            m_second = (std::log(p[1]) - std::log(p[0])) / (2.0 * oneInTwenty);
            break;
        case Drawn::triangular:
            m_method = Method::triangular;
            m_table = {p[0], p[1], p[2]};
            break;
        case Drawn::pert:
            m_method = Method::table;
            break;
        case Drawn::discrete:
            m_method = Method::steps;
            break;
        case Drawn::empirical:
            m_method = Method::observed;
            m_table = d.values;
            std::ranges::sort(m_table);
            break;
    }
    if (m_method == Method::table) fillTable(d);
    if (m_method == Method::steps) fillSteps(d);
}

void Sampler::fillTable(const Distribution& d) {
    m_from = 0.0;  // the table is that of the cut one
    m_width = 1.0;
    m_table = keptTableOf(d);
}

void Sampler::fillSteps(const Distribution& d) {
    for (std::size_t i = 0; i < d.values.size(); ++i)
        if (d.values[i] >= d.lowest && d.values[i] <= d.highest && d.weights[i] > 0.0)
            m_steps.emplace_back(d.weights[i], d.values[i]);
    std::ranges::sort(m_steps, {}, &std::pair<double, double>::second);
    double total = 0.0;
    for (auto& [reached, value] : m_steps)
        reached = total += reached;
    for (auto& [reached, value] : m_steps)
        reached /= total;
    m_steps.back().first = 1.0;
    m_from = 0.0;  // the steps are those of the cut one
    m_width = 1.0;
}

void Sampler::transform(std::span<double> numbers) const {
    const simd::Loops& loops = simd::loops();
    if (m_width != 1.0) loops.affine(numbers.data(), numbers.size(), m_from, m_width);
    transformShape(numbers);
    if (m_lowest > -infinity || m_highest < infinity)
        loops.limit(numbers.data(), numbers.size(), m_lowest, m_highest);
    if (m_isInteger)
        for (double& number : numbers)
            number = std::round(number);
    if (m_scale != 1.0 || m_offset != 0.0) loops.scale(numbers.data(), numbers.size(), m_scale, m_offset);
}

void Sampler::addTo(const std::function<void(std::uint64_t)>& take) const {
    take(static_cast<std::uint64_t>(m_method));
    take(std::uint64_t{m_isInteger});
    for (const double number : {m_scale, m_offset, m_lowest, m_highest, m_from, m_width, m_first, m_second})
        take(std::bit_cast<std::uint64_t>(number));
    take(m_table.size());
    for (const double number : m_table)
        take(std::bit_cast<std::uint64_t>(number));
    for (const auto& [reached, value] : m_steps) {
        take(std::bit_cast<std::uint64_t>(reached));
        take(std::bit_cast<std::uint64_t>(value));
    }
}

void Sampler::transformShape(std::span<double> numbers) const {
    const simd::Loops& loops = simd::loops();
    double* const data = numbers.data();
    const std::size_t count = numbers.size();
    switch (m_method) {
        case Method::linear:
            return loops.affine(data, count, m_first, m_second);
        case Method::exponential:
            loops.affine(data, count, m_first, m_second);
            return loops.exponentials(data, count);
        case Method::normal:
            loops.normalQuantiles(data, count);
            return loops.affine(data, count, m_first, m_second);
        case Method::logNormal:
            loops.normalQuantiles(data, count);
            loops.affine(data, count, m_first, m_second);
            return loops.exponentials(data, count);
        case Method::triangular:
            return loops.triangles(data, count, m_table[0], m_table[1], m_table[2]);
        case Method::steps:
            for (double& number : numbers)
                number =
                    std::ranges::lower_bound(m_steps, number, {}, &std::pair<double, double>::first)->second;
            return;
        case Method::observed:
            for (double& number : numbers) {
                const double place = number * static_cast<double>(m_table.size() - 1);
                const auto left = static_cast<std::size_t>(place);
                const double weight = place - static_cast<double>(left);
                number = m_table[left] + weight * (m_table[left + 1] - m_table[left]);
            }
            return;
        case Method::table:
            return lookUp(numbers);
    }
}

void Sampler::lookUp(std::span<double> numbers) const {
    simd::loops().normalQuantiles(numbers.data(), numbers.size());
    for (double& number : numbers) {
        const double place =
            std::clamp((number + tableEnd) * stepsPerDeviation, 0.0, static_cast<double>(tableSize - 2));
        const auto left = static_cast<std::size_t>(place);
        number = between(m_table.data() + left, place - static_cast<double>(left));
    }
}

}  // namespace wattplan::analysis
