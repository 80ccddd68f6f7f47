#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "core/exchange/results.h"
#include "core/exchange/sheet_writer.h"
#include "core/formulas/recorder.h"
#include "core/plan/distribution.h"
#include "core/plan/engine_version.h"

namespace wattplan::exchange {

using graph::NodeId;
using graph::noNode;

namespace {

constexpr double labelWidth = 42.0;
constexpr double unitWidth = 15.0;
constexpr double valueWidth = 16.0;

std::string_view currencyOf(const FieldValue& value) {
    if (const auto* number = std::get_if<Number>(&value)) return number->currency;
    const auto* distribution = std::get_if<Distribution>(&value);
    return distribution ? std::string_view(distribution->currency) : std::string_view();
}

/// The number of an input in the unit of its field; none where it has neither value nor default.
std::optional<double> typedNumber(const FieldSpec& spec, const FieldValue& value) {
    const auto base = formulas::inputValue(spec, value);
    const auto typed = formulas::centralValue(value);
    if (typed && spec.type != FieldType::integer) return typed;
    return base ? std::optional(spec.unit.fromBase(*base)) : std::nullopt;
}

NumberStyle inputStyle(double value) {
    constexpr double grouped = 1e4;
    const double size = std::abs(value);
    if (size < grouped) return NumberStyle::general;
    return size < 1e10 && value == std::round(value) ? NumberStyle::whole : numberStyle({&value, 1});
}

}  // namespace

void SheetWriter::writeAbout() {
    const int sheet = m_places.about;
    m_book.width(sheet, 0, 0, 30.0);
    m_book.width(sheet, 1, 1, 96.0);
    m_book.page(sheet, 0, -1);
    const Object& settings = m_layout.columns.front().plan.only(Kind::plan);
    const auto* name = std::get_if<Text>(&settings.value(fieldId(Kind::plan, "name")));
    m_book.text({sheet, 0, 0}, name && !name->text.empty() ? name->text : m_words.object(settings),
                CellStyle::title);
    m_book.height(sheet, 0, 26.0);
    std::uint32_t line = 2;
    const auto pair = [&](const std::string& left, const std::string& right) {
        m_book.text({sheet, line, 0}, left, CellStyle::label);
        m_book.text({sheet, line++, 1}, right, CellStyle::label);
    };
    pair(say(WATTPLAN_TEXT("Sheet", "Made by")), "Wattplan " + engineVersion());
    pair(say(WATTPLAN_TEXT("Sheet", "Money in")), m_currency);
    pair(say(WATTPLAN_TEXT("Sheet", "Baseline and what-ifs")), std::to_string(widthOf()));
    m_book.text({sheet, line, 0}, say(WATTPLAN_TEXT("Sheet", "Values computed by Wattplan")),
                CellStyle::label);
    if (m_places.computed >= 0) {
        const std::string changed = quoted(say(WATTPLAN_TEXT("Sheet", "inputs changed")));
        const std::string all =
            referenceTo(m_book.sheetName(m_places.computed),
                        "$A$1:" + cellName(m_kernelEnd, firstValueColumn + widthOf(), Fixed::both));
        m_book.textFormula(
            {sheet, line, 1},
            fmt::format(
                "IF(COUNTIF({},{})=0,{},{})", all, changed,
                quoted(say(WATTPLAN_TEXT("Sheet", "fit the inputs"))),
                quoted(say(WATTPLAN_TEXT("Sheet",
                                         "no longer fit the inputs: change these in Wattplan and export "
                                         "again")))),
            say(WATTPLAN_TEXT("Sheet", "fit the inputs")), CellStyle::label);
        m_book.name("wp_computed_state",
                    referenceTo(m_book.sheetName(sheet), cellName(line, 1, Fixed::both)));
    } else {
        m_book.text({sheet, line, 1}, say(WATTPLAN_TEXT("Sheet", "there are none")), CellStyle::label);
    }
    line += 2;

    m_book.text({sheet, line, 0}, say(WATTPLAN_TEXT("Sheet", "How to read it")), CellStyle::heading);
    m_book.blank({sheet, line++, 1}, CellStyle::heading);
    const auto sample = [&](CellStyle style, const std::string& what, const std::string& text) {
        m_book.text({sheet, line, 0}, what, style);
        m_book.text({sheet, line++, 1}, text, CellStyle::label);
    };
    sample(CellStyle::input, say(WATTPLAN_TEXT("Sheet", "typed input")),
           say(WATTPLAN_TEXT("Sheet", "Change it: everything that follows from it is computed anew.")));
    sample(CellStyle::linked, say(WATTPLAN_TEXT("Sheet", "inherited input")),
           say(WATTPLAN_TEXT("Sheet",
                             "Follows the column that the what-if is based on; type over it to differ.")));
    sample(CellStyle::missing, say(WATTPLAN_TEXT("Sheet", "missing input")),
           say(WATTPLAN_TEXT("Sheet", "What waits for it is #N/A.")));
    sample(
        CellStyle::choice, say(WATTPLAN_TEXT("Sheet", "choice")),
        say(WATTPLAN_TEXT("Sheet", "Decides which formulas apply: change it in Wattplan and export again.")));
    sample(CellStyle::value, say(WATTPLAN_TEXT("Sheet", "formula")),
           say(WATTPLAN_TEXT("Sheet", "A step of the calculation; results are bold.")));
    sample(CellStyle::constant, say(WATTPLAN_TEXT("Sheet", "constant")),
           say(WATTPLAN_TEXT("Sheet", "A number of a formula, with its source.")));
    sample(CellStyle::computed, say(WATTPLAN_TEXT("Sheet", "computed by Wattplan")),
           say(WATTPLAN_TEXT("Sheet", "No formula gives it; it stays as it was at the export.")));
    m_book.text(
        {sheet, line++, 1},
        say(WATTPLAN_TEXT("Sheet",
                          "Inputs and results of the baseline have names: wp_KEY.FIELD and wp_KEY.RESULT. "
                          "#N/A stands for what is not known or not feasible.")),
        CellStyle::note);
    ++line;

    m_book.text({sheet, line, 0}, say(WATTPLAN_TEXT("Sheet", "Sheets")), CellStyle::heading);
    m_book.blank({sheet, line++, 1}, CellStyle::heading);
    const auto listed = [&](int which, const std::string& text) {
        if (which < 0) return;
        m_book.link({sheet, line, 0}, which, m_book.sheetName(which));
        m_book.text({sheet, line++, 1}, text, CellStyle::label);
    };
    listed(m_places.results,
           say(WATTPLAN_TEXT("Sheet", "All results that are one number, in their usual units.")));
    listed(m_places.charts, say(WATTPLAN_TEXT("Sheet", "The plan's power by month, and totals by what-if.")));
    listed(m_places.inputs,
           say(WATTPLAN_TEXT("Sheet", "Every input that a formula reads, with unit and source.")));
    for (int chapter = 0; chapter < chapterCount; ++chapter) {
        const graph::SheetScale& scale = scaleOf(static_cast<Chapter>(chapter));
        listed(m_places.chapters[static_cast<std::size_t>(chapter)],
               fill(WATTPLAN_TEXT("Sheet", "Calculation, in %1, %2, %3."),
                    {m_words.unit(scale.unit(dimension::time, m_currency)),
                     m_words.unit(scale.unit(dimension::energy, m_currency)),
                     m_words.unit(scale.unit(dimension::power, m_currency))}));
    }
    listed(m_places.computed, say(WATTPLAN_TEXT("Sheet", "What no spreadsheet formula gives, as values.")));
    for (std::size_t column = 0; column < m_layout.columns.size(); ++column)
        listed(m_places.months[column],
               fill(WATTPLAN_TEXT("Sheet", "What runs over the months: %1"), {columnName(column)}));
}

void SheetWriter::writeResults() {
    const int sheet = m_places.results;
    const auto headings = valueHeadings(
        {say(WATTPLAN_TEXT("Sheet", "Result")), say(WATTPLAN_TEXT("Sheet", "Unit"))},
        {say(WATTPLAN_TEXT("Sheet", "Measured at")), say(WATTPLAN_TEXT("Sheet", "Name in formulas"))});
    head(sheet, say(WATTPLAN_TEXT("Sheet", "Results")),
         say(WATTPLAN_TEXT("Sheet", "Live: each cell refers to the step that gives it.")), headings,
         firstValueColumn);
    const int behind = firstValueColumn + widthOf();
    m_book.width(sheet, 0, 0, labelWidth);
    m_book.width(sheet, 1, 1, unitWidth);
    m_book.width(sheet, firstValueColumn, behind - 1, valueWidth);
    m_book.width(sheet, behind, behind, 14.0);
    m_book.width(sheet, behind + 1, behind + 1, 44.0);
    m_book.page(sheet, headingLine, headingLine, paper());

    std::vector<ColumnCells> columns;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
        columns.push_back(cells(i, sheet));
    ObjectId owner;
    for (const SheetResult& result : m_layout.results) {
        const ResultSpec& spec = Registry::instance().result(result.address.result);
        const Object* object = anyObject(result.address.object);
        if (owner != object->id) group(sheet, result.line - 1, m_words.object(*object), behind + 2);
        owner = object->id;
        m_book.text({sheet, result.line, 0}, m_words.result(spec.id), CellStyle::label);
        m_book.text({sheet, result.line, 1}, m_words.unit(unitIn(spec.unit, m_currency)), CellStyle::quiet);
        std::vector<std::optional<double>> values(columns.size());
        std::vector<double> all;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (const auto base = m_layout.columns[i].model->value(result.address)) {
                values[i] = spec.unit.fromBase(*base);
                all.push_back(*values[i]);
            }
        const NumberStyle numbers = numberStyle(all);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const SheetColumn& column = m_layout.columns[i];
            const CellPlace at{sheet, result.line, static_cast<std::uint16_t>(firstValueColumn + i)};
            const NodeId node = column.model->node(result.address);
            if (node == noNode) {
                m_book.blank(at, CellStyle::value);
                continue;
            }
            std::string text = columns[i].inUnit(node, 0, spec.unit.factor).text;
            if (spec.unit.offset != 0.0)
                text += "-" + graph::sheetNumber(spec.unit.offset / spec.unit.factor);
            formula(at, text, values[i], column.isFixed[node] ? CellStyle::computed : CellStyle::result,
                    numbers);
            if (!values[i]) m_book.remark(at, m_words.reason(*column.model, column.plan, node));
        }
        m_book.text({sheet, result.line, static_cast<std::uint16_t>(behind)}, m_words.boundary(spec.boundary),
                    CellStyle::quiet);
        std::string shown = object->key + "." + std::string(spec.key);
        if (m_layout.columns.front().model->node(result.address) != noNode)
            shown = m_book.name(
                "wp_" + shown,
                referenceTo(m_book.sheetName(sheet), cellName(result.line, firstValueColumn, Fixed::both)));
        m_book.text({sheet, result.line, static_cast<std::uint16_t>(behind + 1)}, shown, CellStyle::quiet);
    }
}

