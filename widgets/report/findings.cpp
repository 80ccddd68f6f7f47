#include "widgets/report/findings.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <thread>

#include "core/analysis/checks.h"
#include "core/analysis/open_plan.h"
#include "widgets/document/document.h"
#include "widgets/document/today.h"

namespace wattplan::report {

namespace {

using analysis::Check;
using analysis::Rule;

// The window keeps a processor.
int threadsBeside() {
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

constexpr std::array limited{Rule::feedCovers,      Rule::feedShort,    Rule::rackWithinCooling,
                             Rule::rackOverCooling, Rule::pueWithinCap, Rule::pueOverCap};

/// Draws of the key results of a plan and of what is limited in it.
class Drawer {
public:
    Drawer(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
           std::stop_token stop)
        : m_plan(plan),
          m_catalogue(catalogue),
          m_model(model),
          m_stop(std::move(stop)),
          m_open(plan, catalogue, model, analysis::StatedRanges::leftOut, m_stop) {}

    void drawInto(Findings& findings) {
        if (!m_open.isOpen() || m_stop.stop_requested()) return;
        const analysis::SeenPlan seen{&m_plan, &m_model};
        const std::vector<ResultAddress> keys = analysis::defaultResults(std::span(&seen, 1));
        findings.limits = limitsOf(findings.checks);
        std::vector<ResultAddress> targets = keys;
        for (const Findings::Limit& limit : findings.limits)
            targets.push_back(limit.result);
        std::erase_if(targets, [&](ResultAddress each) { return m_model.node(each) == graph::noNode; });
        if (targets.empty()) return;
        std::vector<analysis::WantedResult> wanted;
        for (const ResultAddress& each : targets)
            wanted.push_back({each, std::nullopt});
        analysis::DrawRequest request;
        request.draws = reportDraws;
        request.threads = threadsBeside();
        request.stop = m_stop;
        analysis::KeptDraws unkept(0);
        const analysis::DrawAnswer answer = m_open.draw(wanted, request, unkept);
        if (!answer.isWhole()) return;  // stopped
        findings.draws = answer.done;
        const auto drawnOf = [&](ResultAddress result) -> const analysis::DrawnResult* {
            const auto found = std::ranges::find(targets, result);
            if (found == targets.end()) return nullptr;
            const auto& drawn = answer.results[static_cast<std::size_t>(found - targets.begin())];
            return drawn.moments().count > 0 ? &drawn : nullptr;
        };
        const auto varies = [](const analysis::DrawnResult& drawn) {
            return drawn.histogram.least() < drawn.histogram.greatest();
        };
        for (const ResultAddress key : keys)
            if (const auto* drawn = drawnOf(key); drawn && varies(*drawn))
                findings.ranges.push_back({key, analysis::percentile(*drawn, 0.1),
                                           analysis::percentile(*drawn, 0.5),
                                           analysis::percentile(*drawn, 0.9)});
        std::erase_if(findings.limits, [&](const Findings::Limit& limit) {
            const auto* drawn = drawnOf(limit.result);
            // A feed is never short in some plans whose peak varies all the same.
            return !drawn || (!varies(*drawn) && limit.type != Findings::Limit::Type::feed);
        });
        for (Findings::Limit& limit : findings.limits)
            limit.chance = chanceOf(limit, *drawnOf(limit.result));
        for (const char* key : {"cost_owned", "peak_power"}) {
            const ResultAddress result{m_plan.only(Kind::plan).id, resultId(Kind::plan, key)};
            const auto* drawn = drawnOf(result);
            if (!drawn || !varies(*drawn) || m_stop.stop_requested()) continue;
            findings.studies.push_back(studyOf(result, *drawn, answer));
        }
        findings.inputs = m_open.count();
    }

private:
    std::optional<Findings::Limit> limitOf(const Check& check) const {
        using Type = Findings::Limit::Type;
        const auto of = [&](Kind kind, std::string_view result) {
            return ResultAddress{check.object, resultId(kind, result)};
        };
        switch (check.rule) {
            case Rule::feedCovers:
            case Rule::feedShort:
                return Findings::Limit{Type::feed, of(Kind::facility, "shortfall"), feedAtPeak(check.object)};
            case Rule::rackWithinCooling:
            case Rule::rackOverCooling:
                return Findings::Limit{Type::rackCooling, of(Kind::cluster, "rack_power"), check.numbers[1]};
            case Rule::pueWithinCap:
            case Rule::pueOverCap:
                return Findings::Limit{Type::pueCap, of(Kind::facility, "pue"), check.numbers[1]};
            default:
                return {};
        }
    }

    std::vector<Findings::Limit> limitsOf(const std::vector<Check>& checks) const {
        std::vector<Findings::Limit> limits;
        for (const Rule rule : limited)
            for (const Check& check : checks)
                if (check.rule == rule) limits.push_back(*limitOf(check));
        const ResultAddress npv{m_plan.only(Kind::plan).id, resultId(Kind::plan, "npv")};
        if (m_model.value(npv)) limits.push_back({Findings::Limit::Type::worthIt, npv, 0.0});
        return limits;
    }

    // In the month in which least of it is left.
    double feedAtPeak(ObjectId facility) const {
        const auto feed = m_model.series({facility, resultId(Kind::facility, "feed")});
        const auto peak = m_model.series({facility, resultId(Kind::facility, "peak")});
        std::optional<std::size_t> tightest;
        for (std::size_t month = 0; month < std::min(feed.size(), peak.size()); ++month)
            if (peak[month] > 0.0 &&
                (!tightest || feed[month] - peak[month] < feed[*tightest] - peak[*tightest]))
                tightest = month;
        return tightest ? feed[*tightest] : 0.0;
    }

    static double chanceOf(const Findings::Limit& limit, const analysis::DrawnResult& drawn) {
        const bool isFloor = limit.type == Findings::Limit::Type::worthIt;
        // What is limited in a feed is what goes beyond it.
        const double most = limit.type == Findings::Limit::Type::feed ? 0.0 : limit.limit;
        const auto isKept = [&](double value) { return isFloor ? value >= most : value <= most; };
        std::uint64_t known = 0;
        std::uint64_t kept = 0;
        for (std::size_t i = 0; i < drawn.values.size(); ++i) {
            if (!drawn.isKnown[i]) continue;
            ++known;
            if (isKept(drawn.values[i])) ++kept;
        }
        if (known > 0) return static_cast<double>(kept) / static_cast<double>(known);
        const double upTo = drawn.histogram.shareUpTo(most);
        return isFloor ? 1.0 - upTo : upTo;
    }

    Uncertainty studyOf(ResultAddress result, const analysis::DrawnResult& drawn,
                        const analysis::DrawAnswer& answer) const {
        Uncertainty study;
        study.question.result = result;
        study.inputs = m_open.inputs();
        study.choices = m_open.choices();
        study.failed = drawn.failed();
        study.done = answer.done;
        study.asked = answer.asked;
        study.histogram = drawn.histogram;
        for (const double share : Uncertainty::shares)
            study.percentiles.push_back({share, analysis::percentile(drawn, share),
                                         analysis::percentileInterval(answer, drawn, share)});
        study.tornado = analysis::tornado(m_open.source({result}), 0);
        study.choiceBars = analysis::choiceBars(m_plan, m_catalogue, m_model, study.choices, result, m_stop);
        return study;
    }

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    std::stop_token m_stop;
    analysis::OpenPlan m_open;
};

std::vector<analysis::AssumedInput> costliest(std::vector<analysis::AssumedInput> inputs) {
    constexpr std::size_t most = 8;
    const auto weight = [](const analysis::AssumedInput& input) {
        return std::abs(input.onCost.value_or(0.0));
    };
    std::erase_if(inputs, [&](const auto& input) {
        return weight(input) == 0.0 || input.noted.standing == Standing::agreed;
    });
    std::ranges::stable_sort(inputs, std::ranges::greater(), weight);
    inputs.resize(std::min(inputs.size(), most));
    return inputs;
}

// The first what-ifs, and the one that is shown.
std::shared_ptr<const Comparison> optionsOf(const Plan& whole, WhatIfId shown,
                                            const catalog::Catalogue& catalogue,
                                            const std::shared_ptr<graph::KernelCache>& kernels) {
    Comparison::Request request{whole, comparedByDefault(whole), {}, {}};
    if (std::ranges::find(request.whatIfs, shown) == request.whatIfs.end()) request.whatIfs.push_back(shown);
    if (request.whatIfs.size() < 2) return nullptr;
    return std::make_shared<const Comparison>(std::move(request), catalogue, kernels);
}

}  // namespace

std::shared_ptr<const Findings> findingsOf(const Plan& whole, const Plan& shown, WhatIfId whatIf,
                                           const catalog::Catalogue& catalogue, const Kernels& kernels,
                                           const analysis::AgeBasis& basis, const std::stop_token& stop) {
    const auto found = std::make_shared<Findings>();
    const PlanModel model(shown, catalogue, kernels.document);
    found->checks = analysis::checks(shown, model);
    // Each is tried out, which takes milliseconds: of what only tells nothing is to be mended.
    constexpr std::size_t mostMended = 12;
    for (const Check& check : std::span(found->checks).first(std::min(mostMended, found->checks.size()))) {
        const bool isGrave =
            check.severity == analysis::Severity::error || check.severity == analysis::Severity::warning;
        found->mends.push_back(isGrave && !stop.stop_requested()
                                   ? analysis::fixesOf(check, shown, catalogue, model)
                                   : std::vector<analysis::Fix>());
    }
    found->assumed = costliest(analysis::assumedInputs(shown, catalogue, model, basis));
    if (stop.stop_requested()) return nullptr;
    Drawer(shown, catalogue, model, stop).drawInto(*found);
    if (stop.stop_requested()) return nullptr;
    found->options = optionsOf(whole, whatIf, catalogue, kernels.comparison);
    return stop.stop_requested() ? nullptr : found;
}

Finder::Finder(const Document& document)
    : m_document(document),
      m_kernels(std::make_shared<graph::KernelCache>()),
      m_work(m_owner, [this](const Answer& answer) {
          if (answer.version == m_version) m_found = answer.findings;
      }) {}

Finder::~Finder() {
    m_stop.request_stop();
}

void Finder::forget() {
    ++m_version;
    m_found.reset();
    m_isAsked = false;
    m_stop.request_stop();
}

void Finder::ask() {
    if (m_isAsked) return;
    m_isAsked = true;
    m_stop = std::stop_source();
    m_work.ask([whole = m_document.whole(), shown = m_document.plan(), whatIf = m_document.whatIf(),
                &catalogue = m_document.catalogue(),
                kernels = Kernels{m_document.model().kernels(), m_kernels}, basis = ageBasis(m_document),
                version = m_version, stop = m_stop.get_token()] {
        return Answer{version, findingsOf(whole, shown, whatIf, catalogue, kernels, basis, stop)};
    });
}

std::shared_ptr<const Findings> Finder::found(std::chrono::milliseconds patience) {
    if (!m_found) m_work.isSettled(patience);
    return m_found;
}

}  // namespace wattplan::report
