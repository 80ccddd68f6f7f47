#include "core/catalog/csv.h"

#include <algorithm>
#include <set>
#include <utility>

namespace wattplan::catalog {
namespace {

class Reader {
public:
    Reader(std::string file, std::string_view text) : m_text(text) {
        m_table.file = std::move(file);
        if (m_text.starts_with("\xEF\xBB\xBF")) m_text.remove_prefix(3);
    }

    Result<CsvTable> read() {
        while (m_at < m_text.size()) {
            CsvRecord record{m_line, {}};
            const bool isEmptyLine = m_text[m_at] == '\n' || m_text.substr(m_at).starts_with("\r\n");
            if (const auto error = readRecord(record)) return tl::unexpected(*error);
            if (isEmptyLine) continue;
            const auto error = m_table.columns.empty() ? takeHeader(record) : takeRecord(record);
            if (error) return tl::unexpected(*error);
        }
        if (m_table.columns.empty())
            return malformedRow(m_table.file, 1, "", WATTPLAN_TEXT("Reasons", "the file has no header"));
        return std::move(m_table);
    }

private:
    Error wrong(int line, std::size_t column, Label why) const {
        const std::string name =
            column < m_table.columns.size() ? m_table.columns[column] : std::to_string(column + 1);
        return malformedRow(m_table.file, line, name, why).value();
    }

    // Reads up to and with the end of the record.
    std::optional<Error> readRecord(CsvRecord& record) {
        for (;;) {
            std::string cell;
            const std::size_t column = record.cells.size();
            if (m_at < m_text.size() && m_text[m_at] == '"') {
                if (const auto error = readQuoted(cell, column)) return error;
            } else {
                const std::size_t end = std::min(m_text.find_first_of(",\n", m_at), m_text.size());
                cell = m_text.substr(m_at, end - m_at);
                m_at = end;
                if (atLineEnd() && cell.ends_with('\r')) cell.pop_back();
                if (cell.find('"') != std::string::npos)
                    return wrong(m_line, column,
                                 WATTPLAN_TEXT("Reasons", "a quote stands in a cell without quotes"));
            }
            record.cells.push_back(std::move(cell));
            if (atLineEnd()) break;
            ++m_at;  // the comma
        }
        if (m_at < m_text.size()) ++m_at;
        ++m_line;
        return std::nullopt;
    }

    bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == '\n'; }

    std::optional<Error> readQuoted(std::string& cell, std::size_t column) {
        const int opened = m_line;
        for (++m_at;; ++m_at) {
            const std::size_t end = m_text.find('"', m_at);
            if (end == std::string_view::npos)
                return wrong(opened, column, WATTPLAN_TEXT("Reasons", "a quote is never closed"));
            const std::string_view part = m_text.substr(m_at, end - m_at);
            m_line += static_cast<int>(std::ranges::count(part, '\n'));
            cell += part;
            m_at = end + 1;
            if (m_at >= m_text.size() || m_text[m_at] != '"') break;
            cell += '"';
        }
        if (m_text.substr(m_at).starts_with("\r\n")) ++m_at;
        if (atLineEnd() || m_text[m_at] == ',') return std::nullopt;
        return wrong(m_line, column, WATTPLAN_TEXT("Reasons", "text follows a closing quote"));
    }

    std::optional<Error> takeHeader(CsvRecord& record) {
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < record.cells.size(); ++i) {
            if (record.cells[i].empty())
                return wrong(record.line, i, WATTPLAN_TEXT("Reasons", "a column has no name"));
            if (!seen.insert(record.cells[i]).second)
                return wrong(record.line, i, WATTPLAN_TEXT("Reasons", "a column stands twice"));
        }
        m_table.columns = std::move(record.cells);
        return std::nullopt;
    }

    std::optional<Error> takeRecord(CsvRecord& record) {
        const std::size_t wanted = m_table.columns.size();
        const std::size_t given = record.cells.size();
        if (given < wanted)
            return wrong(record.line, given,
                         WATTPLAN_TEXT("Reasons", "the row has fewer cells than the header"));
        if (given > wanted)
            return wrong(record.line, wanted,
                         WATTPLAN_TEXT("Reasons", "the row has more cells than the header"));
        m_table.records.push_back(std::move(record));
        return std::nullopt;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    CsvTable m_table;
};

}  // namespace

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name);
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

Result<CsvTable> readCsv(std::string file, std::string_view text) {
    return Reader(std::move(file), text).read();
}

tl::unexpected<Error> malformedRow(const std::string& file, int line, std::string_view column, Label why) {
    return failure(ErrorCode::malformedRow, {file, std::to_string(line), std::string(column), why.text});
}

}  // namespace wattplan::catalog
