#include "widgets/text/object_text.h"

#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const Object* findObject(ObjectId id, const Plan& plan, const catalog::Catalogue& catalogue) {
    return id.isCatalogue() ? catalogue.find(id) : plan.find(id);
}

QString textField(const Object& object, std::string_view key) {
    const FieldSpec* field = Registry::instance().field(object.kind, key);
    if (field == nullptr) return {};
    const auto* text = std::get_if<Text>(&object.value(field->id));
    return text ? QString::fromStdString(text->text) : QString();
}

std::string codeOf(const Object& currency) {
    const QString code = textField(currency, "code");
    return (code.isEmpty() ? QString::fromStdString(currency.key).toUpper() : code).toStdString();
}

std::string planCurrency(const Plan& plan, const catalog::Catalogue& catalogue) {
    const FieldSpec* field = Registry::instance().field(Kind::plan, "currency");
    const auto plans = plan.objects(Kind::plan);
    if (field == nullptr || plans.empty()) return {};
    const FieldValue& value = plans.front()->value(field->id);
    if (const auto* text = std::get_if<Text>(&value)) return text->text;
    const auto* reference = std::get_if<Reference>(&value);
    const Object* currency = reference ? findObject(reference->object, plan, catalogue) : nullptr;
    return currency ? codeOf(*currency) : std::string();
}

// The row of the library an object is or was copied from.
const Object* libraryRow(const Object& object, const catalog::Catalogue& catalogue) {
    if (object.id.isCatalogue()) return &object;
    return object.catalogueKey.empty() ? nullptr : catalogue.find(object.kind, object.catalogueKey);
}

}  // namespace

QString kindText(Kind kind, Plural plural) {
    const KindSpec& spec = Registry::instance().kind(kind);
    return translate(plural == Plural::yes ? spec.plural : spec.singular);
}

QString fieldLabel(FieldId field) {
    return translate(Registry::instance().field(field).label);
}

QString resultLabel(ResultId result) {
    return translate(Registry::instance().result(result).label);
}

QString objectName(const Object& object, const catalog::Catalogue& catalogue, Language language) {
    const QString typed = textField(object, "name");
    const Object* row = libraryRow(object, catalogue);
    // A name the planner changed is shown as typed, in every language.
    if (row != nullptr && (typed.isEmpty() || typed == textField(*row, "name"))) {
        const QString name = fromUtf8(catalogue.name(*row, languageCode(language).toStdString()));
        if (!name.isEmpty()) return name;
    }
    return typed.isEmpty() ? QString::fromStdString(object.key) : typed;
}

QString objectName(ObjectId object, const Plan& plan, const catalog::Catalogue& catalogue,
                   Language language) {
    const Object* found = findObject(object, plan, catalogue);
    return found ? objectName(*found, catalogue, language) : QString();
}

CurrencyName currencyName(std::string_view code, const Plan& plan, const catalog::Catalogue& catalogue) {
    std::string wanted(code);
    if (wanted.empty()) wanted = planCurrency(plan, catalogue);
    CurrencyName name{wanted, {}, {}, {}};
    const auto matches = [&](const Object& row) { return codeOf(row) == wanted; };
    const auto take = [&](const Object& row) {
        name.symbol = textField(row, "symbol");
        name.zhCN = objectName(row, catalogue, Language::zhCN);
        name.zhTW = objectName(row, catalogue, Language::zhTW);
    };
    for (const Object* row : catalogue.rows(Kind::currency))
        if (matches(*row)) take(*row);
    for (const Object* row : plan.objects(Kind::currency))
        if (matches(*row)) take(*row);
    return name;
}

FieldWording fieldWording(const Plan& plan, const catalog::Catalogue& catalogue,
                          const NumberFormat& numbers) {
    const Language language = numbers.language();
    return FieldWording{
        numbers,
        [&plan, &catalogue, language](ObjectId id) { return objectName(id, plan, catalogue, language); },
        [&plan, &catalogue](ObjectId id) {
            const Object* object = findObject(id, plan, catalogue);
            return object ? QString::fromStdString(object->key) : QString();
        },
        [&plan, &catalogue](std::string_view code) { return currencyName(code, plan, catalogue); }};
}

ObjectOfTag objectsOf(const Plan& plan, const catalog::Catalogue& catalogue, Language language) {
    return [&plan, &catalogue, language](std::uint64_t tag) {
        return objectName(ObjectId{fieldOfTag(tag).object.value}, plan, catalogue, language);
    };
}

}  // namespace wattplan::text
