#pragma once

#include <cstdint>
#include <string>

namespace wattplan {

/// Where a value comes from. All empty: typed in the plan by its owner.
struct Provenance {
    std::string source{};  ///< the source in words, or its key in core/references.md
    std::string url{};
    std::string date{};  ///< of the source, ISO (year, month or day)
    std::string
        confidence{};       ///< datasheet, official, reported, published, derived, third-party, estimate, …
    std::string checked{};  ///< primary, secondary, retrieved, derived, unchecked
    std::string note{};

    bool isEmpty() const { return *this == Provenance{}; }
    bool operator==(const Provenance&) const = default;
};

/// Trust in three steps, for marks in tables. Unchecked is never shown as settled.
enum class Trust : std::uint8_t { checked, unchecked, estimate };

/// estimate by confidence; unchecked by the checked state; checked otherwise.
Trust trustOf(const Provenance& provenance);

}  // namespace wattplan
