#include "core/evidence/run_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/evidence/run_cells.h"
#include "core/evidence/run_class.h"
#include "core/evidence/run_hardware.h"
#include "core/evidence/run_layout.h"
#include "core/evidence/run_model.h"
#include "core/evidence/run_place.h"
#include "core/evidence/run_replica.h"
#include "core/plan/plan_typist.h"
#include "core/plan/samples.h"

namespace wattplan::evidence {

namespace {

constexpr std::string_view modelKey = "published_model";
constexpr std::string_view systemKey = "published_system";

bool isFilled(const Object& object, std::string_view field) {
    return !isEmpty(object.value(fieldId(object.kind, field)));
}

/// Types a run into a plan, as a person would. What a field refuses leaves the field empty and is remarked.
class RunMaker {
public:
    RunMaker(const ReportedRun& run, RunMode mode, const catalog::Catalogue& catalogue)
        : m_run(run), m_mode(mode), m_catalogue(catalogue) {}

    RunPlan make() {
        if (!m_run.isTraining() && !m_run.isServing()) {
            obstacle(m_run.has("run_kind")
                         ? WATTPLAN_TEXT("Accuracy", "a row of kind “%1” is neither a run nor a service")
                         : WATTPLAN_TEXT("Accuracy", "the row does not say whether it is a run or a service"),
                     m_run.text("run_kind"));
            return std::move(m_result);
        }
        if (const auto cell = m_run.unreadable()) {
            obstacle(WATTPLAN_TEXT("Accuracy", "not a number from 0 on: %1"), *cell);
            return std::move(m_result);
        }
        for (const std::string& cell : m_run.passedOver())
            assume(WATTPLAN_TEXT("Accuracy", "left out, as it is no number from 0 on: %1"), cell);
        if (!m_run.statesBasis())
            assume(WATTPLAN_TEXT("Accuracy", "counted as measured, as the file has no column “%1”"),
                   "output_basis");
        const RunHardware hardware = runHardware(m_run, m_catalogue);
        if (!hardware.accelerator && !m_run.has("hardware") && !m_run.has("accelerator_id")) {
            obstacle(WATTPLAN_TEXT("Accuracy", "the row names no hardware"), {});
            return std::move(m_result);
        }
        if (!hardware.accelerator) {
            obstacle(WATTPLAN_TEXT("Accuracy", "the library has no hardware “%1”"),
                     m_run.text(m_run.has("hardware") ? "hardware" : "accelerator_id"));
            return std::move(m_result);
        }
        m_result.accelerator = hardware.accelerator;
        m_result.share = hardware.share;
        if (hardware.share < 1.0)
            assume(WATTPLAN_TEXT("Accuracy", "counted by dies, two to one %1"),
                   m_catalogue.name(*hardware.accelerator, "en"));
        if (hardware.isFormAssumed)
            assume(WATTPLAN_TEXT("Accuracy", "hardware taken as %1"),
                   m_catalogue.name(*hardware.accelerator, "en"));
        m_result.plan = samplePlan("blank", m_catalogue).value();
        addHall();
        addCluster(hardware);
        if (m_run.isServing())
            addService();
        else
            addTraining();
        return std::move(m_result);
    }

private:
    bool isGiven() const { return m_mode == RunMode::given; }

    void obstacle(Label label, std::string_view detail) {
        m_result.obstacle = Remark{label, std::string(detail)};
    }
    void assume(Label label, std::string_view detail = {}) {
        m_result.assumed.push_back({label, std::string(detail)});
    }

    PlanTypist typist() { return PlanTypist(m_result.plan, m_catalogue); }
    void add(Kind kind, std::string_view key) { static_cast<void>(typist().add(kind, key)); }
    bool type(std::string_view object, std::string_view field, std::string_view text) {
        if (typist().type(object, field, text)) return true;
        assume(WATTPLAN_TEXT("Accuracy", "left out, as it is outside what the field takes: %1"),
               fmt::format("{} = {}", field, text));
        return false;
    }
    /// In accelerators of the library.
    std::optional<double> count() const {
        const auto stated = m_run.number("accelerator_count");
        return stated ? std::optional(*stated * m_result.share) : std::nullopt;
    }
    bool typeNumber(std::string_view object, std::string_view field, std::string_view column,
                    std::string_view unit = "") {
        const auto value = m_run.number(column);
        return value && type(object, field, typed(*value, unit));
    }

