#include "widgets/pages/uncertainty_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/charts/steps.h"
#include "widgets/pages/result_axis.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/status_text.h"

namespace wattplan {
namespace {

using charts::AxisKind;
using charts::Band;
using charts::ChartData;
using charts::InLegend;
using charts::Line;
using charts::LineShape;
using charts::PointSeries;
using charts::Tone;

constexpr double edge = 0.001;  // of the draws, beyond either end of the chart

class Words {
    Q_DECLARE_TR_FUNCTIONS(Uncertainty)

public:
    static QString nothingMoves() { return tr("No range moves this result."); }
    static QString density(const QString& result) { return tr("Density of %1", "result").arg(result); }
    static QString densityDescription() { return tr("How many draws in a hundred lie in each step."); }
    static QString cumulative(const QString& result) {
        return tr("Cumulative chance of %1", "result").arg(result);
    }
    static QString cumulativeDescription() { return tr("The share of draws up to each value."); }
    static QString shareOfDraws() { return tr("Share of draws"); }
    static QString shareUpTo() { return tr("Share of draws up to here"); }
    static QString percentiles() { return tr("Percentiles"); }
    static QString noValue() { return tr("No draw has a value."); }
    static QString pairs(const QString& result, const QString& other) {
        return tr("%1 and %2", "results").arg(result, other);
    }
    static QString pairsDescription() { return tr("Each point is a draw of both results."); }
    static QString noPairs() { return tr("Choose a second result."); }
    static QString draws() { return tr("Draws"); }
    static QString value() { return tr("Value"); }
    static QString interval() { return tr("95 % interval"); }
    static QString input() { return tr("Input"); }
    static QString first() { return tr("First index"); }
    static QString total() { return tr("Total index"); }
    static QString narrows() { return tr("Knowing it narrows by"); }
    static QString within(const QString& value, const QString& interval) {
        return tr("%1 (%2)", "an index, its interval").arg(value, interval);
    }
    static QString failures(const QString& failed, const QString& draws, const QString& reasons) {
        return tr("%1 have no value, of %2. %3", "draws, draws, reasons").arg(failed, draws, reasons);
    }
    static QString failure(const QString& draws, const QString& reason) {
        return tr("%1: %2", "a number of draws, why they have no value").arg(draws, reason);
    }
    static QString narrowing(const QString& input, const QString& result, const QString& percent) {
        return tr("Knowing %1 would narrow %2 by %3.", "input, result, 41 %").arg(input, result, percent);
    }
};

const ResultSpec& specOf(ResultAddress address) {
    return Registry::instance().result(address.result);
}

charts::Axis shareAxis(const QString& title) {
    charts::Axis axis;
    axis.title = title;
    axis.unit.push_back('%');
    axis.minimum = 0.0;
    return axis;
}

QString valueText(const PlanView& view, ResultAddress address, double value) {
    return text::resultNumber(value, specOf(address), view.numbers).text();
}

QString percentText(double share) {
    return QStringLiteral("%1%2%").arg(std::lround(100.0 * share)).arg(QChar(text::noBreakSpace));
}

QString indexText(double value) {
    return text::fixedText(value, 2);
}

/// Marks of P10, P50 and P90 on a curve.
PointSeries marks(const Uncertainty& found, const std::function<double(double)>& heightAt) {
    PointSeries series{QStringLiteral("percentiles"), Words::percentiles(), Tone::text, {}, InLegend::no};
    for (const Uncertainty::Percentile& each : found.percentiles) {
        if (each.share < 0.1 || each.share > 0.9) continue;
        charts::Point point;
        point.x = each.value;
        point.y = heightAt(each.value);
        point.label = QStringLiteral("P%1").arg(std::lround(100.0 * each.share));
        point.emphasised = true;
        series.points.push_back(std::move(point));
    }
    return series;
}

ChartData chartOf(const Uncertainty& found, const QString& name, const QString& description,
                  const QString& height) {
    ChartData data;
    data.name = name;
    data.description = description;
    data.emptyText = found.percentiles.empty() ? Words::noValue() : Words::nothingMoves();
    data.x = resultAxis(found.question.result.result);
    data.y = shareAxis(height);
    return data;
}

/// A curve, filled lightly, and once more up to the threshold.
void addFilled(ChartData& data, Line line, double threshold) {
    const auto fill = [&](const QString& key, const QString& name, std::size_t count) {
        Band band;
        band.key = key;
        band.name = name;
        band.tone = line.tone;
        band.inLegend = InLegend::no;
        band.x.assign(line.x.begin(), line.x.begin() + static_cast<std::ptrdiff_t>(count));
        band.upper.assign(line.y.begin(), line.y.begin() + static_cast<std::ptrdiff_t>(count));
        if (line.shape == LineShape::steps) {
            const double end = count < line.x.size() ? line.x[count] : charts::endOf(line.x, line.shape);
            charts::Staircase corners = charts::staircase(band.x, band.upper, end);
            band.x = std::move(corners.x);
            band.upper = std::move(corners.y);
        }
        band.lower.assign(band.x.size(), 0.0);
        data.bands.push_back(std::move(band));
    };
    const auto under = std::ranges::lower_bound(line.x, threshold) - line.x.begin();
    fill(QStringLiteral("all"), {}, line.x.size());
    if (under > 1) fill(QStringLiteral("under"), {}, static_cast<std::size_t>(under));
    data.lines.push_back(std::move(line));
}

}  // namespace

std::pair<double, double> shownSpan(const Uncertainty& found) {
    return {found.histogram.percentile(edge), found.histogram.percentile(1.0 - edge)};
}

ChartData densityChart(const PlanView& view, const Uncertainty& found, double threshold) {
    Q_UNUSED(view);
    ChartData data = chartOf(found, Words::density(text::resultLabel(found.question.result.result)),
                             Words::densityDescription(), Words::shareOfDraws());
    if (!found.varies()) return data;
    const auto [low, high] = shownSpan(found);
    // Few enough for the draws that there are to fill them evenly.
    const std::size_t steps =
        std::clamp(static_cast<std::size_t>(std::sqrt(static_cast<double>(found.done))) / 2, std::size_t{24},
                   std::size_t{120});
    const double width = (high - low) / static_cast<double>(steps);
    Line line;
    line.key = QStringLiteral("density");
    line.name = Words::shareOfDraws();
    line.tone = Tone::series1;
    line.shape = LineShape::steps;
    line.width = 1.4;
    double below = found.histogram.shareUpTo(low);
    for (std::size_t i = 0; i < steps; ++i) {
        const double from = low + width * static_cast<double>(i);
        const double upTo = found.histogram.shareUpTo(from + width);
        line.x.push_back(from);
        line.y.push_back(std::max(0.0, upTo - below));
        below = upTo;
    }
    const auto heightAt = [x = line.x, y = line.y](double value) {
        const auto next = std::ranges::upper_bound(x, value);
        return next == x.begin() ? y.front() : y[static_cast<std::size_t>(next - x.begin() - 1)];
    };
    data.points.push_back(marks(found, heightAt));
    addFilled(data, std::move(line), threshold);
    return data;
}

ChartData cumulativeChart(const PlanView& view, const Uncertainty& found, double threshold) {
    Q_UNUSED(view);
    ChartData data = chartOf(found, Words::cumulative(text::resultLabel(found.question.result.result)),
                             Words::cumulativeDescription(), Words::shareUpTo());
    data.y.maximum = 1.0;
    if (!found.varies()) return data;
    const auto [low, high] = shownSpan(found);
    Line line;
    line.key = QStringLiteral("cumulative");
    line.name = Words::shareUpTo();
    line.tone = Tone::series1;
    constexpr std::size_t steps = 120;
    for (std::size_t i = 0; i <= steps; ++i) {
        const double at = low + (high - low) * static_cast<double>(i) / static_cast<double>(steps);
        line.x.push_back(at);
        line.y.push_back(found.histogram.shareUpTo(at));
    }
    data.points.push_back(marks(found, [&](double value) { return found.histogram.shareUpTo(value); }));
    addFilled(data, std::move(line), threshold);
    return data;
}

ChartData pairsChart(const PlanView& view, const Uncertainty& found) {
    Q_UNUSED(view);
    const ResultAddress result = found.question.result;
    const ResultAddress other = found.question.other;
    ChartData data;
    data.emptyText = Words::noPairs();
    data.x = resultAxis(result.result);
    if (!other.object.isValid()) return data;
    data.name = Words::pairs(text::resultLabel(result.result), text::resultLabel(other.result));
    data.description = Words::pairsDescription();
    data.emptyText = Words::noValue();
    data.y = resultAxis(other.result);
    if (found.pairs.empty()) return data;
    PointSeries series{QStringLiteral("draws"), Words::draws(), Tone::series1, {}, InLegend::no};
    for (const auto& [x, y] : found.pairs) {
        charts::Point point;
        point.x = x;
        point.y = y;
        series.points.push_back(point);
    }
    data.points.push_back(std::move(series));
    return data;
}

namespace {

/// Digits in which the narrowest interval of percentiles has two that differ; four at least.
int digitsOf(const Uncertainty& found) {
    constexpr int least = 4;
    constexpr int most = 9;
    int digits = least;
    for (const Uncertainty::Percentile& each : found.percentiles) {
        if (!each.interval || !(each.interval->high > each.interval->low)) continue;
        const double size = std::max(std::abs(each.interval->low), std::abs(each.interval->high));
        const double decades = std::log10(size / (each.interval->high - each.interval->low));
        digits = std::max(digits, static_cast<int>(std::ceil(decades)) + 2);
    }
    return std::min(digits, most);
}

}  // namespace

ResultTable percentileTable(const PlanView& view, const Uncertainty& found) {
    ResultTable table;
    table.corner = text::resultLabel(found.question.result.result);
    ResultTable::Row values{Words::value(), {}, false};
    ResultTable::Row intervals{Words::interval(), {}, false};
    const int digits = digitsOf(found);
    const auto fine = [&](double value) {
        return text::resultNumber(value, specOf(found.question.result), view.numbers,
                                  {.significant = digits});
    };
    for (const Uncertainty::Percentile& each : found.percentiles) {
        table.columns.push_back({QStringLiteral("P%1").arg(std::lround(100.0 * each.share)), {}, {}, true});
        values.cells.push_back({std::nullopt, fine(each.value).text(), 0, {}});
        intervals.cells.push_back(
            {std::nullopt,
             each.interval ? text::spanOf(fine(each.interval->low), fine(each.interval->high)) : QString(),
             0,
             {}});
    }
    if (!table.columns.empty()) table.rows = {std::move(values), std::move(intervals)};
    return table;
}

ResultTable indexTable(const PlanView& view, const Uncertainty& found) {
    ResultTable table;
    table.corner = Words::input();
    if (!found.indices) return table;
    for (const QString& heading : {Words::first(), Words::total(), Words::narrows()})
        table.columns.push_back({heading, {}, {}, true});
    const auto cell = [](double value, const analysis::Interval& interval) {
        return ResultTable::Cell{
            std::nullopt,
            Words::within(indexText(value), text::spanOf(indexText(interval.low), indexText(interval.high))),
            0,
            {}};
    };
    for (const analysis::SobolIndex& index : found.indices->indices)
        table.rows.push_back({inputName(view, found.indexInputs[index.input]),
                              {cell(index.first, index.firstInterval),
                               cell(index.total, index.totalInterval),
                               {std::nullopt, percentText(index.narrowing()), 0, {}}},
                              false});
    return table;
}

QString chanceSentence(const PlanView& view, const Uncertainty& found, double threshold) {
    if (!found.varies()) return {};
    return text::chanceText(found.histogram.shareUpTo(threshold),
                            valueText(view, found.question.result, threshold));
}

QString failureSentence(const PlanView& view, const Uncertainty& found) {
    if (found.failed == 0) return {};
    const auto objects = text::objectsOf(view.plan, view.catalogue, view.language());
    QStringList reasons;
    for (const Uncertainty::Failure& failure : found.failures) {
        QStringList chosen;
        for (std::size_t c = 0; c < failure.why.chosen.size(); ++c) {
            const analysis::ChoiceInput& choice = found.choices[c];
            chosen += inputText(view, choice.input, choice.values[failure.why.chosen[c]]);
        }
        QString reason = failure.why.refused ? text::sentence(*failure.why.refused)
                                             : text::statusText(failure.why.outcome, objects);
        if (!chosen.isEmpty()) reason = Words::failure(chosen.join(QStringLiteral(" · ")), reason);
        reasons += Words::failure(text::drawsText(failure.count, failure.count), reason);
    }
    return Words::failures(text::drawsText(found.failed, found.failed),
                           text::drawsText(found.done, found.done), reasons.join(u' '));
}

QString narrowingSentence(const PlanView& view, const Uncertainty& found) {
    if (!found.indices || found.indices->indices.empty()) return {};
    const auto most = std::ranges::max_element(found.indices->indices, {}, &analysis::SobolIndex::narrowing);
    return Words::narrowing(inputName(view, found.indexInputs[most->input]),
                            text::resultLabel(found.question.result.result),
                            percentText(std::max(0.0, most->narrowing())));
}

}  // namespace wattplan
