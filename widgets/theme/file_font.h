#pragma once

#include <QFont>

namespace wattplan::theme {

/// The font for a file or paper: each character has its own glyph, so that readers of a PDF file can search
/// and copy its words. (Shaped, Noto's digits behind letters are glyphs that the file can't name.)
inline QFont fileFont(QFont font) {
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

}  // namespace wattplan::theme
