// Tables and lists on the sheets of a report.
#include <QPainter>
#include <algorithm>

#include "widgets/report/sheet_measures.h"
#include "widgets/report/sheets.h"
#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

constexpr double roomForRows = 90.0;  // below the caption of a table, else it begins on the next sheet
constexpr std::size_t fewRows = 8;    // that stand on one sheet with their headings
constexpr double shareOfFew = 0.4;    // of a sheet, that they may take to do so
constexpr int listText = 9;
constexpr int listRemarks = 8;
constexpr double listGap = 20.0;     // between the columns
constexpr double listHeading = 6.0;  // below a heading
constexpr double listBetween = 6.0;  // below an entry
constexpr double leastList = 120.0;

const theme::Palette& ink() {
    return theme::printPalette();
}

}  // namespace

double Sheets::heightIfFew(const Table& table) const {
    if (table.rows.size() > fewRows) return roomForRows;
    const TableLayout layout(m_content->language, m_width);
    double height = 0.0;
    for (const TableLayout::Columns& columns : layout.partsOf(table)) {
        height += layout.headings(table, columns).height;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            height += layout.row(table, columns, row).height;
    }
    return std::min(height, shareOfFew * (m_bottom - m_top));
}

void Sheets::add(const Table& table) {
    if (table.columns.empty() || table.rows.empty()) return;
    const TableLayout layout(m_content->language, m_width);
    const std::vector<TableLayout::Columns> parts = layout.partsOf(table);
    const TableLayout::Columns& first = parts.front();
    const double beginning = layout.headings(table, first).height + layout.row(table, first, 0).height;
    putCaption(table.title, {}, std::max({roomForRows, beginning, heightIfFew(table)}));
    for (const TableLayout::Columns& columns : parts) {
        if (m_stop.stop_requested()) return;
        const double room = m_bottom - m_top - layout.headings(table, columns).height;
        addPart(layout.divided(table, columns, room), columns);
    }
}

double Sheets::putRow(const TableLayout::Row& row, const TableLayout::Columns& columns, bool isHeading) {
    double wide = 0.0;
    for (const TableLayout::Column& column : columns)
        wide += column.width;
    if (isHeading)
        mark([place = QRectF(m_left, m_y, wide, row.height)](QPainter& painter) {
            painter.fillRect(place, ink().header);
        });
    double left = m_left;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const TextBox& box = row.boxes[i];
        const double top =
            isHeading ? row.height - TableLayout::above - box.height() : TableLayout::above;  // at the foot
        put(box, left + TableLayout::padding, m_y + top);
        left += columns[i].width;
    }
    m_y += row.height;
    return wide;
}

void Sheets::addPart(const Table& table, const TableLayout::Columns& columns) {
    const TableLayout layout(m_content->language, m_width);
    const TableLayout::Row headings = layout.headings(table, columns);
    makeRoom(headings.height + layout.row(table, columns, 0).height);
    putRow(headings, columns, true);
    for (std::size_t index = 0; index < table.rows.size(); ++index) {
        if (m_stop.stop_requested()) return;
        const TableLayout::Row row = layout.row(table, columns, index);
        const int sheet = count();
        makeRoom(row.height);
        if (count() != sheet) putRow(headings, columns, true);
        const double wide = putRow(row, columns, false);
        mark([from = QPointF(m_left, m_y), to = QPointF(m_left + wide, m_y)](QPainter& painter) {
            painter.setPen(QPen(ink().grid, 0.6));
            painter.drawLine(from, to);
        });
    }
    m_y += 14.0;
}

// Small type in two columns, the left one first; where little is left both end at one height.
void Sheets::add(const List& list) {
    struct Item {
        TextBox box;
        double height = 0.0;
        bool isHeading = false;
    };
    const double width = (m_width - listGap) / 2.0;
    std::vector<Item> items;
    for (const List::Group& group : list.groups) {
        if (group.entries.empty()) continue;
        items.push_back(
            {TextBox(runs(group.heading, bodyText, true, QStringLiteral("  ")), width), 0.0, true});
        items.back().height = items.back().box.height() + listHeading;
        for (const List::Entry& entry : group.entries) {
            std::vector<Run> words{{entry.name.text, font(listText), ink().text}};
            for (const QString& more : {entry.name.english, entry.remarks.text, entry.remarks.english})
                if (!more.isEmpty()) words.push_back({u'\n' + more, font(listRemarks), ink().muted});
            items.push_back({TextBox(words, width), 0.0, false});
            items.back().height = items.back().box.height() + listBetween;
        }
    }
    // The first item that no longer fits a column of a height; a heading goes on with what follows it.
    const auto columnEnd = [&](std::size_t from, double room) {
        std::size_t end = from;
        for (double used = 0.0; end < items.size(); ++end) {
            used += items[end].height;
            if (used > room && end > from) break;
        }
        while (end < items.size() && end > from + 1 && items[end - 1].isHeading)
            --end;
        return end;
    };
    makeRoom(leastList);
    for (std::size_t next = 0; next < items.size();) {
        if (m_stop.stop_requested()) return;
        double room = m_bottom - m_y;
        double left = 0.0;
        for (std::size_t i = next; i < items.size(); ++i)
            left += items[i].height;
        if (left < 2.0 * room) {
            double even = left / 2.0;
            while (even < room && columnEnd(columnEnd(next, even), even) < items.size())
                even += listBetween;
            room = std::min(room, even);
        }
        double lowest = m_y;
        for (const double from : {m_left, m_left + width + listGap}) {
            double y = m_y;
            for (const std::size_t end = columnEnd(next, room); next < end; ++next) {
                put(items[next].box, from, y);
                y += items[next].height;
            }
            lowest = std::max(lowest, y);
        }
        m_y = lowest;
        if (next < items.size()) newSheet();
    }
    m_y += 14.0;
}

}  // namespace wattplan::report