    void addHall() {
        add(Kind::facility, RunPlan::hall);
        const auto [site, isAssumed, isOpen] = runPlace(m_run, m_catalogue);
        if (site)
            type(RunPlan::hall, "site", site->key);
        else if (m_run.has("site_id"))
            assume(isOpen ? WATTPLAN_TEXT("Accuracy",
                                          "left out, as the library has several places in “%1”: name a city")
                          : WATTPLAN_TEXT("Accuracy", "left out, as the library has no place “%1”"),
                   m_run.text("site_id"));
        if (isAssumed) assume(WATTPLAN_TEXT("Accuracy", "place taken as %1"), m_catalogue.name(*site, "en"));
        // PUE and grid factor describe the place, which most sources do not name otherwise.
        if (m_run.number("pue").value_or(0.0) >= 1.0) {
            typeNumber(RunPlan::hall, "pin_pue", "pue");
        } else if (site) {
            constexpr std::string_view cooling = "water_side_econ";  // of a new hall, SITE_MODEL 3.1
            type(RunPlan::hall, "cooling", cooling);
            assume(WATTPLAN_TEXT("Accuracy", "cooled by “%1”, as no PUE is stated"),
                   m_catalogue.name(*m_catalogue.find(Kind::cooling, cooling), "en"));
        } else if (m_run.text("energy_includes_pue") != "yes") {
            type(RunPlan::hall, "pin_pue", "1");  // what is compared is before PUE, whatever it is
        }
        if (typeNumber(RunPlan::hall, "grid_carbon", "grid_kgco2e_per_kwh") || site) return;
        if (!m_run.has("carbon_tco2e") && !m_run.has("carbon_gco2e_per_request")) return;
        // IEA, Electricity 2025: 445 g of CO₂ for each kWh of the world in 2024.
        type(RunPlan::hall, "grid_carbon", "0.445");
        assume(WATTPLAN_TEXT(
                   "Accuracy",
                   "grid carbon of the world's mean, %1 kg/kWh, as neither factor nor place is stated"),
               "0.445");
    }

    void addCluster(const RunHardware& hardware) {
        std::string system = std::string(systemKey);
        double perSystem = 1.0;
        if (hardware.system) {
            system = hardware.system->key;
            const FieldId count = fieldId(Kind::system, "accelerators_per_system");
            if (const auto* number = std::get_if<Number>(&hardware.system->value(count)))
                perSystem = std::max(number->value, 1.0);
        } else {
            perSystem = std::clamp(count().value_or(1.0), 1.0, 8.0);
            add(Kind::system, systemKey);
            type(systemKey, "accelerator", hardware.accelerator->key);
            type(systemKey, "accelerators_per_system", typed(std::floor(perSystem)));
            perSystem = std::floor(perSystem);
        }
        const auto* tdp =
            std::get_if<Number>(&hardware.accelerator->value(fieldId(Kind::accelerator, "tdp")));
        const bool hasPower = hardware.system && (isFilled(*hardware.system, "max_power") ||
                                                  isFilled(*hardware.system, "typical_power"));
        if (!hasPower && tdp) {
            constexpr double overChips = 1.8;  // DGX A100 2.03, DGX H100 1.82, DGX B200 1.79, 8 MI300X 1.75
            type(system, "max_power", typed(overChips * tdp->value * perSystem, "W"));
            assume(WATTPLAN_TEXT("Accuracy",
                                 "a server's nameplate of %1 times the TDP of its accelerators, as "
                                 "none is known"),
                   "1.8");
        }
        add(Kind::cluster, RunPlan::cluster);
        type(RunPlan::cluster, "facility", RunPlan::hall);
        type(RunPlan::cluster, "system", system);
        type(RunPlan::cluster, "commissioning", "2026-01");
        m_perSystem = perSystem;
        rentAsItsLike(*hardware.accelerator);
    }

    void rentAsItsLike(const Object& accelerator) {
        if (!m_run.has("cost_usd") || m_run.has("price_usd_per_accelerator_hour")) return;
        const Object* like = rentedLike(accelerator, m_catalogue);
        if (!like) return;
        const FieldId field = fieldId(Kind::accelerator, "rental_price");
        const double price = std::get<Number>(like->value(field)).value;
        if (type(accelerator.key, "rental_price", typed(price, "USD/h")))
            assume(WATTPLAN_TEXT("Accuracy", "rented at the price of %1, as none of its own is known"),
                   m_catalogue.name(*like, "en"));
    }

