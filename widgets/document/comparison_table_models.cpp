#include "widgets/document/comparison_table_models.h"

#include <QCoreApplication>
#include <cmath>

#include "core/plan/distribution.h"
#include "core/plan/distribution_shape.h"
#include "widgets/document/cell_shape.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"

namespace wattplan {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)

public:
    static QString result() { return tr("Result"); }
    static QString object() { return tr("Object"); }
    static QString input() { return tr("Input"); }
    static QString none() { return QStringLiteral("—"); }
    static QString withUnit(const QString& label, const QString& unit) {
        return tr("%1, %2", "result, its unit").arg(label, unit);
    }
    static QString ofObject(const QString& object, const QString& result) {
        return tr("%1: %2", "object, its result").arg(object, result);
    }
    static QString because(const QString& result, const QString& reason) {
        return tr("%1: %2", "result, why it has no value").arg(result, reason);
    }
    static QString ofWhatIf(const QString& result, const QString& whatIf) {
        return tr("%1, %2", "result, what-if").arg(result, whatIf);
    }
    static QString differs(const QString& difference) { return tr("Difference: %1").arg(difference); }
    static QString best() { return tr("The best of these"); }
    static QString worst() { return tr("The worst of these"); }
    static QString there() { return tr("there", "an object is in a what-if"); }
    static QString notThere() { return tr("not there", "an object is not in a what-if"); }
};

bool isPlanTotal(ResultAddress address) {
    return Registry::instance().result(address.result).kind == Kind::plan;
}

}  // namespace

QString comparedName(const Comparison& comparison, ObjectId object, const catalog::Catalogue& catalogue,
                     text::Language language) {
    for (std::size_t place = 0; place < comparison.whatIfs().size(); ++place)
        if (const Object* found = comparison.seen(place).plan->find(object))
            return text::objectName(*found, catalogue, language);
    return {};
}

QString comparedReason(const Comparison& comparison, std::size_t place, ResultAddress result,
                       const catalog::Catalogue& catalogue, text::Language language) {
    const analysis::SeenPlan& seen = comparison.seen(place);
    const graph::NodeId node = seen.model->node(result);
    if (node == graph::noNode) return {};
    return text::statusText(seen.model->evaluation(), node, text::objectsOf(*seen.plan, catalogue, language));
}

void ComparedResultsModel::show(std::shared_ptr<const Comparison> comparison, QStringList names,
                                text::NumberFormat numbers) {
    const bool isOther = names.size() != m_names.size();
    if (isOther) beginResetModel();
    m_comparison = std::move(comparison);
    m_names = std::move(names);
    m_numbers = std::move(numbers);
    if (isOther) endResetModel();
    m_ranges.clear();
    refill();
}

void ComparedResultsModel::setRanges(std::vector<std::vector<std::optional<DrawnRange>>> ranges) {
    m_ranges = std::move(ranges);
    refill();
}

bool ComparedResultsModel::hasRanges() const {
    return std::ranges::any_of(m_ranges, [](const auto& row) {
        return std::ranges::any_of(row, [](const auto& range) { return range.has_value(); });
    });
}

bool ComparedResultsModel::hasRanks() const {
    for (int row = 0; row < rowCount(); ++row)
        for (const analysis::ComparedValue& value : rowAt(row).result.values)
            if (value.rank == analysis::Rank::best || value.rank == analysis::Rank::worst) return true;
    return false;
}

QStringList ComparedResultsModel::reasons() const {
    QStringList lines;
    for (int i = 0; i < rowCount(); ++i) {
        const ComparedRow& row = rowAt(i);
        QStringList each;
        for (std::size_t place = 0; place < row.result.values.size(); ++place)
            each += row.result.values[place].outcome.isKnown()
                        ? QString()
                        : comparedReason(*m_comparison, place, row.result.address, m_catalogue,
                                         m_numbers.language());
        const QString label = labelOf(row);
        if (!each.isEmpty() && !each.front().isEmpty() && each.count(each.front()) == each.size()) {
            lines += Words::because(label, each.front());
            continue;
        }
        for (qsizetype place = 0; place < each.size(); ++place)
            if (!each[place].isEmpty())
                lines += Words::because(Words::ofWhatIf(label, m_names[place]), each[place]);
    }
    return lines;
}

void ComparedResultsModel::refill() {
    std::vector<ComparedRow> rows;
    for (const analysis::ComparedResult& result : m_comparison->results()) {
        ComparedRow row{static_cast<int>(rows.size()), result, {}};
        if (rows.size() < m_ranges.size()) row.ranges = m_ranges[rows.size()];
        std::vector<analysis::Outcome> outcomes;
        for (const analysis::ComparedValue& value : result.values) {
            outcomes.push_back(value.outcome);
            const std::size_t place = outcomes.size() - 1;
            if (place < row.ranges.size() && row.ranges[place] && value.outcome.isKnown())
                outcomes.back().value = row.ranges[place]->middle;
        }
        if (!row.ranges.empty())
            row.result = analysis::compare(result.address, outcomes, m_comparison->base());
        rows.push_back(std::move(row));
    }
    replaceRows(std::move(rows));
    announceTexts();
}

int ComparedResultsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_names.size());
}

QString ComparedResultsModel::heading(int column) const {
    return column == 0 ? Words::result() : m_names[column - 1];
}

const analysis::ComparedValue* ComparedResultsModel::valueAt(const ComparedRow& row, int column) const {
    const auto place = static_cast<std::size_t>(column - 1);
    return column > 0 && place < row.result.values.size() ? &row.result.values[place] : nullptr;
}

// One unit for the whole row: its numbers are read against each other.
text::AxisScale ComparedResultsModel::scaleOf(const ComparedRow& row) const {
    const ResultSpec& spec = Registry::instance().result(row.result.address.result);
    double greatest = 0.0;
    for (const analysis::ComparedValue& value : row.result.values)
        greatest = std::max(greatest, std::abs(value.outcome.number().value_or(0.0)));
    return m_numbers.axisScale(greatest, spec.unit.dimension, spec.unit.symbol);
}

QString ComparedResultsModel::labelOf(const ComparedRow& row) const {
    const ResultAddress address = row.result.address;
    const QString label = text::resultLabel(address.result);
    return isPlanTotal(address)
               ? label
               : Words::ofObject(
                     comparedName(*m_comparison, address.object, m_catalogue, m_numbers.language()), label);
}

QString ComparedResultsModel::nameOf(const ComparedRow& row) const {
    const QString name = labelOf(row);
    const QString unit = scaleOf(row).unit;
    return unit.isEmpty() ? name : Words::withUnit(name, unit);
}

QString ComparedResultsModel::cellText(const ComparedRow& row, int column) const {
    if (column == 0) return nameOf(row);
    const analysis::ComparedValue* value = valueAt(row, column);
    if (!value || !value->outcome.isKnown()) return Words::none();
    return m_numbers.columnText(value->outcome.value, scaleOf(row), {.significant = 4});
}

QString ComparedResultsModel::spanText(const ComparedRow& row, int column) const {
    const auto place = static_cast<std::size_t>(column - 1);
    if (place >= row.ranges.size() || !row.ranges[place]) return {};
    const auto number = [&](double value) {
        return m_numbers.columnText(value, scaleOf(row), {.significant = 4});
    };
    return text::spanOf(number(row.ranges[place]->low), number(row.ranges[place]->high));
}

QString ComparedResultsModel::differenceText(const ComparedRow& row,
                                             const analysis::ComparedValue& value) const {
    if (!value.difference || *value.difference == 0.0) return {};
    const ResultSpec& spec = Registry::instance().result(row.result.address.result);
    return text::resultChange(*value.difference, value.relative, spec, m_numbers);
}

QString ComparedResultsModel::tipOf(const ComparedRow& row, const analysis::ComparedValue& value,
                                    int column) const {
    const ResultAddress address = row.result.address;
    if (!value.outcome.isKnown())
        return comparedReason(*m_comparison, static_cast<std::size_t>(column - 1), address, m_catalogue,
                              m_numbers.language());
    const ResultSpec& spec = Registry::instance().result(address.result);
    QStringList lines{text::resultNumber(value.outcome.value, spec, m_numbers, {.significant = 4}).text()};
    const QString span = spanText(row, column);
    if (!span.isEmpty()) lines += {QStringLiteral("P50"), text::percentilesText(span)};
    if (value.difference && *value.difference != 0.0)
        lines += Words::differs(text::resultNumber(*value.difference, spec, m_numbers,
                                                   {.significant = 4, .sign = text::Sign::always})
                                    .text());
    if (value.rank == analysis::Rank::best) lines += Words::best();
    if (value.rank == analysis::Rank::worst) lines += Words::worst();
    return lines.join(u'\n');
}

QVariant ComparedResultsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ComparedRow& row = rowAt(index.row());
    const analysis::ComparedValue* value = valueAt(row, index.column());
    if (!value) return ComputedRows::data(index, role);
    switch (role) {
        case DifferenceRole:
            return differenceText(row, *value);
        case GoodnessRole: {
            if (!value->difference || !value->outcome.isKnown()) return 0;
            const GoodDirection good = Registry::instance().result(row.result.address.result).good;
            return text::judgement(value->outcome.value - *value->difference, value->outcome.value, good);
        }
        case RankRole:
            return static_cast<int>(value->rank);
        case RangeRole:
            return spanText(row, index.column());
        case Qt::ToolTipRole:
            return tipOf(row, *value, index.column());
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1 %2").arg(cellText(row, index.column()), differenceText(row, *value));
        default:
            return ComputedRows::data(index, role);
    }
}

