#include "widgets/text/guide_reference.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/rules.h"
#include "core/formulas/record_plan.h"
#include "core/graph/derivation.h"
#include "widgets/text/boundary_text.h"
#include "widgets/text/check_text.h"
#include "widgets/text/citation_text.h"
#include "widgets/text/derivation_text.h"
#include "widgets/text/digits.h"
#include "widgets/text/guide_plan.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

struct Guide {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

const QString checkChapter = QStringLiteral("checks");

QString ruleAnchor(analysis::Rule rule) {
    return QStringLiteral("rule-%1").arg(static_cast<int>(rule));
}

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString code(const QString& text) {
    return u'`' + text + u'`';
}

QString link(const QString& label, QString address) {
    // A bracket would end the link.
    address.replace(u'(', QLatin1String("%28")).replace(u')', QLatin1String("%29"));
    return QStringLiteral("[%1](%2)").arg(escapedMarkdown(label), address);
}

QString bullets(const QStringList& lines) {
    QString text;
    for (const QString& line : lines)
        if (!line.isEmpty()) text += QStringLiteral("- %1\n").arg(line);
    return text;
}

QString named(const QString& name, const QString& key) {
    return Guide::tr("%1 (%2)", "a name, and the key behind it").arg(name, key);
}

QString listed(const QStringList& parts) {
    return parts.join(Guide::tr(", ", "between the parts of a list"));
}

/// "kW"; of money what it is paid for; "" for plain counts.
QString unitWords(const Unit& unit, Language language) {
    if (unit.dimension.exponent(Base::money) == 0) return unitText(unit.symbol, language);
    const std::size_t division = firstDivision(unit.symbol);
    return division == std::string_view::npos
               ? QString()
               : denominatorText(std::string_view(unit.symbol).substr(division + 1), language,
                                 UnitStyle::international);
}

QString cited(std::string_view citation) {
    if (citation.empty()) return {};
    const QString text = citationText(citation);
    const QString address = citationAddress(citation);
    return address.isEmpty() ? escapedMarkdown(text) : link(text, address);
}

bool readsAs(const FieldSpec& field, const QString& typed, double value) {
    constexpr double rounding = 1e-5;  // of six digits shown
    const auto read = readFieldValue(field, typed.toStdString());
    const auto* number = read ? std::get_if<Number>(&*read) : nullptr;
    return number != nullptr && std::abs(number->value - value) <= rounding * std::abs(value);
}

QString breakable(QString text) {
    return text.replace(QChar(noBreakSpace), u' ');
}

}  // namespace

QString guideChapter(Kind kind) {
    return QStringLiteral("kind-") + fromUtf8(Registry::instance().kind(kind).key);
}

QString guideAnchor(FieldId field) {
    return QStringLiteral("field-") + fromUtf8(Registry::instance().field(field).key);
}

QString guideAnchor(ResultId result) {
    return QStringLiteral("result-") + fromUtf8(Registry::instance().result(result).key);
}

QString guideLink(FieldId field) {
    return QStringLiteral("guide:%1#%2")
        .arg(guideChapter(Registry::instance().field(field).kind), guideAnchor(field));
}

QString guideLink(ResultId result) {
    return QStringLiteral("guide:%1#%2")
        .arg(guideChapter(Registry::instance().result(result).kind), guideAnchor(result));
}

QString guideLink(analysis::Rule rule) {
    return QStringLiteral("guide:%1#%2").arg(checkChapter, ruleAnchor(rule));
}

GuideReference::GuideReference(const NumberFormat& numbers)
    : m_numbers(numbers),
      m_catalogue(catalog::Catalogue::builtIn()),
      m_plan(guidePlan(m_catalogue)),
      m_wording(fieldWording(m_plan, m_catalogue, m_numbers)),
      m_graph(std::make_unique<graph::Graph>(formulas::horizonOf(m_plan).months)) {
    formulas::Recorder recorder(*m_graph, m_plan, m_catalogue);
    formulas::recordPlan(recorder);
    m_graph->seal();
    m_nodes = recorder.nodes();
}