    /// The model of the library, else one of the row's own figures; empty where it has neither.
    std::string_view model() {
        if (const auto [row, isAssumed] = runModel(m_run, m_catalogue); row) {
            if (isAssumed)
                assume(WATTPLAN_TEXT("Accuracy", "model taken as %1"), m_catalogue.name(*row, "en"));
            if (hasExperts(*row) && !isFilled(*row, "params_active") && !isFilled(*row, "vocab")) {
                assume(activeUnknown, m_catalogue.name(*row, "en"));
                return {};  // all of its parameters would count for each token
            }
            if (m_run.isServing() && !isFilled(*row, "layers") && asDense(*row)) return m_modelKey;
            m_hasExperts = hasExperts(*row);
            m_isMixture = m_hasExperts || isSparse(*row);
            m_modelKey = row->key;
            return m_modelKey;
        }
        if (!m_run.has("params_total")) return {};
        add(Kind::model, modelKey);
        typeNumber(modelKey, "params_total", "params_total");
        typeNumber(modelKey, "params_active", "params_active");
        const double total = *m_run.number("params_total");
        m_isMixture = m_run.number("params_active").value_or(total) < total;
        if (!m_isMixture)
            for (const auto& [field, text] : architectureOf(m_run))
                type(modelKey, field, text);
        if (!m_isMixture && m_run.isServing()) assumeShape(total);
        m_modelKey = modelKey;
        return m_modelKey;
    }

    /// A model to serve whose architecture is kept secret: a dense one of the parameters that a token meets.
    bool asDense(const Object& row) {
        const auto kept = [&](std::string_view field) {
            const auto* number = std::get_if<Number>(&row.value(fieldId(Kind::model, field)));
            return number ? std::optional(number->value) : std::nullopt;
        };
        std::optional<double> parameters;
        for (const char* field : {"params_active", "params_total"})
            if (!parameters) parameters = m_run.has(field) ? m_run.number(field) : kept(field);
        if (!parameters) return false;
        add(Kind::model, modelKey);
        type(modelKey, "params_total", typed(*parameters));
        for (const auto& [field, text] : architectureOf(m_run))
            type(modelKey, field, text);
        assumeShape(*parameters);
        assume(WATTPLAN_TEXT("Accuracy",
                             "a dense model of its active parameters, %1, as its architecture is not known"),
               typed(*parameters));
        m_modelKey = modelKey;
        return true;
    }

    bool writesTokens() const {
        return std::ranges::any_of(std::array{"output_tokens_per_request", "prompt_tokens_per_request",
                                              "throughput_tokens_per_s", "energy_j_per_output_token"},
                                   [this](const char* column) { return m_run.has(column); });
    }

    void assumeShape(double parameters) {
        if (m_run.has("layers") && m_run.has("hidden_size")) return;
        if (m_run.isServing() && !writesTokens()) return;  // pictures or films: no shape of a language model
        const UsualShape shape = usualShape(m_run, parameters);
        for (const auto& [field, text] : shape.entries)
            type(modelKey, field, text);
        assume(
            WATTPLAN_TEXT("Accuracy", "the shape of a usual model of its size, %1 layers, as none is stated"),
            typed(shape.layers));
    }

    void addTraining() {
        const double accelerators = count().value_or(m_perSystem);
        if (!m_run.has("accelerator_count"))
            assume(WATTPLAN_TEXT("Accuracy", "one system, as no count is stated"));
        type(RunPlan::cluster, "systems", typed(std::ceil(accelerators / m_perSystem)));
        add(Kind::trainingRun, RunPlan::workload);
        type(RunPlan::workload, "cluster", RunPlan::cluster);
        type(RunPlan::workload, "start", "2026-01");
        type(RunPlan::workload, "accelerators", typed(accelerators));
        if (const std::string_view key = model(); !key.empty()) type(RunPlan::workload, "model", key);
        typeSequenceLength();
        chooseClass();
        typeLoad();
        if (isGiven()) pinTraining();
    }

    /// As stated. Else at most what models were first trained on up to 2025 (a model's context is often
    /// extended only at the end of its training).
    void typeSequenceLength() {
        if (typeNumber(RunPlan::workload, "sequence_length", "sequence_length_tokens", "token")) return;
        constexpr double longest = 8192.0;
        const Object* object = m_result.plan.find(m_modelKey);
        const auto* context =
            object ? std::get_if<Number>(&object->value(fieldId(Kind::model, "context_length"))) : nullptr;
        if (!object || (context && context->value <= longest)) return;
        type(RunPlan::workload, "sequence_length", typed(longest, "token"));
        assume(WATTPLAN_TEXT("Accuracy", "sequences of %1 tokens, as none are stated"), "8192");
    }

