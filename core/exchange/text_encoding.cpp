#include "core/exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <iconv.h>

#include "core/catalog/csv.h"

namespace wattplan::exchange {
namespace {

struct Named {
    Encoding encoding;
    std::string_view key;
    const char* system;  // as iconv calls it
};
constexpr std::array names{
    Named{Encoding::utf8, "utf-8", "UTF-8"},
    Named{Encoding::utf16le, "utf-16le", "UTF-16LE"},
    Named{Encoding::utf16be, "utf-16be", "UTF-16BE"},
    Named{Encoding::gb18030, "gb18030", "GB18030"},
    Named{Encoding::big5, "big5", "BIG5"},
    Named{Encoding::windows1252, "windows-1252", "CP1252"},
};

constexpr std::string_view mark8 = "\xEF\xBB\xBF";
constexpr std::string_view markLittle = "\xFF\xFE";
constexpr std::string_view markBig = "\xFE\xFF";

unsigned char at(std::string_view bytes, std::size_t place) {
    return place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0;
}

bool isBetween(unsigned char byte, unsigned char low, unsigned char high) {
    return byte >= low && byte <= high;
}

/// Bytes of the character of UTF-8 at a place; 0 where there is none.
std::size_t lengthOfUtf8(std::string_view bytes, std::size_t place) {
    const unsigned char lead = at(bytes, place);
    if (lead < 0x80) return 1;
    const auto follows = [&](std::size_t next) { return isBetween(at(bytes, place + next), 0x80, 0xBF); };
    const unsigned char second = at(bytes, place + 1);
    if (isBetween(lead, 0xC2, 0xDF)) return follows(1) ? 2 : 0;
    if (isBetween(lead, 0xE0, 0xEF)) {
        if (lead == 0xE0 && second < 0xA0) return 0;  // overlong
        if (lead == 0xED && second > 0x9F) return 0;  // surrogates
        return follows(1) && follows(2) ? 3 : 0;
    }
    if (isBetween(lead, 0xF0, 0xF4)) {
        if (lead == 0xF0 && second < 0x90) return 0;
        if (lead == 0xF4 && second > 0x8F) return 0;
        return follows(1) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

struct Scan {
    std::size_t wrong = 0;   // bytes that begin no character
    std::size_t many = 0;    // characters of several bytes; of three and more in UTF-8
    std::size_t common = 0;  // of these, those that everyday texts are made of
};

Scan scanUtf8(std::string_view bytes) {
    Scan scan;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = lengthOfUtf8(bytes, i);
        scan.wrong += length == 0 ? 1 : 0;
        scan.many += length > 2 ? 1 : 0;
        i += std::max<std::size_t>(length, 1);
    }
    return scan;
}

// GB 18030: two bytes, or four with digits between. The hanzi of its first level, and its punctuation, stand
// where GB 2312 has them.
Scan scanGb(std::string_view bytes) {
    Scan scan;
    for (std::size_t i = 0; i < bytes.size();) {
        const unsigned char lead = at(bytes, i);
        const unsigned char second = at(bytes, i + 1);
        if (lead < 0x80) {
            ++i;
        } else if (isBetween(lead, 0x81, 0xFE) && isBetween(second, 0x40, 0xFE) && second != 0x7F) {
            const bool isFirstLevel = isBetween(lead, 0xB0, 0xD7) && second >= 0xA1;
            const bool isPunctuation = (lead == 0xA1 || lead == 0xA3) && second >= 0xA1;
            ++scan.many;
            scan.common += isFirstLevel || isPunctuation ? 1 : 0;
            i += 2;
        } else if (isBetween(lead, 0x81, 0xFE) && isBetween(second, 0x30, 0x39) &&
                   isBetween(at(bytes, i + 2), 0x81, 0xFE) && isBetween(at(bytes, i + 3), 0x30, 0x39)) {
            ++scan.many;
            i += 4;
        } else {
            ++scan.wrong;
            ++i;
        }
    }
    return scan;
}

// Big5: its frequent hanzi have leads A4 to C6, punctuation A1.
Scan scanBig5(std::string_view bytes) {
    Scan scan;
    for (std::size_t i = 0; i < bytes.size();) {
        const unsigned char lead = at(bytes, i);
        const unsigned char second = at(bytes, i + 1);
        if (lead < 0x80) {
            ++i;
        } else if (isBetween(lead, 0xA1, 0xF9) &&
                   (isBetween(second, 0x40, 0x7E) || isBetween(second, 0xA1, 0xFE))) {
            ++scan.many;
            scan.common += isBetween(lead, 0xA4, 0xC6) || lead == 0xA1 ? 1 : 0;
            i += 2;
        } else {
            ++scan.wrong;
            ++i;
        }
    }
    return scan;
}

std::optional<Encoding> utf16By(std::string_view bytes) {
    constexpr std::size_t enough = 65536;
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < std::min(bytes.size(), enough); ++i)
        if (bytes[i] == '\0') ++(i % 2 == 0 ? even : odd);
    // ASCII has one in every character; a text of hanzi its commas and line ends, and is no UTF-8.
    const std::size_t seen = std::min(bytes.size(), enough);
    const bool isMany = (even + odd) * 4 >= seen || ((even + odd) * 50 >= seen && scanUtf8(bytes).wrong > 0);
    if (isMany && even == 0) return Encoding::utf16le;
    if (isMany && odd == 0) return Encoding::utf16be;
    return std::nullopt;
}

double shareOfCommon(const Scan& scan) {
    return static_cast<double>(scan.common) / static_cast<double>(std::max<std::size_t>(scan.many, 1));
}

// Of bytes that are no UTF-8 and have no zero.
Encoding findOther(std::string_view bytes) {
    const Scan gb = scanGb(bytes);
    const Scan big5 = scanBig5(bytes);
    const auto isWrong = [](const Scan& scan) { return scan.wrong * 20 > scan.many; };
    if (isWrong(gb) && isWrong(big5)) return Encoding::windows1252;
    if ((gb.wrong == 0) != (big5.wrong == 0)) return gb.wrong == 0 ? Encoding::gb18030 : Encoding::big5;
    return shareOfCommon(gb) >= shareOfCommon(big5) ? Encoding::gb18030 : Encoding::big5;
}

const char* systemName(Encoding encoding) {
    return std::ranges::find(names, encoding, &Named::encoding)->system;
}

/// A conversion to UTF-8 that is closed behind it.
class Converter {
public:
    explicit Converter(Encoding from)
        : m_unit(from == Encoding::utf16le || from == Encoding::utf16be ? 2 : 1),
          m_state(iconv_open("UTF-8", systemName(from))) {}
    ~Converter() {
        if (isOpen()) iconv_close(m_state);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    // NOLINTNEXTLINE: iconv's sign of failure
    bool isOpen() const { return m_state != reinterpret_cast<iconv_t>(-1); }

    void add(std::string_view bytes, std::string& text) {
        std::string held(bytes);  // iconv wants it writable
        char* from = held.data();
        std::size_t left = held.size();
        std::array<char, 16384> block{};
        while (left > 0) {
            char* to = block.data();
            std::size_t room = block.size();
            const std::size_t done = iconv(m_state, &from, &left, &to, &room);
            text.append(block.data(), block.size() - room);
            if (done != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
            text += noCharacter;
            const std::size_t step = std::min(left, m_unit);
            from += step;
            left -= step;
            iconv(m_state, nullptr, nullptr, nullptr, nullptr);
        }
    }

private:
    std::size_t m_unit;
    iconv_t m_state;
};

std::string mendedUtf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = lengthOfUtf8(bytes, i);
        if (length == 0)
            text += noCharacter;
        else
            text += bytes.substr(i, length);
        i += std::max<std::size_t>(length, 1);
    }
    return text;
}

std::string converted(std::string_view bytes, Encoding encoding) {
    if (encoding == Encoding::utf8) return mendedUtf8(bytes);
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 2);
    if (Converter converter(encoding); converter.isOpen()) {
        converter.add(bytes, text);
        return text;
    }
    return mendedUtf8(bytes);  // a system without that table
}

template <class Take>
void forEachLine(std::string_view bytes, const Take& take) {
    for (int line = 1; !bytes.empty(); ++line) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
        take(line, bytes.substr(0, end));
        bytes.remove_prefix(end);
    }
}

