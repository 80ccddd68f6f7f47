#include "widgets/document/source_table_model.h"

#include <limits>

#include "widgets/text/assumption_text.h"
#include "widgets/text/provenance_text.h"
#include "widgets/text/source_text.h"

namespace wattplan {

using analysis::Source;

SourceTableModel::SourceTableModel(Document& document, const Display& display, QObject* parent)
    : ComputedRows(parent), m_document(document), m_display(display) {}

void SourceTableModel::refresh(const analysis::AgeBasis& basis) {
    std::vector<SourceRow> list;
    for (Source& source : analysis::sources(m_document.plan(), m_document.catalogue(), m_document.model())) {
        const auto months = analysis::monthsOld(source.date, basis);
        list.push_back({std::move(source), months});
    }
    std::ranges::sort(list, {}, &SourceRow::key);
    replaceRows(std::move(list));
}

int SourceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString SourceTableModel::cellText(const SourceRow& row, int column) const {
    const Source& source = row.source;
    switch (static_cast<Column>(column)) {
        case titleColumn:
            return text::sourceTitle(source);
        case publisherColumn:
            return text::publisherOf(text::sourceAddress(source));
        case typeColumn:
            return text::sourceTypeText(source.type);
        case inputsColumn:
            return QString::number(source.inputs.size());
        case resultsColumn:
            return QString::number(source.results.size());
        case trustColumn:
            return source.type == Source::Type::data ? text::trustText(source.trust) : QString();
        case dateColumn:
            return QString::fromStdString(source.date);
        case ageColumn:
            return text::ageText(row.monthsOld);
        case columnTotal:
            break;
    }
    return {};
}

QVariant SourceTableModel::copied(const SourceRow& row, int column) const {
    if (column == publisherColumn) return text::sourceAddress(row.source);
    const bool isCount = column == inputsColumn || column == resultsColumn;
    return isCount ? sortKey(row, column) : QVariant(cellText(row, column));
}

QVariant SourceTableModel::sortKey(const SourceRow& row, int column) const {
    switch (static_cast<Column>(column)) {
        case inputsColumn:
            return static_cast<double>(row.source.inputs.size());
        case resultsColumn:
            return static_cast<double>(row.source.results.size());
        case trustColumn:
            return row.source.type == Source::Type::data ? static_cast<double>(row.source.trust) : -1.0;
        case ageColumn:
            return row.monthsOld ? *row.monthsOld : -std::numeric_limits<double>::max();
        default:
            return cellText(row, column);
    }
}

QVariant SourceTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != MarksRole) return ComputedRows::data(index, role);
    const SourceRow& row = rowAt(index.row());
    if (index.column() == ageColumn)
        return static_cast<int>(analysis::isOld(row.monthsOld) ? OldMark : NoMark);
    if (index.column() != trustColumn || row.source.type != Source::Type::data)
        return static_cast<int>(NoMark);
    return static_cast<int>(row.source.trust == Trust::estimate    ? EstimateMark
                            : row.source.trust == Trust::unchecked ? UncheckedMark
                                                                   : CheckedMark);
}

bool SourceTableModel::isNumber(int column) const {
    return column == inputsColumn || column == resultsColumn || column == ageColumn;
}

QString SourceTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case titleColumn:
            return tr("Source");
        case publisherColumn:
            return tr("Published at");
        case typeColumn:
            return tr("Kind");
        case inputsColumn:
            return tr("Inputs fed");
        case resultsColumn:
            return tr("Results fed");
        case trustColumn:
            return tr("Trust");
        case dateColumn:
            return tr("Date");
        case ageColumn:
            return tr("Age");
        case columnTotal:
            break;
    }
    return {};
}

}  // namespace wattplan
