// Writes slides as a PowerPoint file: node deck.mjs < slides.json > deck.pptx
// Charts and tables are native, so that they can be edited. What the JSON holds says widgets/report/deck.h.
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";

// As CommonJS: what the library has as modules Node.js 18 does not take for such.
const require = createRequire(import.meta.url);
const JSZip = require("jszip");
const pptxgen = require("pptxgenjs");

// A slide of 16:9, in inches.
const wide = { width: 13.333, height: 7.5 };
const edge = 0.6;
const body = { x: edge, y: 1.35, w: wide.width - 2 * edge, h: 5.35 };

const deck = JSON.parse(readFileSync(0, "utf8"));
const ink = deck.colours; // text, quiet, line, accent, ground, band: "RRGGBB"
const font = deck.font;

const escaped = (text) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

const pptx = new pptxgen();
pptx.defineLayout({ name: "WIDE", width: wide.width, height: wide.height });
pptx.layout = "WIDE";
pptx.title = deck.title;
pptx.author = deck.organisation || "Wattplan";
pptx.subject = deck.title;
pptx.company = escaped(deck.organisation); // the library writes it as it is
pptx.theme = { headFontFace: font, bodyFontFace: font };

const plain = (size, more = {}) => ({ fontFace: font, fontSize: size, color: ink.text, lang: deck.language, ...more });

pptx.defineSlideMaster({
  title: "CONTENT",
  background: { color: ink.ground },
  objects: [
    { rect: { x: edge, y: 6.95, w: body.w, h: 0.01, fill: { color: ink.line } } },
    { text: { text: deck.foot, options: plain(10, { x: edge, y: 7.0, w: body.w - 1, h: 0.32, margin: 0, color: ink.quiet }) } },
  ],
  slideNumber: plain(10, { x: wide.width - edge - 0.6, y: 7.0, w: 0.6, h: 0.32, align: "right", margin: 0, color: ink.quiet }),
});

function titled(slide, spec) {
  slide.addText(spec.title, plain(26, { x: edge, y: 0.4, w: body.w, h: 0.6, bold: true, margin: 0, valign: "middle", fit: "shrink" }));
  if (spec.subtitle)
    slide.addText(spec.subtitle, plain(13, { x: edge, y: 0.98, w: body.w, h: 0.32, margin: 0, color: ink.quiet }));
  if (spec.notes) slide.addNotes(spec.notes);
}

function addCover(spec) {
  const slide = pptx.addSlide({ masterName: "CONTENT" });
  slide.addShape("rect", { x: edge, y: 2.5, w: 1.2, h: 0.07, fill: { color: ink.accent } });
  slide.addText(spec.title, plain(40, { x: edge, y: 2.7, w: body.w, h: 1.1, bold: true, margin: 0, valign: "top", fit: "shrink" }));
  slide.addText(spec.lines.map((text) => ({ text, options: { breakLine: true } })),
    plain(16, { x: edge, y: 3.9, w: body.w, h: 1.4, margin: 0, valign: "top", color: ink.quiet }));
  if (spec.picture) slide.addImage({ data: spec.picture, x: edge, y: 0.6, h: 0.9, w: 0.9 * spec.pictureRatio, altText: deck.organisation });
  if (spec.notes) slide.addNotes(spec.notes);
}

// Where the body ends when a chart stands below it.
function addBelow(slide, spec, y) {
  if (!spec.below) return;
  const top = Math.min(y + 0.15, body.y + body.h - 2.2);
  const caption = [{ text: spec.below.title, options: plain(14, { bold: true }) }];
  if (spec.below.subtitle) caption.push({ text: " · " + spec.below.subtitle, options: plain(12, { color: ink.quiet }) });
  slide.addText(caption, { x: body.x, y: top, w: body.w, h: 0.32, margin: 0, valign: "middle", fit: "shrink" });
  const place = { x: body.x, y: top + 0.34, w: body.w, h: body.y + body.h - top - 0.34 };
  makers[spec.below.kind](slide, spec.below, place);
}

