#include <QCoreApplication>
#include <QStringList>
#include <set>

#include "app/cli/session.h"
#include "app/cli/source_text.h"
#include "app/common/results_text.h"
#include "app/common/text_table.h"
#include "core/graph/derivation.h"
#include "widgets/text/boundary_text.h"
#include "widgets/text/citation_text.h"
#include "widgets/text/derivation_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/status_text.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Writes a result and all it is made of, a node a paragraph, deeper ones further to the right.
class Explanation {
public:
    explicit Explanation(const Session& session)
        : m_session(session),
          m_graph(session.model->graph()),
          m_evaluation(session.model->evaluation()),
          m_objects(text::objectsOf(session.plan, session.library(), session.numbers.language())),
          m_fields(text::fieldWording(session.plan, session.library(), session.numbers)) {}

    QString of(graph::NodeId node) {
        write(node, 0);
        return forTerminal(m_text);
    }

private:
    void line(int depth, const QString& text) { m_text += QString(2 * depth, u' ') + text + u'\n'; }

    void write(graph::NodeId node, int depth) {
        // What has no name is a step within a kernel's operand: what it is made of is told in its place.
        if (text::nodeName(m_graph, node).isEmpty() && depth > 0) {
            for (const graph::NodeId operand : graph::derivationStep(m_graph, node).operands)
                write(operand, depth);
            return;
        }
        const bool isTold = !m_told.insert(node).second;
        QString first = Texts::tr("%1: %2", "name of a quantity, its value").arg(name(node), value(node));
        const bool isInput = m_graph.node(node).op == graph::Op::input;
        const graph::DerivationStep step = graph::derivationStep(m_graph, node);
        if (isTold && (isInput || !step.operands.empty()))
            first += QStringLiteral("  ") + Texts::tr("(as above)");
        line(depth, first);
        if (isTold) return;
        if (isInput) {
            if (const QString origin = source(node); !origin.isEmpty()) line(depth + 1, origin);
            return;
        }
        const QString formula = text::derivationLine(m_graph, node, m_session.numbers);
        const QString citation = text::citationText(m_graph.name(node).citation);
        if (!formula.isEmpty())
            line(depth + 1, QStringLiteral("= ") + formula +
                                (citation.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(citation)));
        else if (!citation.isEmpty())
            line(depth + 1, Texts::tr("source: %1").arg(citation));
        for (const graph::NodeId operand : step.operands)
            write(operand, depth + 1);
    }

    QString name(graph::NodeId node) const {
        QString words = text::nodeName(m_graph, node);
        const std::uint64_t tag = m_graph.name(node).tag;
        const QString object = tag != 0 ? m_objects(tag) : QString();
        if (!object.isEmpty()) words = QStringLiteral("%1 · %2").arg(object, words);
        const QString boundary = text::boundaryText(m_graph.node(node).boundary);
        return boundary.isEmpty()
                   ? words
                   : Texts::tr("%1 (%2)", "quantity, boundary of measurement").arg(words, boundary);
    }

    /// The object and field of an input's node; null for other nodes.
    std::pair<const Object*, const FieldSpec*> inputOf(graph::NodeId node) const {
        const std::uint64_t tag = m_graph.name(node).tag;
        if (tag == 0 || isResultTag(tag) || m_graph.node(node).op != graph::Op::input) return {};
        const FieldAddress address = fieldOfTag(tag);
        const Object* object = address.object.isCatalogue() ? m_session.library().find(address.object)
                                                            : m_session.plan.find(address.object);
        return {object, &Registry::instance().field(address.field)};
    }

    QString value(graph::NodeId node) const {
        if (!m_evaluation.isOk(node)) return text::statusText(m_evaluation, node, m_objects);
        if (const auto [object, field] = inputOf(node); object) {
            const FieldValue& typed = object->value(field->id);
            return isEmpty(typed) ? text::defaultText(*field, m_fields)
                                  : text::valueText(typed, *field, m_fields);
        }
        if (m_graph.node(node).shape == graph::Shape::table) return Texts::tr("a table");
        const std::uint64_t tag = m_graph.name(node).tag;
        if (tag != 0 && isResultTag(tag))
            return resultValueText(m_evaluation.values(node),
                                   Registry::instance().result(resultOfTag(tag).result), m_session.numbers);
        const auto values = m_evaluation.values(node);
        const auto [least, most] = std::ranges::minmax(values);
        const auto shown = [&](double base) {
            return m_session.numbers.format(base, m_graph.node(node).dimension).text();
        };
        return least == most ? shown(least) : Texts::tr("%1 to %2 by month").arg(shown(least), shown(most));
    }

    QString source(graph::NodeId node) const {
        const auto [object, field] = inputOf(node);
        if (!object) return {};
        return Texts::tr("%1: %2", "address of an input, its source")
            .arg(fromUtf8(object->key + "." + std::string(field->key)), sourceText(*object, *field));
    }

    const Session& m_session;
    const graph::Graph& m_graph;
    const graph::Evaluation& m_evaluation;
    const text::ObjectOfTag m_objects;
    const text::FieldWording m_fields;
    std::set<graph::NodeId> m_told;
    QString m_text;
};

}  // namespace

Outcome explain(const Request& request) {
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto address = resultNamed(session->plan, request.target);
    if (!address) return refusal(address.error());
    const graph::NodeId node = session->model->node(*address);
    if (node == graph::noNode)
        return refusal(Texts::tr("%1 does not apply: nothing in this plan gives it.")
                           .arg(QString::fromStdString(request.target)));
    return {success, Explanation(*session).of(node), {}};
}

}  // namespace wattplan::cli
