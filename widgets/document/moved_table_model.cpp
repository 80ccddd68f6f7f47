#include "widgets/document/moved_table_model.h"

#include <cmath>

#include "widgets/text/object_text.h"

namespace wattplan {

using Change = analysis::MovedResult::Change;

MovedTableModel::MovedTableModel(Document& document, const Display& display, QObject* parent)
    : ComputedRows(parent), m_document(document), m_display(display) {
    std::vector<MovedRow> list;
    if (document.moved())
        for (std::size_t place = 0; place < document.moved()->results.size(); ++place)
            list.push_back({static_cast<int>(place)});
    replaceRows(std::move(list));
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
    const QString object = text::objectName(result.address->object, m_document.plan(), m_document.catalogue(),
                                            m_display.language());
    return tr("%1: %2", "an object, its result").arg(object, label);
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
    const Object* object = m_document.find(input.address->object);
    const FieldSpec& field = Registry::instance().field(input.address->field);
    const QString name =
        object ? text::objectName(*object, m_document.catalogue(), m_display.language()) : QString();
    const text::NumberFormat format = numbers();
    const text::FieldWording wording = text::fieldWording(m_document.plan(), m_document.catalogue(), format);
    const auto value = [&](const FieldValue& each) {
        return std::holds_alternative<Empty>(each) ? QStringLiteral("—")
                                                   : text::valueText(each, field, wording);
    };
    return tr("%1 of %2, %3 → %4", "input, object, value then, value now")
        .arg(text::fieldLabel(input.address->field), name, value(input.then), value(input.now));
}

QString MovedTableModel::causeText(const analysis::MovedResult& result) const {
    const analysis::MovedResults& all = *m_document.moved();
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
            return nameOf(result);
        case thenColumn:
            return result.then ? numberText(result, *result.then, false) : QStringLiteral("—");
        case nowColumn:
            return result.now.isKnown() ? numberText(result, result.now.value, false) : QStringLiteral("—");
        case changeColumn: {
            const auto share = relative(result);
            return share ? numbers().changeText(*share) : QString();
        }
        case causeColumn:
            return causeText(result);
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
