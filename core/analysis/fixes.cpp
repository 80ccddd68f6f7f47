#include "core/analysis/fixes.h"

#include "core/analysis/feed_fixes.h"
#include "core/analysis/fix_maker.h"
#include "core/analysis/layout_fixes.h"
#include "core/analysis/rack_fixes.h"
#include "core/analysis/schedule_fixes.h"
#include "core/analysis/service_fixes.h"

namespace wattplan::analysis {

namespace {

class Fixer : FixMaker {
public:
    using FixMaker::FixMaker;

    std::vector<Fix> run() {
        const Object* object = m_plan.find(m_check.object);
        if (object == nullptr) return {};
        switch (m_check.rule) {
            case Rule::feedShort:
                return feedFixes(m_check, m_plan, m_catalogue, m_model);
            case Rule::rackOverCooling:
            case Rule::rackFull:
            case Rule::rackTooTall:
            case Rule::rackTooHeavy:
            case Rule::systemTooHeavy:
            case Rule::systemTooHot:
            case Rule::pueOverCap:
                return rackFixes(m_check, m_plan, m_catalogue, m_model);
            case Rule::runBeyondHorizon:
            case Rule::runBeforePlan:
            case Rule::runTooEarly:
            case Rule::runsOverlap:
            case Rule::runTooLate:
                return scheduleFixes(m_check, m_plan, m_catalogue, m_model);
            case Rule::memoryShort:
            case Rule::layoutTooLarge:
                return layoutFixes(m_check, m_plan, m_catalogue, m_model);
            case Rule::serviceTooLarge:
            case Rule::promptWaits:
                return serviceFixes(m_check, m_plan, m_catalogue, m_model);
            case Rule::serviceTooSlow:
            case Rule::serviceOverLimit:
            case Rule::promptTooSlow:
                relaxLimit(*object);
                break;
            case Rule::servicesTooMany:
                set({FixKind::sizeByServices, 0.0, object->id},
                    {object->id, fieldId(Kind::cluster, "sizing")}, Text{"services"});
                break;
            case Rule::sparsePeak:
            case Rule::peakBeyondKnown:
                halvePeak(*object);
                break;
            case Rule::linkBothWays:
                setKnown(FixKind::knownLink);
                break;
            case Rule::memoryInGiB:
                setKnown(FixKind::printedMemory);
                break;
            case Rule::waterWithdrawn:
                setKnown(FixKind::knownWater);
                break;
            case Rule::weatherFar:
                if (m_check.field)
                    set({FixKind::dropWeather, 0.0, m_check.field->object}, *m_check.field, {});
                break;
            case Rule::wholeContext:
                setKnown(FixKind::usualSequence);
                break;
            case Rule::goodputAtScale:
                set({FixKind::countFailures, 0.0, object->id},
                    {object->id, fieldId(Kind::trainingRun, "goodput_mode")}, Text{"failures"});
                break;
            case Rule::quickCompute:
                set({FixKind::countQuickly}, {object->id, fieldId(Kind::trainingRun, "flop_mode")},
                    Text{"quick"});
                break;
            case Rule::infeasibleValue:
                if (object->kind == Kind::cluster) return rackFixes(m_check, m_plan, m_catalogue, m_model);
                useAllAccelerators(*object);
                break;
            case Rule::unknownValue:
                changePrecision();
                break;
            case Rule::fewPoints:
                fitAll(*object);
                break;
            case Rule::loadOverDesign:
                designFor(*object);
                break;
            case Rule::networkTooSmall:
            case Rule::feedCovers:
            case Rule::rackWithinCooling:
            case Rule::pueWithinCap:
            case Rule::peakOfMadeWeather:
            case Rule::oldPrice:
            case Rule::tariffAndPrice:
            case Rule::demandChargeHigh:
            case Rule::growthBeyondKnown:
            case Rule::priceBeyondKnown:
            case Rule::uncheckedPrice:
            case Rule::partLeftOut:
            case Rule::batchOverCritical:
            case Rule::acceleratorsOverBatch:
            case Rule::tokensOverStock:
            case Rule::tokensRepeated:
            case Rule::tokensTooFew:
            case Rule::stateTooLarge:
            case Rule::requestOverContext:
            case Rule::hypotheticalHardware:
            case Rule::exportControlled:
            case Rule::gridCarbonMarginal:
            case Rule::gridCarbonOfKind:
                break;  // nothing is wrong, or only a person knows the figure
        }
        return std::move(m_fixes);
    }

private:
    /// The limit of a latency set to what is reached, rounded up to two digits.
    void relaxLimit(const Object& service) {
        if (!m_check.field || m_check.numbers.empty()) return;
        const FieldSpec& spec = Registry::instance().field(m_check.field->field);
        const double reached = roundedUp(spec.unit.fromBase(m_check.numbers.front()));
        set({FixKind::relaxLimit, spec.unit.toBase(reached), service.id, {}, {}, spec.label}, *m_check.field,
            Number{reached, {}});
    }

