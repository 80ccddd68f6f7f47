#include "core/store/history_rows.h"

#include <algorithm>
#include <array>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include "core/plan/what_if_tree.h"
#include "core/store/database.h"
#include "core/store/value_text.h"

namespace wattplan::store {

namespace {

constexpr std::array<std::string_view, 8> typeNames{
    "set", "add", "remove", "rename", "assumption", "what_if_add", "what_if_remove", "what_if_change"};

bool isOfTree(Edit::Type type) {
    return type >= Edit::Type::addWhatIf;
}

struct EditTexts {
    std::string kind{};
    std::string field{};
    std::optional<std::string> before{};
    std::optional<std::string> after{};
};

EditTexts textsOf(const Plan& plan, const Edit& edit) {
    const Registry& registry = Registry::instance();
    EditTexts texts;
    const auto kindKey = [&](Kind kind) { return std::string(registry.kind(kind).key); };
    switch (edit.type) {
        case Edit::Type::setField: {
            const FieldSpec& field = registry.field(edit.field);
            return {kindKey(field.kind), std::string(field.key), valueText(edit.before),
                    valueText(edit.after)};
        }
        case Edit::Type::setAssumption: {
            const FieldSpec& field = registry.field(edit.field);
            return {kindKey(field.kind), std::string(field.key), assumptionText(edit.assumptionBefore),
                    assumptionText(edit.assumptionAfter)};
        }
        case Edit::Type::addObject:
            if (edit.body) return {kindKey(edit.body->kind), {}, std::nullopt, objectText(*edit.body)};
            break;
        case Edit::Type::removeObject:
            if (edit.body) return {kindKey(edit.body->kind), {}, objectText(*edit.body), std::nullopt};
            break;
        case Edit::Type::renameObject:
            if (const Object* object = plan.find(edit.object)) texts.kind = kindKey(object->kind);
            texts.before = edit.keyBefore;
            texts.after = edit.keyAfter;
            break;
        case Edit::Type::addWhatIf:
            texts.after = headText(edit.headAfter);
            break;
        case Edit::Type::removeWhatIf:
            texts.before = headText(edit.headBefore);
            break;
        case Edit::Type::changeWhatIf:
            texts.before = headText(edit.headBefore);
            texts.after = headText(edit.headAfter);
            break;
    }
    return texts;
}

std::optional<Provenance> sourceAt(const SQLite::Column& cell) {
    return cell.isNull() ? std::nullopt : provenanceFrom(cell.getString());
}

/// Of a what-if that removes or brings back an object which is nowhere any more.
bool isWithoutBody(SQLite::Statement& row, int column) {
    return row.getColumn(column).isNull() && row.getColumn(0).getUInt() != 0;
}

/// None for an edit of a field or kind that this program doesn't know.
std::optional<Edit> editAt(SQLite::Statement& row) {
    const Registry& registry = Registry::instance();
    const auto type = std::ranges::find(typeNames, row.getColumn(1).getString());
    const auto kind = registry.kindByKey(row.getColumn(2).getString());
    if (type == typeNames.end()) return std::nullopt;
    Edit edit;
    edit.type = static_cast<Edit::Type>(type - typeNames.begin());
    edit.whatIf.value = row.getColumn(0).getUInt();
    const bool isOfField = edit.type == Edit::Type::setField || edit.type == Edit::Type::setAssumption;
    if (isOfField && !kind) return std::nullopt;
    edit.object.value = static_cast<std::uint64_t>(row.getColumn(3).getInt64());
    const std::string before = row.getColumn(5).getString();
    const std::string after = row.getColumn(6).getString();
    switch (edit.type) {
        case Edit::Type::setField: {
            const FieldSpec* field = registry.field(*kind, row.getColumn(4).getString());
            const auto valueBefore = valueFrom(before);
            const auto valueAfter = valueFrom(after);
            if (!field || !valueBefore || !valueAfter) return std::nullopt;
            edit.field = field->id;
            edit.before = *valueBefore;
            edit.after = *valueAfter;
            edit.sourceBefore = sourceAt(row.getColumn(7));
            edit.sourceAfter = sourceAt(row.getColumn(8));
            return edit;
        }
        case Edit::Type::setAssumption: {
            const FieldSpec* field = registry.field(*kind, row.getColumn(4).getString());
            const auto notedBefore = assumptionFrom(before);
            const auto notedAfter = assumptionFrom(after);
            if (!field || !notedBefore || !notedAfter) return std::nullopt;
            edit.field = field->id;
            edit.assumptionBefore = *notedBefore;
            edit.assumptionAfter = *notedAfter;
            return edit;
        }
        case Edit::Type::addObject:
            if (isWithoutBody(row, 6)) return edit;
            edit.body = objectFrom(edit.object, after);
            if (edit.body) edit.keyAfter = edit.body->key;
            break;
        case Edit::Type::removeObject:
            if (isWithoutBody(row, 5)) return edit;
            edit.body = objectFrom(edit.object, before);
            if (edit.body) edit.keyBefore = edit.body->key;
            break;
        case Edit::Type::addWhatIf:
        case Edit::Type::removeWhatIf:
        case Edit::Type::changeWhatIf: {
            const auto headBefore = headFrom(before);
            const auto headAfter = headFrom(after);
            if (edit.type != Edit::Type::addWhatIf && !headBefore) return std::nullopt;
            if (edit.type != Edit::Type::removeWhatIf && !headAfter) return std::nullopt;
            edit.headBefore = headBefore.value_or(WhatIfHead{});
            edit.headAfter = headAfter.value_or(WhatIfHead{});
            return edit;
        }
        case Edit::Type::renameObject:
            edit.keyBefore = before;
            edit.keyAfter = after;
            return edit;
    }
    return edit.body ? std::optional(std::move(edit)) : std::nullopt;
}

/// Whether an edit of the tree can be applied to the plan.
bool fitsTree(const Plan& plan, const Edit& edit) {
    const WhatIf* whatIf = plan.findWhatIf(edit.whatIf);
    if (edit.type == Edit::Type::removeWhatIf) return whatIf && whatIf->changeCount() == 0;
    if ((edit.type == Edit::Type::addWhatIf) == (whatIf != nullptr) || edit.whatIf.isBaseline()) return false;
    const WhatIf* named = plan.findWhatIf(edit.headAfter.key);
    if (!isValidKey(edit.headAfter.key) || (named && named->id != edit.whatIf)) return false;
    const WhatIfId parent = edit.headAfter.parent;
    return parent.isBaseline() || (plan.findWhatIf(parent) && !WhatIfTree(plan).follows(parent, edit.whatIf));
}

bool fitsWhatIf(const WhatIf& whatIf, const Edit& edit) {
    const Object* own = whatIf.own(edit.object);
    switch (edit.type) {
        case Edit::Type::setField:
        case Edit::Type::setAssumption:
            return !own || own->kind == Registry::instance().field(edit.field).kind;
        case Edit::Type::renameObject:
            return own != nullptr;
        case Edit::Type::addObject:
            return !own;
        default:
            return true;
    }
}

/// Whether an edit can be applied to the plan: the plan asserts it.
bool fits(const Plan& plan, const Edit& edit) {
    if (isOfTree(edit.type)) return fitsTree(plan, edit);
    if (!edit.whatIf.isBaseline()) {
        const WhatIf* whatIf = plan.findWhatIf(edit.whatIf);
        return whatIf && fitsWhatIf(*whatIf, edit);
    }
    const Object* object = plan.find(edit.object);
    switch (edit.type) {
        case Edit::Type::setField:
        case Edit::Type::setAssumption:
            return object && object->kind == Registry::instance().field(edit.field).kind;
        case Edit::Type::renameObject:
            return object && !plan.find(edit.keyAfter);
        case Edit::Type::addObject:
            return !object && edit.body && !plan.find(edit.body->key) && edit.object.isValid() &&
                   !edit.object.isCatalogue();
        default:
            return object != nullptr;
    }
}

enum class Line { current, overtaken };

void addEdits(Database& database, const Plan& plan, const EditGroup& group, Line line) {
    for (const Edit& edit : group.edits) {
        const EditTexts texts = textsOf(plan, edit);
        SQLite::Statement& insert = database.statement(
            "INSERT INTO edit(grp, time, author, what_if, type, kind, object, field, before, after,"
            " source_before, source_after, abandoned) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, static_cast<std::int64_t>(group.sequence));
        insert.bind(2, group.time);
        insert.bind(3, group.author);
        insert.bind(4, std::int64_t{edit.whatIf.value});
        insert.bind(5, std::string(typeNames[static_cast<std::size_t>(edit.type)]));
        insert.bind(6, texts.kind);
        insert.bind(7, static_cast<std::int64_t>(edit.object.value));
        insert.bind(8, texts.field);
        if (texts.before) insert.bind(9, *texts.before);
        if (texts.after) insert.bind(10, *texts.after);
        if (edit.sourceBefore) insert.bind(11, provenanceText(*edit.sourceBefore));
        if (edit.sourceAfter) insert.bind(12, provenanceText(*edit.sourceAfter));
        insert.bind(13, line == Line::overtaken ? 1 : 0);
        insert.exec();
    }
}

bool applied(Plan& plan, const EditGroup& group) {
    for (const Edit& edit : group.edits) {
        if (!fits(plan, edit)) return false;
        plan.apply(edit);
    }
    return true;
}

bool reverted(Plan& plan, const EditGroup& group) {
    for (auto edit = group.edits.rbegin(); edit != group.edits.rend(); ++edit) {
        const Edit taken = inverse(*edit);
        if (!fits(plan, taken)) return false;
        plan.apply(taken);
    }
    return true;
}

struct ReadGroups {
    std::vector<EditGroup> groups{};
    std::vector<bool> known{};  ///< all edits of a group are of this program
};

ReadGroups readGroups(Database& database, Line line) {
    ReadGroups read;
    SQLite::Statement& row = database.statement(
        "SELECT what_if, type, kind, object, field, before, after, source_before, source_after, grp, time,"
        " author FROM edit WHERE abandoned = ? ORDER BY grp, seq");
    row.bind(1, line == Line::overtaken ? 1 : 0);
    while (row.executeStep()) {
        const auto sequence = static_cast<std::uint64_t>(row.getColumn(9).getInt64());
        if (read.groups.empty() || read.groups.back().sequence != sequence) {
            read.groups.push_back(
                {sequence, row.getColumn(10).getString(), row.getColumn(11).getString(), {}});
            read.known.push_back(true);
        }
        if (auto edit = editAt(row))
            read.groups.back().edits.push_back(std::move(*edit));
        else
            read.known.back() = false;
    }
    return read;
}

}  // namespace

std::vector<EditGroup> readOvertaken(Database& database) {
    std::vector<EditGroup> groups = readGroups(database, Line::overtaken).groups;
    std::erase_if(groups, [](const EditGroup& group) { return group.edits.empty(); });
    return groups;
}

void addOvertaken(Database& database, const Plan& plan, const EditGroup& group) {
    addEdits(database, plan, group, Line::overtaken);
}

History readHistory(Database& database, const Plan& plan) {
    const auto cursor =
        static_cast<std::uint64_t>(database.integer("SELECT grp FROM history_cursor").value_or(0));
    auto [groups, known] = readGroups(database, Line::current);
    const auto done = static_cast<std::size_t>(
        std::ranges::count_if(groups, [&](const EditGroup& group) { return group.sequence <= cursor; }));

    Plan walked = plan;
    std::size_t first = done;
    while (first > 0 && known[first - 1] && reverted(walked, groups[first - 1]))
        --first;
    const std::uint64_t base = first > 0 ? groups[first - 1].sequence : 0;
    walked = plan;
    std::size_t last = done;
    while (last < groups.size() && known[last] && applied(walked, groups[last]))
        ++last;
    History history;
    history.groups.assign(std::make_move_iterator(groups.begin() + static_cast<std::ptrdiff_t>(first)),
                          std::make_move_iterator(groups.begin() + static_cast<std::ptrdiff_t>(last)));
    history.done = done - first;
    history.base = base;
    return history;
}

std::uint64_t nextSequence(Database& database) {
    SQLite::Statement& query = database.statement("SELECT coalesce(max(grp), 0) + 1 FROM edit");
    query.executeStep();
    return static_cast<std::uint64_t>(query.getColumn(0).getInt64());
}

void appendGroup(Database& database, const Plan& after, const EditGroup& group, std::uint64_t cursor) {
    SQLite::Statement& abandon =
        database.statement("UPDATE edit SET abandoned = 1 WHERE grp > ? AND abandoned = 0");
    abandon.bind(1, static_cast<std::int64_t>(cursor));
    abandon.exec();
    addEdits(database, after, group, Line::current);
    moveCursor(database, group.sequence);
}

void moveCursor(Database& database, std::uint64_t cursor) {
    SQLite::Statement& update = database.statement("UPDATE history_cursor SET grp = ?");
    update.bind(1, static_cast<std::int64_t>(cursor));
    update.exec();
}

}  // namespace wattplan::store
