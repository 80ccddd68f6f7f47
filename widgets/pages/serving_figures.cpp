#include "widgets/pages/serving_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/analysis/latency_curve.h"
#include "core/analysis/serving_class.h"
#include "widgets/charts/steps.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/result_axis.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"

namespace wattplan {
namespace {

using charts::Tone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Serving)

public:
    static QString latency() { return tr("Throughput against interactivity"); }
    static QString latencyDescription() {
        return tr(
            "Output tokens of an accelerator against the tokens a second that one reader sees: larger "
            "batches "
            "yield more and are slower for each. A mark stands at the batch of each service.");
    }
    static QString fleet() { return tr("Accelerators by month"); }
    static QString fleetDescription() {
        return tr(
            "Accelerators kept for each service, sized by its peak, and those of them busy on average.");
    }
    static QString tokenCost() { return tr("Cost per million tokens"); }
    static QString tokenCostDescription() {
        return tr("Cost owned of a million tokens of each service, by the time accelerators spend on them.");
    }
    static QString empty() {
        return tr("Nothing yet. Add a service, and choose its model, cluster and daily users.");
    }
    static QString service() { return tr("Service"); }
    static QString month() { return tr("Month"); }
    static QString accelerators() { return tr("Accelerators"); }
    static QString kept(const QString& service) { return tr("%1, kept", "service").arg(service); }
    static QString busy(const QString& service) { return tr("%1, busy", "service").arg(service); }
    static QString range(const QString& line) { return tr("%1, P10–P90", "line of a chart").arg(line); }
    static QString middle(const QString& line) { return tr("%1, P50", "line of a chart").arg(line); }
    static QString batch(const QString& batch) { return tr("batch %1").arg(batch); }
    static QString ofClass(const QString& service, const QString& name, const QString& date,
                           const QString& trust) {
        return tr("%1: class “%2”, data of %3, %4.", "service, serving class, date, trust")
            .arg(service, name, date, trust);
    }
    static QString errors(const QString& throughput, const QString& energy) {
        return tr("Expected error: throughput %1 %, energy per token %2 %.").arg(throughput, energy);
    }
    static QString asIf(const QString& reason) {
        return tr("As if the limit did not hold. %1", "why a limit is missed").arg(reason);
    }
    static QString missed(const QString& service) {
        return tr("%1: the numbers in grey are as if its limit did not hold.", "service").arg(service);
    }
    static QString unmeasured() { return tr("Not measured: expect twice the error of a measured class."); }
    static QString calibrated(const QString& factor) {
        return tr("Scaled by a measurement: × %1.").arg(factor);
    }
};

/// The reason why a service misses its limits on latency though the rest of it is computed; "" where it does
/// not.
QString limitMissed(const PlanView& view, const Object& service) {
    if (!view.value(service, "throughput")) return {};
    for (const char* result : {"time_per_token", "time_to_first_token.p95"}) {
        const graph::NodeId node = view.model.node(view.address(service, result));
        if (node == graph::noNode) continue;
        const graph::Evaluation& evaluation = view.model.evaluation();
        if (evaluation.isOk(node)) continue;
        const graph::NodeId origin = graph::statusOrigin(evaluation.status(node));
        if (evaluation.graph().node(origin).op != graph::Op::input)
            return view.reason(view.address(service, result));
    }
    return {};
}

const Number* numberIn(const Object& object, std::string_view field) {
    return std::get_if<Number>(&object.value(fieldId(object.kind, field)));
}

Tone toneOf(std::size_t index) {
    return static_cast<Tone>(index % (theme::seriesToneCount - 1));  // grey is for comparison
}

QString keyText(const Object& service, const char* what) {
    return QString::fromStdString(service.key) + QLatin1Char('-') + QLatin1String(what);
}

