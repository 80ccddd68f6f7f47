#pragma once

#include <QByteArray>
#include <QImage>
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
    theme::Palette palette = theme::lightPalette();
    QStringList hiddenKeys{};
    std::optional<View> view{};  ///< everything when not given
};

/// The picture in pixels, `scale` (1, 2 or 4) of them for one of the size.
QImage imageOf(const ChartPicture& picture, int scale);
QByteArray pngOf(const ChartPicture& picture, int scale);
/// Vector picture without fonts: its text is outlines.
QByteArray svgOf(const ChartPicture& picture);
/// One page of the picture's size; the fonts are embedded.
QByteArray pdfOf(const ChartPicture& picture);
QByteArray csvOf(const ChartPicture& picture, ByteOrderMark mark = ByteOrderMark::utf8);

enum class FileKind : std::uint8_t { png1, png2, png4, svg, pdf, csv };

/// The bytes of a file of a kind.
QByteArray bytesOf(const ChartPicture& picture, FileKind kind);
/// "png", "svg", "pdf", "csv".
QString suffixOf(FileKind kind);
/// Writes a file, whole or not at all. Errors: fileNotWritable.
Result<void> writeFile(const ChartPicture& picture, FileKind kind, const QString& path);

/// Puts picture and table on the clipboard: an image, tab-separated text, HTML and SVG.
void copyToClipboard(const ChartPicture& picture);

}  // namespace wattplan::charts
