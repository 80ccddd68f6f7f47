#include "widgets/document/ranges.h"

#include <algorithm>
#include <functional>
#include <thread>

#include "core/analysis/open_plan.h"
#include "widgets/document/document.h"

namespace wattplan {

namespace {

// How long the ranges of the plan before an edit stay: long enough for those of a drag to follow each other
// without a flicker, too short to be taken for those of the plan now.
constexpr int grace = 250;  // ms

void addAll(std::vector<ResultAddress>& list, const std::vector<ResultAddress>& more) {
    for (const ResultAddress& each : more)
        if (std::ranges::find(list, each) == list.end()) list.push_back(each);
}

// While edits follow each other the window keeps a processor.
int threadsBeside() {
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

}  // namespace

std::optional<DrawnRange> rangeOf(const analysis::DrawnResult& result) {
    if (result.moments().count == 0) return std::nullopt;
    const DrawnRange range{analysis::percentile(result, 0.1), analysis::percentile(result, 0.5),
                           analysis::percentile(result, 0.9), result.failed()};
    return range.low < range.high ? std::optional(range) : std::nullopt;
}

struct Ranges::Job {
    Plan plan;
    const catalog::Catalogue* catalogue = nullptr;
    std::shared_ptr<graph::KernelCache> kernels;
    Wanted wanted;
    int version = 0;
    std::uint64_t mostDraws = 0;
    double rate = 0.0;
    std::shared_ptr<analysis::KeptDraws> kept;  // of one run at a time
    std::stop_token stop;
    std::function<void(Found)> post;
};

/// One run of draws, away from the window's thread.
class Ranges::Run {
public:
    explicit Run(const Job& job)
        : m_job(job),
          m_model(job.plan, *job.catalogue, job.kernels),
          m_open(job.plan, *job.catalogue, m_model, analysis::StatedRanges::leftOut, job.stop) {
        m_found.version = job.version;
        m_found.inputs = m_open.count();
    }

    Found all() {
        for (const ResultAddress& result : m_job.wanted.results)
            if (m_model.node(result) != graph::noNode) m_results.push_back({result, std::nullopt});
        if (!m_open.isOpen()) return m_found;
        if (!m_results.empty()) {
            const std::uint64_t first = std::min(drawsWithin(frame, m_job.rate), m_job.mostDraws);
            drawResults(first);
            m_job.post(m_found);
            drawFans();
            // On a slow machine one step more, so that the wait for better ones is short.
            const std::uint64_t soon = drawsWithin(moment, m_found.rate);
            for (const std::uint64_t draws : {soon, secondDraws, mostDraws}) {
                if (draws <= m_found.done) continue;
                if (draws > m_job.mostDraws || m_job.stop.stop_requested()) break;
                m_job.post(m_found);
                drawResults(draws);
            }
        } else {
            drawFans();
            m_found.done = m_found.asked = firstDraws;
        }
        return m_found;
    }

private:
    static constexpr double frame = 0.010;   // s
    static constexpr double moment = 0.080;  // s

    /// Draws that are done in so many seconds: few sizes, so that those that are kept serve again.
    static std::uint64_t drawsWithin(double seconds, double rate) {
        std::uint64_t draws = firstDraws;
        while (draws < secondDraws && static_cast<double>(4 * draws) <= seconds * rate)
            draws *= 4;
        return std::min(draws, secondDraws);
    }

    analysis::DrawAnswer draw(const std::vector<analysis::WantedResult>& results, std::uint64_t draws) const {
        analysis::DrawRequest request;
        request.draws = draws;
        // The first draws follow a drag: they are few, an edit meanwhile lets them end, and the window keeps
        // a processor. The many after them may have every processor, and stop.
        const bool isFirst = m_found.done == 0;
        request.threads = isFirst ? threadsBeside() : 0;
        request.keepsValues = false;
        if (!isFirst) request.stop = m_job.stop;
        return m_open.draw(results, request, *m_job.kept);
    }

    void drawResults(std::uint64_t draws) {
        const auto start = std::chrono::steady_clock::now();
        const analysis::DrawAnswer answer = draw(m_results, draws);
        if (!answer.isWhole()) return;
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        m_found.reused = m_open.choices().empty() ? m_job.kept->reused() : 0;
        if (m_found.reused == 0) m_found.rate = static_cast<double>(draws) / std::max(1e-6, took.count());
        m_found.done = answer.done;
        m_found.asked = m_job.mostDraws;
        m_found.results.clear();
        for (std::size_t i = 0; i < answer.results.size(); ++i) {
            if (const auto range = rangeOf(answer.results[i]))
                m_found.results[tagOf(m_results[i].result)] = *range;
        }
    }

