// What the cells of a FieldTableModel show.
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/alternatives.h"
#include "core/analysis/open_choices.h"
#include "core/catalog/exchange_rate.h"
#include "core/plan/distribution.h"
#include "core/plan/distribution_shape.h"
#include "widgets/document/cell_shape.h"
#include "widgets/document/field_table_model.h"
#include "widgets/document/ranges.h"
#include "widgets/text/boundary_text.h"
#include "widgets/text/choice_text.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"
#include "widgets/text/range_text.h"
#include "widgets/text/translation.h"

namespace wattplan {
namespace {

constexpr double sortsLast = std::numeric_limits<double>::quiet_NaN();

class Words {
    Q_DECLARE_TR_FUNCTIONS(Table)

public:
    static QString name() { return tr("Name", "column"); }
    static QString key() { return tr("Key", "column: the key of an object"); }
    static QString none() { return QStringLiteral("—"); }
    static QString byDefault(const QString& value) {
        return tr("%1 by default", "a value that a field follows").arg(value);
    }
    static QString followed(const QString& value, const QString& owner) {
        return tr("%1, from %2", "a value that a field follows, the object it is taken from")
            .arg(value, owner);
    }
    static QString computed(const QString& value) {
        return tr("%1, computed", "a value that a field follows").arg(value);
    }
    static QString source(const QString& source) { return tr("Source: %1").arg(source); }
    static QString edited(const QString& before) {
        return tr("Edited here. The library has %1.").arg(before);
    }
    static QString overridden(const QString& inherited) {
        return tr("Set in this what-if. Its parent has %1.", "value").arg(inherited);
    }
    static QString pinned() { return tr("Pinned", "where the MFU of a run is taken from"); }
    static QString pinnedBeside(const QString& choice) {
        return tr("%1, MFU pinned", "where the MFU of a run would be taken from").arg(choice);
    }
    static QString pinnedTip(const QString& field) {
        return tr("Not used for MFU: “%1” is set. Empty it to take MFU from here.", "label of a field")
            .arg(field);
    }
    static QString range(const QString& range) { return tr("Allowed: %1").arg(range); }
    static QString withUnit(const QString& label, const QString& unit) {
        return tr("%1 (%2)", "heading of a column: label, unit").arg(label, unit);
    }
    static QString withRange(const QString& unit, const QString& range) {
        return unit.isEmpty() ? tr("(%1)", "range of a number").arg(range)
                              : tr("%1 (%2)", "unit of a number, its range").arg(unit, range);
    }
    static QString keyHelp() {
        return tr("The name by which formulas, the command line and files call this object.");
    }
};

QString unitOf(const text::FormattedNumber& number) {
    return number.unit;
}

bool isNumericCell(const FieldSpec& field) {
    return field.isNumeric();
}

double sortValueOf(const FieldValue& value) {
    if (const auto* date = std::get_if<Date>(&value)) return date->monthIndex() * 32.0 + date->day;
    if (const auto* spread = std::get_if<Distribution>(&value)) return pointValue(*spread);
    return sortsLast;
}

// A bar for each share, with a gap between them.
QList<double> barsOf(const std::vector<double>& shares) {
    constexpr int wide = 3;
    const double most = std::ranges::max(shares);
    QList<double> steps;
    for (const double share : shares) {
        if (!steps.isEmpty()) steps.append(0.0);
        steps.append(QList<double>(wide, share / most));
    }
    return steps;
}

// A pinned MFU goes before what the run would take it from.
bool isPinnedOver(const Object& row, const FieldSpec& field) {
    return row.kind == Kind::trainingRun && field.key == "mfu_mode" &&
           !isEmpty(row.value(fieldId(Kind::trainingRun, "pin_mfu")));
}

// Of a run by its layout, memory and the time of a step are counted from it all the same.
bool isByLayout(const Object& row, const FieldSpec& field) {
    const auto* choice = std::get_if<Text>(&row.value(field.id));
    return choice && choice->text == "layout";
}

const Object* originalOf(const Object& row, const Document& document) {
    if (row.id.isCatalogue() || row.catalogueKey.empty()) return nullptr;
    return document.catalogue().find(row.kind, row.catalogueKey);
}

// Of a field that refers to a library row, the plan's copy of that row is the same.
bool differs(const FieldValue& original, const FieldValue& value, const Document& document) {
    const auto* before = std::get_if<Reference>(&original);
    const auto* after = std::get_if<Reference>(&value);
    if (before && after) return document.inPlan(before->object) != document.inPlan(after->object);
    return original != value;
}

}  // namespace

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section < 0 || section >= rowCount()) return {};
        return text::objectName(objectAt(section), m_document.plan(), m_document.catalogue(),
                                m_display.language());
    }
    if (section < 0 || section >= columnCount()) return {};
    const TableColumn& shown = column(section);
    const bool isResult = shown.type == TableColumn::Type::result;
    const FieldSpec* field = fieldAt(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = isResult || (field != nullptr && isNumericCell(*field));
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == MarksRole) return static_cast<uint>(isResult ? ResultMark : NoMark);
    if (role == Qt::ToolTipRole) {
        if (shown.type == TableColumn::Type::key) return Words::keyHelp();
        if (isResult) return text::translate(Registry::instance().result(shown.result).help);
        if (field == nullptr) return {};
        QStringList lines{text::translate(field->help)};
        const QString range = text::rangeText(*field, m_wording);
        if (!range.isEmpty() && !text::isYear(*field)) lines += Words::range(range);
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole && role != CopyRole && role != UnitRole) return {};
    const bool isWord = shown.type == TableColumn::Type::key || shown.type == TableColumn::Type::name;
    if (role == UnitRole && (isWord || (!isResult && field == nullptr))) return {};
    if (shown.type == TableColumn::Type::key) return Words::key();
    if (shown.type == TableColumn::Type::name) return Words::name();
    const QString label = isResult ? text::resultLabel(shown.result) : text::fieldLabel(shown.field);
    if (role == Qt::DisplayRole) return label;
    const Unit& unit = isResult ? Registry::instance().result(shown.result).unit : field->unit;
    const QString symbol = columnUnit(unit);
    if (role == UnitRole) return symbol;
    return symbol.isEmpty() ? label : Words::withUnit(label, symbol);
}

