#pragma once

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/formulas/plan_model.h"
#include "core/plan/edits.h"
#include "core/plan/samples.h"

namespace wattplan::test {

/// A plan at which a test types, as a person would.
class PlanDesk {
public:
    explicit PlanDesk(std::string_view sample = "blank")
        : m_plan(samplePlan(sample, catalog::Catalogue::builtIn()).value()) {}
    explicit PlanDesk(Plan plan) : m_plan(std::move(plan)) {}

    void add(Kind kind, std::string_view key, std::string_view owner = {}) {
        const Object* parent = owner.empty() ? nullptr : m_plan.find(owner);
        perform(editor().add(kind, key, parent ? parent->id : ObjectId{}));
    }
    void type(std::string_view object, std::string_view field, std::string_view text) {
        INFO("typing '" << text << "' into " << object << "." << field);
        const Object* found = m_plan.find(object);
        REQUIRE(found);
        perform(editor().setText({found->id, fieldId(found->kind, field)}, text));
    }
    void remove(std::string_view object) { perform(editor().remove(m_plan.find(object)->id)); }

    /// Applies a step of edits, and takes the newest one back, as undo does.
    void apply(std::vector<Edit> step) {
        for (const Edit& edit : step)
            m_plan.apply(edit);
        if (m_model) m_model->update(m_plan, step);
        m_history.push_back(std::move(step));
    }
    void undo() {
        const std::vector<Edit> step = std::move(m_history.back());
        m_history.pop_back();
        for (auto edit = step.rbegin(); edit != step.rend(); ++edit)
            m_plan.revert(*edit);
        if (m_model) m_model->update(m_plan, step);
    }
    std::size_t steps() const { return m_history.size(); }
    const std::vector<Edit>& lastStep() const { return m_history.back(); }
    Editor editor() const { return Editor(m_plan, catalog::Catalogue::builtIn()); }

    const Plan& plan() const { return m_plan; }
    PlanModel& model() {
        if (!m_model) m_model = std::make_unique<PlanModel>(m_plan, catalog::Catalogue::builtIn());
        return *m_model;
    }
    ResultAddress address(std::string_view object, std::string_view result) const {
        const Object* found = m_plan.find(object);
        REQUIRE(found);
        return {found->id, resultId(found->kind, result)};
    }
    /// The result in `unit`; fails the test where it is not known.
    double value(std::string_view object, std::string_view result, std::string_view unit = "") {
        const auto base = model().value(address(object, result));
        INFO(object << "." << result << (base ? "" : " is not known"));
        REQUIRE(base.has_value());
        return unitOf(unit).fromBase(*base);
    }
    /// The months of a result in `unit`.
    std::vector<double> months(std::string_view object, std::string_view result, std::string_view unit) {
        const auto series = model().series(address(object, result));
        INFO(object << "." << result);
        REQUIRE_FALSE(series.empty());
        std::vector<double> values;
        for (const double base : series)
            values.push_back(unitOf(unit).fromBase(base));
        return values;
    }
    /// The key of the field or object that keeps a result from being known, as "object.field".
    std::string waitsFor(std::string_view object, std::string_view result) {
        const graph::NodeId node = model().node(address(object, result));
        REQUIRE(node != graph::noNode);
        REQUIRE_FALSE(model().evaluation().isOk(node));
        const graph::NodeId origin = graph::statusOrigin(model().evaluation().status(node));
        const FieldAddress field = fieldOfTag(model().graph().name(origin).tag);
        const Object* holder = m_plan.find(field.object);
        return (holder ? holder->key : "catalogue") + "." +
               std::string(Registry::instance().field(field.field).key);
    }

private:
    void perform(Result<std::vector<Edit>> edits) {
        REQUIRE(edits.has_value());
        apply(std::move(*edits));
    }

    Plan m_plan;
    std::vector<std::vector<Edit>> m_history;
    std::unique_ptr<PlanModel> m_model;
};

/// A desk with one facility "hall", one cluster "cluster" of a catalogue system and one run "run" of a model.
inline PlanDesk oneRun(std::string_view system, std::string_view systems, std::string_view model) {
    PlanDesk desk;
    desk.add(Kind::facility, "hall");
    desk.type("hall", "site", "n_virginia");
    desk.type("hall", "cooling", "air_crah_chiller");
    desk.add(Kind::cluster, "cluster");
    desk.type("cluster", "facility", "hall");
    desk.type("cluster", "system", system);
    desk.type("cluster", "systems", systems);
    desk.type("cluster", "commissioning", "2026-01");
    desk.add(Kind::trainingRun, "run");
    desk.type("run", "model", model);
    desk.type("run", "cluster", "cluster");
    desk.type("run", "start", "2026-02");
    return desk;
}

}  // namespace wattplan::test
