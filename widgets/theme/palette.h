#pragma once

#include <QColor>
#include <array>
#include <cstdint>

namespace wattplan::theme {

enum class Theme : std::uint8_t {
    light,
    dark,
    print,  ///< for paper and exports: white ground, black ink, series that stay apart as greys
};

/// What a mark or a word means; the palette says which colour that is. The series, in the order of first use,
/// are told apart by readers with any colour vision: on the screen Okabe and Ito's eight ("Color Universal
/// Design", 2008), in print the same hues at eight steps of lightness, 8 L* apart.
enum class Tone : std::uint8_t {
    series1,  ///< blue
    series2,  ///< sky blue
    series3,  ///< bluish green
    series4,  ///< reddish purple
    series5,  ///< orange
    series6,  ///< vermilion
    series7,  ///< yellow
    series8,  ///< grey, for "other" and for what is compared against
    text,
    muted,
    accent,
    good,
    bad,
    warning,
};
inline constexpr int seriesToneCount = 8;

/// Every colour of the program. Text colours keep 4.5:1 on card and window.
struct Palette {
    QColor window;         ///< behind the cards
    QColor card;           ///< cards, tables, side panels
    QColor chrome;         ///< toolbar, navigation, status bar
    QColor header;         ///< header row of a table, formula boxes
    QColor hairline;       ///< borders of cards and controls
    QColor grid;           ///< grid lines of charts, lines between rows
    QColor text;           ///< words that matter
    QColor muted;          ///< units, captions, tick labels
    QColor disabled;       ///< what can't be used now
    QColor hover;          ///< under the pointer
    QColor accent;         ///< the one accent: primary button, selection, links
    QColor accentPressed;  ///< the same while pressed
    QColor onAccent;       ///< text on the accent
    QColor accentSoft;     ///< behind the chosen page, row and segment
    QColor good, goodSoft;
    QColor bad, badSoft;
    QColor warning, warningSoft;
    double quietMark;  ///< opacity of marks that are not emphasised
    std::array<QColor, seriesToneCount> series;
    /// Of values from the lowest to the highest, away from the card: the sequential schemes Blues and Greys
    /// of ColorBrewer (Harrower and Brewer, 2003), which differ in lightness and so for any colour vision.
    std::array<QColor, 5> ramp;

    QColor of(Tone tone) const;
    /// The colour of a value that lies a share of the way from the lowest to the highest.
    QColor ofShare(double share) const;
    /// The colour of the n-th series; grey is never given out this way.
    QColor ofSeries(int index) const {
        return series[static_cast<std::size_t>(index % (seriesToneCount - 1))];
    }
};

const Palette& lightPalette();
const Palette& darkPalette();
const Palette& printPalette();
const Palette& paletteOf(Theme theme);

}  // namespace wattplan::theme