void SheetWriter::writeInputs() {
    const int sheet = m_places.inputs;
    const auto headings = valueHeadings(
        {say(WATTPLAN_TEXT("Sheet", "Input")), say(WATTPLAN_TEXT("Sheet", "Unit"))},
        {say(WATTPLAN_TEXT("Sheet", "Source")), say(WATTPLAN_TEXT("Sheet", "Trust")),
         say(WATTPLAN_TEXT("Sheet", "Name in formulas")), say(WATTPLAN_TEXT("Sheet", "Remark"))});
    head(sheet, say(WATTPLAN_TEXT("Sheet", "Inputs")),
         say(WATTPLAN_TEXT("Sheet",
                           "Change what is blue. A what-if follows its column until it is typed over.")),
         headings, firstValueColumn);
    const int behind = firstValueColumn + widthOf();
    m_book.width(sheet, 0, 0, labelWidth);
    m_book.width(sheet, 1, 1, unitWidth);
    m_book.width(sheet, firstValueColumn, behind - 1, valueWidth);
    m_book.width(sheet, behind, behind, 50.0);
    m_book.width(sheet, behind + 1, behind + 1, 12.0);
    m_book.width(sheet, behind + 2, behind + 2, 36.0);
    m_book.width(sheet, behind + 3, behind + 3, 40.0);
    m_book.page(sheet, headingLine, headingLine, paper());
    ObjectId owner;
    for (const SheetInput& input : m_layout.inputs) {
        const Object* object = anyObject(input.address.object);
        const KindSpec& kind = Registry::instance().kind(object->kind);
        if (owner != object->id)
            group(sheet, input.line - 1,
                  fill(WATTPLAN_TEXT("Sheet", "%1 · %2"), {say(kind.singular), m_words.object(*object)}),
                  behind + 4);
        owner = object->id;
        writeInput(input);
    }
}

