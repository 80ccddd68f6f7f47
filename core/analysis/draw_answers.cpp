#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/analysis/draws.h"
#include "core/analysis/paired_moments.h"

namespace wattplan::analysis {

namespace {

// Student's t of 15 degrees of freedom and the normal, 97.5 %. Abramowitz and Stegun, tables 26.10 and 26.1.
constexpr double student15 = 2.131449545559323;
constexpr double normal975 = 1.959963984540054;

std::optional<Interval> fromReplicates(const DrawAnswer& answer, const DrawnResult& result, double share) {
    std::array<std::vector<double>, DrawSequence::replicates> replicates;
    for (std::size_t i = 0; i < result.values.size(); ++i)
        if (result.isKnown[i] != 0)
            replicates[DrawSequence::replicateOf(answer.first + i)].push_back(result.values[i]);
    Moments spread;
    std::array<double, DrawSequence::replicates> percentiles{};
    for (std::size_t r = 0; r < replicates.size(); ++r) {
        if (replicates[r].size() < 2) return std::nullopt;
        percentiles[r] = percentileOf(replicates[r], share);
    }
    spread = Moments::of(percentiles);
    constexpr auto number = static_cast<double>(DrawSequence::replicates);
    const double error = std::sqrt(spread.squares / (number - 1.0) / number);
    const double centre = percentile(result, share);
    return Interval{centre - student15 * error, centre + student15 * error};
}

void add(std::vector<DrawFailure>& list, const DrawFailure& failure) {
    const auto place = std::ranges::lower_bound(list, failure.status, {}, &DrawFailure::status);
    if (place == list.end() || place->status != failure.status)
        list.insert(place, failure);
    else
        place->count += failure.count;
}

bool isNextPart(const DrawAnswer& whole, const DrawAnswer& part, std::uint64_t index) {
    if (part.shard != Shard{index, whole.shard.count} || part.seed != whole.seed ||
        part.sampling != whole.sampling || part.asked != whole.asked ||
        part.first != whole.first + whole.done || part.results.size() != whole.results.size())
        return false;
    for (std::size_t i = 0; i < part.results.size(); ++i)
        if (part.results[i].target != whole.results[i].target ||
            part.results[i].histogram.bins() != whole.results[i].histogram.bins())
            return false;
    return true;
}

}  // namespace

Moments DrawnResult::moments() const {
    Moments all;
    for (const Moments& part : parts)
        all.add(part);
    return all;
}

std::uint64_t DrawnResult::failed() const {
    std::uint64_t number = 0;
    for (const DrawFailure& each : failures)
        number += each.count;
    return number;
}

std::optional<DrawAnswer> merged(std::vector<DrawAnswer> shards) {
    if (shards.empty()) return std::nullopt;
    std::ranges::sort(shards, {}, [](const DrawAnswer& each) { return each.shard.index; });
    DrawAnswer whole = shards.front();
    if (whole.shard.index != 0 || whole.shard.count != shards.size()) return std::nullopt;
    std::vector<PairedMoments> parts(whole.results.size(), PairedMoments(0));
    const auto addParts = [&](const DrawAnswer& answer) {
        const std::uint64_t groups = (answer.done + groupDraws - 1) / groupDraws;
        bool areWhole = true;
        for (std::size_t i = 0; i < parts.size(); ++i)
            areWhole = areWhole && parts[i].add(answer.results[i].parts, groups);
        return areWhole;
    };
    if (whole.first != 0 || !addParts(whole)) return std::nullopt;
    for (std::size_t s = 1; s < shards.size(); ++s) {
        const DrawAnswer& part = shards[s];
        if (!isNextPart(whole, part, s) || !addParts(part)) return std::nullopt;
        for (std::size_t i = 0; i < part.results.size(); ++i) {
            DrawnResult& to = whole.results[i];
            const DrawnResult& from = part.results[i];
            to.histogram.add(from.histogram);
            for (const DrawFailure& failure : from.failures)
                add(to.failures, failure);
            to.values.insert(to.values.end(), from.values.begin(), from.values.end());
            to.isKnown.insert(to.isKnown.end(), from.isKnown.begin(), from.isKnown.end());
        }
        whole.done += part.done;
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        whole.results[i].parts = parts[i].parts();
    whole.shard = {};
    if (whole.done > mostKept)
        for (DrawnResult& result : whole.results) {
            result.values = {};
            result.isKnown = {};
        }
    return whole.isWhole() ? std::optional(std::move(whole)) : std::nullopt;
}

double percentile(const DrawnResult& result, double share) {
    if (result.values.empty()) return result.histogram.percentile(share);
    std::vector<double> known;
    for (std::size_t i = 0; i < result.values.size(); ++i)
        if (result.isKnown[i] != 0) known.push_back(result.values[i]);
    return percentileOf(known, share);
}

std::optional<Interval> percentileInterval(const DrawAnswer& answer, const DrawnResult& result,
                                           double share) {
    if (answer.sampling == Sampling::sobol && !result.values.empty())
        return fromReplicates(answer, result, share);
    const auto number = static_cast<double>(result.histogram.count());
    if (number < 2.0 * DrawSequence::replicates) return std::nullopt;
    const double spread = normal975 * std::sqrt(share * (1.0 - share) / number);
    return Interval{result.histogram.percentile(std::max(share - spread, 0.0)),
                    result.histogram.percentile(std::min(share + spread, 1.0))};
}

}  // namespace wattplan::analysis