function addFigures(slide, spec) {
  const across = spec.figures.length === 4 ? 4 : Math.min(spec.figures.length, 3);
  const gap = 0.25;
  const w = (body.w - gap * (across - 1)) / across;
  const h = 1.6;
  spec.figures.forEach((figure, i) => {
    const x = body.x + (i % across) * (w + gap);
    const y = body.y + 0.1 + Math.floor(i / across) * (h + gap);
    slide.addShape("roundRect", { x, y, w, h, rectRadius: 0.08, fill: { color: ink.band }, line: { color: ink.line, width: 0.75 } });
    slide.addText([
      { text: figure.label, options: plain(13, { color: ink.quiet, breakLine: true }) },
      { text: figure.number, options: plain(28, { bold: true }) },
      { text: figure.unit ? " " + figure.unit : "", options: plain(15, { color: ink.quiet, breakLine: true }) },
      { text: figure.detail, options: plain(12, { color: ink.quiet }) },
    ], { x, y, w, h, margin: [6, 12, 6, 12], valign: "middle" });
  });
  addBelow(slide, spec, body.y + 0.1 + Math.ceil(spec.figures.length / across) * (h + gap) - gap);
}

function addText(slide, spec) {
  slide.addText(spec.paragraphs.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 10 } })),
    plain(18, { ...body, margin: 0, valign: "top", fit: "shrink" }));
}

// Of a table, as its lines are likely to break: a letter of 12 points is half as wide as it is high.
function heightOf(spec) {
  const widthOf = (text) => [...text].reduce((sum, c) => sum + (c.codePointAt(0) >= 0x2e80 ? 0.18 : 0.105), 0);
  const linesOf = (text, column) => text.split("\n").reduce((sum, line) =>
    sum + Math.max(1, Math.ceil(widthOf(line) / (spec.columns[column].share * body.w - 0.16))), 0);
  const rows = [spec.columns.map((column) => column.heading + (column.unit ? `\n${column.unit}` : "")),
    ...spec.rows.map((row) => row.map((cell) => cell.text))];
  return rows.reduce((sum, row) => sum + Math.max(...row.map(linesOf)) * 0.225 + 0.12, 0);
}

function addTable(slide, spec) {
  const rule = { type: "solid", pt: 0.75, color: ink.line };
  const none = { type: "none" };
  const border = [none, none, rule, none];
  const head = spec.columns.map((column) => ({
    text: column.heading + (column.unit ? `\n${column.unit}` : ""),
    options: plain(12, { bold: true, align: column.isNumeric ? "right" : "left", valign: "bottom", fill: { color: ink.band }, border }),
  }));
  const rows = spec.rows.map((row) => row.map((cell, i) => ({
    text: cell.text,
    options: plain(12, { align: spec.columns[i].isNumeric ? "right" : "left", color: cell.colour || ink.text, border,
      fill: cell.fill ? { color: cell.fill } : undefined }),
  })));
  addBelow(slide, spec, body.y + heightOf(spec));
  slide.addTable([head, ...rows], { x: body.x, y: body.y, w: body.w, colW: spec.columns.map((column) => column.share * body.w), margin: [0.04, 0.08, 0.04, 0.08] });
}

// A heat map: a cell a number, in its colour.
function addHeat(slide, spec, place = body) {
  const { heat } = spec;
  const first = 1.4;
  const rest = (place.w - first) / heat.columns.length;
  const h = Math.min(0.36, (place.h - 0.3) / (heat.rows.length + 1));
  const size = Math.min(11, Math.floor(Math.min(h * 38, rest * 20)));
  const words = (text, more) => ({ text: text || "", options: plain(size, { align: "center", valign: "middle", margin: 0, ...more }) });
  const rows = [
    [words(heat.unit, { align: "left", color: ink.quiet }), ...heat.columns.map((name) => words(name, { color: ink.quiet }))],
    ...heat.rows.map((row) => [words(row.name, { align: "left", fontSize: size + 2 }), ...row.cells.map((cell) =>
      words(cell.text, cell.fill ? { fill: { color: cell.fill }, color: cell.isDark ? "FFFFFF" : ink.text } : {}))]),
  ];
  slide.addTable(rows, { x: place.x, y: place.y, w: place.w, colW: [first, ...heat.columns.map(() => rest)], rowH: h, border: { type: "solid", pt: 0.5, color: ink.ground } });
  slide.addText(heat.across, plain(11, { x: place.x, y: place.y + h * rows.length + 0.05, w: place.w, h: 0.3, margin: 0, align: "right", color: ink.quiet }));
}