void SheetWriter::writeInput(const SheetInput& input) {
    const int sheet = m_places.inputs;
    const auto behind = static_cast<std::uint16_t>(firstValueColumn + widthOf());
    const FieldSpec& spec = Registry::instance().field(input.address.field);
    const auto symbolOf = [&](const Object& object) {
        const std::string_view own = currencyOf(object.value(spec.id));
        return isEmpty(object.value(spec.id)) || own.empty() || !spec.isMoney()
                   ? (isEmpty(object.value(spec.id)) ? spec.unit.symbol : unitIn(spec.unit, m_currency))
                   : unitIn(spec.unit, std::string(own));
    };
    const Object& first = *anyObject(input.address.object);
    m_book.text({sheet, input.line, 0}, m_words.field(spec.id), CellStyle::label);
    m_book.text({sheet, input.line, 1}, m_words.unit(symbolOf(first)), CellStyle::quiet);
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const SheetColumn& column = m_layout.columns[i];
        const CellPlace at{sheet, input.line, static_cast<std::uint16_t>(firstValueColumn + i)};
        const Object* object = objectIn(column, m_catalogue, input.address.object);
        if (!object) {
            m_book.blank(at, CellStyle::linked);
            continue;
        }
        const FieldValue& value = object->value(spec.id);
        const Object* inherited = nullptr;
        if (column.whatIf && !column.whatIf->overrides.contains(input.address))
            inherited =
                objectIn(m_layout.columns[static_cast<std::size_t>(column.parent)], m_catalogue, object->id);
        const bool isLinked = inherited && inherited->value(spec.id) == value;
        const std::string parent =
            isLinked ? cellName(input.line, firstValueColumn + column.parent) : std::string();
        if (input.isChoice) {
            const std::string text = m_words.choice(column.plan, *object, spec);
            if (isLinked)
                m_book.textFormula(at, parent + "&\"\"", text, CellStyle::choice);  // no 0 for what is empty
            else
                m_book.text(at, text, CellStyle::choice);
            continue;
        }
        const auto* date = std::get_if<Date>(&value);
        const auto number = typedNumber(spec, value);
        if (spec.type == FieldType::date && isLinked) {
            const std::chrono::year_month_day day = date ? firstDay(*date) : std::chrono::year_month_day{};
            m_book.dateFormula(at, parent, date ? std::optional(day) : std::nullopt, CellStyle::linked);
        } else if (date) {
            m_book.date(at, firstDay(*date), CellStyle::input);
        } else if (spec.type == FieldType::date || !number) {
            if (isLinked)
                m_book.formula(at, parent, std::nullopt, CellStyle::missing, NumberStyle::general);
            else
                m_book.formula(at, "NA()", std::nullopt, CellStyle::missing, NumberStyle::general);
        } else if (isLinked) {
            formula(at, parent, *number, CellStyle::linked, inputStyle(*number));
        } else {
            m_book.number(at, *number, CellStyle::input, inputStyle(*number));
        }
        if (symbolOf(*object) != symbolOf(first)) m_book.remark(at, m_words.unit(symbolOf(*object)));
        if (std::holds_alternative<Distribution>(value) && !isLinked)
            m_book.remark(at, fill(WATTPLAN_TEXT("Sheet", "A range: %1. The cell holds its central value."),
                                   {m_words.choice(column.plan, *object, spec)}));
    }
    m_book.text({sheet, input.line, behind}, m_words.source(first, spec), CellStyle::quiet);
    m_book.text({sheet, input.line, static_cast<std::uint16_t>(behind + 1)}, m_words.trust(first, spec),
                CellStyle::quiet);
    std::string shown = first.key + "." + std::string(spec.key);
    if (!input.isChoice && objectIn(m_layout.columns.front(), m_catalogue, first.id))
        shown = m_book.name("wp_" + shown, referenceTo(m_book.sheetName(sheet),
                                                       cellName(input.line, firstValueColumn, Fixed::both)));
    m_book.text({sheet, input.line, static_cast<std::uint16_t>(behind + 2)}, shown, CellStyle::quiet);
    std::string remark;
    if (input.isChoice)
        remark = say(WATTPLAN_TEXT("Sheet", "Decides which formulas apply: change it in Wattplan."));
    else if (!input.kernels.empty())
        remark = fill(WATTPLAN_TEXT("Sheet", "Read too by: %1"), {kernelNames(input)});
    m_book.text({sheet, input.line, static_cast<std::uint16_t>(behind + 3)}, remark, CellStyle::quiet);
}