GuideReference::~GuideReference() = default;

GuideChapter GuideReference::kind(Kind kind) const {
    const Registry& registry = Registry::instance();
    QString text = QStringLiteral("# %1\n\n").arg(escapedMarkdown(translate(registry.kind(kind).singular)));
    text += Guide::tr("Fields are typed; results are computed. On the command line this kind is called %1.")
                .arg(code(fromUtf8(registry.kind(kind).key))) +
            QStringLiteral("\n\n");
    text += QStringLiteral("## %1 {#fields}\n\n").arg(Guide::tr("Fields"));
    for (const FieldSpec& field : registry.fields(kind))
        text += fieldEntry(field);
    if (!registry.results(kind).empty())
        text += QStringLiteral("## %1 {#results}\n\n").arg(Guide::tr("Results"));
    for (const ResultSpec& result : registry.results(kind))
        text += resultEntry(result);
    return {guideChapter(kind), text};
}

QStringList GuideReference::examples(const FieldSpec& field) const {
    if (!field.isNumeric() || isYear(field)) return {};
    const auto valueIn = [&](const std::vector<const Object*>& objects) -> const Number* {
        for (const Object* object : objects)
            if (const auto* number = std::get_if<Number>(&object->value(field.id));
                number != nullptr && number->value != 0.0)
                return number;
        return nullptr;
    };
    const Number* found = valueIn(m_plan.objects(field.kind));
    if (found == nullptr && isLibrary(field.kind)) found = valueIn(m_catalogue.rows(field.kind));
    const std::optional<Number> number = found                ? std::optional(*found)
                                         : field.defaultValue ? std::optional(Number{*field.defaultValue, {}})
                                                              : std::nullopt;
    if (!number) return {};
    QStringList texts;
    for (const QString& candidate :
         {editText(*number, m_wording), breakable(valueText(*number, field, m_wording)),
          breakable(cellNumber(*number, field, m_wording).text())})
        if (!texts.contains(candidate) && readsAs(field, candidate, number->value)) texts += candidate;
    return texts;
}

QStringList GuideReference::typing(const FieldSpec& field) const {
    QStringList lines;
    const QString unit = escapedMarkdown(unitWords(field.unit, m_numbers.language()));
    switch (field.type) {
        case FieldType::number:
        case FieldType::integer:
            if (isYear(field))
                lines += Guide::tr("Typed as a year.");
            else if (field.isMoney())
                lines += unit.isEmpty() ? Guide::tr(
                                              "Typed as an amount of money; without a currency it is in "
                                              "that of the plan.")
                                        : Guide::tr(
                                              "Typed as money per %1; without a currency it is in that "
                                              "of the plan.",
                                              "unit")
                                              .arg(unit);
            else if (field.type == FieldType::integer)
                lines += Guide::tr("Typed as a whole number.");
            else
                lines += unit.isEmpty()
                             ? Guide::tr("Typed as a number.")
                             : Guide::tr("Typed as a number; without a unit it is in %1.").arg(unit);
            break;
        case FieldType::text:
            lines += Guide::tr("Typed as text.");
            break;
        case FieldType::date:
            lines += Guide::tr("Typed as a month or a day: %1 or %2.")
                         .arg(code(QStringLiteral("2026-03")), code(QStringLiteral("2026-03-15")));
            break;
        case FieldType::reference:
            lines += Guide::tr("Chosen by its name or key: %1.", "a kind of object")
                         .arg(link(translate(Registry::instance().kind(*field.referenceKind).singular),
                                   QStringLiteral("guide:") + guideChapter(*field.referenceKind)));
            break;
        case FieldType::choice: {
            QStringList choices;
            for (const Choice& choice : field.choices)
                choices += named(escapedMarkdown(translate(choice.label)), code(fromUtf8(choice.key)));
            lines += Guide::tr("One of: %1.").arg(listed(choices));
            break;
        }
        case FieldType::flag:
            lines += Guide::tr("Yes or no.");
            break;
    }
    QStringList texts;
    for (const QString& text : examples(field))
        texts += code(text);
    if (!texts.isEmpty()) lines += Guide::tr("For example: %1.").arg(listed(texts));
    if (const QString range = rangeText(field, m_wording); !range.isEmpty())
        lines += Guide::tr("Range: %1.").arg(escapedMarkdown(range));
    return lines;
}

