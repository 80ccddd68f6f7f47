#include "core/exchange/claims_report.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/json_writer.h"

namespace wattplan::exchange {

namespace {

using evidence::Claim;
using evidence::Verdict;

/// "verdict" of a row that can't be judged is empty.
std::string_view verdictOf(const ClaimRow& row) {
    return row.judgement.verdict ? evidence::verdictName(*row.judgement.verdict) : std::string_view();
}

/// "C12a: gopher.energy_it: neither …", where a tie leads nowhere.
std::string errorOf(const ClaimRow& row) {
    if (!row.judgement.dangling) return {};
    return row.judgement.claim->id + ": " + row.judgement.dangling->name + ": " +
           row.judgement.dangling->why.text;
}

std::string inputKey(const evidence::Answer& answer, const Plan& plan) {
    const Object* object = plan.find(answer.input.object);
    return (object ? object->key : std::string()) + "." +
           std::string(Registry::instance().field(answer.input.field).key);
}

const std::string& inputUnit(const evidence::Answer& answer) {
    return Registry::instance().field(answer.input.field).unit.symbol;
}

void writeRow(JsonWriter& json, const ClaimRow& row, const Plan& plan, std::string_view language) {
    const Claim& claim = *row.judgement.claim;
    json.beginObject();
    json.member("id", claim.id);
    json.member("claim", claim.text.in(language));
    json.member("unit", claim.unit.symbol);
    json.member("range", claim.isThreshold ? "threshold" : "published");
    json.member("published_low", claim.low);
    json.member("published_high", claim.high);
    json.member("recomputed", row.judgement.recomputed);
    json.member("under_condition", row.judgement.underCondition);
    json.member("ratio", row.judgement.ratio);
    json.member("verdict", verdictOf(row));
    json.member("authored_verdict", evidence::verdictName(claim.authored));
    json.member("condition", claim.condition.in(language));
    json.member("reason", claim.reason.in(language));
    if (row.judgement.dangling) json.member("error", errorOf(row));
    if (row.answer) {
        json.name("would_need");
        json.beginObject(JsonWriter::Layout::oneLine);
        json.member("input", inputKey(*row.answer, plan));
        json.member("value", row.answer->value);
        json.member("unit", inputUnit(*row.answer));
        json.member("present", row.answer->present);
        json.end();
    }
    json.member("attributed_to", claim.attributedTo.in(language));
    json.member("source", claim.source);
    json.member("url", claim.url);
    json.member("checked", claim.checked);
    json.end();
}

}  // namespace

std::vector<ClaimRow> claimRows(const Plan& plan, const catalog::Catalogue& catalogue,
                                const PlanModel& model) {
    std::vector<ClaimRow> rows;
    for (const Claim& claim : evidence::builtInClaims())
        rows.push_back({evidence::judged(claim, plan, catalogue, model),
                        evidence::whatWouldHaveToBeTrue(claim, plan, catalogue, model)});
    return rows;
}

std::string claimsJson(std::span<const ClaimRow> rows, const Plan& plan, std::string_view language) {
    JsonWriter json;
    json.beginObject();
    json.member("format", "wattplan-claims");
    json.member("version", std::uint64_t{1});
    json.name("claims");
    json.beginArray();
    for (const ClaimRow& row : rows)
        writeRow(json, row, plan, language);
    json.end();
    json.end();
    return json.take();
}

std::string claimsCsv(std::span<const ClaimRow> rows, const Plan& plan, std::string_view language) {
    CsvWriter csv;
    for (const char* heading : {"id",
                                "claim",
                                "unit",
                                "published_low",
                                "published_high",
                                "recomputed",
                                "under_condition",
                                "ratio",
                                "verdict",
                                "authored_verdict",
                                "condition",
                                "reason",
                                "error",
                                "would_need_input",
                                "would_need_value",
                                "would_need_unit",
                                "attributed_to",
                                "source",
                                "url",
                                "checked"})
        csv.cell(heading);
    csv.endRow();
    for (const ClaimRow& row : rows) {
        const Claim& claim = *row.judgement.claim;
        csv.cell(claim.id);
        csv.cell(claim.text.in(language));
        csv.cell(claim.unit.symbol);
        csv.cell(claim.low);
        csv.cell(claim.high);
        csv.cell(row.judgement.recomputed);
        csv.cell(row.judgement.underCondition);
        csv.cell(row.judgement.ratio);
        csv.cell(verdictOf(row));
        csv.cell(evidence::verdictName(claim.authored));
        csv.cell(claim.condition.in(language));
        csv.cell(claim.reason.in(language));
        csv.cell(errorOf(row));
        csv.cell(row.answer ? inputKey(*row.answer, plan) : std::string());
        csv.cell(row.answer ? row.answer->value : std::nullopt);
        csv.cell(row.answer ? inputUnit(*row.answer) : std::string());
        for (const std::string* text :
             {&claim.attributedTo.in(language), &claim.source, &claim.url, &claim.checked})
            csv.cell(*text);
        csv.endRow();
    }
    return csv.text();
}

}  // namespace wattplan::exchange
