#include "core/exchange/import_plan.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/units/fold_text.h"
#include "core/units/quantity_input.h"

namespace wattplan::exchange {
namespace {

using Type = ImportTarget::Type;
using Note = ImportColumn::Note;

constexpr std::size_t rowsToSearch = 20;

const Registry& registry() {
    return Registry::instance();
}

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// "Power (kW)" in two: what stands before the bracket that ends it, and what is in it.
std::pair<std::string, std::string> split(std::string_view heading) {
    const std::string text = trimmed(heading);
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}, {"[", "]"}}) {
        if (!text.ends_with(close)) continue;
        int depth = 0;
        for (std::size_t at = text.size(); at-- > 0;) {
            const std::string_view rest = std::string_view(text).substr(at);
            if (rest.starts_with(close)) ++depth;
            if (!rest.starts_with(open) || --depth > 0) continue;
            if (at == 0) break;
            return {trimmed(std::string_view(text).substr(0, at)),
                    trimmed(rest.substr(open.size(), rest.size() - open.size() - close.size()))};
        }
    }
    return {text, {}};
}

/// The headings of a row, each below the one that spans it.
struct Headings {
    std::vector<std::string> own;
    std::vector<std::string> group;  // "" where nothing spans it
};

/// Whether one text spans all headings, three at least: the title of the table.
bool isTitle(const SheetRow& above, const SheetRow& headings) {
    const std::string title = trimmed(above.cell(0));
    std::size_t last = headings.cells.size();
    while (last > 0 && trimmed(headings.cell(last - 1)).empty())
        --last;
    if (title.empty() || last < 3) return false;
    for (std::size_t i = 0; i < last; ++i)
        if (trimmed(above.cell(i)) != title || trimmed(headings.cell(i)) == title) return false;
    return true;
}

Headings headingsOf(const Sheet& sheet, std::size_t row) {
    Headings headings;
    const std::size_t count = sheet.columnCount();
    const bool isBelowTitle = row > 0 && isTitle(sheet.rows[row - 1], sheet.rows[row]);
    for (std::size_t i = 0; i < count; ++i) {
        std::string own = trimmed(sheet.rows[row].cell(i));
        std::string group = row > 0 && !isBelowTitle ? trimmed(sheet.rows[row - 1].cell(i)) : std::string();
        if (own.empty()) own = std::exchange(group, {});  // spans both rows
        if (group == own) group.clear();
        headings.own.push_back(std::move(own));
        headings.group.push_back(std::move(group));
    }
    // What stands behind the last heading has none.
    while (!headings.own.empty() && headings.own.back().empty()) {
        headings.own.pop_back();
        headings.group.pop_back();
    }
    return headings;
}

struct Read {
    ImportWords::Meaning meaning;
    std::string unitText;
};

Read readHeading(const ImportWords& words, Kind kind, const std::string& own, const std::string& group) {
    const auto meaning = [&](std::string_view text) { return words.meaning(kind, plainWord(text)); };
    const auto isKnown = [](const ImportWords::Meaning& each) { return each.target || each.isResult; };
    const auto [base, bracket] = split(own);
    const auto [groupBase, groupBracket] = split(group);
    if (!group.empty())  // "Power (kW)" over "Typical"
        for (const std::string& both : {groupBase + " " + base, base + " " + groupBase})
            if (const auto found = meaning(both); isKnown(found))
                return {found, bracket.empty() ? groupBracket : bracket};
    const auto whole = meaning(own);
    const auto first = bracket.empty() ? whole : meaning(base);
    if (!bracket.empty() && isKnown(first) && (parseUnit(bracket) || !isKnown(whole)))
        return {first, bracket};
    if (isKnown(whole)) return {whole, {}};
    return {first, bracket.empty() ? groupBracket : bracket};
}

