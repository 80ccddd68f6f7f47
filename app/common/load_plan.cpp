#include "app/common/load_plan.h"

#include <filesystem>

#include "core/exchange/plan_json.h"
#include "core/plan/samples.h"
#include "core/store/plan_file.h"
#include "widgets/text/translation.h"

namespace wattplan {

PlanSource planSource(std::string_view name) {
    if (name.starts_with("sample:")) return PlanSource::sample;
    return std::filesystem::path(name).extension() == ".json" ? PlanSource::json : PlanSource::file;
}

Result<Plan> loadPlan(std::string_view name, const catalog::Catalogue& catalogue) {
    const PlanSource source = planSource(name);
    if (source == PlanSource::sample)
        return samplePlan(name, catalogue, [](Label label) { return text::translate(label).toStdString(); });
    const std::filesystem::path path(name);
    if (source == PlanSource::json) return exchange::readPlanJson(path, catalogue);
    auto file = store::PlanFile::open(path, store::Access::readOnly);
    if (!file) return tl::unexpected(file.error());
    return (*file)->takeInitialPlan();
}

Result<void> savePlan(std::string_view name, const Plan& plan) {
    const std::filesystem::path path(name);
    if (planSource(name) == PlanSource::json) return exchange::writePlanJson(path, plan);
    const auto file = store::PlanFile::create(path, plan);
    if (!file) return tl::unexpected(file.error());
    return {};
}

}  // namespace wattplan
