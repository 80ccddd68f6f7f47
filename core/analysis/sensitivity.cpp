#include "core/analysis/sensitivity.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/alternatives.h"
#include "core/analysis/choice_seek.h"
#include "core/analysis/dependence.h"
#include "core/formulas/recorder.h"
#include "core/plan/edits.h"

namespace wattplan::analysis {

namespace {

constexpr double nothing = 1e-12;  // of the result: rounding of sums

/// Swing and turn from the outcomes at the ends and as it is.
void measure(Swing& swing, double now) {
    double least = now;
    double greatest = now;
    for (const SwingEnd* end : {&swing.low, &swing.high}) {
        if (!end->outcome.isKnown()) continue;
        least = std::min(least, end->outcome.value);
        greatest = std::max(greatest, end->outcome.value);
    }
    swing.swing = greatest - least;
    if (swing.origin && swing.low.outcome.isKnown() && swing.high.outcome.isKnown()) {
        const auto [low, high] = std::minmax(swing.low.outcome.value, swing.high.outcome.value);
        swing.turns = now < low - nothing * std::abs(low) || now > high + nothing * std::abs(high);
    }
}

bool movesNothing(const Swing& swing, double now) {
    const bool isWhole = swing.low.outcome.isKnown() && swing.high.outcome.isKnown();
    return isWhole && swing.swing <= nothing * std::abs(now);
}

/// An input to move, with its ends in base units.
struct Moved {
    graph::NodeId node{};
    Swing swing{};
    double lowBase = 0.0;
    double highBase = 0.0;
};

std::vector<Moved> movedInputs(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                               graph::NodeId result) {
    const graph::Graph& graph = model.graph();
    const std::vector<char> needed = leadsTo(graph, result);
    const std::vector<char> isDear = feedsKernels(graph, result);
    std::vector<Moved> list;
    for (const graph::InputRecord& input : graph.inputs()) {
        if (input.tag == 0 || isResultTag(input.tag) || !needed[input.node]) continue;
        if (!model.evaluation().isOk(input.node)) continue;
        const FieldAddress address = fieldOfTag(input.tag);
        const FieldSpec& field = Registry::instance().field(address.field);
        if (!field.isNumeric() || field.role != FieldRole::input) continue;
        if (isDear[input.node] && !field.varies) continue;
        const Object* object =
            address.object.isCatalogue() ? catalogue.find(address.object) : plan.find(address.object);
        if (!object) continue;
        const double present = field.unit.fromBase(model.evaluation().value(input.node));
        const auto range = inputRange(*object, field, present);
        if (!range) continue;
        const auto* number = std::get_if<Number>(&object->value(field.id));
        const std::string currency = number ? number->currency : field.unit.currency;
        Moved moved{input.node, {}, field.unit.toBase(range->low), field.unit.toBase(range->high)};
        moved.swing.input = address;
        moved.swing.origin = range->origin;
        moved.swing.low.value = Number{range->low, currency};
        moved.swing.high.value = Number{range->high, currency};
        list.push_back(std::move(moved));
    }
    return list;
}

}  // namespace

std::vector<Swing> ranked(std::vector<Swing> swings) {
    std::ranges::stable_sort(swings, std::ranges::greater{}, &Swing::swing);
    return swings;
}

std::vector<Swing> numberSwings(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                                ResultAddress result) {
    std::vector<Swing> swings;
    const Outcome now = outcomeOf(model, result);
    if (!now.isKnown()) return swings;
    const graph::NodeId wanted = model.node(result);
    // One input at a time: what depends on it is a small part of the graph, which lanes over all inputs at
    // once would compute whole for each.
    graph::Evaluation moving = model.evaluation();
    for (Moved& moved : movedInputs(plan, catalogue, model, wanted)) {
        const auto at = [&](double base) {
            moving.setInput(moved.node, base);
            moving.update();
            return outcomeOf(moving, wanted);
        };
        moved.swing.low.outcome = at(moved.lowBase);
        moved.swing.high.outcome = at(moved.highBase);
        at(model.evaluation().value(moved.node));
        measure(moved.swing, now.value);
        if (!movesNothing(moved.swing, now.value)) swings.push_back(std::move(moved.swing));
    }
    return ranked(std::move(swings));
}

std::vector<Swing> choiceSwings(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                                ResultAddress result, std::size_t mostRows, std::stop_token stop) {
    std::vector<Swing> swings;
    const Outcome now = outcomeOf(model, result);
    if (!now.isKnown()) return swings;
    for (const FieldAddress& address : model.structure()) {
        const FieldSpec& field = Registry::instance().field(address.field);
        if (!isChoice(field) || field.role != FieldRole::input) continue;
        if (field.referenceKind == Kind::currency) continue;  // another unit, not another plan
        Swing swing;
        swing.input = address;
        for (const FieldValue& value : alternatives(plan, catalogue, address, mostRows)) {
            if (stop.stop_requested()) return ranked(std::move(swings));
            const auto edits = Editor(plan, catalogue).setValue(address, value);
            if (!edits) continue;
            const SwingEnd end{value, outcomeAfter(plan, catalogue, model, *edits, result)};
            ++swing.alternatives;
            if (!end.outcome.isKnown()) continue;
            if (!swing.low.outcome.isKnown() || end.outcome.value < swing.low.outcome.value) swing.low = end;
            if (!swing.high.outcome.isKnown() || end.outcome.value > swing.high.outcome.value)
                swing.high = end;
        }
        measure(swing, now.value);
        if (swing.swing > nothing * std::abs(now.value)) swings.push_back(std::move(swing));
    }
    return ranked(std::move(swings));
}

}  // namespace wattplan::analysis
