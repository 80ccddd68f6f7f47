#include "widgets/document/comparison.h"

#include <algorithm>

namespace wattplan {

Comparison::Comparison(Request request, const catalog::Catalogue& catalogue,
                       std::shared_ptr<graph::KernelCache> kernels)
    : m_catalogue(&catalogue), m_whole(std::move(request.whole)) {
    for (const WhatIfId whatIf : request.whatIfs) {
        if (!whatIf.isBaseline() && !m_whole.findWhatIf(whatIf)) continue;
        if (whatIf == request.base) m_base = m_whatIfs.size();
        m_whatIfs.push_back(whatIf);
        Plan seen = m_whole.inWhatIf(whatIf);
        m_plans.push_back(std::make_unique<const Plan>(
            m_plans.empty() ? std::move(seen) : analysis::aligned(seen, *m_plans.front())));
        m_models.push_back(std::make_unique<const PlanModel>(*m_plans.back(), catalogue, kernels));
        m_seen.push_back({m_plans.back().get(), m_models.back().get()});
        std::vector<FoundCheck>& found = m_checks.emplace_back();
        for (const analysis::Check& check : analysis::checks(*m_plans.back(), *m_models.back()))
            if (check.severity >= analysis::Severity::warning)
                found.push_back(
                    {check, analysis::fixesOf(check, *m_plans.back(), catalogue, *m_models.back())});
    }
    if (m_seen.empty()) return;
    m_results = analysis::compare(
        m_seen, request.results.empty() ? analysis::defaultResults(m_seen) : request.results, m_base);
    m_difference = analysis::differenceOf(m_seen, catalogue);
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
