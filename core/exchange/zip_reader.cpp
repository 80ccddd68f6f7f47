#include "core/exchange/zip_reader.h"

#include <algorithm>
#include <array>

#include <zlib.h>

#include "core/exchange/sheet.h"

namespace wattplan::exchange {
namespace {

constexpr std::size_t endLength = 22;
constexpr std::size_t centralLength = 46;
constexpr std::size_t localLength = 30;
constexpr std::size_t mostEntries = 4096;

std::uint32_t number(std::string_view bytes, std::size_t place, std::size_t length) {
    std::uint32_t value = 0;
    for (std::size_t i = length; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[place + i]);
    return value;
}

/// Unpacks up to `largest` bytes; false for damage or more.
bool inflateTo(std::string& text, std::string_view packed, std::size_t largest) {
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return false;
    std::string held(packed);  // zlib's input is not const
    stream.next_in = reinterpret_cast<Bytef*>(held.data());
    stream.avail_in = static_cast<uInt>(held.size());
    std::array<char, 65536> block{};
    int state = Z_OK;
    while (state == Z_OK && text.size() <= largest) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(block.data(), block.size() - stream.avail_out);
        if (state == Z_OK && stream.avail_in == 0 && stream.avail_out == block.size()) break;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && text.size() <= largest;
}

}  // namespace

Result<ZipReader> ZipReader::open(const std::string& file, std::string_view bytes) {
    const auto damaged = wholeFile(file, WATTPLAN_TEXT("Reasons", "the archive is damaged"));
    const std::size_t end = bytes.rfind("PK\x05\x06");
    if (end == std::string_view::npos || bytes.size() - end < endLength) return damaged;
    const std::size_t count = number(bytes, end + 10, 2);
    std::size_t place = number(bytes, end + 16, 4);
    if (count > mostEntries) return damaged;
    ZipReader reader;
    reader.m_file = file;
    reader.m_bytes = bytes;
    for (std::size_t i = 0; i < count; ++i) {
        if (place > end || end - place < centralLength || !bytes.substr(place).starts_with("PK\x01\x02"))
            return damaged;
        const std::size_t nameLength = number(bytes, place + 28, 2);
        const std::size_t rest = number(bytes, place + 30, 2) + number(bytes, place + 32, 2);
        if (end - place - centralLength < nameLength + rest) return damaged;
        const Entry entry{static_cast<std::uint16_t>(number(bytes, place + 8, 2)),
                          static_cast<std::uint16_t>(number(bytes, place + 10, 2)),
                          number(bytes, place + 20, 4), number(bytes, place + 42, 4)};
        reader.m_entries[std::string(bytes.substr(place + centralLength, nameLength))] = entry;
        place += centralLength + nameLength + rest;
    }
    return reader;
}

Result<std::string> ZipReader::read(const std::string& name, std::size_t largest) const {
    const auto refused = [&](Label why) { return wholeFile(m_file, why); };
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return refused(WATTPLAN_TEXT("Reasons", "a part of the workbook is missing"));
    const Entry& entry = found->second;
    constexpr std::uint16_t encrypted = 1;
    if (entry.flags & encrypted) return refused(WATTPLAN_TEXT("Reasons", "it is encrypted"));
    const auto isInside = [&](std::size_t from, std::size_t length) {
        return from <= m_bytes.size() && length <= m_bytes.size() - from;
    };
    if (!isInside(entry.header, localLength))
        return refused(WATTPLAN_TEXT("Reasons", "the archive is damaged"));
    const std::size_t begin = entry.header + localLength + number(m_bytes, entry.header + 26, 2) +
                              number(m_bytes, entry.header + 28, 2);
    if (!isInside(begin, entry.packed)) return refused(WATTPLAN_TEXT("Reasons", "the archive is damaged"));
    const std::string_view packed = m_bytes.substr(begin, entry.packed);
    constexpr std::uint16_t deflated = 8;
    std::string text;
    if (entry.method == 0 && packed.size() <= largest) {
        text = packed;
        return text;
    }
    if (entry.method == deflated && inflateTo(text, packed, largest)) return text;
    return refused(
        text.size() > largest || (entry.method == 0 && packed.size() > largest)
            ? WATTPLAN_TEXT("Reasons", "it unpacks to more than 32 MB, the most that a table may be")
            : WATTPLAN_TEXT("Reasons", "the archive is damaged"));
}

}  // namespace wattplan::exchange
