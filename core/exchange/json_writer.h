#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wattplan::exchange {

/// Writes JSON for people and programs: two spaces of indentation, small objects on one line, numbers as the
/// shortest text that reads back as the same double.
class JsonWriter {
public:
    enum class Layout : std::uint8_t { lines, oneLine };

    void beginObject(Layout layout = Layout::lines) { begin('{', layout); }
    void beginArray(Layout layout = Layout::lines) { begin('[', layout); }
    void end();
    /// The name of the next member.
    void name(std::string_view name);

    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    /// A finite number; what is not finite has no JSON and is written as null.
    void value(double number);
    void value(std::uint64_t number);
    void null() { element("null"); }
    /// Null where the number is not known.
    void value(const std::optional<double>& number) { number ? value(*number) : null(); }

    template <class T>
    void member(std::string_view key, const T& content) {
        name(key);
        value(content);
    }

    /// The text, which ends with a line break.
    std::string take();

private:
    struct Level {
        char close;
        Layout layout;
        bool isEmpty = true;
    };

    void begin(char open, Layout layout);
    void element(std::string_view text);
    void separate();
    void breakLine();

    std::string m_text;
    std::vector<Level> m_levels;
    bool m_isNamed = false;
};

/// The shortest text that reads back as the same double: "3e+11" is written "3e11".
std::string shortestText(double number);

}  // namespace wattplan::exchange
