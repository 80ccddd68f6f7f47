#include "widgets/charts/chart_export.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFontMetricsF>
#include <QHashSeed>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

#include "core/exchange/file_text.h"
#include "widgets/charts/legend_chips.h"
#include "widgets/charts/plot.h"
#include "widgets/theme/file_font.h"
#include "widgets/theme/fonts.h"

namespace wattplan::charts {
namespace {

constexpr int dotsPerInch = 96;

QSize sizeOf(const Drawing& drawing) {
    return (QSizeF(drawing.size) * drawing.zoom).toSize();
}

Scene sceneOf(const ChartPicture& picture, Medium medium) {
    Scene scene;
    scene.data = picture.data;
    scene.numbers = picture.numbers;
    scene.palette = picture.palette;
    scene.hidden = picture.hiddenKeys;
    scene.medium = medium;
    scene.prepare();
    return scene;
}

// A line of text cut to the width there is.
void writeLine(QPainter& painter, const QFont& font, const QColor& colour, const QPointF& place, double width,
               const QString& words) {
    if (words.isEmpty()) return;
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.ascent() + metrics.descent());
    paintText(painter, font, colour, QRectF(place.x() - 1.0, place.y(), width, height),
              metrics.elidedText(words, Qt::ElideRight, width));
}

double lineHeight(const QFont& font, const QString& words) {
    const QFontMetricsF metrics(font);
    return words.isEmpty() ? 0.0 : std::ceil(metrics.ascent() + metrics.descent());
}

/// Draws title, subtitle, legend, plot and source on a device.
void draw(const ChartPicture& picture, Medium medium, QPaintDevice& device) {
    Scene scene = sceneOf(picture, medium);
    const auto language = picture.numbers.language();
    QFont titleFont = theme::font(language, theme::TextSize::title, theme::Weight::bold);
    titleFont.setPixelSize(theme::pixelSize(theme::TextSize::title) + 2);
    if (medium == Medium::vector) titleFont = theme::fileFont(titleFont);
    const QFont small = scene.font;
    const double margin = picture.margin;
    const double width = picture.size.width() - 2.0 * margin;

    double top = std::max(margin - 4.0, 0.0);
    const double titleTop = top;
    top += lineHeight(titleFont, picture.text.title);
    const double subtitleTop = top + 1.0;
    top += lineHeight(small, picture.text.subtitle);
    const double legendTop = top + 8.0;
    const double legend = legendHeight(scene, width);
    top = legend > 0.0 ? legendTop + legend + 2.0 : top + 6.0;
    const double footer = lineHeight(small, picture.text.source);
    const double bottom =
        picture.size.height() - (footer > 0.0 ? footer + margin : std::max(margin - 6.0, 0.0));

    Plot plot(scene, nullptr);
    plot.setView(picture.view.value_or(scene.home));
    const QSize room(static_cast<int>(width), std::max(40, static_cast<int>(bottom - top)));
    plot.paintOn(device, 1.0, QPointF(margin, std::round(top)), room, [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(0.0, 0.0), QSizeF(picture.size)), scene.palette.card);
        writeLine(painter, titleFont, scene.palette.text, QPointF(margin, titleTop), width,
                  picture.text.title);
        writeLine(painter, small, scene.palette.muted, QPointF(margin, subtitleTop), width,
                  picture.text.subtitle);
        paintLegend(painter, scene, QRectF(margin, legendTop, width, legend));
        writeLine(painter, small, scene.palette.muted, QPointF(margin, picture.size.height() - footer - 12.0),
                  width, picture.text.source);
    });
}

// Qt numbers the fonts and pictures of a PDF file in the order of a hash table: the same seed, the same file.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashes(const SteadyHashes&) = delete;
    SteadyHashes& operator=(const SteadyHashes&) = delete;
};

// The moment of writing would make each file differ.
void removeDates(QByteArray& pdf) {
    const auto blank = [&](const char* before, char end) {
        const QByteArray sign(before);
        for (qsizetype at = pdf.indexOf(sign); at >= 0; at = pdf.indexOf(sign, at + 1)) {
            for (qsizetype i = at + sign.size(); i < pdf.size() && pdf[i] != end; ++i)
                if (pdf[i] >= '0' && pdf[i] <= '9') pdf[i] = '0';
        }
    };
    blank("/CreationDate (D:", ')');
    blank("/ModDate (D:", ')');
    for (const char* tag : {"<xmp:CreateDate>", "<xmp:ModifyDate>", "<xmp:MetadataDate>"})
        blank(tag, '<');
}

}  // namespace

