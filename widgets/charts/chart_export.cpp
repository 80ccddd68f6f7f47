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
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

#include "widgets/charts/legend_chips.h"
#include "widgets/charts/outline_device.h"
#include "widgets/charts/plot.h"
#include "widgets/theme/fonts.h"

namespace wattplan::charts {
namespace {

constexpr double margin = 20.0;

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
double writeLine(QPainter& painter, const QFont& font, const QColor& colour, double top, double width,
                 const QString& words) {
    if (words.isEmpty()) return 0.0;
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.ascent() + metrics.descent());
    paintText(painter, font, colour, QRectF(margin - 1.0, top, width, height),
              metrics.elidedText(words, Qt::ElideRight, width));
    return height;
}

double lineHeight(const QFont& font, const QString& words) {
    const QFontMetricsF metrics(font);
    return words.isEmpty() ? 0.0 : std::ceil(metrics.ascent() + metrics.descent());
}

/// Draws title, subtitle, legend, plot and source on a device.
void draw(const ChartPicture& picture, Medium medium, QPaintDevice& device, double scale) {
    Scene scene = sceneOf(picture, medium);
    const auto language = picture.numbers.language();
    QFont titleFont = theme::font(language, theme::TextSize::title, theme::Weight::bold);
    titleFont.setPixelSize(theme::pixelSize(theme::TextSize::title) + 2);
    const QFont small = scene.font;
    const double width = picture.size.width() - 2.0 * margin;

    double top = margin - 4.0;
    const double titleTop = top;
    top += lineHeight(titleFont, picture.text.title);
    const double subtitleTop = top + 1.0;
    top += lineHeight(small, picture.text.subtitle);
    const double legendTop = top + 8.0;
    const double legend = legendHeight(scene, width);
    top = legend > 0.0 ? legendTop + legend + 2.0 : top + 6.0;
    const double footer = lineHeight(small, picture.text.source);
    const double bottom = picture.size.height() - (footer > 0.0 ? footer + 20.0 : margin - 6.0);

    Plot plot(scene, nullptr);
    plot.setView(picture.view.value_or(scene.home));
    const QSize room(static_cast<int>(width), std::max(40, static_cast<int>(bottom - top)));
    plot.paintOn(device, scale, QPointF(margin, std::round(top)), room, [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(0.0, 0.0), QSizeF(picture.size)), scene.palette.card);
        writeLine(painter, titleFont, scene.palette.text, titleTop, width, picture.text.title);
        writeLine(painter, small, scene.palette.muted, subtitleTop, width, picture.text.subtitle);
        paintLegend(painter, scene, QRectF(margin, legendTop, width, legend));
        writeLine(painter, small, scene.palette.muted, picture.size.height() - footer - 12.0, width,
                  picture.text.source);
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

QImage imageOf(const ChartPicture& picture, int scale) {
    QImage image(picture.size * scale, QImage::Format_ARGB32_Premultiplied);
    constexpr double inchesPerMetre = 1.0 / 0.0254;
    const int dots = qRound(96.0 * scale * inchesPerMetre);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    image.fill(picture.palette.card);
    draw(picture, Medium::picture, image, scale);
    return image.convertToFormat(QImage::Format_RGB32);
}

QByteArray pngOf(const ChartPicture& picture, int scale) {
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture, scale).save(&buffer, "PNG");
    return file;
}

QByteArray svgOf(const ChartPicture& picture) {
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle(picture.text.title.isEmpty() ? picture.data.name : picture.text.title);
    generator.setDescription(picture.data.description);
    {
        QPainter target(&generator);
        OutlineDevice outlines(target, picture.size);
        draw(picture, Medium::vector, outlines, 1.0);
    }
    // The generator writes millimetres, which readers turn into pixels in different ways.
    const qsizetype from = file.indexOf(" width=\"");
    const qsizetype to = file.indexOf("viewBox");
    if (from > 0 && to > from)
        file.replace(from, to - from,
                     QStringLiteral(" width=\"%1\" height=\"%2\"\n ")
                         .arg(picture.size.width())
                         .arg(picture.size.height())
                         .toLatin1());
    return file;
}

QByteArray pdfOf(const ChartPicture& picture) {
    const SteadyHashes steady;
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr double pointsPerPixel = 72.0 / 96.0;
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        writer.setPageSize(QPageSize(QSizeF(picture.size) * pointsPerPixel, QPageSize::Point, QString(),
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(picture.text.title.isEmpty() ? picture.data.name : picture.text.title);
        writer.setCreator(QStringLiteral("Wattplan"));
        draw(picture, Medium::vector, writer, 1.0);
    }
    removeDates(file);
    return file;
}

QByteArray csvOf(const ChartPicture& picture, ByteOrderMark mark) {
    return csvOf(tableOf(picture.data, picture.numbers), mark);
}

QByteArray bytesOf(const ChartPicture& picture, FileKind kind) {
    switch (kind) {
        case FileKind::png1:
            return pngOf(picture, 1);
        case FileKind::png2:
            return pngOf(picture, 2);
        case FileKind::png4:
            return pngOf(picture, 4);
        case FileKind::svg:
            return svgOf(picture);
        case FileKind::pdf:
            return pdfOf(picture);
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
    QSaveFile file(path);
    const QByteArray bytes = bytesOf(picture, kind);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::fileNotWritable, {path.toStdString(), file.errorString().toStdString()});
    return {};
}

void copyToClipboard(const ChartPicture& picture) {
    const ChartTable table = tableOf(picture.data, picture.numbers);
    auto* contents = new QMimeData;
    contents->setImageData(imageOf(picture, 2));
    contents->setText(tabSeparated(table));
    contents->setHtml(htmlOf(table));
    contents->setData(QStringLiteral("image/svg+xml"), svgOf(picture));
    QApplication::clipboard()->setMimeData(contents);
}

}  // namespace wattplan::charts
