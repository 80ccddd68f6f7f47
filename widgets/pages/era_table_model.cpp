#include "widgets/pages/era_table_model.h"

#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

enum Column : int { from, to, doubling, interval, models, growth, rSquared, projection, band, columns };
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
        const auto cell = [&](std::string_view key) {
            const ResultAddress address = view.address(*era, key);
            return Cell{view.resultText(*era, key), view.reason(address), tagOf(address)};
        };
        const auto year = [&](std::string_view key) {
            const FieldAddress address{era->id, fieldId(Kind::growthEra, key)};
            const auto typed = view.number(*era, key);
            return Cell{typed ? text::exactText(*typed) : QString(), {}, tagOf(address)};
        };
        const auto between = [&](std::string_view low, std::string_view high) {
            Cell both = cell(high);
            both.text = QStringLiteral("%1 – %2").arg(view.resultText(*era, low), both.text);
            return both;
        };
        const auto fitted = view.value(*era, "points");
        Cell growthCell = cell("growth_per_year");
        if (view.value(*era, "growth_per_year")) growthCell.text = tr("× %1").arg(growthCell.text);
        m_rows.push_back({era->id,
                          view.eraName(*era),
                          {year("from"), year("to"), cell("doubling"),
                           between("doubling.low", "doubling.high"), cell("points"), growthCell, cell("r2"),
                           cell("projection"), between("projection.low", "projection.high")},
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
            return tr("Models fitted");
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
