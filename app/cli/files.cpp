#include <QCoreApplication>
#include <filesystem>

#include "app/cli/session.h"
#include "app/cli/table_command.h"
#include "app/common/load_plan.h"
#include "core/exchange/file_text.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/plan_sheet.h"
#include "core/text_label.h"
#include "widgets/text/object_text.h"
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

/// "Models 2, Sites 1": what a plan has, by kind.
QString objectsText(const Plan& plan) {
    QStringList counts;
    for (const KindSpec& kind : Registry::instance().kinds())
        if (const std::size_t count = plan.objects(kind.kind).size(); count > 0 && !isSingleton(kind.kind))
            counts += text::kindText(kind.kind, text::Plural::yes) + u' ' + QString::number(count);
    return counts.isEmpty() ? Texts::tr("no objects") : counts.join(QStringLiteral(", "));
}

/// What an import of a whole plan would do.
Outcome tryPlan(const Request& request, const Plan& plan) {
    const QString target = QString::fromStdString(request.target);
    std::error_code error;
    QStringList lines;
    if (std::filesystem::is_regular_file(request.target, error)) {
        lines += Texts::tr("Would replace %1 and its history with the plan of %2: %3.", "file, file, objects")
                     .arg(target, QString::fromStdString(request.plan), objectsText(plan));
        if (const auto there = loadPlan(request.target, catalog::Catalogue::builtIn()))
            lines += Texts::tr("%1 has: %2.", "file, objects").arg(target, objectsText(*there));
    } else {
        lines += Texts::tr("Would make %1 of the plan of %2: %3.", "file, file, objects")
                     .arg(target, QString::fromStdString(request.plan), objectsText(plan));
    }
    lines += Texts::tr("A dry run: nothing was written.");
    return {success, lines.join(u'\n') + u'\n', {}};
}

Outcome importPlan(const Request& request) {
    const auto plan = loadPlan(request.plan, catalog::Catalogue::builtIn());
    if (!plan) return refusal(plan.error());
    if (const auto may = mayWrite(request); !may) return refusal(may.error());
    if (request.isDryRun) return tryPlan(request, *plan);
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
    return table ? importPlan(request) : refusal(table.error());
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
