#include "widgets/panels/why_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>
#include <algorithm>

#include "core/analysis/expected_error.h"
#include "core/analysis/open_choices.h"
#include "core/graph/derivation.h"
#include "widgets/text/boundary_text.h"
#include "widgets/text/choice_text.h"
#include "widgets/text/citation_text.h"
#include "widgets/text/derivation_text.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"
#include "widgets/text/status_text.h"
#include "widgets/text/translation.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

// What is open at first: no more than a reader takes in, and Qt lays out, at once.
constexpr int openLevels = 4;
constexpr int openSteps = 24;
constexpr int deepest = 24;
constexpr std::size_t toldWhole = 4;  // operands of one step

QString monthText(double index) {
    constexpr int months = 12;
    const int whole = static_cast<int>(index);
    return QStringLiteral("%1-%2").arg(whole / months).arg(whole % months + 1, 2, 10, QChar(u'0'));
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    static QString why(const QString& value) { return tr("Why %1?", "a value").arg(value); }
    static QString whyNone() { return tr("Why is there no value?"); }
    static QString byMonth(const QString& least, const QString& most) {
        return tr("%1 to %2 by month").arg(least, most);
    }
    static QString byDefault() { return tr("default"); }
    static QString pinned() { return tr("pinned here"); }
    static QString typedHere() { return tr("typed in this plan"); }
    static QString editedHere() { return tr("edited here"); }
    static QString estimateMark() { return tr("estimate"); }
    static QString dated(const QString& date) { return tr("dated %1", "a source").arg(date); }
    static QString follows(const QString& owner) { return tr("follows %1", "an object").arg(owner); }
    static QString notApplicable() { return tr("This result does not apply here."); }
    static QString unused() { return tr("No result uses this value at present."); }
    static QString evidence() {
        return tr("Published by others. It stands beside the computed results and feeds none.");
    }
    static QString empty() { return tr("empty", "a field without a value"); }
    static QString fill() { return tr("Fill it in", "link to the field a result waits for"); }
    static QString error(const QString& errors) {
        return tr("Expected error: %1", "of a result").arg(errors);
    }
    static QString errorOf(const QString& share, const QString& result, const QString& owner) {
        return tr("%1 of %2 ±%3", "result, object, percent").arg(result, owner, share);
    }
    static QString unmeasured(const QString& result, const QString& owner) {
        return tr("%1 of %2 unknown, its class was not measured", "result, object").arg(result, owner);
    }
    static QString others(int count) { return tr("%n more", "errors", count); }
    static QString gone() { return tr("This object is no longer in the plan."); }
};

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString bold(const QString& html) {
    return QStringLiteral("<b>%1</b>").arg(html);
}

QString titleStyle() {
    return QStringLiteral("font-size:%1px").arg(theme::pixelSize(theme::TextSize::title));
}

QString joined(const QStringList& parts) {
    QStringList kept;
    for (const QString& part : parts)
        if (!part.isEmpty()) kept += part;
    return kept.join(QStringLiteral(" · "));
}

}  // namespace

WhyText::WhyText(const Document& document, const Display& display, const QSet<QString>& toggled)
    : m_document(document),
      m_display(display),
      m_toggled(toggled),
      m_numbers(display.numbers(document.plan(), document.catalogue())),
      m_graph(document.model().graph()),
      m_evaluation(document.model().evaluation()) {}

QString WhyText::muted(const QString& text) const {
    if (text.isEmpty()) return {};
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(theme::palette().muted.name(), text);
}

QString WhyText::link(const QString& target, const QString& text) const {
    return QStringLiteral("<a href=\"%1\" style='color:%3; text-decoration:none'>%2</a>")
        .arg(escaped(target), escaped(text), theme::palette().accent.name());
}

QString WhyText::paragraph(int depth, int above, const QString& inner, const QString& style) const {
    return QStringLiteral("<p style='margin:%1px 0 0 %2px; -qt-user-state:%3; %4'>%5</p>")
        .arg(above)
        .arg(depth * indent)
        .arg(2 * depth)
        .arg(style, inner);
}

QString WhyText::objectName(ObjectId object) const {
    return text::objectName(object, m_document.plan(), m_document.catalogue(), m_display.language());
}

ObjectId WhyText::objectOf(graph::NodeId node) const {
    const std::uint64_t tag = m_graph.isNamed(node) ? m_graph.name(node).tag : 0;
    return tag == 0 ? ObjectId{} : fieldOfTag(tag).object;
}

