#pragma once

#include <QString>
#include <string_view>

#include "core/analysis/fixes.h"
#include "widgets/text/number_format.h"

namespace wattplan::text {

/// "error", "warning", "note", "passed".
QString severityText(analysis::Severity severity);
/// As the heading of a group: "Errors", "Warnings", "Notes", "Passed".
QString severityHeading(analysis::Severity severity);

/// Checks in words, of one plan in one language. Refers to plan and catalogue: they must outlive it.
class CheckText {
public:
    CheckText(const Plan& plan, const catalog::Catalogue& catalogue, NumberFormat numbers)
        : m_plan(plan), m_catalogue(catalogue), m_numbers(std::move(numbers)) {}

    /// What was found and how to mend it, without the object.
    QString sentence(const analysis::Check& check) const;
    /// Object and sentence: "Air-cooled hall: in June 2023 …".
    QString text(const analysis::Check& check) const;
    /// Severity, object and sentence: "warning: Air-cooled hall: …".
    QString line(const analysis::Check& check) const;

    /// The object a check is about: "Air-cooled hall", "Era 2012–2019".
    QString object(const analysis::Check& check) const;
    /// What a fix does, for its button: "6 per rack", "Raise the feed to 1.4 MW".
    QString fix(const analysis::Fix& fix) const;
    /// Where a check is mended by hand, for its button: "Fill it in", "Go to Cooling"; "" where there is no
    /// field.
    QString goTo(const analysis::Check& check) const;

private:
    static double numberAt(const analysis::Check& check, std::size_t index);
    QString power(const analysis::Check& check, std::size_t index, std::string_view unit = "MW") const;
    QString bytes(const analysis::Check& check, std::size_t index) const;
    QString tokens(const analysis::Check& check, std::size_t index) const;
    QString quantity(const analysis::Check& check, std::size_t index, Dimension dimension,
                     std::string_view unit) const;
    QString water(const analysis::Check& check) const;
    QString flopRate(const analysis::Check& check, std::size_t index) const;
    QString gridCarbon(const analysis::Check& check) const;
    QString celsius(const analysis::Check& check, std::size_t index) const;
    QString plain(const analysis::Check& check, std::size_t index, int significant = 3) const;
    QString field(const analysis::Check& check) const;
    QString date(const std::optional<Date>& date) const;
    QString other(const analysis::Check& check, std::size_t index) const;
    QString others(const analysis::Check& check) const;

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    NumberFormat m_numbers;
};

/// What a check found, where, and how to mend it, in the language now installed.
QString checkText(const analysis::Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                  const NumberFormat& numbers);

}  // namespace wattplan::text
