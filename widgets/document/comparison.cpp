#include "widgets/document/comparison.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "core/analysis/open_plan.h"
#include "widgets/document/ranges.h"

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

std::vector<std::vector<std::optional<DrawnRange>>> Comparison::ranges(const std::stop_token& stop) const {
    constexpr std::uint64_t draws = 16384;
    std::vector<std::vector<std::optional<DrawnRange>>> all(
        m_results.size(), std::vector<std::optional<DrawnRange>>(m_plans.size()));
    for (std::size_t place = 0; place < m_plans.size() && !stop.stop_requested(); ++place) {
        const analysis::OpenPlan open(*m_plans[place], *m_catalogue, *m_models[place],
                                      analysis::StatedRanges::leftOut, stop);
        if (!open.isOpen() || stop.stop_requested()) continue;
        std::vector<analysis::WantedResult> wanted;
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < m_results.size(); ++row)
            if (m_models[place]->node(m_results[row].address) != graph::noNode) {
                wanted.push_back({m_results[row].address, std::nullopt});
                rows.push_back(row);
            }
        analysis::DrawRequest request;
        request.draws = draws;
        request.keepsValues = false;
        request.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
        request.stop = stop;
        analysis::KeptDraws kept(0);
        const analysis::DrawAnswer answer = open.draw(wanted, request, kept);
        if (!answer.isWhole()) continue;
        for (std::size_t i = 0; i < rows.size(); ++i)
            all[rows[i]][place] = rangeOf(answer.results[i]);
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
