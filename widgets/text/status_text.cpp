#include "widgets/text/status_text.h"

#include <QCoreApplication>
#include <vector>

#include "widgets/text/derivation_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

class Statuses {
    Q_DECLARE_TR_FUNCTIONS(Status)

public:
    static QString waitsFor(const QString& field, const QString& object) {
        if (object.isEmpty()) return tr("Waits for a value: %1.", "field").arg(field);
        return tr("Waits for a value: %1 of %2.", "field, object").arg(field, object);
    }

    static QString brokenLimit(const QString& reason, const QString& object) {
        if (object.isEmpty()) return tr("Not possible: %1.", "reason").arg(reason);
        return tr("Not possible for %2: %1.", "reason, object").arg(reason, object);
    }

    static QString outsideDomain(graph::Op op, const QString& name) {
        if (op == graph::Op::divide) return tr("%1 can't be computed: it divides by zero.").arg(name);
        if (op == graph::Op::logarithm)
            return tr("%1 can't be computed: the logarithm needs a number above zero.").arg(name);
        return tr("%1 can't be computed: the number is too large.").arg(name);
    }

    static QString cannotBeComputed() { return tr("It can't be computed from these numbers."); }
    static QString isAbsent() { return tr("The plan has no such result."); }
};

}  // namespace

QString statusText(const graph::Graph& graph, graph::NodeId node, graph::StatusCode status,
                   const ObjectOfTag& objectOfTag, const Error* kernelError) {
    if (status == graph::statusOk) return {};
    const graph::NodeId origin = graph::statusOrigin(status);
    const auto object = [&](std::uint64_t tag) {
        return objectOfTag && tag != 0 ? objectOfTag(tag) : QString();
    };
    const graph::Op op = graph.node(origin).op;
    if (op == graph::Op::input) {
        const std::uint64_t tag = graph.isNamed(origin) ? graph.name(origin).tag : 0;
        return Statuses::waitsFor(nodeName(graph, origin), object(tag));
    }
    if (op == graph::Op::require) {
        const graph::Reason& reason = graph.reason(origin);
        return Statuses::brokenLimit(translate(reason.text), object(reason.tag));
    }
    if (op == graph::Op::kernel && kernelError != nullptr)
        return sentenceAt(*kernelError, nodeName(graph, origin));
    const bool named = graph.isNamed(origin) || op == graph::Op::kernel;
    return Statuses::outsideDomain(op, nodeName(graph, named ? origin : node));
}

QString statusText(const graph::Evaluation& evaluation, graph::NodeId node, const ObjectOfTag& objectOfTag) {
    const graph::Graph& graph = evaluation.graph();
    const graph::StatusCode status = evaluation.status(node);
    if (status == graph::statusOk) return {};
    const graph::NodeId origin = graph::statusOrigin(status);
    if (graph.node(origin).op != graph::Op::kernel) return statusText(graph, node, status, objectOfTag);
    std::vector<double> operands;
    for (const graph::NodeId operand : graph.operands(origin))
        operands.push_back(evaluation.value(operand));
    const auto entry =
        evaluation.kernels().result(graph.kernelDefinition(origin), graph.kernelStructure(origin), operands);
    return statusText(graph, node, status, objectOfTag, *entry ? nullptr : &entry->error());
}

QString statusText(const analysis::Outcome& outcome, const ObjectOfTag& objectOfTag) {
    const auto object = [&](ObjectId id) {
        return objectOfTag && id.isValid() ? objectOfTag(tagOf(FieldAddress{id, FieldId{0}})) : QString();
    };
    switch (outcome.state) {
        case analysis::Outcome::State::known:
            return {};
        case analysis::Outcome::State::unknown: {
            if (!outcome.waitsFor) return Statuses::cannotBeComputed();
            const QString field = translate(Registry::instance().field(outcome.waitsFor->field).label);
            return Statuses::waitsFor(field, object(outcome.waitsFor->object));
        }
        case analysis::Outcome::State::infeasible:
            if (outcome.reason.empty()) return Statuses::cannotBeComputed();
            return Statuses::brokenLimit(translate(outcome.reason), object(outcome.about));
        case analysis::Outcome::State::absent:
            return Statuses::isAbsent();
    }
    return {};
}

}  // namespace wattplan::text