std::string SheetWriter::kernelNames(const SheetInput& input) const {
    std::vector<std::string> names;
    for (const graph::KernelDefinition* kernel : input.kernels)
        names.push_back(say(kernel->label));
    std::ranges::sort(names);
    std::string all;
    for (const std::string& name : names)
        all += all.empty() ? name : say(WATTPLAN_TEXT("Sheet", ", ")) + name;
    return all;
}

std::string SheetWriter::headingReference(std::size_t column) const {
    return referenceTo(m_book.sheetName(m_places.results),
                       cellName(headingLine, firstValueColumn + static_cast<int>(column), Fixed::both));
}

void SheetWriter::writeCharts() {
    const int sheet = m_places.charts;
    m_book.text({sheet, 0, 0}, say(WATTPLAN_TEXT("Sheet", "Charts")), CellStyle::title);
    m_book.page(sheet, 0, -1);
    const ObjectId plan = m_layout.columns.front().plan.only(Kind::plan).id;

    SheetChart power{SheetChart::Type::line, m_words.result(resultId(Kind::plan, "power")), {}, {}, true};
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const SheetColumn& column = m_layout.columns[i];
        const NodeId node = column.model->node(ResultAddress{plan, resultId(Kind::plan, "power")});
        if (node == noNode) continue;
        const std::string months =
            cellName(headingLine, firstValueColumn, Fixed::both) + ":" +
            cellName(headingLine, firstValueColumn + column.graph().months() - 1, Fixed::both);
        power.series.push_back({headingReference(i), cells(i, sheet).monthsFromOutside(node),
                                referenceTo(m_book.sheetName(m_places.months[i]), months)});
        power.unit =
            unitOf(m_layout.rows[static_cast<std::size_t>(column.rows.at(node))].chapter, dimension::power);
    }
    constexpr std::uint32_t chartLines = 21;
    constexpr std::uint16_t chartColumns = 12;
    m_book.chart({sheet, 2, 0}, power);

    std::uint32_t place = 1;
    for (const char* key : {"peak_power", "energy", "cost_owned", "carbon", "water"}) {
        const ResultSpec& spec = Registry::instance().result(resultId(Kind::plan, key));
        const auto found =
            std::ranges::find(m_layout.results, ResultAddress{plan, spec.id}, &SheetResult::address);
        if (found == m_layout.results.end()) continue;
        const auto across = [&](std::uint32_t line) {
            return referenceTo(m_book.sheetName(m_places.results),
                               cellName(line, firstValueColumn, Fixed::both) + ":" +
                                   cellName(line, firstValueColumn + widthOf() - 1, Fixed::both));
        };
        m_book.chart(
            {sheet, 2 + place / 2 * chartLines, static_cast<std::uint16_t>(place % 2 * chartColumns)},
            {SheetChart::Type::column,
             m_words.result(spec.id),
             m_words.unit(unitIn(spec.unit, m_currency)),
             {{referenceTo(m_book.sheetName(m_places.results), cellName(found->line, 0, Fixed::both)),
               across(found->line), across(headingLine)}},
             false});
        ++place;
    }
}

}  // namespace wattplan::exchange
