#include <QCoreApplication>

#include "app/cli/listing.h"
#include "core/evidence/accuracy.h"
#include "core/exchange/accuracy_report.h"
#include "core/exchange/runs_file.h"
#include "widgets/text/remark_text.h"
#include "widgets/text/translation.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AccuracyTexts)
};

Result<evidence::RunMode> modeOf(const Request& request) {
    if (request.mode == "blind") return evidence::RunMode::blind;
    if (request.mode == "given") return evidence::RunMode::given;
    return tl::unexpected(Error{ErrorCode::unknownChoice, "--mode", "", {request.mode, "blind, given"}});
}

QString percent(double share) {
    return QStringLiteral("%1 %").arg(100.0 * share, 0, 'f', 1);
}

/// The ratios of a run beside one another, and the errors of groups below them.
QString table(const evidence::Accuracy& accuracy) {
    const auto& specs = evidence::measureSpecs();
    std::vector<Listing::Column> columns{{"id", Texts::tr("Run")}, {"basis", Texts::tr("Basis")}};
    for (const evidence::MeasureSpec& spec : specs)
        columns.push_back({std::string(spec.key), text::translate(spec.label)});
    Listing runs(columns);
    for (const evidence::RunAccuracy& run : accuracy.runs) {
        std::vector<Listing::Cell> cells{QString::fromStdString(run.id), QString::fromStdString(run.basis)};
        cells.resize(columns.size());
        for (const evidence::Comparison& each : run.comparisons)
            if (const auto ratio = each.ratio())
                cells[2 + static_cast<std::size_t>(each.measure)] = QString::number(*ratio, 'f', 2);
        runs.addRow(cells);
    }
    Listing groups({{"workload", Texts::tr("Workload")},
                    {"measure", Texts::tr("Measure")},
                    {"generation", Texts::tr("Hardware")},
                    {"count", Texts::tr("Runs")},
                    {"mape", Texts::tr("Mean absolute error")},
                    {"bias", Texts::tr("Bias")},
                    {"worst", Texts::tr("Worst")}});
    for (const evidence::GroupError& group : accuracy.groups)
        groups.addRow({group.isServing ? Texts::tr("serving") : Texts::tr("training"),
                       text::translate(specs[static_cast<std::size_t>(group.measure)].label),
                       group.generation.empty() ? Texts::tr("all") : QString::fromStdString(group.generation),
                       static_cast<double>(group.count), percent(group.meanAbsolute), percent(group.bias),
                       percent(group.worst)});
    return Texts::tr("Predicted over published") + u'\n' + runs.text(Format::table) + u'\n' +
           Texts::tr("Errors of measured runs") + u'\n' + groups.text(Format::table);
}

}  // namespace

Outcome accuracy(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto mode = modeOf(request);
    if (!mode) return refusal(mode.error());
    std::optional<evidence::ReportedRuns> own;
    if (!request.runs.empty()) {
        auto read = exchange::readRunsFile(request.runs, catalog::Catalogue::builtIn());
        if (!read) return refusal(read.error());
        own = std::move(*read);
    }
    const evidence::ReportedRuns& runs = own ? *own : evidence::builtInRuns();
    const auto result = evidence::accuracy(runs, *mode, catalog::Catalogue::builtIn());
    const auto words = [](const evidence::Remark& remark) { return text::remarkText(remark).toStdString(); };
    switch (*format) {
        case Format::json:
            return {success, QString::fromStdString(exchange::accuracyJson(result, words)), {}};
        case Format::csv:
            return {success, QString::fromStdString(exchange::accuracyCsv(result, words)), {}};
        case Format::table:
            break;
    }
    return {success, table(result), {}};
}

}  // namespace wattplan::cli
