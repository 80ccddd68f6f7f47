#include <QCoreApplication>
#include <deque>
#include <memory>
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

constexpr int nodesAtOnce = 16;

/// What was read of a graph so far.
struct Reading {
    std::set<std::string> seen{};  ///< shapes of formulas
    std::set<NodeId> asked{};
    std::deque<NodeId> next{};  ///< on the way to results
    std::size_t kind = 0;
    charts::ChartTable between{};
};

/// Reads formulas off a graph, each once however many objects it was recorded for.
class Method {
public:
    Method(const PlanView& view, Reading& reading)
        : m_view(view), m_graph(view.model.graph()), m_reading(reading) {}

    /// The results of a kind, then some of what is on the way to them; false when there is nothing left.
    bool makeNext(Parts& parts) {
        const auto kinds = Registry::instance().kinds();
        if (m_reading.kind < kinds.size()) {
            const KindSpec& kind = kinds[m_reading.kind++];
            charts::ChartTable table = emptyTable(text::kindText(kind.kind));
            for (const ResultSpec& result : Registry::instance().results(kind.kind))
                addResult(table, result);
            if (!table.rows.empty()) parts.emplace_back(readable(table));
            return true;
        }
        if (m_reading.between.headings.isEmpty())
            m_reading.between = emptyTable(Texts::tr("On the way to results"));
        for (int i = 0; i < nodesAtOnce && !m_reading.next.empty(); ++i) {
            const NodeId node = m_reading.next.front();
            m_reading.next.pop_front();
            add(m_reading.between, node);
        }
        if (!m_reading.next.empty()) return true;
        if (!m_reading.between.rows.empty()) parts.emplace_back(readable(m_reading.between));
        return false;
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
        if (!m_reading.seen.insert(shapeOf(node, step)).second) return;
        for (const NodeId operand : step.operands) {
            const std::uint64_t tag = m_graph.isNamed(operand) ? m_graph.name(operand).tag : 0;
            if (tag == 0 && m_reading.asked.insert(operand).second) m_reading.next.push_back(operand);
        }
        const QString name = text::nodeName(m_graph, node);
        // One input in another unit, on its way into a kernel.
        if (name.isEmpty() && citation(node).empty() && step.operands.size() < 2) return;
        const QString line = text::derivationLine(m_graph, node, m_view.numbers, text::Likes::together);
        if (line.isEmpty()) return;
        table.rows.push_back({name, line, text::citationText(citation(node))});
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
    Reading& m_reading;
};

}  // namespace

PartMaker methodMaker() {
    return [reading = std::make_shared<Reading>()](const PlanView& view, Parts& parts) {
        return Method(view, *reading).makeNext(parts);
    };
}

}  // namespace wattplan::report