    // Of the first draws alone: a series has as many percentiles as months.
    void drawFans() {
        for (const ResultAddress& series : m_job.wanted.series) {
            if (m_job.stop.stop_requested()) return;
            if (m_model.node(series) == graph::noNode) continue;
            std::vector<analysis::WantedResult> months;
            for (int month = 0; month < m_model.months(); ++month)
                months.push_back({series, month});
            const analysis::DrawAnswer answer = draw(months, firstDraws);
            if (!answer.isWhole()) return;
            DrawnFan fan;
            for (const analysis::DrawnResult& result : answer.results) {
                if (result.moments().count == 0) break;
                fan.low.push_back(analysis::percentile(result, 0.1));
                fan.middle.push_back(analysis::percentile(result, 0.5));
                fan.high.push_back(analysis::percentile(result, 0.9));
            }
            if (fan.low.size() == months.size() && fan.low != fan.high)
                m_found.fans[tagOf(series)] = std::move(fan);
        }
    }

    const Job& m_job;
    PlanModel m_model;
    analysis::OpenPlan m_open;
    std::vector<analysis::WantedResult> m_results;
    Found m_found;
};

Ranges& Ranges::of(Document& document) {
    auto* known = document.findChild<Ranges*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new Ranges(document);
}

Ranges::Ranges(Document& document)
    : QObject(&document),
      m_document(document),
      m_kept(std::make_shared<analysis::KeptDraws>(keptBytes)),
      m_work(*this, [this](Found found) {
          m_isDrawing = false;
          take(std::move(found));
      }) {
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    m_grace.setSingleShot(true);
    m_grace.setInterval(grace);
    connect(&m_asking, &QTimer::timeout, this, &Ranges::ask);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        if (m_shown.version == m_version) return;
        clear();
        emit drawn();
    });
    connect(&document, &Document::resultsChanged, this, &Ranges::touch);
}

Ranges::~Ranges() {
    m_stop.request_stop();
}

void Ranges::setOn(bool on) {
    if (on == m_isOn) return;
    m_isOn = on;
    if (on) {
        askSoon();
    } else {
        m_stop.request_stop();
        ++m_turn;
        m_isDrawing = false;
        clear();
    }
    emit switched();
}

void Ranges::clear() {
    m_shown = {};
    m_shown.version = m_version;
    m_drawnFor.reset();
}

void Ranges::touch() {
    ++m_version;
    m_drawnFor.reset();
    if (!m_isOn) return;
    m_stop.request_stop();
    if (!m_grace.isActive()) m_grace.start();
    askSoon();
}

void Ranges::want(const QObject* part, std::vector<ResultAddress> results,
                  std::vector<ResultAddress> series) {
    Wanted wanted{std::move(results), std::move(series)};
    const auto [known, isNew] = m_wanted.try_emplace(part);
    if (isNew) connect(part, &QObject::destroyed, this, [this, part] { m_wanted.erase(part); });
    if (known->second == wanted) return;
    known->second = std::move(wanted);
    if (m_isOn && !(known->second == Wanted{})) askSoon();
}

Ranges::Wanted Ranges::wanted() const {
    Wanted all;
    for (const auto& [part, wanted] : m_wanted) {
        addAll(all.results, wanted.results);
        addAll(all.series, wanted.series);
    }
    return all;
}

void Ranges::ask() {
    m_asking.stop();
    Wanted all = wanted();
    if (!m_isOn || all == Wanted{} || all == m_drawnFor) return;
    m_drawnFor = all;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isDrawing = true;
    if (m_ratedFor != all) {
        m_ratedFor = all;
        m_rate = 0.0;
    }
    Job job{m_document.plan(),
            &m_document.catalogue(),
            m_document.model().kernels(),
            std::move(all),
            m_version,
            m_mostDraws,
            m_rate,
            m_kept,
            m_stop.get_token(),
            {}};
    job.post = [this, turn = m_turn](Found found) {
        QMetaObject::invokeMethod(
            this,
            [this, turn, found = std::move(found)]() mutable {
                if (turn == m_turn) take(std::move(found));
            },
            Qt::QueuedConnection);
    };
    m_work.ask([job = std::make_shared<Job>(std::move(job))]() mutable {
        const std::shared_ptr<Job> mine = std::move(job);  // and its plan goes with this thread
        return Run(*mine).all();
    });
}

void Ranges::take(Found found) {
    // Of a plan before the edits of a drag: better than those of one longer ago, for a moment.
    const bool isBehind = found.version != m_version;
    if (!m_isOn || found.version < m_shown.version || (isBehind && found.done == 0)) return;
    if (m_shown.version == found.version) {  // what other parts of the window showed of this plan stays known
        found.results.merge(m_shown.results);
        found.fans.merge(m_shown.fans);
    }
    if (found.rate > 0.0) m_rate = found.rate;
    m_shown = std::move(found);
    if (isBehind)
        m_grace.start();
    else
        m_grace.stop();
    emit drawn();
}

const DrawnRange* Ranges::find(ResultAddress result) const {
    const auto known = m_shown.results.find(tagOf(result));
    return m_isOn && known != m_shown.results.end() ? &known->second : nullptr;
}

const DrawnFan* Ranges::fan(ResultAddress series) const {
    const auto known = m_shown.fans.find(tagOf(series));
    return m_isOn && known != m_shown.fans.end() ? &known->second : nullptr;
}

bool Ranges::isSettled(std::chrono::milliseconds patience) {
    if (m_asking.isActive()) ask();
    return m_work.isSettled(patience);
}

}  // namespace wattplan
