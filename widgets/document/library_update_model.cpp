#include "widgets/document/library_update_model.h"

#include <algorithm>
#include <cmath>

#include "widgets/text/citation_text.h"
#include "widgets/text/object_text.h"

namespace wattplan {

namespace {

/// By how much a number is another, of its size in the plan; none for texts, choices, and other currencies.
std::optional<double> relativeChange(const analysis::CatalogueUpdate& update) {
    const auto* before = std::get_if<Number>(&update.inPlan);
    const auto* after = std::get_if<Number>(&update.inCatalogue);
    if (!before || !after || before->value == 0.0 || before->currency != after->currency) return std::nullopt;
    return (after->value - before->value) / std::abs(before->value);
}

QString sourceText(const Provenance& source) {
    const QString name = text::citationText(source.source);
    const QString date = QString::fromStdString(source.date);
    if (name.isEmpty() || date.isEmpty()) return name + date;
    return QStringLiteral("%1, %2").arg(name, date);
}

}  // namespace

LibraryUpdateModel::LibraryUpdateModel(Document& document, const Display& display, QObject* parent)
    : ComputedRows(parent), m_document(document), m_display(display) {
    refreshTexts();
}

void LibraryUpdateModel::refresh() {
    std::vector<LibraryUpdateRow> list;
    for (analysis::CatalogueUpdate& update :
         analysis::catalogueUpdates(m_document.plan(), m_document.catalogue()))
        list.push_back({std::move(update)});
    std::ranges::sort(list, {}, &LibraryUpdateRow::key);
    setWording();  // it refers to the plan, which is another in another what-if
    replaceRows(std::move(list));
}

void LibraryUpdateModel::refreshTexts() {
    setWording();
    announceTexts();
}

void LibraryUpdateModel::setWording() {
    m_wording = text::fieldWording(m_document.plan(), m_document.catalogue(),
                                   m_display.numbers(m_document.plan(), m_document.catalogue()));
}

Result<void> LibraryUpdateModel::takeOver(const std::vector<int>& rows) {
    std::vector<analysis::CatalogueUpdate> updates;
    for (const int row : rows)
        updates.push_back(rowAt(row).update);
    auto edits = analysis::takeOver(m_document.plan(), m_document.catalogue(), updates);
    if (!edits) return tl::unexpected(edits.error());
    return m_document.apply(*std::move(edits));
}

int LibraryUpdateModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString LibraryUpdateModel::valueText(const LibraryUpdateRow& row, const FieldValue& value) const {
    if (isEmpty(value)) return QStringLiteral("—");
    return text::valueText(value, Registry::instance().field(row.update.address.field), m_wording);
}

QString LibraryUpdateModel::cellText(const LibraryUpdateRow& row, int column) const {
    switch (static_cast<Column>(column)) {
        case objectColumn:
            return text::objectName(row.update.address.object, m_document.plan(), m_document.catalogue(),
                                    m_display.language());
        case inputColumn:
            return text::fieldLabel(row.update.address.field);
        case planColumn:
            return valueText(row, row.update.inPlan);
        case libraryColumn:
            return valueText(row, row.update.inCatalogue);
        case changeColumn: {
            const auto change = relativeChange(row.update);
            return change ? m_wording.numbers.changeText(*change) : QString();
        }
        case planSourceColumn:
            return sourceText(row.update.sourceInPlan);
        case librarySourceColumn:
            return sourceText(row.update.sourceInCatalogue);
        case columnTotal:
            break;
    }
    return {};
}

QVariant LibraryUpdateModel::sortKey(const LibraryUpdateRow& row, int column) const {
    if (column == changeColumn) return std::abs(relativeChange(row.update).value_or(0.0));
    return cellText(row, column);
}

QVariant LibraryUpdateModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == SubjectRole) return QVariant::fromValue(Subject(rowAt(index.row()).update.address));
    if (role == LinkRole) return index.column() == inputColumn;
    return ComputedRows::data(index, role);
}

bool LibraryUpdateModel::isNumber(int column) const {
    return column == planColumn || column == libraryColumn || column == changeColumn;
}

QString LibraryUpdateModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case objectColumn:
            return tr("Object");
        case inputColumn:
            return tr("Input");
        case planColumn:
            return tr("In the plan");
        case libraryColumn:
            return tr("In the library");
        case changeColumn:
            return tr("Change");
        case planSourceColumn:
            return tr("Source in the plan");
        case librarySourceColumn:
            return tr("Source in the library");
        case columnTotal:
            break;
    }
    return {};
}

}  // namespace wattplan
