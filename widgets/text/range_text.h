#pragma once

#include <QString>
#include <QStringList>

#include "core/plan/field_value.h"
#include "core/plan/registry.h"
#include "widgets/text/field_text.h"

namespace wattplan::text {

/// "820 – 990", of two numbers in one unit.
QString spanOf(const QString& low, const QString& high);
/// "820 – 990 MWh"; where one unit suits them badly each with its own.
QString spanOf(const FormattedNumber& low, const FormattedNumber& high);
/// Two values of a result, in base units.
QString spanText(double low, double high, const ResultSpec& result, const NumberFormat& numbers);
/// "P10–P90: 820 – 990 MWh".
QString percentilesText(const QString& span);
/// "87 % chance under 40 MW". `share` is from 0 to 1; near its ends "more than 99 %", "less than 1 %".
QString chanceText(double share, const QString& value);
/// "4,096 draws"; "4,096 of 131,072 draws" while not all are done.
QString drawsText(std::uint64_t done, std::uint64_t asked);

QString distributionKindText(Distribution::Kind kind);
/// What the parameters of a kind are called, in their order; none of a kind that has values instead.
QStringList parameterNames(Distribution::Kind kind);
/// A distribution in words, a line each: "Normal: mean 6.5 kW, standard deviation 0.5 kW.", where it is cut
/// off, "P10–P90: 5.86 – 7.14 kW".
QString distributionWords(const Distribution& distribution, const FieldSpec& field,
                          const FieldWording& wording);

}  // namespace wattplan::text
