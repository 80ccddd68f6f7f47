#include "app/cli/listing.h"

#include "app/common/text_table.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/json_writer.h"
#include "widgets/text/digits.h"

namespace wattplan::cli {

QString Listing::text(Format format) const {
    switch (format) {
        case Format::table:
            return table();
        case Format::json:
            return json();
        case Format::csv:
            return csv();
    }
    return {};
}

QString Listing::table() const {
    TextTable lines(std::vector(m_columns.size(), TextTable::Align::left));
    QStringList headings;
    for (const Column& column : m_columns)
        headings << column.heading;
    lines.addRow(headings);
    for (const auto& row : m_rows) {
        QStringList cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const int decimals = m_columns[i].decimals;
            if (const auto* number = std::get_if<double>(&row[i]))
                cells << (decimals == allOfThem ? text::typedText(*number)
                                                : text::fixedText(*number, decimals));
            else if (const auto* count = std::get_if<std::uint64_t>(&row[i]))
                cells << text::typedText(static_cast<double>(*count));
            else
                cells << (std::holds_alternative<QString>(row[i]) ? std::get<QString>(row[i]) : QString());
        }
        lines.addRow(cells);
    }
    return lines.text();
}

QString Listing::json() const {
    exchange::JsonWriter json;
    json.beginArray();
    for (const auto& row : m_rows) {
        json.beginObject(exchange::JsonWriter::Layout::oneLine);
        for (std::size_t i = 0; i < row.size(); ++i) {
            json.name(m_columns[i].key);
            if (const auto* number = std::get_if<double>(&row[i]))
                json.value(*number);
            else if (const auto* count = std::get_if<std::uint64_t>(&row[i]))
                json.value(*count);
            else if (const auto* text = std::get_if<QString>(&row[i]))
                json.value(forTerminal(*text).toStdString());
            else
                json.null();
        }
        json.end();
    }
    json.end();
    return QString::fromStdString(json.take());
}

QString Listing::csv() const {
    exchange::CsvWriter csv;
    for (const Column& column : m_columns)
        csv.cell(column.key);
    csv.endRow();
    for (const auto& row : m_rows) {
        for (const Cell& cell : row) {
            if (const auto* number = std::get_if<double>(&cell))
                csv.cell(*number);
            else if (const auto* count = std::get_if<std::uint64_t>(&cell))
                csv.cell(std::to_string(*count));
            else if (const auto* text = std::get_if<QString>(&cell))
                csv.cell(forTerminal(*text).toStdString());
            else
                csv.cell("");
        }
        csv.endRow();
    }
    return QString::fromStdString(csv.text());
}

}  // namespace wattplan::cli