void readUnit(ImportColumn& column) {
    if (column.unitText.empty()) return;
    if (auto unit = parseUnit(column.unitText)) {
        column.unit = *std::move(unit);
        return;
    }
    if (column.target.type != Type::field) return;
    const FieldSpec& field = registry().field(column.target.field);
    if (!field.isNumeric() || field.unit.dimension == Dimension{}) return;
    column.note = Note::unknownUnit;
    column.target = {};
}

/// Of a column of the library's files, whose money is in dollars unless it says so.
std::string unitOfCsvColumn(const FieldSpec& field) {
    const bool isLocal = field.csvColumn.find("_local_") != std::string_view::npos;
    return field.isMoney() && !isLocal ? field.unit.symbol : std::string();
}

std::vector<ImportColumn> columnsOf(const ImportWords& words, Kind kind, ImportLayout layout,
                                    const Headings& headings) {
    std::vector<ImportColumn> columns;
    std::vector<bool> alsoResult;
    bool hasResults = false;
    for (std::size_t i = 0; i < headings.own.size(); ++i) {
        const std::string& own = headings.own[i];
        ImportColumn column{.heading = headings.group[i].empty() ? own : headings.group[i] + " " + own};
        bool isResult = false;
        if (layout != ImportLayout::none) {
            if (const auto known = layoutColumn(layout, own)) {
                column.target = known->target;
                column.unitText = known->unit;
            }
        } else if (!own.empty()) {
            const Read read = readHeading(words, kind, own, headings.group[i]);
            column.target = read.meaning.target.value_or(ImportTarget{});
            column.unitText = read.unitText;
            isResult = read.meaning.isResult;
            if (isResult && !read.meaning.target) {
                column.note = Note::result;
                hasResults = true;
            } else if (read.meaning.isCsvColumn && column.unitText.empty()) {
                column.unitText = unitOfCsvColumn(registry().field(column.target.field));
            }
        }
        if (column.target.type == Type::leftOut && column.note == Note::none) column.note = Note::unknown;
        columns.push_back(std::move(column));
        alsoResult.push_back(isResult);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ImportColumn& column = columns[i];
        if (column.target.type == Type::leftOut) continue;
        const auto same = [&](const ImportColumn& other) { return other.target == column.target; };
        // A table of ours with results: a name that is both is not told apart by its heading.
        const bool isTwice =
            std::ranges::any_of(columns.begin(), columns.begin() + static_cast<long>(i), same);
        if (alsoResult[i] && (hasResults || std::ranges::count_if(columns, same) > 1)) {
            column.note = Note::result;
            column.target = {};
        } else if (isTwice) {
            column.note = Note::twice;
            column.target = {};
        }
    }
    for (ImportColumn& column : columns)
        readUnit(column);
    return columns;
}

/// What the columns that nobody knows may be for; a field that a column is for already is none of it.
void suggest(const ImportWords& words, Kind kind, std::vector<ImportColumn>& columns) {
    for (ImportColumn& column : columns) {
        if (column.note != Note::unknown || column.heading.empty()) continue;
        const auto near = words.nearest(kind, plainWord(split(column.heading).first));
        const bool isTaken =
            near && std::ranges::any_of(columns, [&](const ImportColumn& other) {
                return other.target == *near || (other.suggestion && *other.suggestion == *near);
            });
        if (!isTaken) column.suggestion = near;
    }
}

int known(const std::vector<ImportColumn>& columns) {
    constexpr int taken = 2;
    int sum = 0;
    for (const ImportColumn& column : columns)
        sum += column.target.type != Type::leftOut ? taken : column.note != Note::unknown ? 1 : 0;
    return sum;
}

/// Whether a file is called after a kind: "models.csv", "accelerator.csv", "training_run-2.csv".
bool isNamedAfter(const Sheet& sheet, const KindSpec& kind) {
    const std::size_t slash = sheet.file.find_last_of('/');
    const std::string name = plainWord(sheet.file.substr(slash + 1));  // npos + 1 is 0
    const std::string_view file = kind.csvFile.substr(0, kind.csvFile.find('.'));
    return name.starts_with(plainWord(kind.key)) || (!file.empty() && name.starts_with(plainWord(file)));
}

