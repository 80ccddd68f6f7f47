#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace wattplan {

/// The kinds of objects. Library kinds come from the catalogue; the others are what a planner makes.
enum class Kind : std::uint8_t {
    // library
    model,
    accelerator,
    system,
    site,
    cooling,
    currency,
    efficiencyClass,
    servingClass,
    fabric,
    tariff,
    // plan
    plan,  ///< exactly one, key "plan": name, currency, horizon; owner of the totals
    finance,
    growth,
    growthEra,
    facility,
    feedStep,
    cluster,
    trainingRun,
    service,
    orbitalCluster,
    chartNote,
};
inline constexpr int kindCount = static_cast<int>(Kind::chartNote) + 1;

constexpr bool isLibrary(Kind kind) {
    return kind <= Kind::tariff;
}

/// Identity of an object for ever. Plan objects count from 1; catalogue rows lie at and above
/// `firstCatalogue`.
struct ObjectId {
    static constexpr std::uint64_t firstCatalogue = std::uint64_t{1} << 32;

    std::uint64_t value = 0;

    constexpr bool isValid() const { return value != 0; }
    constexpr bool isCatalogue() const { return value >= firstCatalogue; }
    constexpr auto operator<=>(const ObjectId&) const = default;
};

/// Index into the field registry. Its numbers are of one run of the program: files store keys.
struct FieldId {
    std::uint16_t value = 0xFFFF;
    constexpr bool isValid() const { return value != 0xFFFF; }
    constexpr auto operator<=>(const FieldId&) const = default;
};

/// Index into the result registry.
struct ResultId {
    std::uint16_t value = 0xFFFF;
    constexpr bool isValid() const { return value != 0xFFFF; }
    constexpr auto operator<=>(const ResultId&) const = default;
};

/// 0 is the baseline.
struct WhatIfId {
    std::uint32_t value = 0;
    constexpr bool isBaseline() const { return value == 0; }
    constexpr auto operator<=>(const WhatIfId&) const = default;
};

/// One input: a field of an object.
struct FieldAddress {
    ObjectId object;
    FieldId field;
    constexpr auto operator<=>(const FieldAddress&) const = default;
};

/// One result of an object.
struct ResultAddress {
    ObjectId object;
    ResultId result;
    constexpr auto operator<=>(const ResultAddress&) const = default;
};

// Tags of graph nodes: an address in 64 bits (object 40, field or result 16, one bit apart).
constexpr std::uint64_t tagOf(FieldAddress address) {
    return (address.object.value << 24) | (std::uint64_t{address.field.value} << 1);
}
constexpr std::uint64_t tagOf(ResultAddress address) {
    return (address.object.value << 24) | (std::uint64_t{address.result.value} << 1) | 1u;
}
constexpr bool isResultTag(std::uint64_t tag) {
    return (tag & 1u) != 0;
}
constexpr FieldAddress fieldOfTag(std::uint64_t tag) {
    return {{tag >> 24}, {static_cast<std::uint16_t>((tag >> 1) & 0xFFFF)}};
}
constexpr ResultAddress resultOfTag(std::uint64_t tag) {
    return {{tag >> 24}, {static_cast<std::uint16_t>((tag >> 1) & 0xFFFF)}};
}

}  // namespace wattplan

template <>
struct std::hash<wattplan::ObjectId> {
    std::size_t operator()(const wattplan::ObjectId& id) const {
        return std::hash<std::uint64_t>{}(id.value);
    }
};
