#include "widgets/document/history_table_model.h"

#include <QDateTime>
#include <algorithm>

#include "core/plan/what_if_tree.h"
#include "core/store/history_search.h"
#include "widgets/text/object_text.h"
#include "widgets/text/step_text.h"
#include "widgets/text/what_if_text.h"

namespace wattplan {

HistoryTableModel::HistoryTableModel(Document& document, const Display& display, QObject* parent)
    : ComputedRows(parent), m_document(document), m_display(display) {}

void HistoryTableModel::refresh() {
    m_known.clear();
    std::vector<HistoryRow> list;
    const auto add = [&list](const store::EditGroup& group, HistoryRow::State state) {
        list.push_back({group.sequence, state, 0, group.edits.size()});
    };
    const auto& history = m_document.history();
    const auto& overtaken = m_document.overtaken();
    for (std::size_t place = 0; place < history.size(); ++place) {
        add(history[place],
            place < m_document.historyCursor() ? HistoryRow::State::done : HistoryRow::State::undone);
        list.back().place = static_cast<int>(place);
    }
    for (std::size_t place = 0; place < overtaken.size(); ++place) {
        add(overtaken[place], HistoryRow::State::overtaken);
        list.back().place = static_cast<int>(place);
    }
    std::ranges::sort(list, {}, &HistoryRow::key);
    m_inherited = store::inheritedValues(m_document.whole(), history, m_document.historyCursor());
    replaceRows(std::move(list));
}

int HistoryTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

void HistoryTableModel::refreshTexts() {
    m_known.clear();
    announceTexts();
}

// Of what-ifs that aren't shown, too, and of objects that are gone.
const HistoryTableModel::Known& HistoryTableModel::known(ObjectId id) const {
    if (m_known.empty()) {
        const auto nameOfBody = [&](const Object& object) {
            return text::objectName(object, m_document.catalogue(), m_display.language());
        };
        const WhatIfTree tree(m_document.whole());
        const auto note = [&](const Edit& edit) {
            Known& found = m_known[edit.object];
            const Object* shown = m_document.plan().find(edit.object);
            const Object* defined = shown ? shown : tree.definition(edit.object);
            if (defined)
                found = {nameOfBody(*defined), true};
            else if (edit.body)
                found = {nameOfBody(*edit.body), false};
        };
        const auto noteReference = [&](const FieldValue& value) {
            const auto* reference = std::get_if<Reference>(&value);
            const Object* target = reference ? tree.definition(reference->object) : nullptr;
            if (target) m_known.try_emplace(reference->object, Known{nameOfBody(*target), true});
        };
        for (const auto* steps : {&m_document.history(), &m_document.overtaken()})
            for (const store::EditGroup& group : *steps)
                for (const Edit& edit : group.edits) {
                    note(edit);
                    noteReference(edit.before);
                    noteReference(edit.after);
                }
        for (const auto& [place, values] : m_inherited) {
            noteReference(values.before);
            noteReference(values.after);
        }
    }
    static const Known none;
    const auto found = m_known.find(id);
    return found == m_known.end() ? none : found->second;
}

QString HistoryTableModel::stepName(const std::vector<Edit>& edits) const {
    return text::stepText(
        edits, [this](ObjectId id) { return nameOf(id); }, m_document.catalogue(), m_display.language());
}

QString HistoryTableModel::valueText(const Edit& edit, const FieldValue& value) const {
    if (const auto* reference = std::get_if<Reference>(&value)) return nameOf(reference->object);
    if (std::holds_alternative<Empty>(value)) return QStringLiteral("—");
    const Plan& plan = m_document.plan();
    return text::valueText(
        value, Registry::instance().field(edit.field),
        text::fieldWording(plan, m_document.catalogue(), m_display.numbers(plan, m_document.catalogue())));
}

// Of a field that is not overridden in its what-if: what it inherits.
QString HistoryTableModel::changedText(const HistoryRow& row, const Edit& edit, const FieldValue& value,
                                       FieldValue store::InheritedValues::*side) const {
    if (!isEmpty(value) || edit.whatIf.isBaseline()) return valueText(edit, value);
    if (row.state == HistoryRow::State::overtaken) return tr("inherited");
    const auto found = m_inherited.find(static_cast<std::size_t>(row.place));
    if (found == m_inherited.end() || isEmpty(found->second.*side)) return valueText(edit, value);
    return tr("%1 (inherited)", "a value").arg(valueText(edit, found->second.*side));
}

WhatIfId HistoryTableModel::whatIfOf(const HistoryRow& row) const {
    const Edit* edit = text::leadingEdit(step(row).edits);
    return edit && edit->type < Edit::Type::addWhatIf ? edit->whatIf : WhatIfId{};
}

std::optional<FieldAddress> HistoryTableModel::inputOf(const HistoryRow& row) const {
    const Edit* edit = text::leadingEdit(step(row).edits);
    if (!edit || !edit->field.isValid()) return std::nullopt;
    if (!known(edit->object).isThere) return std::nullopt;
    return FieldAddress{edit->object, edit->field};
}

// What of a what-if is another: what it follows, else its name, else its note.
QString HistoryTableModel::headText(const Edit& edit, const WhatIfHead& head) const {
    if (edit.headBefore.parent != edit.headAfter.parent) {
        const bool isThere = head.parent.isBaseline() || m_document.whole().findWhatIf(head.parent);
        return isThere ? text::whatIfName(head.parent, m_document.whole()) : QStringLiteral("—");
    }
    return QString::fromStdString(edit.headBefore.name != edit.headAfter.name ? head.name : head.note);
}

QString HistoryTableModel::cellText(const HistoryRow& row, int column) const {
    const store::EditGroup& group = step(row);
    const Edit* edit = text::leadingEdit(group.edits);
    const bool isOne = edit && edit->type == Edit::Type::setField && group.edits.size() == 1;
    const bool isHead = edit && edit->type == Edit::Type::changeWhatIf && group.edits.size() == 1;
    switch (static_cast<Column>(column)) {
        case timeColumn: {
            const QDateTime time = QDateTime::fromString(QString::fromStdString(group.time), Qt::ISODate);
            return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        }
        case authorColumn:
            return QString::fromStdString(group.author);
        case whatIfColumn:
            return edit && edit->type >= Edit::Type::addWhatIf
                       ? QString()
                       : text::whatIfName(whatIfOf(row), m_document.whole());
        case stepColumn: {
            const QString name = stepName(group.edits);
            switch (row.state) {
                case HistoryRow::State::done:
                    return name;
                case HistoryRow::State::undone:
                    return tr("%1 (undone)", "what a step did").arg(name);
                case HistoryRow::State::overtaken:
                    return tr("%1 (undone, then overtaken)", "what a step did").arg(name);
            }
            return name;
        }
        case beforeColumn:
            if (isHead) return headText(*edit, edit->headBefore);
            return isOne ? changedText(row, *edit, edit->before, &store::InheritedValues::before) : QString();
        case afterColumn:
            if (isHead) return headText(*edit, edit->headAfter);
            return isOne ? changedText(row, *edit, edit->after, &store::InheritedValues::after) : QString();
        case columnTotal:
            break;
    }
    return {};
}

QVariant HistoryTableModel::sortKey(const HistoryRow& row, int column) const {
    if (column == timeColumn) return static_cast<double>(row.sequence);
    return cellText(row, column);
}

QVariant HistoryTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HistoryRow& row = rowAt(index.row());
    if (role == MarksRole && row.state != HistoryRow::State::done) return static_cast<unsigned>(DefaultMark);
    if (role == SubjectRole || role == LinkRole) {
        const auto input = inputOf(row);
        if (role == LinkRole) return index.column() == stepColumn && input.has_value();
        return input ? QVariant::fromValue(Subject(*input)) : QVariant();
    }
    return ComputedRows::data(index, role);
}

bool HistoryTableModel::isNumber(int column) const {
    return column == beforeColumn || column == afterColumn;
}

QString HistoryTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case timeColumn:
            return tr("When");
        case authorColumn:
            return tr("Who");
        case whatIfColumn:
            return tr("In");
        case stepColumn:
            return tr("What");
        case beforeColumn:
            return tr("Before");
        case afterColumn:
            return tr("After");
        case columnTotal:
            break;
    }
    return {};
}

std::vector<std::uint64_t> HistoryTableModel::search(const QString& text) const {
    const auto words = [this](const Edit& edit) {
        QString more = stepName({edit}) + u' ' + nameOf(edit.object);
        if (edit.type == Edit::Type::setField)
            more += u' ' + valueText(edit, edit.before) + u' ' + valueText(edit, edit.after);
        return more.toStdString();
    };
    std::vector<std::uint64_t> found;
    for (const auto* steps : {&m_document.history(), &m_document.overtaken()})
        for (const std::size_t place :
             store::searchHistory(*steps, m_document.whole(), text.toStdString(), words))
            found.push_back((*steps)[place].sequence);
    std::ranges::sort(found);
    return found;
}

}  // namespace wattplan
