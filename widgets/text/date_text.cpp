#include "widgets/text/date_text.h"

#include <array>

namespace wattplan::text {
namespace {

QString englishMonth(unsigned month) {
    static constexpr std::array<const char16_t*, 12> names{
        u"January", u"February", u"March",     u"April",   u"May",      u"June",
        u"July",    u"August",   u"September", u"October", u"November", u"December"};
    return month >= 1 && month <= names.size() ? QString::fromUtf16(names[month - 1]) : QString();
}

}  // namespace

QString monthText(std::chrono::year_month month, Language language, DateStyle style) {
    const int year = static_cast<int>(month.year());
    const unsigned number = static_cast<unsigned>(month.month());
    if (style == DateStyle::numeric)
        return QStringLiteral("%1-%2").arg(year, 4, 10, QChar(u'0')).arg(number, 2, 10, QChar(u'0'));
    if (language == Language::en) return QStringLiteral("%1 %2").arg(englishMonth(number)).arg(year);
    return QStringLiteral("%1 年 %2 月").arg(year).arg(number);
}

QString monthName(unsigned month, Language language) {
    return language == Language::en ? englishMonth(month) : QStringLiteral("%1 月").arg(month);
}

QString dayText(std::chrono::year_month_day day, Language language, DateStyle style) {
    const std::chrono::year_month month{day.year(), day.month()};
    const unsigned number = static_cast<unsigned>(day.day());
    const QString monthPart = monthText(month, language, style);
    if (style == DateStyle::numeric)
        return QStringLiteral("%1-%2").arg(monthPart).arg(number, 2, 10, QChar(u'0'));
    if (language == Language::en) return QStringLiteral("%1 %2").arg(number).arg(monthPart);
    return QStringLiteral("%1 %2 日").arg(monthPart).arg(number);
}

}  // namespace wattplan::text
