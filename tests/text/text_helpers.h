#pragma once

#include <QString>

#include <catch2/catch.hpp>

#include "widgets/text/number_format.h"

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};
}  // namespace Catch

namespace wattplan::text {

/// The text with its spaces made unbreakable, as numbers have them.
inline QString tied(const char* text) {
    return QString::fromUtf8(text).replace(u' ', QChar(noBreakSpace));
}

inline CurrencyName dollar() {
    return {"USD", "$", "美元", "美元"};
}
inline CurrencyName yuan() {
    return {"CNY", "¥", "人民币", "人民幣"};
}
inline CurrencyName newTaiwanDollar() {
    return {"TWD", "NT$", "新台币", "新臺幣"};
}

inline NumberFormat numbersIn(Language language, const CurrencyName& currency = dollar(),
                              double perPlanUnit = 1.0, UnitStyle style = UnitStyle::international) {
    return NumberFormat(Wording{language, style, DisplayCurrency{currency, perPlanUnit}});
}

}  // namespace wattplan::text
