#include "widgets/theme/palette.h"

#include <algorithm>

namespace wattplan::theme {

QColor Palette::of(Tone tone) const {
    switch (tone) {
        case Tone::text:
            return text;
        case Tone::muted:
            return muted;
        case Tone::accent:
            return accent;
        case Tone::good:
            return good;
        case Tone::bad:
            return bad;
        case Tone::warning:
            return warning;
        default:
            return series[static_cast<std::size_t>(tone)];
    }
}

QColor Palette::ofShare(double share) const {
    const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(ramp.size() - 1);
    const std::size_t from = std::min(static_cast<std::size_t>(at), ramp.size() - 2);
    const QColor& low = ramp[from];
    const QColor& high = ramp[from + 1];
    const double part = at - static_cast<double>(from);
    const auto mixed = [&](int a, int b) { return qRound(a + part * (b - a)); };
    return {mixed(low.red(), high.red()), mixed(low.green(), high.green()), mixed(low.blue(), high.blue())};
}

const Palette& lightPalette() {
    static const Palette palette{
        .window = QColor(0xf3f4f7),
        .card = QColor(0xffffff),
        .chrome = QColor(0xffffff),
        .header = QColor(0xf3f4f7),
        .hairline = QColor(0xe0e3e9),
        .grid = QColor(0xeceef2),
        .text = QColor(0x1a2030),
        .muted = QColor(0x626b7d),
        .disabled = QColor(0xa9afbb),
        .hover = QColor(0xf0f2f6),
        .accent = QColor(0x0b69d0),
        .accentPressed = QColor(0x0957ae),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0xe6f0fc),
        .good = QColor(0x1a7a43),
        .goodSoft = QColor(0xe3f3e9),
        .bad = QColor(0xb8342c),
        .badSoft = QColor(0xfbe7e5),
        .warning = QColor(0xa65708),
        .warningSoft = QColor(0xfdf1d8),
        .quietMark = 0.45,
        .series = {QColor(0x0072b2), QColor(0x56b4e9), QColor(0x009e73), QColor(0xcc79a7), QColor(0xe69f00),
                   QColor(0xd55e00), QColor(0xe0d21a), QColor(0xb4bac4)},
        .ramp = {QColor(0xeff3ff), QColor(0xbdd7e7), QColor(0x6baed6), QColor(0x3182bd), QColor(0x08519c)},
    };
    return palette;
}

const Palette& darkPalette() {
    static const Palette palette{
        .window = QColor(0x15171d),
        .card = QColor(0x1e2129),
        .chrome = QColor(0x1e2129),
        .header = QColor(0x171920),
        .hairline = QColor(0x343944),
        .grid = QColor(0x2a2e37),
        .text = QColor(0xe9ebef),
        .muted = QColor(0x9ca4b2),
        .disabled = QColor(0x626a78),
        .hover = QColor(0x272b34),
        .accent = QColor(0x58a8f7),
        .accentPressed = QColor(0x7dbcfa),
        .onAccent = QColor(0x10141b),
        .accentSoft = QColor(0x1d324b),
        .good = QColor(0x4cc38a),
        .goodSoft = QColor(0x1c3529),
        .bad = QColor(0xf2786f),
        .badSoft = QColor(0x40231f),
        .warning = QColor(0xeaa545),
        .warningSoft = QColor(0x3d2f18),
        .quietMark = 0.62,
        .series = {QColor(0x3d96d2), QColor(0x7cc7f2), QColor(0x23b58a), QColor(0xd98cb8), QColor(0xeeb033),
                   QColor(0xe8762a), QColor(0xf0e442), QColor(0x6d7583)},
        .ramp = {QColor(0x08519c), QColor(0x3182bd), QColor(0x6baed6), QColor(0xbdd7e7), QColor(0xeff3ff)},
    };
    return palette;
}

const Palette& printPalette() {
    static const Palette palette{
        .window = QColor(0xffffff),
        .card = QColor(0xffffff),
        .chrome = QColor(0xffffff),
        .header = QColor(0xf0f0f0),
        .hairline = QColor(0x8c8c8c),
        .grid = QColor(0xd9d9d9),
        .text = QColor(Qt::black),
        .muted = QColor(0x3c3c3c),
        .disabled = QColor(0x767676),
        .hover = QColor(0xf0f0f0),
        .accent = QColor(0x003ea8),
        .accentPressed = QColor(0x002a73),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0xe4eaf6),
        .good = QColor(0x00582b),
        .goodSoft = QColor(0xe3f3e9),
        .bad = QColor(0x9c0000),
        .badSoft = QColor(0xfbe7e5),
        .warning = QColor(0x734300),
        .warningSoft = QColor(0xfdf1d8),
        .quietMark = 0.6,
        .series = {QColor(0x003ea8), QColor(0x22a0ff), QColor(0x008435), QColor(0x5c0069), QColor(0xbdb657),
                   QColor(0xbc0000), QColor(0xffc319), QColor(0x868686)},
        .ramp = {QColor(0xf7f7f7), QColor(0xcccccc), QColor(0x969696), QColor(0x636363), QColor(0x252525)},
    };
    return palette;
}

const Palette& paletteOf(Theme theme) {
    switch (theme) {
        case Theme::light:
            return lightPalette();
        case Theme::dark:
            return darkPalette();
        case Theme::print:
            return printPalette();
    }
    return lightPalette();
}

}  // namespace wattplan::theme
