#include "widgets/text/assumption_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/text/field_text.h"

namespace wattplan::text {
namespace {

using analysis::AgeBasis;
using analysis::AssumedInput;
using analysis::Origin;

class Assumptions {
    Q_DECLARE_TR_FUNCTIONS(Assumptions)

public:
    static QString origin(Origin origin) {
        switch (origin) {
            case Origin::catalogue:
                return tr("library", "where a value is from");
            case Origin::typed:
                return tr("typed here", "where a value is from");
            case Origin::edited:
                return tr("edited here", "where a value is from");
            case Origin::estimate:
                return tr("estimate", "where a value is from");
            case Origin::byDefault:
                return tr("default", "where a value is from");
        }
        return {};
    }
    static QString heading(Origin origin) {
        switch (origin) {
            case Origin::catalogue:
                return tr("Library");
            case Origin::typed:
                return tr("Typed");
            case Origin::edited:
                return tr("Edited");
            case Origin::estimate:
                return tr("Estimates");
            case Origin::byDefault:
                return tr("Defaults");
        }
        return {};
    }
    static QString standing(Standing standing) {
        return standing == Standing::agreed ? tr("agreed") : tr("assumed");
    }
    static QString months(int months) { return tr("%n month(s)", nullptr, months); }
    static QString oldSource(int months) { return tr("%n month(s) old", nullptr, months); }
    static QString both(const QString& origin, const QString& age) {
        return tr("%1, %2", "where a value is from, how old its source is").arg(origin, age);
    }
    static QString priceYear(const QString& month) {
        return tr("Old: prices, grids and practice dated more than %n month(s) before %1, the middle of the "
                  "plan's price year",
                  nullptr, analysis::oldAfterMonths)
            .arg(month);
    }
    static QString today(const QString& month) {
        return tr("Old: prices, grids and practice dated more than %n month(s) before today, %1; the plan "
                  "states no price year",
                  nullptr, analysis::oldAfterMonths)
            .arg(month);
    }
};

}  // namespace

QString originText(Origin origin) {
    return Assumptions::origin(origin);
}

QString originHeading(Origin origin) {
    return Assumptions::heading(origin);
}

QString standingText(Standing standing) {
    return Assumptions::standing(standing);
}

QString ageText(std::optional<int> months) {
    return months ? Assumptions::months(std::max(0, *months)) : QString();
}

QString whyListed(const AssumedInput& input) {
    if (!input.monthsOld) return originText(input.origin);
    const QString age = Assumptions::oldSource(*input.monthsOld);
    return input.origin == Origin::catalogue ? age : Assumptions::both(originText(input.origin), age);
}

QString ageBasisText(const AgeBasis& basis, Language language) {
    const QString month = dateText(basis.month, language, DateStyle::sentence);
    return basis.type == AgeBasis::Type::priceYear ? Assumptions::priceYear(month)
                                                   : Assumptions::today(month);
}

QString elasticityText(std::optional<double> elasticity, const NumberFormat& numbers) {
    constexpr double least = 0.0005;  // less than what three decimals show
    if (!elasticity || std::abs(*elasticity) < least) return {};
    return numbers.formatIn(*elasticity, "", {2, Sign::always}).text();
}

}  // namespace wattplan::text
