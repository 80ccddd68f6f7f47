#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

#include "core/plan/ids.h"
#include "widgets/document/background.h"

namespace wattplan {

class Document;

namespace analysis {
class KeptDraws;
struct DrawnResult;
}  // namespace analysis

/// A result as its draws came out, in base units.
struct DrawnRange {
    double low = 0.0;          ///< P10
    double middle = 0.0;       ///< P50
    double high = 0.0;         ///< P90
    std::uint64_t failed = 0;  ///< draws without a value
    bool operator==(const DrawnRange&) const = default;
};

/// Of the draws of a result; none where they do not vary.
std::optional<DrawnRange> rangeOf(const analysis::DrawnResult& result);

/// A series as its draws came out, in base units: a value a month; empty where no draw has one.
struct DrawnFan {
    std::vector<double> low{};
    std::vector<double> middle{};
    std::vector<double> high{};
};

/// Results of a document as ranges, for as long as its reader wants them: drawn on a thread of its own, first
/// few draws, then more, for what is seen now. An edit stops what is drawn of the plan before it but for the
/// first draws, so that ranges follow a drag on a slow machine too; of what was drawn only results that
/// depend on the edit are drawn again. The first draws are as many as the machine does within a frame, never
/// fewer than `firstDraws`. Lives on the thread of the document.
class Ranges : public QObject {
    Q_OBJECT

public:
    static constexpr std::uint64_t firstDraws = 4096;
    static constexpr std::uint64_t secondDraws = std::uint64_t{1} << 17;
    static constexpr std::uint64_t mostDraws = std::uint64_t{1} << 20;
    static constexpr std::size_t keptBytes = std::size_t{256} << 20;

    /// The ranges of a document; made when they are first asked for.
    static Ranges& of(Document& document);
    ~Ranges() override;

    bool isOn() const { return m_isOn; }
    void setOn(bool on);

    /// What a part of the window shows from now on; replaces what it showed before. Nothing when it is
    /// hidden. Deleted parts show nothing.
    void want(const QObject* part, std::vector<ResultAddress> results,
              std::vector<ResultAddress> series = {});

    /// Null while they are off, and of a result that does not vary or is not drawn yet. After an edit those
    /// of the plan before it stay for a moment.
    const DrawnRange* find(ResultAddress result) const;
    const DrawnFan* fan(ResultAddress series) const;

    std::size_t inputs() const { return m_shown.inputs; }  ///< that vary, when it was drawn last
    std::uint64_t draws() const { return m_shown.done; }   ///< of which the ranges are; 0 before the first
    std::uint64_t asked() const { return m_shown.asked; }
    bool isDrawing() const { return m_isDrawing; }
    /// Of the results last drawn, those that were taken from what was drawn before.
    std::size_t reused() const { return m_shown.reused; }

    /// What the parts that are seen show, each once.
    std::vector<ResultAddress> wantedResults() const { return wanted().results; }
    std::vector<ResultAddress> wantedSeries() const { return wanted().series; }

    /// Draws no more than so many.
    void setMostDraws(std::uint64_t draws) { m_mostDraws = draws; }
    /// Whether all that was wanted is drawn, having waited that long at most.
    bool isSettled(std::chrono::milliseconds patience = std::chrono::milliseconds(0));

signals:
    /// Ranges were switched on or off.
    void switched();
    /// Other ranges than before are known, or of more draws.
    void drawn();

private:
    struct Wanted {
        std::vector<ResultAddress> results{};
        std::vector<ResultAddress> series{};
        bool operator==(const Wanted&) const = default;
    };
    struct Found {
        int version = 0;
        std::size_t inputs = 0;
        std::uint64_t done = 0;
        std::uint64_t asked = 0;
        std::size_t reused = 0;
        double rate = 0.0;                                        ///< draws a second; 0 where none was drawn
        std::unordered_map<std::uint64_t, DrawnRange> results{};  ///< by tag
        std::unordered_map<std::uint64_t, DrawnFan> fans{};
    };
    struct Job;
    class Run;

    explicit Ranges(Document& document);
    Wanted wanted() const;
    void touch();
    void askSoon() { m_asking.start(); }
    void ask();
    void take(Found found);
    void clear();

    Document& m_document;
    std::uint64_t m_mostDraws = mostDraws;
    bool m_isOn = false;
    bool m_isDrawing = false;
    int m_version = 0;  // of the plan
    int m_turn = 0;     // how often they were switched off
    std::map<const QObject*, Wanted> m_wanted;
    std::optional<Wanted> m_drawnFor;  // of this version, to the last draw
    std::optional<Wanted> m_ratedFor;
    double m_rate = 0.0;  // draws a second of what is in m_ratedFor; 0 before they are known
    std::shared_ptr<analysis::KeptDraws> m_kept;
    Found m_shown;
    QTimer m_asking;  // what is wanted by the end of this turn of the event loop
    QTimer m_grace;
    std::stop_source m_stop;
    Background<Found> m_work;  // goes first, and with it its thread
};

}  // namespace wattplan
