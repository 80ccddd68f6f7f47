#include "widgets/pages/sweep_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/input_probe.h"
#include "core/catalog/exchange_rate.h"
#include "widgets/pages/result_axis.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/spacing.h"

namespace wattplan {
namespace {

using analysis::Sweep;
using analysis::SweepAxis;
using analysis::SweepCell;
using charts::ChartData;
using charts::Tone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(SweepFigures)

public:
    static QString over(const QString& result, const QString& input) {
        return text::withSpaces(tr("%1 over %2", "result, input").arg(result, input));
    }
    static QString overTwo(const QString& result, const QString& x, const QString& y) {
        return text::withSpaces(tr("%1 over %2 and %3", "result, input, input").arg(result, x, y));
    }
    static QString lineDescription() {
        return tr("The result at each value of the input; the dashed line is the limit.");
    }
    static QString barDescription() { return tr("The result with each choice."); }
    static QString heatDescription() {
        return tr(
            "The result at each pair of values; lines go through equal results, the thick one is the "
            "limit, and hatched cells have no value.");
    }
    static QString empty() { return tr("Choose an input and its values."); }
    static QString limit(const QString& value) { return tr("Limit %1").arg(value); }
    static QString crossed() { return tr("Limit crossed"); }
    static QString now() { return tr("Now"); }
    static QString noValue() { return tr("No value"); }
    static QString how() { return tr("There it"); }
    static QString rises(bool isLeap) { return isLeap ? tr("leaps above") : tr("rises above"); }
    static QString falls(bool isLeap) { return isLeap ? tr("leaps below") : tr("falls below"); }
    static QString crossings(const QString& limit, int count) {
        return tr("The limit of %1 is crossed %n time(s).", nullptr, count).arg(limit);
    }
    static QString below(const QString& limit) {
        return tr("Nowhere is the limit of %1 crossed: the result stays below it.").arg(limit);
    }
    static QString above(const QString& limit) {
        return tr("Nowhere is the limit of %1 crossed: the result stays above it.").arg(limit);
    }
    static QString bothSides(const QString& limit) {
        return tr("Some cells lie below the limit of %1 and some above, but along no line of numbers is it "
                  "crossed.")
            .arg(limit);
    }
    static QString choicesOnly() {
        return tr("A limit is crossed along an input that is a number; these are choices.");
    }
};

bool isNumeric(const SweepAxis& axis) {
    return sweptField(axis).isNumeric();
}

/// A number of a field in base units, money in plan currency.
double baseOf(const PlanView& view, const FieldSpec& field, const Number& number) {
    const double base = field.unit.toBase(number.value);
    if (!field.isMoney()) return base;
    return base / exchangeRate(number.currency, view.plan, view.catalogue).value_or(1.0);
}

double baseOf(const PlanView& view, const SweepAxis& axis, double number) {
    const auto* like = std::get_if<Number>(&axis.values.front());
    return baseOf(view, sweptField(axis), {number, like ? like->currency : std::string()});
}

/// Whether numbers that rise in equal ratios span so much that they are read best so.
bool spansDecades(const std::vector<double>& numbers) {
    constexpr double twoDecades = 100.0;
    constexpr double likeness = 1e-3;
    if (numbers.size() < 3 || numbers.front() <= 0.0 || numbers.back() < twoDecades * numbers.front())
        return false;
    const double first = std::log(numbers[1] / numbers[0]);
    const double last = std::log(numbers.back() / numbers[numbers.size() - 2]);
    return std::abs(first - last) <= likeness * first;
}

/// Where a result changes little, that is what matters, not its distance from 0.
void nearValues(charts::Axis& axis, const charts::PointSeries& cells, std::optional<double> limit) {
    constexpr double little = 0.5;
    constexpr double margin = 0.1;
    double low = limit.value_or(cells.points.front().y);
    double high = low;
    for (const charts::Point& point : cells.points) {
        low = std::min(low, point.y);
        high = std::max(high, point.y);
    }
    if (!(high > low) || low <= 0.0 || high - low > little * high) return;
    axis.minimum = low - margin * (high - low);
    axis.maximum = high + margin * (high - low);
}

ChartData lineChart(const PlanView& view, const SweepAnswer& answer, std::size_t result) {
    const Sweep& sweep = answer.sweep;
    const SweepAxis& axis = sweep.axes.front();
    const FieldSpec& field = sweptField(axis);
    ChartData data;
    data.description = Words::lineDescription();
    data.x.title = inputName(view, axis.input);
    data.x.dimension = field.unit.dimension;
    data.x.unit = field.unit.symbol;
    if (text::isYear(field)) data.x.kind = charts::AxisKind::years;
    data.y = resultAxis(sweep.results[result].result);
    std::vector<std::size_t> order(sweep.columns());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return *axis.number(i); });
    charts::PointSeries cells{QStringLiteral("cells"), data.y.title, Tone::series1, {}, charts::InLegend::no};
    std::vector<double> numbers;
    bool isOpen = false;  // the last cell had a value: the line goes on
    for (const std::size_t place : order) {
        const auto value = valueOf(sweep.at(place), result);
        const double x = baseOf(view, axis, *axis.number(place));
        numbers.push_back(x);
        if (value) {
            if (!isOpen) {
                charts::Line& line = data.lines.emplace_back();
                line.key = QStringLiteral("result");
                line.name = data.y.title;
                line.inLegend = data.lines.size() == 1 ? charts::InLegend::yes : charts::InLegend::no;
            }
            data.lines.back().x.push_back(x);
            data.lines.back().y.push_back(*value);
            charts::Point point;
            point.id = place + 1;
            point.x = x;
            point.y = *value;
            cells.points.push_back(std::move(point));
        }
        isOpen = value.has_value();
    }
    if (cells.points.empty()) return data;
    nearValues(data.y, cells, result == 0 ? answer.limit : std::nullopt);
    if (data.x.kind == charts::AxisKind::linear && spansDecades(numbers))
        data.x.kind = charts::AxisKind::log10;
    data.points.push_back(std::move(cells));
    const auto present = analysis::presentValue(view.plan, view.catalogue, view.model, axis.input);
    const auto now = view.model.value(sweep.results[result]);
    if (present && now) {
        const double x = baseOf(
            view, field, analysis::numberFor(view.plan, view.catalogue, view.model, axis.input, *present));
        charts::PointSeries marks{
            QStringLiteral("now"), Words::now(), Tone::series8, {}, charts::InLegend::yes};
        marks.points.push_back({0, x, *now, Words::now(), true, 1});
        if (x >= numbers.front() && x <= numbers.back()) data.points.push_back(std::move(marks));
    }
    if (result == 0 && answer.limit) {
        data.references.push_back(
            {Words::limit(resultText(view, sweep, 0, *answer.limit)), Tone::bad, *answer.limit});
        charts::PointSeries crossed{
            QStringLiteral("crossed"), Words::crossed(), Tone::bad, {}, charts::InLegend::yes};
        for (const analysis::LimitCrossing& each : answer.crossings)
            crossed.points.push_back(
                {0, baseOf(view, axis, each.at), *answer.limit, numberText(view, axis, each.at), true, 2});
        if (!crossed.points.empty()) data.points.push_back(std::move(crossed));
    }
    return data;
}

