#include "widgets/panels/why_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "widgets/document/document.h"
#include "widgets/text/boundary_text.h"
#include "widgets/text/derivation_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"
#include "widgets/text/status_text.h"
#include "widgets/text/translation.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {

using graph::NodeId;

namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

constexpr int indentPixels = 12;

std::string_view preferredUnit(std::uint64_t tag) {
    if (tag == 0) return {};
    const Registry& registry = Registry::instance();
    return isResultTag(tag) ? std::string_view(registry.result(resultOfTag(tag).result).unit.symbol)
                            : std::string_view(registry.field(fieldOfTag(tag).field).unit.symbol);
}

}  // namespace

struct WhyText::Place {
    int indent;
    int depth;
    const std::set<NodeId>& unfolded;
};

QString WhyText::paragraph(int indent, const QString& inner) const {
    return QStringLiteral("<p style='margin:2px 0 2px %1px'>%2</p>").arg(indent * indentPixels).arg(inner);
}

QString WhyText::muted(const QString& words) const {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(theme::palette().muted.name(), words);
}

QString WhyText::link(const QString& target, const QString& words) const {
    return QStringLiteral("<a href='%1' style='color:%2;text-decoration:none'>%3</a>")
        .arg(target, theme::palette().accent.name(), words);
}

QString WhyText::value(NodeId node) const {
    const PlanModel& model = m_document.model();
    const graph::Evaluation& evaluation = model.evaluation();
    const graph::Graph& graph = model.graph();
    if (!evaluation.isOk(node)) {
        return text::statusText(
            evaluation, node,
            text::objectsOf(m_document.plan(), m_document.catalogue(), m_numbers.language()));
    }
    const std::uint64_t tag = graph.name(node).tag;
    if (tag != 0 && !isResultTag(tag)) {
        const FieldAddress address = fieldOfTag(tag);
        const Object* object = m_document.find(address.object);
        const FieldSpec& field = Registry::instance().field(address.field);
        const bool isInput = graph.node(node).op == graph::Op::input;
        if (object && isInput && !isEmpty(object->value(address.field)))
            return text::valueText(object->value(address.field), field,
                                   text::fieldWording(m_document.plan(), m_document.catalogue(), m_numbers));
        if (object && isInput && field.defaultValue)
            return text::defaultText(
                field, text::fieldWording(m_document.plan(), m_document.catalogue(), m_numbers));
    }
    if (graph.node(node).shape == graph::Shape::table) return {};
    if (graph.node(node).shape == graph::Shape::series) {
        const auto values = evaluation.values(node);
        double least = values[0];
        double most = values[0];
        for (const double v : values) {
            least = std::min(least, v);
            most = std::max(most, v);
        }
        const Dimension& dimension = graph.node(node).dimension;
        const QString low = m_numbers.format(least, dimension, preferredUnit(tag)).text();
        if (least == most) return low;
        return Why::tr("%1 to %2 by month")
            .arg(low, m_numbers.format(most, dimension, preferredUnit(tag)).text());
    }
    return m_numbers.format(evaluation.value(node), graph.node(node).dimension, preferredUnit(tag)).text();
}

QString WhyText::title(NodeId node) const {
    const graph::Graph& graph = m_document.model().graph();
    const bool isNumber =
        m_document.model().evaluation().isOk(node) && graph.node(node).shape == graph::Shape::scalar;
    return isNumber ? Why::tr("Why %1?").arg(value(node)) : Why::tr("Why this number?");
}

QString WhyText::html(NodeId node, int depth, const std::set<NodeId>& unfolded) const {
    QString out;
    std::set<NodeId> seen;
    const std::uint64_t tag = m_document.model().graph().name(node).tag;
    if (tag != 0) {
        const ObjectId object = isResultTag(tag) ? resultOfTag(tag).object : fieldOfTag(tag).object;
        if (const Object* found = m_document.find(object))
            out += paragraph(
                0,
                muted(
                    text::objectName(*found, m_document.catalogue(), m_numbers.language()).toHtmlEscaped()));
    }
    write(out, node, Place{0, depth, unfolded}, seen);
    return out;
}

