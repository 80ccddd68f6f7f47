#include "widgets/pages/power_table_model.h"

#include <QFont>
#include <algorithm>
#include <cmath>

#include "widgets/text/date_text.h"
#include "widgets/text/object_text.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {

PowerTableModel::PowerTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void PowerTableModel::show(const PowerFigures& figures, const PlanView& view) {
    beginResetModel();
    m_columns.clear();
    m_months.clear();
    m_numbers = view.numbers;
    m_firstMonth = charts::monthNumber(monthAt(view.model, 0));
    const bool one = figures.facility.isValid();
    const ObjectId plan = view.plan.only(Kind::plan).id;
    const auto tag = [&](std::string_view key) -> std::uint64_t {
        if (one) return tagOf(ResultAddress{figures.facility, resultId(Kind::facility, key)});
        const ResultSpec* total = Registry::instance().result(Kind::plan, key);
        return tagOf(ResultAddress{plan, total ? total->id : resultId(Kind::plan, "power")});
    };
    for (std::size_t i = 0; i < powerParts.size(); ++i)
        m_columns.push_back({powerPartName(i), tag(powerParts[i]), figures.parts[i], false});
    m_columns.push_back({tr("Mean"), tag("power"), figures.total, false});
    m_columns.push_back({tr("Peak"), tag("peak"), figures.peak, false});
    if (one) m_columns.push_back({tr("Feed"), tag("feed"), figures.feed, false});
    const std::uint64_t shortfall = one ? tag("shortfall") : tag("peak");
    m_columns.push_back({tr("Shortfall"), shortfall, figures.shortfall, true});
    if (figures.isKnown())
        for (int m = 0; m < figures.months; ++m)
            m_months.push_back(text::monthText(monthAt(view.model, m), view.language()));
    double largest = 0.0;
    for (const Column& column : m_columns)
        for (const double value : column.values)
            largest = std::max(largest, value);
    m_scale = view.numbers.axisScale(std::max(largest, 1e6), dimension::power, "MW");
    const auto active = figures.activeMonths();
    m_firstActive = active ? active->first : 0;
    endResetModel();
}

charts::ChartTable PowerTableModel::fileTable(const QString& title) const {
    charts::ChartTable table;
    table.title = title;
    table.headings = {tr("Month")};
    table.units = {QString()};
    for (const Column& column : m_columns) {
        table.headings += column.heading;
        table.units += m_scale.unit;
    }
    for (std::size_t month = 0; month < m_months.size(); ++month) {
        auto& cells = table.rows.emplace_back();
        cells.emplace_back(m_months[month]);
        for (const Column& column : m_columns)
            cells.push_back(month < column.values.size() ? charts::Cell(m_scale.shown(column.values[month]))
                                                         : charts::Cell());
    }
    return table;
}

int PowerTableModel::firstActiveRow() const {
    return m_firstActive;
}

int PowerTableModel::rowOfMonth(double monthNumber) const {
    return std::clamp(static_cast<int>(std::floor(monthNumber - m_firstMonth)), 0,
                      std::max(0, rowCount() - 1));
}

int PowerTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int PowerTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant PowerTableModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0) return role == Qt::DisplayRole ? m_months[row] : QVariant();
    const Column& column = m_columns[static_cast<std::size_t>(index.column() - 1)];
    const bool known = row < column.values.size();
    const double value = known ? column.values[row] : 0.0;
    const bool alarms = column.alarms && known && value > 0.0;
    switch (role) {
        case Qt::DisplayRole:
            if (!known) return QStringLiteral("—");
            if (value == 0.0) return QStringLiteral("0");
            return text::fixedText(m_scale.shown(value), 3);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (alarms) return theme::palette().bad;
            return value == 0.0 ? theme::palette().disabled : theme::palette().text;
        case Qt::FontRole: {
            if (!alarms) return {};
            QFont bold = theme::font(m_numbers.language());
            bold.setBold(true);
            return bold;
        }
        case TagRole:
            return QVariant::fromValue<quint64>(column.tag);
        case ValueRole:
            return known ? QVariant(value) : QVariant();
        default:
            return {};
    }
}

QVariant PowerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Month");
    return m_columns[static_cast<std::size_t>(section - 1)].heading;
}

}  // namespace wattplan