QString fileText(const QModelIndex& cell) {
    const QVariant bare = cell.data(FileRole);
    return bare.isValid() ? bare.toString() : cell.data(CopyRole).toString();
}

// What is copied is money as the plan holds it, whatever currency the window shows.
QString FieldTableModel::columnUnit(const Unit& unit) const {
    if (unit.symbol.empty()) return {};
    text::Wording wording = m_wording.numbers.wording();
    wording.currency = {m_wording.currency({}), 1.0};
    return text::NumberFormat(std::move(wording)).fixedScale(unit.symbol).unit;
}

QVariant FieldTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ObjectId id = objectAt(index.row());
    if (role == ObjectRole) return QVariant::fromValue<quint64>(id.value);
    const TableColumn& shown = column(index.column());
    if (shown.type == TableColumn::Type::result)
        return resultData(id, Registry::instance().result(shown.result), role);
    const Object* row = m_document.find(id);
    if (row == nullptr) return {};
    switch (shown.type) {
        case TableColumn::Type::name:
            return nameData(*row, role);
        case TableColumn::Type::key:
            return keyData(*row, role);
        default:
            return fieldData(*row, Registry::instance().field(shown.field), role);
    }
}

QVariant FieldTableModel::nameData(const Object& row, int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case CopyRole:
            return text::objectName(row, m_document.catalogue(), m_display.language());
        case SubjectRole:
            return m_nameField ? QVariant::fromValue(Subject(FieldAddress{row.id, m_nameField->id}))
                               : QVariant();
        case MarksRole:
            return static_cast<uint>(isLibrary(m_kind) && !row.id.isCatalogue() ? CopiedMark : NoMark);
        case Qt::ToolTipRole:
            return QString::fromStdString(row.key);
        default:
            return {};
    }
}

QVariant FieldTableModel::keyData(const Object& row, int role) const {
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == CopyRole)
        return QString::fromStdString(row.key);
    return {};
}

