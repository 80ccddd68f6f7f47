#include <QCoreApplication>
#include <filesystem>

#include "app/cli/session.h"
#include "app/cli/table_command.h"
#include "app/common/load_plan.h"
#include "core/exchange/file_text.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/plan_sheet.h"
#include "core/text_label.h"
#include "widgets/text/sheet_text.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr Label exists = WATTPLAN_TEXT("Reasons", "it exists already, and only --force replaces it");

bool isTable(exchange::FileKind kind) {
    return kind != exchange::FileKind::planJson && kind != exchange::FileKind::planFile &&
           kind != exchange::FileKind::weather;
}

Outcome importPlan(const Request& request) {
    if (const auto may = mayWrite(request); !may) return refusal(may.error());
    const auto plan = loadPlan(request.plan, catalog::Catalogue::builtIn());
    if (!plan) return refusal(plan.error());
    if (const auto written = savePlan(request.target, *plan); !written) return refusal(written.error());
    return {};
}

}  // namespace

Result<void> mayWrite(const Request& request) {
    std::error_code error;
    if (!request.replaces && std::filesystem::is_regular_file(request.target, error))
        return failure(ErrorCode::fileNotWritable, {request.target, exists.text});
    return {};
}

Outcome importFile(const Request& request) {
    const std::filesystem::path path(request.plan);
    if (planSource(request.plan) == PlanSource::sample || path.extension() == ".wattplan")
        return importPlan(request);
    const auto options = tableOptions(request);
    if (!options) return options.error();
    const auto table = exchange::readTableFile(path, catalog::Catalogue::builtIn(), *options);
    if (table && table->kind == exchange::FileKind::weather)
        return refusal(Texts::tr("%1 holds weather. wattplan-cli weather gives it to a site.")
                           .arg(QString::fromStdString(request.plan)));
    if (table && isTable(table->kind)) return importTable(request, *table);
    // What is called a plan is refused as one.
    if (table || path.extension() == ".json") return importPlan(request);
    return refusal(table.error());
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
    const QString file = QString::fromStdString(request.target);
    if (!file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return {badInput, {}, Texts::tr("A spreadsheet is an .xlsx file, not “%1”.").arg(file)};
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
            Texts::tr("%1: formulas %2, inputs %3, columns %4, tables computed by Wattplan %5.",
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
