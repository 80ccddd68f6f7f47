#include "core/store/database.h"

#include <cerrno>
#include <cstring>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include "core/store/reasons.h"

namespace wattplan::store {

namespace {

// Long enough for another program to finish a query, short enough for a person to wait.
constexpr int busyMilliseconds = 2000;

int openFlags(Database::Mode mode) {
    switch (mode) {
        case Database::Mode::readOnly:
            return SQLite::OPEN_READONLY;
        case Database::Mode::readWrite:
            return SQLite::OPEN_READWRITE;
        case Database::Mode::create:
            break;
    }
    return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
}

// A quota or a limit on the size of files is met like the end of the disk.
bool isOutOfSpace(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

}  // namespace

Database::Database(const std::filesystem::path& path, Mode mode)
    : m_path(path),
      m_mode(mode),
      m_connection(std::make_unique<SQLite::Database>(path.string(), openFlags(mode), busyMilliseconds)) {
    sqlite3_extended_result_codes(m_connection->getHandle(), 1);
    execute("PRAGMA trusted_schema = OFF");  // a file is not a program
    if (mode == Mode::readOnly) return;
    execute("PRAGMA journal_mode = TRUNCATE");
    execute("PRAGMA synchronous = FULL");
}

Database::~Database() {
    m_statements.clear();
}

SQLite::Statement& Database::statement(const std::string& sql) {
    if (const auto known = m_statements.find(sql); known != m_statements.end()) {
        known->second->tryReset();
        known->second->clearBindings();
        return *known->second;
    }
    auto prepared = std::make_unique<SQLite::Statement>(*m_connection, sql);
    return *(m_statements[sql] = std::move(prepared));
}

void Database::execute(const std::string& sql) {
    m_connection->exec(sql);
}

std::optional<std::int64_t> Database::integer(const std::string& sql) {
    SQLite::Statement query(*m_connection, sql);
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getInt64();
}

std::optional<std::string> Database::text(const std::string& sql) {
    SQLite::Statement query(*m_connection, sql);
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getString();
}

Result<void> Database::transaction(const std::function<void()>& work) {
    errno = 0;
    return runBetween("BEGIN IMMEDIATE", work);
}

Result<void> Database::readTransaction(const std::function<void()>& work) {
    return runBetween("BEGIN", work);
}

Result<void> Database::runBetween(const char* begin, const std::function<void()>& work) {
    try {
        execute(begin);
        work();
        resetStatements();
        execute("COMMIT");
    } catch (const SQLite::Exception& exception) {
        const auto failed = error(exception.getExtendedErrorCode(), exception.what());
        rollback();
        return failed;
    } catch (const Damage& damage) {
        rollback();
        return failure(ErrorCode::fileDamaged, {m_path.string(), damage.reason.text});
    }
    return {};
}

void Database::removeJournal() {
    // Leaving TRUNCATE makes SQLite delete the empty journal under its own lock.
    if (m_mode == Mode::readOnly) return;
    resetStatements();
    m_connection->tryExec("PRAGMA journal_mode = DELETE");
}

tl::unexpected<Error> Database::error(int code, const std::string& message) const {
    int systemError = sqlite3_system_errno(m_connection->getHandle());
    // SQLite forgets the number when it rolls back after a write that failed; the library keeps it.
    if (systemError == 0 && isOutOfSpace(errno)) systemError = errno;
    return tl::unexpected(sqliteError(m_path, code, systemError, message, m_mode));
}

void Database::rollback() {
    resetStatements();
    // SQLite has rolled back by itself after some errors: then there is nothing to do.
    if (sqlite3_get_autocommit(m_connection->getHandle()) == 0) m_connection->tryExec("ROLLBACK");
}

void Database::resetStatements() {
    for (auto& [sql, statement] : m_statements)
        statement->tryReset();
}

Error sqliteError(const std::filesystem::path& path, int code, int systemError, const std::string& message,
                  Database::Mode mode) {
    const std::string name = path.string();
    const auto made = [](ErrorCode ours, std::vector<std::string> arguments) {
        return Error{ours, {}, {}, std::move(arguments)};
    };
    switch (code & 0xFF) {
        case SQLITE_FULL:
            return made(ErrorCode::diskFull, {name});
        case SQLITE_IOERR:
            if (isOutOfSpace(systemError)) return made(ErrorCode::diskFull, {name});
            break;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return made(ErrorCode::fileLocked, {name});
        case SQLITE_CORRUPT:
        case SQLITE_SCHEMA:
        case SQLITE_ERROR:  // a table or column that should be there is not
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
            return made(ErrorCode::fileDamaged, {name, reason::pages.text});
        case SQLITE_NOTADB:
            return made(ErrorCode::notAPlan, {name});
        default:
            break;
    }
    const std::string why = systemError != 0 ? std::strerror(systemError) : message;
    return made(mode == Database::Mode::readOnly ? ErrorCode::fileNotReadable : ErrorCode::fileNotWritable,
                {name, why});
}

}  // namespace wattplan::store