void addCurve(const PlanView& view, const Object& service, Tone tone, charts::ChartData& data) {
    const auto curve = analysis::latencyCurve(service, view.model);
    if (curve.empty()) return;
    charts::Line line;
    line.key = keyText(service, "curve");
    line.name = view.name(service.id);
    line.tone = tone;
    for (auto point = curve.rbegin(); point != curve.rend(); ++point) {  // from slow to fast
        line.x.push_back(point->interactivity);
        line.y.push_back(point->throughput);
    }
    data.lines.push_back(std::move(line));
    const auto interactivity = view.value(service, "interactivity");
    const auto throughput = view.value(service, "throughput");
    const auto batch = view.value(service, "batch");
    if (!interactivity || !throughput || !batch) return;
    charts::Point point;
    point.id = tagOf(view.address(service, "throughput"));
    point.x = *interactivity;
    point.y = *throughput;
    point.label = Words::batch(text::typedText(*batch));
    point.emphasised = true;
    data.points.push_back(
        {keyText(service, "batch"), view.name(service.id), tone, {point}, charts::InLegend::no});
}

charts::Line monthLine(const PlanView& view, const Object& service, std::string_view result, QString name,
                       Tone tone, charts::LineStyle style) {
    charts::Line line;
    line.key = keyText(service, std::string(result).c_str());
    line.name = std::move(name);
    line.tone = tone;
    line.style = style;
    line.shape = charts::LineShape::steps;
    const auto series = view.model.series(view.address(service, result));
    for (std::size_t m = 0; m < series.size(); ++m) {
        line.x.push_back(charts::monthNumber(monthAt(view.model, static_cast<int>(m))));
        line.y.push_back(series[m]);
    }
    return line;
}

// A line of the plan's values becomes P50 of its draws, with a band from P10 to P90.
void addFan(charts::ChartData& data, charts::Line line, const DrawnFan* fan) {
    if (fan && fan->middle.size() == line.x.size()) {
        charts::Band band;
        band.key = line.key + QStringLiteral("-range");
        band.name = Words::range(line.name);
        band.tone = line.tone;
        band.inLegend = charts::InLegend::no;
        const double end = charts::endOf(line.x, line.shape);
        charts::Staircase low = charts::staircase(line.x, fan->low, end);
        charts::Staircase high = charts::staircase(line.x, fan->high, end);
        band.x = std::move(low.x);
        band.lower = std::move(low.y);
        band.upper = std::move(high.y);
        data.bands.push_back(std::move(band));
        line.name = Words::middle(line.name);
        line.y = fan->middle;
    }
    data.lines.push_back(std::move(line));
}

}  // namespace

QString latencyTitle() {
    return Words::latency();
}

QString fleetTitle() {
    return Words::fleet();
}

QString tokenCostTitle() {
    return Words::tokenCost();
}

charts::ChartData latencyChart(const PlanView& view) {
    charts::ChartData data;
    data.name = Words::latency();
    data.description = Words::latencyDescription();
    data.emptyText = Words::empty();
    data.x = resultAxis(resultId(Kind::service, "interactivity"));
    data.x.minimum = 0.0;
    data.y = resultAxis(resultId(Kind::service, "throughput"));
    data.y.minimum = 0.0;
    std::size_t index = 0;
    for (const Object* service : view.plan.objects(Kind::service))
        addCurve(view, *service, toneOf(index++), data);
    return data;
}

std::vector<ResultAddress> fleetSeries(const PlanView& view) {
    std::vector<ResultAddress> list;
    for (const Object* service : view.plan.objects(Kind::service))
        for (const char* result : {"accelerators", "accelerators_busy"})
            list.push_back(view.address(*service, result));
    return list;
}

charts::ChartData fleetChart(const PlanView& view, const Ranges* ranges) {
    charts::ChartData data;
    data.name = Words::fleet();
    data.description = Words::fleetDescription();
    data.emptyText = Words::empty();
    data.x.kind = charts::AxisKind::months;
    data.x.title = Words::month();
    data.y.title = Words::accelerators();
    data.y.minimum = 0.0;
    std::size_t index = 0;
    for (const Object* service : view.plan.objects(Kind::service)) {
        const Tone tone = toneOf(index++);
        const QString name = view.name(service->id);
        const auto add = [&](const char* result, const QString& title, charts::LineStyle style) {
            charts::Line line = monthLine(view, *service, result, title, tone, style);
            if (line.x.empty()) return;
            addFan(data, std::move(line), ranges ? ranges->fan(view.address(*service, result)) : nullptr);
        };
        add("accelerators", Words::kept(name), charts::LineStyle::solid);
        add("accelerators_busy", Words::busy(name), charts::LineStyle::dashed);
    }
    return data;
}

