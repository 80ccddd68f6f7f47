#include "widgets/report/deck.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "widgets/charts/chart_export.h"
#include "widgets/report/deck_chart.h"
#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

constexpr std::size_t rowsOfSlide = 12;
constexpr std::size_t columnsOfSlide = 7;
constexpr std::size_t figuresOfSlide = 9;
constexpr qsizetype wordsOfSlide = 900;  // characters
constexpr int pictureScale = 4;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Deck)
};

QString colour(const QColor& colour) {
    return colour.name().mid(1).toUpper();
}

/// Both wordings, the English one behind the other.
QString wording(const Words& words) {
    return words.english.isEmpty() ? words.text : words.text + u' ' + words.english;
}

QString fontOf(text::Language language) {
    switch (language) {
        case text::Language::zhCN:
            return QStringLiteral("Microsoft YaHei");
        case text::Language::zhTW:
            return QStringLiteral("Microsoft JhengHei");
        default:
            return QStringLiteral("Segoe UI");
    }
}

QString dataUri(const QString& type, const QByteArray& bytes) {
    return QStringLiteral("data:%1;base64,").arg(type) + QString::fromLatin1(bytes.toBase64());
}

class Slides {
public:
    explicit Slides(const Content& content) : m_content(content), m_ink(theme::lightPalette()) {}

    QJsonObject deck() {
        addCover();
        for (const Section& section : m_content.sections) {
            if (isReading(section)) continue;
            m_section = &section;
            for (const Block& block : section.blocks)
                std::visit([this](const auto& each) { add(each); }, block);
            endWords();
        }
        return {{"title", m_content.title},
                {"organisation", m_content.organisation},
                {"language", text::languageCode(m_content.language).replace(u'_', u'-')},
                {"font", fontOf(m_content.language)},
                {"foot", foot()},
                {"colours", QJsonObject{{"text", colour(m_ink.text)},
                                        {"quiet", colour(m_ink.muted)},
                                        {"line", colour(m_ink.grid)},
                                        {"accent", colour(m_ink.accent)},
                                        {"ground", colour(m_ink.card)},
                                        {"band", colour(m_ink.header)}}},
                {"slides", m_slides}};
    }

private:
    QString foot() const {
        QStringList parts{m_content.organisation, m_content.title, wording(m_content.date),
                          wording(m_content.basis)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /// Sections that people read and do not show: inputs, methods and sources.
    static bool isReading(const Section& section) {
        const ReportSectionSpec* spec = reportSection(section.key.toStdString());
        return spec && !spec->isPage && section.key != u"summary";
    }

    void addCover() {
        QStringList lines{wording(m_content.subtitle), m_content.organisation, wording(m_content.date)};
        lines.removeAll(QString());
        QJsonObject slide{
            {"kind", "cover"}, {"title", m_content.title}, {"lines", QJsonArray::fromStringList(lines)}};
        if (m_content.logo) {
            const QByteArray bytes = QByteArray::fromStdString(m_content.logo->bytes);
            QBuffer buffer;
            buffer.setData(bytes);
            const QSize size = QImageReader(&buffer).size();
            if (size.isValid() && size.height() > 0) {
                slide.insert("picture", dataUri(QString::fromStdString(m_content.logo->type), bytes));
                slide.insert("pictureRatio", double(size.width()) / size.height());
            }
        }
        m_slides.append(slide);
    }

    QJsonObject slide(const char* kind, const QString& title, const QString& subtitle = {}) const {
        return {{"kind", kind}, {"title", title}, {"subtitle", subtitle}};
    }
    QString sectionTitle() const { return wording(m_section->title); }

    // Paragraphs that follow one another share a slide as long as there is room.
    void add(const Paragraph& paragraph) {
        const QString words = wording(paragraph.words);
        if (m_length > 0 && m_length + words.size() > wordsOfSlide) endWords();
        m_words.append(words);
        m_length += words.size();
    }
    void endWords() {
        if (m_words.isEmpty()) return;
        QJsonObject text = slide("text", sectionTitle());
        text.insert("paragraphs", m_words);
        m_slides.append(text);
        m_words = {};
        m_length = 0;
    }

    void add(const Figures& figures) {
        endWords();
        for (std::size_t first = 0; first < figures.figures.size(); first += figuresOfSlide) {
            QJsonArray cards;
            const std::size_t end = std::min(first + figuresOfSlide, figures.figures.size());
            for (std::size_t i = first; i < end; ++i) {
                const Figures::Figure& figure = figures.figures[i];
                cards.append(QJsonObject{{"label", wording(figure.label)},
                                         {"number", figure.number},
                                         {"unit", figure.unit},
                                         {"detail", wording(figure.detail)}});
            }
            QJsonObject next = slide("figures", sectionTitle());
            next.insert("figures", cards);
            m_slides.append(next);
        }
    }

    void add(const Chart& chart) {
        endWords();
        const QString note = wording(chart.note);
        if (const auto native = nativeChart(chart)) {
            QJsonObject next = slide("chart", wording(chart.title), note);
            next.insert("chart", *native);
            m_slides.append(next);
            return;
        }
        QByteArray png;
        {
            const auto turn = takeTurn();
            png = charts::pngOf(chart.drawing, pictureScale);
        }
        QJsonObject next = slide("picture", wording(chart.title), note);
        next.insert("picture", QJsonObject{{"data", dataUri(QStringLiteral("image/png"), png)},
                                           {"width", chart.drawing.size.width()},
                                           {"height", chart.drawing.size.height()}});
        m_slides.append(next);
    }

    void add(const Table& table) {
        endWords();
        if (table.rows.size() > mostRows) {
            QJsonObject text = slide("text", wording(table.title), sectionTitle());
            text.insert("paragraphs", QJsonArray{Texts::tr("%n row(s): see the report.", nullptr,
                                                           static_cast<int>(table.rows.size()))});
            m_slides.append(text);
            return;
        }
        for (const std::vector<std::size_t>& columns : partsOf(table))
            for (std::size_t first = 0; first < table.rows.size(); first += rowsOfSlide)
                addPart(table, columns, first);
    }

    /// The columns of each slide: the first names the rows and stands on all of them.
    static std::vector<std::vector<std::size_t>> partsOf(const Table& table) {
        std::vector<std::vector<std::size_t>> parts;
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            if (parts.empty() || parts.back().size() == columnsOfSlide) parts.push_back({0});
            parts.back().push_back(column);
        }
        if (parts.empty() && !table.columns.empty()) parts.push_back({0});
        return parts;
    }

    void addPart(const Table& table, const std::vector<std::size_t>& columns, std::size_t first) {
        const std::size_t end = std::min(first + rowsOfSlide, table.rows.size());
        QJsonArray heads;
        const std::vector<double> shares = sharesOf(table, columns);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Table::Column& column = table.columns[columns[i]];
            heads.append(QJsonObject{{"heading", wording(column.heading)},
                                     {"unit", wording(column.unit)},
                                     {"isNumeric", column.isNumeric},
                                     {"share", shares[i]}});
        }
        QJsonArray rows;
        for (std::size_t row = first; row < end; ++row) {
            QJsonArray cells;
            for (const std::size_t column : columns)
                cells.append(cellOf(table.rows[row], column));
            rows.append(cells);
        }
        QJsonObject next = slide("table", wording(table.title), sectionTitle());
        next.insert("columns", heads);
        next.insert("rows", rows);
        m_slides.append(next);
    }

