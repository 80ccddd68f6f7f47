#pragma once

#include <QFont>
#include <QStringList>
#include <cstdint>

#include "widgets/text/language.h"

namespace wattplan::theme {

/// The sizes of text, in device-independent pixels.
enum class TextSize : std::uint8_t {
    small,   ///< 12: captions, tick labels, units
    normal,  ///< 13: tables, forms, lists
    title,   ///< 14: card titles
    figure,  ///< 22: the number of a KPI
};

enum class Weight : std::uint8_t { regular, bold };

int pixelSize(TextSize size);

/// The families of a language, its own CJK family first: Qt keeps the glyphs of the first family it met, so a
/// Latin family in front would show the Chinese forms of whichever language came first. The digits of the
/// first family have one advance, so columns of numbers stand straight without tabular figures switched on.
QStringList fontFamilies(text::Language language);
/// The same with one advance for all Latin letters: formulas and keys.
QStringList monospaceFamilies(text::Language language);

QFont font(text::Language language, TextSize size = TextSize::normal, Weight weight = Weight::regular);
QFont monospaceFont(text::Language language, TextSize size = TextSize::small);

/// Loads the typefaces of a language, so that the first switch to it need not wait for them.
void loadFonts(text::Language language);

}  // namespace wattplan::theme
