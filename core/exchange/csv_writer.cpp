#include "core/exchange/csv_writer.h"

#include "core/exchange/json_writer.h"

namespace wattplan::exchange {

void CsvWriter::cell(std::string_view text) {
    separate();
    const bool isFormula =
        !text.empty() && std::string_view("=+-@\t\r\n").find(text[0]) != std::string_view::npos;
    const bool isQuoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (isQuoted) m_text += '"';
    if (isFormula) m_text += '\'';
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