    QJsonObject cellOf(const std::vector<Cell>& row, std::size_t column) const {
        if (column >= row.size()) return {{"text", ""}};
        QJsonObject cell{{"text", wording(row[column].words)}};
        switch (row[column].tone) {
            case Tone::good:
                cell.insert("colour", colour(m_ink.good));
                break;
            case Tone::warning:
                cell.insert("colour", colour(m_ink.warning));
                break;
            case Tone::bad:
                cell.insert("colour", colour(m_ink.bad));
                break;
            case Tone::plain:
                break;
        }
        return cell;
    }

    /// Of the width of the slide, by the longest words of each column; Chinese is twice as wide.
    static std::vector<double> sharesOf(const Table& table, const std::vector<std::size_t>& columns) {
        constexpr double least = 6.0;
        constexpr double most = 36.0;
        const auto widthOf = [](const QString& words) {
            double width = 0.0;
            for (const QChar c : words)
                width += c.unicode() >= 0x2E80 ? 2.0 : 1.0;
            return width;
        };
        std::vector<double> widths;
        for (const std::size_t column : columns) {
            double width = widthOf(wording(table.columns[column].heading));
            for (const std::vector<Cell>& row : table.rows)
                if (column < row.size()) width = std::max(width, widthOf(wording(row[column].words)));
            widths.push_back(std::clamp(width, least, most));
        }
        double sum = 0.0;
        for (const double width : widths)
            sum += width;
        for (double& width : widths)
            width /= sum;
        return widths;
    }

    const Content& m_content;
    const theme::Palette& m_ink;
    const Section* m_section = nullptr;
    QJsonArray m_slides;
    QJsonArray m_words;
    qsizetype m_length = 0;
};

}  // namespace

QByteArray slidesOf(const Content& content) {
    return QJsonDocument(Slides(content).deck()).toJson(QJsonDocument::Compact);
}

}  // namespace wattplan::report
