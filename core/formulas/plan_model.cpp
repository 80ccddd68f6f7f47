#include "core/formulas/plan_model.h"

#include <chrono>

#include "core/formulas/record_plan.h"

namespace wattplan {

namespace {

const std::string& currencyOf(const FieldValue& value) {
    static const std::string none;
    if (const auto* number = std::get_if<Number>(&value)) return number->currency;
    const auto* distribution = std::get_if<Distribution>(&value);
    return distribution ? distribution->currency : none;
}

bool isNumberOrDate(const FieldValue& value) {
    return std::holds_alternative<Number>(value) || std::holds_alternative<Distribution>(value) ||
           std::holds_alternative<Date>(value);
}

}  // namespace

PlanModel::PlanModel(const Plan& plan, const catalog::Catalogue& catalogue,
                     std::shared_ptr<graph::KernelCache> kernels)
    : m_catalogue(&catalogue), m_kernels(std::move(kernels)) {
    record(plan);
}

void PlanModel::record(const Plan& plan) {
    const formulas::Horizon horizon = formulas::horizonOf(plan);
    m_firstMonth = horizon.firstMonth;
    auto graph = std::make_unique<graph::Graph>(horizon.months);
    formulas::Recorder recorder(*graph, plan, *m_catalogue);
    formulas::recordPlan(recorder);
    graph->seal();
    m_nodes = recorder.nodes();
    m_structure = recorder.structure();
    m_evaluation = std::make_unique<graph::Evaluation>(*graph, *m_kernels);
    m_graph = std::move(graph);
}

bool PlanModel::altersStructure(const Edit& edit) const {
    if (edit.type == Edit::Type::renameObject || edit.type == Edit::Type::setAssumption) return false;
    if (edit.type != Edit::Type::setField) return true;
    const FieldSpec& spec = Registry::instance().field(edit.field);
    if (spec.structural && spec.type != FieldType::number && spec.type != FieldType::integer) return true;
    const FieldAddress address{edit.object, edit.field};
    const bool isAsked = m_structure.contains(address);
    if (!isAsked && node(address) == graph::noNode) return false;  // no formula reads it
    if (isNumberOrDate(edit.before) && isNumberOrDate(edit.after) && node(address) != graph::noNode)
        return currencyOf(edit.before) != currencyOf(edit.after);
    return isAsked || spec.isMoney();
}

PlanModel::Report PlanModel::update(const Plan& plan, std::span<const Edit> edits) {
    const auto begin = std::chrono::steady_clock::now();
    Report report;
    for (const Edit& edit : edits)
        report.recorded = report.recorded || altersStructure(edit);
    if (report.recorded) {
        record(plan);
        report.nodes = m_graph->size();
    } else {
        for (const Edit& edit : edits) {
            if (edit.type != Edit::Type::setField) continue;
            const graph::NodeId input = node(FieldAddress{edit.object, edit.field});
            const Object* object = plan.find(edit.object);
            if (input == graph::noNode || !object) continue;
            m_evaluation->setInput(input, formulas::inputValue(Registry::instance().field(edit.field),
                                                               object->value(edit.field)));
        }
        report.nodes = m_evaluation->update();
    }
    report.microseconds =
        std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

std::optional<double> PlanModel::value(ResultAddress address) const {
    const graph::NodeId id = node(address);
    if (id == graph::noNode || !m_evaluation->isOk(id)) return std::nullopt;
    return m_evaluation->value(id);
}

std::span<const double> PlanModel::series(ResultAddress address) const {
    const graph::NodeId id = node(address);
    if (id == graph::noNode || !m_evaluation->isOk(id)) return {};
    return m_evaluation->values(id);
}

graph::NodeId PlanModel::nodeOfTag(std::uint64_t tag) const {
    const auto found = m_nodes.find(tag);
    return found == m_nodes.end() ? graph::noNode : found->second;
}

}  // namespace wattplan
