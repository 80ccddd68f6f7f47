#pragma once

#include <string>
#include <vector>

namespace wattplan {

/// A line in another encoding than the rest: its start as it was read, and as it would read in the other of
/// GB 18030 and Big5, "" where it would not.
struct LineReading {
    int line = 0;
    std::string text{};
    std::string otherText{};
};

/// The lines of a file that are in another encoding than the rest.
struct ForeignLines {
    std::string encoding{};  ///< key of theirs: "gb18030", "big5"
    std::string other{};     ///< key of that in which `otherText` reads them
    std::vector<int> lines{};
    std::vector<LineReading> readings{};  ///< of the first of them
};

}  // namespace wattplan
