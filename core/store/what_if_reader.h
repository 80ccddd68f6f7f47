#pragma once

#include <map>

#include "core/plan/plan.h"

namespace SQLite {
class Column;
}

namespace wattplan::store {

class Database;

/// An object of the plan or of a what-if, as its row tells.
struct ObjectRow {
    Object object;
    WhatIfId whatIf{};
};

/// The id in a column; throws Damage where it can't be one.
ObjectId objectId(const SQLite::Column& column);

/// Reads the tree of what-ifs. Throws Damage where it makes no sense. Runs inside a read transaction.
class WhatIfReader {
public:
    explicit WhatIfReader(Database& database) : m_database(database) {}

    /// Adds what-ifs to a plan that has its baseline. `rows` are all objects that are not removed.
    void read(Plan& plan, std::map<ObjectId, ObjectRow> rows);

private:
    void readHeads();
    void readOverrides();
    void readObjects(const char* sql, std::vector<ObjectId> WhatIf::*list);
    void check() const;
    WhatIf& whatIf(const SQLite::Column& column);

    Database& m_database;
    std::map<WhatIfId, WhatIf> m_whatIfs;
};

}  // namespace wattplan::store
