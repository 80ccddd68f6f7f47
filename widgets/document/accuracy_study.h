#pragma once

#include <QObject>
#include <array>
#include <chrono>

#include "core/evidence/accuracy.h"
#include "widgets/document/background.h"

namespace wattplan {

/// How near the program comes to the published runs built into it, blind and given. The same for every plan:
/// found once, on a thread of its own.
class AccuracyStudy : public QObject {
    Q_OBJECT

public:
    /// The study of the program. It begins when first asked for.
    static AccuracyStudy& instance();

    /// Whether it is done, having waited that long at most.
    bool isDone(std::chrono::milliseconds patience = std::chrono::milliseconds(0));
    /// What it found; waits until it is done.
    const evidence::Accuracy& result(evidence::RunMode mode);

signals:
    void done();

private:
    using Results = std::array<evidence::Accuracy, 2>;  // by RunMode

    AccuracyStudy();

    Results m_results;
    Background<Results> m_work;
};

}  // namespace wattplan
