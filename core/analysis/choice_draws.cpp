#include "core/analysis/choice_draws.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

#include "core/analysis/choice_runner.h"
#include "core/analysis/draw_job.h"
#include "core/analysis/kept_correlations.h"
#include "core/plan/edits.h"

namespace wattplan::analysis {

ChoiceDraws::~ChoiceDraws() = default;

ChoiceDraws::ChoiceDraws(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                         std::vector<ChoiceInput> choices, StatedRanges stated, const std::stop_token& stop)
    : m_choices(std::move(choices)) {
    m_grounds.resize(combinationsOf(m_choices));
    std::map<FieldAddress, VaryingInput> inputs;
    for (std::size_t combination = 0; combination < m_grounds.size(); ++combination) {
        if (stop.stop_requested()) return;
        Ground& ground = m_grounds[combination];
        ground.plan = std::make_unique<Plan>(plan);
        const std::vector<std::size_t> values = valuesOf(combination);
        for (std::size_t c = 0; c < m_choices.size() && !ground.refused; ++c) {
            const auto edits =
                Editor(*ground.plan, catalogue).setValue(m_choices[c].input, m_choices[c].values[values[c]]);
            if (!edits) {
                ground.refused = edits.error();
                continue;
            }
            for (const Edit& edit : *edits)
                ground.plan->apply(edit);
        }
        if (ground.refused) continue;
        ground.model = std::make_unique<PlanModel>(*ground.plan, catalogue, model.kernels());
        ground.varying = varyingInputs(*ground.plan, catalogue, *ground.model, stated);
        ground.correlations = correlationsAmong(*ground.plan, catalogue, ground.varying);
        for (const VaryingInput& each : ground.varying)
            inputs.emplace(each.input, each);
    }
    for (const ChoiceInput& each : m_choices)
        m_ids.push_back(tagOf(each.input));
    for (const auto& [address, input] : inputs) {
        m_inputs.push_back(input);
        m_ids.push_back(tagOf(address));
    }
}

std::vector<ChoiceDraws::Aim> ChoiceDraws::aimsAt(const std::vector<WantedResult>& results,
                                                  bool withAllInputs) const {
    std::vector<Aim> aims(m_grounds.size());
    for (std::size_t combination = 0; combination < aims.size(); ++combination) {
        const Ground& ground = m_grounds[combination];
        Aim& aim = aims[combination];
        if (!ground.model) continue;
        std::vector<ResultAddress> present;
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (ground.model->node(results[i].result) == graph::noNode) continue;
            present.push_back(results[i].result);
            aim.targets.push_back(i);
        }
        aim.source = drawSource(ground.varying, *ground.model, present);
        for (std::size_t k = 0; k < aim.targets.size(); ++k)
            aim.source.targets[k].month = results[aim.targets[k]].month;
        aim.source.correlations = ground.correlations;
        aim.used = inputsOfTargets(aim.source);
        if (withAllInputs) {
            aim.used.resize(aim.source.inputs.size());
            std::iota(aim.used.begin(), aim.used.end(), std::size_t{0});
        }
        for (const VaryingInput& each : ground.varying) {
            const auto found = std::ranges::lower_bound(m_inputs, each.input, {}, &VaryingInput::input);
            aim.dimensions.push_back(m_choices.size() + static_cast<std::size_t>(found - m_inputs.begin()));
        }
        for (std::size_t k = 0; k < aim.source.inputs.size(); ++k)
            aim.source.inputs[k].dimension = aim.dimensions[k];
    }
    return aims;
}

std::size_t ChoiceDraws::combinations() const {
    return m_grounds.size();
}

const Plan& ChoiceDraws::planOf(std::size_t combination) const {
    return *m_grounds[combination].plan;
}

std::vector<std::size_t> ChoiceDraws::valuesOf(std::size_t combination) const {
    std::vector<std::size_t> values(m_choices.size());
    for (std::size_t c = m_choices.size(); c-- > 0;) {
        values[c] = combination % m_choices[c].values.size();
        combination /= m_choices[c].values.size();
    }
    return values;
}

namespace {

/// Targets of a job are results: which node one is goes by the combination.
std::vector<DrawTarget> targetsFor(std::size_t results) {
    std::vector<DrawTarget> targets;
    for (std::size_t i = 0; i < results; ++i)
        targets.push_back({static_cast<graph::NodeId>(i), std::nullopt});
    return targets;
}

}  // namespace

DrawAnswer ChoiceDraws::draw(const std::vector<Aim>& aims, std::size_t results,
                             const DrawRequest& request) const {
    const DrawSequence sequence(request.sampling, request.seed, m_ids);
    return runJob(targetsFor(results), request,
                  [&] { return std::make_unique<Runner>(*this, aims, results, sequence); });
}

DrawAnswer ChoiceDraws::draw(const std::vector<WantedResult>& results, const DrawRequest& request) const {
    return draw(aimsAt(results, false), results.size(), request);
}

/// Of what decides which draw is of which combination.
ContentKey ChoiceDraws::keyOfChoices() const {
    ContentKey key;
    for (std::size_t c = 0; c < m_choices.size(); ++c) {
        key.add(m_ids[c]);
        for (const double weight : m_choices[c].weights)
            key.add(weight);
    }
    return key;
}

