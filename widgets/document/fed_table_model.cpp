#include "widgets/document/fed_table_model.h"

#include <algorithm>

#include "widgets/text/object_text.h"

namespace wattplan {

namespace {

/// A result, of a series its largest month.
std::optional<double> largestValue(const PlanModel& model, ResultAddress result) {
    const auto months = model.series(result);
    const bool isSeries = Registry::instance().result(result.result).isSeries;
    return isSeries && !months.empty() ? std::optional(*std::ranges::max_element(months))
                                       : model.value(result);
}

}  // namespace

FedTableModel::FedTableModel(Document& document, const Display& display, QObject* parent)
    : ComputedRows(parent), m_document(document), m_display(display) {
    refreshTexts();
}

void FedTableModel::refreshTexts() {
    m_wording = text::fieldWording(m_document.plan(), m_document.catalogue(),
                                   m_display.numbers(m_document.plan(), m_document.catalogue()));
    announceTexts();
}

void FedTableModel::show(const analysis::Source& source) {
    std::vector<Subject> subjects(source.inputs.begin(), source.inputs.end());
    subjects.insert(subjects.end(), source.results.begin(), source.results.end());
    std::ranges::sort(subjects);
    std::vector<FedRow> list;
    for (const Subject& subject : subjects) {
        if (const auto* result = std::get_if<ResultAddress>(&subject))
            list.push_back({subject, {}, largestValue(m_document.model(), *result)});
        else if (const Object* found = m_document.find(objectOf(subject)))
            list.push_back({subject, found->value(std::get<FieldAddress>(subject).field), {}});
    }
    replaceRows(std::move(list));
}

int FedTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString FedTableModel::valueText(const FedRow& row) const {
    if (const auto* input = std::get_if<FieldAddress>(&row.subject)) {
        const FieldSpec& spec = Registry::instance().field(input->field);
        return isEmpty(row.entered) ? text::defaultText(spec, m_wording)
                                    : text::valueText(row.entered, spec, m_wording);
    }
    const ResultSpec& spec = Registry::instance().result(std::get<ResultAddress>(row.subject).result);
    if (!row.computed) return QStringLiteral("—");
    const QString shown = text::resultNumber(*row.computed, spec, m_wording.numbers).text();
    return spec.isSeries ? tr("up to %1", "largest month").arg(shown) : shown;
}

QString FedTableModel::cellText(const FedRow& row, int column) const {
    const auto* input = std::get_if<FieldAddress>(&row.subject);
    switch (static_cast<Column>(column)) {
        case objectColumn:
            return text::objectName(objectOf(row.subject), m_document.plan(), m_document.catalogue(),
                                    m_display.language());
        case whatColumn:
            return input ? text::fieldLabel(input->field)
                         : text::resultLabel(std::get<ResultAddress>(row.subject).result);
        case typeColumn:
            return input ? tr("input") : tr("result");
        case valueColumn:
            return valueText(row);
        case columnTotal:
            break;
    }
    return {};
}

QVariant FedTableModel::sortKey(const FedRow& row, int column) const {
    if (column != valueColumn) return cellText(row, column);
    if (const auto* number = std::get_if<Number>(&row.entered)) return number->value;
    return row.computed ? QVariant(*row.computed) : QVariant(cellText(row, column));
}

QVariant FedTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == SubjectRole) return QVariant::fromValue(rowAt(index.row()).subject);
    if (role == LinkRole) return index.column() == whatColumn;
    return ComputedRows::data(index, role);
}

bool FedTableModel::isNumber(int column) const {
    return column == valueColumn;
}

QString FedTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case objectColumn:
            return tr("Object");
        case whatColumn:
            return tr("Input or result");
        case typeColumn:
            return tr("Kind");
        case valueColumn:
            return tr("Value");
        case columnTotal:
            break;
    }
    return {};
}

}  // namespace wattplan