std::optional<Number> FieldTableModel::numberOf(const Object& row, const FieldSpec& field) const {
    const FieldValue& value = row.value(field.id);
    if (!field.isNumeric()) return std::nullopt;
    if (const auto* number = std::get_if<Number>(&value)) return *number;
    if (!isEmpty(value)) return std::nullopt;
    if (field.defaultValue) return Number{*field.defaultValue, {}};
    const auto followed = m_document.followed(row, field);
    const auto* number = followed ? std::get_if<Number>(&followed->value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<analysis::ChoiceInput> FieldTableModel::openChoice(const Object& row,
                                                                 const FieldSpec& field) const {
    if (!analysis::isChoice(field)) return std::nullopt;
    return analysis::openChoice(m_document.plan(), m_document.catalogue(), {row.id, field.id});
}

QString FieldTableModel::fieldText(const Object& row, const FieldSpec& field) const {
    if (const auto open = openChoice(row, field)) return text::openChoiceText(*open, m_wording);
    if (const auto number = numberOf(row, field)) return text::cellNumber(*number, field, m_wording).text();
    const FieldValue& value = row.value(field.id);
    if (isEmpty(value)) {
        QString shown = text::defaultText(field, m_wording);
        if (const auto followed = m_document.followed(row, field))
            shown = text::valueText(followed->value, field, m_wording);
        return shown.isEmpty() ? Words::none() : shown;
    }
    return text::valueText(value, field, m_wording);
}

// Asked for every cell that is painted: the what-if itself knows, without its tree.
bool FieldTableModel::isOverridden(FieldAddress address) const {
    const WhatIf* shown = m_document.whole().findWhatIf(m_document.whatIf());
    return shown && shown->overrides.contains(address);
}

unsigned FieldTableModel::fieldMarks(const Object& row, const FieldSpec& field) const {
    const FieldValue& value = row.value(field.id);
    unsigned marks = NoMark;
    if (isEmpty(value) || (isPinnedOver(row, field) && !isByLayout(row, field))) marks |= DefaultMark;
    if (isOverridden({row.id, field.id})) marks |= OverriddenMark;
    const Object* original = originalOf(row, m_document);
    const bool edited = original != nullptr && differs(original->value(field.id), value, m_document);
    if (edited) marks |= EditedMark;
    if (isEmpty(value) || edited || field.role == FieldRole::descriptive) return marks;
    const Provenance& provenance = row.provenanceOf(field.id);
    if (provenance.isEmpty()) return marks;
    const Trust trust = trustOf(provenance);
    if (trust == Trust::estimate) marks |= EstimateMark;
    if (trust == Trust::unchecked) marks |= UncheckedMark;
    return marks;
}

QString FieldTableModel::fieldTip(const Object& row, const FieldSpec& field) const {
    QStringList lines;
    const FieldValue& value = row.value(field.id);
    const QString label = text::fieldLabel(field.id);
    lines += label;
    if (const auto* distribution = std::get_if<Distribution>(&value))
        lines += text::distributionWords(*distribution, field, m_wording);
    else if (!isEmpty(value))
        lines += text::valueText(value, field, m_wording);
    if (const auto open = openChoice(row, field)) lines += text::openChoiceSentence(*open, m_wording);
    if (isEmpty(value)) {
        const QString byDefault = text::defaultText(field, m_wording);
        if (!byDefault.isEmpty()) lines += Words::byDefault(byDefault);
        if (const auto followed = m_document.followed(row, field)) {
            const auto* number = std::get_if<Number>(&followed->value);
            const QString shown = number ? text::cellNumber(*number, field, m_wording).text()
                                         : text::valueText(followed->value, field, m_wording);
            const QString owner = text::objectName(followed->owner, m_document.plan(), m_document.catalogue(),
                                                   m_display.language());
            lines += followed->owner == row.id ? Words::computed(shown) : Words::followed(shown, owner);
        }
    }
    if (isOverridden({row.id, field.id})) {
        const FieldValue inherited = m_document.inheritance({row.id, field.id}).inherited;
        const QString parent = text::valueText(inherited, field, m_wording);
        lines += Words::overridden(parent.isEmpty() ? Words::none() : parent);
    } else if (const Object* original = originalOf(row, m_document);
               original != nullptr && differs(original->value(field.id), value, m_document)) {
        const QString before = text::valueText(original->value(field.id), field, m_wording);
        lines += Words::edited(before.isEmpty() ? Words::none() : before);
    } else if (!isEmpty(value) && field.role != FieldRole::descriptive) {
        const Provenance& provenance = row.provenanceOf(field.id);
        if (!provenance.source.empty()) lines += Words::source(QString::fromStdString(provenance.source));
        if (!provenance.isEmpty()) lines += text::trustText(trustOf(provenance));
    }
    if (isPinnedOver(row, field))
        lines += Words::pinnedTip(text::fieldLabel(fieldId(Kind::trainingRun, "pin_mfu")));
    lines += text::translate(field.help);
    const QString range = text::rangeText(field, m_wording);
    if (!range.isEmpty() && !text::isYear(field)) lines += Words::range(range);
    return lines.join(u'\n');
}

QVariant FieldTableModel::fieldData(const Object& row, const FieldSpec& field, int role) const {
    const FieldValue& value = row.value(field.id);
    switch (role) {
        case Qt::DisplayRole:
            if (!isPinnedOver(row, field)) return fieldText(row, field);
            return isByLayout(row, field) ? Words::pinnedBeside(fieldText(row, field)) : Words::pinned();
        case Qt::EditRole:
            if (const auto open = openChoice(row, field))
                return QString::fromStdString(
                    analysis::choiceText(m_document.plan(), m_document.catalogue(), *open));
            return text::editText(value, m_wording);
        case NumberRole:
        case UnitRole: {
            const auto number = numberOf(row, field);
            if (!number) return {};
            const text::FormattedNumber shown = text::cellNumber(*number, field, m_wording);
            if (role == UnitRole) return unitOf(shown);
            return shown.prefix.isEmpty() ? shown.number
                                          : QStringLiteral("%1 %2").arg(shown.prefix, shown.number);
        }
        case CopyRole:
            if (openChoice(row, field)) return fieldData(row, field, Qt::EditRole);
            if (isEmpty(value)) return QString();
            // A term by its text, so that pasted it is the same value.
            return field.isNumeric() || field.type == FieldType::date || !field.terms.empty()
                       ? text::editText(value, m_wording)
                       : fieldText(row, field);
        case FileRole: {
            const auto* price = std::get_if<Number>(&value);
            if (!price || !field.isMoney() || openChoice(row, field)) return {};
            const auto rate = exchangeRate(price->currency, m_document.plan(), m_document.catalogue());
            if (!rate) return {};
            constexpr int digits = 15;  // a conversion's last bit is no part of a price
            return text::exactText(text::roundedTo(price->value / *rate, digits));
        }
        case Qt::TextAlignmentRole:
            return static_cast<int>((isNumericCell(field) ? Qt::AlignRight : Qt::AlignLeft) |
                                    Qt::AlignVCenter);
        case SortRole: {
            const auto number = numberOf(row, field);
            return number ? number->value : sortValueOf(value);
        }
        case ShapeRole: {
            constexpr std::size_t steps = 32;
            if (const auto open = openChoice(row, field)) return QVariant::fromValue(barsOf(open->shares()));
            const auto* distribution = std::get_if<Distribution>(&value);
            if (!distribution) return {};
            const DistributionShape shape = shapeOf(withinRange(field, *distribution), steps);
            return QVariant::fromValue(QList<double>(shape.steps.begin(), shape.steps.end()));
        }
        case SubjectRole:
            return QVariant::fromValue(Subject(FieldAddress{row.id, field.id}));
        case MarksRole:
            return fieldMarks(row, field);
        case Qt::ToolTipRole:
            return fieldTip(row, field);
        default:
            return {};
    }
}

QVariant FieldTableModel::resultData(ObjectId object, const ResultSpec& result, int role) const {
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SubjectRole) return QVariant::fromValue(Subject(ResultAddress{object, result.id}));
    const ResultCell cell = resultCell(object, result.id);
    const bool isKnown = cell.exists && cell.status == graph::statusOk;
    const graph::Evaluation& evaluation = m_document.model().evaluation();
    const DrawnRange* range = isKnown ? Ranges::of(m_document).find({object, result.id}) : nullptr;
    const double shown = range ? range->middle : cell.value;
    const auto span = [&] { return text::spanText(range->low, range->high, result, m_wording.numbers); };
    const auto isInfeasible = [&] {
        return evaluation.graph().node(graph::statusOrigin(cell.status)).op != graph::Op::input;
    };
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return isKnown ? text::resultNumber(shown, result, m_wording.numbers).text() : Words::none();
        case NumberRole:
            if (!isKnown) return Words::none();
            return text::resultNumber(shown, result, m_wording.numbers).number;
        case UnitRole:
            if (range)
                return Words::withRange(text::resultNumber(shown, result, m_wording.numbers).unit, span());
            return isKnown ? text::resultNumber(cell.value, result, m_wording.numbers).unit : QString();
        case CopyRole:
            return isKnown ? text::exactText(result.unit.fromBase(cell.value)) : QString();
        case SortRole:
            return isKnown ? cell.value : sortsLast;
        case MarksRole: {
            unsigned marks = ResultMark;
            if (cell.exists && !isKnown) marks |= isInfeasible() ? InfeasibleMark : UnknownMark;
            return marks;
        }
        case ReasonRole:
        case Qt::ToolTipRole: {
            if (cell.exists && !isKnown)
                return text::statusText(
                    evaluation, m_document.model().node(ResultAddress{object, result.id}),
                    text::objectsOf(m_document.plan(), m_document.catalogue(), m_display.language()));
            if (role == ReasonRole) return {};
            QStringList lines{text::resultLabel(result.id)};
            if (range) lines += text::percentilesText(span());
            const QString where = text::boundaryHelp(result.boundary);
            if (!where.isEmpty()) lines += where;
            lines += text::translate(result.help);
            return lines.join(u'\n');
        }
        default:
            return {};
    }
}

}  // namespace wattplan
