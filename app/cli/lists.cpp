#include <QCoreApplication>

#include "app/cli/listing.h"
#include "app/cli/source_text.h"
#include "core/catalog/catalogue.h"
#include "core/plan/edits.h"
#include "core/plan/samples.h"
#include "widgets/text/boundary_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"
#include "widgets/text/translation.h"

namespace wattplan::cli {

namespace {

using catalog::Catalogue;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<Kind> kindNamed(const std::string& key) {
    if (const auto kind = Registry::instance().kindByKey(key)) return *kind;
    std::string all;
    for (const KindSpec& kind : Registry::instance().kinds())
        all.append(all.empty() ? "" : ", ").append(kind.key);
    return failure(ErrorCode::unknownChoice, {key, all});
}

Listing::Column keyColumn() {
    return {"key", Texts::tr("Key")};
}
Listing::Column nameColumn() {
    return {"name", Texts::tr("Name")};
}
Listing::Column unitColumn() {
    return {"unit", Texts::tr("Unit")};
}
Listing::Column helpColumn() {
    return {"help", Texts::tr("Meaning")};
}

QString listKinds(Format format) {
    Listing listing({keyColumn(), nameColumn(), {"library", Texts::tr("Library")}});
    for (const KindSpec& kind : Registry::instance().kinds())
        listing.addRow({fromUtf8(kind.key), text::kindText(kind.kind),
                        isLibrary(kind.kind) ? Texts::tr("yes") : Texts::tr("no")});
    return listing.text(format);
}

QString listResults(const std::vector<Kind>& kinds, Format format) {
    Listing listing({{"kind", Texts::tr("Kind")},
                     keyColumn(),
                     nameColumn(),
                     unitColumn(),
                     {"boundary", Texts::tr("Boundary")},
                     helpColumn()});
    for (const Kind kind : kinds)
        for (const ResultSpec& spec : Registry::instance().results(kind))
            listing.addRow({fromUtf8(Registry::instance().kind(kind).key), fromUtf8(spec.key),
                            text::translate(spec.label), fromUtf8(spec.unit.symbol),
                            text::boundaryText(spec.boundary), text::translate(spec.help)});
    return listing.text(format);
}

/// What may be typed into a field.
QString valuesOf(const FieldSpec& field, const text::FieldWording& wording) {
    if (field.referenceKind) return text::kindText(*field.referenceKind);
    if (field.type == FieldType::date) return Texts::tr("month or day");
    if (field.type == FieldType::text) return Texts::tr("text");
    QStringList keys;
    for (const Choice& choice : field.choices)
        keys << fromUtf8(choice.key);
    return keys.isEmpty() ? text::rangeText(field, wording) : keys.join(QStringLiteral(", "));
}

QString listFields(const std::vector<Kind>& kinds, Format format, const text::FieldWording& wording) {
    Listing listing({{"kind", Texts::tr("Kind")},
                     keyColumn(),
                     nameColumn(),
                     unitColumn(),
                     {"values", Texts::tr("Values")},
                     {"default", Texts::tr("Default")},
                     helpColumn()});
    for (const Kind kind : kinds)
        for (const FieldSpec& field : Registry::instance().fields(kind)) {
            Listing::Cell byDefault;
            if (field.defaultValue) byDefault = *field.defaultValue;
            if (!field.defaultChoice.empty()) byDefault = fromUtf8(field.defaultChoice);
            listing.addRow({fromUtf8(Registry::instance().kind(kind).key), fromUtf8(field.key),
                            text::translate(field.label), fromUtf8(field.unit.symbol),
                            valuesOf(field, wording), byDefault, text::translate(field.help)});
        }
    return listing.text(format);
}

std::vector<Kind> allKinds() {
    std::vector<Kind> kinds;
    for (const KindSpec& kind : Registry::instance().kinds())
        kinds.push_back(kind.kind);
    return kinds;
}

/// Wording of values that stand in no plan.
text::FieldWording wordingOf(const Plan& plan, text::Language language) {
    return text::fieldWording(
        plan, Catalogue::builtIn(),
        text::NumberFormat(text::Wording{language, text::UnitStyle::international, {}}));
}

QString listLibrary(Format format) {
    Listing listing({keyColumn(), nameColumn(), {"rows", Texts::tr("Rows")}});
    for (const KindSpec& kind : Registry::instance().kinds())
        if (isLibrary(kind.kind))
            listing.addRow({fromUtf8(kind.key), text::kindText(kind.kind, text::Plural::yes),
                            static_cast<double>(Catalogue::builtIn().rows(kind.kind).size())});
    return listing.text(format);
}

QString listRows(Kind kind, Format format, text::Language language) {
    Listing listing(
        {keyColumn(), nameColumn(), {"trust", Texts::tr("Trust")}, {"source", Texts::tr("Source")}});
    for (const Object* row : Catalogue::builtIn().rows(kind))
        listing.addRow({fromUtf8(row->key), text::objectName(*row, Catalogue::builtIn(), language),
                        text::trustText(trustOf(row->provenance)), fromUtf8(row->provenance.source)});
    return listing.text(format);
}

QString listValues(const Object& row, Format format, const text::FieldWording& wording) {
    Listing listing({{"field", Texts::tr("Field")},
                     nameColumn(),
                     {"value", Texts::tr("Value")},
                     unitColumn(),
                     {"source", Texts::tr("Source")}});
    for (const FieldSpec& field : Registry::instance().fields(row.kind)) {
        const FieldValue& value = row.value(field.id);
        if (isEmpty(value)) continue;
        Listing::Cell cell;
        QString unit;
        if (const auto* number = std::get_if<Number>(&value); number && format != Format::table) {
            cell = number->value;
            unit = fromUtf8(field.unit.symbol);
            if (field.isMoney() && !number->currency.empty())
                unit.replace(0, static_cast<qsizetype>(field.unit.currency.size()),
                             fromUtf8(number->currency));
        } else {
            cell = format == Format::table ? text::valueText(value, field, wording)
                                           : text::editText(value, wording);
        }
        listing.addRow(
            {fromUtf8(field.key), text::translate(field.label), cell, unit, sourceText(row, field)});
    }
    return listing.text(format);
}

}  // namespace

Outcome list(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    std::vector<Kind> kinds = allKinds();
    if (!request.row.empty()) {
        const auto kind = kindNamed(request.row);
        if (!kind) return refusal(kind.error());
        kinds = {*kind};
    }
    if (request.target == "kinds") return {success, listKinds(*format), {}};
    if (request.target == "results") return {success, listResults(kinds, *format), {}};
    if (request.target == "fields") {
        const auto blank = samplePlan("blank", Catalogue::builtIn());
        if (!blank) return refusal(blank.error());
        return {success, listFields(kinds, *format, wordingOf(*blank, request.language)), {}};
    }
    return refusal(Error{ErrorCode::unknownChoice, "", "", {request.target, "kinds, fields, results"}});
}

Outcome catalogue(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    if (request.target.empty()) return {success, listLibrary(*format), {}};
    const auto kind = kindNamed(request.target);
    if (!kind) return refusal(kind.error());
    if (request.row.empty()) return {success, listRows(*kind, *format, request.language), {}};
    const Object* row = Catalogue::builtIn().find(*kind, request.row);
    if (!row) {
        std::vector<std::string> keys;
        for (const Object* each : Catalogue::builtIn().rows(*kind))
            keys.push_back(each->key);
        return refusal(
            Error{ErrorCode::unknownCatalogueRow, "", "", {request.row, nearestKey(request.row, keys)}});
    }
    const auto blank = samplePlan("blank", Catalogue::builtIn());
    if (!blank) return refusal(blank.error());
    return {success, listValues(*row, *format, wordingOf(*blank, request.language)), {}};
}

}  // namespace wattplan::cli