QString GuideReference::sourceOf(const FieldSpec& field) const {
    const Provenance* cost = m_catalogue.citedParameter(field.source);
    if (cost == nullptr) return cited(field.source);
    const QString title = QString::fromStdString(cost->source);
    return cost->url.empty() ? escapedMarkdown(title) : link(title, QString::fromStdString(cost->url));
}

QString GuideReference::whenEmpty(const FieldSpec& field) const {
    if (field.required) return Guide::tr("May not be empty.");
    if (field.pinOf) {
        const ResultSpec& result = Registry::instance().result(*field.pinOf);
        return Guide::tr("Stands in for the result %1; empty, that is computed.")
            .arg(link(translate(result.label), guideLink(result.id)));
    }
    if (field.follows) {
        const QString followed =
            field.follows->field
                ? link(fieldLabel(*field.follows->field), guideLink(*field.follows->field))
                : link(resultLabel(*field.follows->result), guideLink(*field.follows->result));
        if (!field.follows->through) return Guide::tr("Empty: follows %1.", "a field").arg(followed);
        return Guide::tr("Empty: follows %1 of %2.", "a field, and the field that names its object")
            .arg(followed, link(fieldLabel(*field.follows->through), guideLink(*field.follows->through)));
    }
    const QString standsFor = escapedMarkdown(defaultText(field, m_wording));
    const QString source = sourceOf(field);
    if (!standsFor.isEmpty() && !source.isEmpty())
        return Guide::tr("Empty: %1 (%2).", "default, its source").arg(standsFor, source);
    if (!standsFor.isEmpty()) return Guide::tr("Empty: %1.", "default").arg(standsFor);
    if (field.role == FieldRole::input)
        return Guide::tr("Empty: unknown; a result that needs it waits for it.");
    return {};
}

QString GuideReference::fieldEntry(const FieldSpec& field) const {
    QStringList lines = typing(field);
    if (const QString help = boundaryHelp(field.boundary); !help.isEmpty()) lines += escapedMarkdown(help);
    lines += whenEmpty(field);
    if (field.role == FieldRole::evidence)
        lines += Guide::tr("Published by others: it stands beside the results and moves none.");
    lines += Guide::tr("Key: %1.", "of a field or result, for the command line and files")
                 .arg(code(fromUtf8(field.key)));
    return QStringLiteral("### %1 {#%2}\n\n%3\n\n%4\n")
        .arg(escapedMarkdown(translate(field.label)), guideAnchor(field.id),
             escapedMarkdown(translate(field.help)), bullets(lines));
}

graph::NodeId GuideReference::nodeOf(const ResultSpec& result) const {
    // Of the object that states the fewest results itself.
    const auto pins = [](const Object& object) {
        return std::ranges::count_if(Registry::instance().fields(object.kind), [&](const FieldSpec& field) {
            return field.pinOf && !isEmpty(object.value(field.id));
        });
    };
    graph::NodeId found = graph::noNode;
    std::ptrdiff_t fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (const Object* object : m_plan.objects(result.kind)) {
        const auto node = m_nodes.find(tagOf(ResultAddress{object->id, result.id}));
        if (node == m_nodes.end() || pins(*object) >= fewest) continue;
        fewest = pins(*object);
        found = node->second;
    }
    return found;
}

QString GuideReference::linkTo(graph::NodeId node) const {
    const std::uint64_t tag = m_graph->isNamed(node) ? m_graph->name(node).tag : 0;
    const QString name = nodeName(*m_graph, node);
    if (tag == 0) return escapedMarkdown(name);
    return link(name,
                isResultTag(tag) ? guideLink(resultOfTag(tag).result) : guideLink(fieldOfTag(tag).field));
}

