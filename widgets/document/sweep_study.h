#pragma once

#include <QObject>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/sweep.h"
#include "widgets/document/background.h"

namespace wattplan {

class Document;

/// A sweep of a document's plan, as far as it is done.
struct SweepAnswer {
    analysis::Sweep sweep{};
    std::optional<double> limit{};                     ///< of the first result, in base units
    std::vector<analysis::LimitCrossing> crossings{};  ///< where the sweep is whole
    bool areCrossingsFound = false;                    ///< all of them
    bool isAtWork = false;                             ///< more of it will come
};

/// Sweeps inputs of a plan on a thread of its own; tells what there is so far. What is asked anew stops what
/// was asked before. Lives on the thread of the document.
class SweepStudy : public QObject {
    Q_OBJECT

public:
    explicit SweepStudy(QObject* parent = nullptr);
    ~SweepStudy() override;

    /// Asks of the document's plan as it stands. One or two axes with values, results that the plan has.
    void ask(const Document& document, std::vector<analysis::SweepAxis> axes,
             std::vector<ResultAddress> results, std::optional<double> limit);
    /// Ends what is at work; what is done so far is told.
    void stop();
    /// Ends what is at work and tells no more of it.
    void forget();
    bool isAtWork() const { return m_isAtWork; }
    /// Whether nothing is at work, having waited that long at most.
    bool isSettled(std::chrono::milliseconds patience = std::chrono::milliseconds(0));

signals:
    /// The cells that are done so far, or all.
    void found(const std::shared_ptr<const wattplan::SweepAnswer>& answer);

private:
    using Found = std::shared_ptr<const SweepAnswer>;

    bool m_isAtWork = false;
    bool m_isForgotten = false;
    int m_turn = 0;
    std::stop_source m_stop;
    Background<Found> m_work;  // goes first, and with it its thread
};

}  // namespace wattplan