    /// The field set to the figure that the check holds it against.
    void setKnown(FixKind kind) {
        if (!m_check.field || m_check.numbers.size() < 2) return;
        const double known = m_check.numbers[1];
        const FieldSpec& spec = Registry::instance().field(m_check.field->field);
        set({kind, known, m_check.field->object}, *m_check.field, Number{spec.unit.fromBase(known), {}});
    }

    void designFor(const Object& facility) {
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::facility, "design_it_power"));
        const double asked = roundedUp(spec.unit.fromBase(m_check.numbers.front()));
        set({FixKind::designPower, spec.unit.toBase(asked), facility.id}, {facility.id, spec.id},
            Number{asked, {}});
    }

    /// The dense peak, where half of what is typed is one.
    void halvePeak(const Object& accelerator) {
        const auto peak = m_check.field
                              ? number(accelerator, Registry::instance().field(m_check.field->field).key)
                              : std::nullopt;
        const bool isBelow = m_check.rule == Rule::sparsePeak ||
                             (m_check.numbers.size() > 1 && m_check.numbers[0] / 2.0 <= m_check.numbers[1]);
        if (!peak || !isBelow) return;
        const FieldSpec& spec = Registry::instance().field(m_check.field->field);
        set({FixKind::densePeak, *peak / 2.0, accelerator.id}, *m_check.field,
            Number{spec.unit.fromBase(*peak / 2.0), {}});
    }

    void useAllAccelerators(const Object& run) {
        if (run.kind != Kind::trainingRun) return;
        const Object* cluster = reference(run, "cluster");
        const auto asked = number(run, "accelerators");
        const auto there = cluster ? value(*cluster, "accelerators") : std::nullopt;
        if (!asked || !there || *there < 1.0 || *asked <= *there) return;
        set({FixKind::allAccelerators, *there}, {run.id, fieldId(Kind::trainingRun, "accelerators")},
            Empty{});
    }

    /// No utilisation is known of the chip in this arithmetic, but of another that it can do.
    void changePrecision() {
        const FieldId asked = fieldId(Kind::trainingRun, "efficiency_class");
        if (!m_check.field || m_check.field->field != asked) return;
        const ObjectId run = m_check.field->object;
        const FieldSpec& spec = Registry::instance().field(fieldId(Kind::trainingRun, "precision"));
        for (const Choice& choice : spec.choices) {
            Draft draft(m_plan, m_catalogue);
            if (!draft.set({run, spec.id}, Text{std::string(choice.key)})) continue;
            Fix fix{FixKind::precision, 0.0, run, {}, draft.edits(), choice.label};
            if (!fix.edits.empty() && mends(fix.edits)) m_fixes.push_back(std::move(fix));
        }
    }

    void fitAll(const Object& era) {
        Draft draft(m_plan, m_catalogue);
        if (!draft.set({m_plan.only(Kind::growth).id, fieldId(Kind::growth, "selection")}, Text{"all"}))
            return;
        Fix fix{FixKind::fitAllModels, 0.0, era.id, {}, draft.edits()};
        if (!fix.edits.empty() && mends(fix.edits)) m_fixes.push_back(std::move(fix));
    }
};

}  // namespace

std::vector<Fix> fixesOf(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                         const PlanModel& model) {
    return Fixer(check, plan, catalogue, model).run();
}

}  // namespace wattplan::analysis