/// A line in each of the two encodings whose bytes look alike.
class LineReader {
public:
    struct Reading {
        std::string text;
        double share = 0.0;  // of its characters that are common
    };
    struct Found {
        std::optional<Encoding> encoding{};  // none: it reads as well in both
        std::string text{};
        std::string otherText{};
    };

    Found read(std::string_view line) {
        auto gb = reading(m_gb, scanGb(line), line);
        auto big5 = reading(m_big5, scanBig5(line), line);
        if (gb && big5 && gb->share == big5->share) return {{}, std::move(gb->text), std::move(big5->text)};
        if (gb && (!big5 || gb->share > big5->share))
            return {Encoding::gb18030, std::move(gb->text), big5 ? std::move(big5->text) : std::string()};
        if (big5) return {Encoding::big5, std::move(big5->text), gb ? std::move(gb->text) : std::string()};
        const Encoding nearest = findOther(line);
        return {nearest, converted(line, nearest), {}};
    }

private:
    static std::optional<Reading> reading(Converter& converter, const Scan& scan, std::string_view line) {
        if (scan.wrong > 0 || !converter.isOpen()) return std::nullopt;
        Reading result{{}, shareOfCommon(scan)};
        converter.add(line, result.text);
        if (result.text.find(noCharacter) != std::string::npos) return std::nullopt;
        return result;
    }

    Converter m_gb{Encoding::gb18030};
    Converter m_big5{Encoding::big5};
};

