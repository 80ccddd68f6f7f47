#include "core/exchange/sheet.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "core/catalog/csv.h"

namespace wattplan::exchange {
namespace {

class Reader {
public:
    Reader(const std::string& file, std::string_view text, char delimiter, const SheetLimits& limits)
        : m_text(text), m_delimiter(delimiter), m_limits(limits) {
        m_sheet.file = file;
    }

    Result<Sheet> read() {
        if (const auto error = readAll()) return tl::unexpected(*error);
        return std::move(m_sheet);
    }
    /// As far as it can be read.
    Sheet readSome() {
        readAll();
        return std::move(m_sheet);
    }

private:
    std::optional<Error> readAll() {
        while (m_at < m_text.size()) {
            SheetRow row{m_line, {}};
            if (auto error = readRow(row)) return error;
            const bool isEmpty = std::ranges::all_of(row.cells, [](const std::string& cell) {
                return cell.find_first_not_of(" \t") == std::string::npos;
            });
            if (isEmpty) continue;
            if (m_sheet.rows.size() == m_limits.rows)
                return beyond(WATTPLAN_TEXT("Reasons",
                                            "it has more than 10,000 rows, and no more are taken at once: "
                                            "divide it, or delete rows that the plan does not need"));
            m_cells += row.cells.size();
            if (m_cells > m_limits.cells)
                return beyond(WATTPLAN_TEXT("Reasons",
                                            "it has more than two million cells: divide it, or delete "
                                            "columns that the plan does not need"));
            m_sheet.rows.push_back(std::move(row));
        }
        return std::nullopt;
    }

    std::optional<Error> wrong(int line, std::size_t column, Label why) const {
        return catalog::malformedRow(m_sheet.file, line, std::to_string(column + 1), why).value();
    }

    std::optional<Error> beyond(Label why) const { return wholeFile(m_sheet.file, why).value(); }

