#include "core/analysis/then_and_now.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/dependence.h"
#include "core/analysis/shapley.h"
#include "core/formulas/recorder.h"
#include "core/plan/edits.h"

namespace wattplan::analysis {

namespace {

const Registry& registry() {
    return Registry::instance();
}

struct Place {
    const Object* object = nullptr;
    const FieldSpec* field = nullptr;
};

/// What a kept name means today; null where it means nothing.
Place placeOf(const std::string& name, const Plan& plan, const catalog::Catalogue& catalogue) {
    const auto slash = name.find('/');
    const auto point = name.rfind('.');
    if (point == std::string::npos) return {};
    Place place;
    if (slash == std::string::npos) {
        place.object = plan.find(std::string_view(name).substr(0, point));
    } else if (const auto kind = registry().kindByKey(std::string_view(name).substr(0, slash));
               kind && slash < point) {
        place.object = catalogue.find(*kind, std::string_view(name).substr(slash + 1, point - slash - 1));
    }
    if (place.object)
        place.field = registry().field(place.object->kind, std::string_view(name).substr(point + 1));
    return place;
}

std::string currencyOf(const FieldSpec& field, const FieldValue& value) {
    if (!field.isMoney()) return {};
    const auto* number = std::get_if<Number>(&value);
    return number ? number->currency : field.unit.currency;
}

/// A number as the field has it now.
FieldValue shown(const FieldSpec& field, const std::optional<double>& base, const std::string& currency) {
    return base ? FieldValue(Number{field.unit.fromBase(*base), currency}) : FieldValue(Empty{});
}

bool isSame(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= 1e-12 * std::max(std::abs(*a), std::abs(*b));
}

}  // namespace

ThenAndNow::Side ThenAndNow::sideOf(const PlanModel& model) {
    Side side{&model, model.evaluation()};
    for (const graph::InputRecord& input : model.graph().inputs())
        side.inputs.emplace(input.tag, input);
    return side;
}

ThenAndNow::ThenAndNow(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                       std::span<const KeptInput> kept)
    : m_now(sideOf(model)) {
    for (const KeptInput& input : kept)
        take(input, plan, catalogue);
    if (m_choices) recordChoices(plan, catalogue);
}

// ---- What moved ------------------------------------------------------------------------------------------

void ThenAndNow::take(const KeptInput& kept, const Plan& plan, const catalog::Catalogue& catalogue) {
    const Place place = placeOf(kept.address, plan, catalogue);
    MovedInput moved{.name = kept.address};
    if (!place.field) {
        if (kept.value) moved.then = Number{*kept.value, kept.text};
        m_moved.push_back(std::move(moved));
        return;
    }
    moved.address = FieldAddress{place.object->id, place.field->id};
    if (place.field->type == FieldType::choice) return takeChoice(kept, std::move(moved));
    takeNumber(kept, std::move(moved), *place.object);
}

void ThenAndNow::takeNumber(const KeptInput& kept, MovedInput moved, const Object& object) {
    const FieldSpec& field = registry().field(moved.address->field);
    const std::uint64_t tag = tagOf(*moved.address);
    const auto input = m_now.inputs.find(tag);
    if (input == m_now.inputs.end()) return;  // no formula of today reads it
    const FieldValue& cell = object.value(field.id);
    const std::string currency = currencyOf(field, cell);
    Player player{{m_moved.size()}, tag, std::nullopt, input->second.value};
    moved.now = std::holds_alternative<Date>(cell) ? cell : shown(field, player.now, currency);
    bool fits = true;
    if (kept.value) {
        const auto unit = parseUnit(kept.unit);
        fits =
            unit && unit->dimension == field.unit.dimension && currency == (field.isMoney() ? kept.text : "");
        if (fits) {
            player.then = unit->toBase(*kept.value);
            moved.then = shown(field, player.then, currency);
        }
    } else if (field.type == FieldType::date && !kept.text.empty()) {
        const auto date = readDate(kept.text);
        fits = date.has_value();
        if (fits) {
            player.then = formulas::inputValue(field, *date);
            moved.then = *date;
        }
    }
    if (fits && isSame(player.then, player.now)) return;
    moved.isEvaluated = fits;
    if (fits) m_players.push_back(std::move(player));
    m_moved.push_back(std::move(moved));
}

void ThenAndNow::takeChoice(const KeptInput& kept, MovedInput moved) {
    const FieldSpec& field = registry().field(moved.address->field);
    if (kept.text == field.defaultChoice) return;
    moved.then = Text{kept.text};
    moved.now = Text{std::string(field.defaultChoice)};
    moved.isEvaluated = std::ranges::find(field.choices, kept.text, &Choice::key) != field.choices.end();
    if (moved.isEvaluated) {
        if (!m_choices) {
            m_choices = m_players.size();
            m_players.emplace_back();
        }
        m_players[*m_choices].inputs.push_back(m_moved.size());
        m_choicesThen.push_back({.type = Edit::Type::setField,
                                 .object = moved.address->object,
                                 .field = field.id,
                                 .after = moved.then});
    }
    m_moved.push_back(std::move(moved));
}

void ThenAndNow::recordChoices(const Plan& plan, const catalog::Catalogue& catalogue) {
    Plan then = plan;
    for (const Edit& edit : m_choicesThen)
        then.apply(edit);
    m_modelThen = std::make_unique<PlanModel>(then, catalogue, m_now.model->kernels());
    m_then = sideOf(*m_modelThen);
}

// ---- What it moved ---------------------------------------------------------------------------------------

std::vector<std::size_t> ThenAndNow::playersOf(ResultAddress result) const {
    std::vector<std::size_t> found;
    const auto leads = [&](const Side& side, std::uint64_t tag) {
        const auto input = side.inputs.find(tag);
        const graph::NodeId node = side.model->node(result);
        if (input == side.inputs.end() || node == graph::noNode) return false;
        return leadsTo(side.model->graph(), node)[input->second.node] != 0;
    };
    for (std::size_t i = 0; i < m_players.size(); ++i) {
        const std::uint64_t tag = m_players[i].tag;
        if (tag == 0 || leads(m_now, tag) || (m_then && leads(*m_then, tag))) found.push_back(i);
    }
    return found;
}

ThenAndNow::Row ThenAndNow::values(std::span<const std::size_t> players, const std::vector<bool>& areNow,
                                   std::span<const ResultAddress> results) {
    bool isChoiceThen = false;
    for (std::size_t i = 0; i < players.size(); ++i)
        isChoiceThen = isChoiceThen || (players[i] == m_choices && !areNow[i]);
    Side& side = isChoiceThen ? *m_then : m_now;
    for (std::size_t i = 0; i < players.size(); ++i) {
        const Player& player = m_players[players[i]];
        if (const auto input = side.inputs.find(player.tag); input != side.inputs.end())
            side.evaluation.setInput(input->second.node, areNow[i] ? player.now : player.then);
    }
    side.evaluation.update();
    Row row;
    for (const ResultAddress& result : results) {
        const graph::NodeId node = side.model->node(result);
        const bool isKnown = node != graph::noNode && side.evaluation.isOk(node);
        row.push_back(isKnown ? std::optional(side.evaluation.value(node)) : std::nullopt);
    }
    return row;
}

std::vector<std::optional<ThenAndNow::Split>> ThenAndNow::split(std::span<const std::size_t> players,
                                                                std::span<const ResultAddress> results,
                                                                const MovedOptions& options) {
    auto splits = players.size() <= options.mostExact ? splitExactly(players, results)
                                                      : sample(players, results, options);
    values(players, std::vector<bool>(players.size(), true), results);  // the next ones find all as now
    if (m_then) {
        // Nobody reads this side before its inputs are set again, but those of other players are as now.
        for (const std::size_t i : players)
            if (const auto input = m_then->inputs.find(m_players[i].tag); input != m_then->inputs.end())
                m_then->evaluation.setInput(input->second.node, m_players[i].now);
    }
    return splits;
}

std::vector<std::optional<ThenAndNow::Split>> ThenAndNow::splitExactly(
    std::span<const std::size_t> players, std::span<const ResultAddress> results) {
    const std::size_t count = std::size_t{1} << players.size();
    std::vector<std::vector<double>> worth(results.size(), std::vector<double>(count));
    std::vector<bool> isWhole(results.size(), true);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t coalition = i ^ (i >> 1);  // Gray code: one input changes at a time
        std::vector<bool> areNow;
        for (std::size_t player = 0; player < players.size(); ++player)
            areNow.push_back((coalition >> player & 1) != 0);
        const Row row = values(players, areNow, results);
        for (std::size_t r = 0; r < results.size(); ++r) {
            worth[r][coalition] = row[r].value_or(0.0);
            isWhole[r] = isWhole[r] && row[r];
        }
    }
    std::vector<std::optional<Split>> splits(results.size());
    for (std::size_t r = 0; r < results.size(); ++r)
        if (isWhole[r])
            splits[r] = Split{worth[r].front(), shapleyValues(worth[r]), std::vector<double>(players.size())};
    return splits;
}

