#include "widgets/document/accuracy_table_models.h"

#include <array>
#include <cmath>

#include "core/units/unit.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/translation.h"

namespace wattplan {

namespace {

using evidence::Measure;

constexpr std::array<std::pair<std::string_view, Label>, 4> bases{
    {{"measured", WATTPLAN_TEXT("Accuracy", "measured")},
     {"constructed", WATTPLAN_TEXT("Accuracy", "constructed")},
     {"estimate", WATTPLAN_TEXT("Accuracy", "estimate")},
     {"anomalous", WATTPLAN_TEXT("Accuracy", "anomalous")}}};

constexpr Label allHardware = WATTPLAN_TEXT("Accuracy", "all");

QString basisText(const std::string& basis) {
    for (const auto& [key, label] : bases)
        if (key == basis) return text::translate(label);
    return QString::fromStdString(basis);
}

}  // namespace

MeasureText measureText(Measure measure) {
    return {evidence::measureSpecs()[static_cast<std::size_t>(measure)]};
}

QString MeasureText::label() const {
    return text::translate(spec.label);
}

std::string MeasureText::unit() const {
    if (spec.measure == Measure::cost) return {};
    return spec.measure == Measure::mfu ? "%" : std::string(spec.unit);
}

double MeasureText::toBase(double value) const {
    return spec.measure == Measure::cost || spec.unit.empty() ? value : unitOf(spec.unit).toBase(value);
}

QString MeasureText::number(double value, const text::NumberFormat& numbers) const {
    if (spec.measure == Measure::cost)
        return text::roundedText(value) + text::noBreakSpace + QLatin1String("USD");
    return numbers.formatIn(toBase(value), unit()).text();
}

QString generationText(const std::string& generation) {
    if (generation.empty()) return text::translate(allHardware);
    return text::choiceText(*Registry::instance().field(Kind::accelerator, "generation"), generation);
}

std::optional<double> RunRow::error() const {
    const auto ratio = comparison->ratio();
    return ratio ? std::optional(*ratio - 1.0) : std::nullopt;
}

void RunTableModel::show(const evidence::Accuracy& accuracy, Measure measure, text::NumberFormat numbers) {
    m_numbers = std::move(numbers);
    std::vector<RunRow> rows;
    for (std::size_t i = 0; i < accuracy.runs.size(); ++i)
        for (const evidence::Comparison& each : accuracy.runs[i].comparisons)
            if (each.measure == measure && each.published)
                rows.push_back({static_cast<int>(i), &accuracy.runs[i], &each});
    replaceRows(std::move(rows));
}

int RunTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString RunTableModel::cellText(const RunRow& row, int column) const {
    const MeasureText measure = measureText(row.comparison->measure);
    switch (static_cast<Column>(column)) {
        case runColumn:
            return QString::fromStdString(row.run->name);
        case hardwareColumn:
            return QString::fromStdString(row.run->hardware);
        case basisColumn:
            return basisText(row.run->basis);
        case publishedColumn:
            return measure.number(*row.comparison->published, m_numbers);
        case predictedColumn:
            if (row.comparison->isGiven) return tr("given");
            return row.comparison->predicted ? measure.number(*row.comparison->predicted, m_numbers)
                                             : QStringLiteral("—");
        case errorColumn:
            return row.error() ? m_numbers.changeText(*row.error()) : QStringLiteral("—");
        case columnTotal:
            break;
    }
    return {};
}

QVariant RunTableModel::sortKey(const RunRow& row, int column) const {
    constexpr double none = -1.0;  // after all others, as the worst come first
    switch (static_cast<Column>(column)) {
        case publishedColumn:
            return *row.comparison->published;
        case predictedColumn:
            return row.comparison->predicted.value_or(none);
        case errorColumn:
            return row.error() ? std::abs(*row.error()) : none;
        default:
            return cellText(row, column);
    }
}

bool RunTableModel::isNumber(int column) const {
    return column >= publishedColumn;
}

QString RunTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case runColumn:
            return tr("Run");
        case hardwareColumn:
            return tr("Hardware");
        case basisColumn:
            return tr("Basis");
        case publishedColumn:
            return tr("Published");
        case predictedColumn:
            return tr("Predicted");
        case errorColumn:
            return tr("Error");
        case columnTotal:
            break;
    }
    return {};
}

void GroupTableModel::show(const evidence::Accuracy& accuracy, text::NumberFormat numbers) {
    m_numbers = std::move(numbers);
    std::vector<GroupRow> rows;
    for (std::size_t i = 0; i < accuracy.groups.size(); ++i)
        rows.push_back({static_cast<int>(i), &accuracy.groups[i]});
    replaceRows(std::move(rows));
}

int GroupTableModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return m_shape == Shape::nested ? columnTotal - 1 : columnTotal;
}

GroupTableModel::Column GroupTableModel::columnAt(int place) const {
    return static_cast<Column>(m_shape == Shape::nested && place >= generationColumn ? place + 1 : place);
}

QString GroupTableModel::cellText(const GroupRow& row, int column) const {
    switch (columnAt(column)) {
        case measureColumn:
            if (m_shape == Shape::nested && !row.group->generation.empty())
                return QStringLiteral("    ") + generationText(row.group->generation);
            return (row.group->isServing ? tr("%1, serving", "measure") : tr("%1, training", "measure"))
                .arg(measureText(row.group->measure).label());
        case generationColumn:
            return generationText(row.group->generation);
        case countColumn:
            return QString::number(row.group->count);
        case meanColumn:
            return m_numbers.formatIn(row.group->meanAbsolute, "%").text();
        case biasColumn:
            return m_numbers.changeText(row.group->bias);
        case worstColumn:
            return m_numbers.changeText(row.group->worst);
        case columnTotal:
            break;
    }
    return {};
}

QVariant GroupTableModel::sortKey(const GroupRow& row, int column) const {
    switch (columnAt(column)) {
        case countColumn:
            return row.group->count;
        case meanColumn:
            return row.group->meanAbsolute;
        case biasColumn:
            return row.group->bias;
        case worstColumn:
            return std::abs(row.group->worst);
        default:
            return cellText(row, column);
    }
}

bool GroupTableModel::isNumber(int column) const {
    return columnAt(column) >= countColumn;
}

QString GroupTableModel::heading(int column) const {
    switch (columnAt(column)) {
        case measureColumn:
            return tr("Measure");
        case generationColumn:
            return tr("Hardware");
        case countColumn:
            return tr("Runs");
        case meanColumn:
            return tr("Mean abs. error");
        case biasColumn:
            return tr("Bias");
        case worstColumn:
            return tr("Worst");
        case columnTotal:
            break;
    }
    return {};
}

}  // namespace wattplan
