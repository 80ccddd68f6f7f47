#include "core/evidence/run_desk.h"

#include <fmt/format.h>

#include "core/evidence/run_cells.h"
#include "core/plan/samples.h"
#include "core/plan/typed_number.h"

namespace wattplan::evidence {

RunDesk::RunDesk(const ReportedRun& run, RunMode mode, const catalog::Catalogue& catalogue)
    : m_run(run), m_mode(mode), m_catalogue(catalogue) {
    m_result.plan = samplePlan("blank", catalogue).value();
}

void RunDesk::refuse(Label label, std::string_view detail) {
    m_result.obstacle = Remark{label, std::string(detail)};
}

void RunDesk::assume(Label label, std::string_view detail) {
    m_result.assumed.push_back({label, std::string(detail)});
}

void RunDesk::add(Kind kind, std::string_view key) {
    static_cast<void>(PlanTypist(m_result.plan, m_catalogue).add(kind, key));
}

bool RunDesk::type(std::string_view object, std::string_view field, std::string_view text) {
    if (PlanTypist(m_result.plan, m_catalogue).type(object, field, text)) return true;
    assume(WATTPLAN_TEXT("Accuracy", "left out, as it is outside what the field takes: %1"),
           fmt::format("{} = {}", field, text));
    return false;
}

bool RunDesk::typeNumber(std::string_view object, std::string_view field, std::string_view column,
                         std::string_view unit) {
    const auto value = m_run.number(column);
    return value && type(object, field, typed(*value, unit));
}

std::optional<double> RunDesk::typedNumber(std::string_view object, std::string_view field) const {
    const Object* known = m_result.plan.find(object);
    return known ? wattplan::typedNumber(*known, field) : std::nullopt;
}

std::optional<double> RunDesk::accelerators() const {
    const auto stated = m_run.accelerators();
    return stated ? std::optional(*stated * m_result.share) : std::nullopt;
}

}  // namespace wattplan::evidence