    void chooseClass() {
        const auto [row, isOwn] = runClass(m_run, *m_result.accelerator,
                                           m_isMixture ? ModelType::mixture : ModelType::dense, m_catalogue);
        m_class = row;
        const auto* arithmetic =
            row ? std::get_if<Text>(&row->value(fieldId(Kind::efficiencyClass, "precision"))) : nullptr;
        if (isOwn && arithmetic && bitsOf(m_run.text("precision")) == Bits::four && arithmetic->text != "fp4")
            assume(WATTPLAN_TEXT("Accuracy", "efficiency of FP8, as none of FP4 is known"));
        if (isOwn && arithmetic) type(RunPlan::workload, "precision", arithmetic->text);
        if (!row || (isOwn && m_isMixture == m_hasExperts)) return;  // the plan takes it by itself
        type(RunPlan::workload, "efficiency_class", row->key);
        if (!isOwn)
            assume(WATTPLAN_TEXT("Accuracy", "efficiency of the class “%1”, as its own is not known"),
                   m_catalogue.name(*row, "en"));
    }

    /// Tokens; where only FLOP are stated, the tokens that make them at 6 FLOP a parameter and token.
    void typeLoad() {
        if (m_run.isBenchmark()) {
            type(RunPlan::workload, "tokens", "1e12");  // any: compared are rates
            return;
        }
        if (typeNumber(RunPlan::workload, "tokens", "tokens", "token")) return;
        const auto flop = m_run.number("flop_total");
        const auto parameters =
            m_run.has("params_active") ? m_run.number("params_active") : m_run.number("params_total");
        if (!flop || !parameters || *parameters <= 0.0) return;
        type(RunPlan::workload, "flop_mode", "quick");
        type(RunPlan::workload, "tokens", typed(*flop / (6.0 * quickParameters(*parameters)), "token"));
    }

    /// The parameters that the plan's model counts with.
    double quickParameters(double stated) const {
        const Object* object = m_result.plan.find(m_modelKey);
        if (!object) return stated;
        for (const char* field : {"params_active", "params_total"})
            if (const auto* number = std::get_if<Number>(&object->value(fieldId(Kind::model, field))))
                return number->value;
        return stated;
    }

    void pinTraining() {
        if (m_run.isBenchmark())
            typeLayout();
        else
            pinEfficiency();
        if (const auto stated = m_run.number("avg_power_w_per_accelerator")) {
            const std::string watts = typed(*stated / m_result.share, "W");
            // At every boundary the same: which one the source means is decided where it is compared.
            m_result.isPowerGiven = type(RunPlan::workload, "pin_chip_power", watts) &&
                                    type(RunPlan::workload, "pin_server_power", watts) &&
                                    type(RunPlan::workload, "pin_it_power", watts);
        }
        if (const auto price = m_run.number("price_usd_per_accelerator_hour"))
            m_result.isPriceGiven =
                type(RunPlan::workload, "pin_price_per_hour", typed(*price / m_result.share, "USD/h"));
    }

    /// MFU of the library's peak. Where a source prints only what the hardware executed, recomputation is
    /// taken off. It is the mean of the run: nothing is left for goodput to take.
    void pinEfficiency() {
        const auto pinned = publishedMfu(m_run, *m_result.accelerator, m_result.share);
        if (pinned) {
            m_result.isEfficiencyGiven = type(RunPlan::workload, "pin_mfu", typed(*pinned));
            type(RunPlan::workload, "goodput", "1");
        } else {
            const auto hours = m_run.number("accelerator_hours");
            m_result.areHoursGiven =
                hours && type(RunPlan::workload, "pin_hours", typed(*hours * m_result.share, "h"));
        }
    }

    void typeLayout() {
        if (!m_run.has("tensor") || !m_run.has("global_batch_sequences")) return;
        if (m_class && !isFilled(*m_class, "gemm_efficiency")) {
            assume(WATTPLAN_TEXT("Accuracy",
                                 "counted without its layout, as no speeds of the class “%1” are "
                                 "known"),
                   m_catalogue.name(*m_class, "en"));
            return;
        }
        type(RunPlan::workload, "mfu_mode", "layout");
        for (const LayoutEntry& entry : layoutEntries(m_run, *m_result.accelerator, layersOfModel())) {
            type(RunPlan::workload, entry.field, entry.text);
            if (entry.assumed) m_result.assumed.push_back(*entry.assumed);
        }
        m_result.isLayoutGiven = true;
    }

    std::optional<double> layersOfModel() const {
        const Object* object = m_result.plan.find(m_modelKey);
        const auto* layers =
            object ? std::get_if<Number>(&object->value(fieldId(Kind::model, "layers"))) : nullptr;
        return layers ? std::optional(layers->value) : std::nullopt;
    }

