#include "core/store/history_search.h"

#include <algorithm>
#include <map>
#include <sstream>

#include "core/plan/what_if_tree.h"
#include "core/store/value_text.h"
#include "core/units/fold_text.h"

namespace wattplan::store {

namespace {

constexpr std::size_t wholeSeconds = std::string_view("2026-11-30T08:15:30").size();

/// What can be found of edits: each line in small letters.
class EditIndex {
public:
    EditIndex(std::span<const EditGroup> groups, const Plan& plan) : m_tree(plan) {
        for (const WhatIf& whatIf : plan.whatIfs())
            m_whatIfs[whatIf.id] = whatIf.head();
        for (const EditGroup& group : groups)
            for (const Edit& edit : group.edits) {
                if (edit.body) m_keys[edit.object] = edit.body->key;
                if (edit.type == Edit::Type::addWhatIf) m_whatIfs.try_emplace(edit.whatIf, edit.headAfter);
                if (edit.type == Edit::Type::removeWhatIf)
                    m_whatIfs.try_emplace(edit.whatIf, edit.headBefore);
            }
    }

    std::string wordsOf(const Edit& edit) const {
        std::string words = keyOf(edit.object);
        const auto add = [&](std::string_view more) { words.append(" ").append(more); };
        const auto addHead = [&](const WhatIfHead& head) {
            for (const std::string* each : {&head.key, &head.name, &head.note})
                add(*each);
        };
        if (edit.field.isValid()) {
            const FieldSpec& field = Registry::instance().field(edit.field);
            add(Registry::instance().kind(field.kind).key);
            add(field.key);
            for (const FieldValue* value : {&edit.before, &edit.after}) {
                add(valueText(*value));
                if (const auto* reference = std::get_if<Reference>(value)) add(keyOf(reference->object));
            }
            for (const Assumption* noted : {&edit.assumptionBefore, &edit.assumptionAfter})
                if (!noted->isEmpty()) add(assumptionText(*noted));
        }
        if (edit.body) add(objectText(*edit.body));
        add(edit.keyBefore);
        add(edit.keyAfter);
        addHead(edit.headBefore);
        addHead(edit.headAfter);
        if (const auto whatIf = m_whatIfs.find(edit.whatIf); whatIf != m_whatIfs.end()) {
            add(whatIf->second.key);
            add(whatIf->second.name);
        }
        return words;
    }

private:
    std::string keyOf(ObjectId id) const {
        if (const Object* object = m_tree.definition(id)) return object->key;
        const auto found = m_keys.find(id);
        return found == m_keys.end() ? std::string() : found->second;
    }

    WhatIfTree m_tree;
    std::map<ObjectId, std::string> m_keys;
    std::map<WhatIfId, WhatIfHead> m_whatIfs;
};

}  // namespace

std::vector<std::size_t> searchHistory(std::span<const EditGroup> groups, const Plan& plan,
                                       std::string_view text, const EditWords& more) {
    std::istringstream stream(smallLetters(text));
    std::vector<std::string> wanted;
    for (std::string word; stream >> word;)
        wanted.push_back(word);
    const EditIndex index(groups, plan);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto saysAll = [&](const Edit& edit) {
            // The time to the second: a fraction of one would be found as a number.
            std::string words =
                groups[i].author + " " + groups[i].time.substr(0, wholeSeconds) + " " + index.wordsOf(edit);
            if (more) words += " " + more(edit);
            words = smallLetters(words);
            return std::ranges::all_of(
                wanted, [&](const std::string& word) { return words.find(word) != std::string::npos; });
        };
        if (wanted.empty() || std::ranges::any_of(groups[i].edits, saysAll)) found.push_back(i);
    }
    return found;
}

}  // namespace wattplan::store
