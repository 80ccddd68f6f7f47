#include "widgets/charts/bars.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/labels.h"
#include "widgets/charts/ticks.h"

namespace wattplan::charts {
namespace {

constexpr double gapToValue = 6.0;

std::vector<std::size_t> shownGroups(const Scene& scene) {
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < scene.data.bars.groups.size(); ++i)
        if (scene.shown(keyOf(scene.data.bars.groups[i]))) groups.push_back(i);
    return groups;
}

std::optional<double> valueOf(const Scene& scene, BarPlace place) {
    const auto& values = scene.data.bars.groups[place.group].values;
    return place.category < values.size() ? values[place.category] : std::nullopt;
}

}  // namespace

QRectF barBox(const Scene& scene, const Frame& frame, BarPlace place) {
    constexpr double thickest = 15.0;
    constexpr double fill = 0.74;  // of a row
    const auto groups = shownGroups(scene);
    const double count = std::max<double>(1.0, static_cast<double>(groups.size()));
    const double row = std::abs(frame.y.pixel(1.0) - frame.y.pixel(0.0));
    const double pitch = std::min(thickest + 2.0, fill * row / count);
    const double thickness = std::max(2.0, pitch - 2.0);
    const double nth = static_cast<double>(std::ranges::find(groups, place.group) - groups.begin());
    const double middle = frame.y.pixel(static_cast<double>(place.category));
    const double top = middle - pitch * count / 2.0 + nth * pitch + 1.0;
    const double from = frame.x.pixel(0.0);
    const double to = frame.x.pixel(valueOf(scene, place).value_or(0.0));
    return QRectF(QPointF(std::min(from, to), std::round(top)),
                  QSizeF(std::abs(to - from), std::round(thickness)));
}

QString barText(const Scene& scene, BarPlace place) {
    const auto value = valueOf(scene, place);
    return value ? valueText(scene.data.x, *value, scene.numbers) : QStringLiteral("—");
}

double valueRoom(const Scene& scene) {
    const QFontMetricsF metrics(scene.font);
    double widest = 0.0;
    for (const std::size_t group : shownGroups(scene))
        for (std::size_t row = 0; row < scene.data.bars.categories.size(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(barText(scene, {row, group})));
    return widest + gapToValue + 4.0;
}

void paintBars(QPainter& painter, const Scene& scene, const Frame& frame, std::optional<BarPlace> lit) {
    constexpr double rounding = 2.0;
    const QFontMetricsF metrics(scene.font);
    const auto groups = shownGroups(scene);
    for (std::size_t row = 0; row < scene.data.bars.categories.size(); ++row) {
        if (lit && lit->category == row) {
            QRectF band = barBox(scene, frame, {row, groups.empty() ? 0 : groups.front()});
            if (!groups.empty()) band = band.united(barBox(scene, frame, {row, groups.back()}));
            band.setLeft(frame.area.left());
            band.setRight(frame.area.right());
            painter.setPen(Qt::NoPen);
            painter.setBrush(scene.palette.hover);
            painter.drawRoundedRect(band.adjusted(-4.0, -4.0, 4.0, 4.0), 4.0, 4.0);
        }
        for (const std::size_t group : groups) {
            const BarPlace place{row, group};
            const QRectF box = barBox(scene, frame, place);
            painter.setPen(Qt::NoPen);
            painter.setBrush(scene.colour(scene.data.bars.groups[group].tone));
            if (box.width() > 0.0) painter.drawRoundedRect(box, rounding, rounding);
            const bool tight = groups.size() > 1 && box.height() + 2.0 < metrics.ascent();
            if (tight && group != groups.back()) continue;  // values would overlap: the last group's only
            const QString text = barText(scene, place);
            const bool negative = valueOf(scene, place).value_or(0.0) < 0.0;
            const double width = metrics.horizontalAdvance(text);
            const double left = negative ? box.left() - gapToValue - width : box.right() + gapToValue;
            const double baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
            painter.setFont(scene.font);
            painter.setPen(scene.palette.muted);
            painter.drawText(QPointF(left, std::round(baseline)), text);
        }
    }
}

}  // namespace wattplan::charts