std::vector<std::optional<ThenAndNow::Split>> ThenAndNow::sample(std::span<const std::size_t> players,
                                                                 std::span<const ResultAddress> results,
                                                                 const MovedOptions& options) {
    std::vector<ShapleySample> samples(results.size(), ShapleySample(players.size()));
    std::vector<bool> isWhole(results.size(), true);
    const Row then = values(players, std::vector<bool>(players.size()), results);
    // The marginal contributions of one order, by result and player.
    const auto walk = [&](const std::vector<std::size_t>& order) {
        std::vector<std::vector<double>> parts(results.size(), std::vector<double>(players.size()));
        std::vector<bool> areNow(players.size());
        Row before = then;
        for (const std::size_t player : order) {
            areNow[player] = true;
            Row after = values(players, areNow, results);
            for (std::size_t r = 0; r < results.size(); ++r) {
                isWhole[r] = isWhole[r] && before[r] && after[r];
                parts[r][player] = after[r].value_or(0.0) - before[r].value_or(0.0);
            }
            before = std::move(after);
        }
        return parts;
    };
    for (std::size_t pair = 0; pair < std::max<std::size_t>(options.orders / 2, 1); ++pair) {
        auto order = playerOrder(options.seed, pair, players.size());
        const auto forwards = walk(order);
        std::ranges::reverse(order);
        const auto backwards = walk(order);
        for (std::size_t r = 0; r < results.size(); ++r)
            samples[r].add(forwards[r], backwards[r]);
    }
    std::vector<std::optional<Split>> splits(results.size());
    for (std::size_t r = 0; r < results.size(); ++r)
        if (isWhole[r]) splits[r] = Split{*then[r], samples[r].values(), samples[r].standardErrors()};
    return splits;
}

}  // namespace wattplan::analysis
