#include "widgets/pages/accuracy_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/units/unit.h"
#include "widgets/document/accuracy_table_models.h"
#include "widgets/text/field_text.h"

namespace wattplan {
namespace {

using charts::Tone;

constexpr double apart = 1.25;  // a quarter above and below the line

class Words {
    Q_DECLARE_TR_FUNCTIONS(AccuracyChart)

public:
    static QString title(const QString& measure) {
        return tr("%1: predicted against published").arg(measure);
    }
    static QString description() {
        return tr(
            "What published runs state against what the program predicts of them. A run on the line is "
            "predicted exactly.");
    }
    static QString empty() { return tr("No run states this and can be predicted in this way."); }
    static QString published() { return tr("Published"); }
    static QString predicted() { return tr("Predicted"); }
    static QString exact() { return tr("exact"); }
    static QString quarter() { return tr("a quarter apart"); }
    static QString unmeasured() { return tr("not measured"); }
};

charts::Axis axisOf(const MeasureText& measure, const QString& title) {
    charts::Axis axis;
    axis.kind = charts::AxisKind::log10;
    axis.title = title;
    if (const std::string unit = measure.unit(); !unit.empty()) {
        axis.dimension = unitOf(unit).dimension;
        axis.unit = unit;
    } else {
        axis.title += QStringLiteral(" (USD)");
    }
    return axis;
}

Tone toneOf(const std::string& generation) {
    const auto& choices = Registry::instance().field(Kind::accelerator, "generation")->choices;
    const auto found = std::ranges::find(choices, generation, [](const auto& choice) { return choice.key; });
    const auto place = static_cast<std::size_t>(found - choices.begin());
    return static_cast<Tone>(std::min<std::size_t>(place, theme::seriesToneCount - 1));
}

charts::Line parallel(const charts::View& box, double factor, const QString& name, charts::LineStyle style) {
    charts::Line line;
    line.name = name;
    line.key = QStringLiteral("parity-%1").arg(factor);
    line.tone = Tone::muted;
    line.style = style;
    line.width = 1.0;
    line.x = {box.left, box.right};
    line.y = {box.left * factor, box.right * factor};
    return line;
}

}  // namespace

QString parityTitle(evidence::Measure measure) {
    return Words::title(measureText(measure).label());
}

charts::ChartData parityChart(const evidence::Accuracy& accuracy, evidence::Measure measure,
                              const text::NumberFormat& numbers) {
    const MeasureText words = measureText(measure);
    charts::ChartData data;
    data.name = parityTitle(measure);
    data.description = Words::description();
    data.emptyText = Words::empty();
    data.x = axisOf(words, Words::published());
    data.y = axisOf(words, Words::predicted());
    std::map<std::pair<bool, std::string>, charts::PointSeries> series;  // measured runs first
    double least = 0.0;
    double most = 0.0;
    for (std::size_t i = 0; i < accuracy.runs.size(); ++i) {
        const evidence::RunAccuracy& run = accuracy.runs[i];
        for (const evidence::Comparison& each : run.comparisons) {
            const auto ratio = each.ratio();
            if (each.measure != measure || !ratio || *ratio <= 0.0) continue;
            const std::string family = run.isMeasured ? run.generation : std::string();
            charts::PointSeries& group = series[{!run.isMeasured, family}];
            group.name = run.isMeasured ? generationText(family) : Words::unmeasured();
            group.key = run.isMeasured ? QString::fromStdString(family) : QStringLiteral("unmeasured");
            group.tone = run.isMeasured ? toneOf(run.generation) : Tone::series8;
            charts::Point point;
            point.id = i + 1;
            point.x = words.toBase(*each.published);
            point.y = words.toBase(*each.predicted);
            point.label =
                QString::fromStdString(run.name) + QLatin1String(", ") + numbers.changeText(*ratio - 1.0);
            point.priority = static_cast<int>(100.0 * std::abs(std::log(*ratio)));  // the worst are named
            const auto [low, high] = std::minmax(point.x, point.y);
            least = least == 0.0 ? low : std::min(least, low);
            most = std::max(most, high);
            group.points.push_back(std::move(point));
        }
    }
    for (auto& [key, group] : series)
        data.points.push_back(std::move(group));
    if (data.points.empty()) return data;
    const charts::View box{least / 1.5, most * 1.5, least / 1.5, most * 1.5};
    data.x.minimum = data.y.minimum = box.left;
    data.x.maximum = data.y.maximum = box.right;
    data.lines.push_back(parallel(box, 1.0, Words::exact(), charts::LineStyle::solid));
    data.lines.push_back(parallel(box, apart, Words::quarter(), charts::LineStyle::dashed));
    data.lines.push_back(parallel(box, 1.0 / apart, Words::quarter(), charts::LineStyle::dashed));
    data.lines.back().inLegend = charts::InLegend::no;
    return data;
}

}  // namespace wattplan