/// Whether the row holds units: each of its cells is one that its column can have, and there is one.
bool isRowOfUnits(const SheetRow& row, const std::vector<ImportColumn>& columns) {
    bool hasUnit = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string cell = trimmed(row.cell(i));
        if (cell.empty()) continue;
        const bool isWord =
            columns[i].target.type == Type::field && !registry().field(columns[i].target.field).isNumeric();
        if (isWord || columns[i].target.type == Type::key) return false;
        if (readQuantity(cell, Unit{})) return false;  // a number
        if (const auto unit = parseUnit(cell))
            hasUnit = true;
        else if (columns[i].target.type == Type::field)
            // Units that are written for people only, such as "×".
            if (registry().field(columns[i].target.field).unit.dimension != Dimension{} && cell.size() > 24)
                return false;
    }
    return hasUnit;
}

}  // namespace

ImportPlan proposeImport(const Sheet& sheet, const ImportWords& words, std::optional<Kind> kind,
                         std::optional<std::size_t> headerRow) {
    ImportPlan best;
    if (sheet.rows.empty()) return best;
    int bestScore = -1;
    const std::size_t last = std::min(sheet.rows.size(), rowsToSearch);
    for (std::size_t row = headerRow.value_or(0); row < (headerRow ? *headerRow + 1 : last); ++row) {
        if (row >= sheet.rows.size()) break;
        const Headings headings = headingsOf(sheet, row);
        std::vector<std::string> plain;
        for (const std::string& heading : headings.own)
            plain.push_back(plainWord(heading));
        const ImportLayout layout = layoutOf(plain);
        const bool isRefused = !refusedLayout(layout).empty();
        if (isRefused && !kind) {
            best = {{}, layout, row, row + 1, columnsOf(words, Kind::site, ImportLayout::none, headings)};
            return best;
        }
        for (const KindSpec& each : registry().kinds()) {
            if (!isImported(each.kind) || (kind && *kind != each.kind)) continue;
            const ImportLayout its = layout != ImportLayout::none && !isRefused && kindOf(layout) == each.kind
                                         ? layout
                                         : ImportLayout::none;
            auto columns = columnsOf(words, each.kind, its, headings);
            const int count = known(columns);
            constexpr int certain = 1000;
            const int score = count + (count > 0 && isNamedAfter(sheet, each) ? 3 : 0) +
                              (its != ImportLayout::none ? certain : 0);
            if (score <= bestScore) continue;
            bestScore = score;
            const bool isTold = kind || count > 2;
            best = {isTold ? std::optional(each.kind) : std::nullopt, its, row, row + 1, std::move(columns)};
        }
    }
    if (best.kind && best.layout == ImportLayout::none) suggest(words, *best.kind, best.columns);
    if (best.firstRow < sheet.rows.size() && isRowOfUnits(sheet.rows[best.firstRow], best.columns)) {
        const SheetRow& units = sheet.rows[best.firstRow++];
        for (std::size_t i = 0; i < best.columns.size(); ++i) {
            ImportColumn& column = best.columns[i];
            column.unitText = trimmed(units.cell(i));
            column.unit.reset();
            readUnit(column);
        }
    }
    return best;
}

void setTarget(ImportPlan& plan, std::size_t column, ImportTarget target) {
    if (target.type != Type::leftOut)
        for (ImportColumn& other : plan.columns)
            if (other.target == target) other.target = {};
    plan.columns[column].target = target;
    plan.columns[column].note = Note::none;
    plan.columns[column].suggestion.reset();
}

std::optional<std::size_t> columnNamed(const ImportPlan& plan, std::string_view name) {
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (plan.columns[i].heading == name) return i;
    const std::string plain = plainWord(name);
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (!plain.empty() && plainWord(plan.columns[i].heading) == plain) return i;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc{} || end != name.data() + name.size() || number < 1 ||
        number > plan.columns.size())
        return std::nullopt;
    return number - 1;
}

}  // namespace wattplan::exchange
