#include "widgets/document/assumption_table_model.h"

#include <cmath>
#include <limits>

#include "core/plan/edits.h"
#include "widgets/document/today.h"
#include "widgets/text/assumption_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"

namespace wattplan {
namespace {

constexpr double last = std::numeric_limits<double>::max();  // as a sort key: behind all others

double strength(std::optional<double> elasticity) {
    return elasticity ? std::abs(*elasticity) : -1.0;
}

}  // namespace

AssumptionTableModel::AssumptionTableModel(Document& document, const Display& display, QObject* parent)
    : ComputedRows(parent), m_document(document), m_display(display) {
    refreshTexts();
}

void AssumptionTableModel::refresh(const analysis::AgeBasis& basis) {
    std::vector<AssumptionRow> list;
    for (analysis::AssumedInput& input :
         analysis::assumedInputs(m_document.plan(), m_document.catalogue(), m_document.model(), basis)) {
        const Object* object = m_document.find(input.field.object);
        if (object) list.push_back({input, object->value(input.field.field)});
    }
    replaceRows(std::move(list));
}

void AssumptionTableModel::refreshTexts() {
    m_wording = text::fieldWording(m_document.plan(), m_document.catalogue(),
                                   m_display.numbers(m_document.plan(), m_document.catalogue()));
    announceTexts();
}

int AssumptionTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

const Object* AssumptionTableModel::objectOf(const AssumptionRow& row) const {
    return m_document.find(row.input.field.object);
}

QString AssumptionTableModel::valueText(const AssumptionRow& row) const {
    const FieldSpec& spec = Registry::instance().field(row.input.field.field);
    const auto* number = std::get_if<Number>(&row.value);
    if (number && spec.isNumeric()) return text::cellNumber(*number, spec, m_wording).text();
    return isEmpty(row.value) ? text::defaultText(spec, m_wording)
                              : text::valueText(row.value, spec, m_wording);
}

QString AssumptionTableModel::cellText(const AssumptionRow& row, int column) const {
    const Assumption& noted = row.input.noted;
    switch (static_cast<Column>(column)) {
        case objectColumn: {
            const Object* found = objectOf(row);
            return found ? text::objectName(*found, m_document.catalogue(), m_display.language()) : QString();
        }
        case fieldColumn:
            return text::fieldLabel(row.input.field.field);
        case valueColumn:
            return valueText(row);
        case reasonColumn:
            return text::whyListed(row.input);
        case energyColumn:
            return text::elasticityText(row.input.onEnergy, m_wording.numbers);
        case costColumn:
            return text::elasticityText(row.input.onCost, m_wording.numbers);
        case ownerColumn:
            return QString::fromStdString(noted.owner);
        case dateColumn:
            return noted.date ? text::dateText(*noted.date, m_display.language()) : QString();
        case standingColumn:
            return text::standingText(noted.standing);
        case columnTotal:
            break;
    }
    return {};
}

QVariant AssumptionTableModel::copied(const AssumptionRow& row, int column) const {
    const auto elasticity = column == energyColumn ? row.input.onEnergy : row.input.onCost;
    if (column != energyColumn && column != costColumn) return cellText(row, column);
    return elasticity ? QVariant(*elasticity) : QVariant();
}

QVariant AssumptionTableModel::sortKey(const AssumptionRow& row, int column) const {
    switch (static_cast<Column>(column)) {
        case energyColumn:  // the strongest first when sorted downwards
            return strength(row.input.onEnergy);
        case costColumn:
            return strength(row.input.onCost);
        case dateColumn:
            return row.input.noted.date
                       ? row.input.noted.date->monthIndex() * 32.0 + row.input.noted.date->day
                       : last;
        case standingColumn:
            return static_cast<double>(row.input.noted.standing);
        case valueColumn: {
            const auto* number = std::get_if<Number>(&row.value);
            return number ? QVariant(number->value) : QVariant(last);
        }
        default:
            return cellText(row, column);
    }
}

QVariant AssumptionTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const AssumptionRow& row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::EditRole:
            return cellText(row, column);
        case Qt::ToolTipRole:
            if (column != energyColumn && column != costColumn) break;
            return tr(
                "By how many percent the plan's result moves when this input grows by 1 %, from the "
                "derivative at the plan's values. Empty where it moves nothing or acts through the "
                "weather year only.");
        case Qt::CheckStateRole:
            if (column != standingColumn) return {};
            return static_cast<int>(row.input.noted.standing == Standing::agreed ? Qt::Checked
                                                                                 : Qt::Unchecked);
        case SubjectRole:
            return QVariant::fromValue(Subject(row.input.field));
        case MarksRole:
            if (column == reasonColumn) return static_cast<int>(row.input.monthsOld ? OldMark : NoMark);
            return static_cast<int>(column == valueColumn && isEmpty(row.value) ? DefaultMark : NoMark);
        case LinkRole:
            return column == fieldColumn;
        default:
            break;
    }
    return ComputedRows::data(index, role);
}

