#pragma once

#include <memory>

#include "core/analysis/checks.h"
#include "core/catalog/catalogue.h"
#include "core/graph/graph.h"
#include "core/plan/plan.h"
#include "widgets/text/field_text.h"
#include "widgets/text/guide_sections.h"

namespace wattplan::text {

// Addresses within the guide: "guide:kind-model#field-params_total".
QString guideChapter(Kind kind);
QString guideAnchor(FieldId field);
QString guideAnchor(ResultId result);
QString guideLink(FieldId field);
QString guideLink(ResultId result);
QString guideLink(analysis::Rule rule);

/// The chapters of the guide that are never written by hand: fields, results, checks and literature as the
/// registries declare them, and formulas as the graph of the sample plan records them. In the language now
/// installed, which `numbers` must have too.
class GuideReference {
public:
    explicit GuideReference(const NumberFormat& numbers);
    ~GuideReference();

    /// The fields and results of a kind.
    GuideChapter kind(Kind kind) const;
    /// The rules by which a plan is checked.
    GuideChapter checks() const;
    /// What formulas and defaults rest on.
    GuideChapter literature() const;

    /// Texts that may be typed into a field for a value that stands in the library or the sample plan; each
    /// was read back to that value. Empty for fields that take no number.
    QStringList examples(const FieldSpec& field) const;

private:
    QString fieldEntry(const FieldSpec& field) const;
    QStringList typing(const FieldSpec& field) const;
    QString sourceOf(const FieldSpec& field) const;
    QString whenEmpty(const FieldSpec& field) const;
    QString resultEntry(const ResultSpec& result) const;
    QStringList formula(const ResultSpec& result) const;
    /// The node of a result in the sample, of an object that computes it; noNode where none does.
    graph::NodeId nodeOf(const ResultSpec& result) const;
    QString linkTo(graph::NodeId node) const;

    NumberFormat m_numbers;
    const catalog::Catalogue& m_catalogue;
    Plan m_plan;
    FieldWording m_wording;
    std::unique_ptr<graph::Graph> m_graph;
    std::unordered_map<std::uint64_t, graph::NodeId> m_nodes;
};

}  // namespace wattplan::text
