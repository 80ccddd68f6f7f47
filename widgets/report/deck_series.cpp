#include "widgets/report/deck_series.h"

#include "widgets/theme/palette.h"

namespace wattplan::report {

QString slideColour(const QColor& colour) {
    return colour.name().mid(1).toUpper();
}

QString slideColour(charts::Tone tone) {
    return slideColour(theme::printPalette().of(tone));
}

QJsonValue slideNumber(const charts::Cell& cell) {
    const auto* number = std::get_if<double>(&cell);
    return number ? QJsonValue(*number) : QJsonValue();
}

QString slideText(const charts::Cell& cell) {
    if (const auto* words = std::get_if<QString>(&cell)) return *words;
    const auto* number = std::get_if<double>(&cell);
    return number ? QString::number(*number, 'g', 6) : QString();
}

QJsonObject slideAxis(const charts::Axis& axis, const QString& unit) {
    const bool isNamed = !axis.title.isEmpty() && !unit.isEmpty();
    return {{"title", isNamed ? QStringLiteral("%1 (%2)").arg(axis.title, unit) : axis.title + unit},
            {"isPercent", unit == u"%"},
            {"isLogarithmic", axis.kind == charts::AxisKind::log10}};
}

QString slideDash(charts::LineStyle style) {
    switch (style) {
        case charts::LineStyle::solid:
            break;
        case charts::LineStyle::dashed:
            return QStringLiteral("dash");
        case charts::LineStyle::dotted:
            return QStringLiteral("sysDot");
    }
    return QStringLiteral("solid");
}

}  // namespace wattplan::report