bool AssumptionTableModel::isNumber(int column) const {
    return column == valueColumn || column == energyColumn || column == costColumn;
}

QString AssumptionTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case objectColumn:
            return tr("Object");
        case fieldColumn:
            return tr("Input");
        case valueColumn:
            return tr("Value");
        case reasonColumn:
            return tr("Listed because");
        case energyColumn:
            return tr("Energy, % per %");
        case costColumn:
            return tr("Cost, % per %");
        case ownerColumn:
            return tr("Owner");
        case dateColumn:
            return tr("Date");
        case standingColumn:
            return tr("Standing");
        case columnTotal:
            break;
    }
    return {};
}

Qt::ItemFlags AssumptionTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_document.isReadOnly()) return flags;
    if (index.column() == standingColumn) return flags | Qt::ItemIsUserCheckable;
    return index.column() == ownerColumn || index.column() == dateColumn ? flags | Qt::ItemIsEditable : flags;
}

bool AssumptionTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid()) return false;
    if (role == Qt::EditRole) return setTexts({{index, value.toString()}});
    if (role != Qt::CheckStateRole || index.column() != standingColumn) return false;
    return setStanding({rowAt(index.row()).input.field},
                       value.toInt() == Qt::Checked ? Standing::agreed : Standing::assumed, today());
}

bool AssumptionTableModel::setTexts(const std::vector<std::pair<QModelIndex, QString>>& cells) {
    std::map<FieldAddress, Assumption> notes;
    for (const auto& [index, typed] : cells) {
        const AssumptionRow& row = rowAt(index.row());
        const Object* found = objectOf(row);
        if (!found) continue;
        const FieldAddress address = row.input.field;
        Assumption& noted = notes.try_emplace(address, found->assumptionOn(address.field)).first->second;
        const QString text = typed.trimmed();
        if (index.column() == ownerColumn) {
            noted.owner = text.toStdString();
        } else if (index.column() == dateColumn && text.isEmpty()) {
            noted.date.reset();
        } else if (index.column() == dateColumn) {
            const auto read = readDate(text.toStdString());
            if (!read) {
                emit refused(text::sentence(read.error()));
                return false;
            }
            noted.date = *read;
        } else {
            return false;
        }
    }
    return note({notes.begin(), notes.end()});
}

bool AssumptionTableModel::setStanding(const std::vector<FieldAddress>& inputs, Standing wanted,
                                       const Date& agreedOn) {
    std::vector<std::pair<FieldAddress, Assumption>> notes;
    for (const FieldAddress& address : inputs) {
        const Object* found = m_document.find(address.object);
        if (!found) continue;
        Assumption noted = found->assumptionOn(address.field);
        noted.standing = wanted;
        if (wanted == Standing::agreed && !noted.date) noted.date = agreedOn;
        notes.emplace_back(address, noted);
    }
    return note(notes);
}

bool AssumptionTableModel::note(const std::vector<std::pair<FieldAddress, Assumption>>& notes) {
    const auto done = m_document.setAssumptions(notes);
    if (!done) emit refused(text::sentence(done.error()));
    return done.has_value();
}

}  // namespace wattplan
