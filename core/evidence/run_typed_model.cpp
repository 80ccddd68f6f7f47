#include "core/evidence/run_typed_model.h"

#include <algorithm>
#include <array>

#include "core/evidence/run_cells.h"
#include "core/evidence/run_model.h"
#include "core/plan/typed_number.h"

namespace wattplan::evidence {

namespace {

constexpr std::string_view modelKey = "published_model";

class ModelTypist {
public:
    explicit ModelTypist(RunDesk& desk) : m_desk(desk) {}

    /// The model of the library, else one of the row's own figures; empty where it has neither.
    TypedModel type() {
        if (const auto [row, isAssumed] = runModel(m_desk.run(), m_desk.catalogue()); row) {
            if (isAssumed)
                m_desk.assume(WATTPLAN_TEXT("Accuracy", "model taken as %1"),
                              m_desk.catalogue().name(*row, "en"));
            if (hasExperts(*row) && !typedNumber(*row, "params_active") && !typedNumber(*row, "vocab")) {
                m_desk.assume(activeUnknown, m_desk.catalogue().name(*row, "en"));
                return m_model;  // all of its parameters would count for each token
            }
            if (m_desk.run().isServing() && !typedNumber(*row, "layers") && asDense(*row)) return m_model;
            m_model.hasExperts = hasExperts(*row);
            m_model.isMixture = m_model.hasExperts || isSparse(*row);
            m_model.key = row->key;
            return m_model;
        }
        if (!m_desk.run().has("params_total")) return m_model;
        m_desk.add(Kind::model, modelKey);
        m_desk.typeNumber(modelKey, "params_total", "params_total");
        m_desk.typeNumber(modelKey, "params_active", "params_active");
        const double total = *m_desk.run().number("params_total");
        m_model.isMixture = m_desk.run().number("params_active").value_or(total) < total;
        if (!m_model.isMixture) typeArchitecture();
        if (!m_model.isMixture && m_desk.run().isServing()) assumeShape(total);
        m_model.key = modelKey;
        return m_model;
    }

private:
    /// A model to serve whose architecture is kept secret: a dense one of the parameters that a token meets.
    bool asDense(const Object& row) {
        std::optional<double> parameters;
        for (const char* field : {"params_active", "params_total"})
            if (!parameters)
                parameters = m_desk.run().has(field) ? m_desk.run().number(field) : typedNumber(row, field);
        if (!parameters) return false;
        m_desk.add(Kind::model, modelKey);
        m_desk.type(modelKey, "params_total", typed(*parameters));
        typeArchitecture();
        assumeShape(*parameters);
        m_desk.assume(
            WATTPLAN_TEXT("Accuracy",
                          "a dense model of its active parameters, %1, as its architecture is not known"),
            typed(*parameters));
        m_model.key = modelKey;
        return true;
    }

    void typeArchitecture() {
        for (const auto& [field, text] : architectureOf(m_desk.run()))
            m_desk.type(modelKey, field, text);
        const auto heads = headsOf(m_desk.run());
        if (heads && heads->isGroupingAssumed)
            m_desk.assume(WATTPLAN_TEXT("Accuracy", "%1 heads of keys and values, as none are stated"),
                          typed(heads->keysAndValues));
        if (heads && heads->isWidthAssumed)
            m_desk.assume(WATTPLAN_TEXT("Accuracy", "heads of a width of %1, as none is stated"),
                          typed(heads->width));
    }

    void assumeShape(double parameters) {
        if (m_desk.run().has("layers") && m_desk.run().has("hidden_size")) return;
        if (m_desk.run().isServing() && !countsTokens(m_desk.run()))
            return;  // pictures or films: no shape of a language model
        const UsualShape shape = usualShape(m_desk.run(), parameters);
        for (const auto& [field, text] : shape.entries)
            m_desk.type(modelKey, field, text);
        m_desk.assume(
            WATTPLAN_TEXT("Accuracy", "the shape of a usual model of its size, %1 layers, as none is stated"),
            typed(shape.layers));
    }

    RunDesk& m_desk;
    TypedModel m_model;
};

}  // namespace

TypedModel typeModel(RunDesk& desk) {
    return ModelTypist(desk).type();
}

}  // namespace wattplan::evidence