// An axis of days: years or quarters are named on it.
function dayOptions(days) {
  const years = (days[days.length - 1] - days[0]) / 365;
  const step = years > 3 ? { catAxisMajorUnit: 1, catAxisMajorTimeUnit: "years" }
    : { catAxisMajorUnit: years > 1.5 ? 3 : 1, catAxisMajorTimeUnit: "months" };
  return { catLabelFormatCode: years > 3 ? "yyyy" : "yyyy-mm", catAxisBaseTimeUnit: "days", ...step };
}

// Time along the values of bars: a label each so many months.
function timeOptions({ minimum, maximum }) {
  const month = 365.25 / 12;
  const step = [1, 2, 3, 6, 12, 24, 60].find((months) => (maximum - minimum) / (months * month) <= 12) || 120;
  const within = 2; // days: steps of equal length don't fall back into the month before
  return { valAxisLabelFormatCode: step < 12 ? "yyyy-mm" : "yyyy", valAxisMajorUnit: step * month, valAxisMinVal: minimum + within };
}

// A label each so many decades.
function decades({ minimum, maximum }) {
  return minimum > 0 ? { valAxisMajorUnit: 10 ** Math.ceil(Math.log10(maximum / minimum) / 8) } : {};
}

function axisOptions(spec) {
  const text = { color: ink.text };
  return {
    catAxisLabelFontFace: font, catAxisLabelFontSize: 11, catAxisLabelColor: text.color, catAxisLineShow: true,
    valAxisLabelFontFace: font, valAxisLabelFontSize: 11, valAxisLabelColor: text.color, valAxisLineShow: false,
    valGridLine: { color: ink.line, size: 0.75 }, catGridLine: { style: "none" },
    showCatAxisTitle: Boolean(spec.x.title), catAxisTitle: spec.x.title, catAxisTitleFontFace: font, catAxisTitleFontSize: 11, catAxisTitleColor: ink.quiet,
    showValAxisTitle: Boolean(spec.y.title), valAxisTitle: spec.y.title, valAxisTitleFontFace: font, valAxisTitleFontSize: 11, valAxisTitleColor: ink.quiet,
    catAxisLabelFormatCode: "General",
    valAxisLabelFormatCode: spec.y.isLogarithmic ? "0E+0" : "General",
    ...(spec.x.days ? dayOptions(spec.x.days) : {}),
    ...(spec.y.isLogarithmic ? { valAxisLogScaleBase: 10, ...decades(spec.y) } : {}),
    ...(spec.x.minimum != null ? { catAxisMinVal: spec.x.minimum, catAxisMaxVal: spec.x.maximum } : {}),
    ...(spec.y.minimum != null ? { valAxisMinVal: spec.y.minimum } : {}),
    ...(spec.y.maximum != null ? { valAxisMaxVal: spec.y.maximum } : {}),
  };
}

// Of each chart the x and the series, in the order in which it has them.
const written = [];

// The library takes a 0 for an empty cell, unless it is text.
const cellsOf = (values) => values.map((value) => (value === 0 ? "0" : value));

const kinds = {
  bars: { type: "bar", options: { barDir: "bar", barGrouping: "clustered", barGapWidthPct: 45, catAxisOrientation: "maxMin", showValue: true, valAxisHidden: true, valGridLine: { style: "none" }, catAxisLabelPos: "low", dataLabelFormatCode: "#,##0.###", dataLabelFontSize: 11 } },
  stackedBars: { type: "bar", options: { barDir: "bar", barGrouping: "stacked", barGapWidthPct: 45, catAxisOrientation: "maxMin", valAxisHidden: true, valGridLine: { style: "none" } } },
  gantt: { type: "bar", options: { barDir: "bar", barGrouping: "stacked", barGapWidthPct: 45, catAxisOrientation: "maxMin" } },
  columns: { type: "bar", options: { barDir: "col", barGrouping: "stacked", barGapWidthPct: 0 } },
  areas: { type: "area", options: { barGrouping: "stacked" } },
  lines: { type: "line", options: { lineSize: 2, lineDataSymbol: "none" } },
  scatter: { type: "scatter", options: { lineSize: 0, lineDataSymbolSize: 7 } },
};