void WhyText::write(QString& out, NodeId node, const Place& place, std::set<NodeId>& seen) const {
    const graph::Graph& graph = m_document.model().graph();
    if (graph.node(node).op == graph::Op::input) return writeInput(out, node, place.indent);

    const std::uint64_t tag = graph.name(node).tag;
    QString name = text::nodeName(graph, node).toHtmlEscaped();
    if (tag != 0 && place.indent > 0) name = link(QStringLiteral("why:%1").arg(tag), name);
    QString line = QStringLiteral("<b>%1</b>").arg(name);
    if (graph.node(node).boundary != Boundary::none)
        line += QLatin1Char(' ') + muted(text::boundaryText(graph.node(node).boundary).toHtmlEscaped());
    line += QStringLiteral("&nbsp; ") + value(node).toHtmlEscaped();
    out += paragraph(place.indent, line);

    const graph::DerivationStep step = graph::derivationStep(graph, node);
    const QString formula = text::derivationLine(graph, node, m_numbers);
    if (!formula.isEmpty()) {
        out += QStringLiteral(
                   "<table style='margin:1px 0 3px %1px' width='100%' cellpadding='3'><tr><td "
                   "style='background:%2;font-family:%3'>%4</td></tr></table>")
                   .arg(place.indent * indentPixels)
                   .arg(theme::palette().header.name(),
                        graph.node(node).op == graph::Op::kernel
                            ? QString()
                            : theme::monospaceFamilies(m_numbers.language()).join(u','),
                        formula.toHtmlEscaped());
    }
    const QString citation = QString::fromUtf8(graph.name(node).citation);
    if (graph.node(node).op == graph::Op::constant && !citation.isEmpty())
        out += paragraph(place.indent, muted(citation.toHtmlEscaped()));
    if (step.operands.empty()) return;

    // A step that stands above already is not told twice; a kernel's many operands only when asked for.
    const bool isKernel = graph.node(node).op == graph::Op::kernel;
    const bool told = !seen.insert(node).second;
    const bool open = place.unfolded.contains(node) || (place.depth > 0 && !isKernel && !told);
    if (!open) {
        out += paragraph(place.indent + 1, link(QStringLiteral("more:%1").arg(node),
                                                told ? Why::tr("as above")
                                                     : Why::tr("show %n part(s)", nullptr,
                                                               static_cast<int>(step.operands.size()))));
        return;
    }
    for (const NodeId operand : step.operands)
        write(out, operand, Place{place.indent + 1, place.depth - 1, place.unfolded}, seen);
}

void WhyText::writeInput(QString& out, NodeId node, int indent) const {
    const graph::Graph& graph = m_document.model().graph();
    const std::uint64_t tag = graph.name(node).tag;
    const FieldAddress address = fieldOfTag(tag);
    const Object* object = m_document.find(address.object);
    const QString label = text::nodeName(graph, node).toHtmlEscaped();
    QString line = QStringLiteral("<b>%1</b>&nbsp; %2")
                       .arg(link(QStringLiteral("goto:%1").arg(tag), label), value(node).toHtmlEscaped());
    if (object)
        line +=
            QLatin1Char(' ') +
            muted(text::objectName(*object, m_document.catalogue(), m_numbers.language()).toHtmlEscaped());
    out += paragraph(indent, line);
    if (object) out += paragraph(indent, source(*object, address.field));
}

QString WhyText::source(const Object& object, FieldId id) const {
    const FieldSpec& field = Registry::instance().field(id);
    const theme::Palette& colours = theme::palette();
    if (isEmpty(object.value(id))) {
        if (!field.defaultValue)
            return QStringLiteral("<span style='color:%1'>%2</span>")
                .arg(colours.warning.name(), Why::tr("missing: type a value"));
        return muted(
            Why::tr("default; source %1")
                .arg(QString::fromUtf8(field.source.data(), static_cast<qsizetype>(field.source.size()))
                         .toHtmlEscaped()));
    }
    const Provenance& provenance = object.provenanceOf(id);
    if (provenance.source.empty())
        return QStringLiteral("<span style='color:%1'>%2</span>")
            .arg(colours.accent.name(), Why::tr("typed in this plan"));
    QString words = QString::fromStdString(provenance.source).toHtmlEscaped();
    if (!provenance.url.empty()) words = link(QString::fromStdString(provenance.url).toHtmlEscaped(), words);
    QStringList trust;
    if (!provenance.date.empty()) trust << QString::fromStdString(provenance.date).toHtmlEscaped();
    if (!provenance.confidence.empty()) trust << text::confidenceText(provenance.confidence).toHtmlEscaped();
    const Trust level = trustOf(provenance);
    const QColor& colour = level == Trust::checked ? colours.good : colours.warning;
    const QString mark = level == Trust::checked     ? QStringLiteral("●")
                         : level == Trust::unchecked ? QStringLiteral("○")
                                                     : QStringLiteral("◇");
    return QStringLiteral("<small>%1 %2 <span style='color:%3'>%4 %5</span></small>")
        .arg(words, muted(trust.join(QStringLiteral(" · "))), colour.name(), mark,
             text::trustText(level).toHtmlEscaped());
}

}  // namespace wattplan
