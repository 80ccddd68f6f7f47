#include "core/analysis/moved_results.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/analysis/results_to_keep.h"
#include "core/analysis/then_and_now.h"
#include "core/plan/engine_version.h"

namespace wattplan::analysis {

namespace {

/// Differs by more than other machines round: sums of the longest series have some 1e3 terms of 1.1e-16.
bool differs(double a, double b) {
    return std::abs(a - b) > 1e-12 * std::max(std::abs(a), std::abs(b));
}

/// Finds what was kept in the registry and plan of now.
class Mover {
public:
    Mover(const KeptResults& kept, const Plan& plan, const catalog::Catalogue& catalogue,
          const PlanModel& model, const MovedOptions& options)
        : m_kept(kept), m_plan(plan), m_catalogue(catalogue), m_model(model), m_options(options) {}

    MovedResults run() {
        m_moved.engineThen = m_kept.engineVersion;
        m_moved.engineNow = engineVersion();
        m_moved.areInputsKnown = m_kept.inputs.has_value();
        findResults();
        if (m_moved.areInputsKnown) {
            ThenAndNow versions(m_plan, m_catalogue, m_model, *m_kept.inputs);
            m_moved.inputs = versions.moved();
            explain(versions);
        }
        return std::move(m_moved);
    }

private:
    void findResults() {
        std::map<std::string, const KeptResult*> kept;
        for (const KeptResult& result : m_kept.results)
            kept.emplace(result.address, &result);
        for (const auto& [id, object] : m_plan.all())
            for (const ResultSpec& spec : Registry::instance().results(object.kind)) {
                const std::string name = keptName(object, spec.key);
                const auto then = kept.find(name);
                const bool wasThere = then != kept.end();
                compare({name, ResultAddress{id, spec.id}}, wasThere ? then->second : nullptr, spec);
                if (wasThere) kept.erase(then);
            }
        for (const auto& [name, result] : kept)
            addGone({name, std::nullopt}, *result);
    }

    void compare(MovedResult result, const KeptResult* then, const ResultSpec& spec) {
        if (spec.isSeries) return;
        result.now = outcomeOf(m_model, *result.address);
        if (result.now.state == Outcome::State::absent) {
            if (then) addGone(std::move(result), *then);
            return;
        }
        if (!then) {
            // Of what had no value an older version kept nothing.
            result.change = m_moved.areInputsKnown ? MovedResult::Change::added : MovedResult::Change::known;
            if (m_moved.areInputsKnown || result.now.isKnown()) m_moved.results.push_back(std::move(result));
            return;
        }
        result.then = baseOf(*then, spec.unit);
        const bool wasKnown = result.then.has_value();
        if (wasKnown && result.now.isKnown()) {
            result.change = MovedResult::Change::value;
            if (differs(*result.then, result.now.value)) m_moved.results.push_back(std::move(result));
        } else if (wasKnown != result.now.isKnown()) {
            result.change = wasKnown ? MovedResult::Change::unknown : MovedResult::Change::known;
            m_moved.results.push_back(std::move(result));
        }
    }

    /// In base units; none where it was not known, or in a unit of another kind.
    static std::optional<double> baseOf(const KeptResult& result, const Unit& unit) {
        if (!result.value) return std::nullopt;
        if (result.unit == unit.symbol) return unit.toBase(*result.value);
        const auto other = parseUnit(result.unit);
        if (!other || other->dimension != unit.dimension) return std::nullopt;
        return other->toBase(*result.value);
    }

    void addGone(MovedResult result, const KeptResult& then) {
        if (!then.value) return;  // it had none and has none
        result.change = MovedResult::Change::gone;
        result.unit = then.unit;
        const auto unit = parseUnit(then.unit);
        if (unit) result.then = unit->toBase(*then.value);
        m_moved.results.push_back(std::move(result));
    }

    void explain(ThenAndNow& versions) {
        // Results that the same inputs lead to are read from the same evaluations.
        std::map<std::vector<std::size_t>, std::vector<std::size_t>> byPlayers;
        for (std::size_t i = 0; i < m_moved.results.size(); ++i) {
            const MovedResult& result = m_moved.results[i];
            if (result.change == MovedResult::Change::value)
                byPlayers[versions.playersOf(*result.address)].push_back(i);
        }
        for (const auto& [players, results] : byPlayers) {
            std::vector<ResultAddress> addresses;
            for (const std::size_t i : results)
                addresses.push_back(*m_moved.results[i].address);
            const auto splits = versions.split(players, addresses, m_options);
            for (std::size_t i = 0; i < results.size(); ++i)
                if (splits[i]) take(m_moved.results[results[i]], *splits[i], players, versions);
        }
    }

    static void take(MovedResult& result, const ThenAndNow::Split& split,
                     const std::vector<std::size_t>& players, const ThenAndNow& versions) {
        result.engine = split.then - *result.then;
        for (std::size_t i = 0; i < players.size(); ++i)
            if (split.shares[i] != 0.0)
                result.shares.push_back(
                    {versions.inputsOf(players[i]), split.shares[i], split.standardErrors[i]});
        std::ranges::stable_sort(result.shares, std::ranges::greater{},
                                 [](const MovedShare& share) { return std::abs(share.value); });
    }

    const KeptResults& m_kept;
    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    const MovedOptions& m_options;
    MovedResults m_moved;
};

}  // namespace

MovedResults movedResults(const KeptResults& kept, const Plan& plan, const catalog::Catalogue& catalogue,
                          const PlanModel& model, const MovedOptions& options) {
    return Mover(kept, plan, catalogue, model, options).run();
}

}  // namespace wattplan::analysis
