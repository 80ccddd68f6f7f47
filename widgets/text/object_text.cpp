#include "widgets/text/object_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/text/digits.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Objects)

public:
    static QString years(const QString& from, const QString& to) {
        return tr("%1–%2", "first and last year of a growth era").arg(from, to);
    }
    static QString feed(const QString& month, const QString& capacity) {
        return tr("%1: %2", "month from which a utility feed has a size, the size").arg(month, capacity);
    }
    static QString numbered(const QString& kind, const QString& number) {
        return tr("%1 %2", "name of an unnamed object: its kind, a number").arg(kind, number);
    }
};

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

template <typename Value>
const Value* valueOf(const Object& object, std::string_view key) {
    return std::get_if<Value>(&object.value(fieldId(object.kind, key)));
}

QString eraName(const Object& era) {
    const auto year = [&](std::string_view key) {
        const auto* typed = valueOf<Number>(era, key);
        return typed ? exactText(typed->value) : QStringLiteral("?");
    };
    return Words::years(year("from"), year("to"));
}

QString feedName(const Object& step, Language language) {
    const auto* month = valueOf<Date>(step, "month");
    const auto* capacity = valueOf<Number>(step, "capacity");
    if (!month || !capacity) return month ? dateText(*month, language) : QString();
    const FieldSpec& field = Registry::instance().field(fieldId(Kind::feedStep, "capacity"));
    Wording wording;
    wording.language = language;
    FormattedNumber size = NumberFormat(wording).typed(capacity->value, field.unit.symbol);
    const auto* basis = valueOf<Text>(step, "basis");
    if (basis && basis->text == "mva") size.unit = QStringLiteral("MVA");
    return Words::feed(dateText(*month, language), size.text());
}

// "cluster_2", which an object is given when it is added, says no more than its kind and a number; any other
// key is the planner's own word.
QString nameOfKey(const Object& object) {
    const QString key = QString::fromStdString(object.key);
    const QString given = fromUtf8(Registry::instance().kind(object.kind).key);
    if (!isSingleton(object.kind) && !key.startsWith(given)) return key;
    const QString kind = kindText(object.kind);
    if (isSingleton(object.kind) || key == given) return kind;
    const QString number = key.mid(given.size() + 1);
    const bool isNumbered = key.at(given.size()) == u'_' && !number.isEmpty() &&
                            std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumbered ? Words::numbered(kind, number) : key;
}

QString unnamedName(const Object& object, Language language) {
    QString name;
    if (object.kind == Kind::growthEra) name = eraName(object);
    if (object.kind == Kind::feedStep) name = feedName(object, language);
    return name.isEmpty() ? nameOfKey(object) : name;
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
    return typed.isEmpty() ? unnamedName(object, language) : typed;
}

QString objectName(ObjectId object, const Plan& plan, const catalog::Catalogue& catalogue,
                   Language language) {
    const Object* found = findObject(object, plan, catalogue);
    return found ? objectName(*found, catalogue, language) : QString();
}

QString sentence(const Error& error, const Plan& plan, const catalog::Catalogue& catalogue,
                 Language language) {
    Error named = error;
    const bool naming = error.code == ErrorCode::objectInUse || error.code == ErrorCode::unknownKey;
    for (std::string& argument : named.arguments)
        if (const Object* object = naming ? plan.find(argument) : nullptr)
            argument = objectName(*object, catalogue, language).toStdString();
    return sentence(named);
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
