#include "widgets/pages/era_table_model.h"

#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr double enoughModels = 8.0;

}  // namespace

EraTableModel::EraTableModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {}

void EraTableModel::show(const PlanView& view) {
    beginResetModel();
    m_rows.clear();
    const Object& list = view.plan.only(Kind::growth);
    const auto end = view.number(list, "projection_year");
    m_projectionYear = end ? text::exactText(*end) : QString();
    for (const Object* era : view.plan.children(Kind::growthEra, list.id)) {
        const auto number = [&](std::string_view key, int significant = 3) {
            const auto known = view.value(*era, key);
            const ResultSpec& spec = *Registry::instance().result(Kind::growthEra, key);
            return known ? text::resultNumber(*known, spec, view.numbers, {.significant = significant})
                         : text::FormattedNumber{{}, QStringLiteral("—"), {}};
        };
        const auto cell = [&](std::string_view key) {
            const ResultAddress address = view.address(*era, key);
            return Cell{number(key).text(), view.reason(address), tagOf(address)};
        };
        const auto year = [&](std::string_view key) {
            const FieldAddress address{era->id, fieldId(Kind::growthEra, key)};
            const auto typed = view.number(*era, key);
            return Cell{typed ? text::exactText(*typed) : QString(), {}, tagOf(address)};
        };
        // The unit once where it is the same; none where the heading names it.
        const auto between = [&](std::string_view low, std::string_view high, int significant) {
            text::FormattedNumber first = number(low, significant);
            const text::FormattedNumber last = number(high, significant);
            if (first.unit == last.unit) first.unit.clear();
            Cell both = cell(high);
            both.text = tr("%1 – %2", "range").arg(first.text(), last.text());
            return both;
        };
        const auto flop = [&](Cell shown, std::string_view key) {
            const QString unit = number(key).unit;
            if (shown.text.endsWith(unit)) shown.text = shown.text.chopped(unit.size()).trimmed();
            return shown;
        };
        const auto fitted = view.value(*era, "points");
        Cell growthCell = cell("growth_per_year");
        if (view.value(*era, "growth_per_year")) growthCell.text = tr("× %1").arg(growthCell.text);
        m_rows.push_back(
            {era->id,
             view.eraName(*era),
             {year("from"), year("to"), cell("doubling"), between("doubling.low", "doubling.high", 3),
              cell("points"), growthCell, cell("r2"), flop(cell("projection"), "projection"),
              flop(between("projection.low", "projection.high", 2), "projection.high")},
             fitted && *fitted < enoughModels});
    }
    endResetModel();
}

QStringList EraTableModel::sketches() const {
    QStringList names;
    for (const Row& row : m_rows)
        if (row.isSketch) names << row.name;
    return names;
}

int EraTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EraTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant EraTableModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return cell.text;
        case Qt::ToolTipRole:
            if (!cell.reason.isEmpty()) return cell.reason;
            return row.isSketch ? tr("Fewer than 8 models: the line is a sketch.") : QString();
        case Qt::ForegroundRole:
            return row.isSketch && index.column() == models ? QVariant(theme::palette().warning) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((index.column() <= to ? Qt::AlignLeft : Qt::AlignRight) |
                                       Qt::AlignVCenter);
        case TagRole:
            return QVariant::fromValue<quint64>(cell.tag);
        default:
            return {};
    }
}

bool EraTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() > to) return false;
    const auto done = m_document.setText(fieldOfTag(index.data(TagRole).toULongLong()), value.toString());
    if (!done) emit refused(text::sentence(done.error()));
    return done.has_value();
}

Qt::ItemFlags EraTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.column() <= to && !m_document.isReadOnly() ? base | Qt::ItemIsEditable : base;
}

QModelIndex EraTableModel::indexOf(FieldAddress address) const {
    for (int row = 0; row < rowCount(); ++row)
        for (const int column : {from, to})
            if (index(row, column).data(TagRole).toULongLong() == tagOf(address)) return index(row, column);
    return {};
}

QVariant EraTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section <= to ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case from:
            return tr("From");
        case to:
            return tr("Before");
        case doubling:
            return tr("Doubling time");
        case interval:
            return tr("95 % interval");
        case models:
            return tr("Models");
        case growth:
            return tr("A year");
        case rSquared:
            return tr("R²");
        case projection:
            return tr("In %1, FLOP", "year").arg(m_projectionYear);
        case band:
            return tr("95 % prediction");
        default:
            return {};
    }
}

}  // namespace wattplan
