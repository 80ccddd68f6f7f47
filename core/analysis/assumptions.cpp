#include "core/analysis/assumptions.h"

#include <cmath>
#include <unordered_map>

#include "core/analysis/dependence.h"
#include "core/graph/gradient.h"

namespace wattplan::analysis {

namespace {

Origin originOf(const Object& object, const FieldSpec& field, const catalog::Catalogue& catalogue) {
    const FieldValue& value = object.value(field.id);
    if (isEmpty(value)) return Origin::byDefault;
    const Object* row = object.id.isCatalogue()       ? &object
                        : object.catalogueKey.empty() ? nullptr
                                                      : catalogue.find(object.kind, object.catalogueKey);
    // A reference to a copied row and one to the row itself name the same thing.
    if (row && row->value(field.id) != value && field.type != FieldType::reference) return Origin::edited;
    if (object.provenanceOf(field.id).confidence == "estimate") return Origin::estimate;
    return row ? Origin::catalogue : Origin::typed;
}

/// Sums of results, and what moves them.
class Elasticities {
public:
    Elasticities(const Plan& plan, const PlanModel& model, std::string_view total, std::string_view ofRun)
        : m_model(model) {
        const auto inputs = model.graph().inputs();
        m_slopes.assign(inputs.size(), 0.0);
        const Object& whole = plan.only(Kind::plan);
        if (add({whole.id, resultId(Kind::plan, total)})) return;
        for (const Object* run : plan.objects(Kind::trainingRun))
            add({run->id, resultId(Kind::trainingRun, ofRun)});
    }

    std::optional<double> of(std::size_t input) const {
        const double value = m_model.evaluation().value(m_model.graph().inputs()[input].node);
        const double elasticity = m_sum != 0.0 ? m_slopes[input] * value / m_sum : 0.0;
        return elasticity != 0.0 && std::isfinite(elasticity) ? std::optional(elasticity) : std::nullopt;
    }

private:
    bool add(ResultAddress address) {
        const auto value = m_model.value(address);
        if (!value) return false;
        const auto slopes =
            graph::gradient(m_model.evaluation(), m_model.node(address), graph::KernelDerivatives::leftOut);
        for (std::size_t i = 0; i < slopes.size(); ++i)
            m_slopes[i] += slopes[i];
        m_sum += *value;
        return true;
    }

    const PlanModel& m_model;
    std::vector<double> m_slopes;
    double m_sum = 0.0;
};

bool hasNaturalZero(const FieldSpec& field) {
    return field.isNumeric() && field.unit.offset == 0.0;
}

}  // namespace

std::vector<AssumedInput> assumedInputs(const Plan& plan, const catalog::Catalogue& catalogue,
                                        const PlanModel& model, const AgeBasis& basis) {
    const Elasticities energy(plan, model, "energy", "energy_facility");
    const Elasticities cost(plan, model, "cost_owned", "cost_owned");
    std::unordered_map<std::uint64_t, std::size_t> place;
    const auto records = model.graph().inputs();
    for (std::size_t i = 0; i < records.size(); ++i)
        place.emplace(records[i].tag, i);

    std::vector<AssumedInput> list;
    for (const FieldAddress& address : usedInputs(model)) {
        const Object* object =
            address.object.isCatalogue() ? catalogue.find(address.object) : plan.find(address.object);
        const FieldSpec& field = Registry::instance().field(address.field);
        if (!object || field.role != FieldRole::input || ownerField(field.kind) == &field) continue;
        const bool hasDefault = field.defaultValue || !field.defaultChoice.empty();
        if (isEmpty(object->value(field.id)) && !hasDefault) continue;
        AssumedInput input{address, originOf(*object, field, catalogue), {}, object->assumptionOn(field.id)};
        if (field.ages && !isEmpty(object->value(field.id)))
            if (const auto months = monthsOld(object->provenanceOf(field.id).date, basis); isOld(months))
                input.monthsOld = months;
        if (input.origin == Origin::catalogue && !input.monthsOld) continue;
        if (const auto found = place.find(tagOf(address)); found != place.end() && hasNaturalZero(field)) {
            input.onEnergy = energy.of(found->second);
            input.onCost = cost.of(found->second);
        }
        list.push_back(input);
    }
    return list;
}

}  // namespace wattplan::analysis
