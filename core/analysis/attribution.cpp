#include "core/analysis/attribution.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/analysis/shapley.h"

namespace wattplan::analysis {

namespace {

constexpr std::size_t fewestPairs = 8;  // of orders: a standard error needs some
constexpr std::size_t mostFailures = 64;

/// One question: what groups of changes add to one result.
class Attributor {
public:
    Attributor(const Plan& from, const Plan& to, const catalog::Catalogue& catalogue,
               std::shared_ptr<graph::KernelCache> kernels, const AttributionOptions& options,
               Attribution& attribution)
        : m_plans(from, to, groupsOf(attribution)),
          m_values(m_plans, catalogue, std::move(kernels), attribution.result),
          m_options(options),
          m_attribution(attribution) {}

    void run() {
        const std::size_t groups = m_plans.groupCount();
        m_attribution.isExact = groups <= m_options.mostExact;
        if (findEnds()) {
            if (m_attribution.isExact)
                takeAll();
            else
                sample();
        }
        m_attribution.recordings = m_values.recordings();
    }

private:
    static std::vector<ChangeGroup> groupsOf(const Attribution& attribution) {
        std::vector<ChangeGroup> groups;
        for (const Contribution& part : attribution.parts)
            groups.push_back(part.group);
        return groups;
    }

    bool findEnds() {
        Coalition nobody(m_plans.groupCount());
        Coalition everybody = nobody;
        everybody.set();
        const auto ends = m_values.of(std::array{nobody, everybody});
        m_attribution.from = ends[0];
        m_attribution.to = ends[1];
        if (!ends[0].isKnown() || !ends[1].isKnown()) {
            m_attribution.finding = Attribution::Finding::noEnds;
            return false;
        }
        m_attribution.total = ends[1].value - ends[0].value;
        return true;
    }

    /// The worth of coalitions as what they add; false where one has none.
    bool worth(std::span<const Coalition> coalitions, std::vector<double>& added) {
        const auto outcomes = m_values.of(coalitions);
        std::vector<Coalition> failing;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            added.push_back(outcomes[i].value - m_attribution.from.value);
            if (outcomes[i].isKnown()) continue;
            failing.push_back(coalitions[i]);
            if (m_attribution.failed.size() < mostFailures)
                m_attribution.failed.push_back({members(coalitions[i]), outcomes[i]});
        }
        if (failing.empty()) return true;
        m_attribution.finding = Attribution::Finding::noBetween;
        m_attribution.proposed = smallestMerges(m_plans.groupCount(), failing);
        return false;
    }

    static std::vector<std::size_t> members(const Coalition& coalition) {
        std::vector<std::size_t> list;
        for (auto i = coalition.find_first(); i != Coalition::npos; i = coalition.find_next(i))
            list.push_back(i);
        return list;
    }

    void takeAll() {
        const std::size_t groups = m_plans.groupCount();
        std::vector<Coalition> all;
        for (std::size_t bits = 0; bits < std::size_t{1} << groups; ++bits)
            all.emplace_back(groups, bits);
        std::vector<double> added;
        if (!worth(all, added)) return;
        const auto values = shapleyValues(added);
        for (std::size_t i = 0; i < groups; ++i)
            m_attribution.parts[i].value = values[i];
    }

    /// The coalitions on the way from nobody to everybody in an order, those two left out.
    std::vector<Coalition> onTheWay(const std::vector<std::size_t>& order) const {
        std::vector<Coalition> way;
        Coalition coalition(order.size());
        for (std::size_t i = 0; i + 1 < order.size(); ++i) {
            coalition.set(order[i]);
            way.push_back(coalition);
        }
        return way;
    }

    std::vector<double> marginals(const std::vector<std::size_t>& order, std::span<const double> way) const {
        std::vector<double> parts(order.size());
        double before = 0.0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const double after = i < way.size() ? way[i] : m_attribution.total;
            parts[order[i]] = after - before;
            before = after;
        }
        return parts;
    }

    /// As many pairs of orders as asked for, or as few as keep the number of graphs in bounds.
    std::size_t affordablePairs() const {
        const std::size_t asked = std::max<std::size_t>(m_options.orders / 2, 1);
        std::set<Coalition> shapes;
        for (std::size_t pair = 0; pair < asked; ++pair) {
            auto order = playerOrder(m_options.seed, pair, m_plans.groupCount());
            for (int turn = 0; turn < 2; ++turn) {
                for (const Coalition& each : onTheWay(order))
                    shapes.insert(each & m_values.shaping());
                std::ranges::reverse(order);
            }
            if (shapes.size() > m_options.mostRecordings)
                return std::clamp(pair, std::min(fewestPairs, asked), asked);
        }
        return asked;
    }

