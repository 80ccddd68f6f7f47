#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wattplan::exchange {

/// Whether a spreadsheet would run this text as a formula: behind blanks it begins with = + - @ (half or full
/// width), a tab or a line break, and it is no number.
bool isFormulaToSpreadsheets(std::string_view text);

/// Writes CSV cell by cell: RFC 4180 with CRLF, UTF-8 without a byte order mark. Text that a spreadsheet
/// would run as a formula gets an apostrophe before it.
class CsvWriter {
public:
    void cell(std::string_view text);
    void cell(double number);
    /// Nothing where the number is not known.
    void cell(const std::optional<double>& number) { number ? cell(*number) : cell(""); }
    void endRow();

    const std::string& text() const { return m_text; }

private:
    void separate();

    std::string m_text;
    bool m_isFirst = true;
};

}  // namespace wattplan::exchange
