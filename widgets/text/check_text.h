#pragma once

#include <QString>
#include <string_view>

#include "core/analysis/checks.h"
#include "widgets/text/number_format.h"

namespace wattplan::text {

/// "error", "warning", "note", "passed".
QString severityText(analysis::Severity severity);

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

private:
    QString object(const analysis::Check& check) const;
    QString power(const analysis::Check& check, std::size_t index, std::string_view unit = "MW") const;
    QString plain(const analysis::Check& check, std::size_t index, int significant = 3) const;
    QString field(const analysis::Check& check) const;

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    NumberFormat m_numbers;
};

/// What a check found, where, and how to mend it, in the language now installed.
QString checkText(const analysis::Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                  const NumberFormat& numbers);

}  // namespace wattplan::text
