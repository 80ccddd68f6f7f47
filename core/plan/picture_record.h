#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wattplan {

/// A picture as a plan keeps it, with the file it is from.
struct PictureRecord {
    static constexpr std::size_t mostBytes = std::size_t{512} * 1024;

    std::string name{};   ///< one line: the file's name without its folder; not empty
    std::string type{};   ///< "image/png", "image/jpeg" or "image/svg+xml"
    std::string bytes{};  ///< of the file, not empty

    bool operator==(const PictureRecord&) const = default;
};

/// The kind of a picture by the first bytes of its file; "" for none of the three.
std::string_view pictureType(std::string_view bytes);

/// What the plan keeps: name and type in a line each, then the bytes in base 64 (RFC 4648).
std::string pictureText(const PictureRecord& record);
/// Reads it back; nothing where the text is none that `pictureText` writes.
std::optional<PictureRecord> readPictureText(std::string_view text);
/// A record of a file's content; nothing for another kind of file, or one that is too large.
std::optional<PictureRecord> pictureOf(std::string_view name, std::string_view bytes);

}  // namespace wattplan
