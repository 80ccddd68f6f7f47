#include "widgets/document/uncertainty_study.h"

#include <algorithm>
#include <functional>
#include <thread>

#include "widgets/document/document.h"

namespace wattplan {

namespace {

constexpr std::uint64_t indexPoints = 16384;

// The window keeps a processor.
int threadsBeside() {
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

}  // namespace

std::optional<Uncertainty::Mover> Uncertainty::greatestMover() const {
    std::optional<Mover> most;
    if (tornado && !tornado->bars.empty()) {
        const analysis::TornadoBar& bar = tornado->bars.front();
        most = Mover{inputs[bar.input].input, bar.least, bar.greatest, false};
    }
    if (!choiceBars.empty() && (!most || choiceBars.front().swing() > most->greatest - most->least)) {
        const analysis::ChoiceBar& bar = choiceBars.front();
        most = Mover{choices[bar.choice].input, bar.least, bar.greatest, true};
    }
    return most;
}

/// One study. Its steps are done one after the other, away from the window's thread.
class UncertaintyStudy::Study {
public:
    Study(const Document& document, const Uncertainty::Question& question, std::uint64_t mostDraws,
          std::shared_ptr<analysis::KeptDraws> kept, std::stop_token stop)
        : m_plan(document.plan()),
          m_kept(std::move(kept)),
          m_catalogue(document.catalogue()),
          m_kernels(document.model().kernels()),
          m_mostDraws(mostDraws),
          m_stop(std::move(stop)) {
        m_all.question = question;
    }

    /// The next step, and all that is known after it; nothing after a stop.
    Found next() {
        switch (m_step++) {
            case 0:
                begin();
                break;
            case 1:
                if (m_mostDraws >= keptDraws) read(draw(keptDraws));
                break;
            case 2:
                if (m_all.question.wantsIndices)
                    m_all.indices =
                        m_open->indices(m_all.question.result,
                                        {.points = indexPoints, .threads = threadsBeside(), .stop = m_stop});
                break;
            default:
                if (m_mostDraws > keptDraws) read(draw(m_mostDraws));
        }
        return m_stop.stop_requested() ? Found() : std::make_shared<const Uncertainty>(m_all);
    }
    bool hasNext() const { return m_step < steps && !m_source.targets.empty(); }

private:
    static constexpr int steps = 4;

    void begin() {
        m_model.emplace(m_plan, m_catalogue, m_kernels);
        m_open.emplace(m_plan, m_catalogue, *m_model, analysis::StatedRanges::leftOut, m_stop);
        m_all.inputs = m_open->inputs();
        m_all.choices = m_open->choices();
        m_all.indexInputs = m_open->indexInputs();
        std::vector<ResultAddress> results;
        for (const ResultAddress& each : {m_all.question.result, m_all.question.other})
            if (each.object.isValid() && m_model->node(each) != graph::noNode) results.push_back(each);
        const bool isThere = !results.empty() && results.front() == m_all.question.result;
        if (!m_open->isOpen() || !isThere || m_stop.stop_requested()) return;
        m_source = m_open->source(results);
        for (const ResultAddress& each : results)
            m_results.push_back({each, std::nullopt});
        m_all.areCorrelated = !m_source.correlations.empty();
        read(draw(std::min(firstDraws, m_mostDraws)));
        m_all.tornado = analysis::tornado(m_source, 0);
        m_all.choiceBars =
            analysis::choiceBars(m_plan, m_catalogue, *m_model, m_all.choices, m_all.question.result, m_stop);
    }

    analysis::DrawAnswer draw(std::uint64_t draws) const {
        analysis::DrawRequest request;
        request.draws = draws;
        request.threads = threadsBeside();
        request.stop = m_stop;
        return m_open->draw(m_results, request, *m_kept);
    }

    void read(const analysis::DrawAnswer& answer) {
        if (!answer.isWhole()) return;  // stopped
        const analysis::DrawnResult& result = answer.results.front();
        m_all.done = answer.done;
        m_all.asked = m_mostDraws;
        m_all.failed = result.failed();
        m_all.failures.clear();
        for (const analysis::DrawFailure& failure : result.failures)
            m_all.failures.push_back({m_open->why(failure.status), failure.count});
        m_all.histogram = result.histogram;
        m_all.percentiles.clear();
        if (result.moments().count > 0)
            for (const double share : Uncertainty::shares)
                m_all.percentiles.push_back({share, analysis::percentile(result, share),
                                             analysis::percentileInterval(answer, result, share)});
        if (answer.results.size() > 1 && !result.values.empty()) readPairs(result, answer.results[1]);
    }

    void readPairs(const analysis::DrawnResult& result, const analysis::DrawnResult& other) {
        m_all.pairs.clear();
        for (std::size_t i = 0; i < result.values.size(); ++i) {
            if (m_all.pairs.size() == mostPairs) break;
            if (result.isKnown[i] && other.isKnown[i])
                m_all.pairs.emplace_back(result.values[i], other.values[i]);
        }
    }

    Plan m_plan;
    std::shared_ptr<analysis::KeptDraws> m_kept;  // of one study at a time
    const catalog::Catalogue& m_catalogue;
    std::shared_ptr<graph::KernelCache> m_kernels;
    std::uint64_t m_mostDraws;
    std::stop_token m_stop;
    std::optional<PlanModel> m_model;
    std::optional<analysis::OpenPlan> m_open;
    std::vector<analysis::WantedResult> m_results;
    analysis::DrawSource m_source;
    int m_step = 0;
    Uncertainty m_all;
};

UncertaintyStudy::UncertaintyStudy(QObject* parent)
    : QObject(parent), m_work(*this, [this](Found last) { take(std::move(last)); }) {}

UncertaintyStudy::~UncertaintyStudy() {
    m_stop.request_stop();
}

void UncertaintyStudy::ask(const Document& document, const Uncertainty::Question& question) {
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isDone = false;
    m_study = std::make_shared<Study>(document, question, m_mostDraws, m_kept, m_stop.get_token());
    m_work.ask([study = m_study] { return study->next(); });
}

void UncertaintyStudy::goOn() {
    if (m_study && !m_isDone) m_work.ask([study = m_study] { return study->next(); });
}

void UncertaintyStudy::take(Found last) {
    if (!last) return;  // stopped
    m_isDone = !m_study || !m_study->hasNext();
    emit found(last);
}

void UncertaintyStudy::stop() {
    m_stop.request_stop();
    m_study.reset();
}

bool UncertaintyStudy::isSettled(std::chrono::milliseconds patience) {
    return m_work.isSettled(patience);
}

}  // namespace wattplan