    void addService() {
        type(RunPlan::cluster, "sizing", "services");
        add(Kind::service, RunPlan::workload);
        if (const std::string_view key = model(); !key.empty()) type(RunPlan::workload, "model", key);
        type(RunPlan::workload, "cluster", RunPlan::cluster);
        type(RunPlan::workload, "users", "1e6");  // any: compared are rates and energy of a request
        type(RunPlan::workload, "prefix_cache", "off");
        typeNumber(RunPlan::workload, "output_tokens", "output_tokens_per_request", "token/request");
        if (!typeNumber(RunPlan::workload, "prompt_tokens", "prompt_tokens_per_request", "token/request")) {
            type(RunPlan::workload, "prompt_tokens", "200");
            assume(WATTPLAN_TEXT("Accuracy", "prompts of %1 tokens, as none are stated"), "200");
        }
        const Bits bits = bitsOf(m_run.text("precision"));
        if (bits == Bits::eight) serveInEightBits();
        if (bits == Bits::four) type(RunPlan::workload, "precision", "4bit");
        const auto accelerators = count();
        const auto replica =
            accelerators ? std::optional(chooseReplica(std::ceil(*accelerators))) : std::nullopt;
        if (replica) type(RunPlan::workload, "pin_replica", typed(*replica));
        // Attention on each of a few accelerators would leave their memory no room.
        if (replica && *replica <= m_perSystem) type(RunPlan::workload, "parallelism", "tensor");
        if (const auto batch = m_run.number("batch_size_requests")) {
            type(RunPlan::workload, "pin_batch", typed(std::max(std::round(*batch), 1.0)));
        } else if (isThroughputBenchmark(m_run)) {
            // MLPerf Inference 4.0, Llama 2 70B, server: what a benchmark of throughput has to keep.
            type(RunPlan::workload, "limit_per_token", "200 ms");
            assume(WATTPLAN_TEXT("Accuracy", "up to %1 ms a token, as no batch is stated"), "200");
        }
        if (isGiven()) pinService(accelerators.value_or(0.0));
    }

    double chooseReplica(double accelerators) {
        const auto parameters = m_run.has("params_total") ? m_run.number("params_total") : totalOfModel();
        const double count =
            parameters ? replicaOf(m_run, *m_result.accelerator, *parameters, accelerators) : accelerators;
        if (count < accelerators)
            assume(WATTPLAN_TEXT(
                       "Accuracy",
                       "accelerators a replica, several of them side by side, as no batch is stated: %1"),
                   typed(count));
        return count;
    }

    std::optional<double> totalOfModel() const {
        const Object* object = m_result.plan.find(m_modelKey);
        const auto* total =
            object ? std::get_if<Number>(&object->value(fieldId(Kind::model, "params_total"))) : nullptr;
        return total ? std::optional(total->value) : std::nullopt;
    }

    /// INT8 where the accelerator has no FP8: as FP8 elsewhere, twice the rate of 16 bit.
    void serveInEightBits() {
        type(RunPlan::workload, "precision", "fp8");
        const Object& accelerator = *m_result.accelerator;
        const auto* peak = std::get_if<Number>(&accelerator.value(fieldId(Kind::accelerator, "peak_16bit")));
        if (!peak || isFilled(accelerator, "peak_fp8")) return;
        type(accelerator.key, "peak_fp8", typed(2.0 * peak->value, "TFLOP/s"));
        assume(WATTPLAN_TEXT("Accuracy", "8-bit arithmetic at twice the rate of 16 bit, as none is known"));
    }

    void pinService(double accelerators) {
        const auto throughput = m_run.number("throughput_tokens_per_s");
        if (throughput && accelerators > 0.0)
            m_result.isEfficiencyGiven =
                type(RunPlan::workload, "pin_throughput", typed(*throughput / accelerators, "token/s"));
        if (const auto watts = m_run.number("avg_power_w_per_accelerator"))
            m_result.isPowerGiven =
                type(RunPlan::workload, "pin_chip_power", typed(*watts / m_result.share, "W"));
    }

    const ReportedRun& m_run;
    RunMode m_mode;
    const catalog::Catalogue& m_catalogue;
    RunPlan m_result;
    double m_perSystem = 1.0;
    bool m_isMixture = false;
    bool m_hasExperts = false;  ///< known one by one
    const Object* m_class = nullptr;
    std::string m_modelKey;
};

}  // namespace

RunPlan runPlan(const ReportedRun& run, RunMode mode, const catalog::Catalogue& catalogue) {
    return RunMaker(run, mode, catalogue).make();
}

}  // namespace wattplan::evidence
