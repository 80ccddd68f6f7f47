#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/result.h"

namespace wattplan::exchange {

/// The files in a ZIP archive (APPNOTE 6.3, without ZIP64, encryption and other methods than stored and
/// deflated). Refers to its bytes.
class ZipReader {
public:
    /// Reads the list of files. Errors: malformedRow for what is no such archive.
    static Result<ZipReader> open(const std::string& file, std::string_view bytes);

    bool has(const std::string& name) const { return m_entries.contains(name); }
    /// A file unpacked, at most `largest` bytes: what a header promises is not believed. Errors: malformedRow
    /// for one that is missing, damaged, encrypted or larger.
    Result<std::string> read(const std::string& name, std::size_t largest) const;

private:
    struct Entry {
        std::uint16_t flags = 0;
        std::uint16_t method = 0;
        std::size_t packed = 0;  ///< bytes
        std::size_t header = 0;  ///< where its local header begins
    };

    std::string m_file;
    std::string_view m_bytes;
    std::map<std::string, Entry> m_entries;
};

}  // namespace wattplan::exchange
