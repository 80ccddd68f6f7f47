#include "core/store/what_if_reader.h"

#include <algorithm>
#include <cstdlib>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include "core/store/database.h"
#include "core/store/reasons.h"
#include "core/store/value_text.h"

namespace wattplan::store {

namespace {

/// Whether a file has the columns and tables that what-ifs got later.
bool hasNotes(Database& database) {
    return database.integer("SELECT count(*) FROM pragma_table_info('what_if') WHERE name = 'note'") == 1 &&
           database.integer("SELECT count(*) FROM pragma_table_info('override') WHERE name = 'source'") == 1;
}
bool hasRestored(Database& database) {
    return database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'what_if_restored'") == 1;
}

}  // namespace

ObjectId objectId(const SQLite::Column& column) {
    const std::int64_t id = column.getInt64();
    if (id < 1 || static_cast<std::uint64_t>(id) >= ObjectId::firstCatalogue) throw Damage{reason::row};
    return {static_cast<std::uint64_t>(id)};
}

void WhatIfReader::read(Plan& plan, std::map<ObjectId, ObjectRow> rows) {
    readHeads();
    readOverrides();
    readObjects("SELECT what_if, object FROM what_if_removed", &WhatIf::removed);
    if (hasRestored(m_database))
        readObjects("SELECT what_if, object FROM what_if_restored", &WhatIf::restored);
    for (auto& [id, row] : rows) {
        if (row.whatIf.isBaseline()) continue;
        const auto found = m_whatIfs.find(row.whatIf);
        if (found == m_whatIfs.end() || isSingleton(row.object.kind)) throw Damage{reason::row};
        found->second.added.push_back(std::move(row.object));
    }
    check();
    for (auto& [id, whatIf] : m_whatIfs)
        plan.insert(std::move(whatIf));
    const std::string next =
        m_database.text("SELECT value FROM meta WHERE key = 'next_what_if'").value_or("1");
    plan.reserveWhatIfIds(static_cast<std::uint32_t>(std::strtoul(next.c_str(), nullptr, 10)));
}

WhatIf& WhatIfReader::whatIf(const SQLite::Column& column) {
    const auto found = m_whatIfs.find(WhatIfId{column.getUInt()});
    if (found == m_whatIfs.end()) throw Damage{reason::row};
    return found->second;
}

void WhatIfReader::readHeads() {
    SQLite::Statement& row =
        m_database.statement(hasNotes(m_database) ? "SELECT id, parent, key, name, note, colour FROM what_if"
                                                  : "SELECT id, parent, key, name, '', NULL FROM what_if");
    while (row.executeStep()) {
        WhatIf whatIf{.id = {row.getColumn(0).getUInt()},
                      .parent = {row.getColumn(1).getUInt()},
                      .key = row.getColumn(2).getString(),
                      .name = row.getColumn(3).getString(),
                      .note = row.getColumn(4).getString()};
        if (!row.getColumn(5).isNull()) {
            const std::int64_t colour = row.getColumn(5).getInt64();
            if (colour < 0 || colour >= whatIfColourCount) throw Damage{reason::row};
            whatIf.colour = static_cast<std::uint8_t>(colour);
        }
        if (whatIf.id.isBaseline()) throw Damage{reason::row};
        m_whatIfs.emplace(whatIf.id, std::move(whatIf));
    }
}

void WhatIfReader::readOverrides() {
    const Registry& registry = Registry::instance();
    SQLite::Statement& row = m_database.statement(
        hasNotes(m_database) ? "SELECT what_if, object, kind, field, value, source, assumption FROM override"
                             : "SELECT what_if, object, kind, field, value, NULL, NULL FROM override");
    while (row.executeStep()) {
        WhatIf& target = whatIf(row.getColumn(0));
        const auto kind = registry.kindByKey(row.getColumn(2).getString());
        const FieldSpec* field = kind ? registry.field(*kind, row.getColumn(3).getString()) : nullptr;
        if (!field) continue;
        const FieldAddress address{objectId(row.getColumn(1)), field->id};
        const auto value = valueFrom(row.getColumn(4).getString());
        if (!value) throw Damage{reason::row};
        if (isEmpty(*value)) continue;
        target.overrides[address] = *value;
        if (!row.getColumn(5).isNull()) {
            const auto source = provenanceFrom(row.getColumn(5).getString());
            if (!source) throw Damage{reason::row};
            if (!source->isEmpty()) target.sources[address] = *source;
        }
        if (!row.getColumn(6).isNull()) {
            const auto noted = assumptionFrom(row.getColumn(6).getString());
            if (!noted) throw Damage{reason::row};
            if (!noted->isEmpty()) target.assumptions[address] = *noted;
        }
    }
}

void WhatIfReader::readObjects(const char* sql, std::vector<ObjectId> WhatIf::*list) {
    SQLite::Statement& row = m_database.statement(sql);
    while (row.executeStep())
        (whatIf(row.getColumn(0)).*list).push_back(objectId(row.getColumn(1)));
}

/// Parents are there and go up to the baseline.
void WhatIfReader::check() const {
    for (const auto& [id, whatIf] : m_whatIfs) {
        std::size_t steps = 0;
        for (const WhatIf* each = &whatIf; !each->parent.isBaseline();) {
            const auto parent = m_whatIfs.find(each->parent);
            if (parent == m_whatIfs.end() || ++steps > m_whatIfs.size()) throw Damage{reason::tree};
            each = &parent->second;
        }
    }
}

}  // namespace wattplan::store