// The library counts the colours of lines from the first line, those of their marks from the first layer.
function coloursBehind(layers, lines) {
  const colours = lines.map((line) => line.colour);
  return Array.from({ length: layers + lines.length }, (_, i) => colours[i < lines.length ? i : Math.max(0, i - layers)]);
}

function addChart(slide, spec, place = body) {
  const { chart } = spec;
  const kind = kinds[chart.kind];
  const coloursOf = (series) => series.map((each) => each.colour);
  const dataOf = (series) => series.map(({ name, values }) => ({ name, labels: chart.x.days ? chart.x.days.map(String) : chart.x.labels, values: cellsOf(values) }));
  const options = {
    ...place, altText: spec.title, chartColors: coloursOf(chart.series),
    showLegend: chart.series.filter((each) => !each.isHidden && !each.isUnlisted).length > 1, legendPos: "t", legendFontFace: font, legendFontSize: 12, legendColor: ink.text,
    dataLabelFontFace: font, dataLabelColor: ink.text, displayBlanksAs: "gap",
    ...axisOptions(chart), ...kind.options, ...(chart.kind === "gantt" ? timeOptions(chart.y) : {}),
  };
  if (chart.kind === "scatter") {
    const points = chart.series.map(({ name, values }) => ({ name, values: cellsOf(values) }));
    slide.addChart(kind.type, [{ name: "X", values: chart.x.values }, ...points], options);
    written.push(chart);
    return;
  }
  // Lines over layers are a chart of two kinds.
  const lines = chart.series.filter((series) => series.isLine);
  if (chart.kind === "lines" || lines.length === 0) {
    if (chart.y.isPercent) options.dataLabelFormatCode = "0.0";
    slide.addChart(kind.type, dataOf(chart.series), options);
    written.push(chart);
    return;
  }
  const dated = chart.x.days ? dayOptions(chart.x.days) : {};
  const layers = chart.series.filter((series) => !series.isLine);
  slide.addChart([
    { type: kind.type, data: dataOf(layers), options: { ...kind.options, ...dated, chartColors: coloursOf(layers) } },
    { type: "line", data: dataOf(lines), options: { ...kinds.lines.options, ...dated, chartColors: coloursBehind(layers.length, lines) } },
  ], options);
  written.push({ x: chart.x, series: [...layers, ...lines] });
}

function addPicture(slide, spec, place = body) {
  const scale = Math.min(place.w / spec.picture.width, place.h / spec.picture.height);
  const [w, h] = [spec.picture.width * scale, spec.picture.height * scale];
  slide.addImage({ data: spec.picture.data, x: place.x + (place.w - w) / 2, y: place.y, w, h, altText: spec.title });
}

const makers = { figures: addFigures, text: addText, table: addTable, chart: addChart, picture: addPicture, heat: addHeat };

for (const spec of deck.slides) {
  if (spec.kind === "cover") {
    addCover(spec);
    continue;
  }
  const slide = pptx.addSlide({ masterName: "CONTENT" });
  titled(slide, spec);
  makers[spec.kind](slide, spec);
}

// Names beside points, in the colour of the text.
function labelsOf(labels) {
  const shows = (name) => ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) => `<c:show${what} val="${what === name ? 1 : 0}"/>`).join("");
  const places = ["t", "b", "r", "l"];
  const looks = `<a:defRPr sz="1100"><a:solidFill><a:srgbClr val="${ink.text}"/></a:solidFill><a:latin typeface="${font}"/><a:ea typeface="${font}"/></a:defRPr>`;
  const each = labels.map(({ row, text }, i) => `<c:dLbl><c:idx val="${row}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${looks}</a:pPr><a:r><a:rPr lang="${deck.language}" sz="1100"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${places[i % places.length]}"/>${shows("Val")}</c:dLbl>`);
  return `<c:dLbls>${each.join("")}${shows("")}</c:dLbls>`;
}

