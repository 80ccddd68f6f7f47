#include "widgets/theme/fonts.h"

#include <QFontMetrics>

namespace wattplan::theme {
namespace {

QFont madeOf(const QStringList& families, TextSize size, Weight weight) {
    QFont made;
    made.setFamilies(families);
    made.setPixelSize(pixelSize(size));
    made.setWeight(weight == Weight::bold ? QFont::Bold : QFont::Normal);
    made.setHintingPreference(QFont::PreferVerticalHinting);
    return made;
}

// All regions have the same Latin letters. The Chinese ones make quotes, the apostrophe and the middle dot as
// wide as a character, as Chinese is set; the Japanese one makes them as wide as English needs.
QString regionOf(text::Language language) {
    switch (language) {
        case text::Language::zhCN:
            return QStringLiteral("SC");
        case text::Language::zhTW:
            return QStringLiteral("TC");
        case text::Language::en:
            return QStringLiteral("JP");
    }
    return QStringLiteral("JP");
}

}  // namespace

int pixelSize(TextSize size) {
    switch (size) {
        case TextSize::small:
            return 12;
        case TextSize::normal:
            return 13;
        case TextSize::title:
            return 14;
        case TextSize::figure:
            return 22;
    }
    return 13;
}

QStringList fontFamilies(text::Language language) {
    const QString region = regionOf(language);
    return {QStringLiteral("Noto Sans CJK ") + region,
            // The Japanese one is called by its bare name.
            language == text::Language::en ? QStringLiteral("Source Han Sans")
                                           : QStringLiteral("Source Han Sans ") + region,
            QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("DejaVu Sans")};
}

QStringList monospaceFamilies(text::Language language) {
    return {QStringLiteral("Noto Sans Mono CJK ") + regionOf(language), QStringLiteral("DejaVu Sans Mono")};
}

QFont font(text::Language language, TextSize size, Weight weight) {
    return madeOf(fontFamilies(language), size, weight);
}

QFont monospaceFont(text::Language language, TextSize size) {
    QFont made = madeOf(monospaceFamilies(language), size, Weight::regular);
    made.setFixedPitch(true);
    return made;
}

void loadFonts(text::Language language) {
    for (const TextSize size : {TextSize::small, TextSize::normal, TextSize::title, TextSize::figure})
        for (const Weight weight : {Weight::regular, Weight::bold})
            QFontMetrics(font(language, size, weight)).horizontalAdvance(QStringLiteral("A 1.5 電电"));
}

}  // namespace wattplan::theme