QString WhyText::valueHtml(graph::NodeId id) const {
    const graph::Node& node = m_graph.node(id);
    if (node.shape == graph::Shape::table || !m_evaluation.isOk(id)) return {};
    const std::uint64_t tag = m_graph.isNamed(id) ? m_graph.name(id).tag : 0;
    std::string unit;
    if (tag != 0)
        unit = isResultTag(tag) ? Registry::instance().result(resultOfTag(tag).result).unit.symbol
                                : Registry::instance().field(fieldOfTag(tag).field).unit.symbol;
    // A node under another name may have another dimension than the field it stands for.
    if (!unit.empty() && wattplan::unitOf(unit).dimension != node.dimension) unit.clear();
    if (tag != 0 && !isResultTag(tag) && node.op == graph::Op::input) {
        // An input is shown as its cell shows it: in its own unit and currency, or as a date.
        const FieldAddress address = fieldOfTag(tag);
        const FieldSpec& field = Registry::instance().field(address.field);
        const Object* object = m_document.find(address.object);
        const text::FieldWording wording =
            text::fieldWording(m_document.plan(), m_document.catalogue(), m_numbers);
        const FieldValue* typed = object ? &object->value(address.field) : nullptr;
        const bool isAmount = typed && std::holds_alternative<Number>(*typed) && !field.isMoney();
        if (typed && !isEmpty(*typed) && !isAmount) return escaped(text::valueText(*typed, field, wording));
    }
    const bool isSeries = node.shape == graph::Shape::series;
    const text::NumberOptions digits{node.op == graph::Op::input ? 6 : 3, text::Sign::onlyMinus};
    const bool isMonth = m_graph.isNamed(id) && m_graph.name(id).isMonth;
    const auto shown = [&](double value) {
        if (isMonth) return monthText(value);
        text::FormattedNumber number = m_numbers.format(value, node.dimension, unit, digits);
        if (node.op == graph::Op::input) number.number = text::withoutTrailingZeros(number.number);
        return escaped(number.text());
    };
    if (!isSeries) return shown(m_evaluation.value(id));
    const auto values = m_evaluation.values(id);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return *least == *most ? shown(*most) : Words::byMonth(shown(*least), shown(*most));
}

QString WhyText::reasonHtml(graph::NodeId id, int depth) const {
    const graph::StatusCode status = m_evaluation.status(id);
    if (status == graph::statusOk) return {};
    const QString reason = escaped(text::statusText(
        m_evaluation, id, text::objectsOf(m_document.plan(), m_document.catalogue(), m_display.language())));
    const graph::NodeId origin = graph::statusOrigin(status);
    const bool waits = m_graph.node(origin).op == graph::Op::input;
    const theme::Palette& colours = theme::palette();
    QString html = paragraph(depth, 3, reason,
                             QStringLiteral("color:%1").arg((waits ? colours.warning : colours.bad).name()));
    if (waits && m_graph.isNamed(origin))
        html += paragraph(depth, 0,
                          link(QStringLiteral("field:%1").arg(m_graph.name(origin).tag), Words::fill()));
    return html;
}

QString WhyText::inputHtml(FieldAddress address, int depth) const {
    const Object* object = m_document.find(address.object);
    if (object == nullptr) return {};
    const FieldSpec& field = Registry::instance().field(address.field);
    const FieldValue& value = object->value(field.id);
    QStringList words;
    QString source;
    if (isEmpty(value)) {
        if (field.defaultValue || !field.defaultChoice.empty()) {
            words += Words::byDefault();
            source = escaped(text::citationText(field.source));
        }
    } else {
        const Object* original = object->catalogueKey.empty() || object->id.isCatalogue()
                                     ? nullptr
                                     : m_document.catalogue().find(object->kind, object->catalogueKey);
        const Provenance& provenance = object->provenanceOf(field.id);
        if (field.pinOf) {
            words += Words::pinned();
        } else if (original != nullptr && original->value(field.id) != value) {
            words += Words::editedHere();
        } else if (provenance.isEmpty()) {
            words += Words::typedHere();
        } else {
            const QString name = QString::fromStdString(provenance.source);
            source =
                provenance.url.empty() ? escaped(name) : link(QString::fromStdString(provenance.url), name);
            if (!provenance.date.empty()) words += Words::dated(QString::fromStdString(provenance.date));
            if (!provenance.confidence.empty()) words += text::confidenceText(provenance.confidence);
            const Trust trust = trustOf(provenance);
            const theme::Palette& colours = theme::palette();
            const QColor colour = trust == Trust::checked    ? colours.good
                                  : trust == Trust::estimate ? colours.warning
                                                             : colours.muted;
            // The marks of the tables: ✓, a ring, a diamond.
            const QString sign = trust == Trust::checked    ? QStringLiteral("✓")
                                 : trust == Trust::estimate ? QStringLiteral("◆")
                                                            : QStringLiteral("○");
            words += QStringLiteral("<span style='color:%1'>%2&nbsp;%3</span>")
                         .arg(colour.name(), sign, escaped(text::trustText(trust)));
        }
    }
    const QString small = QStringLiteral("font-size:%1px").arg(theme::pixelSize(theme::TextSize::small));
    QString html;
    if (!source.isEmpty()) html += paragraph(depth, 0, source, small);
    if (!words.isEmpty()) html += paragraph(depth, 0, muted(joined(words)), small);
    return html;
}

