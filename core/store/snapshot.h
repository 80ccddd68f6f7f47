#pragma once

#include <cstdint>
#include <string>

#include "core/plan/kept_results.h"

namespace wattplan::store {

/// What a list of snapshots shows.
struct SnapshotHead {
    std::int64_t id = 0;  ///< in its file, in order of taking; given when it is taken
    std::string name{};
    std::string time{};  ///< ISO 8601, UTC
    std::string author{};
    std::string engineVersion{};
    std::string fingerprint{};  ///< of the plan: wattplan::fingerprint
    bool operator==(const SnapshotHead&) const = default;
};

/// A plan as it stood, whole, and what the engine gave for its baseline then. Nothing in it ever changes.
struct Snapshot {
    SnapshotHead head{};
    std::string inputs{};  ///< the plan with its tree: the text of exchange::planToJson
    KeptResults kept{};    ///< its version is that of the head
    std::string seal{};    ///< SHA-256 of all of it but the id; made when it is taken
    bool operator==(const Snapshot&) const = default;
};

}  // namespace wattplan::store
