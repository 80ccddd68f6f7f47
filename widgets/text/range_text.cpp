#include "widgets/text/range_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/plan/distribution.h"
#include "widgets/text/digits.h"

namespace wattplan::text {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Ranges)

public:
    static QString span(const QString& low, const QString& high) {
        return tr("%1 – %2", "low, high").arg(low, high);
    }
    static QString percentiles(const QString& span) { return tr("P10–P90: %1").arg(span); }
    static QString chance(const QString& percent, const QString& value) {
        return tr("%1 chance under %2", "87 %, 40 MW").arg(percent, value);
    }
    static QString moreThan(const QString& percent) { return tr("more than %1", "99 %").arg(percent); }
    static QString lessThan(const QString& percent) { return tr("less than %1", "1 %").arg(percent); }
    static QString draws(const QString& count) { return tr("%1 draws", "a number").arg(count); }
    static QString drawsOf(const QString& done, const QString& asked) {
        return tr("%1 of %2 draws", "numbers").arg(done, asked);
    }

    static QString kind(Distribution::Kind kind) {
        switch (kind) {
            case Distribution::Kind::normal:
                return tr("Normal");
            case Distribution::Kind::logNormal:
                return tr("Lognormal");
            case Distribution::Kind::triangular:
                return tr("Triangular");
            case Distribution::Kind::pert:
                return tr("PERT");
            case Distribution::Kind::uniform:
                return tr("Uniform");
            case Distribution::Kind::logUniform:
                return tr("Log-uniform");
            case Distribution::Kind::discrete:
                return tr("Values with weights");
            case Distribution::Kind::empirical:
                return tr("Observed values");
        }
        return {};
    }
    static QStringList parameters(Distribution::Kind kind) {
        switch (kind) {
            case Distribution::Kind::normal:
                return {tr("Mean"), tr("Standard deviation")};
            case Distribution::Kind::logNormal:
                return {tr("P5: one in twenty is below"), tr("P95: one in twenty is above")};
            case Distribution::Kind::triangular:
            case Distribution::Kind::pert:
                return {tr("Low"), tr("Typical"), tr("High")};
            case Distribution::Kind::uniform:
            case Distribution::Kind::logUniform:
                return {tr("Low"), tr("High")};
            default:
                return {};
        }
    }
    static QString normal(const QString& mean, const QString& deviation) {
        return tr("Normal: mean %1, standard deviation %2.").arg(mean, deviation);
    }
    static QString logNormal(const QString& low, const QString& high) {
        return tr("Lognormal: one in twenty is below %1, one in twenty above %2.").arg(low, high);
    }
    static QString triple(const QString& kind, const QString& low, const QString& mode, const QString& high) {
        return tr("%1: low %2, typical %3, high %4.", "kind of distribution, numbers")
            .arg(kind, low, mode, high);
    }
    static QString between(const QString& kind, const QString& low, const QString& high) {
        return tr("%1: between %2 and %3.", "kind of distribution, numbers").arg(kind, low, high);
    }
    static QString values(int count, const QString& low, const QString& high) {
        return tr("%n value(s) between %1 and %2.", nullptr, count).arg(low, high);
    }
    static QString cutBelow(const QString& value) { return tr("Never below %1.").arg(value); }
    static QString cutAbove(const QString& value) { return tr("Never above %1.").arg(value); }
};

}  // namespace

QString spanOf(const QString& low, const QString& high) {
    return Words::span(low, high).replace(u' ', QChar(noBreakSpace));
}

QString spanOf(const FormattedNumber& low, const FormattedNumber& high) {
    if (low.unit != high.unit || low.prefix != high.prefix) return spanOf(low.text(), high.text());
    FormattedNumber whole = high;
    whole.number = spanOf(low.number, high.number);
    return whole.text();
}

QString spanText(double low, double high, const ResultSpec& result, const NumberFormat& numbers) {
    return spanOf(resultNumber(low, result, numbers), resultNumber(high, result, numbers));
}

QString percentilesText(const QString& span) {
    return Words::percentiles(span);
}

QString chanceText(double share, const QString& value) {
    constexpr double almostNone = 0.01;
    const double percent = 100.0 * std::clamp(share, almostNone, 1.0 - almostNone);
    const QString written = QStringLiteral("%1%2%").arg(std::lround(percent)).arg(QChar(noBreakSpace));
    return Words::chance(share > 1.0 - almostNone ? Words::moreThan(written)
                         : share < almostNone     ? Words::lessThan(written)
                                                  : written,
                         value);
}

QString drawsText(std::uint64_t done, std::uint64_t asked) {
    const auto count = [](std::uint64_t draws) { return fixedText(static_cast<double>(draws), 0); };
    return done == asked ? Words::draws(count(done)) : Words::drawsOf(count(done), count(asked));
}

QString distributionKindText(Distribution::Kind kind) {
    return Words::kind(kind);
}

QStringList parameterNames(Distribution::Kind kind) {
    return Words::parameters(kind);
}

QString distributionWords(const Distribution& distribution, const FieldSpec& field,
                          const FieldWording& wording) {
    using Shape = Distribution::Kind;
    const auto formatted = [&](double value) {
        return cellNumber(Number{value, distribution.currency}, field, wording);
    };
    const auto number = [&](double value) { return formatted(value).text(); };
    const auto& p = distribution.parameters;
    QString words;
    switch (distribution.kind) {
        case Shape::normal:
            words = Words::normal(number(p[0]), number(p[1]));
            break;
        case Shape::logNormal:
            words = Words::logNormal(number(p[0]), number(p[1]));
            break;
        case Shape::triangular:
        case Shape::pert:
            words = Words::triple(Words::kind(distribution.kind), number(p[0]), number(p[1]), number(p[2]));
            break;
        case Shape::uniform:
        case Shape::logUniform:
            words = Words::between(Words::kind(distribution.kind), number(p[0]), number(p[1]));
            break;
        case Shape::discrete:
        case Shape::empirical: {
            const auto [least, greatest] = std::ranges::minmax(distribution.values);
            words =
                Words::values(static_cast<int>(distribution.values.size()), number(least), number(greatest));
            break;
        }
    }
    QStringList lines{words};
    if (std::isfinite(distribution.lowest)) lines += Words::cutBelow(number(distribution.lowest));
    if (std::isfinite(distribution.highest)) lines += Words::cutAbove(number(distribution.highest));
    const Distribution within = withinRange(field, distribution);
    lines += percentilesText(spanOf(formatted(roundedTo(quantile(within, 0.1), 3)),
                                    formatted(roundedTo(quantile(within, 0.9), 3))));
    return lines.join(u'\n');
}

}  // namespace wattplan::text
