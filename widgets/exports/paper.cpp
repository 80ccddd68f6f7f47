#include "widgets/exports/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <future>

#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/document/today.h"
#include "widgets/pages/page.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/theme/file_font.h"
#include "widgets/theme/fonts.h"

namespace wattplan {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

// All lengths are in 1/96 inch.
constexpr double dotsPerInch = 96.0;
constexpr double headHeight = 34.0;
constexpr double footHeight = 26.0;
constexpr double cellPadding = 3.0;
constexpr double widestColumn = 0.4;    // of the paper
constexpr double roomForTable = 120.0;  // below its title, else it begins on the next sheet
constexpr double usualChartHeight = 400.0;
constexpr int usualPictureHeight = 540;
constexpr int cellTextSize = 11;
constexpr std::chrono::milliseconds patience{10};  // between two looks at the thread that prints

/// A chart in the running text.
class DrawingObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;
    static constexpr int indexProperty = 1;
    static constexpr int sizeProperty = 2;

    using QObject::QObject;
    std::vector<charts::Drawing> drawings{};

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
        return format.property(sizeProperty).toSizeF();
    }
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int,
                    const QTextFormat& format) override {
        paint(*painter, drawings[static_cast<std::size_t>(format.property(indexProperty).toInt())], box);
    }
};

// A number as a reader wants it; files have all its digits.
QString cellText(const charts::Cell& cell) {
    constexpr int significant = 4;
    const auto shortened = [](double number) {
        return text::withoutTrailingZeros(text::roundedText(number, significant));
    };
    if (const auto* number = std::get_if<double>(&cell)) return shortened(*number);
    const auto* words = std::get_if<QString>(&cell);
    if (words == nullptr) return {};
    bool isNumber = false;
    const double number = words->toDouble(&isNumber);
    // A whole number written out may be a year or a count.
    const bool isWhole = !words->contains(u'.') && !words->contains(u'e');
    return isNumber && !isWhole ? shortened(number) : *words;
}

bool isNumeric(const charts::Cell& cell) {
    if (std::holds_alternative<double>(cell)) return true;
    const auto* words = std::get_if<QString>(&cell);
    bool isNumber = false;
    if (words != nullptr) words->toDouble(&isNumber);
    return isNumber;
}

/// What head and foot leave of the paper.
QSizeF bodyOf(const QSizeF& paper) {
    return {paper.width(), paper.height() - headHeight - footHeight};
}

struct DrawnChart {
    charts::Drawing drawing{};
    QSizeF size{};  ///< on paper
};

/// A chart as wide as the paper, on the thread of the window.
DrawnChart drawn(charts::ChartPicture picture, const QSizeF& paper) {
    const QSizeF body = bodyOf(paper);
    const double needed =
        picture.size.height() > usualPictureHeight ? picture.size.height() : usualChartHeight;
    picture.palette = theme::printPalette();
    picture.size = QSizeF(body.width(), needed).toSize();
    return {charts::drawingOf(picture, charts::Ink::strokes),
            QSizeF(body.width(), std::min(needed, body.height() - 20.0))};
}

/// The sheets of a page, laid out for a size of paper. Any thread makes and paints them.
class Sheets {
public:
    Sheets(const PaperContent& content, std::vector<DrawnChart> charts, const QSizeF& paper)
        : m_content(content),
          m_paper(paper),
          m_body(bodyOf(paper)),
          m_drawings(new DrawingObject(&m_document)) {
        m_document.setDocumentMargin(0.0);
        m_document.setDefaultFont(font(theme::TextSize::small));
        m_document.setUseDesignMetrics(true);
        m_document.documentLayout()->registerHandler(DrawingObject::type, m_drawings);
        m_document.setPageSize(m_body);
        for (DrawnChart& chart : charts)
            addChart(std::move(chart));
        for (const charts::ChartTable& table : content.tables)
            addTable(table);
    }

    int count() const { return m_document.pageCount(); }

    void paint(QPainter& painter, int sheet) {
        paintEdges(painter, sheet);
        painter.save();
        painter.translate(0.0, headHeight - sheet * m_body.height());
        const QRectF part(0.0, sheet * m_body.height(), m_body.width(), m_body.height());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, m_ink.text);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

private:
    QFont font(theme::TextSize size, theme::Weight weight = theme::Weight::regular) const {
        return theme::fileFont(theme::font(m_content.language, size, weight));
    }

