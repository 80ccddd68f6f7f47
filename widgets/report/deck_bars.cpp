#include "widgets/report/deck_bars.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

#include "widgets/charts/scene.h"
#include "widgets/report/deck_series.h"

namespace wattplan::report {

namespace {

using charts::BarGroup;
using charts::BarLane;

class BarWriter {
public:
    explicit BarWriter(const Chart& chart) {
        m_scene.data = chart.data;
        m_scene.numbers = chart.numbers;
        m_scene.prepare();
    }

    std::optional<QJsonObject> chart() const {
        if (!bars().starts.empty()) return waterfall();
        const bool isStacked =
            std::ranges::any_of(m_scene.lanes, [](const BarLane& lane) { return lane.groups.size() > 1; });
        return isStacked ? stacks() : plain();
    }

private:
    const charts::Bars& bars() const { return m_scene.data.bars; }
    QJsonValue shown(std::optional<double> value) const {
        return value ? QJsonValue(m_scene.xScale.shown(*value)) : QJsonValue();
    }
    QString words(double value) const {
        return m_scene.numbers.format(value, m_scene.data.x.dimension, m_scene.data.x.unit).text();
    }
    /// PowerPoint writes nowhere what the parts of a stack come to.
    QString named(const QString& name, std::optional<double> value) const {
        return value ? QStringLiteral("%1 · %2").arg(name, words(*value)) : name;
    }
    QJsonObject made(const char* kind, const QJsonArray& labels, const QJsonArray& series) const {
        return {{"kind", kind},
                {"x", QJsonObject{{"title", ""}, {"labels", labels}}},
                {"y", slideAxis(m_scene.data.x, m_scene.xScale.unit)},
                {"series", series}};
    }

    QJsonObject plain() const {
        QJsonArray series;
        for (const BarGroup& group : bars().groups) {
            QJsonArray values;
            for (std::size_t row = 0; row < bars().categories.size(); ++row)
                values.append(shown(charts::valueOf(group, row)));
            series.append(
                QJsonObject{{"name", group.name}, {"colour", slideColour(group.tone)}, {"values", values}});
        }
        QJsonArray labels;
        for (const QString& name : bars().categories)
            labels.append(name);
        return made("bars", labels, series);
    }

    /// A label for each lane of each row: the first with the name of the row, others with their own.
    QJsonObject stacks() const {
        QJsonArray labels;
        for (std::size_t row = 0; row < bars().categories.size(); ++row)
            for (const BarLane& lane : m_scene.lanes) {
                const bool isFirst = &lane == &m_scene.lanes.front();
                const QString& own =
                    lane.name.isEmpty() ? bars().groups[lane.groups.front()].name : lane.name;
                labels.append(
                    named(isFirst ? bars().categories[row] : own, charts::sumOf(bars(), lane, row)));
            }
        QJsonArray series;
        for (const BarLane& lane : m_scene.lanes)
            for (const std::size_t index : lane.groups) {
                const BarGroup& group = bars().groups[index];
                QJsonArray values;
                for (std::size_t row = 0; row < bars().categories.size(); ++row)
                    for (const BarLane& each : m_scene.lanes)
                        values.append(&each == &lane ? shown(charts::valueOf(group, row)) : QJsonValue());
                series.append(QJsonObject{
                    {"name", group.name}, {"colour", slideColour(group.tone)}, {"values", values}});
            }
        return made("stackedBars", labels, series);
    }

    /// Each colour is a series, since a series has one.
    std::optional<QJsonObject> waterfall() const {
        if (bars().groups.size() != 1) return {};
        const BarGroup& group = bars().groups.front();
        const std::size_t rows = bars().categories.size();
        const double least = m_scene.data.x.minimum.value_or(0.0);
        QJsonArray labels;
        QJsonArray below;
        std::map<charts::Tone, QJsonArray> lengths;
        for (std::size_t row = 0; row < rows; ++row)
            lengths.try_emplace(group.toneOf(row));
        for (std::size_t row = 0; row < rows; ++row) {
            const auto value = charts::valueOf(group, row);
            const double from = bars().startOf(row);
            const double low = std::min(from, from + value.value_or(0.0));
            if (low < 0.0) return {};
            labels.append(named(bars().categories[row], value));
            below.append(shown(low));
            for (auto& [tone, values] : lengths)
                values.append(tone == group.toneOf(row) && value ? shown(std::abs(*value)) : QJsonValue());
        }
        QJsonArray series{
            QJsonObject{{"name", ""}, {"isHidden", true}, {"colour", "FFFFFF"}, {"values", below}}};
        for (const auto& [tone, values] : lengths)
            series.append(QJsonObject{{"name", group.name},
                                      {"colour", slideColour(tone)},
                                      {"isUnlisted", true},
                                      {"values", values}});
        QJsonObject chart = made("stackedBars", labels, series);
        if (least > 0.0) {
            QJsonObject axis = chart["y"].toObject();
            axis.insert("minimum", shown(least));
            chart.insert("y", axis);
        }
        return chart;
    }

    charts::Scene m_scene;
};

}  // namespace

std::optional<QJsonObject> nativeBars(const Chart& chart) {
    return BarWriter(chart).chart();
}

}  // namespace wattplan::report