// The library writes the x of points as an axis of categories.
function numericAxis(xml, x) {
  return xml.replace(/<c:valAx>[\s\S]*?<\/c:valAx>/, (axis) => axis
    .replace(/<c:numFmt [^>]*\/>/, `<c:numFmt formatCode="${x.isLogarithmic ? "0E+0" : x.isYears ? "0" : "General"}" sourceLinked="0"/>`)
    .replace("<c:scaling>", x.isLogarithmic ? '<c:scaling><c:logBase val="10"/>' : "<c:scaling>")
    .replace(/<c:auto [^>]*\/>\s*<c:lblAlgn [^>]*\/>\s*<c:noMultiLvlLbl [^>]*\/>/, '<c:crossBetween val="midCat"/>'));
}

// What the library has no option for: of one series that it is dashed, not seen, a line among points or named.
function styled(xml, series) {
  let index = 0;
  const whole = xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (ser) => {
    const spec = series[index++];
    if (!spec) return ser;
    let made = ser;
    if (spec.isHidden) made = made.replace(/<c:spPr>[\s\S]*?<\/c:spPr>/, "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    if (/<c:xVal>/.test(ser) && spec.isLine)
      made = made.replace(/<c:spPr>[\s\S]*?<\/c:spPr>/, `<c:spPr><a:ln w="22225" cap="rnd"><a:solidFill><a:srgbClr val="${spec.colour}"/></a:solidFill><a:prstDash val="solid"/><a:round/></a:ln></c:spPr>`)
        .replace(/<c:marker>[\s\S]*?<\/c:marker>/, '<c:marker><c:symbol val="none"/></c:marker>');
    if (spec.dash && spec.dash !== "solid") made = made.replace(/<a:prstDash val="solid"\/>/, `<a:prstDash val="${spec.dash}"/>`);
    if (spec.labels && spec.labels.length) made = made.replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/, "").replace("</c:marker>", "</c:marker>" + labelsOf(spec.labels));
    return made;
  });
  const unlisted = series.map((spec, i) => (spec.isHidden || spec.isUnlisted ? `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>` : "")).join("");
  return whole.replace(/(<c:legendPos [^>]*\/>)/, `$1${unlisted}`);
}

async function finished(bytes) {
  const deckZip = await JSZip.loadAsync(bytes);
  for (const path of Object.keys(deckZip.files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))) {
    const chart = written[Number(path.match(/(\d+)\.xml$/)[1]) - 1];
    const made = styled(await deckZip.file(path).async("string"), chart.series);
    const xml = made.includes("<c:scatterChart>") ? numericAxis(made, chart.x) : made;
    deckZip.file(path, xml);
    if (xml.includes("<c:dateAx>")) await putDays(deckZip, path);
  }
  return deckZip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

// The workbook behind a chart has its days as text: as numbers they stay days when somebody edits them.
async function putDays(deckZip, path) {
  const number = path.match(/(\d+)\.xml$/)[1];
  const rels = await deckZip.file(`ppt/charts/_rels/chart${number}.xml.rels`).async("string");
  const bookPath = "ppt/" + rels.match(/Target="\.\.\/(embeddings\/[^"]+)"/)[1];
  const book = await JSZip.loadAsync(await deckZip.file(bookPath).async("uint8array"));
  const texts = [...(await book.file("xl/sharedStrings.xml").async("string")).matchAll(/<si><t[^>]*?(?:\/>|>([^<]*)<\/t>)/g)].map((match) => match[1] || "");
  const sheet = await book.file("xl/worksheets/sheet1.xml").async("string");
  book.file("xl/worksheets/sheet1.xml", sheet.replace(/<c r="(A(?!1")\d+)" t="s"><v>(\d+)<\/v><\/c>/g,
    (_, cell, index) => `<c r="${cell}" s="1"><v>${texts[Number(index)]}</v></c>`));
  const styles = await book.file("xl/styles.xml").async("string");
  book.file("xl/styles.xml", styles.replace(/<cellXfs count="\d+">(<xf [^>]*\/>|<xf .*?<\/xf>)[\s\S]*?<\/cellXfs>/,
    (_, first) => `<cellXfs count="2">${first}<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`));
  deckZip.file(bookPath, await book.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
}

const file = await finished(await pptx.write({ outputType: "nodebuffer" }));
for (let at = 0; at < file.length;) at += writeSync(1, file, at);
