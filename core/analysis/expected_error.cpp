#include "core/analysis/expected_error.h"

#include <algorithm>

#include "core/analysis/dependence.h"
#include "core/analysis/serving_class.h"
#include "core/kernels/site_year_kernel.h"

namespace wattplan::analysis {
namespace {

constexpr double pueError = 0.03;
constexpr double oldPueError = 0.15;
constexpr double oldPue = 1.45;  // between plants of 1.2 to 1.4 and the 1.52 of old ones; MODEL 4.1

class Finder {
public:
    Finder(ResultAddress result, const Plan& plan, const PlanModel& model,
           const catalog::Catalogue& catalogue)
        : m_plan(plan),
          m_model(model),
          m_catalogue(catalogue),
          m_leads(leadsTo(model.graph(), model.node(result))) {}

    std::vector<ExpectedError> found() {
        for (const Object* run : m_plan.objects(Kind::trainingRun))
            if (carries(*run, "mfu")) add(*run, "mfu", value(*run, "mfu.error"));
        for (const Object* service : m_plan.objects(Kind::service))
            addService(*service);
        for (const Object* facility : m_plan.objects(Kind::facility))
            if (const auto pue = value(*facility, "pue"); pue && carriesPue(*facility))
                add(*facility, "pue", (*pue > oldPue ? oldPueError : pueError) / *pue);
        std::ranges::stable_sort(m_found, [](const ExpectedError& a, const ExpectedError& b) {
            return a.share.value_or(2.0) > b.share.value_or(2.0);  // what was never measured is the worst
        });
        return std::move(m_found);
    }

private:
    static ResultAddress address(const Object& object, std::string_view result) {
        return {object.id, resultId(object.kind, result)};
    }

    std::optional<double> value(const Object& object, std::string_view result) const {
        return m_model.value(address(object, result));
    }

    bool carries(const Object& object, std::string_view result) const {
        const ResultAddress wanted = address(object, result);
        const auto pin = Registry::instance().result(wanted.result).pin;
        if (pin && !isEmpty(object.value(*pin))) return false;
        const graph::NodeId node = m_model.node(wanted);
        return node != graph::noNode && m_leads[node];
    }

    // Whether PUE is read out of the year of the facility's site, at whatever load.
    bool carriesPue(const Object& facility) const {
        if (!isEmpty(facility.value(fieldId(Kind::facility, "pin_pue")))) return false;
        namespace rows = kernels::site_year_rows;
        const graph::Graph& graph = m_model.graph();
        const graph::NodeId pue = m_model.node(address(facility, "pue"));
        const std::vector<char> own = leadsTo(graph, pue);
        for (graph::NodeId id = 0; id < graph.size(); ++id) {
            if (!m_leads[id] || graph.node(id).op != graph::Op::interpolate) continue;
            const int row = graph.tableRow(id).row;
            const bool isPue =
                row < rows::annualWaterUse || (row >= rows::monthlyMeanPue && row < rows::monthlyWaterUse);
            if (isPue && own[graph.operands(id).front()]) return true;
        }
        return false;
    }

    void addService(const Object& service) {
        // Fleets are sized by the rate of decoding, of which throughput is another reading.
        const bool isMeasured = !isEmpty(service.value(fieldId(Kind::service, "pin_throughput")));
        const bool isTime =
            carries(service, "time_per_token") || (!isMeasured && carries(service, "decode_rate"));
        const bool isPower = carries(service, "chip_power");
        if (!isPower && !isTime) return;
        const std::string_view key = isPower ? "energy_per_token" : "throughput";
        const Object* chosen = servingClassOf(service, m_plan, m_catalogue);
        const auto* stated = chosen ? std::get_if<Number>(&chosen->value(fieldId(
                                          Kind::servingClass, isPower ? "energy_error" : "throughput_error")))
                                    : nullptr;
        add(service, key, stated ? std::optional(stated->value / 100.0) : std::nullopt);
    }

    void add(const Object& object, std::string_view result, std::optional<double> share) {
        m_found.push_back({address(object, result), share});
    }

    const Plan& m_plan;
    const PlanModel& m_model;
    const catalog::Catalogue& m_catalogue;
    std::vector<char> m_leads;
    std::vector<ExpectedError> m_found;
};

}  // namespace

std::vector<ExpectedError> expectedErrors(ResultAddress result, const Plan& plan, const PlanModel& model,
                                          const catalog::Catalogue& catalogue) {
    if (model.node(result) == graph::noNode) return {};
    return Finder(result, plan, model, catalogue).found();
}

}  // namespace wattplan::analysis
