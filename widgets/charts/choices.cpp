#include "widgets/charts/choices.h"

#include <QCoreApplication>
#include <QSettings>
#include <algorithm>

namespace wattplan::charts {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::Choices)

public:
    static QString of(NoLogarithm obstacle) {
        switch (obstacle) {
            case NoLogarithm::stack:
                return tr("Stacked areas add up from zero, which a logarithmic axis does not have.");
            case NoLogarithm::bars:
                return tr("Bars start at zero, which a logarithmic axis does not have.");
            case NoLogarithm::rows:
                return tr("This chart measures no values.");
            case NoLogarithm::colours:
                return tr("Colours tell the values here, not an axis.");
            case NoLogarithm::notPositive:
                return tr("No value is above zero, so a logarithmic axis would be empty.");
        }
        return {};
    }
    static QString of(NoSplit obstacle) {
        switch (obstacle) {
            case NoSplit::bars:
                return tr("Bars stand apart already, a row for each.");
            case NoSplit::rows:
                return tr("This chart has a row for each already.");
            case NoSplit::oneSeries:
                return tr("There is only one series to show.");
        }
        return {};
    }
};

template <typename Visit>
void eachValue(const ChartData& data, Visit visit) {
    for (const Line& line : data.lines)
        std::ranges::for_each(line.y, visit);
    for (const Band& band : data.bands) {
        std::ranges::for_each(band.lower, visit);
        std::ranges::for_each(band.upper, visit);
    }
    for (const PointSeries& series : data.points)
        for (const Point& point : series.points)
            visit(point.y);
}

QString placeOf(const QString& name, const char* what) {
    return QStringLiteral("charts/%1/%2").arg(name, QLatin1String(what));
}

}  // namespace

void apply(const Choices& choices, ChartData& data) {
    if (choices.valueScale == AxisKind::linear && data.y.kind == AxisKind::log10)
        data.y.kind = AxisKind::linear;
    if (choices.valueScale == AxisKind::log10 && !obstacleToLogarithm(data)) data.y.kind = AxisKind::log10;
    data.layout = obstacleToSplit(data) ? Layout::together : choices.layout;
}

std::optional<NoLogarithm> obstacleToLogarithm(const ChartData& data) {
    if (!data.gantt.rows.empty()) return NoLogarithm::rows;
    if (!data.heat.values.empty()) return NoLogarithm::colours;
    if (!data.bars.categories.empty()) return NoLogarithm::bars;
    if (!data.areas.layers.empty()) return NoLogarithm::stack;
    bool positive = false;
    eachValue(data, [&](double value) { positive = positive || value > 0.0; });
    return positive ? std::nullopt : std::optional(NoLogarithm::notPositive);
}

std::optional<NoSplit> obstacleToSplit(const ChartData& data) {
    if (!data.gantt.rows.empty() || !data.heat.values.empty()) return NoSplit::rows;
    if (!data.bars.categories.empty()) return NoSplit::bars;
    const std::size_t series =
        data.points.empty() ? data.areas.layers.size() + data.lines.size() : data.points.size();
    return series < 2 ? std::optional(NoSplit::oneSeries) : std::nullopt;
}

QString sentence(NoLogarithm obstacle) {
    return Words::of(obstacle);
}

QString sentence(NoSplit obstacle) {
    return Words::of(obstacle);
}

int countNotPositive(const ChartData& data) {
    int count = 0;
    eachValue(data, [&](double value) { count += value > 0.0 ? 0 : 1; });
    return count;
}

Choices keptChoices(const QString& name) {
    const QSettings settings;
    Choices choices;
    const QString scale = settings.value(placeOf(name, "scale")).toString();
    if (scale == QLatin1String("log")) choices.valueScale = AxisKind::log10;
    if (scale == QLatin1String("linear")) choices.valueScale = AxisKind::linear;
    if (settings.value(placeOf(name, "split")).toBool()) choices.layout = Layout::split;
    return choices;
}

void keep(const QString& name, const Choices& choices) {
    QSettings settings;
    const auto set = [&](const char* what, const QVariant& value) {
        if (value.isValid())
            settings.setValue(placeOf(name, what), value);
        else
            settings.remove(placeOf(name, what));
    };
    set("scale", !choices.valueScale                     ? QVariant()
                 : choices.valueScale == AxisKind::log10 ? QVariant(QStringLiteral("log"))
                                                         : QVariant(QStringLiteral("linear")));
    set("split", choices.layout == Layout::split ? QVariant(true) : QVariant());
}

}  // namespace wattplan::charts
