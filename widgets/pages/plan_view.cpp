#include "widgets/pages/plan_view.h"

#include "core/plan/distribution.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/status_text.h"

namespace wattplan {

PlanView::PlanView(const Document& document, const Display& display)
    : plan(document.plan()),
      catalogue(document.catalogue()),
      model(document.model()),
      numbers(display.numbers(document.plan(), document.catalogue())) {}

QString PlanView::name(ObjectId object) const {
    return text::objectName(object, plan, catalogue, language());
}

QString PlanView::resultText(const Object& object, std::string_view result) const {
    const auto known = value(object, result);
    if (!known) return QStringLiteral("—");
    return text::resultNumber(*known, *Registry::instance().result(object.kind, result), numbers).text();
}

std::vector<const Object*> PlanView::workloads() const {
    auto list = plan.objects(Kind::trainingRun);
    for (const Object* service : plan.objects(Kind::service))
        list.push_back(service);
    return list;
}

Workloads PlanView::kindOfWorkloads() const {
    if (!hasServices()) return Workloads::runs;
    return plan.objects(Kind::trainingRun).empty() ? Workloads::services : Workloads::both;
}

QString PlanView::reason(ResultAddress result) const {
    const graph::NodeId node = model.node(result);
    if (node == graph::noNode) return {};
    return text::statusText(model.evaluation(), node, text::objectsOf(plan, catalogue, language()));
}

const Object* PlanView::target(const Object& object, std::string_view field) const {
    const auto* reference = std::get_if<Reference>(&object.value(fieldId(object.kind, field)));
    return reference ? plan.find(reference->object) : nullptr;
}

std::optional<double> PlanView::number(const Object& object, std::string_view field) const {
    const FieldSpec& spec = Registry::instance().field(fieldId(object.kind, field));
    if (const auto* typed = std::get_if<Number>(&object.value(spec.id)))
        return spec.unit.toBase(typed->value);
    if (const auto* range = std::get_if<Distribution>(&object.value(spec.id)))
        return spec.unit.toBase(pointValue(*range));
    return spec.defaultValue ? std::optional(spec.unit.toBase(*spec.defaultValue)) : std::nullopt;
}

std::chrono::year_month monthAt(const PlanModel& model, int index) {
    const int month = model.firstMonth().monthIndex() + index;
    return std::chrono::year(month / 12) / std::chrono::month(static_cast<unsigned>(month % 12 + 1));
}

}  // namespace wattplan
