#include "core/analysis/service_fixes.h"

#include <cmath>

#include "core/analysis/fix_maker.h"

namespace wattplan::analysis {

namespace {

class ServiceFixer : FixMaker {
public:
    ServiceFixer(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                 const PlanModel& model)
        : FixMaker(check, plan, catalogue, model), m_service(*plan.find(check.object)) {}

    std::vector<Fix> run() {
        if (m_check.rule == Rule::promptWaits) {
            lowerLoad();
            allowWait();
            return std::move(m_fixes);
        }
        const double replica = m_check.numbers.at(1), held = std::floor(m_check.numbers.at(2));
        if (held >= 1.0) tryNumber(FixKind::batchHeld, "pin_batch", held);
        lowerPrecision();
        // The fewest in steps of two: what a layout divides into.
        constexpr double mostTimes = 64.0;
        for (double size = 2.0 * replica; size <= mostTimes * replica; size *= 2.0)
            if (tryNumber(FixKind::replicaSize, "pin_replica", size)) break;
        return std::move(m_fixes);
    }

private:
    FieldAddress at(std::string_view field) const { return {m_service.id, fieldId(Kind::service, field)}; }

    bool tryEdit(Fix fix, FieldAddress address, const FieldValue& value) {
        Draft draft(m_plan, m_catalogue);
        if (!draft.set(address, value)) return false;
        fix.subject = m_service.id;
        fix.edits = draft.edits();
        if (fix.edits.empty() || !mends(fix.edits)) return false;
        m_fixes.push_back(std::move(fix));
        return true;
    }

    bool tryNumber(FixKind kind, std::string_view field, double number) {
        return tryEdit({kind, number}, at(field), Number{number, {}});
    }

    /// The highest load in the peak, in steps of a tenth, at which prompts are answered in time.
    void lowerLoad() {
        const auto now = number(m_service, "design_load");
        constexpr int least = 1;
        for (int tenths = 9; tenths >= least; --tenths) {
            const double load = tenths / 10.0;
            if (now && load >= *now) continue;
            if (tryNumber(FixKind::peakLoad, "design_load", load)) return;
        }
    }

    /// A limit of what one prompt in twenty waits for, rounded up to two digits.
    void allowWait() {
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::service, "limit_first_token"));
        const double reached = roundedUp(spec.unit.fromBase(m_check.numbers.front()));
        tryEdit({FixKind::relaxLimit, spec.unit.toBase(reached), {}, {}, {}, spec.label}, at(spec.key),
                Number{reached, {}});
    }

    /// The first choice of fewer bits with which it fits.
    void lowerPrecision() {
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::service, "precision"));
        const auto* held = std::get_if<Text>(&m_service.value(spec.id));
        bool isBelow = !held;  // empty it is the first
        for (const Choice& choice : spec.choices) {
            if (held && held->text == choice.key) {
                isBelow = true;
                continue;
            }
            if (!isBelow) continue;
            Fix fix{FixKind::servePrecision};
            fix.choice = choice.label;
            if (tryEdit(std::move(fix), at("precision"), Text{std::string(choice.key)})) return;
        }
    }

    const Object& m_service;
};

}  // namespace

std::vector<Fix> serviceFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                              const PlanModel& model) {
    return ServiceFixer(check, plan, catalogue, model).run();
}

}  // namespace wattplan::analysis
