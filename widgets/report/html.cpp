#include "widgets/report/html.h"

#include <QLocale>
#include <QRegularExpression>

#include "widgets/charts/chart_svg.h"
#include "widgets/text/digits.h"
#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

const char* const style = R"(
:root{--text:%1;--muted:%2;--line:%3;--header:%4;--good:%5;--warning:%6;--bad:%7}
*{box-sizing:border-box}
body{margin:0 auto;padding:48px 24px;max-width:860px;color:var(--text);background:#fff;
 font:15px/1.5 %8}
h1{font-size:34px;line-height:1.2;margin:24px 0 4px}
h2{font-size:24px;line-height:1.25;margin:64px 0 16px}
h2 .en{display:block;font-size:17px;font-weight:400}
figure{margin:28px 0}
.half{display:inline-block;width:48%;margin:12px 1% 12px 0;vertical-align:top}
figcaption,caption{font-size:16px;font-weight:700;text-align:left;padding:0 0 8px}
figcaption .note{display:block;font-size:13px;font-weight:400;color:var(--muted)}
figure svg{display:block;width:100%;height:auto}
svg text{font-family:%8;stroke:none;white-space:pre}
.en,.quiet{color:var(--muted)}
.en{font-family:"Noto Sans","Segoe UI",Helvetica,Arial,sans-serif}
.twin{display:grid;grid-template-columns:1fr 1fr;gap:24px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:12px}
.card{border:1px solid var(--line);border-radius:8px;padding:12px 14px;font-size:13px;color:var(--muted)}
.card .en{display:block}
.card b{display:block;font-size:26px;line-height:1.3;color:var(--text)}
.card b small{font-size:13px;font-weight:400;color:var(--muted)}
.table{overflow-x:auto;margin:28px 0}
table{border-collapse:collapse;width:100%;font-size:13px}
th{background:var(--header);text-align:left;vertical-align:bottom;padding:0}
th button{all:unset;box-sizing:border-box;display:block;width:100%;padding:7px 10px;cursor:pointer;font-weight:700}
th button:focus-visible{outline:2px solid var(--text)}
th small{display:block;font-weight:400;color:var(--muted)}
th[aria-sort=ascending] button::after{content:" ▲"}
th[aria-sort=descending] button::after{content:" ▼"}
td{padding:6px 10px;border-bottom:1px solid var(--line);vertical-align:top}
.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
.good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}
h3{font-size:16px;margin:28px 0 8px}
.list{columns:2;column-gap:28px;list-style:none;margin:0;padding:0;font-size:12px;line-height:1.35}
.list li{break-inside:avoid;padding:0 0 8px;overflow-wrap:anywhere}
.list small{display:block;font-size:11px;color:var(--muted)}
nav ol{columns:2;padding-left:20px}
nav a{color:inherit}
footer{margin-top:64px;font-size:12px;color:var(--muted)}
@media print{body{padding:0}h2{break-before:page}figure,tr{break-inside:avoid}thead{display:table-header-group}}
)";

// Sorts the rows of a table by a column, again the other way round.
const char* const script = R"(
for(const button of document.querySelectorAll("th button"))button.addEventListener("click",()=>{
 const head=button.parentElement,body=head.closest("table").tBodies[0];
 const column=head.cellIndex,down=head.getAttribute("aria-sort")==="ascending";
 for(const other of head.parentElement.cells)other.removeAttribute("aria-sort");
 head.setAttribute("aria-sort",down?"descending":"ascending");
 const rank=row=>{const cell=row.cells[column];
  return cell.dataset.k===undefined?(cell.textContent.trim()===""?null:cell.textContent):Number(cell.dataset.k)};
 const compare=(a,b)=>a===null||b===null?(a===null)-(b===null):
  (down?-1:1)*(typeof a==="number"&&typeof b==="number"?a-b:
   String(a).localeCompare(String(b),document.documentElement.lang,{numeric:true}));
 body.append(...[...body.rows].map(row=>[rank(row),row]).sort((a,b)=>compare(a[0],b[0])).map(each=>each[1]));
});
)";

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

