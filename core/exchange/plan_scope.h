#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan.h"

namespace wattplan::exchange {

/// The objects that keys mean in the baseline or a what-if: its own, its ancestors', the baseline's.
class Scope {
public:
    void add(const Object& object) {
        m_ids[object.key] = object.id;
        m_kinds[object.id] = object.kind;
    }

    std::optional<ObjectId> find(std::string_view name) const {
        const auto found = m_ids.find(std::string(name));
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<Kind> kindOf(ObjectId id) const {
        const auto found = m_kinds.find(id);
        return found == m_kinds.end() ? std::nullopt : std::optional(found->second);
    }
    /// Its key where that means it here, else "#" and its id.
    std::string nameOf(ObjectId id, const std::string& key) const {
        return !key.empty() && find(key) == id ? key : "#" + std::to_string(id.value);
    }
    std::vector<std::string> keys() const {
        std::vector<std::string> keys;
        for (const auto& [key, id] : m_ids)
            keys.push_back(key);
        return keys;
    }

private:
    std::map<std::string, ObjectId> m_ids;
    std::map<ObjectId, Kind> m_kinds;
};

}  // namespace wattplan::exchange
