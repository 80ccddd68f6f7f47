#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan.h"

namespace wattplan::exchange {

/// The objects that keys mean in the baseline or a what-if: its own, its ancestors', the baseline's. The
/// scope of a what-if refers to that of its parent, which has to outlive it.
class Scope {
public:
    explicit Scope(const Scope* parent = nullptr) : m_parent(parent) {}

    void add(const Object& object) {
        m_ids[object.key] = object.id;
        m_kinds[object.id] = object.kind;
    }

    std::optional<ObjectId> find(std::string_view name) const {
        if (const auto found = m_ids.find(name); found != m_ids.end()) return found->second;
        return m_parent ? m_parent->find(name) : std::nullopt;
    }
    std::optional<Kind> kindOf(ObjectId id) const {
        if (const auto found = m_kinds.find(id); found != m_kinds.end()) return found->second;
        return m_parent ? m_parent->kindOf(id) : std::nullopt;
    }
    /// Its key where that means it here, else "#" and its id.
    std::string nameOf(ObjectId id, const std::string& key) const {
        return !key.empty() && find(key) == id ? key : "#" + std::to_string(id.value);
    }
    std::vector<std::string> keys() const {
        std::vector<std::string> keys = m_parent ? m_parent->keys() : std::vector<std::string>();
        for (const auto& [key, id] : m_ids)
            keys.push_back(key);
        return keys;
    }

private:
    const Scope* m_parent;
    std::map<std::string, ObjectId, std::less<>> m_ids;
    std::map<ObjectId, Kind> m_kinds;
};

}  // namespace wattplan::exchange
