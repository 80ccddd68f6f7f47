#include "widgets/text/unit_text.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

#include "widgets/text/digits.h"

namespace wattplan::text {
namespace {

// Unit words in the three languages. They stand here, not in the translation files, because a document in two
// languages shows both at once, and because they go with the numbers.
struct Word {
    std::string_view symbol;
    const char16_t* one;
    const char16_t* several;
    const char16_t* zhCN;
    const char16_t* zhTW;
};

constexpr std::array words{
    Word{"1", u"", u"", u"", u""},
    Word{"x", u"×", u"×", u"倍", u"倍"},
    Word{"pt", u"pt", u"pts", u"个百分点", u"個百分點"},
    Word{"s", u"s", u"s", u"秒", u"秒"},
    Word{"min", u"min", u"min", u"分钟", u"分鐘"},
    Word{"h", u"h", u"h", u"小时", u"小時"},
    Word{"d", u"d", u"d", u"天", u"天"},
    Word{"day", u"day", u"days", u"天", u"天"},
    Word{"month", u"month", u"months", u"个月", u"個月"},
    Word{"year", u"year", u"years", u"年", u"年"},
    Word{"token", u"token", u"tokens", u"词元", u"詞元"},
    Word{"request", u"request", u"requests", u"次请求", u"次請求"},
    Word{"accelerator", u"accelerator", u"accelerators", u"卡", u"加速器"},
    Word{"chip", u"chip", u"chips", u"芯片", u"晶片"},
    Word{"server", u"server", u"servers", u"台", u"台"},
    Word{"rack", u"rack", u"racks", u"机柜", u"機櫃"},
    Word{"FTE", u"FTE", u"FTE", u"人", u"人"},
    Word{"parameter", u"parameter", u"parameters", u"参数", u"參數"},
    Word{"layer", u"layer", u"layers", u"层", u"層"},
    Word{"user", u"user", u"users", u"用户", u"使用者"},
    Word{"PF-day", u"PF-day", u"PF-days", u"PF·天", u"PF·天"},
    Word{"kg", u"kg", u"kg", u"kg", u"kg"},
    Word{"t", u"t", u"t", u"吨", u"公噸"},
    Word{"degC", u"°C", u"°C", u"°C", u"°C"},
    Word{"byte", u"byte", u"bytes", u"字节", u"位元組"},
    Word{"GPU", u"GPU", u"GPUs", u"GPU", u"GPU"},
};

// The same with the names of power and energy that planners in China and Taiwan write.
constexpr std::array localWords{
    Word{"W", u"W", u"W", u"瓦", u"瓦"},
    Word{"kW", u"kW", u"kW", u"千瓦", u"瓩"},
    Word{"kWh", u"kWh", u"kWh", u"千瓦时", u"度"},
};

const Word* find(std::string_view symbol, UnitStyle style) {
    const auto in = [symbol](const auto& table) -> const Word* {
        const auto matches = [symbol](const Word& word) {
            return word.symbol == symbol || (symbol.size() > 2 && symbol.back() == 's' &&
                                             symbol.substr(0, symbol.size() - 1) == word.symbol);
        };
        const auto found = std::find_if(table.begin(), table.end(), matches);
        return found == table.end() ? nullptr : &*found;
    };
    if (style == UnitStyle::local)
        if (const Word* local = in(localWords)) return local;
    return in(words);
}

QString prettified(std::string_view symbol) {
    QString text = QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
    text.replace(QStringLiteral("CO2"), QStringLiteral("CO₂"));
    if (text.size() > 1 && text.front() == u'u' && text != u"unit") text.front() = u'µ';
    if (!text.contains(u'₂') && text.size() > 1) {
        static constexpr std::array<std::pair<char16_t, char16_t>, 3> powers{
            {{u'2', u'²'}, {u'3', u'³'}, {u'4', u'⁴'}}};
        for (const auto& [digit, raised] : powers)
            if (text.back() == digit && !text.at(text.size() - 2).isDigit()) text.back() = raised;
    }
    return text;
}

// One factor of a unit; a month that divides is 月, a month that counts 个月.
QString wordText(std::string_view symbol, Language language, UnitStyle style, Plural plural, bool divides) {
    const Word* word = find(symbol, style);
    if (word == nullptr) return prettified(symbol);
    if (language == Language::en)
        return QString::fromUtf16(plural == Plural::yes ? word->several : word->one);
    if (divides && word->symbol == "month") return QStringLiteral("月");
    return QString::fromUtf16(language == Language::zhCN ? word->zhCN : word->zhTW);
}

// "1M tokens" and "1k requests" keep their number.
QString factorText(std::string_view symbol, Language language, UnitStyle style, Plural plural, bool divides) {
    const std::size_t space = symbol.find(' ');
    if (space == std::string_view::npos) return wordText(symbol, language, style, plural, divides);
    const std::string_view count = symbol.substr(0, space);
    QString number = QString::fromUtf8(count.data(), static_cast<qsizetype>(count.size()));
    if (language != Language::en) {
        if (count == "1k") number = QStringLiteral("千");
        if (count == "1M") number = QStringLiteral("百万");
        if (count == "1M" && language == Language::zhTW) number = QStringLiteral("百萬");
    }
    const QString unit = wordText(symbol.substr(space + 1), language, style, Plural::yes, divides);
    return language == Language::en ? number + QChar(noBreakSpace) + unit : number + unit;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = separator == '/' ? firstDivision(text) : text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

}  // namespace

std::size_t firstDivision(std::string_view symbol) {
    std::size_t at = symbol.find('/');
    while (at != std::string_view::npos) {
        const bool flopRate = symbol.substr(0, at).ends_with("FLOP") && symbol.substr(at).starts_with("/s");
        if (!flopRate) return at;
        at = symbol.find('/', at + 1);
    }
    return at;
}

QString denominatorText(std::string_view denominator, Language language, UnitStyle style) {
    if (language == Language::en) {
        QStringList parts;
        for (const auto part : split(denominator, '/'))
            parts += factorText(part, language, style, Plural::no, true);
        return parts.join(u'/');
    }
    QStringList parts;
    for (const auto part : split(denominator, '/'))
        for (const auto factor : split(part, '-'))
            parts += factorText(factor, language, style, Plural::no, true);
    return parts.size() == 1 ? parts.front() : QStringLiteral("(%1)").arg(parts.join(u'·'));
}

QString unitText(std::string_view symbol, Language language, UnitStyle style, Plural plural) {
    const std::size_t division = firstDivision(symbol);
    const QString numerator = wordText(symbol.substr(0, division), language, style, plural, false);
    if (division == std::string_view::npos) return numerator;
    return QStringLiteral("%1/%2").arg(numerator,
                                       denominatorText(symbol.substr(division + 1), language, style));
}

}  // namespace wattplan::text