QStringList GuideReference::formula(const ResultSpec& result) const {
    const graph::NodeId node = nodeOf(result);
    if (node == graph::noNode) return {};
    QStringList lines;
    const QString line = derivationLine(*m_graph, node, m_numbers, Likes::together);
    if (!line.isEmpty()) lines += Guide::tr("Formula: %1.").arg(escapedMarkdown(line));
    QStringList read;
    for (const graph::NodeId operand : graph::derivationStep(*m_graph, node).operands) {
        if (m_graph->node(operand).op == graph::Op::kernel)
            lines += Guide::tr("%1: %2", "a named part of a formula, what it computes")
                         .arg(escapedMarkdown(nodeName(*m_graph, operand)),
                              escapedMarkdown(derivationLine(*m_graph, operand, m_numbers)));
        if (const QString name = linkTo(operand); !name.isEmpty() && !read.contains(name)) read += name;
    }
    if (!read.isEmpty()) lines += Guide::tr("Reads: %1.", "inputs and results").arg(listed(read));
    if (const QString source = cited(m_graph->name(node).citation); !source.isEmpty())
        lines += Guide::tr("Source: %1.").arg(source);
    return lines;
}

QString GuideReference::resultEntry(const ResultSpec& result) const {
    const QString unit = escapedMarkdown(unitWords(result.unit, m_numbers.language()));
    const bool isMoney = result.unit.dimension.exponent(Base::money) != 0;
    QStringList lines = formula(result);
    if (isMoney)
        lines += unit.isEmpty() ? Guide::tr("Unit: money.") : Guide::tr("Unit: money per %1.").arg(unit);
    else if (!unit.isEmpty())
        lines += Guide::tr("Unit: %1, or one that suits its size.").arg(unit);
    if (const QString help = boundaryHelp(result.boundary); !help.isEmpty()) lines += escapedMarkdown(help);
    if (result.isSeries) lines += Guide::tr("A value for each month of the plan.");
    if (result.pin)
        lines += Guide::tr("Can be pinned: %1.", "the field that pins a result")
                     .arg(link(fieldLabel(*result.pin), guideLink(*result.pin)));
    lines += Guide::tr("Key: %1.", "of a field or result, for the command line and files")
                 .arg(code(fromUtf8(result.key)));
    return QStringLiteral("### %1 {#%2}\n\n%3\n\n%4\n")
        .arg(escapedMarkdown(translate(result.label)), guideAnchor(result.id),
             escapedMarkdown(translate(result.help)), bullets(lines));
}

GuideChapter GuideReference::checks() const {
    QString text = QStringLiteral("# %1\n\n").arg(Guide::tr("What is checked"));
    text += Guide::tr(
                "The plan is checked anew after each edit. What it finds stands on the page "
                "[%1](wattplan:page/checks), "
                "with buttons that mend it.")
                .arg(QCoreApplication::translate("Pages", "Checks")) +
            QStringLiteral("\n\n");
    using analysis::Severity;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note, Severity::pass}) {
        text += QStringLiteral("## %1 {#severity-%2}\n\n")
                    .arg(severityHeading(severity))
                    .arg(static_cast<int>(severity));
        for (const analysis::RuleSpec& rule : analysis::ruleSpecs())
            if (rule.severity == severity)
                text += QStringLiteral("### %1 {#%2}\n\n%3\n\n")
                            .arg(escapedMarkdown(translate(rule.label)), ruleAnchor(rule.rule),
                                 escapedMarkdown(translate(rule.help)));
    }
    return {checkChapter, text};
}

GuideChapter GuideReference::literature() const {
    QString text = QStringLiteral("# %1\n\n").arg(Guide::tr("Methods and literature"));
    text += Guide::tr(
                "What the formulas and defaults rest on. The sources of the library's figures stand on "
                "the page [%1](wattplan:page/sources).")
                .arg(QCoreApplication::translate("Pages", "Sources")) +
            QStringLiteral("\n\n");
    QStringList lines;
    for (const std::string_view key : citationKeys())
        lines += named(cited(key), code(fromUtf8(key)));
    return {QStringLiteral("literature"), text + bullets(lines)};
}

}  // namespace wattplan::text