DrawAnswer ChoiceDraws::draw(const std::vector<WantedResult>& results, const DrawRequest& request,
                             KeptDraws& kept) const {
    if (request.shard != Shard{} || request.draws == 0) return draw(results, request);
    const std::vector<Aim> aims = aimsAt(results, false);
    KeptDraws::Ways ways;
    ways.keys.assign(results.size(), keyOfChoices());
    std::vector<std::vector<ContentKey>> nodes(aims.size());  // by combination
    for (std::size_t combination = 0; combination < aims.size(); ++combination) {
        const Aim& aim = aims[combination];
        if (!aim.targets.empty()) nodes[combination] = nodeKeys(aim.source, request.sampling);
        std::size_t next = 0;
        for (std::size_t i = 0; i < results.size(); ++i) {
            const bool isThere = next < aim.targets.size() && aim.targets[next] == i;
            if (isThere) {
                ways.keys[i].add(nodes[combination][aim.source.targets[next].node]);
                ways.keys[i].add(std::uint64_t{aim.source.targets[next].month.has_value()});
                ways.keys[i].add(static_cast<std::uint64_t>(aim.source.targets[next].month.value_or(0)));
                ++next;
            } else {
                ways.keys[i].add(std::uint64_t{m_grounds[combination].refused ? isRefused : isAbsent});
            }
        }
    }
    ways.draw = [&](std::span<const std::size_t> places, const DrawRequest& rest) {
        std::vector<WantedResult> missing;
        for (const std::size_t place : places)
            missing.push_back(results[place]);
        return draw(missing, rest);
    };
    ways.originOf = [&](graph::StatusCode status) -> KeptDraws::Origin {
        const graph::StatusCode node = status & nodeMask;
        if (node == isRefused || node == isAbsent) return {{}, status, false};
        return {nodes[status >> nodeBits][graph::statusOrigin(node)], status & ~nodeMask, true};
    };
    ways.statusOf = [&](const KeptDraws::Origin& origin) {
        if (!origin.isNode) return origin.rest;
        const std::vector<ContentKey>& of = nodes[origin.rest >> nodeBits];
        const auto node = static_cast<graph::NodeId>(std::ranges::find(of, origin.node) - of.begin());
        return origin.rest | graph::statusFrom(node);
    };
    return kept.draw(targetsFor(results.size()), ways, request);
}

std::optional<SobolIndices> ChoiceDraws::indices(const WantedResult& result,
                                                 const SobolRequest& request) const {
    const std::vector<Aim> aims = aimsAt({result}, false);
    std::vector<std::size_t> dimensions(m_choices.size());
    std::iota(dimensions.begin(), dimensions.end(), std::size_t{0});
    for (const Aim& aim : aims) {
        if (!aim.source.correlations.empty()) return std::nullopt;
        for (const std::size_t input : aim.used)
            if (!std::ranges::count(dimensions, aim.dimensions[input]))
                dimensions.push_back(aim.dimensions[input]);
    }
    std::vector<std::uint64_t> ids;
    for (const std::size_t dimension : dimensions)
        ids.push_back(m_ids[dimension]);
    const DrawSequence sequence(Sampling::sobol, request.seed, m_ids);
    auto found = sobolIndices(
        ids, [&] { return std::make_unique<IndexModel>(*this, aims, dimensions, sequence); }, request);
    if (!found) return found;
    for (SobolIndex& index : found->indices)
        index.input = dimensions[index.input];
    std::erase_if(found->indices, [](const SobolIndex& index) { return index.total == 0.0; });
    return found;
}

void ChoiceDraws::samples(const std::vector<WantedResult>& results, const DrawRequest& request,
                          const std::function<bool(const ChoiceBlock&)>& take) const {
    const DrawSequence sequence(request.sampling, request.seed, m_ids);
    const std::vector<Aim> aims = aimsAt(results, true);
    Runner runner(*this, aims, results.size(), sequence);
    std::vector<std::vector<std::size_t>> chosen(m_choices.size());
    std::vector<std::vector<double>> inputs(m_inputs.size());
    runner.keepInputs(chosen, inputs);
    forTurnsOf(request, [&](std::uint64_t first, std::size_t count) {
        for (std::vector<std::size_t>& column : chosen)
            column.resize(count);
        for (std::vector<double>& column : inputs)
            column.assign(count, std::numeric_limits<double>::quiet_NaN());
        const std::vector<TargetColumn>& columns = runner.run(first, count);
        return take({{first, count, inputs, columns}, chosen});
    });
}

ChoiceDraws::Failure ChoiceDraws::why(graph::StatusCode status) const {
    Failure failure;
    failure.combination = status >> nodeBits;
    const graph::StatusCode node = status & nodeMask;
    const Ground& ground = m_grounds[failure.combination];
    failure.refused = ground.refused;
    if (node != isRefused && node != isAbsent) failure.outcome = outcomeOf(ground.model->graph(), node);
    return failure;
}

}  // namespace wattplan::analysis
