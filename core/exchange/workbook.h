#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/workbook_text.h"
#include "core/result.h"

namespace wattplan::exchange {

/// What a cell of a workbook is, which is how it looks.
enum class CellStyle : std::uint8_t {
    text,
    title,
    note,          ///< a sentence, wrapped
    heading,       ///< over columns
    quietHeading,  ///< over columns of `quiet`
    valueHeading,  ///< over columns of numbers
    group,         ///< over the rows of an object
    label,
    detail,    ///< a label, set in
    quiet,     ///< unit, source, key
    input,     ///< typed; change it
    linked,    ///< an input taken from another column
    choice,    ///< a choice that only Wattplan can change
    value,     ///< a formula
    result,    ///< a formula that people look for
    constant,  ///< of a formula, with a source
    computed,  ///< by Wattplan: stays as it is
    missing,   ///< an input without a value
};

enum class NumberStyle : std::uint8_t { general, whole, two, four, scientific, date, month };
/// The style in which numbers of one kind are read best.
NumberStyle numberStyle(std::span<const double> values);

/// A place in a workbook; rows and columns count from 0.
struct CellPlace {
    int sheet = 0;
    std::uint32_t row = 0;
    std::uint16_t column = 0;
    bool operator==(const CellPlace&) const = default;
};

enum class Paper : std::uint8_t { a4, a3 };

/// A chart of a workbook, fed by its cells.
struct SheetChart {
    enum class Type : std::uint8_t { line, column };
    struct Series {
        std::string name{};  ///< a cell, as are the rest
        std::string values{};
        std::string categories{};
    };
    Type type{};
    std::string title{};
    std::string unit{};  ///< of the vertical axis
    std::vector<Series> series{};
    bool hasDates = false;  ///< categories are months
};

/// A workbook (.xlsx, ECMA-376) that is being written. Text is never run as a formula, whatever it begins
/// with; what a file can't hold (control characters, broken UTF-8, more than 32,767 bytes) is left out of it.
class Workbook {
public:
    /// `font` is that of all cells. Errors are kept until `bytes`.
    explicit Workbook(const std::string& font);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// A sheet named `wanted`, or as near to it as the format allows and no other sheet is named.
    int addSheet(std::string_view wanted);
    const std::string& sheetName(int sheet) const;

    void text(CellPlace at, std::string_view text, CellStyle style = CellStyle::text);
    void number(CellPlace at, double value, CellStyle style, NumberStyle numbers);
    /// A day as spreadsheets count it, from 1900 on; a month, at the head of a column.
    void date(CellPlace at, std::chrono::year_month_day day, CellStyle style);
    void month(CellPlace at, int year, int month);
    void dateFormula(CellPlace at, const std::string& formula,
                     std::optional<std::chrono::year_month_day> value, CellStyle style);
    /// `formula` without "="; `value` is what it comes to now, #N/A where there is none.
    void formula(CellPlace at, const std::string& formula, std::optional<double> value, CellStyle style,
                 NumberStyle numbers);
    void textFormula(CellPlace at, const std::string& formula, std::string_view value, CellStyle style);
    void blank(CellPlace at, CellStyle style);
    /// A remark that shows when the cell is pointed at.
    void remark(CellPlace at, std::string_view text);
    void link(CellPlace at, int sheet, std::string_view text);

    /// Names a cell or range of the workbook, given as a reference with its sheet. Returns the name as it is:
    /// legal and not given before.
    std::string name(std::string_view wanted, const std::string& reference);
    void width(int sheet, int firstColumn, int lastColumn, double characters);
    void height(int sheet, std::uint32_t row, double points);
    /// Rows above and columns left of `at` stay in view.
    void freeze(CellPlace at);
    /// Landscape, as wide as a page, with these rows at the head of each and the page's number below.
    void page(int sheet, int firstHeadRow, int lastHeadRow, Paper paper = Paper::a4);
    /// Nothing below or right of `last` is printed.
    void printTo(CellPlace last);
    void chart(CellPlace at, const SheetChart& chart);

    /// The file. Nothing can be added after that. Errors: fileNotWritable for a full or closed folder of
    /// temporary files.
    Result<std::string> bytes();

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

}  // namespace wattplan::exchange
