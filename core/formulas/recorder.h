#pragma once

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

#include "core/catalog/catalogue.h"
#include "core/graph/quantity.h"
#include "core/plan/plan.h"

namespace wattplan::formulas {

/// Records a plan's inputs and results into a graph. An input is one node however often it is read; a result
/// is a named node checked against its declaration.
class Recorder {
public:
    Recorder(graph::Graph& graph, const Plan& plan, const catalog::Catalogue& catalogue);

    graph::Graph& graph() { return m_graph; }
    const Plan& plan() const { return m_plan; }
    const catalog::Catalogue& catalogue() const { return m_catalogue; }

    /// A number as an input node in base units: the object's value, else the field's default, else unknown.
    /// Money passes a named conversion into plan currency.
    graph::Quantity number(const Object& object, std::string_view field);
    /// A date as months since January of year 0, an input node; unknown where it is empty.
    graph::Quantity monthIndex(const Object& object, std::string_view field);
    /// Whether the object has a value of its own there. Asking makes that structure: the graph is recorded
    /// anew when the answer changes.
    bool has(const Object& object, std::string_view field);
    /// The key chosen, or the default choice. Structure.
    std::string_view choice(const Object& object, std::string_view field);
    /// The object referred to, in plan or catalogue; none where the field is empty. Structure.
    const Object* reference(const Object& object, std::string_view field);
    const Object* find(ObjectId id) const;

    /// Names `value` as a result. Throws FormulaError when dimension or boundary are not the declared ones.
    graph::Quantity result(const Object& object, std::string_view key, graph::Quantity value,
                           const char* citation = "");
    /// The same where the result may be pinned: the pin, instead of what is computed, if there is one.
    graph::Quantity pinnable(const Object& object, std::string_view key, graph::Quantity computed,
                             const char* citation = "");
    /// A quantity that waits for a field: unknown, and says so.
    graph::Quantity unknown(const Object& object, std::string_view field, Dimension dimension,
                            Boundary boundary = Boundary::none);

    graph::Quantity constant(double value, std::string_view unit, Label label, const char* citation);
    graph::Quantity plain(double value) { return m_graph.constant(value); }

    const std::unordered_map<std::uint64_t, graph::NodeId>& nodes() const { return m_nodes; }
    const std::set<FieldAddress>& structure() const { return m_structure; }

private:
    FieldId field(const Object& object, std::string_view key) const { return fieldId(object.kind, key); }
    graph::Quantity inPlanCurrency(graph::Quantity amount, const std::string& currency);
    const Object* currencyObject(std::string_view code) const;

    graph::Graph& m_graph;
    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    std::unordered_map<std::uint64_t, graph::NodeId> m_nodes;  // inputs in base units, results
    std::unordered_map<std::uint64_t, graph::Quantity> m_converted;
    std::map<std::string, graph::Quantity> m_rates;
    std::set<FieldAddress> m_structure;
};

/// The tag by which a reason of infeasibility names an object.
inline std::uint64_t tagOfObject(const Object& object) {
    return tagOf(FieldAddress{object.id, FieldId{}});
}

/// The number an evaluation of single values takes for a field value: itself, or the point value of a
/// distribution (see pointValue).
std::optional<double> centralValue(const FieldValue& value);

/// The value of a field's input node: in base units, the field's default where it is empty; a date in months
/// since January of year 0. None where there is neither.
std::optional<double> inputValue(const FieldSpec& spec, const FieldValue& value);

}  // namespace wattplan::formulas
