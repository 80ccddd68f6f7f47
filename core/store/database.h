#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "core/result.h"

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace wattplan::store {

/// One connection to a SQLite file. Statements are prepared once. Everything but `transaction` and
/// `readTransaction` throws SQLite::Exception. Not thread-safe.
class Database {
public:
    enum class Mode { readOnly, readWrite, create };

    Database(const std::filesystem::path& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A prepared statement, reset and with nothing bound.
    SQLite::Statement& statement(const std::string& sql);
    void execute(const std::string& sql);
    /// The first column of the first row.
    std::optional<std::int64_t> integer(const std::string& sql);
    std::optional<std::string> text(const std::string& sql);
    bool isReadOnly() const { return m_mode == Mode::readOnly; }

    /// Runs `work` in a transaction that is on disk when this returns, or has not happened. Errors: diskFull,
    /// fileLocked, fileNotWritable, fileDamaged.
    Result<void> transaction(const std::function<void()>& work);
    /// Runs `work` on one state of the file. Errors: those above but diskFull, and fileNotReadable; Damage
    /// thrown by `work` is fileDamaged.
    Result<void> readTransaction(const std::function<void()>& work);
    /// Leaves one file behind: no journal.
    void removeJournal();

private:
    tl::unexpected<Error> error(int code, const std::string& message) const;
    void rollback();
    Result<void> runBetween(const char* begin, const std::function<void()>& work);
    void resetStatements();

    std::filesystem::path m_path;
    Mode m_mode;
    std::unique_ptr<SQLite::Database> m_connection;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// Failures of the system and of SQLite as our errors.
Error sqliteError(const std::filesystem::path& path, int code, int systemError, const std::string& message,
                  Database::Mode mode);

}  // namespace wattplan::store