    void sample() {
        const std::size_t groups = m_plans.groupCount();
        if (!tryEachAlone(groups)) return;
        std::vector<std::vector<std::size_t>> orders;
        std::vector<Coalition> asked;
        const std::size_t pairs = affordablePairs();
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            auto order = playerOrder(m_options.seed, pair, groups);
            for (int turn = 0; turn < 2; ++turn) {
                const auto way = onTheWay(order);
                asked.insert(asked.end(), way.begin(), way.end());
                orders.push_back(order);
                std::ranges::reverse(order);
            }
        }
        std::vector<double> added;
        if (!worth(asked, added)) return;
        ShapleySample sample(groups);
        const std::size_t steps = groups - 1;
        const auto parts = [&](std::size_t order) {
            return marginals(orders[order], std::span(added).subspan(order * steps, steps));
        };
        for (std::size_t pair = 0; pair < pairs; ++pair)
            sample.add(parts(2 * pair), parts(2 * pair + 1));
        const auto values = sample.values();
        const auto errors = sample.standardErrors();
        for (std::size_t i = 0; i < groups; ++i) {
            m_attribution.parts[i].value = values[i];
            m_attribution.parts[i].standardError = errors[i];
        }
        m_attribution.orders = sample.orders();
    }

    /// Each group alone, and all but each: what can't stand alone is met at once.
    bool tryEachAlone(std::size_t groups) {
        std::vector<Coalition> asked;
        for (std::size_t i = 0; i < groups; ++i) {
            Coalition one(groups);
            one.set(i);
            asked.push_back(one);
            asked.push_back(~one);
        }
        std::vector<double> added;
        return worth(asked, added);
    }

    CoalitionPlans m_plans;
    CoalitionValues m_values;
    const AttributionOptions& m_options;
    Attribution& m_attribution;
};

std::vector<Contribution> partsOf(std::span<const ChangeGroup> groups, const Blocks& blocks) {
    const auto merged = mergedGroups(groups, blocks);
    std::vector<Contribution> parts;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        parts.push_back({merged[i], blocks[i], 0.0, 0.0});
    return parts;
}

/// Blocks of blocks: what `outer` joins of what `inner` joined.
Blocks joined(const Blocks& inner, const Blocks& outer) {
    Blocks blocks;
    for (const auto& each : outer) {
        auto& block = blocks.emplace_back();
        for (const std::size_t part : each)
            block.insert(block.end(), inner[part].begin(), inner[part].end());
        std::ranges::sort(block);
    }
    return blocks;
}

Attribution attributed(const SeenPlan& from, const Plan& to, const catalog::Catalogue& catalogue,
                       ResultAddress result, std::span<const ChangeGroup> groups, const Blocks& blocks,
                       std::span<const GroupTie> ties, const AttributionOptions& options) {
    Attribution attribution;
    attribution.result = result;
    attribution.parts = partsOf(groups, blocks);
    for (const GroupTie& tie : ties)
        attribution.tied.push_back({tie.first, tie.second, tie.object});
    Attributor(*from.plan, to, catalogue, from.model->kernels(), options, attribution).run();
    return attribution;
}

}  // namespace

std::vector<ChangeGroup> changesBetween(const SeenPlan& from, const SeenPlan& to,
                                        const catalog::Catalogue& catalogue,
                                        std::span<const std::vector<FieldAddress>> byHand) {
    const Plan end = aligned(*to.plan, *from.plan);
    const std::array plans{from, SeenPlan{&end, to.model}};
    return changeGroups(differenceOf(plans, catalogue), plans, byHand);
}

Attribution attribute(const SeenPlan& from, const SeenPlan& to, const catalog::Catalogue& catalogue,
                      ResultAddress result, std::span<const ChangeGroup> groups,
                      const AttributionOptions& options) {
    const Plan end = aligned(*to.plan, *from.plan);
    const auto ties = CoalitionPlans(*from.plan, end, groups).ties();
    return attributed(from, end, catalogue, result, groups, tiedBlocks(groups.size(), ties), ties, options);
}

Attribution attributeMerged(const SeenPlan& from, const SeenPlan& to, const catalog::Catalogue& catalogue,
                            ResultAddress result, std::span<const ChangeGroup> groups,
                            const AttributionOptions& options) {
    const Plan end = aligned(*to.plan, *from.plan);
    const auto ties = CoalitionPlans(*from.plan, end, groups).ties();
    Blocks blocks = tiedBlocks(groups.size(), ties);
    while (true) {
        Attribution found = attributed(from, end, catalogue, result, groups, blocks, ties, options);
        if (found.finding != Attribution::Finding::noBetween) return found;
        blocks = joined(blocks, found.proposed);
    }
}

}  // namespace wattplan::analysis
