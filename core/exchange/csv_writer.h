#pragma once

#include <string>
#include <string_view>

namespace wattplan::exchange {

/// Writes CSV cell by cell: RFC 4180 with CRLF, UTF-8 without a byte order mark. Text that a spreadsheet
/// would run as a formula (it begins with = + - @, tab or line break) gets an apostrophe before it.
class CsvWriter {
public:
    void cell(std::string_view text);
    void cell(double number);
    void endRow();

    const std::string& text() const { return m_text; }

private:
    void separate();

    std::string m_text;
    bool m_isFirst = true;
};

}  // namespace wattplan::exchange
