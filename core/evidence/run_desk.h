#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/evidence/run_plan.h"
#include "core/plan/plan_typist.h"

namespace wattplan::evidence {

/// Types a published run into a plan, as a person would. What a field refuses leaves the field empty and is
/// remarked.
class RunDesk {
public:
    RunDesk(const ReportedRun& run, RunMode mode, const catalog::Catalogue& catalogue);

    const ReportedRun& run() const { return m_run; }
    bool isGiven() const { return m_mode == RunMode::given; }
    const catalog::Catalogue& catalogue() const { return m_catalogue; }
    RunPlan& result() { return m_result; }
    const RunPlan& result() const { return m_result; }

    void refuse(Label label, std::string_view detail);
    void assume(Label label, std::string_view detail = {});

    void add(Kind kind, std::string_view key);
    bool type(std::string_view object, std::string_view field, std::string_view text);
    /// What a column of the row states, in the unit of the column; false where it states nothing.
    bool typeNumber(std::string_view object, std::string_view field, std::string_view column,
                    std::string_view unit = {});

    /// A number of an object of the plan; none where there is no such object or number.
    std::optional<double> typedNumber(std::string_view object, std::string_view field) const;

    /// In accelerators of the library; none where the row has no count.
    std::optional<double> accelerators() const;
    double perSystem() const { return m_perSystem; }
    void setPerSystem(double accelerators) { m_perSystem = accelerators; }

private:
    const ReportedRun& m_run;
    RunMode m_mode;
    const catalog::Catalogue& m_catalogue;
    RunPlan m_result;
    double m_perSystem = 1.0;
};

}  // namespace wattplan::evidence
