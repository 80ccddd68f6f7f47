#include "core/plan/picture_record.h"

#include <algorithm>
#include <cstdint>

namespace wattplan {

namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string encoded(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t b = 0; b < 3; ++b)
            group = group << 8 | (b < count ? static_cast<unsigned char>(bytes[i + b]) : 0U);
        for (std::size_t d = 0; d < 4; ++d)
            text += d <= count ? digits[group >> (18 - 6 * d) & 63U] : '=';
    }
    return text;
}

/// False where the text is not in base 64.
bool decode(std::string_view text, std::string& bytes) {
    if (text.size() % 4 != 0) return false;
    bytes.reserve(text.size() / 4 * 3);
    for (std::size_t i = 0; i < text.size(); i += 4) {
        const std::string_view four = text.substr(i, 4);
        const std::size_t filled = std::min<std::size_t>(four.find('='), 4);
        const bool isLast = i + 4 == text.size();
        if (filled < 2 || (filled < 4 && !isLast) || (filled == 2 && four[3] != '=')) return false;
        std::uint32_t group = 0;
        for (std::size_t d = 0; d < 4; ++d) {
            const std::size_t value = d < filled ? digits.find(four[d]) : 0;
            if (value == std::string_view::npos) return false;
            group = group << 6 | static_cast<std::uint32_t>(value);
        }
        for (std::size_t b = 0; b + 1 < filled; ++b)
            bytes += static_cast<char>(group >> (16 - 8 * b) & 255U);
    }
    return true;
}

std::string_view takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return line;
}

}  // namespace

std::string_view pictureType(std::string_view bytes) {
    constexpr std::size_t head = 1024;  // an SVG may open with a declaration and comments
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
    if (bytes.starts_with("\xff\xd8\xff")) return "image/jpeg";
    if (bytes.substr(0, head).find("<svg") != std::string_view::npos) return "image/svg+xml";
    return {};
}

std::string pictureText(const PictureRecord& record) {
    return record.name + '\n' + record.type + '\n' + encoded(record.bytes);
}

std::optional<PictureRecord> readPictureText(std::string_view text) {
    const std::string_view name = takeLine(text);
    const std::string_view type = takeLine(text);
    std::string bytes;
    if (text.size() > PictureRecord::mostBytes / 3 * 4 + 4 || !decode(text, bytes)) return std::nullopt;
    auto record = pictureOf(name, bytes);
    if (record && record->type != type) return std::nullopt;
    return record;
}

std::optional<PictureRecord> pictureOf(std::string_view name, std::string_view bytes) {
    const std::string_view type = pictureType(bytes);
    if (bytes.size() > PictureRecord::mostBytes || type.empty() || name.empty() ||
        name.find('\n') != std::string_view::npos)
        return std::nullopt;
    return PictureRecord{std::string(name), std::string(type), std::string(bytes)};
}

}  // namespace wattplan
