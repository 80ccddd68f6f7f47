#include "widgets/document/accuracy_study.h"

#include "core/evidence/reported_run.h"

namespace wattplan {

using evidence::RunMode;

AccuracyStudy& AccuracyStudy::instance() {
    static AccuracyStudy only;
    return only;
}

AccuracyStudy::AccuracyStudy()
    : m_work(std::async(std::launch::async, [this] {
          const auto& catalogue = catalog::Catalogue::builtIn();
          const auto& runs = evidence::builtInRuns();
          Results found{evidence::accuracy(runs, RunMode::blind, catalogue),
                        evidence::accuracy(runs, RunMode::given, catalogue)};
          QMetaObject::invokeMethod(this, &AccuracyStudy::done, Qt::QueuedConnection);
          return found;
      })) {}

bool AccuracyStudy::isDone(std::chrono::milliseconds patience) {
    if (!m_work.valid()) return true;
    if (m_work.wait_for(patience) != std::future_status::ready) return false;
    m_results = m_work.get();
    return true;
}

const evidence::Accuracy& AccuracyStudy::result(RunMode mode) {
    if (m_work.valid()) m_results = m_work.get();
    return m_results[static_cast<std::size_t>(mode)];
}

}  // namespace wattplan
