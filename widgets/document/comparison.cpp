#include "widgets/document/comparison.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace wattplan {

Comparison::Comparison(Request request, const catalog::Catalogue& catalogue,
                       std::shared_ptr<graph::KernelCache> kernels, const Comparison* earlier)
    : m_catalogue(&catalogue), m_whole(std::move(request.whole)) {
    for (const WhatIfId whatIf : request.whatIfs) {
        if (!whatIf.isBaseline() && !m_whole.findWhatIf(whatIf)) continue;
        if (whatIf == request.base) m_base = m_whatIfs.size();
        m_whatIfs.push_back(whatIf);
        Plan seen = m_whole.inWhatIf(whatIf);
        m_plans.push_back(std::make_shared<const Plan>(
            m_plans.empty() ? std::move(seen) : analysis::aligned(seen, *m_plans.front())));
    }
    if (m_plans.empty()) return;
    m_models.resize(m_plans.size());
    m_checks.resize(m_plans.size());
    if (earlier) takeFrom(*earlier);
    evaluate(catalogue, kernels);
    m_results = analysis::compare(
        m_seen, request.results.empty() ? analysis::defaultResults(m_seen) : request.results, m_base);
    m_difference = analysis::differenceOf(m_seen, catalogue);
}

void Comparison::takeFrom(const Comparison& earlier) {
    for (std::size_t place = 0; place < m_plans.size(); ++place) {
        const auto there = earlier.placeOf(m_whatIfs[place]);
        if (!there || *earlier.m_plans[*there] != *m_plans[place]) continue;
        m_plans[place] = earlier.m_plans[*there];
        m_models[place] = earlier.m_models[*there];
        m_checks[place] = earlier.m_checks[*there];
    }
}

// Each plan by itself, on as many threads as there are for them.
void Comparison::evaluate(const catalog::Catalogue& catalogue,
                          const std::shared_ptr<graph::KernelCache>& kernels) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t place = next++; place < m_plans.size(); place = next++) {
            if (m_models[place]) continue;
            m_models[place] = std::make_shared<const PlanModel>(*m_plans[place], catalogue, kernels);
            m_checks[place] = analysis::checks(*m_plans[place], *m_models[place]);
            std::erase_if(m_checks[place], [](const analysis::Check& check) {
                return check.severity < analysis::Severity::warning;
            });
        }
    };
    {
        const std::size_t threads =
            std::min<std::size_t>(m_plans.size(), std::max(1u, std::thread::hardware_concurrency()));
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < threads; ++i)
            helpers.emplace_back(work);
        work();
    }
    for (std::size_t place = 0; place < m_plans.size(); ++place)
        m_seen.push_back({m_plans[place].get(), m_models[place].get()});
}

std::vector<std::vector<std::vector<analysis::Fix>>> Comparison::fixes(std::size_t most,
                                                                       const std::vector<bool>& live) const {
    std::vector<std::vector<std::vector<analysis::Fix>>> all(m_plans.size());
    for (std::size_t place = 0; place < m_plans.size(); ++place) {
        if (!live[place]) continue;
        for (const analysis::Check& check : m_checks[place]) {
            if (most == 0) return all;
            --most;
            all[place].push_back(analysis::fixesOf(check, *m_plans[place], *m_catalogue, *m_models[place]));
        }
    }
    return all;
}

std::optional<std::size_t> Comparison::placeOf(WhatIfId whatIf) const {
    const auto found = std::ranges::find(m_whatIfs, whatIf);
    if (found == m_whatIfs.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_whatIfs.begin());
}

analysis::Attribution Comparison::attribution(std::size_t from, std::size_t to, ResultAddress result,
                                              std::span<const std::vector<FieldAddress>> byHand) const {
    const analysis::SeenPlan& before = m_seen[from];
    const analysis::SeenPlan& after = m_seen[to];
    return analysis::attributeMerged(before, after, *m_catalogue, result,
                                     analysis::changesBetween(before, after, *m_catalogue, byHand));
}

std::vector<WhatIfId> comparedByDefault(const Plan& whole) {
    constexpr std::size_t most = 4;  // columns that are read at one glance
    std::vector<WhatIfId> compared{WhatIfId{}};
    for (const WhatIf& whatIf : whole.whatIfs())
        if (compared.size() < most) compared.push_back(whatIf.id);
    return compared;
}

}  // namespace wattplan
