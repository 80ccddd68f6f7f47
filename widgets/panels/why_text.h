#pragma once

#include <QString>
#include <set>

#include "core/graph/derivation.h"
#include "core/plan/plan.h"
#include "widgets/text/number_format.h"

namespace wattplan {

class Document;

/// "Why this number?" as rich text: a named node, the line it is computed by, and below it, indented, what
/// that line reads, down to inputs with their sources. Links: "why:TAG" to look at a result by itself,
/// "goto:TAG" to an input's cell, "more:NODE" to unfold a step.
class WhyText {
public:
    WhyText(const Document& document, const text::NumberFormat& numbers)
        : m_document(document), m_numbers(numbers) {}

    /// "Why 905 MWh?"
    QString title(graph::NodeId node) const;
    /// The derivation to `depth` steps, and further below `unfolded` nodes.
    QString html(graph::NodeId node, int depth, const std::set<graph::NodeId>& unfolded) const;
    /// A node's value for people: number and unit, a date, or why there is none.
    QString value(graph::NodeId node) const;

private:
    struct Place;
    void write(QString& out, graph::NodeId node, const Place& place, std::set<graph::NodeId>& seen) const;
    void writeInput(QString& out, graph::NodeId node, int indent) const;
    QString source(const Object& object, FieldId field) const;
    QString paragraph(int indent, const QString& inner) const;
    QString muted(const QString& words) const;
    QString link(const QString& target, const QString& words) const;

    const Document& m_document;
    const text::NumberFormat& m_numbers;
};

}  // namespace wattplan