ChartData barChart(const PlanView& view, const SweepAnswer& answer, std::size_t result) {
    const Sweep& sweep = answer.sweep;
    ChartData data;
    data.description = Words::barDescription();
    data.x = resultAxis(sweep.results[result].result);
    charts::BarGroup group;
    group.name = data.x.title;
    for (std::size_t place = 0; place < sweep.columns(); ++place) {
        data.bars.categories.push_back(placeText(view, sweep.axes.front(), place));
        data.bars.ids.push_back(place + 1);
        const auto value = valueOf(sweep.at(place), result);
        group.values.push_back(value);
        const bool isOver = result == 0 && answer.limit && value && *value > *answer.limit;
        group.tones.push_back(isOver ? Tone::bad : Tone::series1);
    }
    data.bars.groups.push_back(std::move(group));
    return data;
}

/// Round values between the least and the greatest, some five.
std::vector<charts::HeatLevel> levelsOf(const PlanView& view, const ChartData& data) {
    constexpr double wanted = 6.0;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto& value : data.heat.values)
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    std::vector<charts::HeatLevel> levels;
    if (!(high - low > 1e-9 * std::max(std::abs(low), std::abs(high)))) return levels;
    const charts::Axis& axis = data.heat.value;
    const text::AxisScale scale =
        view.numbers.axisScale(std::max(std::abs(low), std::abs(high)), axis.dimension, axis.unit);
    const double span = (high - low) / scale.divisor;
    const double decade = std::pow(10.0, std::floor(std::log10(span / wanted)));
    double step = 10.0 * decade;
    for (const double each : {5.0, 2.5, 2.0, 1.0})
        if (each * decade >= span / wanted) step = each * decade;
    step *= scale.divisor;
    const double from = scale.offset + std::ceil((low - scale.offset) / step) * step;
    for (double value = from; value < high; value += step)
        levels.push_back({value, view.numbers.tickText(value, scale, step), Tone::text, 1.0});
    return levels;
}