Drawing drawingOf(const ChartPicture& picture, Ink ink) {
    Drawing drawing;
    drawing.size = picture.size;
    drawing.zoom = picture.zoom;
    drawing.ground = picture.palette.card;
    drawing.title = picture.text.title.isEmpty() ? picture.data.name : picture.text.title;
    drawing.description = picture.data.description;
    draw(picture, ink == Ink::pixels ? Medium::picture : Medium::vector, drawing.strokes);
    return drawing;
}

void paint(QPainter& painter, const Drawing& drawing, const QRectF& box) {
    const double fit = std::min(box.width() / drawing.size.width(), box.height() / drawing.size.height());
    // Qt enlarges a recorded picture by the dots of the device; the box says already how large it is.
    const double zoom = fit * drawing.strokes.logicalDpiX() / painter.device()->logicalDpiX();
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(zoom, zoom);
    painter.drawPicture(QPointF(), drawing.strokes);
    painter.restore();
}

QImage imageOf(const Drawing& drawing, int scale) {
    const QSize pixels = sizeOf(drawing) * scale;
    QImage image(pixels, QImage::Format_RGB32);
    constexpr double inchesPerMetre = 1.0 / 0.0254;
    const int dots = qRound(dotsPerInch * scale * inchesPerMetre);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    image.fill(drawing.ground);
    QPainter painter(&image);
    paint(painter, drawing, QRectF(QPointF(), QSizeF(pixels)));
    return image;
}

QByteArray pngOf(const Drawing& drawing, int scale) {
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    imageOf(drawing, scale).save(&buffer, "PNG");
    return file;
}

QByteArray pdfOf(const Drawing& drawing) {
    const SteadyHashes steady;
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr double pointsPerPixel = 72.0 / dotsPerInch;
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        const QSizeF size = QSizeF(sizeOf(drawing));
        writer.setPageSize(
            QPageSize(size * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(drawing.title);
        writer.setCreator(QStringLiteral("Wattplan"));
        QPainter painter(&writer);
        paint(painter, drawing, QRectF(QPointF(), size));
    }
    removeDates(file);
    return file;
}

QByteArray csvOf(const ChartPicture& picture, const CsvOptions& options) {
    return csvOf(tableOf(picture.data, picture.numbers), options);
}

QByteArray bytesOf(const ChartPicture& picture, FileKind kind) {
    switch (kind) {
        case FileKind::png1:
            return pngOf(drawingOf(picture, Ink::pixels), 1);
        case FileKind::png2:
            return pngOf(drawingOf(picture, Ink::pixels), 2);
        case FileKind::png4:
            return pngOf(drawingOf(picture, Ink::pixels), 4);
        case FileKind::svg:
            return svgOf(drawingOf(picture, Ink::strokes));
        case FileKind::pdf:
            return pdfOf(drawingOf(picture, Ink::strokes));
        case FileKind::csv:
            return csvOf(picture);
    }
    return {};
}

QString suffixOf(FileKind kind) {
    switch (kind) {
        case FileKind::svg:
            return QStringLiteral("svg");
        case FileKind::pdf:
            return QStringLiteral("pdf");
        case FileKind::csv:
            return QStringLiteral("csv");
        default:
            return QStringLiteral("png");
    }
}

Result<void> writeFile(const ChartPicture& picture, FileKind kind, const QString& path) {
    const QByteArray bytes = bytesOf(picture, kind);
    return exchange::writeFileText(
        path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void copyToClipboard(const ChartPicture& picture) {
    const ChartTable table = tableOf(picture.data, picture.numbers);
    auto* contents = new QMimeData;
    contents->setImageData(imageOf(drawingOf(picture, Ink::pixels), 2));
    contents->setText(tabSeparated(table));
    contents->setHtml(htmlOf(table));
    contents->setData(QStringLiteral("image/svg+xml"), svgOf(drawingOf(picture, Ink::strokes)));
    QApplication::clipboard()->setMimeData(contents);
}

}  // namespace wattplan::charts
