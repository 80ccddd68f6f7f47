#pragma once

#include <QWidget>

namespace wattplan {

namespace charts {
class Chart;
}

/// A vertical line over a chart that is dragged to a value, or moved by the arrow keys. The value is in the
/// numbers of the chart's x axis.
class ThresholdLine : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdLine(charts::Chart* chart);

    /// The ends between which it moves, and where it stands.
    void setRange(double low, double high);
    void setValue(double value);
    double value() const { return m_value; }
    /// What stands beside it at its top.
    void setLabel(const QString& label);

signals:
    /// The reader moved it.
    void moved(double value);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void placeSoon();
    void moveTo(double value);

    charts::Chart* m_chart;
    double m_low = 0.0;
    double m_high = 0.0;
    double m_value = 0.0;
    QString m_label;
};

}  // namespace wattplan
