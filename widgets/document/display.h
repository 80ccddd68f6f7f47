#pragma once

#include <QObject>
#include <string>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"
#include "widgets/text/number_format.h"

namespace wattplan {

/// How a window shows numbers: language, unit style and display currency. None of it is an edit, none
/// recomputes anything.
class Display : public QObject {
    Q_OBJECT

public:
    explicit Display(QObject* parent = nullptr) : QObject(parent) {}

    text::Language language() const { return m_language; }
    /// ISO 4217 code; empty is the plan currency.
    const std::string& currency() const { return m_currency; }
    /// Number formats for values of this plan.
    text::NumberFormat numbers(const Plan& plan, const catalog::Catalogue& catalogue) const;

    text::UnitStyle unitStyle() const { return m_style; }

    void setLanguage(text::Language language);
    void setCurrency(const std::string& code);
    void setUnitStyle(text::UnitStyle style);

signals:
    /// Every text with a number in it reads differently now.
    void changed();

private:
    text::Language m_language = text::Language::en;
    text::UnitStyle m_style = text::UnitStyle::international;
    std::string m_currency;
};

}  // namespace wattplan
