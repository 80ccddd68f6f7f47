#include "widgets/text/display_scale.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <span>

#include "core/units/unit.h"
#include "widgets/text/unit_families.h"

namespace wattplan::text {
namespace {

// "k", "M" or "万": a factor in words, used from `minimum` on.
struct ScaleWord {
    double factor;
    double minimum;
    const char16_t* text;
};

constexpr ScaleWord one{1.0, 0.0, u""};
constexpr std::array english{one, ScaleWord{1e6, 1e6, u"M"}, ScaleWord{1e9, 1e9, u"B"},
                             ScaleWord{1e12, 1e12, u"T"}};
constexpr std::array englishMoney{one, ScaleWord{1e3, 1e4, u"k"}, ScaleWord{1e6, 1e6, u"M"},
                                  ScaleWord{1e9, 1e9, u"B"}, ScaleWord{1e12, 1e12, u"T"}};
constexpr std::array simplified{one, ScaleWord{1e4, 1e4, u"万"}, ScaleWord{1e8, 1e8, u"亿"},
                                ScaleWord{1e12, 1e12, u"万亿"}};
constexpr std::array traditional{one, ScaleWord{1e4, 1e4, u"萬"}, ScaleWord{1e8, 1e8, u"億"},
                                 ScaleWord{1e12, 1e12, u"兆"}};

std::span<const ScaleWord> scaleWords(Language language) {
    switch (language) {
        case Language::en:
            return english;
        case Language::zhCN:
            return simplified;
        case Language::zhTW:
            return traditional;
    }
    return english;
}

QString scaleWord(Language language, double factor) {
    for (const ScaleWord& word : scaleWords(language))
        if (word.factor == factor) return QString::fromUtf16(word.text);
    return {};
}

bool isLatin(QChar c) {
    return c.unicode() < 0x2000;
}

// "M tokens", "M/MW", "亿 kWh", "亿元".
QString joined(const QString& word, const QString& unit) {
    if (word.isEmpty() || unit.isEmpty() || unit.front() == u'/') return word + unit;
    return isLatin(unit.front()) ? word + QChar(noBreakSpace) + unit : word + unit;
}

// A unit in base units, for dimensions that have no usual one: "J/s/K".
std::string baseUnit(const Dimension& dimension) {
    static constexpr std::array<const char*, baseCount> symbols{"s", "J",    "¤", "kg",    "m",
                                                                "K", "FLOP", "B", "token", "request"};
    std::string numerator;
    std::string denominator;
    for (int i = 0; i < baseCount; ++i) {
        const int exponent = dimension.exponent(static_cast<Base>(i));
        if (exponent == 0) continue;
        std::string factor = symbols[static_cast<std::size_t>(i)];
        if (std::abs(exponent) > 1) factor += std::to_string(std::abs(exponent));
        if (exponent > 0)
            numerator += numerator.empty() ? factor : '-' + factor;
        else
            denominator += '/' + factor;
    }
    return (numerator.empty() ? "1" : numerator) + denominator;
}

bool isFlop(std::string_view unit) {
    return unit == "FLOP" || (unit.starts_with("FLOP/") && unit != "FLOP/s");
}

struct MoneyWords {
    QString before;  // English: the symbol
    QString prefix;  // Chinese, where 元 alone would be read as another one's
    QString name;    // Chinese: after the number
};

MoneyWords moneyWords(const Wording& wording) {
    const CurrencyName& currency = wording.currency.name;
    const QString code = currency.code.empty() ? QStringLiteral("¤") : QString::fromStdString(currency.code);
    if (wording.language == Language::en) {
        QString before = currency.symbol.isEmpty() ? code : currency.symbol;
        if (before.back().isLetter()) before += QChar(noBreakSpace);
        return {before, {}, {}};
    }
    const bool mainland = wording.language == Language::zhCN;
    const QString yuan = QStringLiteral("元");
    if (currency.code == "CNY") return {{}, mainland ? QString() : QStringLiteral("人民幣"), yuan};
    if (currency.code == "TWD")
        return {{}, mainland ? QStringLiteral("新台币") : QStringLiteral("新臺幣"), yuan};
    const QString& name = mainland ? currency.zhCN : currency.zhTW;
    return {{}, {}, name.isEmpty() ? code : name};
}

Ladder moneyLadder(std::string_view denominator, const Wording& wording, bool climbs) {
    const MoneyWords money = moneyWords(wording);
    const QString per =
        denominator.empty()
            ? QString()
            : QStringLiteral("/%1").arg(denominatorText(denominator, wording.language, wording.style));
    const double factor = denominator.empty() ? 1.0 : unitOf("1/" + std::string(denominator)).factor;
    Ladder ladder;
    ladder.before = money.before;
    ladder.prefix = money.prefix;
    const bool plainEnglish = wording.language == Language::en && denominator.empty();
    std::span<const ScaleWord> words =
        plainEnglish ? std::span<const ScaleWord>(englishMoney) : scaleWords(wording.language);
    if (!climbs) words = words.first(1);
    for (const ScaleWord& word : words) {
        ScaleStep step;
        step.factor = word.factor * factor / wording.currency.perPlanUnit;
        step.minimum = word.minimum * factor / wording.currency.perPlanUnit;
        step.unit = joined(QString::fromUtf16(word.text), money.name) + per;
        step.unitOfOne = step.unit;
        step.heading = money.before + money.prefix + step.unit;
        ladder.steps.push_back(std::move(step));
    }
    ladder.scientificFrom = 1e16 * ladder.steps.front().factor;
    return ladder;
}

ScaleStep unitStep(std::string_view unit, const QString& word, double multiple, double minimum,
                   const Wording& wording) {
    ScaleStep step;
    step.factor = unitOf(unit).factor * multiple;
    step.minimum = minimum;
    step.unit = joined(word, unitText(unit, wording.language, wording.style, Plural::yes));
    const Plural ofOne = word.isEmpty() ? Plural::no : Plural::yes;  // 1 T tokens are many
    step.unitOfOne = joined(word, unitText(unit, wording.language, wording.style, ofOne));
    step.heading = step.unit;
    return step;
}

Ladder familyLadder(std::span<const Rung> family, std::string_view unit, bool isPreferred,
                    const Wording& wording) {
    Ladder ladder;
    for (const Rung& rung : family) {
        const double factor = unitOf(rung.unit).factor * rung.multiple;
        if (rung.unit == unit && rung.multiple == 1.0) {
            ladder.resting = static_cast<int>(ladder.steps.size());
            if (isPreferred) ladder.preferred = ladder.resting;
        }
        ladder.steps.push_back(unitStep(rung.unit, scaleWord(wording.language, rung.multiple), rung.multiple,
                                        factor * rung.minimum, wording));
    }
    return ladder;
}

Ladder wordLadder(std::string_view unit, const Wording& wording, bool climbs) {
    const Unit& parsed = unitOf(unit);
    Ladder ladder;
    ladder.offset = parsed.offset;
    ladder.percent = unit.starts_with('%');
    const auto isCount = [&](const Dimension& d) {
        return d.isNone() || d == dimension::token || d == dimension::request;
    };
    ladder.counts = parsed.factor == 1.0 && isCount(parsed.dimension);
    ladder.scientificFrom = (isFlop(unit) ? 1e6 : 1e16) * parsed.factor;
    std::span<const ScaleWord> words = scaleWords(wording.language);
    if (!climbs || ladder.percent || parsed.offset != 0.0 || isFlop(unit)) words = words.first(1);
    for (const ScaleWord& word : words)
        ladder.steps.push_back(unitStep(unit, QString::fromUtf16(word.text), word.factor,
                                        parsed.factor * word.minimum, wording));
    return ladder;
}

// The part after the first division of a unit of money.
std::string_view denominatorOf(std::string_view unit) {
    const std::size_t division = firstDivision(unit);
    return division == std::string_view::npos ? std::string_view{} : unit.substr(division + 1);
}

bool isMoney(const Dimension& dimension) {
    return dimension.exponent(Base::money) == 1;
}

// What a unit of money buys: "GFLOP/s/$", "GFLOP/s/美元".
Ladder boughtLadder(const Dimension& dimension, const Wording& wording) {
    const MoneyWords money = moneyWords(wording);
    const QString currency =
        wording.language == Language::en ? money.before.trimmed() : money.prefix + money.name;
    const double perPlanUnit = wording.currency.perPlanUnit;
    Ladder ladder = ladderOf(dimension * dimension::money, {}, wording);
    for (ScaleStep& step : ladder.steps) {
        step.factor *= perPlanUnit;
        step.minimum *= perPlanUnit;
        for (QString* unit : {&step.unit, &step.unitOfOne, &step.heading})
            *unit += u'/' + currency;
    }
    ladder.scientificFrom *= perPlanUnit;
    return ladder;
}

/// Below a tenth of an hour seconds and their parts are read, where nothing asks for hours.
void addShortTimes(Ladder& hours, const Wording& wording) {
    constexpr double shortest = 0.1;  // h
    hours.steps.front().minimum = hours.steps.front().factor * shortest;
    std::vector<ScaleStep> steps;
    for (const std::string_view unit : {"us", "ms", "s"})
        steps.push_back(unitStep(unit, {}, 1.0, unitOf(unit).factor, wording));
    hours.resting += static_cast<int>(steps.size());
    hours.steps.insert(hours.steps.begin(), steps.begin(), steps.end());
}

}  // namespace

Ladder ladderOf(const Dimension& dimension, std::string_view preferredUnit, const Wording& wording) {
    const bool fits = !preferredUnit.empty() && unitOf(preferredUnit).dimension == dimension;
    assert(preferredUnit.empty() || fits);
    if (isMoney(dimension)) {
        if (fits) return moneyLadder(denominatorOf(preferredUnit), wording, true);
        if (const auto usual = usualUnit(dimension); !usual.empty() || dimension == dimension::money)
            return moneyLadder(usual, wording, true);
        const std::string inverse = baseUnit(dimension::money / dimension);  // what the money is paid for
        return moneyLadder(inverse.starts_with("1/") ? inverse.substr(2) : inverse, wording, true);
    }
    if (dimension.exponent(Base::money) == -1) return boughtLadder(dimension, wording);
    std::string unit(fits ? preferredUnit : usualUnit(dimension));
    if (unit.empty()) unit = baseUnit(dimension);
    if (const auto family = familyOf(unit, wording.language, wording.style); !family.empty())
        return familyLadder(family, unit, fits, wording);
    Ladder ladder = wordLadder(unit, wording, true);
    if (!fits && dimension == dimension::time) addShortTimes(ladder, wording);
    return ladder;
}

Ladder fixedLadder(std::string_view unit, const Wording& wording) {
    if (isMoney(unitOf(unit).dimension)) return moneyLadder(denominatorOf(unit), wording, false);
    return wordLadder(unit, wording, false);
}

const ScaleStep& stepFor(const Ladder& ladder, double value, int significant) {
    constexpr double rounding = 1e-12;  // of minimum, itself a product of factors
    constexpr double wholeLimit = 1e6;
    const double size = std::abs(value);
    if (ladder.steps.size() == 1) return ladder.steps.front();
    if (size == 0.0) return ladder.steps[static_cast<std::size_t>(ladder.resting)];
    if (ladder.preferred >= 0) {
        const ScaleStep& preferred = ladder.steps[static_cast<std::size_t>(ladder.preferred)];
        const double shown = size / preferred.factor;
        if (shown >= 0.1 && roundedTo(shown, std::max(significant, 4)) < 1e4) return preferred;
    }
    if (ladder.counts && size < wholeLimit && size == std::round(size)) return ladder.steps.front();
    const double base = ladder.steps.front().factor;
    const double rounded = roundedTo(size / base, significant) * base;
    for (auto step = ladder.steps.rbegin(); step != ladder.steps.rend(); ++step)
        if (rounded >= step->minimum * (1.0 - rounding)) return *step;
    return ladder.steps.front();
}

}  // namespace wattplan::text
