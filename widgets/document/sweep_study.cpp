#include "widgets/document/sweep_study.h"

#include "widgets/document/document.h"

namespace wattplan {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds betweenNews{150};

}  // namespace

SweepStudy::SweepStudy(QObject* parent)
    : QObject(parent), m_work(*this, [this](Found answer) {
          m_isAtWork = false;
          if (!m_isForgotten) emit found(answer);
      }) {}

SweepStudy::~SweepStudy() {
    m_stop.request_stop();
}

void SweepStudy::ask(const Document& document, std::vector<analysis::SweepAxis> axes,
                     std::vector<ResultAddress> results, std::optional<double> limit) {
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isAtWork = true;
    m_isForgotten = false;
    const auto tell = [this, turn = ++m_turn](Found answer) {
        QMetaObject::invokeMethod(
            this,
            [this, turn, answer = std::move(answer)] {
                if (turn == m_turn && m_isAtWork) emit found(answer);
            },
            Qt::QueuedConnection);
    };
    m_work.ask([plan = document.plan(), &catalogue = document.catalogue(),
                kernels = document.model().kernels(), axes = std::move(axes), results = std::move(results),
                limit, stop = m_stop.get_token(), tell] {
        const PlanModel model(plan, catalogue, kernels);
        const auto answerOf = [&](analysis::Sweep sweep, bool isAtWork) {
            auto answer = std::make_shared<SweepAnswer>();
            answer->sweep = std::move(sweep);
            answer->limit = limit;
            answer->isAtWork = isAtWork;
            return answer;
        };
        analysis::SweepRequest request;
        request.axes = axes;
        request.results = results;
        request.stop = stop;
        request.progress = [&, last = Clock::now()](const analysis::Sweep& sofar) mutable {
            if (Clock::now() - last < betweenNews) return;
            last = Clock::now();
            tell(answerOf(sofar, true));
        };
        auto answer = answerOf(analysis::sweep(plan, catalogue, model, request), false);
        if (!limit || !answer->sweep.isWhole() || analysis::crossedAxes(answer->sweep).empty())
            return Found(answer);
        tell(answerOf(answer->sweep, true));
        answer->crossings = analysis::limitCrossings(plan, catalogue, model, answer->sweep, 0, *limit, stop);
        answer->areCrossingsFound = !stop.stop_requested();
        return Found(answer);
    });
}

void SweepStudy::stop() {
    m_stop.request_stop();
}

void SweepStudy::forget() {
    m_stop.request_stop();
    m_isAtWork = false;
    m_isForgotten = true;
}

bool SweepStudy::isSettled(std::chrono::milliseconds patience) {
    return m_work.isSettled(patience);
}

}  // namespace wattplan
