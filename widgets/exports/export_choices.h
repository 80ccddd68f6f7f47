#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "widgets/charts/chart_table.h"
#include "widgets/text/language.h"
#include "widgets/theme/palette.h"

namespace wattplan {

enum class ExportFormat : std::uint8_t { png, svg, pdf, csv };
inline constexpr std::array allExportFormats{ExportFormat::png, ExportFormat::svg, ExportFormat::pdf,
                                             ExportFormat::csv};
/// "png", "svg", "pdf", "csv": in file names, settings and options.
QString exportFormatKey(ExportFormat format);
std::optional<ExportFormat> exportFormatByKey(QStringView key);

/// How large exported pictures are.
enum class PictureSize : std::uint8_t {
    asShown,    ///< each chart in its own size
    slide,      ///< 1920 × 1080, a slide of 16:9
    halfSlide,  ///< 960 × 1080, half of it
    pageWidth,  ///< 643 wide: A4 with margins of 20 mm, at 96 dots an inch; as high as the chart needs
    custom,
};
inline constexpr int pictureSizeCount = 5;

/// What of the plan is written, and how.
struct ExportChoices {
    std::vector<text::Language> languages{text::Language::en};  ///< of several each has a folder of its own
    std::vector<ExportFormat> formats{ExportFormat::png, ExportFormat::svg, ExportFormat::csv};
    int scale = 2;  ///< pixels of a PNG for one of the size: 1, 2 or 4
    PictureSize size = PictureSize::asShown;
    QSize customSize{1280, 720};
    theme::Theme theme = theme::Theme::light;
    charts::CsvOptions csv{};
    bool asKept = false;  ///< with the titles and sizes that a reader wants for single charts

    bool has(ExportFormat format) const;
    bool has(text::Language language) const;
    bool operator==(const ExportChoices&) const = default;

    /// Those of the last export, else the above in a language.
    static ExportChoices remembered(text::Language language);
    void remember() const;
};

/// How a chart is laid out for an export: its size in device-independent pixels, and how much it is enlarged,
/// text and all.
struct PictureLayout {
    QSize size{};
    double zoom = 1.0;
};
/// `shown` is the chart's own size, below whose height it can't be read.
PictureLayout layoutFor(const ExportChoices& choices, const QSize& shown);

/// A chart or table that can be exported.
struct ExportItem {
    enum class Type : std::uint8_t { chart, table };
    Type type = Type::chart;
    QString page{};   ///< its key
    QString file{};   ///< the name of its files, without folder and suffix; no two items have the same
    QString title{};  ///< in the language shown
    QString note{};   ///< which of several, "" for none
};

/// The files that items become, by their path in the folder.
QStringList exportFiles(const ExportChoices& choices, const std::vector<ExportItem>& items);
/// The same of one item in one language; a table is written as CSV alone.
QStringList exportFiles(const ExportChoices& choices, text::Language language, ExportItem::Type type,
                        const QString& file);

}  // namespace wattplan
