#include "widgets/document/accuracy_study.h"

#include "core/evidence/reported_run.h"

namespace wattplan {

using evidence::RunMode;

AccuracyStudy& AccuracyStudy::instance() {
    static AccuracyStudy only;
    return only;
}

AccuracyStudy::AccuracyStudy()
    : m_work(*this, [this](Results found) {
          m_results = std::move(found);
          emit done();
      }) {
    m_work.ask([] {
        const auto& catalogue = catalog::Catalogue::builtIn();
        const auto& runs = evidence::builtInRuns();
        return Results{evidence::accuracy(runs, RunMode::blind, catalogue),
                       evidence::accuracy(runs, RunMode::given, catalogue)};
    });
}

bool AccuracyStudy::isDone(std::chrono::milliseconds patience) {
    return m_work.isSettled(patience);
}

const evidence::Accuracy& AccuracyStudy::result(RunMode mode) {
    while (!isDone(std::chrono::seconds(1)))
        continue;
    return m_results[static_cast<std::size_t>(mode)];
}

}  // namespace wattplan
