#include "widgets/pages/growth_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/formulas/growth.h"

namespace wattplan {
namespace {

using charts::Band;
using charts::ChartData;
using charts::InLegend;
using charts::Line;
using charts::LineStyle;
using charts::Point;
using charts::PointSeries;
using charts::Tone;

constexpr double bandLevel = 0.95;

class Words {
    Q_DECLARE_TR_FUNCTIONS(GrowthChart)

public:
    static QString name() { return tr("Training compute of published models"); }
    static QString description(int models, int runs) {
        return tr("Training compute against publication date, with the trend of each era. Models: %1; runs "
                  "of "
                  "this plan: %2.")
            .arg(models)
            .arg(runs);
    }
    static QString date() { return tr("Date"); }
    static QString compute() { return tr("Training compute"); }
    static QString unitedStates() { return tr("United States"); }
    static QString china() { return tr("China"); }
    static QString others() { return tr("Others"); }
    static QString models() { return tr("Published models"); }
    static QString thisPlan() { return tr("This plan"); }
    static QString trend(const QString& era) { return tr("Trend %1", "era").arg(era); }
    static QString band(const QString& era) { return tr("95 % prediction, %1", "era").arg(era); }
    static QString projection() { return tr("Projection"); }
    static QString moore() { return tr("Moore's law: doubling in 24 months"); }
    static QString empty() {
        return tr("No model has a publication date and a published training compute. Enter them in Models.");
    }
};

double yearOf(const Date& date) {
    return charts::decimalYear(std::chrono::year(date.year) /
                               std::chrono::month(static_cast<unsigned>(date.month)) /
                               std::chrono::day(static_cast<unsigned>(std::max(date.day, 1))));
}

QString textOf(const Object& object, std::string_view field) {
    const auto* text = std::get_if<Text>(&object.value(fieldId(object.kind, field)));
    return text ? QString::fromStdString(text->text) : QString();
}

Tone toneOf(std::size_t era, std::size_t count) {
    // The newest era keeps the colour of the projection.
    return era + 1 == count ? Tone::series5 : era % 2 == 0 ? Tone::series6 : Tone::series7;
}

std::vector<double> yearsBetween(double from, double to) {
    constexpr int steps = 24;
    std::vector<double> years;
    for (int i = 0; i <= steps; ++i)
        years.push_back(from + (to - from) * i / steps);
    return years;
}

Line trendLine(const GrowthFigures::Trend& era, double from, double to, Tone tone, LineStyle style) {
    Line line;
    line.tone = tone;
    line.style = style;
    line.inLegend = InLegend::no;
    for (const double year : {from, to}) {
        line.x.push_back(year);
        line.y.push_back(era.trend.projection(year));
    }
    return line;
}

class Builder {
public:
    Builder(const GrowthFigures& figures, GrowthDetail detail) : m_figures(figures), m_detail(detail) {}

    ChartData build(MooreLine moore) {
        m_data.name = Words::name();
        m_data.emptyText = Words::empty();
        m_data.description = Words::description(static_cast<int>(m_figures.models.size()),
                                                static_cast<int>(m_figures.runs.size()));
        m_data.x.kind = charts::AxisKind::years;
        m_data.x.title = Words::date();
        m_data.y.kind = charts::AxisKind::log10;
        m_data.y.title = Words::compute();
        m_data.y.dimension = dimension::flop;
        m_data.y.unit = "FLOP";
        addModels();
        for (std::size_t i = 0; i < m_figures.trends.size(); ++i)
            addTrend(i);
        if (moore == MooreLine::shown) addMoore();
        addRuns();
        return std::move(m_data);
    }

private:
    bool isFull() const { return m_detail == GrowthDetail::full; }
    double latest() const {
        double year = 0.0;
        for (const auto& model : m_figures.models)
            year = std::max(year, model.point.date);
        return year;
    }

    static Point pointOf(const GrowthFigures::Model& model) {
        Point point;
        point.id = model.id.value;
        point.x = model.point.date;
        point.y = model.point.value;
        point.label = model.name;
        point.priority = model.isFitted ? 1 : 0;
        return point;
    }

    void addModels() {
        if (!isFull()) {
            PointSeries all{QStringLiteral("models"), Words::models(), Tone::series1, {}, InLegend::no};
            for (const auto& model : m_figures.models)
                all.points.push_back(pointOf(model));
            m_data.points.push_back(std::move(all));
            return;
        }
        std::array<PointSeries, 3> series{
            PointSeries{QStringLiteral("us"), Words::unitedStates(), Tone::series1, {}, InLegend::yes},
            PointSeries{QStringLiteral("china"), Words::china(), Tone::series3, {}, InLegend::yes},
            PointSeries{QStringLiteral("others"), Words::others(), Tone::series4, {}, InLegend::yes}};
        for (const auto& model : m_figures.models) {
            const std::size_t group = model.country == QLatin1String("United States") ? 0
                                      : model.country == QLatin1String("China")       ? 1
                                                                                      : 2;
            series[group].points.push_back(pointOf(model));
        }
        for (auto& one : series)
            if (!one.points.empty()) m_data.points.push_back(std::move(one));
    }

