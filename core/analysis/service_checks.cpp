#include "core/analysis/service_checks.h"

#include <algorithm>

#include "core/analysis/plan_reader.h"
#include "core/analysis/rules.h"

namespace wattplan::analysis {

namespace {

class ServiceChecker : PlanReader {
public:
    ServiceChecker(const Plan& plan, const PlanModel& model, std::vector<Check>& found)
        : PlanReader(plan, model), m_found(found) {}

    std::set<ObjectId> run() {
        for (const Object* service : m_plan.objects(Kind::service))
            checkService(*service);
        for (const Object* cluster : m_plan.objects(Kind::cluster)) {
            checkCluster(*cluster);
            checkNetwork(*cluster);
        }
        return std::move(m_explained);
    }

private:
    /// The number that a field's input node has, in base units.
    std::optional<double> input(const Object& object, std::string_view field) const {
        const graph::NodeId node = m_model.node(at(object, field));
        if (node == graph::noNode || !m_model.evaluation().isOk(node)) return std::nullopt;
        return m_model.evaluation().value(node);
    }
    static FieldAddress at(const Object& object, std::string_view field) {
        return {object.id, fieldId(object.kind, field)};
    }
    void add(Rule rule, const Object& object, std::vector<double> numbers, FieldAddress field) {
        m_found.push_back(finding(rule, field, std::move(numbers)));
        if (m_found.back().severity == Severity::error) m_explained.insert(object.id);
    }

    void checkService(const Object& service) {
        const auto replica = value(service, "replica");
        const auto held = value(service, "batch_in_memory");
        checkRequest(service);
        if (!replica || !held) return;
        const auto pinnedBatch = input(service, "pin_batch");
        if (*held < std::max(1.0, pinnedBatch.value_or(1.0))) {
            const auto weights = value(service, "weights");
            add(Rule::serviceTooLarge, service, {weights.value_or(0.0), *replica, *held},
                at(service, *held < 1.0 ? "precision" : "pin_batch"));
            return;
        }
        const bool isMeasured = pinnedBatch || input(service, "pin_throughput");
        checkLimit(service, "time_per_token", "limit_per_token",
                   isMeasured ? Rule::serviceOverLimit : Rule::serviceTooSlow, isMeasured);
        if (checkFirstToken(service)) return;
        const auto slowest = value(service, "time_to_first_token.p95");
        const auto limit = input(service, "limit_first_token");
        if (slowest && limit && *slowest > *limit)
            add(Rule::promptWaits, service, {*slowest, *limit}, at(service, "design_load"));
    }

    void checkRequest(const Object& service) {
        const Object* model = reference(service, "model");
        if (!model) return;
        const auto context = number(*model, "context_length");
        const auto prompt = input(service, "prompt_tokens");
        const auto output = input(service, "output_tokens");
        if (!context || !prompt || !output) return;
        if (const double request = *prompt + *output; request > *context)
            add(Rule::requestOverContext, service, {request, *context}, at(service, "prompt_tokens"));
    }

    /// Whether the time exceeds its limit: as it is where it was measured, else even at its floor.
    void checkLimit(const Object& service, std::string_view result, std::string_view field, Rule rule,
                    bool isMeasured) {
        const auto time = value(service, isMeasured ? std::string(result) : std::string(result) + ".floor");
        const auto limit = input(service, field);
        if (time && limit && *time > *limit) add(rule, service, {*time, *limit}, at(service, field));
    }

    /// Whether not even a prompt that waits for nothing is answered in time.
    bool checkFirstToken(const Object& service) {
        const auto prompt = value(service, "time_to_first_token.floor");
        const auto limit = input(service, "limit_first_token");
        if (!prompt || !limit) return false;
        const double least = *prompt + input(service, "network_latency").value_or(0.0);
        if (least <= *limit) return false;
        add(Rule::promptTooSlow, service, {least, *limit}, at(service, "limit_first_token"));
        return true;
    }

    void checkCluster(const Object& cluster) {
        const auto standing = series(cluster, "standing");
        if (standing.empty()) return;
        double worst = 0.0, needed = 0.0, there = 0.0;
        for (std::size_t month = 0; month < standing.size(); ++month) {
            const double wanted = wantedIn(cluster, month);
            constexpr double slack = 1e-6;  // of an accelerator: rounding in sums
            if (wanted - standing[month] <= std::max(worst, slack)) continue;
            worst = wanted - standing[month];
            needed = wanted;
            there = standing[month];
        }
        if (worst > 0.0) add(Rule::servicesTooMany, cluster, {needed, there}, at(cluster, "sizing"));
    }

    /// Accelerators that the services of a cluster keep in a month.
    double wantedIn(const Object& cluster, std::size_t month) const {
        double wanted = 0.0;
        for (const Object* service : m_plan.objects(Kind::service)) {
            const auto* where = std::get_if<Reference>(&service->value(fieldId(Kind::service, "cluster")));
            if (!where || where->object != cluster.id) continue;
            const auto kept = series(*service, "accelerators");
            if (month < kept.size()) wanted += kept[month];
        }
        return wanted;
    }

    void checkNetwork(const Object& cluster) {
        const auto reach = value(cluster, "fabric_reach");
        const auto accelerators = value(cluster, "accelerators");
        if (reach && accelerators && *accelerators > *reach)
            add(Rule::networkTooSmall, cluster, {*accelerators, *reach}, at(cluster, "fabric"));
    }

    std::vector<Check>& m_found;
    std::set<ObjectId> m_explained;
};

}  // namespace

std::set<ObjectId> addServiceChecks(const Plan& plan, const PlanModel& model, std::vector<Check>& found) {
    return ServiceChecker(plan, model, found).run();
}

}  // namespace wattplan::analysis
