#include "core/analysis/input_probe.h"

#include <algorithm>

#include "core/analysis/dependence.h"
#include "core/formulas/followed.h"
#include "core/formulas/recorder.h"
#include "core/plan/edits.h"

namespace wattplan::analysis {

namespace {

/// What a cell shows: its own value, else the one it follows.
FieldValue shownValue(const Object& object, const FieldSpec& field, const Plan& plan,
                      const catalog::Catalogue& catalogue, const PlanModel& model) {
    const FieldValue& own = object.value(field.id);
    if (!isEmpty(own)) return own;
    const auto followed = followedValue(object, field, plan, catalogue, model);
    return followed ? followed->value : own;
}

const Object* objectOf(const Plan& plan, const catalog::Catalogue& catalogue, ObjectId id) {
    return id.isCatalogue() ? catalogue.find(id) : plan.find(id);
}

std::string currencyOf(const FieldValue& value, const FieldSpec& field) {
    if (const auto* number = std::get_if<Number>(&value)) return number->currency;
    if (const auto* distribution = std::get_if<Distribution>(&value)) return distribution->currency;
    return field.unit.currency;
}

}  // namespace

std::optional<double> presentValue(const Plan& plan, const catalog::Catalogue& catalogue,
                                   const PlanModel& model, FieldAddress input) {
    const Object* object = objectOf(plan, catalogue, input.object);
    if (!object) return std::nullopt;
    const FieldSpec& field = Registry::instance().field(input.field);
    const auto value = formulas::centralValue(shownValue(*object, field, plan, catalogue, model));
    return value ? value : field.defaultValue;
}

Number numberFor(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                 FieldAddress input, double value) {
    const FieldSpec& field = Registry::instance().field(input.field);
    const Object& object = *objectOf(plan, catalogue, input.object);
    return {value, currencyOf(shownValue(object, field, plan, catalogue, model), field)};
}

std::vector<Edit> editsThatSet(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                               FieldAddress input, double value) {
    return Editor(plan, catalogue)
        .setValue(input, numberFor(plan, catalogue, model, input, value))
        .value_or(std::vector<Edit>{});
}

InputProbe::InputProbe(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                       std::span<const FieldAddress> inputs)
    : m_plan(plan), m_model(plan, catalogue, model.kernels()) {
    for (const FieldAddress& address : inputs) {
        const FieldSpec& field = Registry::instance().field(address.field);
        const double present = presentValue(plan, catalogue, model, address)
                                   .value_or(std::clamp(1.0, field.lowest, field.highest));
        m_inputs.push_back({copied(address, catalogue), &field,
                            numberFor(plan, catalogue, model, address, present).currency});
        const Edit edit = editOf(m_inputs.back(), present);
        m_plan.apply(edit);
        m_model.update(m_plan, std::span(&edit, 1));
    }
}

FieldAddress InputProbe::copied(FieldAddress address, const catalog::Catalogue& catalogue) {
    if (!address.object.isCatalogue()) return address;
    const auto edits = Editor(m_plan, catalogue).copyFromCatalogue(address.object);
    if (!edits || edits->empty()) return address;
    for (const Edit& edit : *edits)
        m_plan.apply(edit);
    m_model.update(m_plan, *edits);
    return {edits->back().object, address.field};  // the rows that it refers to are copied before it
}

Edit InputProbe::editOf(const Input& input, double value) const {
    Edit edit;
    edit.type = Edit::Type::setField;
    edit.object = input.address.object;
    edit.field = input.address.field;
    edit.before = m_plan.find(edit.object)->value(edit.field);
    edit.after = Number{value, input.currency};
    return edit;
}

void InputProbe::set(std::span<const double> values) {
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        edits.push_back(editOf(m_inputs[i], values[i]));
        m_plan.apply(edits.back());
    }
    m_model.update(m_plan, edits);
}

Outcome InputProbe::at(std::span<const double> values, ResultAddress result) {
    set(values);
    return outcomeOf(m_model, result);
}

bool InputProbe::shapesGraph() const {
    return std::ranges::any_of(m_inputs, [&](const Input& input) {
        return m_model.altersStructure(editOf(input, 0.0));  // any number other than the one it has
    });
}

bool InputProbe::isDear(ResultAddress result) const {
    const graph::NodeId wanted = m_model.node(result);
    if (shapesGraph() || wanted == graph::noNode) return true;
    const std::vector<char> feeds = feedsKernels(m_model.graph(), wanted);
    return std::ranges::any_of(m_inputs, [&](const Input& input) {
        const graph::NodeId node = m_model.node(input.address);
        return node != graph::noNode && feeds[node] != 0;
    });
}

double InputProbe::baseValue(const Input& input, double value) const {
    return *formulas::inputValue(*input.field, Number{value, input.currency});
}

std::vector<Outcome> InputProbe::over(std::span<const std::vector<double>> columns, ResultAddress result) {
    const std::size_t lanes = columns.front().size();
    const graph::NodeId wanted = m_model.node(result);
    std::vector<double> values(columns.size());
    if (shapesGraph() || wanted == graph::noNode) {
        std::vector<Outcome> outcomes;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            std::ranges::transform(columns, values.begin(), [&](const auto& column) { return column[lane]; });
            outcomes.push_back(at(values, result));
        }
        return outcomes;
    }
    std::vector<graph::NodeId> nodes;
    std::vector<std::vector<double>> bases;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const graph::NodeId node = m_model.node(m_inputs[i].address);
        if (node == graph::noNode) continue;  // no formula reads it
        nodes.push_back(node);
        std::vector<double>& base = bases.emplace_back();
        for (const double value : columns[i])
            base.push_back(baseValue(m_inputs[i], value));
    }
    if (nodes.empty()) return std::vector<Outcome>(lanes, outcomeOf(m_model, result));
    std::vector<graph::LaneColumn> laneColumns;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        laneColumns.push_back({nodes[i], bases[i]});
    graph::Lanes engine(m_model.evaluation(), nodes, std::span(&wanted, 1));
    return outcomesOf(m_model.graph(), engine.run(laneColumns).front());
}

}  // namespace wattplan::analysis
