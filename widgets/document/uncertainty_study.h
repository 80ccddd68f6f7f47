#pragma once

#include <QObject>
#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/open_plan.h"
#include "core/analysis/sobol_indices.h"
#include "core/analysis/tornado.h"
#include "widgets/document/background.h"

namespace wattplan {

class Document;

/// What draws say of one result of a plan, and of another beside it.
struct Uncertainty {
    struct Question {
        ResultAddress result{};
        ResultAddress other{};  ///< invalid for none
        bool wantsIndices = false;
        bool operator==(const Question&) const = default;
    };
    struct Percentile {
        double share = 0.0;
        double value = 0.0;  ///< in base units
        std::optional<analysis::Interval> interval{};
    };
    /// Draws that have no value for one reason.
    struct Failure {
        analysis::OpenPlan::Failure why{};
        std::uint64_t count = 0;
    };
    static constexpr std::array shares{0.05, 0.1, 0.5, 0.9, 0.95};

    Question question{};
    std::vector<analysis::VaryingInput> inputs{};
    std::vector<analysis::ChoiceInput> choices{};  ///< none of either: nothing else is found
    std::vector<Failure> failures{};
    std::uint64_t failed = 0;
    std::uint64_t done = 0;  ///< draws, those without a value included
    std::uint64_t asked = 0;
    analysis::Histogram histogram{};
    std::vector<Percentile> percentiles{};            ///< of `shares`; none where no draw has a value
    std::vector<std::pair<double, double>> pairs{};   ///< result and other of the first draws that have both
    std::optional<analysis::Tornado> tornado{};       ///< of the ranges
    std::vector<analysis::ChoiceBar> choiceBars{};    ///< of the choices
    std::optional<analysis::SobolIndices> indices{};  ///< none of inputs that are correlated
    std::vector<FieldAddress> indexInputs{};          ///< by their numbers in it: choices and ranges
    bool areCorrelated = false;                       ///< inputs go together, as the plan keeps it

    /// What moves the result most by itself; none where nothing does.
    struct Mover {
        FieldAddress input{};
        double least = 0.0;  ///< of the result, in base units
        double greatest = 0.0;
        bool isChoice = false;
    };
    std::optional<Mover> greatestMover() const;

    bool varies() const { return histogram.count() > 0 && histogram.least() < histogram.greatest(); }
};

/// Finds the uncertainty of a result on a thread of its own, step by step: few draws first, then more. What
/// is asked anew stops what was asked before; draws that it does not change are taken from those kept.
class UncertaintyStudy : public QObject {
    Q_OBJECT

public:
    static constexpr std::uint64_t firstDraws = 4096;
    static constexpr std::uint64_t keptDraws = std::uint64_t{1} << 17;
    static constexpr std::uint64_t mostDraws = std::uint64_t{1} << 20;
    static constexpr std::size_t mostPairs = 2048;
    static constexpr std::size_t keptBytes = std::size_t{128} << 20;

    explicit UncertaintyStudy(QObject* parent = nullptr);
    ~UncertaintyStudy() override;

    /// Asks of the document's plan as it stands: a first answer, of few draws.
    void ask(const Document& document, const Uncertainty::Question& question);
    /// Asks for more draws than those of the last answer, and for what is dear to find.
    void goOn();
    /// Ends what is at work; `goOn` does nothing until it is asked again.
    void stop();
    bool isDone() const { return m_isDone; }
    /// Whether nothing is at work, having waited that long at most.
    bool isSettled(std::chrono::milliseconds patience = std::chrono::milliseconds(0));
    /// Draws no more than so many.
    void setMostDraws(std::uint64_t draws) { m_mostDraws = draws; }

signals:
    /// An answer, or more of it.
    void found(const std::shared_ptr<const wattplan::Uncertainty>& uncertainty);

private:
    using Found = std::shared_ptr<const Uncertainty>;
    class Study;

    void take(Found found);

    std::uint64_t m_mostDraws = mostDraws;
    bool m_isDone = false;
    std::shared_ptr<analysis::KeptDraws> m_kept = std::make_shared<analysis::KeptDraws>(keptBytes);
    std::shared_ptr<Study> m_study;
    std::stop_source m_stop;
    Background<Found> m_work;  // goes first, and with it its thread
};

}  // namespace wattplan