charts::ChartData fleetChart(const PlanView& view) {
    return fleetChart(view, nullptr);
}

charts::ChartData tokenCostChart(const PlanView& view) {
    static constexpr std::array parts{"cost_by_token.prompt", "cost_by_token.cached", "cost_by_token.output"};
    charts::ChartData data;
    data.name = Words::tokenCost();
    data.description = Words::tokenCostDescription();
    data.emptyText = Words::empty();
    data.x = resultAxis(resultId(Kind::service, "cost_per_token"));
    data.y.title = Words::service();
    const auto services = view.plan.objects(Kind::service);
    for (const Object* service : services)
        data.bars.categories.push_back(view.name(service->id));
    for (std::size_t i = 0; i < parts.size() && !services.empty(); ++i) {
        charts::BarGroup group;
        group.key = QLatin1String(parts[i]);
        group.name = text::resultLabel(resultId(Kind::service, parts[i]));
        group.tone = toneOf(i);
        for (const Object* service : services) {
            group.values.push_back(view.value(*service, parts[i]));
            group.ids.push_back(tagOf(view.address(*service, parts[i])));
            group.tones.push_back(limitMissed(view, *service).isEmpty() ? group.tone : Tone::series8);
        }
        data.bars.groups.push_back(std::move(group));
    }
    return data;
}

ResultTable servingTable(const PlanView& view) {
    static constexpr std::array columns{"replica",
                                        "batch",
                                        "time_per_token",
                                        "time_to_first_token.p95",
                                        "throughput",
                                        "request_rate",
                                        "accelerators_most",
                                        "utilisation",
                                        "energy_per_request",
                                        "energy_per_token",
                                        "cost_per_token",
                                        "tokens_per_power",
                                        "cost_per_power_year"};
    ResultTable table;
    table.corner = Words::service();
    for (const char* column : columns)
        table.columns.push_back(columnOf(*Registry::instance().result(Kind::service, column)));
    for (const Object* service : view.plan.objects(Kind::service)) {
        ResultTable::Row row{view.name(service->id), {}, false};
        const QString missed = limitMissed(view, *service);
        for (const char* column : columns) {
            row.cells.push_back(cellOf(view, *service, column));
            if (!missed.isEmpty() && row.cells.back().value) row.cells.back().caveat = Words::asIf(missed);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QStringList servingReasons(const PlanView& view, const ResultTable& table) {
    QStringList lines = reasonsOf(table);
    for (const Object* service : view.plan.objects(Kind::service))
        if (!limitMissed(view, *service).isEmpty()) lines += Words::missed(view.name(service->id));
    return lines;
}

QStringList servingClassLines(const PlanView& view) {
    QStringList lines;
    for (const Object* service : view.plan.objects(Kind::service)) {
        const Object* chosen = analysis::servingClassOf(*service, view.plan, view.catalogue);
        if (!chosen) continue;
        const FieldId factor = fieldId(Kind::servingClass, "derate");
        const Provenance& source = chosen->provenanceOf(factor);
        QStringList said{Words::ofClass(view.name(service->id), view.name(chosen->id),
                                        QString::fromStdString(source.date),
                                        text::trustText(trustOf(source)))};
        const auto* throughput = numberIn(*chosen, "throughput_error");
        const auto* energy = numberIn(*chosen, "energy_error");
        said += throughput && energy
                    ? Words::errors(text::exactText(throughput->value), text::exactText(energy->value))
                    : Words::unmeasured();
        const auto calibration = view.value(*service, "calibration");
        if (calibration && *calibration != 1.0) said += Words::calibrated(text::roundedText(*calibration, 3));
        lines += said.join(QLatin1Char(' '));
    }
    return lines;
}

}  // namespace wattplan
