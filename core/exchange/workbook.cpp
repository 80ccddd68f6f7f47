#include "core/exchange/workbook.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

#include <unistd.h>

#include "core/exchange/file_text.h"
#include "core/units/fold_text.h"

namespace wattplan::exchange {

namespace {

constexpr lxw_color_t ink = 0x1F2933;
constexpr lxw_color_t quietInk = 0x66737F;
constexpr lxw_color_t inputInk = 0x0B4FA8;
constexpr lxw_color_t inputFill = 0xFFF9E0;
constexpr lxw_color_t headingFill = 0x1F4E5F;
constexpr lxw_color_t groupFill = 0xE4EDF0;
constexpr lxw_color_t computedInk = 0x7A3E9D;
constexpr lxw_color_t computedFill = 0xF3ECF8;
constexpr lxw_color_t missingFill = 0xFBE3E0;
constexpr lxw_color_t rule = 0xD5DDE2;
constexpr std::array<lxw_color_t, 12> seriesColours{0x1F4E5F, 0xD9822B, 0x3B8E5A, 0x7A3E9D,
                                                    0xC23B3B, 0x2F7FBF, 0x8C6D31, 0x5F7A8A,
                                                    0xB5527F, 0x6BA368, 0x404B9C, 0xA0A0A0};

const char* formatOf(NumberStyle style) {
    switch (style) {
        case NumberStyle::general:
            return "General";
        case NumberStyle::whole:
            return "#,##0";
        case NumberStyle::two:
            return "#,##0.00";
        case NumberStyle::four:
            return "0.0000";
        case NumberStyle::scientific:
            return "0.000E+00";
        case NumberStyle::date:
            return "yyyy-mm-dd";
        case NumberStyle::month:
            return "yyyy-mm";
    }
    return "General";
}

/// Days since 30 December 1899, as spreadsheets count them; right from March 1900 on.
double dayNumber(std::chrono::year_month_day day) {
    using namespace std::chrono;
    constexpr sys_days zero = year{1899} / December / std::chrono::day{30};
    return static_cast<double>((sys_days{day} - zero).count());
}

/// A file for the workbook to be written to, gone with the object.
class ScratchFile {
public:
    ScratchFile() {
        std::error_code ignored;
        m_path = (std::filesystem::temp_directory_path(ignored) / "wattplan-XXXXXX").string();
        m_descriptor = ::mkstemp(m_path.data());
        m_error = m_descriptor < 0 ? errno : 0;
    }
    ~ScratchFile() {
        if (m_descriptor < 0) return;
        ::close(m_descriptor);
        ::unlink(m_path.c_str());
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    const std::string& path() const { return m_path; }
    int error() const { return m_error; }

private:
    std::string m_path;
    int m_descriptor = -1;
    int m_error = 0;
};

}  // namespace

struct Workbook::Book {
    ScratchFile file;
    lxw_workbook* workbook = nullptr;
    std::string font;
    std::vector<lxw_worksheet*> sheets;
    std::vector<std::string> names;
    std::set<std::string> sheetNames;  // lower case
    std::set<std::string> definedNames;
    std::map<std::pair<CellStyle, NumberStyle>, lxw_format*> formats;

    lxw_format* format(CellStyle style, NumberStyle numbers) {
        lxw_format*& known = formats[{style, numbers}];
        if (known == nullptr) known = makeFormat(style, numbers);
        return known;
    }

    lxw_format* makeFormat(CellStyle style, NumberStyle numbers) const {
        lxw_format* made = workbook_add_format(workbook);
        format_set_font_name(made, font.c_str());
        format_set_font_size(made, 10);
        format_set_font_color(made, ink);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (numbers != NumberStyle::general) format_set_num_format(made, formatOf(numbers));
        const auto underline = [&] {
            format_set_bottom(made, LXW_BORDER_HAIR);
            format_set_bottom_color(made, rule);
        };
        const auto fill = [&](lxw_color_t colour) {
            format_set_pattern(made, LXW_PATTERN_SOLID);
            format_set_bg_color(made, colour);
        };
        switch (style) {
            case CellStyle::text:
                break;
            case CellStyle::title:
                format_set_bold(made);
                format_set_font_size(made, 16);
                format_set_font_color(made, headingFill);
                break;
            case CellStyle::note:
                format_set_text_wrap(made);
                format_set_font_color(made, quietInk);
                break;
            case CellStyle::heading:
            case CellStyle::quietHeading:
            case CellStyle::valueHeading:
                if (style == CellStyle::quietHeading) format_set_indent(made, 1);
                if (style == CellStyle::valueHeading) format_set_align(made, LXW_ALIGN_RIGHT);
                format_set_bold(made);
                format_set_font_color(made, LXW_COLOR_WHITE);
                format_set_text_wrap(made);
                format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
                fill(headingFill);
                break;
            case CellStyle::group:
                format_set_bold(made);
                fill(groupFill);
                break;
            case CellStyle::label:
            case CellStyle::detail:
                underline();
                if (style == CellStyle::detail) {
                    format_set_indent(made, 1);
                    format_set_font_color(made, quietInk);
                }
                break;
            case CellStyle::quiet:
                underline();
                format_set_indent(made, 1);
                format_set_font_color(made, quietInk);
                break;
            case CellStyle::input:
                underline();
                format_set_font_color(made, inputInk);
                fill(inputFill);
                break;
            case CellStyle::linked:
                underline();
                format_set_font_color(made, quietInk);
                break;
            case CellStyle::choice:
                underline();
                format_set_font_color(made, quietInk);
                format_set_italic(made);
                break;
            case CellStyle::value:
                underline();
                break;
            case CellStyle::result:
                underline();
                format_set_bold(made);
                break;
            case CellStyle::constant:
                underline();
                format_set_font_color(made, inputInk);
                break;
            case CellStyle::computed:
                underline();
                format_set_font_color(made, computedInk);
                fill(computedFill);
                break;
            case CellStyle::missing:
                underline();
                format_set_font_color(made, inputInk);
                fill(missingFill);
                break;
        }
        return made;
    }

