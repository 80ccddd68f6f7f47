#include <QCoreApplication>
#include <filesystem>

#include "app/cli/session.h"
#include "app/common/load_plan.h"
#include "core/exchange/file_text.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/plan_sheet.h"
#include "core/text_label.h"
#include "widgets/text/sheet_text.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SheetCommand)
};

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

Outcome writeSheet(const Request& request) {
    if (const auto may = mayWrite(request); !may) return refusal(may.error());
    const auto session = openSession(request);
    if (!session) return session.error();
    exchange::SheetCounts counts;
    const auto bytes = exchange::planSheet(
        session->plan, session->library(), session->model->kernels(),
        text::sheetWords(session->plan, session->library(), session->numbers), [](double) { return true; },
        &counts);
    if (!bytes) return refusal(bytes.error());
    if (const auto written = exchange::writeFileText(request.target, *bytes); !written)
        return refusal(written.error());
    return {success,
            Texts::tr("%1: %2 formulas, %3 inputs, %4 columns, %5 tables computed by Wattplan.",
                      "file, then what is in it")
                    .arg(QString::fromStdString(request.target))
                    .arg(counts.formulas)
                    .arg(counts.inputs)
                    .arg(counts.columns)
                    .arg(counts.kernels) +
                u'\n',
            {}};
}

}  // namespace wattplan::cli
