#include "core/analysis/layout_fixes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/analysis/draft.h"
#include "core/analysis/trial.h"
#include "core/catalog/catalogue.h"

namespace wattplan::analysis {

namespace {

class LayoutFixer {
public:
    LayoutFixer(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                const PlanModel& model)
        : m_check(check),
          m_plan(plan),
          m_catalogue(catalogue),
          m_model(model),
          m_run(*plan.find(check.object)) {}

    std::vector<Fix> run() {
        if (m_check.rule == Rule::memoryShort) {
            raiseChoice(FixKind::recompute, "recompute");
            raiseChoice(FixKind::shardState, "zero_stage");
            changeDegree(FixKind::microBatch, "micro_batch", 0.5);
            changeDegree(FixKind::tensorDegree, "tensor_parallel", 2.0);
            changeDegree(FixKind::pipelineDegree, "pipeline_parallel", 2.0);
        }
        searchAll();
        if (m_fixes.empty()) useMore();
        if (m_fixes.empty()) addSystems();
        return std::move(m_fixes);
    }

private:
    FieldAddress at(std::string_view field) const { return {m_run.id, fieldId(Kind::trainingRun, field)}; }
    bool offer(Fix fix, Draft draft) {
        fix.subject = m_run.id;
        fix.edits = draft.edits();
        if (fix.edits.empty() || !mends(m_check, m_plan, m_catalogue, m_model, fix.edits)) return false;
        m_fixes.push_back(std::move(fix));
        return true;
    }

    /// The next choice of a field that is set, in the order of the list, that fits.
    void raiseChoice(FixKind kind, std::string_view field) {
        const FieldAddress address = at(field);
        const auto* held = std::get_if<Text>(&m_run.value(address.field));
        if (!held) return;  // the search has tried them all
        const auto& choices = Registry::instance().field(address.field).choices;
        auto choice = std::ranges::find(choices, held->text, &Choice::key);
        while (choice != choices.end() && ++choice != choices.end()) {
            Draft draft(m_plan, m_catalogue);
            if (!draft.set(address, Text{std::string(choice->key)})) return;
            Fix fix{kind};
            fix.choice = choice->label;
            if (offer(std::move(fix), std::move(draft))) return;
        }
    }

    /// A degree that is set, times `factor` as often as it takes.
    void changeDegree(FixKind kind, std::string_view field, double factor) {
        const FieldAddress address = at(field);
        const auto* held = std::get_if<Number>(&m_run.value(address.field));
        if (!held) return;
        const FieldSpec& spec = Registry::instance().field(address.field);
        constexpr int mostSteps = 6;
        const double most = kind == FixKind::tensorDegree ? joinedByFastLinks() : spec.highest;
        double degree = held->value;
        for (int step = 0; step < mostSteps; ++step) {
            degree = std::floor(degree * factor);
            if (degree < spec.lowest || degree > most) return;
            Draft draft(m_plan, m_catalogue);
            if (!draft.set(address, Number{degree, {}})) return;
            if (offer({kind, degree}, std::move(draft))) return;
        }
    }

    /// Tensor parallelism beyond them waits for slow links at every layer.
    double joinedByFastLinks() const {
        const Object* cluster = referred(m_run, "cluster");
        const Object* system = cluster ? referred(*cluster, "system") : nullptr;
        const auto* joined =
            system ? std::get_if<Number>(&system->value(fieldId(Kind::system, "accelerators_per_system")))
                   : nullptr;
        return joined ? joined->value : 1.0;
    }

    void searchAll() {
        Draft draft(m_plan, m_catalogue);
        for (const std::string_view field :
             {"tensor_parallel", "pipeline_parallel", "pipeline_chunks", "context_parallel",
              "expert_parallel", "micro_batch", "recompute", "zero_stage"})
            if (!isEmpty(m_run.value(at(field).field))) draft.set(at(field), Empty{});
        offer({FixKind::searchLayout}, std::move(draft));
    }

    /// The fewest with which `fits`, from one beyond `low` to `most`: doubled until it does, then halved.
    static std::optional<double> fewest(double low, double most, const auto& fits) {
        double high = low;
        do {
            low = high;
            high = std::min(high * 2.0, most);
            if (high <= low) return std::nullopt;
        } while (!fits(high));
        while (high - low > 1.0) {
            const double middle = std::floor((low + high) / 2.0);
            (fits(middle) ? high : low) = middle;
        }
        return high;
    }

    /// The fewest whole systems that its cluster has and that it fits on, where it uses a part of them.
    void useMore() {
        const FieldAddress field = at("accelerators");
        const auto* asked = std::get_if<Number>(&m_run.value(field.field));
        const Object* cluster = referred(m_run, "cluster");
        const Object* system = cluster ? referred(*cluster, "system") : nullptr;
        const auto* carried =
            system ? std::get_if<Number>(&system->value(fieldId(Kind::system, "accelerators_per_system")))
                   : nullptr;
        const auto there =
            cluster ? m_model.value({cluster->id, resultId(Kind::cluster, "accelerators")}) : std::nullopt;
        if (!asked || !carried || !there || carried->value < 1.0) return;
        const auto draftOf = [&](double systems) {
            Draft draft(m_plan, m_catalogue);
            draft.set(field, Number{systems * carried->value, {}});
            return draft;
        };
        const auto count =
            fewest(std::max(std::floor(asked->value / carried->value), 1.0),
                   std::floor(*there / carried->value), [&](double systems) {
                       return mends(m_check, m_plan, m_catalogue, m_model, draftOf(systems).edits());
                   });
        if (count) offer({FixKind::useAccelerators, *count * carried->value}, draftOf(*count));
    }

    const Object* referred(const Object& object, std::string_view field) const {
        const auto* target = std::get_if<Reference>(&object.value(fieldId(object.kind, field)));
        return target ? m_plan.find(target->object) : nullptr;
    }

    /// The fewest systems with which it fits, all of them used.
    void addSystems() {
        const Object* cluster = referred(m_run, "cluster");
        if (!cluster) return;
        const FieldAddress systems{cluster->id, fieldId(Kind::cluster, "systems")};
        const auto* held = std::get_if<Number>(&cluster->value(systems.field));
        if (!held) return;
        const auto draftOf = [&](double count) {
            Draft draft(m_plan, m_catalogue);
            draft.set(systems, Number{count, {}});
            if (!isEmpty(m_run.value(at("accelerators").field))) draft.set(at("accelerators"), Empty{});
            return draft;
        };
        const auto fits = [&](double count) {
            return mends(m_check, m_plan, m_catalogue, m_model, draftOf(count).edits());
        };
        constexpr double mostTimes = 4096.0;
        const double now = std::max(held->value, 1.0);
        const auto count = fewest(now, mostTimes * now, fits);
        if (count) offer({FixKind::moreSystems, *count}, draftOf(*count));
    }

    const Check& m_check;
    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    const Object& m_run;
    std::vector<Fix> m_fixes;
};

}  // namespace

std::vector<Fix> layoutFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                             const PlanModel& model) {
    return LayoutFixer(check, plan, catalogue, model).run();
}

}  // namespace wattplan::analysis
