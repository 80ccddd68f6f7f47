#include "widgets/exports/export_choices.h"

#include <QSettings>
#include <algorithm>
#include <cmath>

namespace wattplan {
namespace {

const QString group = QStringLiteral("export");
constexpr QSize usualSize{960, 540};
constexpr QSize slideSize{1920, 1080};
constexpr int pageHeight = 400;
constexpr int pageWidth = 643;  // (210 − 2 × 20) mm / 25.4 mm × 96

double areaOf(const QSize& size) {
    return static_cast<double>(size.width()) * size.height();
}

// As much of the text as of the area: a slide is read from further away than a page.
PictureLayout layoutOn(const QSize& target, const QSize& shown) {
    double zoom = std::max(1.0, std::sqrt(areaOf(target) / areaOf(usualSize)));
    if (target.height() / zoom < shown.height()) zoom = static_cast<double>(target.height()) / shown.height();
    return {(QSizeF(target) / zoom).toSize(), zoom};
}

template <typename Value>
Value within(int number, Value last, Value otherwise) {
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Value>(number) : otherwise;
}

}  // namespace

QString exportFormatKey(ExportFormat format) {
    switch (format) {
        case ExportFormat::png:
            return QStringLiteral("png");
        case ExportFormat::svg:
            return QStringLiteral("svg");
        case ExportFormat::pdf:
            return QStringLiteral("pdf");
        case ExportFormat::csv:
            return QStringLiteral("csv");
    }
    return {};
}

std::optional<ExportFormat> exportFormatByKey(QStringView key) {
    for (const ExportFormat format : allExportFormats)
        if (key == exportFormatKey(format)) return format;
    return std::nullopt;
}

bool ExportChoices::has(ExportFormat format) const {
    return std::ranges::find(formats, format) != formats.end();
}

bool ExportChoices::has(text::Language language) const {
    return std::ranges::find(languages, language) != languages.end();
}

ExportChoices ExportChoices::remembered(text::Language language) {
    QSettings settings;
    settings.beginGroup(group);
    ExportChoices choices;
    choices.languages = {language};
    if (!settings.contains(QStringLiteral("formats"))) return choices;
    choices.languages.clear();
    for (const QString& code : settings.value(QStringLiteral("languages")).toStringList())
        if (const auto known = text::languageOfLocale(code)) choices.languages.push_back(*known);
    choices.formats.clear();
    for (const QString& key : settings.value(QStringLiteral("formats")).toStringList())
        if (const auto known = exportFormatByKey(key)) choices.formats.push_back(*known);
    if (const int scale = settings.value(QStringLiteral("scale")).toInt();
        scale == 1 || scale == 2 || scale == 4)
        choices.scale = scale;
    choices.size =
        within(settings.value(QStringLiteral("size")).toInt(), PictureSize::custom, PictureSize::asShown);
    if (const QSize size = settings.value(QStringLiteral("customSize")).toSize(); size.isValid())
        choices.customSize = size;
    choices.theme =
        within(settings.value(QStringLiteral("theme")).toInt(), theme::Theme::print, theme::Theme::light);
    if (!settings.value(QStringLiteral("byteOrderMark"), true).toBool())
        choices.csv.mark = charts::ByteOrderMark::none;
    if (!settings.value(QStringLiteral("unitsRow"), true).toBool())
        choices.csv.units = charts::UnitsPlace::headings;
    return choices;
}

void ExportChoices::remember() const {
    QStringList codes;
    for (const text::Language language : languages)
        codes += text::languageCode(language);
    QStringList keys;
    for (const ExportFormat format : formats)
        keys += exportFormatKey(format);
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue(QStringLiteral("languages"), codes);
    settings.setValue(QStringLiteral("formats"), keys);
    settings.setValue(QStringLiteral("scale"), scale);
    settings.setValue(QStringLiteral("size"), static_cast<int>(size));
    settings.setValue(QStringLiteral("customSize"), customSize);
    settings.setValue(QStringLiteral("theme"), static_cast<int>(theme));
    settings.setValue(QStringLiteral("byteOrderMark"), csv.mark == charts::ByteOrderMark::utf8);
    settings.setValue(QStringLiteral("unitsRow"), csv.units == charts::UnitsPlace::ownRow);
}

PictureLayout layoutFor(const ExportChoices& choices, const QSize& shown) {
    switch (choices.size) {
        case PictureSize::asShown:
            return {shown, 1.0};
        case PictureSize::slide:
            return layoutOn(slideSize, shown);
        case PictureSize::halfSlide:
            return layoutOn(QSize(slideSize.width() / 2, slideSize.height()), shown);
        case PictureSize::pageWidth:
            return {QSize(pageWidth, shown.height() > usualSize.height() ? shown.height() : pageHeight), 1.0};
        case PictureSize::custom:
            return layoutOn(choices.customSize, shown);
    }
    return {shown, 1.0};
}

QStringList exportFiles(const ExportChoices& choices, text::Language language, ExportItem::Type type,
                        const QString& file) {
    const QString folder = choices.languages.size() > 1 ? text::languageCode(language) + u'/' : QString();
    QStringList files;
    for (const ExportFormat format : choices.formats)
        if (type == ExportItem::Type::chart || format == ExportFormat::csv)
            files += folder + file + u'.' + exportFormatKey(format);
    return files;
}

QStringList exportFiles(const ExportChoices& choices, const std::vector<ExportItem>& items) {
    QStringList files;
    for (const text::Language language : choices.languages)
        for (const ExportItem& item : items)
            files += exportFiles(choices, language, item.type, item.file);
    return files;
}

}  // namespace wattplan
