#include "core/exchange/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

namespace wattplan::exchange {

void JsonWriter::begin(char open, Layout layout) {
    separate();
    m_text += open;
    const bool isInLine = !m_levels.empty() && m_levels.back().layout == Layout::oneLine;
    m_levels.push_back({open == '{' ? '}' : ']', isInLine ? Layout::oneLine : layout});
}

void JsonWriter::end() {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::lines && !level.isEmpty) breakLine();
    m_text += level.close;
}

void JsonWriter::name(std::string_view name) {
    value(name);
    m_text += ": ";
    m_isNamed = true;
}

void JsonWriter::value(std::string_view text) {
    // Bytes that are not UTF-8 become U+FFFD: the text stays JSON.
    element(nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void JsonWriter::value(double number) {
    element(std::isfinite(number) ? shortestText(number) : "null");
}

void JsonWriter::value(std::uint64_t number) {
    element(std::to_string(number));
}

std::string JsonWriter::take() {
    m_text += '\n';
    return std::exchange(m_text, {});
}

void JsonWriter::element(std::string_view text) {
    separate();
    m_text += text;
}

void JsonWriter::separate() {
    if (std::exchange(m_isNamed, false) || m_levels.empty()) return;
    Level& level = m_levels.back();
    if (!level.isEmpty) m_text += level.layout == Layout::lines ? "," : ", ";
    if (level.layout == Layout::lines) breakLine();
    level.isEmpty = false;
}

void JsonWriter::breakLine() {
    m_text += '\n';
    m_text.append(2 * m_levels.size(), ' ');
}

std::string shortestText(double number) {
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    std::string text(digits.data(), end);
    if (const auto plus = text.find("e+"); plus != std::string::npos) text.erase(plus + 1, 1);
    return text;
}

}  // namespace wattplan::exchange
