#include "core/exchange/results.h"

#include <algorithm>

#include "core/catalog/exchange_rate.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/json_writer.h"
#include "core/plan/edits.h"

namespace wattplan::exchange {

namespace {

using Layout = JsonWriter::Layout;

std::string fieldKey(FieldAddress address, const Plan& plan, const catalog::Catalogue& catalogue) {
    const Object* object =
        address.object.isCatalogue() ? catalogue.find(address.object) : plan.find(address.object);
    if (!object || !address.field.isValid()) return {};
    return object->key + "." + std::string(Registry::instance().field(address.field).key);
}

void describeStatus(ResultRow& row, const Plan& plan, const catalog::Catalogue& catalogue,
                    const graph::Evaluation& evaluation, graph::NodeId node) {
    const graph::Graph& graph = evaluation.graph();
    const graph::NodeId origin = graph::statusOrigin(evaluation.status(node));
    row.status = graph.node(origin).op == graph::Op::input ? ResultStatus::unknown : ResultStatus::infeasible;
    if (row.status == ResultStatus::unknown && graph.isNamed(origin))
        row.waitsFor = fieldKey(fieldOfTag(graph.name(origin).tag), plan, catalogue);
}

std::string monthText(const Date& first, std::size_t after) {
    const int index = first.monthIndex() + static_cast<int>(after);
    return dateText(Date{index / 12, index % 12 + 1, 0});
}

const char* boundaryKey(Boundary boundary) {
    return boundary == Boundary::none ? "" : wattplan::describe(boundary);
}

}  // namespace

std::string unitIn(const Unit& unit, const std::string& currency) {
    if (currency.empty() || unit.currency.empty() || !unit.symbol.starts_with(unit.currency))
        return unit.symbol;
    return currency + unit.symbol.substr(unit.currency.size());
}

const char* describe(ResultStatus status) {
    switch (status) {
        case ResultStatus::ok:
            return "ok";
        case ResultStatus::unknown:
            return "unknown";
        case ResultStatus::infeasible:
            return "infeasible";
    }
    return "";
}

ResultTable resultTable(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                        const ResultWords& words) {
    ResultTable table;
    const auto* name = std::get_if<Text>(&plan.only(Kind::plan).value(fieldId(Kind::plan, "name")));
    table.plan = name ? name->text : std::string();
    table.currency = planCurrencyCode(plan, catalogue);
    table.firstMonth = model.firstMonth();
    for (const auto& [id, object] : plan.all()) {
        for (const ResultSpec& spec : Registry::instance().results(object.kind)) {
            const graph::NodeId node = model.node(ResultAddress{id, spec.id});
            if (node == graph::noNode) continue;
            ResultRow row;
            row.address = {id, spec.id};
            row.key = object.key + "." + std::string(spec.key);
            row.unit = unitIn(spec.unit, table.currency);
            row.boundary = spec.boundary;
            row.isSeries = spec.isSeries;
            if (words.object) row.object = words.object(object);
            if (words.label) row.label = words.label(spec);
            if (model.evaluation().isOk(node)) {
                for (const double base : model.evaluation().values(node))
                    row.values.push_back(spec.unit.fromBase(base));
            } else {
                describeStatus(row, plan, catalogue, model.evaluation(), node);
                if (words.reason) row.reason = words.reason(node);
            }
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

std::string resultsJson(const ResultTable& table) {
    JsonWriter json;
    json.beginObject();
    json.member("format", "wattplan-results");
    json.member("version", std::uint64_t{1});
    json.member("plan", table.plan);
    json.member("currency", table.currency);
    json.member("first_month", dateText(Date{table.firstMonth.year, table.firstMonth.month, 0}));
    json.name("results");
    json.beginObject();
    for (const ResultRow& row : table.rows) {
        json.name(row.key);
        json.beginObject(Layout::oneLine);
        json.name(row.isSeries ? "values" : "value");
        if (row.values.empty()) {
            json.null();
        } else if (row.isSeries) {
            json.beginArray();
            for (const double value : row.values)
                json.value(value);
            json.end();
        } else {
            json.value(row.values.front());
        }
        json.member("unit", row.unit);
        json.member("boundary", boundaryKey(row.boundary));
        json.member("status", describe(row.status));
        if (!row.waitsFor.empty()) json.member("field", row.waitsFor);
        if (!row.reason.empty()) json.member("reason", row.reason);
        json.end();
    }
    json.end();
    json.end();
    return json.take();
}

std::string resultsCsv(const ResultTable& table) {
    CsvWriter csv;
    for (const char* heading :
         {"key", "month", "value", "unit", "boundary", "status", "field", "reason", "object", "label"})
        csv.cell(heading);
    csv.endRow();
    for (const ResultRow& row : table.rows) {
        for (std::size_t i = 0; i < std::max<std::size_t>(row.values.size(), 1); ++i) {
            csv.cell(row.key);
            csv.cell(row.isSeries && !row.values.empty() ? monthText(table.firstMonth, i) : std::string());
            if (row.values.empty())
                csv.cell("");
            else
                csv.cell(row.values[i]);
            csv.cell(row.unit);
            csv.cell(boundaryKey(row.boundary));
            csv.cell(describe(row.status));
            csv.cell(row.waitsFor);
            csv.cell(row.reason);
            csv.cell(row.object);
            csv.cell(row.label);
            csv.endRow();
        }
    }
    return csv.text();
}

}  // namespace wattplan::exchange
