#pragma once

#include <QWidget>
#include <optional>

#include "core/plan/field_value.h"

namespace wattplan {

/// The density of a distribution, with its P10, P50 and P90; empty where there is none.
class RangePicture : public QWidget {
    Q_OBJECT

public:
    explicit RangePicture(QWidget* parent = nullptr);

    /// `low`, `middle` and `high` are written at P10, P50 and P90.
    void show(const Distribution& distribution, const QStringList& percentiles);
    void clear();
    bool isEmpty() const { return !m_distribution.has_value(); }

    QSize sizeHint() const override { return {360, 120}; }
    QSize minimumSizeHint() const override { return {240, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Distribution> m_distribution;
    QStringList m_percentiles;
};

}  // namespace wattplan
