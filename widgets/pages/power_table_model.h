#pragma once

#include <QAbstractTableModel>

#include "widgets/charts/chart_table.h"
#include "widgets/pages/power_figures.h"
#include "widgets/text/number_format.h"

namespace wattplan {

class Ranges;

/// The numbers of the power chart: a row per month, a column per component, then mean, peak, feed and
/// shortfall. Values are in the unit the headings name.
class PowerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The tag of the result a cell shows, for "why this number?".
    static constexpr int TagRole = Qt::UserRole;
    /// The value in base units.
    static constexpr int ValueRole = Qt::UserRole + 1;

    explicit PowerTableModel(QObject* parent = nullptr);

    void show(const PowerFigures& figures, const PlanView& view);
    /// Shows what varies as P50, with P10 and P90 below it, from now on.
    void setRanges(const Ranges& ranges) { m_ranges = &ranges; }
    /// Other ranges are known.
    void announceRanges();
    bool hasRanges() const;
    /// A range as wide as any that it shows; "" where nothing varies.
    QString widestSpan() const;
    /// The series that its columns show.
    std::vector<ResultAddress> series() const;
    /// All months for a file, in the unit shown.
    charts::ChartTable fileTable(const QString& title) const;
    /// The row of the first month that draws power; 0 when there is none.
    int firstActiveRow() const;
    /// The month of a row, as months into the plan.
    int rowOfMonth(double monthNumber) const;
    /// The month of a row, as charts::monthNumber has it.
    double monthOf(int row) const { return m_firstMonth + row; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column {
        QString heading{};
        std::uint64_t tag = 0;
        std::vector<double> values{};
        bool alarms = false;  ///< values above zero are bad
        /// The series that it shows; none where only another explains it.
        std::optional<ResultAddress> series{};
    };

    const DrawnFan* fanOf(const Column& column) const;
    QString numberText(double value) const;
    QString spanText(const Column& column, std::size_t row) const;

    std::vector<Column> m_columns;
    std::vector<QString> m_months;
    double m_firstMonth = 0.0;
    int m_firstActive = 0;
    text::AxisScale m_scale{};
    text::NumberFormat m_numbers{};
    const Ranges* m_ranges = nullptr;
};

}  // namespace wattplan
