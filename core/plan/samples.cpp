#include "core/plan/samples.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/plan/plan_typist.h"
#include "core/plan/sample_parts.h"

namespace wattplan {

namespace {

const std::array blankObjects{
    SampleObject{Kind::growthEra, "era_2012", {}, "growth"},
    SampleObject{Kind::growthEra, "era_2019", {}, "growth"},
};
const std::array blankCells{
    SampleCell{"era_2012", "from", "2012"},
    SampleCell{"era_2012", "to", "2019"},
    SampleCell{"era_2019", "from", "2019"},
    SampleCell{"era_2019", "to", "2027"},
};

const Sample& blankSample() {
    static const Sample sample{"blank", WATTPLAN_TEXT("Sample", "New plan")};
    return sample;
}

/// In the order in which they are offered.
std::array<const Sample*, 5> samples() {
    return {&blankSample(), &articleSample(), &servingSample(), &orbitSample(), &ulanqabSample()};
}

/// Makes a plan by the verbs that people use, so that a sample can hold nothing they could not type.
class Maker {
public:
    Maker(const catalog::Catalogue& catalogue, const Translate& translate)
        : m_catalogue(catalogue), m_translate(translate) {
        for (const Kind kind : {Kind::plan, Kind::finance, Kind::growth})
            insertSingleton(kind);
    }

    Result<void> make(std::span<const SampleObject> objects, std::span<const SampleCell> cells) {
        return make(PlanTypist(m_plan, m_catalogue), objects, cells);
    }

    Result<void> make(const SampleWhatIf& sample) {
        WhatIf whatIf;
        whatIf.id = {static_cast<std::uint32_t>(m_plan.whatIfs().size()) + 1};
        if (!sample.parent.empty()) {
            const auto parent = std::ranges::find(m_plan.whatIfs(), sample.parent, &WhatIf::key);
            if (parent == m_plan.whatIfs().end())
                return failure(ErrorCode::unknownKey, {std::string(sample.parent), ""});
            whatIf.parent = parent->id;
        }
        whatIf.key = sample.key;
        whatIf.name = m_translate(sample.name);
        m_plan.insert(whatIf);
        PlanTypist typist(m_plan, m_catalogue, whatIf.id);
        for (const SampleName& each : sample.names)
            if (auto done = typist.type(each.object, "name", m_translate(each.name)); !done) return done;
        return make(typist, sample.objects, sample.cells);
    }

    Plan&& take() { return std::move(m_plan); }

private:
    Result<void> make(PlanTypist typist, std::span<const SampleObject> objects,
                      std::span<const SampleCell> cells) {
        for (const SampleObject& object : objects) {
            if (auto done = typist.add(object.kind, object.key, object.owner); !done) return done;
            if (object.name.empty()) continue;
            if (auto done = typist.type(object.key, "name", m_translate(object.name)); !done) return done;
        }
        for (const SampleCell& cell : cells)
            if (auto done = typist.type(cell.object, cell.field, cell.text, sourceOf(cell)); !done)
                return done;
        return {};
    }

    Provenance sourceOf(const SampleCell& cell) const {
        if (cell.source.empty()) return {};
        const auto sentence = sourceSentence(cell.source);
        return {sentence ? m_translate(*sentence) : std::string(cell.source),
                "",
                "",
                std::string(cell.confidence),
                std::string(cell.checked),
                ""};
    }

    void insertSingleton(Kind kind) {
        Object object;
        object.id = m_plan.nextId();
        object.kind = kind;
        object.key = Registry::instance().kind(kind).key;
        object.values.resize(Registry::instance().fields(kind).size());
        m_plan.insert(std::move(object));
    }

    const catalog::Catalogue& m_catalogue;
    const Translate& m_translate;
    Plan m_plan;
};

/// What every plan begins with.
Result<void> begin(Maker& maker, std::string_view title) {
    const std::array settings{SampleCell{"plan", "name", title}, SampleCell{"plan", "currency", "usd"},
                              SampleCell{"plan", "horizon_start", "2026-01"}};
    if (auto done = maker.make({}, settings); !done) return done;
    return maker.make(blankObjects, blankCells);
}

}  // namespace

std::vector<SampleTitle> sampleTitles() {
    std::vector<SampleTitle> titles;
    for (const Sample* sample : samples())
        titles.push_back({sample->name, sample->title});
    return titles;
}

Result<Plan> samplePlan(std::string_view name, const catalog::Catalogue& catalogue,
                        const Translate& translate) {
    constexpr std::string_view prefix = "sample:";
    if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
    const auto known = samples();
    auto sample = std::ranges::find(known, name, &Sample::name);
    const auto beginsSo = [&](const Sample* each) { return !name.empty() && each->name.starts_with(name); };
    if (sample == known.end() && std::ranges::count_if(known, beginsSo) == 1)
        sample = std::ranges::find_if(known, beginsSo);
    if (sample == known.end()) {
        std::string names;
        for (const Sample* each : known)
            names.append(names.empty() ? "" : ", ").append(prefix).append(each->name);
        return failure(ErrorCode::unknownChoice, {std::string(prefix).append(name), names});
    }
    Maker maker(catalogue, translate);
    if (auto done = begin(maker, translate((*sample)->title)); !done) return tl::unexpected(done.error());
    if (auto done = maker.make((*sample)->objects, (*sample)->cells); !done)
        return tl::unexpected(done.error());
    for (const SampleWhatIf& whatIf : (*sample)->whatIfs)
        if (auto done = maker.make(whatIf); !done) return tl::unexpected(done.error());
    return maker.take();
}

Result<Plan> referencePlan(const catalog::Catalogue& catalogue) {
    const Translate asItIs = [](const Label& label) { return std::string(label.text); };
    Maker maker(catalogue, asItIs);
    if (auto done = begin(maker, ""); !done) return tl::unexpected(done.error());
    for (const Sample* sample : {&articleSample(), &servingSample(), &orbitSample()})
        if (auto done = maker.make(sample->objects, sample->cells); !done)
            return tl::unexpected(done.error());
    return maker.take();
}

}  // namespace wattplan
