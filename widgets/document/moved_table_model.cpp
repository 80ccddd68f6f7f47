#include "widgets/document/moved_table_model.h"

#include <cmath>

#include "core/plan/what_if_tree.h"
#include "widgets/text/object_text.h"
#include "widgets/text/what_if_text.h"

namespace wattplan {

using Change = analysis::MovedResult::Change;

MovedTableModel::MovedTableModel(Document& document, const Display& display, QObject* parent)
    : ComputedRows(parent), m_document(document), m_display(display) {
    refresh();
}

void MovedTableModel::refresh() {
    std::vector<MovedRow> rows;
    const auto add = [&rows](int list, const analysis::MovedResults& moved) {
        for (std::size_t place = 0; place < moved.results.size(); ++place)
            rows.push_back({list, static_cast<int>(place)});
    };
    if (m_document.moved()) add(-1, *m_document.moved());
    const auto& whatIfs = m_document.movedInWhatIfs();
    for (std::size_t list = 0; list < whatIfs.size(); ++list)
        add(static_cast<int>(list), whatIfs[list].moved);
    replaceRows(std::move(rows));
}

const analysis::MovedResults& MovedTableModel::listOf(const MovedRow& row) const {
    return row.list < 0 ? *m_document.moved()
                        : m_document.movedInWhatIfs()[static_cast<std::size_t>(row.list)].moved;
}

WhatIfId MovedTableModel::whatIfOf(const MovedRow& row) const {
    return row.list < 0 ? WhatIfId{} : m_document.movedInWhatIfs()[static_cast<std::size_t>(row.list)].whatIf;
}

int MovedTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

text::NumberFormat MovedTableModel::numbers() const {
    return m_display.numbers(m_document.plan(), m_document.catalogue());
}

// As it was kept, where there is no such result now.
QString MovedTableModel::nameOf(const analysis::MovedResult& result) const {
    if (!result.address) return QString::fromStdString(result.name);
    const QString label = text::resultLabel(result.address->result);
    return tr("%1: %2", "an object, its result").arg(objectName(result.address->object), label);
}

// Of the tree: a what-if that isn't shown may have added it.
QString MovedTableModel::objectName(ObjectId id) const {
    const Object* object = m_document.find(id);
    if (!object) object = WhatIfTree(m_document.whole()).definition(id);
    return object ? text::objectName(*object, m_document.catalogue(), m_display.language()) : QString();
}

QString MovedTableModel::numberText(const analysis::MovedResult& result, double value, bool isChange) const {
    const text::Sign sign = isChange ? text::Sign::always : text::Sign::onlyMinus;
    if (!result.address)
        return QStringLiteral("%1 %2").arg(value, 0, 'g', 4).arg(QString::fromStdString(result.unit));
    return text::resultNumber(value, Registry::instance().result(result.address->result), numbers(),
                              {.significant = 4, .sign = sign})
        .text();
}

std::optional<double> MovedTableModel::relative(const analysis::MovedResult& result) const {
    if (result.change != Change::value || !result.then || *result.then == 0.0 || !result.now.isKnown())
        return std::nullopt;
    return (result.now.value - *result.then) / std::abs(*result.then);
}

QString MovedTableModel::inputText(const analysis::MovedInput& input) const {
    if (!input.address) return QString::fromStdString(input.name);
    const QString name = objectName(input.address->object);
    const FieldSpec& field = Registry::instance().field(input.address->field);
    const text::NumberFormat format = numbers();
    const text::FieldWording wording = text::fieldWording(m_document.plan(), m_document.catalogue(), format);
    const auto value = [&](const FieldValue& each) {
        return std::holds_alternative<Empty>(each) ? QStringLiteral("—")
                                                   : text::valueText(each, field, wording);
    };
    return tr("%1 of %2, %3 → %4", "input, object, value then, value now")
        .arg(text::fieldLabel(input.address->field), name, value(input.then), value(input.now));
}

QString MovedTableModel::causeText(const analysis::MovedResults& all,
                                   const analysis::MovedResult& result) const {
    switch (result.change) {
        case Change::added:
            return tr("a result that there was not");
        case Change::gone:
            return tr("a result that is no more");
        case Change::known:
        case Change::unknown:
        case Change::value:
            break;
    }
    QStringList parts;
    for (const analysis::MovedShare& share : result.shares) {
        QStringList inputs;
        for (const std::size_t input : share.inputs)
            inputs += inputText(all.inputs[input]);
        parts += tr("%1: %2", "inputs, what they add")
                     .arg(inputs.join(tr(", ", "between names")), numberText(result, share.value, true));
    }
    const QString formulas =
        tr("formulas of %1, before of %2", "versions")
            .arg(QString::fromStdString(all.engineNow), QString::fromStdString(all.engineThen));
    // A part below what rounding makes is none.
    constexpr double rounding = 1e-9;
    const double size = std::max(std::abs(result.then.value_or(0.0)), std::abs(result.now.value));
    if (result.engine && std::abs(*result.engine) > rounding * size)
        parts +=
            tr("%1: %2", "inputs, what they add").arg(formulas, numberText(result, *result.engine, true));
    if (!parts.isEmpty()) return parts.join(QStringLiteral(" · "));
    return all.engineThen == all.engineNow ? tr("not known") : formulas;
}

QString MovedTableModel::cellText(const MovedRow& row, int column) const {
    const analysis::MovedResult& result = moved(row);
    switch (static_cast<Column>(column)) {
        case resultColumn:
            return row.list < 0
                       ? nameOf(result)
                       : tr("%1 · %2", "a what-if, a result in it")
                             .arg(text::whatIfName(whatIfOf(row), m_document.whole()), nameOf(result));
        case thenColumn:
            return result.then ? numberText(result, *result.then, false) : QStringLiteral("—");
        case nowColumn:
            return result.now.isKnown() ? numberText(result, result.now.value, false) : QStringLiteral("—");
        case changeColumn: {
            const auto share = relative(result);
            return share ? numbers().changeText(*share) : QString();
        }
        case causeColumn:
            return causeText(listOf(row), result);
        case columnTotal:
            break;
    }
    return {};
}

QVariant MovedTableModel::sortKey(const MovedRow& row, int column) const {
    const analysis::MovedResult& result = moved(row);
    switch (static_cast<Column>(column)) {
        case thenColumn:
            return result.then.value_or(0.0);
        case nowColumn:
            return result.now.value;
        case changeColumn:
            return std::abs(relative(result).value_or(0.0));
        default:
            return cellText(row, column);
    }
}

QVariant MovedTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& address = moved(rowAt(index.row())).address;
    if (role == SubjectRole) return address ? QVariant::fromValue(Subject(*address)) : QVariant();
    if (role == LinkRole) return index.column() == resultColumn && address.has_value();
    return ComputedRows::data(index, role);
}

bool MovedTableModel::isNumber(int column) const {
    return column == thenColumn || column == nowColumn || column == changeColumn;
}

QString MovedTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case resultColumn:
            return tr("Result");
        case thenColumn:
            return tr("Then");
        case nowColumn:
            return tr("Now");
        case changeColumn:
            return tr("Change");
        case causeColumn:
            return tr("What moved it");
        case columnTotal:
            break;
    }
    return {};
}

}  // namespace wattplan
