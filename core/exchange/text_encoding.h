#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/foreign_lines.h"
#include "core/result.h"

namespace wattplan::exchange {

/// How the characters of a text file are written.
enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, gb18030, big5, windows1252 };

std::span<const Encoding> allEncodings();
/// "utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "windows-1252".
std::string_view encodingKey(Encoding encoding);
std::optional<Encoding> encodingByKey(std::string_view key);

/// The encoding that fits bytes best: a byte order mark says it; else UTF-16 by its zero bytes; else UTF-8
/// where all is valid; else GB18030 or Big5, by validity and then by how common their characters are; else
/// Windows-1252. Takes time in proportion to the bytes.
Encoding findEncoding(std::string_view bytes);

/// A text in UTF-8. What is no character in its encoding is U+FFFD.
struct DecodedText {
    std::string text{};
    Encoding encoding{};              ///< of all lines but `otherLines`
    std::optional<Encoding> other{};  ///< of these
    std::vector<int> otherLines{};    ///< lines in another encoding than the rest, from 1; a hundred at most
    std::vector<LineReading> readings{};  ///< of the first five of these
};

/// Reads bytes in an encoding, found where none is given. A text of UTF-8 with lines that are none is read
/// line by line, each of them in the encoding in which more of its characters are common. Errors:
/// malformedRow with line and column, for bytes that are no text, for lines of three encodings, and for a
/// line that reads as well in GB 18030 as in Big5, with both readings.
Result<DecodedText> decodeText(const std::string& file, std::string_view bytes,
                               std::optional<Encoding> encoding = {});

/// U+FFFD, as decodeText() puts it where bytes are no character.
inline constexpr std::string_view noCharacter = "\xEF\xBF\xBD";

}  // namespace wattplan::exchange
