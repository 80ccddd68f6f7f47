#include "widgets/report/deck.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <numeric>

#include "widgets/charts/chart_export.h"
#include "widgets/report/deck_chart.h"
#include "widgets/report/deck_heat.h"
#include "widgets/report/slides.h"
#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

constexpr int pictureScale = 4;

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

class Deck {
public:
    explicit Deck(const Content& content) : m_content(content), m_ink(theme::printPalette()) {}

    QJsonObject json() {
        QJsonArray slides;
        for (const Slide& slide : slidesOf(m_content))
            slides.append(jsonOf(slide));
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
                {"slides", slides}};
    }

private:
    QString foot() const {
        QStringList parts{m_content.organisation, m_content.title, wording(m_content.date),
                          wording(m_content.basis)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    QJsonObject jsonOf(const Slide& slide) const {
        QJsonObject json{{"title", wording(slide.title)}, {"subtitle", wording(slide.subtitle)}};
        if (!slide.notes.empty()) json.insert("notes", lines(slide.notes).join(QStringLiteral("\n\n")));
        switch (slide.kind) {
            case Slide::Kind::cover:
                json.insert("kind", "cover");
                json.insert("lines", QJsonArray::fromStringList(lines(slide.paragraphs)));
                putLogo(json);
                break;
            case Slide::Kind::words:
                json.insert("kind", "text");
                json.insert("paragraphs", QJsonArray::fromStringList(lines(slide.paragraphs)));
                break;
            case Slide::Kind::figures:
                json.insert("kind", "figures");
                json.insert("figures", cards(slide.figures));
                putBelow(slide, json);
                break;
            case Slide::Kind::chart:
                putChart(*slide.chart, json);
                break;
            case Slide::Kind::table:
                putTable(slide, json);
                putBelow(slide, json);
                break;
        }
        return json;
    }

    static QStringList lines(const std::vector<Words>& list) {
        QStringList texts;
        for (const Words& words : list)
            texts += wording(words);
        return texts;
    }

    void putLogo(QJsonObject& json) const {
        if (!m_content.logo) return;
        const QByteArray bytes = QByteArray::fromStdString(m_content.logo->bytes);
        QBuffer buffer;
        buffer.setData(bytes);
        const QSize size = QImageReader(&buffer).size();
        if (!size.isValid() || size.height() <= 0) return;
        json.insert("picture", dataUri(QString::fromStdString(m_content.logo->type), bytes));
        json.insert("pictureRatio", double(size.width()) / size.height());
    }

    static QJsonArray cards(const Figures& figures) {
        QJsonArray cards;
        for (const Figures::Figure& figure : figures.figures)
            cards.append(QJsonObject{{"label", wording(figure.label)},
                                     {"number", figure.number},
                                     {"unit", figure.unit},
                                     {"detail", wording(figure.detail)}});
        return cards;
    }

    static void putBelow(const Slide& slide, QJsonObject& json) {
        if (!slide.chart) return;
        QJsonObject below{{"title", wording(slide.chart->title)}, {"subtitle", wording(slide.chart->note)}};
        putChart(*slide.chart, below);
        json.insert("below", below);
    }

    static void putChart(const Chart& chart, QJsonObject& json) {
        if (const auto native = nativeChart(chart)) {
            json.insert("kind", "chart");
            json.insert("chart", *native);
            return;
        }
        if (const auto heat = heatTable(chart)) {
            json.insert("kind", "heat");
            json.insert("heat", *heat);
            return;
        }
        const charts::Drawing& drawing = chart.wide.strokes.isNull() ? chart.drawing : chart.wide;
        QByteArray png;
        {
            const auto turn = takeTurn();
            png = charts::pngOf(drawing, pictureScale);
        }
        json.insert("kind", "picture");
        json.insert("picture", QJsonObject{{"data", dataUri(QStringLiteral("image/png"), png)},
                                           {"width", drawing.size.width()},
                                           {"height", drawing.size.height()}});
    }

    void putTable(const Slide& slide, QJsonObject& json) const {
        const Table& table = slide.table;
        QJsonArray heads;
        const double wide = std::accumulate(slide.widths.begin(), slide.widths.end(), 0.0);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            heads.append(QJsonObject{{"heading", wording(table.columns[i].heading)},
                                     {"unit", wording(table.columns[i].unit)},
                                     {"isNumeric", table.columns[i].isNumeric},
                                     {"share", slide.widths[i] / wide}});
        QJsonArray rows;
        for (const auto& row : table.rows) {
            QJsonArray cells;
            for (const Cell& cell : row)
                cells.append(cellOf(cell));
            rows.append(cells);
        }
        json.insert("kind", "table");
        json.insert("columns", heads);
        json.insert("rows", rows);
    }

    QJsonObject cellOf(const Cell& made) const {
        QJsonObject cell{{"text", wording(made.words)}};
        switch (made.tone) {
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

    const Content& m_content;
    const theme::Palette& m_ink;
};

}  // namespace

QByteArray deckJson(const Content& content) {
    return QJsonDocument(Deck(content).json()).toJson(QJsonDocument::Compact);
}

}  // namespace wattplan::report
