#pragma once

#include <QSet>
#include <QString>
#include <set>

#include "core/plan/ids.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"

namespace wattplan {

/// "Why this number?" as rich text: the value, the formula that gives it, and below it the same of each
/// operand, down to inputs with their sources. Links: "field:TAG" is an input's cell, "why:TAG" another
/// number, "toggle:PATH" opens or closes a step, others are addresses of sources.
/// The text is a flat list of paragraphs (nested tables cost Qt's layout time that doubles with each level);
/// the view draws what shows the levels, by the state of each paragraph: its depth, and whether it is a
/// formula.
class WhyText {
public:
    static constexpr int indent = 12;  ///< pixels for each level
    static int depthOf(int blockState) { return blockState < 0 ? 0 : blockState / 2; }
    static bool isFormula(int blockState) { return blockState > 0 && blockState % 2 == 1; }

    /// `toggled` holds the paths of steps that the reader opened or closed against the rule.
    WhyText(const Document& document, const Display& display, const QSet<QString>& toggled);

    QString html(std::uint64_t tag) const;

private:
    void chooseOpen(graph::NodeId root) const;
    bool hasBody(graph::NodeId node) const;
    QString stepHtml(graph::NodeId node, ObjectId parent, const QString& path, int depth) const;
    QString bodyHtml(graph::NodeId node, ObjectId object, const QString& path, int depth) const;
    QString headHtml(graph::NodeId node, ObjectId parent, const QString& toggle, int depth) const;
    QString inputHtml(FieldAddress address, int depth) const;
    QString valueHtml(graph::NodeId node) const;
    QString errorHtml(ResultAddress result) const;
    QString fieldHtml(FieldAddress address) const;
    QString reasonHtml(graph::NodeId node, int depth) const;
    QString paragraph(int depth, int above, const QString& inner, const QString& style = {}) const;
    QString muted(const QString& text) const;
    QString link(const QString& target, const QString& text) const;
    QString objectName(ObjectId object) const;
    ObjectId objectOf(graph::NodeId node) const;

    const Document& m_document;
    const Display& m_display;
    const QSet<QString>& m_toggled;
    text::NumberFormat m_numbers;
    const graph::Graph& m_graph;
    const graph::Evaluation& m_evaluation;
    // While `html` writes:
    mutable std::set<graph::NodeId> m_open;  // the steps that are open unless the reader closed them
    mutable std::set<graph::NodeId> m_told;
};

}  // namespace wattplan
