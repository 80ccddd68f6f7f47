#include "core/evidence/run_values.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>

#include "core/analysis/input_probe.h"
#include "core/evidence/run_class.h"
#include "core/units/fold_text.h"

namespace wattplan::evidence {

namespace {

const Remark outside{WATTPLAN_TEXT("Accuracy", "its inputs lie outside what the formula takes"), ""};

const Remark countUnknown{
    WATTPLAN_TEXT("Accuracy", "the row does not say of how many accelerators it is: no total is compared"),
    ""};

/// `operation` on values that are all known; else the first reason. A quotient by zero is none.
Prediction combine(const std::vector<Prediction>& parts,
                   const std::function<double(const std::vector<double>&)>& operation) {
    std::vector<double> values;
    for (const Prediction& part : parts) {
        if (!part.value) return part;
        values.push_back(*part.value);
    }
    const double value = operation(values);
    if (!std::isfinite(value)) return {{}, outside};
    return {value, {}};
}

Prediction scaled(Prediction prediction, double factor) {
    if (prediction.value) *prediction.value *= factor;
    return prediction;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// Columns of the measures that a row states as they are.
std::string_view columnOf(Measure measure) {
    switch (measure) {
        case Measure::hours:
            return "accelerator_hours";
        case Measure::mfu:
            return "";
        case Measure::power:
            return "avg_power_w_per_accelerator";
        case Measure::energy:
            return "energy_mwh";
        case Measure::carbon:
            return "carbon_tco2e";
        case Measure::cost:
            return "cost_usd";
        case Measure::throughput:
            return "throughput_tokens_per_s";
        case Measure::tokenEnergy:
            return "energy_j_per_output_token";
        case Measure::requestEnergy:
            return "energy_wh_per_request";
    }
    return "";
}

}  // namespace

std::optional<double> publishedOf(const ReportedRun& run, const RunPlan& made, Measure measure) {
    if (run.isServing() && (measure == Measure::energy || measure == Measure::hours))
        return std::nullopt;  // of as many requests as were made: the energy of a request says the same
    const auto product = [](std::optional<double> one, std::optional<double> other,
                            double factor) -> std::optional<double> {
        return one && other ? std::optional(*one * *other * factor) : std::nullopt;
    };
    // Where a source prints days and accelerators, or the time of a step, the measure is their product.
    constexpr double hoursPerDay = 24.0;
    if (measure == Measure::hours && !run.has("accelerator_hours"))
        return product(run.number("duration_days"), run.accelerators(), hoursPerDay);
    const auto step = run.number("iteration_time_s");
    if (measure == Measure::throughput && run.isTraining() && !run.has("throughput_tokens_per_s") && step &&
        *step > 0.0)
        return product(run.number("global_batch_sequences"), run.number("sequence_length_tokens"),
                       1.0 / *step);
    if (measure != Measure::mfu) return run.number(columnOf(measure));
    return made.accelerator ? publishedMfu(run, *made.accelerator, made.share) : run.number("mfu_fraction");
}

Prediction RunValues::result(std::string_view key, std::string_view unit) const {
    const Object& object = *m_made.plan.find(RunPlan::workload);
    const graph::NodeId node = m_model.node(ResultAddress{object.id, resultId(object.kind, key)});
    if (node == graph::noNode)
        return {{}, {WATTPLAN_TEXT("Accuracy", "the program has no result “%1” for it"), std::string(key)}};
    const graph::Evaluation& evaluation = m_model.evaluation();
    if (evaluation.isOk(node)) return {unitOf(unit).fromBase(evaluation.value(node)), {}};
    const graph::Graph& graph = m_model.graph();
    const graph::NodeId origin = graph::statusOrigin(evaluation.status(node));
    if (graph.node(origin).op == graph::Op::require) return {{}, {graph.reason(origin).text, ""}};
    if (graph.node(origin).op != graph::Op::input) return {{}, outside};
    const FieldSpec& field = Registry::instance().field(fieldOfTag(graph.name(origin).tag).field);
    if (field.key == "model")
        for (const Remark& remark : m_made.assumed)
            if (remark.label == activeUnknown) return {{}, remark};
    return {{}, {WATTPLAN_TEXT("Accuracy", "neither row nor library give “%1”"), std::string(field.key)}};
}

/// The watts of the boundary that the source measures at: accelerators alone, servers, or all of IT where it
/// does not say.
std::string_view RunValues::powerResult() const {
    const std::string scope = smallLetters(m_run.text("power_scope"));
    const std::string basis = smallLetters(m_run.text("energy_basis"));
    const auto says = [](const std::string& text, std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(words, [&](std::string_view word) { return contains(text, word); });
    };
    if (says(scope, {"system", "server", "node", "host"}) || says(basis, {"codecarbon", "gpu_x2"}))
        return "server_power";
    const bool isChip = says(scope, {"gpu", "tpu", "tdp", "module", "chip", "accelerator", "board", "card",
                                     "derived", "assumed"}) ||
                        says(basis, {"gpu", "tdp"});
    if (isChip) return "chip_power";
    return isChipByItsWatts() ? "chip_power" : "it_power";
}

/// Whether the watts of an accelerator that the row states, or that its energy and hours come to, are no more
/// than its TDP: with their share of a server they would be more.
bool RunValues::isChipByItsWatts() const {
    if (m_run.has("power_scope") || m_run.has("energy_basis")) return false;
    const auto* tdp = m_made.accelerator
                          ? std::get_if<Number>(&m_made.accelerator->value(fieldId(Kind::accelerator, "tdp")))
                          : nullptr;
    std::optional<double> watts = m_run.number("avg_power_w_per_accelerator");
    const auto energy = m_run.number("energy_mwh");
    const auto hours = publishedOf(m_run, m_made, Measure::hours);
    constexpr double wattHours = 1e6;  // in a MWh
    if (!watts && energy && hours && *hours > 0.0)
        watts = *energy * wattHours / *hours / (includesPue() ? m_run.number("pue").value_or(1.0) : 1.0);
    constexpr double rounding = 1.02;
    return tdp && watts && *watts / m_made.share <= rounding * tdp->value;
}

std::string_view RunValues::wattsResult() const {
    const std::string_view key = powerResult();
    return m_run.isServing() && key == "it_power" ? "server_power" : key;
}

Prediction RunValues::power() const {
    return result(wattsResult(), "W");
}

Prediction RunValues::energy() const {
    std::vector<Prediction> parts{result("hours", "h"), power()};
    if (includesPue()) parts.push_back(result("pue", ""));
    return combine(parts, [](const std::vector<double>& v) {
        constexpr double wattHours = 1e-6;  // in MWh
        return v[0] * v[1] * wattHours * (v.size() > 2 ? v[2] : 1.0);
    });
}

Prediction RunValues::carbon() const {
    // The plan's carbon is of all facility energy; the source's is of the energy it states.
    return combine({energy(), result("carbon", "t"), result("energy_facility", "MWh")},
                   [](const std::vector<double>& v) { return v[0] * v[1] / v[2]; });
}

Prediction RunValues::trainingThroughput() const {
    // All tokens over the time in which work is kept.
    const Object& run = *m_made.plan.find(RunPlan::workload);
    const FieldAddress field{run.id, fieldId(Kind::trainingRun, "tokens")};
    const auto tokens = analysis::presentValue(m_made.plan, m_catalogue, m_model, field);
    if (!tokens) return {{}, {WATTPLAN_TEXT("Accuracy", "neither row nor library give “%1”"), "tokens"}};
    return combine({result("days", "s"), result("goodput", "")},
                   [&](const std::vector<double>& v) { return *tokens / (v[0] * v[1]); });
}

Prediction RunValues::servingThroughput() const {
    return combine({result("throughput", "token/s"), result("replica", "")},
                   [&](const std::vector<double>& v) {
                       const auto count = m_run.accelerators();
                       return v[0] * std::max(count ? std::ceil(*count * m_made.share) : v[1], v[1]);
                   });
}

std::string_view RunValues::tokenEnergyResult() const {
    if (powerResult() == "chip_power") return "energy_per_token.chip";
    return includesPue() ? "energy_per_token" : "energy_per_token.it";
}

Prediction RunValues::tokenEnergy() const {
    return result(tokenEnergyResult(), "J/token");
}

Prediction RunValues::requestEnergy() const {
    const auto output = m_run.number("output_tokens_per_request");
    if (!output)
        return {{}, {WATTPLAN_TEXT("Accuracy", "neither row nor library give “%1”"), "output_tokens"}};
    const double tokens = *output;
    constexpr double joules = 3600.0;  // in a Wh
    return combine({tokenEnergy()}, [&](const std::vector<double>& v) { return v[0] * tokens / joules; });
}

Prediction RunValues::predicted(Measure measure) const {
    const bool isServing = m_run.isServing();
    const Prediction none{{}, {WATTPLAN_TEXT("Accuracy", "does not apply to such a row"), ""}};
    switch (measure) {
        case Measure::hours:
            // Of what the row counts as one accelerator, as its watts below.
            return isServing || m_run.isBenchmark() ? none : scaled(result("hours", "h"), 1.0 / m_made.share);
        case Measure::mfu:
            return isServing ? none : result("mfu", "");
        case Measure::power:
            return scaled(power(), m_made.share);
        case Measure::energy:
            return isServing || m_run.isBenchmark() ? none : energy();
        case Measure::carbon:
            return isServing || m_run.isBenchmark() ? none : carbon();
        case Measure::cost:
            return isServing || m_run.isBenchmark() ? none : result("cost_rented", "USD");
        case Measure::throughput: {
            const Prediction made = isServing ? servingThroughput() : trainingThroughput();
            return made.value && m_made.isCountAssumed ? Prediction{{}, countUnknown} : made;
        }
        case Measure::tokenEnergy:
            return isServing ? tokenEnergy() : none;
        case Measure::requestEnergy:
            return isServing ? requestEnergy() : none;
    }
    return none;
}

ResultAddress RunValues::derivation(Measure measure) const {
    const Object& workload = *m_made.plan.find(RunPlan::workload);
    const auto key = [&]() -> std::string_view {
        switch (measure) {
            case Measure::hours:
                return "hours";
            case Measure::mfu:
                return "mfu";
            case Measure::power:
                return wattsResult();
            case Measure::energy:
                if (powerResult() == "chip_power") return "energy_chip";
                return includesPue() ? "energy_facility" : "energy_it";
            case Measure::carbon:
                return "carbon";
            case Measure::cost:
                return "cost_rented";
            case Measure::throughput:
                return m_run.isServing() ? "throughput" : "days";
            case Measure::tokenEnergy:
            case Measure::requestEnergy:
                return tokenEnergyResult();
        }
        return "hours";
    };
    return {workload.id, resultId(workload.kind, key())};
}

}  // namespace wattplan::evidence
