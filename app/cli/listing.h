#pragma once

#include <QString>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/command.h"

namespace wattplan::cli {

/// Rows of a list, for people as a table, for programs as JSON (an array of objects) or CSV.
class Listing {
public:
    using Cell = std::variant<std::monostate, QString, double, std::uint64_t>;  ///< the last of counts
    static constexpr int allOfThem = -1;
    struct Column {
        std::string key;           ///< name in JSON and CSV
        QString heading;           ///< of the table
        int decimals = allOfThem;  ///< of numbers in the table; JSON and CSV have them in full
    };

    explicit Listing(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    void addRow(std::vector<Cell> cells) { m_rows.push_back(std::move(cells)); }
    QString text(Format format) const;

private:
    QString table() const;
    QString json() const;
    QString csv() const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

}  // namespace wattplan::cli