QVariant ComparedResultsModel::copied(const ComparedRow& row, int column) const {
    const analysis::ComparedValue* value = valueAt(row, column);
    if (!value) return nameOf(row);
    if (!value->outcome.isKnown()) return QString();
    return text::exactText(scaleOf(row).shown(value->outcome.value));
}

QVariant ComparedResultsModel::sortKey(const ComparedRow& row, int column) const {
    const analysis::ComparedValue* value = valueAt(row, column);
    return value && value->outcome.isKnown() ? QVariant(value->outcome.value) : QVariant(row.place);
}

void DifferencesModel::show(std::shared_ptr<const Comparison> comparison, QStringList names,
                            text::NumberFormat numbers) {
    const bool isOther = names.size() != m_names.size();
    if (isOther) beginResetModel();
    m_comparison = std::move(comparison);
    m_names = std::move(names);
    m_numbers = std::move(numbers);
    if (isOther) endResetModel();
    std::vector<DifferingRow> rows;
    const analysis::PlanDifference& difference = m_comparison->difference();
    for (const analysis::DifferingInput& input : difference.inputs)
        rows.push_back({static_cast<int>(rows.size()), input, {}});
    for (const analysis::DifferingObject& object : difference.objects)
        if (!object.isBrought) rows.push_back({static_cast<int>(rows.size()), {}, object});
    replaceRows(std::move(rows));
    announceTexts();
}

int DifferencesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstWhatIf + static_cast<int>(m_names.size());
}

QString DifferencesModel::heading(int column) const {
    if (column == objectColumn) return Words::object();
    return column == fieldColumn ? Words::input() : m_names[column - firstWhatIf];
}

QString DifferencesModel::inputText(const analysis::DifferingInput& input, std::size_t place) const {
    const analysis::InputInPlan& here = input.inPlans[place];
    if (!here.isPresent) return Words::none();
    const FieldSpec& field = Registry::instance().field(input.address.field);
    const text::FieldWording wording =
        text::fieldWording(*m_comparison->seen(place).plan, m_catalogue, m_numbers);
    const FieldValue& value = isEmpty(here.own) && here.followed ? here.followed->value : here.own;
    const auto* number = std::get_if<Number>(&value);
    const QString shown = number && field.isNumeric() ? text::cellNumber(*number, field, wording).text()
                          : isEmpty(value)            ? text::defaultText(field, wording)
                                                      : text::valueText(value, field, wording);
    return shown.isEmpty() ? Words::none() : shown;
}

// A range as its cell on a page of inputs shows it: in words and as a picture.
QVariant DifferencesModel::rangeData(const analysis::DifferingInput& input, std::size_t place,
                                     int role) const {
    const auto* distribution = std::get_if<Distribution>(&input.inPlans[place].own);
    if (!distribution || !input.inPlans[place].isPresent) return {};
    const FieldSpec& field = Registry::instance().field(input.address.field);
    if (role == ShapeRole) {
        constexpr std::size_t steps = 32;
        const DistributionShape shape = shapeOf(withinRange(field, *distribution), steps);
        return QVariant::fromValue(QList<double>(shape.steps.begin(), shape.steps.end()));
    }
    return text::distributionWords(
        *distribution, field, text::fieldWording(*m_comparison->seen(place).plan, m_catalogue, m_numbers));
}

QString DifferencesModel::cellText(const DifferingRow& row, int column) const {
    if (column == objectColumn)
        return comparedName(*m_comparison, row.address().object, m_catalogue, m_numbers.language());
    if (column == fieldColumn)
        return row.input ? text::fieldLabel(row.input->address.field) : text::kindText(row.object->kind);
    if (row.input) return inputText(*row.input, placeOf(column));
    return row.object->isIn[placeOf(column)] ? Words::there() : Words::notThere();
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
    const bool isOfRange = role == ShapeRole || role == Qt::ToolTipRole;
    if (!index.isValid() || index.column() < firstWhatIf || (role != QuietRole && !isOfRange))
        return ComputedRows::data(index, role);
    const DifferingRow& row = rowAt(index.row());
    const std::size_t place = placeOf(index.column());
    if (isOfRange) {
        const QVariant shown = row.input ? rangeData(*row.input, place, role) : QVariant();
        return shown.isValid() ? shown : ComputedRows::data(index, role);
    }
    const std::size_t base = m_comparison->base();
    if (place == base) return true;
    if (row.object) return row.object->isIn[place] == row.object->isIn[base];
    return row.input->inPlans[place].isPresent == row.input->inPlans[base].isPresent &&
           row.input->inPlans[place].own == row.input->inPlans[base].own;
}

}  // namespace wattplan
