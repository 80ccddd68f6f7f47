#include "core/analysis/kept_what_ifs.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/analysis/results_to_keep.h"
#include "core/plan/what_if_tree.h"

namespace wattplan::analysis {

namespace {

template <class Kept>
std::map<std::string_view, const Kept*> byAddress(const std::vector<Kept>& all) {
    std::map<std::string_view, const Kept*> map;
    for (const Kept& each : all)
        map.emplace(each.address, &each);
    return map;
}

/// What is not said by `others` in the same words.
template <class Kept>
void removeSame(std::vector<Kept>& all, const std::map<std::string_view, const Kept*>& others) {
    std::erase_if(all, [&](const Kept& each) {
        const auto other = others.find(each.address);
        return other != others.end() && *other->second == each;
    });
}

/// What was kept of a what-if, and of what is there now and wasn't kept what was kept of the baseline: it was
/// the same.
template <class Kept>
std::vector<Kept> completed(std::vector<Kept> own, const std::map<std::string_view, const Kept*>& baseline,
                            const std::vector<Kept>& now) {
    std::vector<Kept> inherited;
    const auto kept = byAddress(own);
    for (const Kept& each : now) {
        const auto other = baseline.find(each.address);
        if (!kept.contains(each.address) && other != baseline.end()) inherited.push_back(*other->second);
    }
    own.insert(own.end(), std::make_move_iterator(inherited.begin()),
               std::make_move_iterator(inherited.end()));
    return own;
}

bool isSameMove(const MovedResult& one, const MovedResult& other) {
    return one.change == other.change && one.then == other.then && one.now.state == other.now.state &&
           one.now.value == other.now.value;
}

}  // namespace

std::vector<KeptWhatIf> whatIfsToKeep(const Plan& whole, const catalog::Catalogue& catalogue,
                                      const KeptResults& baseline,
                                      std::shared_ptr<graph::KernelCache> kernels, const GoOn& goOn) {
    const auto results = byAddress(baseline.results);
    const std::vector<KeptInput> none;
    const auto inputs = byAddress(baseline.inputs ? *baseline.inputs : none);
    std::vector<KeptWhatIf> kept;
    for (const WhatIf* whatIf : WhatIfTree(whole).descendants({})) {
        if (!goOn()) break;
        const Plan seen = whole.inWhatIf(whatIf->id);
        const PlanModel model(seen, catalogue, kernels);
        KeptResults all = resultsToKeep(seen, catalogue, model);
        removeSame(all.results, results);
        removeSame(*all.inputs, inputs);
        kept.push_back({whatIf->key, std::move(all.results), *std::move(all.inputs)});
    }
    std::ranges::sort(kept, {}, &KeptWhatIf::key);
    return kept;
}

std::vector<MovedInWhatIf> movedInWhatIfs(const KeptResults& kept, const MovedResults& inBaseline,
                                          const Plan& whole, const catalog::Catalogue& catalogue,
                                          const GoOn& goOn) {
    std::vector<MovedInWhatIf> all;
    if (!kept.inputs) return all;
    const auto kernels = std::make_shared<graph::KernelCache>();
    const auto results = byAddress(kept.results);
    const auto inputs = byAddress(*kept.inputs);
    std::map<std::string_view, const MovedResult*> baseline;
    for (const MovedResult& result : inBaseline.results)
        baseline.emplace(result.name, &result);
    for (const WhatIf* whatIf : WhatIfTree(whole).descendants({})) {
        const auto own = std::ranges::find(kept.whatIfs, whatIf->key, &KeptWhatIf::key);
        if (own == kept.whatIfs.end()) continue;
        if (!goOn()) break;
        const Plan seen = whole.inWhatIf(whatIf->id);
        const PlanModel model(seen, catalogue, kernels);
        const KeptResults now = resultsToKeep(seen, catalogue, model);
        KeptResults then{.engineVersion = kept.engineVersion};
        then.results = completed(own->results, results, now.results);
        then.inputs = completed(own->inputs, inputs, *now.inputs);
        MovedInWhatIf found{whatIf->id, movedResults(then, seen, catalogue, model)};
        std::erase_if(found.moved.results, [&](const MovedResult& result) {
            const auto same = baseline.find(result.name);
            return same != baseline.end() && isSameMove(result, *same->second);
        });
        if (!found.moved.results.empty()) all.push_back(std::move(found));
    }
    return all;
}

}  // namespace wattplan::analysis
