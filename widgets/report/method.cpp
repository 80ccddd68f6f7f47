#include <QCoreApplication>
#include <deque>
#include <set>

#include "core/graph/derivation.h"
#include "widgets/report/sections.h"
#include "widgets/text/citation_text.h"
#include "widgets/text/derivation_text.h"
#include "widgets/text/object_text.h"

namespace wattplan::report {

namespace {

using graph::NodeId;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Reads formulas off a graph, each once however many objects it was recorded for.
class Method {
public:
    explicit Method(const PlanView& view) : m_view(view), m_graph(view.model.graph()) {}

    Parts parts() {
        Parts parts;
        for (const KindSpec& kind : Registry::instance().kinds()) {
            charts::ChartTable table = emptyTable(text::kindText(kind.kind));
            for (const ResultSpec& result : Registry::instance().results(kind.kind))
                addResult(table, result);
            if (!table.rows.empty()) parts.emplace_back(readable(table));
        }
        charts::ChartTable between = emptyTable(Texts::tr("On the way to results"));
        while (!m_next.empty()) {
            const NodeId node = m_next.front();
            m_next.pop_front();
            add(between, node);
        }
        if (!between.rows.empty()) parts.emplace_back(readable(between));
        return parts;
    }

private:
    static charts::ChartTable emptyTable(const QString& title) {
        charts::ChartTable table;
        table.title = title;
        table.headings = headings();
        return table;
    }
    static QStringList headings() {
        return {Texts::tr("Quantity"), Texts::tr("How it comes"), Texts::tr("Source")};
    }

    // Of the first object that computes it, rather than has it stated.
    void addResult(charts::ChartTable& table, const ResultSpec& result) {
        NodeId found = graph::noNode;
        for (const Object* object : m_view.plan.objects(result.kind)) {
            const NodeId node = m_view.model.node(ResultAddress{object->id, result.id});
            if (node == graph::noNode) continue;
            const bool isPinned = result.pin && !isEmpty(object->value(*result.pin));
            if (found == graph::noNode || !isPinned) found = node;
            if (!isPinned) break;
        }
        if (found != graph::noNode) add(table, found);
    }

    void add(charts::ChartTable& table, NodeId node) {
        const graph::DerivationStep step = graph::derivationStep(m_graph, node);
        if (!m_seen.insert(shapeOf(node, step)).second) return;
        for (const NodeId operand : step.operands) {
            const std::uint64_t tag = m_graph.isNamed(operand) ? m_graph.name(operand).tag : 0;
            if (tag == 0 && m_asked.insert(operand).second) m_next.push_back(operand);
        }
        const QString line = text::derivationLine(m_graph, node, m_view.numbers, text::Likes::together);
        if (line.isEmpty()) return;
        table.rows.push_back({text::nodeName(m_graph, node), line, text::citationText(citation(node))});
    }

    std::string_view citation(NodeId node) const {
        return m_graph.isNamed(node) ? m_graph.name(node).citation : "";
    }

    /// The same for formulas that read alike, in every language.
    std::string shapeOf(NodeId node, const graph::DerivationStep& step) const {
        std::string shape = labelOf(node);
        for (const graph::DerivationToken& token : step.expression) {
            shape += static_cast<char>('0' + static_cast<int>(token.kind));
            if (token.kind == graph::DerivationToken::Kind::node) shape += labelOf(token.node);
        }
        return shape;
    }
    std::string labelOf(NodeId node) const {
        if (m_graph.isNamed(node)) return m_graph.name(node).label.text;
        return m_graph.node(node).op == graph::Op::kernel ? "kernel" : "";
    }

    const PlanView& m_view;
    const graph::Graph& m_graph;
    std::set<std::string> m_seen;
    std::set<NodeId> m_asked;
    std::deque<NodeId> m_next;
};

}  // namespace

Parts methodParts(const PlanView& view) {
    return Method(view).parts();
}

}  // namespace wattplan::report
