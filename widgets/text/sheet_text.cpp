#include "widgets/text/sheet_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "widgets/text/boundary_text.h"
#include "widgets/text/citation_text.h"
#include "widgets/text/derivation_text.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"
#include "widgets/text/status_text.h"
#include "widgets/text/translation.h"
#include "widgets/text/unit_text.h"
#include "widgets/text/what_if_text.h"

namespace wattplan::text {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SheetTexts)
};

constexpr std::size_t codeLength = 3;  // of a currency

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString sourceOf(const Object& object, const FieldSpec& field) {
    if (isEmpty(object.value(field.id))) {
        if (!field.defaultValue && field.defaultChoice.empty()) return {};
        if (field.source.empty()) return Texts::tr("default");
        return Texts::tr("default: %1", "source of a default").arg(citationText(field.source));
    }
    const Provenance& provenance = object.provenanceOf(field.id);
    if (provenance.isEmpty()) return Texts::tr("typed in this plan");
    QStringList parts;
    for (const std::string* part : {&provenance.source, &provenance.date, &provenance.url})
        if (!part->empty()) parts << QString::fromStdString(*part);
    return parts.join(Texts::tr("; ", "between the parts of a source"));
}

QString trustOf(const Object& object, const FieldSpec& field) {
    if (isEmpty(object.value(field.id))) return {};
    const Provenance& provenance = object.provenanceOf(field.id);
    return provenance.isEmpty() ? QString() : trustText(wattplan::trustOf(provenance));
}

/// A face that has the digits and characters of a language on most machines.
const char* fontOf(Language language) {
    switch (language) {
        case Language::en:
            return "Calibri";
        case Language::zhCN:
            return "Microsoft YaHei";
        case Language::zhTW:
            return "Microsoft JhengHei";
    }
    return "Calibri";
}

}  // namespace

QString moneyUnitText(std::string_view symbol, Language language) {
    const std::size_t division = firstDivision(symbol);
    if (division != codeLength) return unitText(symbol, language);
    return fromUtf8(symbol.substr(0, division)) + u'/' +
           denominatorText(symbol.substr(division + 1), language, UnitStyle::international);
}

analysis::SheetWords sheetWords(const Plan& plan, const catalog::Catalogue& catalogue,
                                const NumberFormat& numbers) {
    const Language language = numbers.language();
    analysis::SheetWords words;
    words.text = [](const Label& label) { return translate(label).toStdString(); };
    words.whatIf = [&plan](WhatIfId whatIf) { return whatIfName(whatIf, plan).toStdString(); };
    words.object = [&catalogue, language](const Object& object) {
        return objectName(object, catalogue, language).toStdString();
    };
    words.field = [](FieldId field) { return fieldLabel(field).toStdString(); };
    words.result = [](ResultId result) { return resultLabel(result).toStdString(); };
    words.unit = [language](std::string_view symbol) {
        return moneyUnitText(symbol, language).toStdString();
    };
    words.boundary = [](Boundary boundary) { return boundaryText(boundary).toStdString(); };
    words.node = [](const graph::Graph& graph, graph::NodeId node) {
        return nodeName(graph, node).toStdString();
    };
    words.derivation = [numbers](const graph::Graph& graph, graph::NodeId node) {
        return derivationLine(graph, node, numbers).toStdString();
    };
    words.citation = [](std::string_view citation) {
        return citation.empty() ? std::string() : citationText(citation).toStdString();
    };
    words.choice = [&catalogue, numbers](const Plan& seen, const Object& object, const FieldSpec& field) {
        const FieldWording wording = fieldWording(seen, catalogue, numbers);
        const FieldValue& value = object.value(field.id);
        return (isEmpty(value) ? defaultText(field, wording) : valueText(value, field, wording))
            .toStdString();
    };
    words.source = [](const Object& object, const FieldSpec& field) {
        return sourceOf(object, field).toStdString();
    };
    words.trust = [](const Object& object, const FieldSpec& field) {
        return trustOf(object, field).toStdString();
    };
    words.reason = [&catalogue, language](const PlanModel& model, const Plan& seen, graph::NodeId node) {
        return statusText(model.evaluation(), node, objectsOf(seen, catalogue, language)).toStdString();
    };
    words.font = fontOf(language);
    return words;
}

}  // namespace wattplan::text
