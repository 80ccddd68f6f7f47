#include "widgets/report/deck_points.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

#include "widgets/charts/scene.h"
#include "widgets/report/deck_series.h"

namespace wattplan::report {

namespace {

using charts::AxisKind;

class PointWriter {
public:
    explicit PointWriter(const Chart& chart) : m_view(chart.view) {
        m_scene.data = chart.data;
        m_scene.numbers = chart.numbers;
        m_scene.prepare();
    }

    std::optional<QJsonObject> chart() {
        const charts::ChartData& data = m_scene.data;
        for (const charts::PointSeries& group : data.points)
            addGroup(group);
        for (const charts::Line& line : data.lines)
            addLine(line.name, line.tone, slideDash(line.style), line.x, line.y,
                    line.inLegend == charts::InLegend::no);
        for (const charts::Band& band : data.bands) {
            addLine(band.name, band.tone, QStringLiteral("sysDot"), band.x, band.lower,
                    band.inLegend == charts::InLegend::no);
            addLine(band.name, band.tone, QStringLiteral("sysDot"), band.x, band.upper, true);
        }
        const charts::View& home = m_scene.home;
        for (const charts::ReferenceLine& line : data.references)
            addLine(line.label, line.tone, slideDash(line.style), {home.left, home.right}, {line.y, line.y},
                    false);
        if (!m_isWhole) return {};
        fillGaps();
        QJsonObject x = slideAxis(data.x, charts::isTime(data.x) ? QString() : m_scene.xScale.unit);
        x.insert("values", m_x);
        x.insert("isYears", charts::isTime(data.x));
        const charts::View& view = m_view ? *m_view : home;
        setEnds(x, data.x, xOf(view.left), xOf(view.right));
        QJsonObject y = slideAxis(data.y, m_scene.yScale.unit);
        setEnds(y, data.y, m_scene.yScale.shown(view.bottom), m_scene.yScale.shown(view.top));
        return QJsonObject{{"kind", "scatter"}, {"x", x}, {"y", y}, {"series", m_series}};
    }

private:
    double xOf(double x) const {
        if (m_scene.data.x.kind == AxisKind::years) return x;
        constexpr double monthsOfYear = 12.0;
        return charts::isTime(m_scene.data.x) ? x / monthsOfYear : m_scene.xScale.shown(x);
    }

    void add(double x, double y, QJsonArray& values) {
        const double shownX = xOf(x);
        const double shownY = m_scene.yScale.shown(y);
        const bool hasPlace = (m_scene.data.x.kind != AxisKind::log10 || shownX > 0.0) &&
                              (m_scene.data.y.kind != AxisKind::log10 || shownY > 0.0);
        m_isWhole = m_isWhole && hasPlace;
        m_x.append(shownX);
        values.append(shownY);
    }

    QJsonArray gaps() const {
        QJsonArray values;
        for (qsizetype i = 0; i < m_x.size(); ++i)
            values.append(QJsonValue());
        return values;
    }

    void addGroup(const charts::PointSeries& group) {
        QJsonArray values = gaps();
        QJsonArray labels;
        for (const charts::Point& point : group.points) {
            if (point.emphasised && !point.label.isEmpty())
                labels.append(QJsonObject{{"row", m_x.size()}, {"text", point.label}});
            add(point.x, point.y, values);
        }
        m_series.append(QJsonObject{{"name", group.name},
                                    {"colour", slideColour(group.tone)},
                                    {"isUnlisted", group.inLegend == charts::InLegend::no},
                                    {"labels", labels},
                                    {"values", values}});
    }

    void addLine(const QString& name, charts::Tone tone, const QString& dash, const std::vector<double>& x,
                 const std::vector<double>& y, bool isUnlisted) {
        QJsonArray values = gaps();
        for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
            add(x[i], y[i], values);
        m_series.append(QJsonObject{{"name", name},
                                    {"colour", slideColour(tone)},
                                    {"isLine", true},
                                    {"dash", dash},
                                    {"isUnlisted", isUnlisted},
                                    {"values", values}});
    }

    void fillGaps() {
        for (qsizetype i = 0; i < m_series.size(); ++i) {
            QJsonObject series = m_series[i].toObject();
            QJsonArray values = series["values"].toArray();
            while (values.size() < m_x.size())
                values.append(QJsonValue());
            series.insert("values", values);
            m_series[i] = series;
        }
    }

    static void setEnds(QJsonObject& json, const charts::Axis& axis, double low, double high) {
        if (axis.kind == AxisKind::log10 && low > 0.0) {
            json.insert("minimum", std::pow(10.0, std::floor(std::log10(low))));
            json.insert("maximum", std::pow(10.0, std::ceil(std::log10(high))));
        } else if (charts::isTime(axis)) {
            constexpr double years = 2.0;  // so that those named are even
            json.insert("minimum", years * std::floor(low / years));
            json.insert("maximum", years * std::ceil(high / years));
        }
    }

    std::optional<charts::View> m_view;
    charts::Scene m_scene;
    QJsonArray m_x;
    QJsonArray m_series;
    bool m_isWhole = true;
};

}  // namespace

std::optional<QJsonObject> nativePoints(const Chart& chart) {
    return PointWriter(chart).chart();
}

}  // namespace wattplan::report
