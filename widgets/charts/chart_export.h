#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPicture>
#include <QSize>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

#include "core/result.h"
#include "widgets/charts/chart_data.h"
#include "widgets/charts/chart_table.h"
#include "widgets/text/number_format.h"
#include "widgets/theme/palette.h"

namespace wattplan::charts {

/// The words around an exported chart; each may be empty.
struct ExportText {
    QString title{};
    QString subtitle{};
    QString source{};  ///< at the foot: where the numbers come from, plan and date
};

/// A chart to be drawn away from the screen. The texts of `data` and `text` are in the language of `numbers`;
/// the same picture gives the same bytes.
struct ChartPicture {
    ChartData data{};
    text::NumberFormat numbers{};
    ExportText text{};
    QSize size{960, 540};  ///< device-independent pixels
    double zoom = 1.0;     ///< of the size, text and all, in files
    double margin = 20.0;  ///< around what is drawn
    theme::Palette palette = theme::lightPalette();
    QStringList hiddenKeys{};
    std::optional<View> view{};  ///< everything when not given
};

enum class FileKind : std::uint8_t { png1, png2, png4, svg, pdf, csv };
/// "png", "svg", "pdf", "csv".
QString suffixOf(FileKind kind);

/// What a picture is drawn for.
enum class Ink : std::uint8_t {
    pixels,   ///< lines on whole pixels
    strokes,  ///< for files and paper without pixels
};

/// A picture drawn once, to be put into files by any thread, one at a time.
struct Drawing {
    QPicture strokes{};  ///< in the picture's size
    QSize size{};
    double zoom = 1.0;
    QColor ground{};
    QString title{};
    QString description{};
};
/// Draws a picture, on the thread of the window. Every text is in the language of its numbers, and so must
/// the language of the program be.
Drawing drawingOf(const ChartPicture& picture, Ink ink);
/// Puts a drawing into a box of a painter, as large as fits.
void paint(QPainter& painter, const Drawing& drawing, const QRectF& box);

/// The drawing in pixels, `scale` (1, 2 or 4) of them for one of its zoomed size. Of Ink::pixels.
QImage imageOf(const Drawing& drawing, int scale);
QByteArray pngOf(const Drawing& drawing, int scale);
/// Vector picture without fonts: its text is outlines. Of Ink::strokes.
QByteArray svgOf(const Drawing& drawing);
/// One page of the drawing's zoomed size; the fonts are embedded. Of Ink::strokes.
QByteArray pdfOf(const Drawing& drawing);

/// The numbers of the picture, whole.
QByteArray csvOf(const ChartPicture& picture, const CsvOptions& options = {});
/// The bytes of a file of a kind.
QByteArray bytesOf(const ChartPicture& picture, FileKind kind);
/// Writes a file, whole or not at all. Errors: fileNotWritable, fileIsDirectory, diskFull.
Result<void> writeFile(const ChartPicture& picture, FileKind kind, const QString& path);

/// Puts picture and table on the clipboard: an image, tab-separated text, HTML and SVG.
void copyToClipboard(const ChartPicture& picture);

}  // namespace wattplan::charts
