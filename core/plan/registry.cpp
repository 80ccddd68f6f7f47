#include "core/plan/registry.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "core/plan/field_builder.h"

namespace wattplan {
namespace {

std::vector<KindSpec> kindSpecs() {
    return {
        {Kind::model, "model", WATTPLAN_TEXT("Kind", "Model"), WATTPLAN_TEXT("Kind", "Models"), "models.csv"},
        {Kind::accelerator, "accelerator", WATTPLAN_TEXT("Kind", "Accelerator"),
         WATTPLAN_TEXT("Kind", "Accelerators"), "accelerators.csv"},
        {Kind::system, "system", WATTPLAN_TEXT("Kind", "System"), WATTPLAN_TEXT("Kind", "Systems"),
         "systems.csv"},
        {Kind::site, "site", WATTPLAN_TEXT("Kind", "Site"), WATTPLAN_TEXT("Kind", "Sites"), "sites.csv"},
        {Kind::cooling, "cooling", WATTPLAN_TEXT("Kind", "Cooling technology"),
         WATTPLAN_TEXT("Kind", "Cooling technologies"), "cooling.csv"},
        {Kind::currency, "currency", WATTPLAN_TEXT("Kind", "Currency"), WATTPLAN_TEXT("Kind", "Currencies"),
         "currencies.csv"},
        {Kind::efficiencyClass, "efficiency_class", WATTPLAN_TEXT("Kind", "Efficiency class"),
         WATTPLAN_TEXT("Kind", "Efficiency classes"), "efficiency_classes.csv"},
        {Kind::servingClass, "serving_class", WATTPLAN_TEXT("Kind", "Serving class"),
         WATTPLAN_TEXT("Kind", "Serving classes"), "serving_classes.csv"},
        {Kind::fabric, "fabric", WATTPLAN_TEXT("Kind", "Network"), WATTPLAN_TEXT("Kind", "Networks"),
         "fabrics.csv"},
        {Kind::tariff, "tariff", WATTPLAN_TEXT("Kind", "Tariff"), WATTPLAN_TEXT("Kind", "Tariffs"),
         "tariffs.csv"},
        {Kind::plan, "plan", WATTPLAN_TEXT("Kind", "Plan"), WATTPLAN_TEXT("Kind", "Plans"), {}},
        {Kind::finance, "finance", WATTPLAN_TEXT("Kind", "Finance"), WATTPLAN_TEXT("Kind", "Finance"), {}},
        {Kind::growth, "growth", WATTPLAN_TEXT("Kind", "Growth"), WATTPLAN_TEXT("Kind", "Growth"), {}},
        {Kind::growthEra,
         "growth_era",
         WATTPLAN_TEXT("Kind", "Growth era"),
         WATTPLAN_TEXT("Kind", "Growth eras"),
         {}},
        {Kind::facility,
         "facility",
         WATTPLAN_TEXT("Kind", "Facility"),
         WATTPLAN_TEXT("Kind", "Facilities"),
         {}},
        {Kind::feedStep,
         "feed_step",
         WATTPLAN_TEXT("Kind", "Step of the utility feed"),
         WATTPLAN_TEXT("Kind", "Steps of the utility feed"),
         {}},
        {Kind::cluster, "cluster", WATTPLAN_TEXT("Kind", "Cluster"), WATTPLAN_TEXT("Kind", "Clusters"), {}},
        {Kind::trainingRun,
         "training_run",
         WATTPLAN_TEXT("Kind", "Training run"),
         WATTPLAN_TEXT("Kind", "Training runs"),
         {}},
        {Kind::service, "service", WATTPLAN_TEXT("Kind", "Service"), WATTPLAN_TEXT("Kind", "Services"), {}},
        {Kind::orbitalCluster,
         "orbital_cluster",
         WATTPLAN_TEXT("Kind", "Orbital cluster"),
         WATTPLAN_TEXT("Kind", "Orbital clusters"),
         {}},
        {Kind::chartNote,
         "chart_note",
         WATTPLAN_TEXT("Kind", "Note on a chart"),
         WATTPLAN_TEXT("Kind", "Notes on charts"),
         {}},
    };
}

[[noreturn]] void stop(const char* what, std::string_view kind, std::string_view key) {
    std::fprintf(stderr, "wattplan: %s %.*s.%.*s\n", what, static_cast<int>(kind.size()), kind.data(),
                 static_cast<int>(key.size()), key.data());
    std::abort();
}

// Where each kind begins among specs sorted by kind, and one past the last.
template <class Spec>
std::vector<std::size_t> startsOf(const std::vector<Spec>& specs) {
    std::vector<std::size_t> starts(kindCount + 1, 0);
    for (const Spec& spec : specs)
        ++starts[static_cast<std::size_t>(spec.kind) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    return starts;
}

template <class Spec>
std::span<const Spec> sliceOf(const std::vector<Spec>& specs, const std::vector<std::size_t>& starts,
                              Kind kind) {
    const auto k = static_cast<std::size_t>(kind);
    return std::span(specs).subspan(starts[k], starts[k + 1] - starts[k]);
}

using Index = std::unordered_map<std::string_view, std::uint16_t>;

// Numbers the specs in their order and indexes their keys, which live as long as the program.
template <class Spec>
std::vector<Index> numbered(std::vector<Spec>& specs, const std::vector<KindSpec>& kinds) {
    std::vector<Index> indices(kindCount);
    for (std::size_t i = 0; i < specs.size(); ++i) {
        Spec& spec = specs[i];
        const auto kind = static_cast<std::size_t>(spec.kind);
        spec.id.value = static_cast<std::uint16_t>(i);
        if (!indices[kind].emplace(spec.key, spec.id.value).second)
            stop("declared twice:", kinds[kind].key, spec.key);
    }
    return indices;
}

template <class Spec>
const Spec* found(const std::vector<Spec>& specs, const std::vector<Index>& indices, Kind kind,
                  std::string_view key) {
    const Index& index = indices[static_cast<std::size_t>(kind)];
    const auto entry = index.find(key);
    return entry == index.end() ? nullptr : &specs[entry->second];
}

}  // namespace

Registry::Registry() : m_kinds(kindSpecs()), m_results(resultSpecs()) {
    std::vector<FieldBuilder> builders;
    for (auto list : {modelFields(), hardwareFields(), siteFields(), planFields(), workloadFields(),
                      trainingFields(), carbonFields(), serviceFields(), servingFields(), costFields(),
                      plantFields(), orbitalFields(), leverFields()})
        builders.insert(builders.end(), list.begin(), list.end());
    std::ranges::stable_sort(builders, {}, [](const FieldBuilder& b) { return b.spec().kind; });
    std::ranges::stable_sort(m_results, {}, &ResultSpec::kind);

    for (const FieldBuilder& builder : builders)
        m_fields.push_back(builder.spec());
    m_fieldIndex = numbered(m_fields, m_kinds);
    m_resultIndex = numbered(m_results, m_kinds);
    m_fieldStart = startsOf(m_fields);
    m_resultStart = startsOf(m_results);

    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        FieldSpec& spec = m_fields[i];
        const auto kind = static_cast<std::size_t>(spec.kind);
        spec.column = static_cast<int>(i - m_fieldStart[kind]);
        spec.ages = spec.ages || spec.isMoney();
        if (!builders[i].followed().empty())
            spec.follows = followed(spec.kind, builders[i].reference(), builders[i].followed());
        const std::string_view pinned = builders[i].pinned();
        if (pinned.empty()) continue;
        const auto entry = m_resultIndex[kind].find(pinned);
        if (entry == m_resultIndex[kind].end()) stop("a pin of no result:", m_kinds[kind].key, pinned);
        ResultSpec& result = m_results[entry->second];
        spec.pinOf = result.id;
        result.pin = spec.id;
    }
}

Followed Registry::followed(Kind kind, std::string_view reference, std::string_view key) const {
    Followed followed;
    if (!reference.empty()) {
        const FieldSpec* through = field(kind, reference);
        if (!through || !through->referenceKind) stop("no such reference:", this->kind(kind).key, reference);
        followed.through = through->id;
        kind = *through->referenceKind;
    }
    if (key.starts_with('=')) {
        if (const ResultSpec* of = result(kind, key.substr(1))) followed.result = of->id;
    } else if (const FieldSpec* of = field(kind, key)) {
        followed.field = of->id;
    }
    if (!followed.field && !followed.result) stop("nothing to follow:", this->kind(kind).key, key);
    return followed;
}

const Registry& Registry::instance() {
    static const Registry registry;
    return registry;
}

std::optional<Kind> Registry::kindByKey(std::string_view key) const {
    const auto spec = std::ranges::find(m_kinds, key, &KindSpec::key);
    return spec == m_kinds.end() ? std::nullopt : std::optional(spec->kind);
}

std::span<const FieldSpec> Registry::fields(Kind kind) const {
    return sliceOf(m_fields, m_fieldStart, kind);
}

const FieldSpec* Registry::field(Kind kind, std::string_view key) const {
    return found(m_fields, m_fieldIndex, kind, key);
}

std::span<const ResultSpec> Registry::results(Kind kind) const {
    return sliceOf(m_results, m_resultStart, kind);
}

const ResultSpec* Registry::result(Kind kind, std::string_view key) const {
    return found(m_results, m_resultIndex, kind, key);
}

FieldId fieldId(Kind kind, std::string_view key) {
    const Registry& registry = Registry::instance();
    const FieldSpec* field = registry.field(kind, key);
    if (!field) stop("no such field:", registry.kind(kind).key, key);
    return field->id;
}

ResultId resultId(Kind kind, std::string_view key) {
    const Registry& registry = Registry::instance();
    const ResultSpec* result = registry.result(kind, key);
    if (!result) stop("no such result:", registry.kind(kind).key, key);
    return result->id;
}

namespace {

// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours; case and
// the separators '-', ' ' and '_' are as one.
std::size_t distance(std::string_view a, std::string_view b) {
    const auto folded = [](char c) {
        return c == '-' || c == ' ' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    };
    std::vector<std::size_t> beforeLast, last(b.size() + 1), current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = folded(a[i - 1]) == folded(b[j - 1]);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0u : 1u)});
            if (i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) &&
                folded(a[i - 2]) == folded(b[j - 1]))
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        beforeLast = std::exchange(last, current);
    }
    return last[b.size()];
}

}  // namespace

std::string nearestKey(std::string_view key, std::span<const std::string> known) {
    // Near is a third of the longer word: beyond that the hint would mislead.
    const std::string* best = nullptr;
    std::size_t least = 0;
    for (const std::string& candidate : known) {
        const std::size_t d = distance(key, candidate);
        if (d > std::max(key.size(), candidate.size()) / 3 || (best && d >= least)) continue;
        best = &candidate;
        least = d;
    }
    return best ? *best : std::string{};
}

}  // namespace wattplan
