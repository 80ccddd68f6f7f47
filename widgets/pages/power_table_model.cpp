#include "widgets/pages/power_table_model.h"

#include <QFont>
#include <algorithm>
#include <cmath>

#include "widgets/document/ranges.h"
#include "widgets/tables/range_delegate.h"
#include "widgets/text/date_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"
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
    const auto add = [&](const QString& heading, std::string_view key, const std::vector<double>& values,
                         bool alarms = false) {
        const ResultAddress series = one ? ResultAddress{figures.facility, resultId(Kind::facility, key)}
                                         : ResultAddress{plan, resultId(Kind::plan, key)};
        const bool isKnown = view.model.node(series) != graph::noNode;
        const std::uint64_t tag =
            isKnown
                ? tagOf(series)
                : tagOf(ResultAddress{series.object, resultId(one ? Kind::facility : Kind::plan, "peak")});
        m_columns.push_back({heading, tag, values, alarms, isKnown ? std::optional(series) : std::nullopt});
    };
    for (std::size_t i = 0; i < powerParts.size(); ++i)
        add(powerPartName(i), powerParts[i], figures.parts[i]);
    add(tr("Mean"), "power", figures.total);
    add(tr("Peak"), "peak", figures.peak);
    if (one) add(tr("Feed"), "feed", figures.feed);
    add(tr("Shortfall"), "shortfall", figures.shortfall, true);
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

const DrawnFan* PowerTableModel::fanOf(const Column& column) const {
    const DrawnFan* fan = m_ranges && column.series ? m_ranges->fan(*column.series) : nullptr;
    return fan && fan->middle.size() == column.values.size() ? fan : nullptr;
}

bool PowerTableModel::hasRanges() const {
    return std::ranges::any_of(m_columns, [this](const Column& column) { return fanOf(column) != nullptr; });
}

QString PowerTableModel::widestSpan() const {
    double greatest = 0.0;
    for (const Column& column : m_columns)
        if (const DrawnFan* fan = fanOf(column))
            greatest = std::max(greatest, *std::ranges::max_element(fan->high));
    const QString number = numberText(greatest);
    return greatest > 0.0 ? text::spanOf(number, number) : QString();
}

std::vector<ResultAddress> PowerTableModel::series() const {
    std::vector<ResultAddress> list;
    for (const Column& column : m_columns)
        if (column.series) list.push_back(*column.series);
    return list;
}

void PowerTableModel::announceRanges() {
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PowerTableModel::numberText(double value) const {
    return value == 0.0 ? QStringLiteral("0") : text::fixedText(m_scale.shown(value), 3);
}

// "" where nothing varies in that month.
QString PowerTableModel::spanText(const Column& column, std::size_t row) const {
    const DrawnFan* fan = fanOf(column);
    if (!fan || !(fan->low[row] < fan->high[row])) return {};
    const QString low = numberText(fan->low[row]);
    const QString high = numberText(fan->high[row]);
    return low == high ? QString() : text::spanOf(low, high);
}

charts::ChartTable PowerTableModel::fileTable(const QString& title) const {
    charts::ChartTable table;
    table.title = title;
    table.headings = {tr("Month")};
    table.units = {QString()};
    const auto add = [&](const QString& heading, const std::vector<double>& values) {
        table.headings += heading;
        table.units += m_scale.unit;
        for (std::size_t month = 0; month < m_months.size(); ++month)
            table.rows[month].push_back(month < values.size() ? charts::Cell(m_scale.shown(values[month]))
                                                              : charts::Cell());
    };
    for (const QString& month : m_months)
        table.rows.emplace_back().emplace_back(month);
    for (const Column& column : m_columns) {
        add(column.heading, column.values);
        const DrawnFan* fan = fanOf(column);
        if (!fan) continue;
        const auto percentile = [&](const char* name) {
            return QStringLiteral("%1, %2").arg(column.heading, QLatin1String(name));
        };
        add(percentile("P10"), fan->low);
        add(percentile("P50"), fan->middle);
        add(percentile("P90"), fan->high);
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
    const DrawnFan* fan = known ? fanOf(column) : nullptr;
    const double value = fan ? fan->middle[row] : known ? column.values[row] : 0.0;
    const bool alarms = column.alarms && known && value > 0.0;
    switch (role) {
        case Qt::DisplayRole:
            return known ? numberText(value) : QStringLiteral("—");
        case RangeDelegate::SpanRole:
            return known ? spanText(column, row) : QString();
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole: {
            const QString span = known ? spanText(column, row) : QString();
            return span.isEmpty() ? QString() : text::percentilesText(span);
        }
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
            return known ? QVariant(column.values[row]) : QVariant();
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
