#include "core/catalog/row_provenance.h"

#include <array>

namespace wattplan::catalog {
namespace {

// A field whose figure comes from elsewhere than its row. What a column leaves open is the row's; a source of
// its own has the row's address and date only where columns say so.
struct FieldSource {
    Kind kind;
    std::string_view key;
    ProvenanceColumns columns;
    std::string_view checked{};  ///< where no column says it
};

constexpr ProvenanceColumns exportColumns{.source = "export_source",
                                          .url = "export_source_url",
                                          .confidence = "export_confidence",
                                          .checked = "export_checked"};

constexpr std::array fieldSources{
    FieldSource{Kind::accelerator, "tdp", {.confidence = "tdp_basis", .note = "tdp_basis"}},
    FieldSource{Kind::accelerator,
                "idle_power",
                {.source = "idle_basis", .confidence = "idle_basis", .note = "idle_basis"},
                "unchecked"},
    FieldSource{
        Kind::accelerator,
        "price",
        {.source = "price_basis", .date = "price_year", .confidence = "price_basis", .note = "price_basis"},
        "unchecked"},
    FieldSource{Kind::accelerator, "export_controlled", exportColumns},
    FieldSource{Kind::accelerator, "export_destinations", exportColumns},
    FieldSource{Kind::system,
                "typical_power",
                {.source = "typical_basis", .confidence = "typical_basis", .note = "typical_basis"}},
    FieldSource{
        Kind::system,
        "price",
        {.source = "price_basis", .date = "price_year", .confidence = "price_basis", .note = "price_basis"},
        "unchecked"},
    FieldSource{Kind::system,
                "cpu_tdp",
                {.source = "parts_basis", .confidence = "parts_basis", .note = "parts_basis"}},
    FieldSource{Kind::system,
                "switch_power",
                {.source = "parts_basis", .confidence = "parts_basis", .note = "parts_basis"}},
    FieldSource{Kind::system,
                "nic_power",
                {.source = "parts_basis", .confidence = "parts_basis", .note = "parts_basis"}},
    FieldSource{Kind::system,
                "drive_power",
                {.source = "parts_basis", .confidence = "parts_basis", .note = "parts_basis"}},
    FieldSource{Kind::system,
                "server_fan_share",
                {.source = "server_fan_share_basis",
                 .confidence = "server_fan_share_basis",
                 .note = "server_fan_share_basis"},
                "derived"},
    FieldSource{Kind::site,
                "electricity_price",
                {"elec_price_source", "elec_price_source_url", "elec_price_as_of", "elec_price_confidence",
                 "elec_price_verified", "elec_price_basis"}},
    FieldSource{Kind::site,
                "grid_carbon",
                {"grid_carbon_source", "grid_carbon_source_url", "grid_carbon_as_of",
                 "grid_carbon_confidence", "grid_carbon_verified", "grid_carbon_basis"}},
    FieldSource{Kind::site,
                "residual_carbon",
                {"residual_carbon_source", "residual_carbon_source_url", "residual_carbon_as_of",
                 "residual_carbon_confidence", "residual_carbon_verified"}},
    FieldSource{Kind::site,
                "grid_water",
                {.source = "grid_water_source", .confidence = "grid_water_confidence"},
                "unchecked"},
    FieldSource{Kind::accelerator,
                "embodied_carbon",
                {.source = "embodied_basis", .confidence = "embodied_basis", .note = "embodied_basis"},
                "unchecked"},
    FieldSource{Kind::system,
                "embodied_carbon",
                {.source = "embodied_basis", .confidence = "embodied_basis", .note = "embodied_basis"},
                "unchecked"},
    FieldSource{Kind::site,
                "pue_cap",
                {"pue_cap_source", "pue_cap_source_url", {}, "pue_cap_confidence", {}, "pue_cap_scope"},
                "unchecked"},
    FieldSource{Kind::model, "published_mfu", {.note = "utilization_kind"}},
    FieldSource{Kind::model,
                "training_sequence",
                {.source = "training_sequence_source",
                 .url = "training_sequence_url",
                 .date = "training_sequence_as_of",
                 .confidence = "training_sequence_basis",
                 .checked = "training_sequence_checked",
                 .note = "training_sequence_basis"}},
};

// What the time of a training step is counted with has sources of its own.
constexpr ProvenanceColumns stepColumns{.source = "step_source",
                                        .date = "step_as_of",
                                        .confidence = "step_confidence",
                                        .checked = "step_checked"};
constexpr std::string_view stepFields[]{"gemm_efficiency",   "attention_efficiency", "elementwise_passes",
                                        "memory_efficiency", "reduce_latency",       "fast_link",
                                        "slow_link",         "overlap_tensor",       "overlap_pipeline",
                                        "overlap_data",      "exposed_experts",      "expert_imbalance"};

constexpr std::string_view architectureFields[]{
    "layers",           "hidden_size",      "attention_heads", "kv_heads",  "head_dim",       "vocab",
    "ffn_width",        "ffn_matrices",     "tied_embeddings", "experts",   "experts_active", "dense_layers",
    "expert_ffn_width", "shared_ffn_width", "attention_kind",  "kv_rank",   "q_rank",         "rope_dim",
    "v_head_dim",       "window",           "window_share",    "positional"};

std::string cellOf(const CsvTable& table, const CsvRecord& record, std::string_view column) {
    const auto index = column.empty() ? std::nullopt : table.column(column);
    return index ? record.cells[*index] : std::string{};
}

// The word of confidence that a remark such as "estimate (typical reading)" begins with; empty if it has
// none.
std::string confidenceOf(std::string_view remark) {
    if (remark.starts_with("third-party estimate")) return "estimate";
    if (remark.starts_with("street")) return "third-party";
    if (remark.starts_with("list")) return "published";
    const std::string_view word = remark.substr(0, remark.find_first_of(" ;,:("));
    for (const std::string_view known : {"datasheet", "official", "reported", "published", "derived",
                                         "third-party", "vendor-statement", "estimate"})
        if (word == known) return std::string(word);
    return {};
}

void replaceIfGiven(std::string& text, std::string given) {
    if (!given.empty()) text = std::move(given);
}

void keep(Object& object, const FieldSpec& field, Provenance provenance) {
    if (isEmpty(object.values[static_cast<std::size_t>(field.column)])) return;
    if (provenance != object.provenance) object.fieldProvenance[field.id] = std::move(provenance);
}

void applyFieldSource(Object& object, const CsvTable& table, const CsvRecord& record,
                      const FieldSource& source) {
    const FieldSpec& field = *Registry::instance().field(source.kind, source.key);
    Provenance provenance = object.provenance;
    if (std::string given = cellOf(table, record, source.columns.source); !given.empty()) {
        provenance.source = std::move(given);
        provenance.url = cellOf(table, record, source.columns.url);
        provenance.date = cellOf(table, record, source.columns.date);
    }
    replaceIfGiven(provenance.confidence, confidenceOf(cellOf(table, record, source.columns.confidence)));
    replaceIfGiven(provenance.checked, cellOf(table, record, source.columns.checked));
    replaceIfGiven(provenance.checked, std::string(source.checked));
    provenance.note = cellOf(table, record, source.columns.note);
    keep(object, field, std::move(provenance));
}

bool mentions(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

void addNote(std::string& note, std::string_view text) {
    if (!note.empty()) note += "; ";
    note += text;
}

// A remark on one figure: its note, and the trust it leaves.
void applyRemark(Object& object, const FieldSpec& field, std::string_view remark) {
    Provenance provenance = object.provenanceOf(field.id);
    if (remark.starts_with("derived") || remark.starts_with("implied"))
        provenance.confidence = "derived";
    else if (mentions(remark, "estimate") || mentions(remark, "assum"))
        provenance.confidence = "estimate";
    if (mentions(remark, "recall") || mentions(remark, "unconfirmed")) provenance.checked = "unchecked";
    provenance.note = remark;
    keep(object, field, std::move(provenance));
}

// "cost_usd:estimate;training_days,energy_mwh:derived": columns and a remark on them. "all …" is every
// number of the row. What names no column belongs to the remark before it, else to the row.
class FieldFlags {
public:
    explicit FieldFlags(Object& object) : m_object(object) {}

    void apply(std::string_view flags) {
        while (!flags.empty()) {
            const std::size_t end = std::min(flags.find(';'), flags.size());
            take(trimmed(flags.substr(0, end)));
            flags.remove_prefix(std::min(end + 1, flags.size()));
        }
        finish();
    }

private:
    void take(std::string_view flag) {
        const std::size_t colon = flag.find(':');
        auto fields = colon == std::string_view::npos ? std::vector<const FieldSpec*>{}
                                                      : fieldsNamed(flag.substr(0, colon));
        if (!fields.empty()) {
            finish();
            m_fields = std::move(fields);
            m_remark = trimmed(flag.substr(colon + 1));
        } else if (!m_fields.empty()) {
            addNote(m_remark, flag);
        } else {
            addNote(m_object.provenance.note, flag);
        }
    }

    void finish() {
        for (const FieldSpec* field : m_fields)
            applyRemark(m_object, *field, m_remark);
        m_fields.clear();
    }

    static std::vector<const FieldSpec*> fieldsNamed(std::string_view names) {
        std::vector<const FieldSpec*> found;
        const bool all = names.starts_with("all ");
        const bool parameters = names == "params";
        for (const FieldSpec& field : Registry::instance().fields(Kind::model)) {
            const bool isNamed = [&] {
                for (std::string_view rest = names; !rest.empty();) {
                    const std::size_t end = std::min(rest.find(','), rest.size());
                    if (trimmed(rest.substr(0, end)) == field.csvColumn) return true;
                    rest.remove_prefix(std::min(end + 1, rest.size()));
                }
                return false;
            }();
            if (isNamed || (all && field.isNumeric()) || (parameters && field.key.starts_with("params_")))
                found.push_back(&field);
        }
        return found;
    }

    Object& m_object;
    std::vector<const FieldSpec*> m_fields;
    std::string m_remark;
};

}  // namespace

const ProvenanceColumns& provenanceColumns(Kind kind) {
    static constexpr ProvenanceColumns model{"source",     "source_url", "publication_date",
                                             "confidence", "checked",    "notes"};
    static constexpr ProvenanceColumns accelerator{"source",     "source_url", "launch_date",
                                                   "confidence", "evidence",   "notes"};
    static constexpr ProvenanceColumns system{"source", "source_url", {}, "confidence", "evidence", "notes"};
    // The climate is what a site is; prices and carbon have columns of their own.
    static constexpr ProvenanceColumns site{"climate_source",     "climate_source_url", "climate_as_of",
                                            "climate_confidence", "climate_verified",   "climate_basis"};
    static constexpr ProvenanceColumns cooling{"source",     "source_url", "as_of",
                                               "confidence", "verified",   "note"};
    static constexpr ProvenanceColumns currency{"source", {}, "year", "confidence", "checked", {}};
    static constexpr ProvenanceColumns efficiency{"source",     "source_url", "as_of",
                                                  "confidence", "checked",    "note"};
    static constexpr std::array all{&model,    &accelerator, &system,     &site,       &cooling,
                                    &currency, &efficiency,  &efficiency, &efficiency, &efficiency};
    return *all[static_cast<std::size_t>(kind)];
}

std::vector<std::string_view> requiredProvenanceColumns(Kind kind) {
    std::vector<std::string_view> names;
    const auto add = [&](const ProvenanceColumns& columns) {
        for (const std::string_view name :
             {columns.source, columns.url, columns.date, columns.confidence, columns.checked, columns.note})
            if (!name.empty()) names.push_back(name);
    };
    add(provenanceColumns(kind));
    for (const FieldSource& source : fieldSources)
        if (source.kind == kind) add(source.columns);
    if (kind == Kind::model) names.insert(names.end(), {"architecture_checked", "field_flags"});
    if (kind == Kind::efficiencyClass) add(stepColumns);
    return names;
}

Provenance provenanceFrom(const CsvTable& table, const CsvRecord& record, const ProvenanceColumns& columns) {
    return {cellOf(table, record, columns.source),  cellOf(table, record, columns.url),
            cellOf(table, record, columns.date),    cellOf(table, record, columns.confidence),
            cellOf(table, record, columns.checked), cellOf(table, record, columns.note)};
}

void setProvenance(Object& object, const CsvTable& table, const CsvRecord& record) {
    object.provenance = provenanceFrom(table, record, provenanceColumns(object.kind));
    for (const FieldSource& source : fieldSources)
        if (source.kind == object.kind) applyFieldSource(object, table, record, source);
    if (object.kind == Kind::efficiencyClass)
        for (const std::string_view key : stepFields)
            applyFieldSource(object, table, record, {object.kind, key, stepColumns});
    if (object.kind != Kind::model) return;
    if (const std::string checked = cellOf(table, record, "architecture_checked"); !checked.empty()) {
        Provenance architecture = object.provenance;
        architecture.checked = checked;
        for (const std::string_view key : architectureFields)
            keep(object, *Registry::instance().field(Kind::model, key), architecture);
    }
    FieldFlags(object).apply(cellOf(table, record, "field_flags"));
}

}  // namespace wattplan::catalog
