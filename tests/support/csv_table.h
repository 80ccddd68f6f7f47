#pragma once

#include <catch2/catch.hpp>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wattplan::test {

/// One row of a CSV file by the names of its columns.
using CsvRow = std::map<std::string, std::string, std::less<>>;

/// The records of RFC 4180 text, one vector of fields each.
inline std::vector<std::vector<std::string>> csvRecords(std::string_view text) {
    std::vector<std::vector<std::string>> records(1);
    std::string field;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            const bool doubled = c == '"' && i + 1 < text.size() && text[i + 1] == '"';
            if (c != '"' || doubled) field += c;
            if (doubled) ++i;
            if (c == '"' && !doubled) quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',' || c == '\n') {
            records.back().push_back(std::exchange(field, {}));
            if (c == '\n') records.emplace_back();
        } else if (c != '\r') {
            field += c;
        }
    }
    if (!field.empty() || !records.back().empty()) records.back().push_back(field);
    if (records.back().empty()) records.pop_back();
    return records;
}

/// The rows of a CSV file whose first record names the columns. A missing file fails the test.
inline std::vector<CsvRow> csvRows(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    INFO(path);
    REQUIRE(file.good());
    const auto records = csvRecords(std::string{std::istreambuf_iterator<char>(file), {}});
    REQUIRE(records.size() > 1);
    std::vector<CsvRow> rows;
    for (std::size_t r = 1; r < records.size(); ++r) {
        REQUIRE(records[r].size() == records.front().size());
        CsvRow& row = rows.emplace_back();
        for (std::size_t c = 0; c < records[r].size(); ++c)
            row[records.front()[c]] = records[r][c];
    }
    return rows;
}

}  // namespace wattplan::test
