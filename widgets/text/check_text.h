#pragma once

#include <QString>

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
    /// Severity, object and sentence: "warning: Air-cooled hall: …".
    QString line(const analysis::Check& check) const;

private:
    QString power(const analysis::Check& check, std::size_t index) const;
    QString plain(const analysis::Check& check, std::size_t index, int significant = 3) const;
    QString field(const analysis::Check& check) const;

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    NumberFormat m_numbers;
};

}  // namespace wattplan::text
