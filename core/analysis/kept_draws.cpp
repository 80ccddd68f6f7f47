#include "core/analysis/kept_draws.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/analysis/kept_columns.h"

namespace wattplan::analysis {

namespace {

ContentKey keyOf(const DrawTarget& target, const ContentKey& content, const DrawRequest& request) {
    ContentKey key = content;
    key.add(target.month ? static_cast<std::uint64_t>(*target.month) : ~std::uint64_t{0});
    key.add(request.draws);
    key.add(request.seed);
    key.add(static_cast<std::uint64_t>(request.sampling));
    key.add(std::uint64_t{request.keepsValues});
    return key;
}

std::size_t bytesOf(const DrawnResult& result) {
    return sizeof(DrawnResult) + result.histogram.counts().size_bytes() +
           result.values.size() * sizeof(double) + result.isKnown.size() +
           result.parts.size() * sizeof(Moments);
}

/// The results of one answer put among those of another, at the places in `at`.
DrawAnswer together(DrawAnswer fresh, const std::vector<std::optional<DrawnResult>>& kept) {
    std::vector<DrawnResult> results;
    std::size_t next = 0;
    for (const auto& each : kept)
        results.push_back(each ? *each : std::move(fresh.results[next++]));
    fresh.results = std::move(results);
    return fresh;
}

}  // namespace

KeptDraws::KeptDraws(std::size_t mostBytes)
    : m_columns(std::make_unique<KeptColumns>()), m_mostBytes(mostBytes) {}

KeptDraws::~KeptDraws() = default;

std::size_t KeptDraws::bytes() const {
    return m_bytes + m_columns->bytes();
}

DrawAnswer KeptDraws::draw(const DrawSource& source, const DrawRequest& request) {
    m_reused = 0;
    if (request.shard != Shard{} || request.draws == 0) return analysis::draw(source, request);
    const std::vector<ContentKey> nodes = nodeKeys(source, request.sampling);
    std::map<ContentKey, graph::NodeId> nodeOf;
    for (graph::NodeId id = 0; id < nodes.size(); ++id)
        nodeOf.emplace(nodes[id], id);
    Ways ways;
    for (const DrawTarget& target : source.targets)
        ways.keys.push_back(nodes[target.node]);
    ways.draw = [&](std::span<const std::size_t> places, const DrawRequest& rest) {
        DrawSource missing{source.evaluation, source.inputs, {}, source.correlations};
        for (const std::size_t place : places)
            missing.targets.push_back(source.targets[place]);
        ColumnWork work = m_columns->plan(missing, nodes, request);
        DrawAnswer fresh = analysis::draw(missing, rest, work);
        if (fresh.isWhole()) m_columns->keep(work, nodes, request);
        return fresh;
    };
    ways.originOf = [&](graph::StatusCode status) { return Origin{nodes[graph::statusOrigin(status)]}; };
    ways.statusOf = [&](const Origin& origin) { return graph::statusFrom(nodeOf.at(origin.node)); };
    return draw(source.targets, ways, request);
}

DrawAnswer KeptDraws::draw(std::span<const DrawTarget> targets, const Ways& ways,
                           const DrawRequest& request) {
    m_reused = 0;
    std::vector<std::optional<DrawnResult>> kept(targets.size());
    std::vector<ContentKey> keys;
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        keys.push_back(keyOf(targets[i], ways.keys[i], request));
        const auto place = m_places.find(keys.back());
        if (place == m_places.end()) {
            missing.push_back(i);
            continue;
        }
        m_held.splice(m_held.begin(), m_held, place->second);
        const Held& held = *place->second;
        kept[i] = held.result;
        kept[i]->target = targets[i];
        kept[i]->failures.clear();
        for (const KeptFailure& failure : held.failures)
            kept[i]->failures.push_back({ways.statusOf(failure.origin), failure.count});
        std::ranges::sort(kept[i]->failures, {}, &DrawFailure::status);
        ++m_reused;
    }
    DrawRequest rest = request;
    if (request.progress)
        rest.progress = [&](const DrawAnswer& sofar) { request.progress(together(sofar, kept)); };
    DrawAnswer fresh;
    if (missing.empty()) {
        fresh.seed = request.seed;
        fresh.sampling = request.sampling;
        fresh.asked = request.draws;
        fresh.done = request.draws;
    } else {
        fresh = ways.draw(missing, rest);
    }
    DrawAnswer answer = together(std::move(fresh), kept);
    if (!answer.isWhole()) return answer;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (!kept[i]) keep(keys[i], answer.results[i], ways);
    m_columns->shrink(m_mostBytes - m_bytes);
    return answer;
}

void KeptDraws::keepDimensions(DrawSource& source) {
    // Sobol points spread best in their first dimensions: those of inputs that went are given back at times.
    constexpr std::size_t spare = 64;
    if (m_dimensions.size() > 2 * source.inputs.size() + spare) m_dimensions.clear();
    for (DrawInput& input : source.inputs)
        input.dimension = m_dimensions.try_emplace(input.id, m_dimensions.size()).first->second;
}

void KeptDraws::keep(const ContentKey& key, const DrawnResult& result, const Ways& ways) {
    if (m_places.contains(key)) return;  // asked for twice
    Held held{key, result, {}, bytesOf(result)};
    for (const DrawFailure& failure : result.failures)
        held.failures.push_back({ways.originOf(failure.status), failure.count});
    m_bytes += held.bytes;
    m_held.push_front(std::move(held));
    m_places.emplace(key, m_held.begin());
    while (m_bytes > m_mostBytes && !m_held.empty()) {
        m_bytes -= m_held.back().bytes;
        m_places.erase(m_held.back().key);
        m_held.pop_back();
    }
}

}  // namespace wattplan::analysis