    bool atRowEnd() const { return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    std::optional<Error> readRow(SheetRow& row) {
        for (;;) {
            std::string cell;
            if (row.cells.size() == m_limits.columns)
                return wrong(
                    m_line, row.cells.size(),
                    WATTPLAN_TEXT("Reasons", "the row has more than 1,000 columns, the most that are read"));
            if (m_at < m_text.size() && m_text[m_at] == '"')
                if (auto error = readQuoted(cell, row.cells.size())) return error;
            const std::size_t end = std::min(m_text.find_first_of(m_ends, m_at), m_text.size());
            cell += m_text.substr(m_at, std::min(end - m_at, m_limits.cell + 1));
            m_at = end;
            if (cell.size() > m_limits.cell)
                return wrong(m_line, row.cells.size(), WATTPLAN_TEXT("Reasons", "a cell is too long"));
            row.cells.push_back(std::move(cell));
            if (atRowEnd()) break;
            ++m_at;  // the delimiter
        }
        if (m_text.substr(m_at).starts_with("\r\n"))
            m_at += 2;
        else if (m_at < m_text.size())
            ++m_at;
        ++m_line;
        return std::nullopt;
    }

    std::optional<Error> readQuoted(std::string& cell, std::size_t column) {
        const int opened = m_line;
        for (++m_at;; ++m_at) {
            // No further than a cell may be long: many quotes that are never closed cost no more than one.
            const std::string_view ahead = m_text.substr(m_at, m_limits.cell + 1);
            const std::size_t end = ahead.find('"');
            if (end == std::string_view::npos || cell.size() + end > m_limits.cell)
                return wrong(opened, column,
                             m_at + ahead.size() < m_text.size()
                                 ? WATTPLAN_TEXT("Reasons", "a quote is not closed within the longest cell")
                                 : WATTPLAN_TEXT("Reasons", "a quote is never closed"));
            const std::string_view part = ahead.substr(0, end);
            m_line += static_cast<int>(std::ranges::count(part, '\n'));
            cell += part;
            m_at += end + 1;
            if (m_at >= m_text.size() || m_text[m_at] != '"') return std::nullopt;
            cell += '"';
        }
    }

    std::string_view m_text;
    char m_delimiter;
    SheetLimits m_limits;
    std::string m_ends{m_delimiter, '\n', '\r'};
    std::size_t m_at = 0;
    int m_line = 1;
    std::size_t m_cells = 0;
    Sheet m_sheet;
};

/// A number at the beginning of a cell: its sign and digits, what groups them and the decimals.
struct WrittenNumber {
    std::size_t sign = 0;   // bytes
    std::size_t whole = 0;  // bytes of digits with points between groups of three
    bool isGrouped = false;
    char mark = 0;  // before the decimals; 0 where there are none
    std::size_t decimals = 0;
    std::string_view rest{};  // an exponent, a unit
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at + count < text.size() && isDigit(text[at + count]))
        ++count;
    return count;
}

std::optional<WrittenNumber> writtenNumber(std::string_view cell) {
    WrittenNumber number;
    number.sign = cell.starts_with('-') || cell.starts_with('+') ? 1 : 0;
    std::size_t at = number.sign + digitsAt(cell, number.sign);
    if (at == number.sign) return {};
    constexpr std::size_t group = 3;
    if (at - number.sign <= group)
        while (at < cell.size() && cell[at] == '.' && digitsAt(cell, at + 1) == group) {
            number.isGrouped = true;
            at += 1 + group;
        }
    number.whole = at - number.sign;
    if (at < cell.size() && (cell[at] == ',' || cell[at] == '.') && digitsAt(cell, at + 1) > 0) {
        number.mark = cell[at];
        number.decimals = digitsAt(cell, at + 1);
        at += 1 + number.decimals;
    }
    const std::size_t exponent = at;  // "1,4e12"
    if (at < cell.size() && (cell[at] == 'e' || cell[at] == 'E')) {
        std::size_t digits = at + 1;
        if (digits < cell.size() && (cell[digits] == '-' || cell[digits] == '+')) ++digits;
        if (digitsAt(cell, digits) > 0) at = digits + digitsAt(cell, digits);
    }
    number.rest = cell.substr(exponent);
    const bool isUnit = std::ranges::none_of(cell.substr(at), [](char c) {
        return isDigit(c) || c == ',' || c == '.' || c == '-' || c == ':' || c == '/';
    });
    return isUnit ? std::optional(number) : std::nullopt;
}

}  // namespace

std::size_t Sheet::columnCount() const {
    std::size_t count = 0;
    for (const SheetRow& row : rows)
        count = std::max(count, row.cells.size());
    return count;
}

tl::unexpected<Error> wholeFile(const std::string& file, Label why) {
    return failure(ErrorCode::malformedRow, {file, "", "", why.text});
}

Result<Sheet> readDelimited(const std::string& file, std::string_view text, char delimiter,
                            const SheetLimits& limits) {
    return Reader(file, text, delimiter, limits).read();
}

char findDelimiter(std::string_view text) {
    constexpr std::size_t enough = 65536;
    const bool isWhole = text.size() <= enough;
    const std::string_view head = text.substr(0, enough);
    char best = ',';
    double bestScore = 0.0;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        Sheet sheet = Reader({}, head, delimiter, {.rows = enough, .columns = enough}).readSome();
        if (sheet.rows.empty()) continue;
        if (!isWhole && sheet.rows.size() > 1) sheet.rows.pop_back();  // cut off
        std::map<std::size_t, std::size_t> lengths;
        for (const SheetRow& row : sheet.rows)
            ++lengths[row.cells.size()];
        const auto usual =
            std::ranges::max_element(lengths, {}, [](const auto& each) { return each.second; });
        const double share = static_cast<double>(usual->second) / static_cast<double>(sheet.rows.size());
        const double score = usual->first < 2 ? 0.0 : share * (1.0 - 1.0 / static_cast<double>(usual->first));
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

bool useDecimalPoints(Sheet& sheet, char delimiter) {
    if (delimiter == ',') return false;
    constexpr std::size_t group = 3;
    bool hasCommas = false;
    for (const SheetRow& row : sheet.rows)
        for (const std::string& cell : row.cells) {
            const auto number = writtenNumber(cell);
            if (!number) continue;
            if (number->isGrouped && cell[number->sign] == '0') return false;  // "0.375"
            // Three digits may be a group: they tell nothing.
            if (number->mark == '.' && (number->decimals != group || !number->isGrouped)) return false;
            hasCommas =
                hasCommas || (number->mark == ',' && (number->decimals != group || number->isGrouped));
        }
    if (!hasCommas) return false;
    for (SheetRow& row : sheet.rows)
        for (std::string& cell : row.cells) {
            const auto number = writtenNumber(cell);
            if (!number || (number->mark == 0 && !number->isGrouped)) continue;
            std::string made = cell.substr(0, number->sign + number->whole);
            std::erase(made, '.');
            if (number->mark == ',')
                made += '.' + cell.substr(number->sign + number->whole + 1, number->decimals);
            cell = made + std::string(number->rest);
        }
    return true;
}

}  // namespace wattplan::exchange
