#pragma once

#include <string_view>

namespace wattplan {

/// A text for people, in English, with the translation context it is looked up in. Core only marks labels;
/// widgets/text translates them.
struct Label {
    const char* context = "";
    const char* text = "";

    bool empty() const { return text[0] == '\0'; }
    friend bool operator==(const Label& a, const Label& b) {
        return std::string_view(a.context) == b.context && std::string_view(a.text) == b.text;
    }
};

}  // namespace wattplan

/// Marks an English text for lupdate (as an alias of QT_TRANSLATE_NOOP) and yields its Label.
#define WATTPLAN_TEXT(context, text) \
    ::wattplan::Label {              \
        context, text                \
    }