    void paintEdges(QPainter& painter, int sheet) const {
        const QFont bold = font(theme::TextSize::title, theme::Weight::bold);
        const QFont small = font(theme::TextSize::small);
        const QRectF head(0.0, 0.0, m_paper.width(), headHeight - 14.0);
        const QRectF foot(0.0, m_paper.height() - footHeight + 8.0, m_paper.width(), footHeight - 8.0);
        const auto write = [&](const QRectF& box, const QFont& face, const QString& words,
                               Qt::Alignment side) {
            painter.setFont(face);
            painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter),
                             QFontMetricsF(face).elidedText(words, Qt::ElideRight, box.width()));
        };
        painter.setPen(m_ink.text);
        const QRectF right = head.adjusted(head.width() * 0.6, 0.0, 0.0, 0.0);
        write(head.adjusted(0.0, 0.0, -head.width() * 0.42, 0.0), bold, m_content.title, Qt::AlignLeft);
        write(right, small, Words::tr("%1 · %2", "plan, date").arg(m_content.plan, m_content.date),
              Qt::AlignRight);
        write(foot.adjusted(0.0, 0.0, -foot.width() * 0.3, 0.0), small, m_content.source, Qt::AlignLeft);
        write(foot.adjusted(foot.width() * 0.7, 0.0, 0.0, 0.0), small,
              Words::tr("%1 / %2", "number of a sheet, of how many").arg(sheet + 1).arg(count()),
              Qt::AlignRight);
        painter.setPen(QPen(m_ink.hairline, 0.5));
        painter.drawLine(head.bottomLeft() + QPointF(0.0, 4.0), head.bottomRight() + QPointF(0.0, 4.0));
        painter.drawLine(foot.topLeft(), foot.topRight());
    }

    double roomLeft() const {
        const QRectF last = m_document.documentLayout()->blockBoundingRect(m_document.lastBlock());
        return m_body.height() - std::fmod(last.bottom(), m_body.height());
    }

    QTextCursor atEnd() {
        QTextCursor cursor(&m_document);
        cursor.movePosition(QTextCursor::End);
        return cursor;
    }

    void addChart(DrawnChart chart) {
        QTextCharFormat object;
        object.setObjectType(DrawingObject::type);
        object.setProperty(DrawingObject::indexProperty, static_cast<int>(m_drawings->drawings.size()));
        object.setProperty(DrawingObject::sizeProperty, chart.size);
        m_drawings->drawings.push_back(std::move(chart.drawing));
        QTextCursor cursor = atEnd();
        if (!m_isFirst) cursor.insertBlock();
        m_isFirst = false;
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
    }

    void addTable(const charts::ChartTable& table) {
        std::vector<int> columns;
        for (int c = 0; c < table.headings.size(); ++c)
            if (std::ranges::any_of(table.rows, [&](const auto& row) {
                    return !cellText(row[static_cast<std::size_t>(c)]).isEmpty();
                }))
                columns.push_back(c);
        addTitle(table.title);
        if (columns.empty()) {
            atEnd().insertBlock(QTextBlockFormat());
            atEnd().insertText(Words::tr("Nothing entered yet"));
            return;
        }
        bool isFirst = true;
        for (const auto& part : partsOf(table, columns)) {
            if (!isFirst) addTitle(Words::tr("%1, continued", "title of a table").arg(table.title));
            addPart(table, part);
            isFirst = false;
        }
    }

    void addTitle(const QString& title) {
        QTextBlockFormat block;
        block.setTopMargin(14.0);
        block.setBottomMargin(4.0);
        if (!m_isFirst && roomLeft() < roomForTable)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCharFormat face;
        face.setFont(font(theme::TextSize::title, theme::Weight::bold));
        QTextCursor cursor = atEnd();
        if (m_isFirst)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        m_isFirst = false;
        cursor.insertText(title, face);
    }

    struct Column {
        int index = 0;
        double width = 0.0;
    };

    QFont cellFont(theme::Weight weight) const {
        QFont made = font(theme::TextSize::small, weight);
        made.setPixelSize(cellTextSize);
        return made;
    }

    double widthOf(const charts::ChartTable& table, int column) const {
        const QFontMetricsF plain(cellFont(theme::Weight::regular));
        const QFontMetricsF bold(cellFont(theme::Weight::bold));
        const auto index = static_cast<std::size_t>(column);
        double width = bold.horizontalAdvance(table.units.value(column));
        // A heading may take three lines, but no word of it is broken.
        const QString heading = table.headings[column];
        width = std::max(width, bold.horizontalAdvance(heading) / 2.6);
        for (const QString& word : heading.split(u' '))
            width = std::max(width, bold.horizontalAdvance(word));
        for (const auto& row : table.rows)
            width = std::max(width, plain.horizontalAdvance(cellText(row[index])));
        return std::ceil(std::min(width, m_body.width() * widestColumn) + 2.0 * cellPadding + 3.0);
    }

    // As many columns as fit, the first again before the others.
    std::vector<std::vector<Column>> partsOf(const charts::ChartTable& table,
                                             const std::vector<int>& columns) const {
        std::vector<std::vector<Column>> parts;
        const Column names{columns.front(), widthOf(table, columns.front())};
        double width = 0.0;
        for (const int column : columns) {
            const Column next{column, widthOf(table, column)};
            if (parts.empty() || width + next.width > m_body.width()) {
                parts.push_back(parts.empty() ? std::vector{next} : std::vector{names, next});
                width = parts.size() == 1 ? next.width : names.width + next.width;
            } else {
                parts.back().push_back(next);
                width += next.width;
            }
        }
        return parts;
    }

    void addPart(const charts::ChartTable& table, const std::vector<Column>& columns) {
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setBorderCollapse(true);
        format.setBorder(0.5);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_ink.grid);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0.0);
        QList<QTextLength> widths;
        for (const Column& column : columns)
            widths += QTextLength(QTextLength::FixedLength, column.width);
        format.setColumnWidthConstraints(widths);
        QTextCursor cursor = atEnd();
        cursor.beginEditBlock();  // laid out once, not by the cell
        QTextTable* made = cursor.insertTable(static_cast<int>(table.rows.size()) + 1,
                                              static_cast<int>(columns.size()), format);
        QTextCharFormat bold;
        bold.setFont(cellFont(theme::Weight::bold));
        QTextCharFormat plain;
        plain.setFont(cellFont(theme::Weight::regular));
        for (int c = 0; c < made->columns(); ++c) {
            const int index = columns[static_cast<std::size_t>(c)].index;
            const auto inRow = static_cast<std::size_t>(index);
            const bool atRight =
                std::ranges::any_of(table.rows, [&](const auto& row) { return isNumeric(row[inRow]); });
            QTextBlockFormat side;
            side.setAlignment(atRight ? Qt::AlignRight : Qt::AlignLeft);
            QTextTableCell head = made->cellAt(0, c);
            QTextCharFormat ground = head.format();
            ground.setBackground(m_ink.header);
            head.setFormat(ground);
            const QString unit = table.units.value(index);
            const QString heading = table.headings[index];
            write(head, unit.isEmpty() ? heading : heading + u'\n' + unit, bold, side);
            for (int r = 0; r < static_cast<int>(table.rows.size()); ++r)
                write(made->cellAt(r + 1, c), cellText(table.rows[static_cast<std::size_t>(r)][inRow]), plain,
                      side);
        }
        cursor.endEditBlock();
    }

    static void write(const QTextTableCell& cell, const QString& words, const QTextCharFormat& face,
                      const QTextBlockFormat& side) {
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(side);
        cursor.insertText(QString(words).replace(u'\n', QChar::LineSeparator), face);
    }

    const PaperContent& m_content;
    const theme::Palette& m_ink = theme::printPalette();
    QSizeF m_paper;
    QSizeF m_body;
    QTextDocument m_document;
    DrawingObject* m_drawings;
    bool m_isFirst = true;
};

