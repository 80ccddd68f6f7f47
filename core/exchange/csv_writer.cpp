#include "core/exchange/csv_writer.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "core/exchange/json_writer.h"

namespace wattplan::exchange {

bool isFormulaToSpreadsheets(std::string_view text) {
    constexpr std::string_view blanks[] = {" ", "\u00A0"};
    constexpr std::string_view triggers[] = {"=",  "+",      "-",      "@",      "\t",    "\r",
                                             "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    std::string_view rest = text;
    const auto begins = [&](std::string_view with) { return rest.starts_with(with); };
    for (auto blank = std::ranges::find_if(blanks, begins); blank != std::end(blanks);
         blank = std::ranges::find_if(blanks, begins))
        rest.remove_prefix(blank->size());
    if (std::ranges::none_of(triggers, begins)) return false;
    double number = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error != std::errc() || stop != end;
}

void CsvWriter::cell(std::string_view text) {
    separate();
    const bool isQuoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (isQuoted) m_text += '"';
    if (isFormulaToSpreadsheets(text)) m_text += '\'';
    for (const char c : text) {
        if (c == '"') m_text += '"';
        m_text += c;
    }
    if (isQuoted) m_text += '"';
}

void CsvWriter::cell(double number) {
    separate();
    m_text += shortestText(number);
}

void CsvWriter::endRow() {
    m_text += "\r\n";
    m_isFirst = true;
}

void CsvWriter::separate() {
    if (!m_isFirst) m_text += ',';
    m_isFirst = false;
}

}  // namespace wattplan::exchange
