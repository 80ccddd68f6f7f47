#pragma once

#include <utility>
#include <vector>

#include "core/plan/edits.h"

namespace wattplan::analysis {

/// Edits of several cells made one after the other, each seeing what those before it did.
class Draft {
public:
    Draft(const Plan& plan, const catalog::Catalogue& catalogue) : m_plan(plan), m_catalogue(catalogue) {}

    const Plan& plan() const { return m_plan; }
    bool set(FieldAddress address, const FieldValue& value) {
        return take(Editor(m_plan, m_catalogue).setValue(address, value));
    }
    /// The new object; invalid where it can't be made.
    ObjectId add(Kind kind, ObjectId owner) {
        if (!take(Editor(m_plan, m_catalogue).add(kind, Registry::instance().kind(kind).key, owner)))
            return {};
        return m_edits.back().object;
    }
    std::vector<Edit> edits() { return std::move(m_edits); }

private:
    bool take(Result<std::vector<Edit>> step) {
        if (!step) return false;
        for (Edit& edit : *step) {
            m_plan.apply(edit);
            m_edits.push_back(std::move(edit));
        }
        return true;
    }

    Plan m_plan;
    const catalog::Catalogue& m_catalogue;
    std::vector<Edit> m_edits;
};

}  // namespace wattplan::analysis
