#include <filesystem>

#include "app/cli/command.h"
#include "app/common/load_plan.h"
#include "core/exchange/plan_json.h"
#include "core/text_label.h"

namespace wattplan::cli {

namespace {

constexpr Label exists = WATTPLAN_TEXT("Reasons", "it exists already and --force is not given");

/// A file that is there is replaced only when that was asked for. Pipes and terminals always take what comes.
Result<void> mayWrite(const Request& request) {
    std::error_code error;
    if (!request.replaces && std::filesystem::is_regular_file(request.target, error))
        return failure(ErrorCode::fileNotWritable, {request.target, exists.text});
    return {};
}

}  // namespace

Outcome importPlan(const Request& request) {
    if (const auto may = mayWrite(request); !may) return refusal(may.error());
    const auto plan = loadPlan(request.plan, catalog::Catalogue::builtIn());
    if (!plan) return refusal(plan.error());
    if (const auto written = savePlan(request.target, *plan); !written) return refusal(written.error());
    return {};
}

Outcome exportPlan(const Request& request) {
    const bool isStdout = request.target == "-";
    if (!isStdout)
        if (const auto may = mayWrite(request); !may) return refusal(may.error());
    const auto plan = loadPlan(request.plan, catalog::Catalogue::builtIn());
    if (!plan) return refusal(plan.error());
    if (isStdout) return {success, QString::fromStdString(exchange::planToJson(*plan)), {}};
    if (const auto written = exchange::writePlanJson(request.target, *plan); !written)
        return refusal(written.error());
    return {};
}

}  // namespace wattplan::cli
