#include "core/exchange/plan_outline.h"

#include <algorithm>
#include <cmath>

namespace wattplan::exchange {

namespace {

using Type = JsonValue::Type;

constexpr std::uint64_t newestVersion = 1;
constexpr double largestId = static_cast<double>(ObjectId::firstCatalogue) - 1;

constexpr Label notAPlan = WATTPLAN_TEXT("Reasons", "“format” must be “wattplan-plan”");
constexpr Label needsList = WATTPLAN_TEXT("Reasons", "a list in [ ] is needed here");
constexpr Label needsObject = WATTPLAN_TEXT("Reasons", "an object in { } is needed here");
constexpr Label needsText = WATTPLAN_TEXT("Reasons", "a text is needed here");
constexpr Label needsId = WATTPLAN_TEXT("Reasons", "an id is a whole number from 1 on");
constexpr Label needsColour = WATTPLAN_TEXT("Reasons", "a colour is a whole number from 0 to 7");
static_assert(whatIfColourCount == 8);
constexpr Label idTwice = WATTPLAN_TEXT("Reasons", "two objects have this id");
constexpr Label onlyOne = WATTPLAN_TEXT("Reasons", "a plan has one object of this kind");
constexpr Label noSettings = WATTPLAN_TEXT("Reasons", "an object of kind “plan” is missing");
constexpr Label parentsInCircle = WATTPLAN_TEXT("Reasons", "this what-if follows itself");

Result<std::uint64_t> id(const JsonValue& json, std::string_view name) {
    const JsonValue* member = json.member(name);
    if (!member) return std::uint64_t{0};
    const double number = member->number;
    if (!member->is(Type::number) || number < 1 || number > largestId || number != std::floor(number))
        return malformed(*member, needsId);
    return static_cast<std::uint64_t>(number);
}

}  // namespace

Result<std::string> textOf(const JsonValue& json, std::string_view name) {
    const JsonValue* member = json.member(name);
    if (!member) return std::string();
    if (!member->is(Type::text)) return malformed(*member, needsText);
    return member->text;
}

Result<void> PlanOutline::read(const JsonValue& root) {
    if (auto head = readHead(root); !head) return head;
    if (auto list = readObjects(root.member("objects"), objects); !list) return list;
    if (auto complete = completeSingletons(root); !complete) return complete;
    if (auto list = readWhatIfs(root.member("what_ifs")); !list) return list;
    giveIds();
    return checkKeys();
}

Result<void> PlanOutline::readHead(const JsonValue& root) {
    if (!root.is(Type::object)) return malformed(root, needsObject);
    if (const auto format = textOf(root, "format"); !format || *format != "wattplan-plan")
        return malformed(root.member("format") ? *root.member("format") : root, notAPlan);
    const auto version = id(root, "version");
    if (!version) return tl::unexpected(version.error());
    if (*version > newestVersion)
        return failure(ErrorCode::fileTooNew,
                       {"JSON", std::to_string(*version), std::to_string(newestVersion)});
    const auto next = id(root, "next_id");
    if (!next) return tl::unexpected(next.error());
    nextId = std::max<std::uint64_t>(*next, 1);
    return checkMembers(root, {"format", "version", "next_id", "objects", "what_ifs"});
}

Result<void> PlanOutline::readObjects(const JsonValue* list, std::vector<Draft>& drafts) {
    if (!list) return {};
    if (!list->is(Type::array)) return malformed(*list, needsList);
    for (const JsonValue& json : list->items)
        if (auto read = readObject(json, drafts); !read) return read;
    return {};
}

Result<void> PlanOutline::readObject(const JsonValue& json, std::vector<Draft>& drafts) {
    if (!json.is(Type::object)) return malformed(json, needsObject);
    if (auto known = checkMembers(
            json, {"id", "key", "kind", "catalogue", "fields", "source", "field_sources", "assumptions"});
        !known)
        return known;
    const auto kindKey = textOf(json, "kind");
    const auto key = textOf(json, "key");
    const auto catalogueKey = textOf(json, "catalogue");
    const auto number = id(json, "id");
    for (const auto* each : {&kindKey, &key, &catalogueKey})
        if (!*each) return tl::unexpected(each->error());
    if (!number) return tl::unexpected(number.error());

    const auto kind = Registry::instance().kindByKey(*kindKey);
    if (!kind) {
        std::string kinds;
        for (const KindSpec& each : Registry::instance().kinds())
            kinds.append(kinds.empty() ? "" : ", ").append(each.key);
        return refusedAt(json.member("kind") ? *json.member("kind") : json, ErrorCode::unknownChoice,
                         {*kindKey, kinds});
    }
    Draft draft{Object{}, &json};
    draft.object.kind = *kind;
    draft.object.key = key->empty() && isSingleton(*kind) ? *kindKey : *key;
    draft.object.catalogueKey = *catalogueKey;
    draft.object.id = {*number};
    draft.object.values.resize(Registry::instance().fields(*kind).size());
    const JsonValue& keyPlace = json.member("key") ? *json.member("key") : json;
    if (!isValidKey(draft.object.key)) return refusedAt(keyPlace, ErrorCode::badKey, {draft.object.key});
    if (std::ranges::any_of(drafts, [&](const Draft& each) { return each.object.key == draft.object.key; }))
        return refusedAt(keyPlace, ErrorCode::duplicateKey, {draft.object.key});
    if (*number != 0 && !m_ids.insert(*number).second) return malformed(*json.member("id"), idTwice);
    drafts.push_back(std::move(draft));
    return {};
}

Result<void> PlanOutline::completeSingletons(const JsonValue& root) {
    for (const Kind kind : {Kind::plan, Kind::finance, Kind::growth}) {
        const std::string key(Registry::instance().kind(kind).key);
        const Draft* first = nullptr;
        for (const Draft& draft : objects) {
            if (draft.object.kind != kind) continue;
            if (first) return malformed(*draft.json, onlyOne);
            first = &draft;
        }
        if (first) continue;
        if (kind == Kind::plan)
            return malformed(root.member("objects") ? *root.member("objects") : root, noSettings);
        const auto taken =
            std::ranges::find_if(objects, [&](const Draft& each) { return each.object.key == key; });
        if (taken != objects.end()) return refusedAt(*taken->json, ErrorCode::duplicateKey, {key});
        Draft draft{Object{}, nullptr};
        draft.object.kind = kind;
        draft.object.key = key;
        draft.object.values.resize(Registry::instance().fields(kind).size());
        objects.push_back(std::move(draft));
    }
    return {};
}

Result<void> PlanOutline::readWhatIfs(const JsonValue* list) {
    if (!list) return {};
    if (!list->is(Type::array)) return malformed(*list, needsList);
    whatIfs.reserve(list->items.size());
    for (const JsonValue& json : list->items)
        if (auto read = readWhatIf(json); !read) return read;
    for (WhatIfDraft& draft : whatIfs)
        if (auto read = readParent(draft); !read) return read;
    for (const WhatIfDraft& draft : whatIfs) {
        std::size_t steps = 0;
        for (const WhatIfDraft* each = &draft; each; each = parentOf(*each))
            if (++steps > whatIfs.size()) return malformed(*draft.json, parentsInCircle);
    }
    return {};
}

Result<void> PlanOutline::readWhatIf(const JsonValue& json) {
    if (!json.is(Type::object)) return malformed(json, needsObject);
    if (auto known = checkMembers(json, {"id", "key", "name", "note", "colour", "parent", "overrides",
                                         "field_sources", "assumptions", "added", "removed", "restored"});
        !known)
        return known;
    WhatIfDraft draft{WhatIf{}, &json, {}};
    const auto key = textOf(json, "key");
    const auto name = textOf(json, "name");
    const auto note = textOf(json, "note");
    const auto number = id(json, "id");
    if (!note) return tl::unexpected(note.error());
    if (!key) return tl::unexpected(key.error());
    if (!name) return tl::unexpected(name.error());
    if (!number) return tl::unexpected(number.error());
    if (!isValidKey(*key)) return refusedAt(json, ErrorCode::badKey, {*key});
    for (const WhatIfDraft& each : whatIfs) {
        if (each.whatIf.key == *key) return refusedAt(json, ErrorCode::duplicateKey, {*key});
        if (*number != 0 && each.whatIf.id.value == *number) return malformed(*json.member("id"), idTwice);
    }
    draft.whatIf.id = {static_cast<std::uint32_t>(*number)};
    draft.whatIf.key = *key;
    draft.whatIf.name = *name;
    draft.whatIf.note = *note;
    if (const JsonValue* colour = json.member("colour")) {
        const double place = colour->number;
        if (!colour->is(Type::number) || place < 0 || place >= whatIfColourCount ||
            place != std::floor(place))
            return malformed(*colour, needsColour);
        draft.whatIf.colour = static_cast<std::uint8_t>(place);
    }
    if (auto read = readObjects(json.member("added"), draft.added); !read) return read;
    whatIfs.push_back(std::move(draft));
    return {};
}

Result<void> PlanOutline::readParent(WhatIfDraft& draft) {
    const auto key = textOf(*draft.json, "parent");
    if (!key) return tl::unexpected(key.error());
    if (key->empty()) return {};
    const auto parent =
        std::ranges::find_if(whatIfs, [&](const WhatIfDraft& each) { return each.whatIf.key == *key; });
    if (parent == whatIfs.end()) {
        std::vector<std::string> keys;
        for (const WhatIfDraft& each : whatIfs)
            keys.push_back(each.whatIf.key);
        return refusedAt(*draft.json->member("parent"), ErrorCode::unknownKey,
                         {*key, nearestKey(*key, keys)});
    }
    m_parents[draft.whatIf.key] = &*parent;
    return {};
}

const PlanOutline::WhatIfDraft* PlanOutline::parentOf(const WhatIfDraft& draft) const {
    const auto found = m_parents.find(draft.whatIf.key);
    return found == m_parents.end() ? nullptr : found->second;
}

/// What has no id gets the next one.
void PlanOutline::giveIds() {
    if (!m_ids.empty()) nextId = std::max(nextId, *m_ids.rbegin() + 1);
    const auto give = [&](std::vector<Draft>& drafts) {
        for (Draft& draft : drafts)
            if (!draft.object.id.isValid()) draft.object.id = {nextId++};
    };
    give(objects);
    std::uint32_t nextWhatIf = 1;
    for (WhatIfDraft& draft : whatIfs) {
        give(draft.added);
        nextWhatIf = std::max(nextWhatIf, draft.whatIf.id.value + 1);
    }
    for (WhatIfDraft& draft : whatIfs)
        if (draft.whatIf.id.isBaseline()) draft.whatIf.id = {nextWhatIf++};
    for (WhatIfDraft& draft : whatIfs)
        if (const WhatIfDraft* parent = parentOf(draft)) draft.whatIf.parent = parent->whatIf.id;
    for (const Draft& draft : objects)
        m_baseline.add(draft.object);
}

/// What what-ifs add has keys that nothing else in the tree has.
Result<void> PlanOutline::checkKeys() const {
    std::set<std::string> keys;
    for (const Draft& draft : objects)
        keys.insert(draft.object.key);
    for (const WhatIfDraft& draft : whatIfs)
        for (const Draft& added : draft.added) {
            if (isSingleton(added.object.kind)) return malformed(*added.json, onlyOne);
            if (!keys.insert(added.object.key).second)
                return refusedAt(*added.json, ErrorCode::duplicateKey, {added.object.key});
        }
    return {};
}

const Scope& PlanOutline::scopeOf(const WhatIfDraft& draft) {
    if (const auto known = m_scopes.find(&draft); known != m_scopes.end()) return known->second;
    const WhatIfDraft* parent = parentOf(draft);
    Scope scope(parent ? &scopeOf(*parent) : &m_baseline);
    for (const Draft& object : draft.added)
        scope.add(object.object);
    return m_scopes.emplace(&draft, std::move(scope)).first->second;
}

}  // namespace wattplan::exchange
