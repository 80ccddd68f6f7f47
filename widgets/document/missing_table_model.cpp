#include "widgets/document/missing_table_model.h"

#include "widgets/text/object_text.h"

namespace wattplan {

MissingTableModel::MissingTableModel(Document& document, const Display& display, QObject* parent)
    : ComputedRows(parent), m_document(document), m_display(display) {}

void MissingTableModel::refresh() {
    std::vector<MissingRow> list;
    for (analysis::MissingInput& input : analysis::missingInputs(m_document.plan(), m_document.model()))
        list.push_back({std::move(input)});
    replaceRows(std::move(list));
}

int MissingTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString MissingTableModel::cellText(const MissingRow& row, int column) const {
    const auto nameOf = [&](ObjectId id) {
        return text::objectName(id, m_document.plan(), m_document.catalogue(), m_display.language());
    };
    switch (static_cast<Column>(column)) {
        case objectColumn:
            return nameOf(row.input.field.object);
        case fieldColumn:
            return text::fieldLabel(row.input.field.field);
        case countColumn:
            return QString::number(row.input.results.size());
        case waitingColumn: {
            // The nearest first: totals come last in order of interest, and first in order of object.
            QStringList names;
            for (auto each = row.input.results.rbegin(); each != row.input.results.rend(); ++each)
                names += tr("%1: %2", "an object, its result")
                             .arg(nameOf(each->object), text::resultLabel(each->result));
            return names.join(QStringLiteral(" · "));
        }
        case columnTotal:
            break;
    }
    return {};
}

QVariant MissingTableModel::sortKey(const MissingRow& row, int column) const {
    if (column == countColumn) return static_cast<double>(row.input.results.size());
    return cellText(row, column);
}

QVariant MissingTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == SubjectRole) return QVariant::fromValue(Subject(rowAt(index.row()).input.field));
    if (role == LinkRole) return index.column() == fieldColumn;
    const QVariant plain = ComputedRows::data(index, role);
    if (role != Qt::ToolTipRole) return plain;
    return plain.toString().replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

bool MissingTableModel::isNumber(int column) const {
    return column == countColumn;
}

QString MissingTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case objectColumn:
            return tr("Object");
        case fieldColumn:
            return tr("Missing input");
        case countColumn:
            return tr("Results waiting");
        case waitingColumn:
            return tr("What waits for it");
        case columnTotal:
            break;
    }
    return {};
}

}  // namespace wattplan