class Writer {
public:
    explicit Writer(const Content& content) : m_content(content) {}

    QByteArray text(const Proceed& proceed) {
        head();
        double done = 0.0;
        for (const Section& section : m_content.sections) {
            if (proceed && !proceed(done / static_cast<double>(m_content.sections.size()))) return {};
            done += 1.0;
            m_out +=
                QStringLiteral("<section id=\"%1\">\n<h2>%2</h2>\n").arg(section.key, twin(section.title));
            for (const Block& block : section.blocks)
                std::visit([this](const auto& each) { add(each); }, block);
            m_out += QStringLiteral("</section>\n");
        }
        m_out += QStringLiteral("<footer>%1</footer>\n</main>\n<script>%2</script>\n</body>\n</html>\n")
                     .arg(twin(m_content.basis), QLatin1String(script));
        return m_out.toUtf8();
    }

private:
    static QString twin(const Words& words) {
        return words.english.isEmpty() ? escaped(words.text)
                                       : QStringLiteral("%1 <span class=\"en\" lang=\"en\">%2</span>")
                                             .arg(escaped(words.text), escaped(words.english));
    }

    void head() {
        const theme::Palette& ink = theme::printPalette();
        const bool isTaiwan = m_content.language == text::Language::zhTW;
        QString look = QLatin1String(style);
        for (const QString& value :
             {ink.text.name(), ink.muted.name(), ink.grid.name(), ink.header.name(), ink.good.name(),
              ink.warning.name(), ink.bad.name(),
              isTaiwan ? QStringLiteral("\"Noto Sans TC\",\"Noto Sans CJK TC\",\"PingFang TC\",\"Microsoft "
                                        "JhengHei\",system-ui,sans-serif")
                       : QStringLiteral("\"Noto Sans SC\",\"Noto Sans CJK SC\",\"PingFang SC\",\"Microsoft "
                                        "YaHei\",system-ui,sans-serif")})
            look = look.arg(value);
        m_out =
            QStringLiteral(
                "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                "'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n"
                "<meta name=\"viewport\" content=\"width=device-width\">\n"
                "<meta name=\"generator\" content=\"Wattplan\">\n<title>%2</title>\n<style>")
                .arg(text::languageCode(m_content.language).replace(u'_', u'-'), escaped(m_content.title)) +
            look + QStringLiteral("</style>\n</head>\n<body>\n<main>\n<header>\n");
        if (m_content.logo)
            m_out +=
                QStringLiteral(
                    "<img alt=\"\" style=\"max-width:180px;max-height:60px\" src=\"data:%1;base64,%2\">\n")
                    .arg(QString::fromStdString(m_content.logo->type),
                         QString::fromLatin1(QByteArray::fromStdString(m_content.logo->bytes).toBase64()));
        m_out +=
            QStringLiteral(
                "<div class=\"quiet\">%1</div>\n<h1>%2</h1>\n<div>%3</div>\n<div class=\"quiet\">%4</div>\n")
                .arg(escaped(m_content.organisation), escaped(m_content.title), twin(m_content.subtitle),
                     escaped(m_content.date.text));
        m_out += QStringLiteral("</header>\n");
        if (m_content.sections.size() < 2) return;
        m_out += QStringLiteral("<nav aria-label=\"%1\">\n<ol>\n").arg(escaped(m_content.contents.text));
        for (const Section& section : m_content.sections)
            m_out +=
                QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(section.key, twin(section.title));
        m_out += QStringLiteral("</ol>\n</nav>\n");
    }

    void add(const Paragraph& paragraph) {
        const QString look = paragraph.isQuiet ? QStringLiteral(" class=\"quiet\"") : QString();
        if (paragraph.words.english.isEmpty())
            m_out += QStringLiteral("<p%1>%2</p>\n").arg(look, escaped(paragraph.words.text));
        else
            m_out +=
                QStringLiteral("<div class=\"twin\"><p%1>%2</p><p class=\"en\" lang=\"en\">%3</p></div>\n")
                    .arg(look, escaped(paragraph.words.text), escaped(paragraph.words.english));
    }

