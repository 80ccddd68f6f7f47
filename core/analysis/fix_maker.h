#pragma once

#include <utility>
#include <vector>

#include "core/analysis/draft.h"
#include "core/analysis/fixes.h"
#include "core/analysis/plan_reader.h"
#include "core/analysis/trial.h"
#include "core/catalog/catalogue.h"

namespace wattplan::analysis {

/// Rounded up to two digits: what a planner would ask for. `value` is above 0.
double roundedUp(double value);

/// What the ways to mend share: the check, the plan as it stands with its results, and the fixes found.
class FixMaker : protected PlanReader {
public:
    FixMaker(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
             const PlanModel& model)
        : PlanReader(plan, model), m_check(check), m_catalogue(catalogue) {}

protected:
    void offer(Fix fix, Draft& draft) {
        fix.edits = draft.edits();
        if (!fix.edits.empty()) m_fixes.push_back(std::move(fix));
    }
    void set(Fix fix, FieldAddress address, const FieldValue& value) {
        Draft draft(m_plan, m_catalogue);
        if (draft.set(address, value)) offer(std::move(fix), draft);
    }
    bool mends(const std::vector<Edit>& edits) const {
        return analysis::mends(m_check, m_plan, m_catalogue, m_model, edits);
    }

    const Check& m_check;
    const catalog::Catalogue& m_catalogue;
    std::vector<Fix> m_fixes;
};

}  // namespace wattplan::analysis