// Numbers of the second input rise upwards.
ChartData heatChart(const PlanView& view, const SweepAnswer& answer) {
    const Sweep& sweep = answer.sweep;
    const text::ObjectOfTag objects = text::objectsOf(view.plan, view.catalogue, view.language());
    ChartData data;
    data.description = Words::heatDescription();
    data.x.title = inputName(view, sweep.axes[0].input);
    data.y.title = inputName(view, sweep.axes[1].input);
    data.heat.value = resultAxis(sweep.results[0].result);
    if (sweep.done == 0) return data;
    for (std::size_t column = 0; column < sweep.columns(); ++column)
        data.heat.columns.push_back(placeText(view, sweep.axes[0], column));
    for (std::size_t i = 0; i < sweep.rows(); ++i) {
        const std::size_t row = isNumeric(sweep.axes[1]) ? sweep.rows() - 1 - i : i;
        data.heat.rows.push_back(placeText(view, sweep.axes[1], row));
        for (std::size_t column = 0; column < sweep.columns(); ++column) {
            const SweepCell& cell = sweep.at(column, row);
            data.heat.values.push_back(valueOf(cell, 0));
            data.heat.reasons.push_back(reasonOf(cell, 0, objects));
            data.heat.ids.push_back(row * sweep.columns() + column + 1);
        }
    }
    if (!isNumeric(sweep.axes[0]) || !isNumeric(sweep.axes[1])) return data;
    data.heat.levels = levelsOf(view, data);
    if (answer.limit)
        data.heat.levels.push_back(
            {*answer.limit, Words::limit(resultText(view, sweep, 0, *answer.limit)), Tone::bad, 2.5});
    return data;
}

}  // namespace

ChartData sweepChart(const PlanView& view, const SweepAnswer& answer, std::size_t result) {
    const Sweep& sweep = answer.sweep;
    ChartData data;
    if (!sweep.axes.empty() && result < sweep.results.size()) {
        const bool isPair = sweep.axes.size() > 1;
        data = isPair                          ? heatChart(view, answer)
               : isNumeric(sweep.axes.front()) ? lineChart(view, answer, result)
                                               : barChart(view, answer, result);
        const QString label = text::resultLabel(sweep.results[result].result);
        const QString first = inputName(view, sweep.axes.front().input);
        data.name = isPair ? Words::overTwo(label, first, inputName(view, sweep.axes[1].input))
                           : Words::over(label, first);
    }
    data.emptyText = sweep.isWhole() && sweep.done > 0 ? Words::noValue() : Words::empty();
    return data;
}

ResultTable crossingsFound(const PlanView& view, const SweepAnswer& answer) {
    ResultTable table;
    const Sweep& sweep = answer.sweep;
    if (!answer.limit || answer.crossings.empty()) return table;
    const std::size_t along = analysis::crossedAxes(sweep).front();
    const bool isPair = sweep.axes.size() > 1;
    table.corner =
        isPair ? inputName(view, sweep.axes[1 - along].input) : text::resultLabel(sweep.results[0].result);
    table.columns = {{inputName(view, sweep.axes[along].input), {}, {}, true}, {Words::how(), {}, {}, true}};
    const QString limit = Words::limit(resultText(view, sweep, 0, *answer.limit));
    const auto place = [&](const analysis::LimitCrossing& each, std::size_t axis) {
        return each.axis == axis ? numberText(view, sweep.axes[axis], each.at)
                                 : placeText(view, sweep.axes[axis], each.line);
    };
    for (const analysis::LimitCrossing& each : answer.crossings)
        table.rows.push_back(
            {isPair ? place(each, 1 - along) : limit,
             {{std::nullopt, place(each, along), 0, {}},
              {std::nullopt, each.rises ? Words::rises(each.isLeap) : Words::falls(each.isLeap), 0, {}}},
             false});
    return table;
}

QString crossingText(const PlanView& view, const SweepAnswer& answer) {
    const Sweep& sweep = answer.sweep;
    if (!answer.limit || answer.isAtWork || !sweep.isWhole() || sweep.cells.empty()) return {};
    if (analysis::crossedAxes(sweep).empty()) return Words::choicesOnly();
    if (!answer.areCrossingsFound) return {};
    const QString limit = resultText(view, sweep, 0, *answer.limit);
    if (!answer.crossings.empty()) return Words::crossings(limit, static_cast<int>(answer.crossings.size()));
    const analysis::LimitSides sides = analysis::limitSides(sweep, 0, *answer.limit);
    if (sides.below && sides.above) return Words::bothSides(limit);
    return sides.above ? Words::above(limit) : Words::below(limit);
}

}  // namespace wattplan