    void add(const Figures& figures) {
        m_out += QStringLiteral("<div class=\"cards\">\n");
        for (const Figures::Figure& figure : figures.figures)
            m_out += QStringLiteral("<div class=\"card\">%1<b>%2 <small>%3</small></b>%4</div>\n")
                         .arg(twin(figure.label), escaped(figure.number), escaped(figure.unit),
                              twin(figure.detail));
        m_out += QStringLiteral("</div>\n");
    }

    void add(const Table& table) {
        if (table.columns.empty() || table.rows.empty()) return;
        m_out += QStringLiteral("<div class=\"table\"><table>\n<caption>%1</caption>\n<thead><tr>")
                     .arg(twin(table.title));
        for (const Table::Column& column : table.columns)
            m_out +=
                QStringLiteral("<th scope=\"col\"%1><button type=\"button\">%2%3</button></th>")
                    .arg(sideOf(column), twin(column.heading),
                         column.unit.isEmpty() ? QString()
                                               : QStringLiteral("<small>%1</small>").arg(twin(column.unit)));
        m_out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const auto& row : table.rows) {
            m_out += QStringLiteral("<tr>");
            for (std::size_t c = 0; c < row.size(); ++c)
                m_out += QStringLiteral("<td%1%2>%3</td>")
                             .arg(classOf(table.columns[c], row[c]),
                                  row[c].number
                                      ? QStringLiteral(" data-k=\"%1\"").arg(text::exactText(*row[c].number))
                                      : QString(),
                                  twin(row[c].words));
            m_out += QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("</tbody>\n</table></div>\n");
    }

    void add(const List& list) {
        for (const List::Group& group : list.groups) {
            m_out += QStringLiteral("<h3>%1</h3>\n<ul class=\"list\">\n").arg(twin(group.heading));
            for (const List::Entry& entry : group.entries)
                m_out += QStringLiteral("<li>%1<small>%2</small></li>\n")
                             .arg(twin(entry.name), twin(entry.remarks));
            m_out += QStringLiteral("</ul>\n");
        }
    }

    static QString sideOf(const Table::Column& column) {
        return column.isNumeric ? QStringLiteral(" class=\"n\"") : QString();
    }
    static QString classOf(const Table::Column& column, const Cell& cell) {
        QStringList names;
        if (column.isNumeric) names += QStringLiteral("n");
        if (cell.tone == Tone::good) names += QStringLiteral("good");
        if (cell.tone == Tone::warning) names += QStringLiteral("warning");
        if (cell.tone == Tone::bad) names += QStringLiteral("bad");
        return names.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(names.join(u' '));
    }

    void add(const Chart& chart) {
        m_out += QStringLiteral("<figure%1>\n<figcaption>%2%3</figcaption>\n%4</figure>\n")
                     .arg(chart.isHalf ? QStringLiteral(" class=\"half\"") : QString(), twin(chart.title),
                          chart.note.isEmpty()
                              ? QString()
                              : QStringLiteral("<span class=\"note\">%1</span>").arg(twin(chart.note)),
                          svgOf(chart));
    }

    // Without the declaration of a file of its own; names within it are made unlike those of other charts.
    QString svgOf(const Chart& chart) {
        QString svg;
        {
            const auto turn = takeTurn();
            svg = QString::fromUtf8(charts::svgWithWordsOf(chart.drawing));
        }
        svg = svg.mid(std::max<qsizetype>(0, svg.indexOf(QStringLiteral("<svg"))));
        ++m_charts;
        static const QRegularExpression names(QStringLiteral("(id=\"|url\\(#|href=\"#)"));
        svg.replace(names, QStringLiteral("\\1c%1-").arg(m_charts));
        return svg.replace(
            QStringLiteral("<svg "),
            QStringLiteral("<svg role=\"img\" aria-label=\"%1\" ").arg(escaped(chart.title.text)));
    }

    const Content& m_content;
    QString m_out;
    int m_charts = 0;
};

}  // namespace

QByteArray htmlOf(const Content& content, const Proceed& proceed) {
    return Writer(content).text(proceed);
}

}  // namespace wattplan::report
