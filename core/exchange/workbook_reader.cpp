#include "core/exchange/workbook_reader.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <tuple>

#include <expat.h>
#include <fmt/core.h>

#include "core/catalog/cell_value.h"
#include "core/catalog/csv.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/zip_reader.h"

namespace wattplan::exchange {
namespace {

constexpr Label damaged = WATTPLAN_TEXT("Reasons", "the workbook is damaged");

/// The attributes of an XML element, by local name.
using Attributes = std::map<std::string, std::string, std::less<>>;

std::string localName(const char* name) {
    const std::string_view whole(name);
    return std::string(whole.substr(whole.rfind(':') + 1));  // npos + 1 is 0
}

/// Walks through an XML text. A document type is refused: what it could declare has no place here.
class Walk {
public:
    std::function<void(const std::string& name, const Attributes&)> begins = [](auto&, auto&) {};
    std::function<void(const std::string& name)> ends = [](auto&) {};
    std::function<void(std::string_view text)> says = [](auto) {};

    /// False where the text is no such XML, or `stop` was called.
    bool through(std::string_view text) {
        const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                                  XML_ParserFree);
        if (!parser) return false;
        m_parser = parser.get();
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(
            m_parser,
            [](void* self, const XML_Char* name, const XML_Char** pairs) {
                Attributes attributes;
                for (; *pairs; pairs += 2)
                    attributes[localName(pairs[0])] = pairs[1];
                static_cast<Walk*>(self)->begins(localName(name), attributes);
            },
            [](void* self, const XML_Char* name) { static_cast<Walk*>(self)->ends(localName(name)); });
        XML_SetCharacterDataHandler(m_parser, [](void* self, const XML_Char* said, int length) {
            static_cast<Walk*>(self)->says({said, static_cast<std::size_t>(length)});
        });
        XML_SetStartDoctypeDeclHandler(
            m_parser, [](void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
                static_cast<Walk*>(self)->stop();
            });
        return XML_Parse(m_parser, text.data(), static_cast<int>(text.size()), XML_TRUE) == XML_STATUS_OK;
    }
    void stop() { XML_StopParser(m_parser, XML_FALSE); }

private:
    XML_Parser m_parser = nullptr;
};

std::string valueOf(const Attributes& attributes, std::string_view name) {
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
}

std::size_t countOf(std::string_view text) {
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Row and column of "B12", from 0.
std::optional<std::pair<std::size_t, std::size_t>> placeOf(std::string_view text) {
    std::size_t column = 0;
    std::size_t at = 0;
    constexpr std::size_t longest = 4;
    for (; at < text.size() && at < longest && text[at] >= 'A' && text[at] <= 'Z'; ++at)
        column = column * 26 + static_cast<std::size_t>(text[at] - 'A') + 1;
    const std::size_t row = countOf(text.substr(at));
    if (column == 0 || row == 0) return std::nullopt;
    return std::pair(row - 1, column - 1);
}

enum class Style : std::uint8_t { plain, date, percent };

/// Whether a format shows a day, a percentage or neither: "yyyy-mm-dd", "0.0%".
Style styleOf(std::string_view format) {
    bool isQuoted = false;
    bool isBracketed = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c == '"') isQuoted = !isQuoted;
        if (c == '[') isBracketed = true;
        if (c == ']') isBracketed = false;
        if (c == '\\') ++i;
        if (isQuoted || isBracketed || c == '\\') continue;
        if (c == '%') return Style::percent;
        if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') return Style::date;
        if (c == ';') break;
    }
    return Style::plain;
}

Style styleOfBuiltIn(std::size_t id) {
    if (id == 9 || id == 10) return Style::percent;
    return (id >= 14 && id <= 17) || id == 22 ? Style::date : Style::plain;
}

/// A number as a spreadsheet shows it, with 15 digits: files hold 17, "7.0999999999999994E-2" for 0.071. The
/// text itself where 15 are not enough.
std::string shownNumber(double number, const std::string& text) {
    constexpr double noise = 4e-16;  // of two doubles that are neighbours or next but one
    std::string shown = fmt::format("{:.15g}", number);
    const auto back = catalog::strictNumber(shown);
    return back && shown.size() < text.size() && std::abs(*back - number) <= noise * std::abs(number) ? shown
                                                                                                      : text;
}

