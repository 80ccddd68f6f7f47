#include "core/analysis/feed_fixes.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/fix_maker.h"

namespace wattplan::analysis {

namespace {

/// A step of a facility's feed as the months see it.
struct FeedStep {
    const Object* object = nullptr;
    int month = 0;            ///< in force from this month of the plan on; may lie before its first
    bool isApparent = false;  ///< entered in VA
    double factor = 1.0;      ///< active power of one watt of what is entered
    double lacks = 0.0;       ///< the most that is needed while it is in force and short; 0 where it suffices
};

class FeedFixer : FixMaker {
public:
    using FixMaker::FixMaker;

    std::vector<Fix> run(const Object& object) {
        mendFeed(object);
        return std::move(m_fixes);
    }

private:
    /// The feed steps of a facility by month, with what each lacks.
    std::vector<FeedStep> feedSteps(const Object& facility) const {
        std::vector<FeedStep> steps;
        const FieldId month = fieldId(Kind::feedStep, "month");
        for (const Object* object : m_plan.children(Kind::feedStep, facility.id)) {
            const auto* from = std::get_if<Date>(&object->value(month));
            if (from == nullptr) continue;
            const auto* basis = std::get_if<Text>(&object->value(fieldId(Kind::feedStep, "basis")));
            const bool isApparent = basis && basis->text == "mva";
            steps.push_back({object, from->monthIndex() - m_model.firstMonth().monthIndex(), isApparent,
                             isApparent ? number(*object, "power_factor").value_or(1.0) : 1.0, 0.0});
        }
        std::ranges::stable_sort(steps, {}, &FeedStep::month);
        const auto peak = series(facility, "peak");
        const auto shortfall = series(facility, "shortfall");
        for (std::size_t m = 0; m < shortfall.size(); ++m)
            if (FeedStep* step = inForce(steps, static_cast<int>(m)); step && shortfall[m] > 0.0)
                step->lacks = std::max(step->lacks, peak[m]);
        return steps;
    }
    static FeedStep* inForce(std::vector<FeedStep>& steps, int month) {
        FeedStep* last = nullptr;
        for (FeedStep& step : steps)
            if (step.month <= month) last = &step;
        return last;
    }
    /// What is to be entered for a step, in W or VA, that carries what it lacks.
    static double entered(const FeedStep& step) { return roundedUp(step.lacks / step.factor); }
    bool raise(Draft& draft, const FeedStep& step) const {
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::feedStep, "capacity"));
        return draft.set({step.object->id, spec.id}, Number{spec.unit.fromBase(entered(step)), {}});
    }

    void mendFeed(const Object& facility) {
        const auto peak = series(facility, "peak");
        if (!m_check.month || peak.empty()) return;
        const int first = m_check.month->monthIndex() - m_model.firstMonth().monthIndex();
        auto steps = feedSteps(facility);
        FeedStep* now = inForce(steps, first);
        if (now) {
            Draft draft(m_plan, m_catalogue);
            Fix fix{FixKind::raiseFeed};
            bool done = true;
            const FeedStep* most = nullptr;
            for (const FeedStep& step : steps) {
                if (step.lacks <= 0.0) continue;
                done = done && raise(draft, step);
                if (!most || step.lacks > most->lacks) most = &step;
            }
            if (most && most->isApparent) fix.kind = FixKind::raiseApparentFeed;
            if (most) fix.number = entered(*most);
            if (done) offer(std::move(fix), draft);
        }
        if (!now || now->month < first) addStep(facility, steps, first);
    }

    /// A step from the first month that is short until the next step; later steps that are short are raised.
    void addStep(const Object& facility, const std::vector<FeedStep>& steps, int first) {
        const auto peak = series(facility, "peak");
        int end = static_cast<int>(peak.size());
        for (const FeedStep& step : steps)
            if (step.month > first) end = std::min(end, step.month);
        double needed = 0.0;
        for (int m = first; m < end; ++m)
            needed = std::max(needed, peak[static_cast<std::size_t>(m)]);
        const double capacity = roundedUp(needed);
        Draft draft(m_plan, m_catalogue);
        const ObjectId step = draft.add(Kind::feedStep, facility.id);
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::feedStep, "capacity"));
        bool done = step.isValid() &&
                    draft.set({step, fieldId(Kind::feedStep, "month")}, FieldValue(*m_check.month)) &&
                    draft.set({step, spec.id}, Number{spec.unit.fromBase(capacity), {}});
        for (const FeedStep& later : steps)
            if (later.month > first && later.lacks > 0.0) done = done && raise(draft, later);
        if (done) offer({FixKind::addFeedStep, capacity, {}, m_check.month, {}}, draft);
    }
};

}  // namespace

std::vector<Fix> feedFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                           const PlanModel& model) {
    return FeedFixer(check, plan, catalogue, model).run(*plan.find(check.object));
}

}  // namespace wattplan::analysis
