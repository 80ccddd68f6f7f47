#include "core/exchange/accuracy_report.h"

#include <algorithm>

#include "core/exchange/csv_writer.h"
#include "core/exchange/json_writer.h"

namespace wattplan::exchange {

namespace {

using evidence::Comparison;
using evidence::MeasureSpec;
using evidence::RunAccuracy;
using Layout = JsonWriter::Layout;

const Comparison* comparisonOf(const RunAccuracy& run, evidence::Measure measure) {
    const auto found = std::ranges::find(run.comparisons, measure, &Comparison::measure);
    return found == run.comparisons.end() ? nullptr : &*found;
}

const char* statusOf(const Comparison& comparison) {
    if (comparison.isGiven) return "given";
    if (!comparison.predicted) return "unknown";
    return comparison.published ? "compared" : "predicted";
}

/// "hours: …; cost: …", of the measures that are published and not predicted.
std::string reasons(const RunAccuracy& run, const RemarkWords& words) {
    std::string text;
    for (const MeasureSpec& spec : evidence::measureSpecs()) {
        const Comparison* each = comparisonOf(run, spec.measure);
        if (!each || each->predicted) continue;
        text.append(text.empty() ? "" : "; ").append(spec.key).append(": ").append(words(each->reason));
    }
    return text;
}

std::string assumptions(const RunAccuracy& run, const RemarkWords& words) {
    std::string text;
    for (const evidence::Remark& each : run.assumed)
        text.append(text.empty() ? "" : "; ").append(words(each));
    return text;
}

void writeRun(JsonWriter& json, const RunAccuracy& run, const RemarkWords& words) {
    json.beginObject();
    json.member("id", run.id);
    json.member("name", run.name);
    json.member("hardware", run.hardware);
    json.member("generation", run.generation);
    json.member("basis", run.basis);
    json.member("source", run.source);
    json.member("url", run.url);
    json.name("assumed");
    json.beginArray();
    for (const evidence::Remark& each : run.assumed)
        json.value(words(each));
    json.end();
    json.name("measures");
    json.beginObject();
    for (const Comparison& each : run.comparisons) {
        const MeasureSpec& spec = evidence::measureSpecs()[static_cast<std::size_t>(each.measure)];
        json.name(spec.key);
        json.beginObject(Layout::oneLine);
        json.member("predicted", each.predicted);
        json.member("published", each.published);
        json.member("ratio", each.ratio());
        json.member("unit", spec.unit);
        json.member("status", statusOf(each));
        if (!each.predicted) json.member("reason", words(each.reason));
        json.end();
    }
    json.end();
    json.end();
}

}  // namespace

std::string accuracyJson(const evidence::Accuracy& accuracy, const RemarkWords& words) {
    JsonWriter json;
    json.beginObject();
    json.member("format", "wattplan-accuracy");
    json.member("version", std::uint64_t{1});
    json.member("mode", accuracy.mode == evidence::RunMode::given ? "given" : "blind");
    json.name("runs");
    json.beginArray();
    for (const RunAccuracy& run : accuracy.runs)
        writeRun(json, run, words);
    json.end();
    json.name("groups");
    json.beginArray();
    for (const evidence::GroupError& group : accuracy.groups) {
        json.beginObject(Layout::oneLine);
        json.member("workload", group.isServing ? "serving" : "training");
        json.member("measure", evidence::measureSpecs()[static_cast<std::size_t>(group.measure)].key);
        json.member("generation", group.generation);
        json.member("count", static_cast<std::uint64_t>(group.count));
        json.member("mean_absolute_error", group.meanAbsolute);
        json.member("bias", group.bias);
        json.member("worst", group.worst);
        json.end();
    }
    json.end();
    json.end();
    return json.take();
}

std::string accuracyCsv(const evidence::Accuracy& accuracy, const RemarkWords& words) {
    CsvWriter csv;
    for (const char* heading : {"id", "name", "hardware", "generation", "basis"})
        csv.cell(heading);
    for (const MeasureSpec& spec : evidence::measureSpecs())
        for (const char* part : {"_predicted", "_published", "_ratio"})
            csv.cell(std::string(spec.key) + part);
    for (const char* heading : {"reasons", "assumed", "source", "url"})
        csv.cell(heading);
    csv.endRow();
    for (const RunAccuracy& run : accuracy.runs) {
        for (const std::string* text : {&run.id, &run.name, &run.hardware, &run.generation, &run.basis})
            csv.cell(*text);
        for (const MeasureSpec& spec : evidence::measureSpecs()) {
            const Comparison* each = comparisonOf(run, spec.measure);
            csv.cell(each ? each->predicted : std::nullopt);
            csv.cell(each ? each->published : std::nullopt);
            csv.cell(each ? each->ratio() : std::nullopt);
        }
        csv.cell(reasons(run, words));
        csv.cell(assumptions(run, words));
        csv.cell(run.source);
        csv.cell(run.url);
        csv.endRow();
    }
    return csv.text();
}

}  // namespace wattplan::exchange