QString WhyText::headHtml(graph::NodeId id, ObjectId parent, const QString& toggle, int depth) const {
    const graph::NodeName& name = m_graph.name(id);
    const bool isInput = m_graph.node(id).op == graph::Op::input;
    QString label = escaped(text::nodeName(m_graph, id));
    if (name.tag != 0 && isInput)
        label = link(QStringLiteral("field:%1").arg(name.tag), text::nodeName(m_graph, id));
    QString head = QStringLiteral("%1<b>%2</b> %3").arg(toggle, label, valueHtml(id));
    QStringList places;
    const QString boundary = text::boundaryText(m_graph.node(id).boundary);
    if (!boundary.isEmpty() && !isInput) places += escaped(boundary);
    const ObjectId object = objectOf(id);
    if (object.isValid() && object != parent) places += escaped(objectName(object));
    if (!places.isEmpty()) head += u' ' + muted(joined(places));
    return paragraph(depth, 8, head);
}

bool WhyText::hasBody(graph::NodeId id) const {
    const graph::Op op = m_graph.node(id).op;
    return op == graph::Op::kernel || !graph::derivationStep(m_graph, id).expression.empty();
}

// Level by level, so that no branch is told to its end while another is cut at its head.
void WhyText::chooseOpen(graph::NodeId root) const {
    m_open.clear();
    m_told = {root};
    std::vector<graph::NodeId> level{root};
    int shown = 0;
    for (int depth = 0; depth < openLevels && shown < openSteps; ++depth) {
        std::vector<graph::NodeId> next;
        for (const graph::NodeId id : level) {
            const std::vector<graph::NodeId> operands = graph::derivationStep(m_graph, id).operands;
            // Opening a step shows its operands.
            if (depth > 0 && shown + static_cast<int>(operands.size()) > openSteps) continue;
            m_open.insert(id);
            shown += static_cast<int>(operands.size());
            // Of a sum over many objects the first is told whole; the others read the same.
            const std::size_t told = operands.size() > toldWhole ? 1 : operands.size();
            for (std::size_t i = 0; i < told; ++i)
                // The many operands of a kernel are told only when asked for.
                if (hasBody(operands[i]) && m_graph.node(operands[i]).op != graph::Op::kernel)
                    next.push_back(operands[i]);
        }
        level = std::move(next);
    }
}

QString WhyText::bodyHtml(graph::NodeId id, ObjectId object, const QString& path, int depth) const {
    QString html;
    const QString line = text::derivationLine(m_graph, id, m_numbers);
    const theme::Palette& colours = theme::palette();
    if (!line.isEmpty()) {
        const QString families = theme::monospaceFamilies(m_display.language()).join(QStringLiteral("\",\""));
        html += QStringLiteral(
                    "<p style='margin:6px 6px 4px %1px; -qt-user-state:%2; font-size:12px; "
                    "color:%3; font-family:\"%4\"'>%5</p>")
                    .arg(depth * indent + 6)
                    .arg(2 * depth + 1)
                    .arg(colours.muted.name(), families, escaped(line));
    }
    const char* citation = m_graph.name(id).citation;
    if (citation != nullptr && citation[0] != '\0')
        html += paragraph(depth, 2, muted(escaped(text::citationText(citation))),
                          QStringLiteral("font-size:11px"));
    for (const graph::NodeId operand : graph::derivationStep(m_graph, id).operands)
        html += stepHtml(operand, object, path, depth + 1);
    return html;
}

QString WhyText::stepHtml(graph::NodeId id, ObjectId parent, const QString& path, int depth) const {
    const std::uint64_t tag = m_graph.isNamed(id) ? m_graph.name(id).tag : 0;
    const QString own =
        QStringLiteral("%1/%2%3").arg(path).arg(tag).arg(tag == 0 ? text::nodeName(m_graph, id) : QString());
    const bool isInput = m_graph.node(id).op == graph::Op::input;
    const bool opens = hasBody(id);
    // What stands above already is told once.
    const bool byRule = opens && m_open.contains(id) && m_told.insert(id).second;
    const bool open = opens && byRule != m_toggled.contains(own) && depth < deepest;
    QString toggle;
    if (opens)
        toggle = QStringLiteral("<a href=\"toggle:%1\" style='color:%3; text-decoration:none'>%2</a>&nbsp;")
                     .arg(QString::fromLatin1(QUrl::toPercentEncoding(own)),
                          open ? QStringLiteral("▾") : QStringLiteral("▸"), theme::palette().muted.name());
    QString html = headHtml(id, parent, toggle, depth);
    if (isInput && tag != 0 && !isResultTag(tag)) html += inputHtml(fieldOfTag(tag), depth);
    html += reasonHtml(id, depth);
    const ObjectId object = objectOf(id);
    if (open) html += bodyHtml(id, object.isValid() ? object : parent, own, depth);
    return html;
}

