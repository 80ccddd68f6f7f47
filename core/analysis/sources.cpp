#include "core/analysis/sources.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/analysis/dependence.h"

namespace wattplan::analysis {

namespace {

// The settings of the program are one source, whatever they set.
std::string methodOf(std::string_view citation) {
    constexpr std::string_view setting = "wattplan";
    return std::string(citation.starts_with(setting) ? setting : citation);
}

class Collector {
public:
    Collector(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model)
        : m_plan(plan), m_catalogue(catalogue), m_model(model) {}

    std::vector<Source> run() {
        for (const FieldAddress& address : usedInputs(m_model))
            addInput(address);
        const graph::Graph& graph = m_model.graph();
        for (graph::NodeId id = 0; id < graph.size(); ++id)
            if (graph.node(id).op != graph::Op::input) addCitation(id);
        return withResults();
    }

private:
    using Key = std::tuple<Source::Type, std::string, std::string, std::string>;  // title, date, url
    struct Found {
        Source source;
        std::vector<graph::NodeId> nodes{};
    };

    Found& found(Source::Type type, const std::string& title, const std::string& date = {},
                 const std::string& url = {}) {
        Found& entry = m_found[{type, title, date, url}];
        entry.source.type = type;
        entry.source.title = title;
        entry.source.date = date;
        entry.source.url = url;
        return entry;
    }

    void addInput(const FieldAddress& address) {
        const Object* object =
            address.object.isCatalogue() ? m_catalogue.find(address.object) : m_plan.find(address.object);
        if (!object) return;
        const FieldSpec& field = Registry::instance().field(address.field);
        if (!isEmpty(object->value(field.id))) return addData(address, object->provenanceOf(field.id));
        if (field.source.empty() || (!field.defaultValue && field.defaultChoice.empty())) return;
        if (const Provenance* cost = m_catalogue.citedParameter(field.source)) return addData(address, *cost);
        addTo(found(Source::Type::method, methodOf(field.source)), address);
    }

    void addData(const FieldAddress& address, const Provenance& provenance) {
        if (provenance.source.empty()) return;
        Found& entry = found(Source::Type::data, provenance.source, provenance.date, provenance.url);
        if (!provenance.confidence.empty()) entry.source.confidences.insert(provenance.confidence);
        if (!provenance.checked.empty()) entry.source.checks.insert(provenance.checked);
        entry.source.trust = std::max(entry.source.trust, trustOf(provenance));
        addTo(entry, address);
    }

    void addTo(Found& entry, const FieldAddress& address) {
        entry.source.inputs.push_back(address);
        if (const graph::NodeId node = m_model.node(address); node != graph::noNode)
            entry.nodes.push_back(node);
    }

    void addCitation(graph::NodeId id) {
        const graph::Graph& graph = m_model.graph();
        const bool isKernel = graph.node(id).op == graph::Op::kernel;
        const std::string citation = isKernel            ? graph.kernelDefinition(id).citation
                                     : graph.isNamed(id) ? graph.name(id).citation
                                                         : "";
        if (!citation.empty()) found(Source::Type::method, citation).nodes.push_back(id);
    }

    std::vector<Source> withResults() {
        std::vector<std::vector<graph::NodeId>> groups;
        for (auto& [key, entry] : m_found)
            groups.push_back(std::move(entry.nodes));
        auto results = resultsOf(groups, m_plan, m_model);
        std::vector<Source> list;
        for (auto& [key, entry] : m_found) {
            entry.source.results = std::move(results[list.size()]);
            list.push_back(std::move(entry.source));
        }
        return list;
    }

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    std::map<Key, Found> m_found;
};

}  // namespace

std::vector<Source> sources(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model) {
    return Collector(plan, catalogue, model).run();
}

}  // namespace wattplan::analysis
