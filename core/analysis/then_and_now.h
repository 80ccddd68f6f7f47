#pragma once

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/analysis/moved_results.h"

namespace wattplan::analysis {

/// Today's formulas with some of the inputs that moved as they were. A player is an input that moved, or all
/// choices that did, which are taken together because they shape the graph. Plan and model outlive it.
class ThenAndNow {
public:
    ThenAndNow(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
               std::span<const KeptInput> kept);

    const std::vector<MovedInput>& moved() const { return m_moved; }
    /// The players that lead to a result.
    std::vector<std::size_t> playersOf(ResultAddress result) const;
    /// The moved inputs of a player.
    std::vector<std::size_t> inputsOf(std::size_t player) const { return m_players[player].inputs; }

    struct Split {
        double then = 0.0;  ///< the result with all players as they were
        std::vector<double> shares{};
        std::vector<double> standardErrors{};
    };
    /// Of each result what the players add to it, in their order; none where it has no value in between.
    std::vector<std::optional<Split>> split(std::span<const std::size_t> players,
                                            std::span<const ResultAddress> results,
                                            const MovedOptions& options);

private:
    struct Player {
        std::vector<std::size_t> inputs{};
        std::uint64_t tag = 0;         // of the input; 0 for the choices
        std::optional<double> then{};  // in base units
        std::optional<double> now{};
    };
    /// A recorded graph, evaluated with inputs of its own.
    struct Side {
        const PlanModel* model = nullptr;
        graph::Evaluation evaluation;
        std::unordered_map<std::uint64_t, graph::InputRecord> inputs{};  // by tag
    };
    using Row = std::vector<std::optional<double>>;  // a value of each result

    static Side sideOf(const PlanModel& model);
    void take(const KeptInput& kept, const Plan& plan, const catalog::Catalogue& catalogue);
    void takeNumber(const KeptInput& kept, MovedInput moved, const Object& object);
    void takeChoice(const KeptInput& kept, MovedInput moved);
    void recordChoices(const Plan& plan, const catalog::Catalogue& catalogue);
    /// The results where the players set are as now and the others as then; players not asked are as now.
    Row values(std::span<const std::size_t> players, const std::vector<bool>& areNow,
               std::span<const ResultAddress> results);
    std::vector<std::optional<Split>> splitExactly(std::span<const std::size_t> players,
                                                   std::span<const ResultAddress> results);
    std::vector<std::optional<Split>> sample(std::span<const std::size_t> players,
                                             std::span<const ResultAddress> results,
                                             const MovedOptions& options);

    std::vector<MovedInput> m_moved;
    std::vector<Player> m_players;
    std::optional<std::size_t> m_choices;  // the player
    std::vector<Edit> m_choicesThen;
    Side m_now;
    std::unique_ptr<PlanModel> m_modelThen;  // with the choices as they were
    std::optional<Side> m_then;
};

}  // namespace wattplan::analysis