// What the error of a result comes from, the largest first.
QString WhyText::errorHtml(ResultAddress result) const {
    constexpr std::size_t most = 3;
    const auto errors =
        analysis::expectedErrors(result, m_document.plan(), m_document.model(), m_document.catalogue());
    if (errors.empty()) return {};
    QStringList parts;
    for (const analysis::ExpectedError& error : errors) {
        if (parts.size() == most) break;
        const QString label = text::resultLabel(error.of.result);
        const QString owner = objectName(error.of.object);
        const auto percent = [&](double share) {
            return m_numbers.format(share, {}, "%", {2, text::Sign::onlyMinus}).text();
        };
        parts += error.share ? Words::errorOf(percent(*error.share), label, owner)
                             : Words::unmeasured(label, owner);
    }
    if (errors.size() > most) parts += Words::others(static_cast<int>(errors.size() - most));
    return paragraph(0, 2, muted(escaped(Words::error(joined(parts)))),
                     QStringLiteral("font-size:%1px").arg(theme::pixelSize(theme::TextSize::small)));
}

QString WhyText::fieldHtml(FieldAddress address) const {
    const Object* object = m_document.find(address.object);
    if (object == nullptr) return muted(Words::gone());
    const FieldSpec& field = Registry::instance().field(address.field);
    const text::FieldWording wording =
        text::fieldWording(m_document.plan(), m_document.catalogue(), m_numbers);
    const FieldValue& value = object->value(field.id);
    QString shown = text::valueText(value, field, wording);
    if (shown.isEmpty()) shown = text::defaultText(field, wording);
    const auto followed = isEmpty(value) ? m_document.followed(*object, field) : std::nullopt;
    if (followed) shown = text::valueText(followed->value, field, wording);
    QString html = paragraph(0, 0, bold(escaped(text::fieldLabel(field.id))), titleStyle());
    html += paragraph(0, 2, muted(escaped(objectName(object->id))));
    html += paragraph(0, 6, shown.isEmpty() ? muted(Words::empty()) : bold(escaped(shown)));
    if (followed && followed->owner != object->id)
        html += paragraph(0, 0, muted(escaped(Words::follows(objectName(followed->owner)))));
    html += inputHtml({object->id, field.id}, 0);
    if (const auto open =
            analysis::openChoice(m_document.plan(), m_document.catalogue(), {object->id, field.id}))
        html += paragraph(0, 8, escaped(text::openChoiceSentence(*open, wording)));
    html += paragraph(0, 8, muted(escaped(text::translate(field.help))));
    const Provenance& provenance = object->provenanceOf(field.id);
    if (!isEmpty(value) && !provenance.checked.empty())
        html += paragraph(0, 4, muted(escaped(text::checkedText(provenance.checked))));
    if (!isEmpty(value) && !provenance.note.empty())
        html += paragraph(0, 4, muted(escaped(QString::fromStdString(provenance.note))));
    const bool used = m_document.model().node(FieldAddress{object->id, field.id}) != graph::noNode;
    if (field.role == FieldRole::evidence)
        html += paragraph(0, 8, muted(Words::evidence()));
    else if (field.role == FieldRole::input && field.isNumeric() && !used && !isEmpty(value))
        html += paragraph(0, 8, muted(Words::unused()));
    return html;
}

QString WhyText::html(std::uint64_t tag) const {
    if (!isResultTag(tag)) return fieldHtml(fieldOfTag(tag));
    const ResultAddress address = resultOfTag(tag);
    const graph::NodeId named = m_document.model().node(address);
    const QString label = escaped(text::resultLabel(address.result));
    if (named == graph::noNode) {
        return paragraph(0, 0, bold(label), titleStyle()) + paragraph(0, 2, muted(Words::notApplicable()));
    }
    const QString value = valueHtml(named);
    QStringList places;
    const QString boundary = text::boundaryText(m_graph.node(named).boundary);
    if (!boundary.isEmpty()) places += escaped(boundary);
    if (const QString name = objectName(address.object); !name.isEmpty()) places += escaped(name);
    QString html =
        paragraph(0, 0, bold(value.isEmpty() ? Words::whyNone() : Words::why(value)), titleStyle());
    html += paragraph(0, 2, QStringLiteral("%1 %2").arg(bold(label), muted(joined(places))));
    html += reasonHtml(named, 0);
    if (m_evaluation.isOk(named)) html += errorHtml(address);
    chooseOpen(named);
    html += bodyHtml(named, address.object, QStringLiteral("/%1").arg(tag), 0);
    return html;
}

}  // namespace wattplan