/// Day 1 is 1900-01-01; day 60 is a 29th of February that never was, so that days count from 1899-12-30.
std::string dateOfSerial(double serial, bool isFrom1904) {
    using namespace std::chrono;
    constexpr double last = 2958465;  // 9999-12-31
    if (!(serial >= 1.0) || serial > last) return shortestText(serial);
    const sys_days first = isFrom1904 ? sys_days{year{1904} / 1 / 1} : sys_days{year{1899} / 12 / 30};
    const year_month_day day{first + days{static_cast<int>(serial)}};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

struct Merged {
    std::pair<std::size_t, std::size_t> first;
    std::pair<std::size_t, std::size_t> last;
};

class Reader {
public:
    Reader(std::string file, ZipReader archive, const SheetLimits& limits)
        : m_file(std::move(file)), m_archive(std::move(archive)), m_limits(limits) {}

    Result<Workbook> read(const std::string& name) {
        if (auto listed = readSheets(); !listed) return tl::unexpected(listed.error());
        Workbook book;
        for (const auto& [sheet, part] : m_sheets)
            book.names.push_back(sheet);
        if (auto strings = readStrings(); !strings) return tl::unexpected(strings.error());
        if (auto styles = readStyles(); !styles) return tl::unexpected(styles.error());
        for (const auto& [sheet, part] : m_sheets) {
            if (!name.empty() && sheet != name) continue;
            auto cells = readCells(part);
            if (!cells) return tl::unexpected(cells.error());
            if (name.empty() && cells->rows.empty()) continue;
            book.name = sheet;
            book.sheet = *std::move(cells);
            return book;
        }
        if (name.empty()) return refused(1, 0, WATTPLAN_TEXT("Reasons", "there is nothing in it"));
        std::string list;
        for (const std::string& each : book.names)
            list.append(list.empty() ? "" : ", ").append(each);
        return failure(ErrorCode::unknownChoice, {name, list});
    }

private:
    tl::unexpected<Error> refused(std::size_t row, std::size_t column, Label why) const {
        return catalog::malformedRow(m_file, static_cast<int>(row), std::to_string(column + 1), why);
    }

    Result<std::string> part(const std::string& name) {
        auto text = m_archive.read(name, m_limits.bytes - std::min(m_read, m_limits.bytes));
        if (text) m_read += text->size();  // all parts together
        return text;
    }

    Result<void> readSheets() {
        const auto book = part("xl/workbook.xml");
        if (!book) return tl::unexpected(book.error());
        const auto links = part("xl/_rels/workbook.xml.rels");
        if (!links) return tl::unexpected(links.error());
        std::map<std::string, std::string> targets;
        Walk relations;
        relations.begins = [&](const std::string& name, const Attributes& attributes) {
            if (name == "Relationship") targets[valueOf(attributes, "Id")] = valueOf(attributes, "Target");
        };
        Walk sheets;
        sheets.begins = [&](const std::string& name, const Attributes& attributes) {
            if (name == "workbookPr") m_isFrom1904 = valueOf(attributes, "date1904") == "1";
            if (name != "sheet") return;
            std::string target = targets[valueOf(attributes, "id")];
            target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
            if (m_archive.has(target)) m_sheets.emplace_back(valueOf(attributes, "name"), target);
        };
        if (!relations.through(*links) || !sheets.through(*book)) return refused(1, 0, damaged);
        return {};
    }

    Result<void> readStrings() {
        if (!m_archive.has("xl/sharedStrings.xml")) return {};
        const auto text = part("xl/sharedStrings.xml");
        if (!text) return tl::unexpected(text.error());
        bool isText = false;
        bool isPhonetic = false;  // how it is pronounced, beside what it says
        Walk walk;
        walk.begins = [&](const std::string& name, const Attributes&) {
            if (name == "si") m_strings.emplace_back();
            if (name == "rPh") isPhonetic = true;
            isText = name == "t";
        };
        walk.ends = [&](const std::string& name) {
            if (name == "rPh") isPhonetic = false;
            isText = false;
        };
        walk.says = [&](std::string_view said) {
            if (isText && !isPhonetic && !m_strings.empty()) m_strings.back() += said;
        };
        if (!walk.through(*text)) return refused(1, 0, damaged);
        return {};
    }

    Result<void> readStyles() {
        if (!m_archive.has("xl/styles.xml")) return {};
        const auto text = part("xl/styles.xml");
        if (!text) return tl::unexpected(text.error());
        std::map<std::size_t, Style> formats;
        bool isCells = false;
        Walk walk;
        walk.begins = [&](const std::string& name, const Attributes& attributes) {
            if (name == "numFmt")
                formats[countOf(valueOf(attributes, "numFmtId"))] =
                    styleOf(valueOf(attributes, "formatCode"));
            if (name == "cellXfs") isCells = true;
            if (name != "xf" || !isCells) return;
            const std::size_t id = countOf(valueOf(attributes, "numFmtId"));
            const auto own = formats.find(id);
            m_styles.push_back(own == formats.end() ? styleOfBuiltIn(id) : own->second);
        };
        walk.ends = [&](const std::string& name) {
            if (name == "cellXfs") isCells = false;
        };
        if (!walk.through(*text)) return refused(1, 0, damaged);
        return {};
    }

    std::string shown(const std::string& type, std::size_t style, const std::string& value) const {
        if (type == "s") {
            const std::size_t index = countOf(value);
            return index < m_strings.size() ? m_strings[index] : std::string();
        }
        if (type == "inlineStr" || type == "str" || type == "b" || type == "e") return value;
        const auto number = catalog::strictNumber(value);
        if (!number) return value;
        if (style >= m_styles.size()) return shownNumber(*number, value);
        if (m_styles[style] == Style::date) return dateOfSerial(*number, m_isFrom1904);
        if (m_styles[style] == Style::percent) return fmt::format("{:.15g}%", *number * 100.0);
        return shownNumber(*number, value);
    }

    Result<Sheet> readCells(const std::string& name) {
        const auto text = part(name);
        if (!text) return tl::unexpected(text.error());
        std::map<std::size_t, SheetRow> rows;
        std::vector<Merged> merged;
        std::optional<Error> error;
        std::size_t row = 0;
        std::size_t column = 0;
        std::string type;
        std::size_t style = 0;
        std::string value;
        bool isValue = false;
        Walk walk;
        const auto giveUp = [&](Label why) {
            if (!error) error = refused(row + 1, column, why).value();
            walk.stop();
        };
        const auto endWhole = [&](Label why) {
            if (!error) error = wholeFile(m_file, why).value();
            walk.stop();
        };
        std::size_t nextRow = 0;
        std::size_t count = 0;  // of cells
        walk.begins = [&](const std::string& element, const Attributes& attributes) {
            if (element == "row") {
                const std::size_t number = countOf(valueOf(attributes, "r"));
                row = number > 0 ? number - 1 : nextRow;
                nextRow = row + 1;
                column = 0;
            } else if (element == "c") {
                if (const auto place = placeOf(valueOf(attributes, "r"))) std::tie(row, column) = *place;
                type = valueOf(attributes, "t");
                style = countOf(valueOf(attributes, "s"));
                value.clear();
            } else if (element == "mergeCell") {
                const std::string range = valueOf(attributes, "ref");
                const std::size_t colon = range.find(':');
                const auto first = placeOf(std::string_view(range).substr(0, colon));
                const auto last = colon == std::string::npos
                                      ? std::nullopt
                                      : placeOf(std::string_view(range).substr(colon + 1));
                if (first && last) merged.push_back({*first, *last});
            }
            isValue = element == "v" || element == "t";
        };
        walk.ends = [&](const std::string& element) {
            isValue = false;
            if (element != "c") return;
            std::string cell = shown(type, style, value);
            if (!cell.empty()) {
                if (column >= m_limits.columns)
                    return giveUp(WATTPLAN_TEXT(
                        "Reasons", "the row has more than 1,000 columns, the most that are read"));
                if (cell.size() > m_limits.cell)
                    return giveUp(WATTPLAN_TEXT("Reasons", "a cell is too long"));
                SheetRow& there = rows[row];
                there.line = static_cast<int>(row + 1);
                if (there.cells.size() <= column) {
                    count += column + 1 - there.cells.size();
                    there.cells.resize(column + 1);
                }
                if (count > m_limits.cells)
                    return endWhole(WATTPLAN_TEXT("Reasons",
                                                  "it has more than two million cells: divide it, or delete "
                                                  "columns that the plan does not need"));
                there.cells[column] = std::move(cell);
                if (rows.size() > m_limits.rows)
                    return endWhole(
                        WATTPLAN_TEXT("Reasons",
                                      "it has more than 10,000 rows, and no more are taken at once: divide "
                                      "it, or delete rows that the plan does not need"));
            }
            ++column;
        };
        walk.says = [&](std::string_view said) {
            if (isValue) value += said;
        };
        const bool isRead = walk.through(*text);
        if (error) return tl::unexpected(*error);
        if (!isRead) return refused(1, 0, damaged);
        fill(rows, merged);
        Sheet sheet{.file = m_file, .rows = {}};
        for (auto& [number, each] : rows)
            sheet.rows.push_back(std::move(each));
        return sheet;
    }

    /// Cells that are merged have the value of the first of them; no row is made for that.
    void fill(std::map<std::size_t, SheetRow>& rows, const std::vector<Merged>& merged) const {
        std::size_t left = 100'000;  // cells
        for (const auto& [first, last] : merged) {
            const auto top = rows.find(first.first);
            if (top == rows.end()) continue;
            const std::string value(top->second.cell(first.second));
            if (value.empty()) continue;
            for (auto each = top; each != rows.end() && each->first <= last.first; ++each)
                for (std::size_t column = first.second;
                     column <= std::min(last.second, m_limits.columns - 1) && left > 0; ++column, --left) {
                    auto& cells = each->second.cells;
                    if (cells.size() <= column) cells.resize(column + 1);
                    cells[column] = value;
                }
        }
    }

    std::string m_file;
    ZipReader m_archive;
    SheetLimits m_limits;
    std::size_t m_read = 0;  // bytes unpacked
    bool m_isFrom1904 = false;
    std::vector<std::pair<std::string, std::string>> m_sheets;  // name, part
    std::vector<std::string> m_strings;
    std::vector<Style> m_styles;
};

}  // namespace

Result<Workbook> readWorkbook(const std::string& file, std::string_view bytes, const std::string& name,
                              const SheetLimits& limits) {
    auto archive = ZipReader::open(file, bytes);
    if (!archive) return tl::unexpected(archive.error());
    if (!archive->has("xl/workbook.xml"))
        return catalog::malformedRow(file, 1, "1",
                                     WATTPLAN_TEXT("Reasons", "this is a packed archive, not a table"));
    return Reader(file, *std::move(archive), limits).read(name);
}

}  // namespace wattplan::exchange
