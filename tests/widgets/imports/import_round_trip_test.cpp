#include <catch2/catch.hpp>

#include "core/exchange/table_file.h"
#include "core/exchange/table_import.h"
#include "tests/widgets/window_driver.h"
#include "widgets/charts/chart_table.h"
#include "widgets/text/import_text.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

/// A table of the window as a CSV file, all fields.
std::string csvOfTable(Document& document, const Display& display, Kind kind, charts::UnitsPlace units) {
    const FieldTableModel model(document, display, kind, allColumns(kind), TableRows::planAndCatalogue);
    charts::ChartTable table;
    for (int column = 0; column < model.columnCount(); ++column) {
        table.headings += model.headerData(column, Qt::Horizontal).toString();
        table.units += model.headerData(column, Qt::Horizontal, UnitRole).toString();
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        auto& cells = table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.emplace_back(fileText(model.index(row, column)));
    }
    return charts::csvOf(table, {.units = units}).toStdString();
}

}  // namespace

TEST_CASE("A table that is exported and imported changes nothing, in any language and currency",
          "[imports]") {
    text::Translation translation;
    exchange::ImportWords words([&](const Label& label) { return text::wordsOf(label, translation); });
    const auto document = Document::fromTemplate(QStringLiteral("sample:article")).value();
    for (const text::Language language : text::allLanguages) {
        translation.install(language);
        Display display;
        display.setLanguage(language);
        // What the window shows money in has no say in what a file holds.
        if (language == text::Language::zhCN) display.setCurrency("CNY");
        words.setNames(text::shownNames(document->plan(), document->catalogue(), language));
        const auto units =
            language == text::Language::en ? charts::UnitsPlace::headings : charts::UnitsPlace::ownRow;
        for (const KindSpec& kind : Registry::instance().kinds()) {
            if (!exchange::isImported(kind.kind)) continue;
            const std::string csv = csvOfTable(*document, display, kind.kind, units);
            if (std::ranges::count(csv, '\n') < 3) continue;  // no row of this kind in the sample
            INFO(text::languageCode(language).toStdString() << ", " << kind.key);
            const auto table =
                exchange::readTable(std::string(kind.key) + ".csv", csv, document->catalogue());
            REQUIRE(table);
            const auto plan = exchange::proposeImport(table->sheet, words);
            CHECK(plan.kind == kind.kind);
            const auto run =
                exchange::dryRun(document->plan(), document->catalogue(), table->sheet, plan, words);
            CHECK(run.count(exchange::RowFate::keeps) == static_cast<int>(run.rows.size()));
            for (const exchange::ImportRow& row : run.rows) {
                for (const auto& cell : row.cells)
                    UNSCOPED_INFO(row.key << "." << Registry::instance().field(cell.field).key << " changes");
                for (const auto& trouble : row.troubles)
                    UNSCOPED_INFO(row.key
                                  << ", " << (trouble.column ? plan.columns[*trouble.column].heading : "row")
                                  << ": "
                                  << text::troubleText(trouble.error, document->plan(), document->catalogue(),
                                                       text::Language::en)
                                         .toStdString());
            }
            CHECK(run.edits.empty());
            // Nothing was left out because its unit could not be read.
            for (const auto& column : plan.columns) {
                INFO(column.heading << " (" << column.unitText << ")");
                CHECK(column.note != exchange::ImportColumn::Note::unknownUnit);
                // A year of weather is no cell.
                const bool isWeather =
                    kind.kind == Kind::site &&
                    column.heading == text::fieldLabel(fieldId(Kind::site, "weather")).toStdString();
                CHECK((column.note == exchange::ImportColumn::Note::unknown) == isWeather);
            }
        }
    }
    translation.install(text::Language::en);
}

}  // namespace wattplan
