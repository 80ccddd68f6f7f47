#pragma once

#include <QRectF>
#include <QSizeF>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "widgets/report/content.h"
#include "widgets/report/slide_layout.h"
#include "widgets/report/table_layout.h"

class QPainter;

namespace wattplan::report {

/// A report laid out on sheets of paper or slides, in pixels of 1/96 inch. Any thread makes and paints it.
class Sheets {
public:
    /// What is told of a slide beside what it shows.
    struct SlideNote {
        QString section{};  ///< its key; "" of the cover
        QString title{};
        QString words{};  ///< for who presents
    };

    /// A place that readers go to: a section, a chart or a table in it.
    struct Entry {
        QString title{};
        int level = 0;
        int sheet = 0;
        double top = 0.0;
    };

    /// A report with its cover. Asked to stop, it has fewer sheets than the report needs.
    explicit Sheets(std::shared_ptr<const Content> content, const std::stop_token& stop = {});

    const Content& content() const { return *m_content; }
    int count() const { return static_cast<int>(m_sheets.size()); }
    QSizeF size() const { return m_paper * m_scale; }
    const std::vector<Entry>& outline() const { return m_outline; }
    /// One a sheet where they are slides, else none.
    const std::vector<SlideNote>& slideNotes() const { return m_notes; }
    void paint(QPainter& painter, int sheet) const;

protected:
    /// Without any sheet yet: paper of a size [px], whose content is enlarged, text and all.
    Sheets(std::shared_ptr<const Content> content, const std::stop_token& stop, const QSizeF& paper,
           double scale, double width);

    using Mark = std::function<void(QPainter&)>;

    QFont font(int pixels, bool isBold = false) const;
    /// Words and, quieter, the English behind them.
    std::vector<Run> runs(const Words& words, int pixels, bool isBold, const QString& between) const;
    TextBox box(const QString& words, int pixels, const QColor& colour, double width, bool isBold = false,
                Qt::Alignment side = Qt::AlignLeft) const;

    void newSheet();
    /// Makes room of a height; on the next sheet where this has none left.
    void makeRoom(double height);
    void mark(Mark mark) { m_sheets.back().push_back(std::move(mark)); }
    void put(const TextBox& box, double left, double top);
    void enter(const QString& title, int level);

    void add(const Section& section);
    void beginSection(const Section& section);
    /// About what a block takes that begins on a sheet.
    double least(const Block& block) const;
    /// What a table takes that is not divided between sheets; of a longer one its first rows.
    double heightIfFew(const Table& table) const;
    void add(const Paragraph& paragraph);
    void add(const Figures& figures);
    void add(const Table& table);
    void add(const List& list);
    void add(const Chart& chart);
    void addPair(const Chart& left, const Chart& right);
    void putCaption(const Words& title, const Words& note, double roomBelow);
    void putLines(const TextBox& box, double left);

    void addPart(const Table& table, const TableLayout::Columns& columns);
    double putRow(const TableLayout::Row& row, const TableLayout::Columns& columns, bool isHeading);

    void putCover();
    void putEdges();
    double putLogo(double top);

    std::shared_ptr<const Content> m_content;
    std::stop_token m_stop;
    QSizeF m_paper;  // and all below, before it is enlarged
    double m_scale = 1.0;
    double m_width = bodyWidth;
    double m_left = 0.0;
    double m_top = 0.0;
    double m_bottom = 0.0;
    double m_y = 0.0;
    std::vector<std::vector<Mark>> m_sheets;
    std::vector<Entry> m_outline;
    std::vector<SlideNote> m_notes;
    bool m_isTight = false;                // cards leave room for a chart
    std::function<void()> m_beginSheet{};  // puts what stands on each sheet, and where the body begins
};

QSizeF sizeOf(Paper paper);

/// The decision on one sheet, with as many of its charts as there is room for; made smaller where it takes
/// more. No cover.
class MemoSheets : public Sheets {
public:
    explicit MemoSheets(std::shared_ptr<const Content> content, const std::stop_token& stop = {});

private:
    MemoSheets(std::shared_ptr<const Content> content, const std::stop_token& stop, double scale,
               std::size_t charts);
};

/// Slides of 16:9, 13⅓ by 7½ inches: what slidesOf() says, a slide a sheet.
class SlideSheets : public Sheets {
public:
    explicit SlideSheets(std::shared_ptr<const Content> content, const std::stop_token& stop = {});

private:
    void addSlide(const Slide& slide);
    void putTitle(const Slide& slide);
    void putWords(const Words& words);
    void putTable(const Slide& slide);
    void putChart(const Chart& chart);
    void putBelow(const Slide& slide);
    void putCover(const Slide& slide);
    void putFeet();

    SlideLayout m_layout;
};

/// A content in its form.
std::shared_ptr<const Sheets> layOut(std::shared_ptr<const Content> content,
                                     const std::stop_token& stop = {});

}  // namespace wattplan::report
