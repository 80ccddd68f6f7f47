#pragma once

#include <QString>
#include <cstdint>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

#include "core/plan/picture_record.h"
#include "widgets/charts/chart_export.h"
#include "widgets/charts/chart_table.h"
#include "widgets/document/report_composition.h"

/// A report as plain values: what it says, and nothing of how it looks. Writers for paper and for the web
/// read the same one, and so say the same.
namespace wattplan::report {

/// Words in the language of the report and, where it has two, the English beside them.
struct Words {
    QString text{};
    QString english{};  ///< "" in a report of one language, and where both read alike

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Words&) const = default;
};

struct Paragraph {
    Words words{};
    bool isQuiet = false;  ///< a remark
};

/// Numbers that stand out, a card each.
struct Figures {
    struct Figure {
        Words label{};
        QString number{};  ///< "905", or the reason why there is none
        QString unit{};
        Words detail{};
    };
    std::vector<Figure> figures{};
};

enum class Tone : std::uint8_t { plain, good, warning, bad };

struct Cell {
    Words words{};
    std::optional<double> number{};  ///< what it sorts by, where it is a number
    Tone tone = Tone::plain;
};

struct Table {
    struct Column {
        Words heading{};
        Words unit{};
        bool isNumeric = false;
    };
    Words title{};  ///< with its number
    std::vector<Column> columns{};
    std::vector<std::vector<Cell>> rows{};
    Words note{};  ///< for who presents it
};

/// Entries under headings, each with remarks: sources.
struct List {
    struct Entry {
        Words name{};
        Words remarks{};
    };
    struct Group {
        Words heading{};
        std::vector<Entry> entries{};
    };
    std::vector<Group> groups{};
};

struct Chart {
    Words title{};  ///< with its number: "Figure 2 · Power by month"
    Words note{};
    charts::ChartData data{};  ///< what the drawing shows
    text::NumberFormat numbers{};
    charts::Drawing drawing{};
    charts::Drawing wide{};  ///< for a slide; empty where none shows it
    QStringList hiddenKeys{};
    std::optional<charts::View> view{};  ///< of the plot; everything when not given
    bool isBelow = false;                ///< on slides it shares that of the block before it
    bool isHalf = false;                 ///< on paper half as wide: two stand side by side
};

using Block = std::variant<Paragraph, Figures, Table, List, Chart>;

struct Section {
    QString key{};
    Words title{};
    std::vector<Block> blocks{};
    std::size_t ownWords = 0;  ///< paragraphs at their beginning that are the planner's own
    Words note{};              ///< for who presents it; empty in a report
};

struct Content {
    text::Language language = text::Language::en;
    bool isTwin = false;
    Paper paper = Paper::a4;
    ReportForm form = ReportForm::report;
    bool hasAllSlides = false;
    QString title{};
    Words subtitle{};
    QString organisation{};
    std::optional<PictureRecord> logo{};
    Words date{};
    Words basis{};     ///< engine and fingerprint of the inputs, for the foot of each page
    Words contents{};  ///< the heading over the list of sections
    Words someRows{};  ///< of a slide with the first rows of a table: "%1 of %2 rows; …"
    std::vector<Section> sections{};
};

/// Held while a drawing is put somewhere or a sheet is painted: several threads may read a report, one at a
/// time.
std::unique_lock<std::mutex> takeTurn();

/// How wide charts are drawn: the text of an A4 page, in pixels of 1/96 inch.
inline constexpr int bodyWidth = 678;
/// Of two side by side.
inline constexpr int halfWidth = 330;
/// How high they are drawn for a slide, whose body has this shape.
inline constexpr int slideHeight = 300;
/// The same below figures or a table.
inline constexpr int lowHeight = 176;

/// Both wordings of a text. Equal ones stand once.
Words both(const QString& text, const QString& english);
Words both(const Words& text, const Words& english);

/// The numbers of a chart or page as a table for readers: four significant digits, columns without any value
/// left out.
Table readable(const charts::ChartTable& table);

/// The same blocks of two languages as one. Numbers stand once, in the first. Blocks that don't match are
/// those of the first language.
Table both(const Table& table, const Table& english);
Figures both(const Figures& figures, const Figures& english);
List both(const List& list, const List& english);
/// Sets blanks between Latin and Chinese words in all that it says.
void addSpaces(Content& content);
/// The words of a chart in two languages.
charts::ChartData both(charts::ChartData chart, const charts::ChartData& english);

}  // namespace wattplan::report
