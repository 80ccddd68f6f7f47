#include "widgets/text/check_text.h"

#include <QCoreApplication>
#include <cmath>

#include "widgets/text/counts.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

using analysis::Check;
using analysis::Rule;
using analysis::Severity;

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

}  // namespace

QString severityText(Severity severity) {
    switch (severity) {
        case Severity::pass:
            return Checks::tr("passed");
        case Severity::note:
            return Checks::tr("note");
        case Severity::warning:
            return Checks::tr("warning");
        case Severity::error:
            return Checks::tr("error");
    }
    return {};
}

QString severityHeading(Severity severity) {
    switch (severity) {
        case Severity::pass:
            return Checks::tr("Passed", "heading of checks");
        case Severity::note:
            return Checks::tr("Notes", "heading of checks");
        case Severity::warning:
            return Checks::tr("Warnings", "heading of checks");
        case Severity::error:
            return Checks::tr("Errors", "heading of checks");
    }
    return {};
}

QString CheckText::object(const Check& check) const {
    const QString name = objectName(check.object, m_plan, m_catalogue, m_numbers.language());
    const Object* found = m_plan.find(check.object);
    return found && found->kind == Kind::growthEra ? Checks::tr("Era %1", "years").arg(name) : name;
}

double CheckText::numberAt(const Check& check, std::size_t index) {
    return index < check.numbers.size() ? check.numbers[index] : 0.0;
}

QString CheckText::power(const Check& check, std::size_t index, std::string_view unit) const {
    return m_numbers.format(numberAt(check, index), dimension::power, unit).text();
}

QString CheckText::bytes(const Check& check, std::size_t index) const {
    return m_numbers.format(numberAt(check, index), dimension::byte, "GB").text();
}

QString CheckText::tokens(const Check& check, std::size_t index) const {
    return m_numbers.format(numberAt(check, index), dimension::token, "token").text();
}

QString CheckText::quantity(const Check& check, std::size_t index, Dimension dimension,
                            std::string_view unit) const {
    return m_numbers.format(numberAt(check, index), dimension, unit).text();
}

QString CheckText::flopRate(const Check& check, std::size_t index) const {
    return m_numbers.format(numberAt(check, index), dimension::flopRate, "TFLOP/s").text();
}

QString CheckText::celsius(const Check& check, std::size_t index) const {
    return m_numbers.typed(std::round(unitOf("degC").fromBase(numberAt(check, index)) * 10.0) / 10.0, "")
        .text();
}

QString CheckText::plain(const Check& check, std::size_t index, int significant) const {
    return roundedText(numberAt(check, index), significant);
}

QString CheckText::date(const std::optional<Date>& date) const {
    return dateText(date.value_or(Date{}), m_numbers.language(), DateStyle::sentence);
}

QString CheckText::other(const Check& check, std::size_t index) const {
    return index < check.others.size()
               ? objectName(check.others[index], m_plan, m_catalogue, m_numbers.language())
               : QString();
}

QString CheckText::others(const Check& check) const {
    QStringList names;
    for (std::size_t i = 0; i < check.others.size(); ++i)
        names += other(check, i);
    return names.join(Checks::tr(", ", "between the names of a list"));
}

QString CheckText::field(const Check& check) const {
    if (!check.field) return {};
    const QString label = fieldLabel(check.field->field);
    const QString object = objectName(check.field->object, m_plan, m_catalogue, m_numbers.language());
    return object.isEmpty() || check.field->object == check.object
               ? label
               : Checks::tr("%1 of %2", "field, object").arg(label, object);
}

QString CheckText::goTo(const Check& check) const {
    if (!check.field) return {};
    if (check.rule == Rule::unknownValue) return Checks::tr("Fill it in");
    return Checks::tr("Go to %1", "field").arg(fieldLabel(check.field->field));
}

QString CheckText::text(const Check& check) const {
    return Checks::tr("%1: %2", "object, sentence").arg(object(check), sentence(check));
}

QString CheckText::line(const Check& check) const {
    return Checks::tr("%1: %2: %3", "severity, object, sentence")
        .arg(severityText(check.severity), object(check), sentence(check));
}

QString checkText(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                  const NumberFormat& numbers) {
    return CheckText(plan, catalogue, numbers).text(check);
}

}  // namespace wattplan::text
