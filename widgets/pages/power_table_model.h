#pragma once

#include <QAbstractTableModel>

#include "widgets/charts/chart_table.h"
#include "widgets/pages/power_figures.h"
#include "widgets/text/number_format.h"

namespace wattplan {

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
    };

    std::vector<Column> m_columns;
    std::vector<QString> m_months;
    double m_firstMonth = 0.0;
    int m_firstActive = 0;
    text::AxisScale m_scale{};
    text::NumberFormat m_numbers{};
};

}  // namespace wattplan