    void addTrend(std::size_t index) {
        const auto& era = m_figures.trends[index];
        const bool newest = index + 1 == m_figures.trends.size();
        const Tone tone = toneOf(index, m_figures.trends.size());
        const double from = era.trend.era.from;
        const double known = newest ? std::min(era.trend.era.to, latest()) : era.trend.era.to;
        const double end = newest ? std::max(m_figures.projectionYear, known) : known;
        const auto key = QString::number(era.era.value);
        Line line = trendLine(era, from, known, tone, LineStyle::solid);
        line.key = QStringLiteral("trend-%1").arg(key);
        line.name = Words::trend(era.name);
        m_data.lines.push_back(std::move(line));
        if (newest && end > known) {
            Line ahead = trendLine(era, known, end, tone, LineStyle::dashed);
            ahead.key = QStringLiteral("projection");
            ahead.name = Words::projection();
            m_data.lines.push_back(std::move(ahead));
        }
        Band band;
        band.key = QStringLiteral("band-%1").arg(key);
        band.name = Words::band(era.name);
        band.tone = tone;
        band.inLegend = InLegend::no;
        if (!isFull()) {
            if (!newest || end <= known) return;
            band.x = yearsBetween(known, end);
        } else {
            band.x = yearsBetween(from, end);
        }
        for (const double year : band.x) {
            const auto interval = era.trend.predictionBand(year, bandLevel);
            band.lower.push_back(interval.lower);
            band.upper.push_back(interval.upper);
        }
        m_data.bands.push_back(std::move(band));
    }

    // From where the first trend begins, doubling in 24 months.
    void addMoore() {
        if (m_figures.trends.empty()) return;
        const auto& first = m_figures.trends.front().trend;
        const double from = first.era.from;
        const double to = std::max(latest(), m_figures.projectionYear);
        Line line;
        line.key = QStringLiteral("moore");
        line.name = Words::moore();
        line.label = Words::moore();
        line.tone = Tone::series8;
        line.style = LineStyle::dotted;
        line.inLegend = InLegend::no;
        line.width = 1.5;
        line.x = {from, to};
        line.y = {first.projection(from), first.projection(from) * std::exp2((to - from) / 2.0)};
        m_data.lines.push_back(std::move(line));
    }

    void addRuns() {
        PointSeries own{QStringLiteral("runs"), Words::thisPlan(), Tone::series6, {}, InLegend::yes};
        for (const auto& run : m_figures.runs) {
            Point point = pointOf(run);
            point.emphasised = true;
            own.points.push_back(std::move(point));
        }
        if (!own.points.empty()) m_data.points.push_back(std::move(own));
    }

    const GrowthFigures& m_figures;
    GrowthDetail m_detail;
    ChartData m_data;
};

}  // namespace

GrowthFigures growthFigures(const PlanView& view) {
    GrowthFigures figures;
    std::vector<kernels::DatedValue> points;
    for (const auto& found : formulas::growthPoints(view.plan, view.catalogue)) {
        if (!(found.point.value > 0.0)) continue;
        points.push_back(found.point);
        figures.models.push_back({found.model->id, found.point, view.name(found.model->id),
                                  textOf(*found.model, "country"), false});
    }
    const Object& growth = view.plan.only(Kind::growth);
    figures.projectionYear = view.number(growth, "projection_year").value_or(0.0);
    const auto question = formulas::growthQuestion(view.plan);
    for (const Object* era : view.plan.children(Kind::growthEra, growth.id)) {
        const auto from = view.number(*era, "from");
        const auto to = view.number(*era, "to");
        if (!from || !to) continue;
        const auto trend = kernels::growthTrend(points, {*from, *to}, question);
        if (!trend) continue;
        for (const std::size_t used : trend->used)
            figures.models[used].isFitted = true;
        figures.trends.push_back({era->id, view.eraName(*era), *trend});
    }
    std::ranges::stable_sort(figures.trends, {}, [](const auto& era) { return era.trend.era.from; });
    for (const Object* run : view.plan.objects(Kind::trainingRun)) {
        const auto* start = std::get_if<Date>(&run->value(fieldId(Kind::trainingRun, "start")));
        const auto flop = view.value(*run, "flop");
        if (start && flop && *flop > 0.0)
            figures.runs.push_back({run->id, {yearOf(*start), *flop}, view.name(run->id), {}, false});
    }
    return figures;
}

ChartData growthChart(const GrowthFigures& figures, GrowthDetail detail, MooreLine moore) {
    return Builder(figures, detail).build(moore);
}

}  // namespace wattplan