bool printSheets(const PaperContent& content, std::vector<DrawnChart> charts, const QSizeF& paper,
                 QPrinter& printer) {
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const double scale = printer.resolution() / dotsPerInch;
    Sheets sheets(content, std::move(charts), paper);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), sheets.count()) : sheets.count();
    for (int sheet = first; sheet < last; ++sheet) {
        if (sheet > first) printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        sheets.paint(painter, sheet);
        painter.restore();
    }
    return painter.end();
}

}  // namespace

PaperContent paperContent(const Page& page, const Document& document, const Display& display) {
    PaperContent content;
    content.language = display.language();
    content.title = page.title();
    content.plan = document.name().isEmpty() ? Words::tr("New plan") : document.name();
    content.date = text::dateText(today(), display.language());
    content.source = Words::tr("Wattplan · %1 · sources on the page of sources", "plan").arg(content.plan);
    for (const ChartOffer& offer : page.pictures())
        content.charts.push_back(offer.make());
    for (const TableOffer& offer : page.tables())
        content.tables.push_back(offer.forPaper());
    return content;
}

bool print(const PaperContent& content, QPrinter& printer) {
    printer.setDocName(content.title);
    printer.setCreator(QStringLiteral("Wattplan"));
    const QSizeF paper = printer.pageRect(QPrinter::Inch).size() * dotsPerInch;
    std::vector<DrawnChart> charts;
    for (const charts::ChartPicture& picture : content.charts) {
        charts.push_back(drawn(picture, paper));
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    // Sheets take long: another thread makes them, and the window goes on being painted.
    std::future<bool> sheets = std::async(
        std::launch::async, [&] { return printSheets(content, std::move(charts), paper, printer); });
    while (sheets.wait_for(patience) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    return sheets.get();
}

}  // namespace wattplan

#include "paper.moc"
