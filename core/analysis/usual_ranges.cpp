#include "core/analysis/usual_ranges.h"

#include <algorithm>

#include "core/plan/distribution.h"

namespace wattplan::analysis {

std::vector<UsualRange> usualRanges(const Plan& plan, const catalog::Catalogue& catalogue,
                                    const PlanModel& model) {
    std::vector<UsualRange> list;
    for (const graph::InputRecord& record : model.graph().inputs()) {
        if (record.tag == 0 || isResultTag(record.tag) || !model.evaluation().isOk(record.node)) continue;
        const FieldAddress address = fieldOfTag(record.tag);
        const FieldSpec& field = Registry::instance().field(address.field);
        if (!field.varies || field.role != FieldRole::input) continue;
        const Object* object =
            address.object.isCatalogue() ? catalogue.find(address.object) : plan.find(address.object);
        if (!object || std::holds_alternative<Distribution>(object->value(field.id))) continue;
        const auto* typed = std::get_if<Number>(&object->value(field.id));
        const double present =
            typed ? typed->value : field.unit.fromBase(model.evaluation().value(record.node));
        const auto range = inputRange(*object, field, present);
        if (!range || range->origin == RangeOrigin::tenPercent) continue;
        if (!(range->low <= present && present <= range->high)) continue;
        Distribution distribution{Distribution::Kind::triangular, {range->low, present, range->high}};
        if (typed) distribution.currency = typed->currency;
        if (!checkDistribution(field, distribution)) continue;
        list.push_back({address, range->origin, std::move(distribution)});
    }
    std::ranges::sort(list, {}, &UsualRange::input);
    return list;
}

}  // namespace wattplan::analysis
