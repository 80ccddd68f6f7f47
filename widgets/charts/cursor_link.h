#pragma once

#include <QObject>
#include <QPointer>
#include <optional>
#include <vector>

#include "widgets/charts/chart_data.h"

namespace wattplan::charts {

class Chart;

/// Shows the place that is read on one chart on every other chart with the same kind of x axis: times on all
/// charts of time, whether in months, days or years, other quantities on charts of the same title and
/// dimension.
class CursorLink : public QObject {
    Q_OBJECT

public:
    explicit CursorLink(QObject* parent = nullptr) : QObject(parent) {}

    /// The link of all charts that belong to an owner, e.g. a window's; made when it is first asked for.
    static CursorLink& of(QObject& owner);

    /// A chart that is deleted leaves by itself.
    void join(Chart* chart);

private:
    void spread(const Chart* from, std::optional<double> x);

    std::vector<QPointer<Chart>> m_charts;
};

/// A value of one axis on another; nothing where they measure different things.
std::optional<double> translated(double value, const Axis& from, const Axis& to);

}  // namespace wattplan::charts