/// The start of a line, for a sentence.
std::string startOf(std::string_view line) {
    constexpr std::size_t widest = 120;
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    if (line.size() <= widest) return std::string(line);
    std::size_t end = widest;
    while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(line.substr(0, end)) + "…";
}

// One wrong guess would put other words into the plan.
tl::unexpected<Error> readsInBoth(const std::string& file, int line, const LineReader::Found& found) {
    auto error = catalog::malformedRow(
        file, line, "",
        WATTPLAN_TEXT("Reasons",
                      "it is not in UTF-8 as other lines are, and reads “%1” in GB 18030, “%2” in Big5: save "
                      "the file in one encoding"));
    error.value().arguments.push_back(startOf(found.text));
    error.value().arguments.push_back(startOf(found.otherText));
    return error;
}

Result<DecodedText> decodedByLine(const std::string& file, std::string_view bytes) {
    constexpr std::size_t mostToName = 100;
    constexpr std::size_t mostToShow = 5;
    DecodedText decoded{.encoding = Encoding::utf8};
    LineReader reader;
    std::optional<tl::unexpected<Error>> trouble;
    forEachLine(bytes, [&](int number, std::string_view line) {
        if (trouble) return;
        if (scanUtf8(line).wrong == 0) {
            decoded.text += line;
            return;
        }
        LineReader::Found found = reader.read(line);
        if (!found.encoding) {
            trouble = readsInBoth(file, number, found);
            return;
        }
        if (decoded.other && *found.encoding != *decoded.other) {
            trouble = catalog::malformedRow(file, number, "1",
                                            WATTPLAN_TEXT("Reasons",
                                                          "lines above are in UTF-8 and in another encoding, "
                                                          "and this one in neither: save the file in one "
                                                          "encoding"));
            return;
        }
        decoded.other = found.encoding;
        decoded.text += found.text;
        if (decoded.otherLines.size() < mostToName) decoded.otherLines.push_back(number);
        if (decoded.readings.size() < mostToShow)
            decoded.readings.push_back({number, startOf(found.text), startOf(found.otherText)});
    });
    if (trouble) return *std::move(trouble);
    return decoded;
}

}  // namespace

std::span<const Encoding> allEncodings() {
    static constexpr std::array all{Encoding::utf8,    Encoding::utf16le, Encoding::utf16be,
                                    Encoding::gb18030, Encoding::big5,    Encoding::windows1252};
    return all;
}

std::string_view encodingKey(Encoding encoding) {
    return std::ranges::find(names, encoding, &Named::encoding)->key;
}

std::optional<Encoding> encodingByKey(std::string_view key) {
    std::string lower(key);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (lower == "utf8") return Encoding::utf8;
    if (lower == "gbk" || lower == "gb2312") return Encoding::gb18030;  // parts of it
    const auto found = std::ranges::find(names, std::string_view(lower), &Named::key);
    return found == names.end() ? std::nullopt : std::optional(found->encoding);
}

Encoding findEncoding(std::string_view bytes) {
    if (bytes.starts_with(mark8)) return Encoding::utf8;
    if (bytes.starts_with(markLittle)) return Encoding::utf16le;
    if (bytes.starts_with(markBig)) return Encoding::utf16be;
    if (const auto wide = utf16By(bytes)) return *wide;
    if (scanUtf8(bytes).wrong == 0) return Encoding::utf8;
    // A line of another encoding is hardly ever UTF-8 by chance.
    std::size_t right = 0;
    std::size_t wrong = 0;
    forEachLine(bytes, [&](int, std::string_view line) {
        const Scan scan = scanUtf8(line);
        wrong += scan.wrong > 0 ? 1 : 0;
        right += scan.wrong == 0 && scan.many > 0 ? 1 : 0;
    });
    constexpr std::size_t share = 10;
    if (right * share >= wrong) return Encoding::utf8;
    return findOther(bytes);
}

Result<DecodedText> decodeText(const std::string& file, std::string_view bytes,
                               std::optional<Encoding> encoding) {
    const Encoding found = encoding.value_or(findEncoding(bytes));
    for (const auto& [mark, its] :
         {std::pair(mark8, Encoding::utf8), std::pair(markLittle, Encoding::utf16le),
          std::pair(markBig, Encoding::utf16be)})
        if (found == its && bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    DecodedText decoded{.encoding = found};
    if (!encoding && found == Encoding::utf8 && scanUtf8(bytes).wrong > 0) {
        auto lines = decodedByLine(file, bytes);
        if (!lines) return lines;
        decoded = *std::move(lines);
    } else
        decoded.text = converted(bytes, found);
    if (const std::size_t zero = decoded.text.find('\0'); zero != std::string::npos) {
        const std::string_view before = std::string_view(decoded.text).substr(0, zero);
        const auto line = static_cast<int>(std::ranges::count(before, '\n')) + 1;
        const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        return catalog::malformedRow(file, line, std::to_string(zero - start + 1),
                                     WATTPLAN_TEXT("Reasons", "this is no text: it holds a zero byte"));
    }
    return decoded;
}

}  // namespace wattplan::exchange