    lxw_worksheet* sheet(CellPlace at) const { return sheets[static_cast<std::size_t>(at.sheet)]; }
};

Workbook::Workbook(const std::string& font) : m_book(std::make_unique<Book>()) {
    m_book->font = font;
    m_book->workbook = workbook_new(m_book->file.path().c_str());
}

Workbook::~Workbook() {
    if (m_book->workbook != nullptr) lxw_workbook_free(m_book->workbook);
}

int Workbook::addSheet(std::string_view wanted) {
    const std::string legal = legalSheetName(wanted);
    std::string name = legal;
    for (int n = 2; !m_book->sheetNames.insert(smallLetters(name)).second; ++n) {
        const std::string number = " " + std::to_string(n);
        name = firstUnits(legal, longestSheetName - number.size()) + number;
    }
    m_book->sheets.push_back(workbook_add_worksheet(m_book->workbook, name.c_str()));
    m_book->names.push_back(std::move(name));
    worksheet_gridlines(m_book->sheets.back(), LXW_HIDE_ALL_GRIDLINES);
    return static_cast<int>(m_book->sheets.size()) - 1;
}

const std::string& Workbook::sheetName(int sheet) const {
    return m_book->names[static_cast<std::size_t>(sheet)];
}

void Workbook::text(CellPlace at, std::string_view text, CellStyle style) {
    lxw_format* format = m_book->format(style, NumberStyle::general);
    worksheet_write_string(m_book->sheet(at), at.row, at.column, storableText(text).c_str(), format);
}

void Workbook::number(CellPlace at, double value, CellStyle style, NumberStyle numbers) {
    worksheet_write_number(m_book->sheet(at), at.row, at.column, value, m_book->format(style, numbers));
}

void Workbook::date(CellPlace at, std::chrono::year_month_day day, CellStyle style) {
    number(at, dayNumber(day), style, NumberStyle::date);
}

void Workbook::month(CellPlace at, int year, int month) {
    const std::chrono::year_month_day day{
        std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{1}};
    number(at, dayNumber(day), CellStyle::heading, NumberStyle::month);
}

void Workbook::dateFormula(CellPlace at, const std::string& formula,
                           std::optional<std::chrono::year_month_day> value, CellStyle style) {
    this->formula(at, formula, value ? std::optional(dayNumber(*value)) : std::nullopt, style,
                  NumberStyle::date);
}

void Workbook::formula(CellPlace at, const std::string& formula, std::optional<double> value, CellStyle style,
                       NumberStyle numbers) {
    const std::string text = "=" + formula;
    lxw_format* format = m_book->format(style, numbers);
    if (value)
        worksheet_write_formula_num(m_book->sheet(at), at.row, at.column, text.c_str(), format, *value);
    else
        worksheet_write_formula_str(m_book->sheet(at), at.row, at.column, text.c_str(), format, "#N/A");
}

void Workbook::textFormula(CellPlace at, const std::string& formula, std::string_view value,
                           CellStyle style) {
    worksheet_write_formula_str(m_book->sheet(at), at.row, at.column, ("=" + formula).c_str(),
                                m_book->format(style, NumberStyle::general), storableText(value).c_str());
}

void Workbook::blank(CellPlace at, CellStyle style) {
    worksheet_write_blank(m_book->sheet(at), at.row, at.column, m_book->format(style, NumberStyle::general));
}

void Workbook::remark(CellPlace at, std::string_view text) {
    lxw_comment_options options{};
    options.visible = LXW_COMMENT_DISPLAY_HIDDEN;
    worksheet_write_comment_opt(m_book->sheet(at), at.row, at.column, storableText(text).c_str(), &options);
}

void Workbook::link(CellPlace at, int sheet, std::string_view text) {
    const std::string address = "internal:" + referenceTo(sheetName(sheet), "A1");
    worksheet_write_url_opt(m_book->sheet(at), at.row, at.column, address.c_str(),
                            m_book->format(CellStyle::constant, NumberStyle::general),
                            storableText(text).c_str(), nullptr);
}

std::string Workbook::name(std::string_view wanted, const std::string& reference) {
    const std::string legal = legalName(wanted);
    std::string name = legal;
    for (int n = 2; !m_book->definedNames.insert(smallLetters(name)).second; ++n)
        name = legal + "_" + std::to_string(n);
    workbook_define_name(m_book->workbook, name.c_str(), ("=" + reference).c_str());
    return name;
}

void Workbook::width(int sheet, int firstColumn, int lastColumn, double characters) {
    worksheet_set_column(m_book->sheets[static_cast<std::size_t>(sheet)], static_cast<lxw_col_t>(firstColumn),
                         static_cast<lxw_col_t>(lastColumn), characters, nullptr);
}

void Workbook::height(int sheet, std::uint32_t row, double points) {
    worksheet_set_row(m_book->sheets[static_cast<std::size_t>(sheet)], row, points, nullptr);
}

void Workbook::freeze(CellPlace at) {
    worksheet_freeze_panes(m_book->sheet(at), at.row, at.column);
}

void Workbook::page(int sheet, int firstHeadRow, int lastHeadRow, Paper paper) {
    lxw_worksheet* page = m_book->sheets[static_cast<std::size_t>(sheet)];
    worksheet_set_landscape(page);
    worksheet_set_paper(page, paper == Paper::a3 ? 8 : 9);  // numbers of ECMA-376
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_set_margins(page, 0.4, 0.4, 0.5, 0.6);
    if (lastHeadRow >= firstHeadRow)
        worksheet_repeat_rows(page, static_cast<lxw_row_t>(firstHeadRow),
                              static_cast<lxw_row_t>(lastHeadRow));
    worksheet_set_footer(page, "&L&8&F&C&8&A&R&8&P / &N");
}

void Workbook::printTo(CellPlace last) {
    worksheet_print_area(m_book->sheet(last), 0, 0, last.row, last.column);
}

void Workbook::chart(CellPlace at, const SheetChart& chart) {
    const bool isLine = chart.type == SheetChart::Type::line;
    lxw_chart* made = workbook_add_chart(m_book->workbook, isLine ? LXW_CHART_LINE : LXW_CHART_COLUMN);
    std::size_t colour = 0;
    for (const SheetChart::Series& each : chart.series) {
        lxw_chart_series* series =
            chart_add_series(made, ("=" + each.categories).c_str(), ("=" + each.values).c_str());
        chart_series_set_name(series, ("=" + each.name).c_str());
        lxw_chart_line line{};
        line.color = seriesColours[colour++ % seriesColours.size()];
        line.width = 1.75F;
        lxw_chart_fill fill{};
        fill.color = line.color;
        if (isLine)
            chart_series_set_line(series, &line);
        else
            chart_series_set_fill(series, &fill);
    }
    lxw_chart_font small{};
    small.size = 9;
    lxw_chart_font bold{};
    bold.size = 12;
    bold.bold = LXW_TRUE;
    chart_title_set_name(made, storableText(chart.title).c_str());
    chart_title_set_name_font(made, &bold);
    chart_axis_set_name(made->y_axis, storableText(chart.unit).c_str());
    chart_axis_set_name_font(made->y_axis, &small);
    chart_axis_set_num_font(made->y_axis, &small);
    chart_axis_set_num_format(made->y_axis, "#,##0");
    chart_axis_set_min(made->y_axis, 0.0);
    lxw_chart_font turned = small;
    turned.rotation = -45;
    chart_axis_set_num_font(made->x_axis, &turned);
    if (chart.hasDates) chart_axis_set_num_format(made->x_axis, "yyyy-mm");
    lxw_chart_line gridline{};
    gridline.color = rule;
    gridline.width = 0.5F;
    chart_axis_major_gridlines_set_line(made->y_axis, &gridline);
    if (chart.series.size() > 1)
        chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    else
        chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
    lxw_chart_options options{};
    options.x_scale = 1.5;
    options.y_scale = 1.3;
    worksheet_insert_chart_opt(m_book->sheet(at), at.row, at.column, made, &options);
}

Result<std::string> Workbook::bytes() {
    const auto folder = std::filesystem::path(m_book->file.path()).parent_path();
    if (m_book->file.error() != 0) return fileError(ErrorCode::fileNotWritable, folder, m_book->file.error());
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(m_book->workbook, nullptr));
    if (error != LXW_NO_ERROR) return fileError(ErrorCode::fileNotWritable, folder, errno != 0 ? errno : EIO);
    return readFileText(m_book->file.path());
}

NumberStyle numberStyle(std::span<const double> values) {
    constexpr double longest = 1e10;
    constexpr double grouped = 1e4;
    double size = 0.0;
    bool isWhole = true;
    for (const double value : values) {
        size = std::max(size, std::abs(value));
        isWhole = isWhole && value == std::round(value);
    }
    if (size == 0.0 || (isWhole && size < grouped)) return NumberStyle::general;
    if (size >= longest || size < 1e-3) return NumberStyle::scientific;
    if (size >= grouped) return NumberStyle::whole;
    return size >= 10.0 ? NumberStyle::two : NumberStyle::four;
}

}  // namespace wattplan::exchange
