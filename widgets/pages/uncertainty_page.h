#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include "widgets/document/uncertainty_study.h"
#include "widgets/pages/live_page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wattplan {

class AddressPicker;
class Card;
class CorrelationDialog;
class ResultTableView;
class SampleExport;
class SegmentSwitch;
class ThresholdLine;

/// How sure a result is, from the inputs that are ranges: what matters most for it, how likely each value is,
/// and how it goes with another result. Without such inputs it says how to give them.
class UncertaintyPage : public LivePage {
    Q_OBJECT

public:
    UncertaintyPage(Document& document, Display& display, QWidget* parent = nullptr);
    ~UncertaintyPage() override;

    QString title() const override;
    QString key() const override { return QStringLiteral("uncertainty"); }
    bool makeNextPart() override;
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

    /// Whether it shows what there is, having waited that long at most: it is found on a thread of its own.
    bool isSettled(std::chrono::milliseconds patience);

    UncertaintyStudy& study() { return m_study; }

    void setResult(ResultAddress result);
    /// The second result of the scatter; none where invalid.
    void setOther(ResultAddress result);
    /// Shows or hides the indices.
    void setMore(bool more);
    void setThreshold(double value);
    double threshold() const { return m_thresholdShown; }
    const Uncertainty& found() const { return *m_found; }
    charts::Chart& tornado() const { return *m_tornado; }
    charts::Chart& chances() const { return *m_chances; }
    charts::Chart& pairs() const { return *m_pairs; }
    SegmentSwitch& reading() const { return *m_reading; }
    QPushButton& moreButton() const { return *m_more; }
    QPushButton& usualButton() const { return *m_usual; }
    QPushButton& correlateButton() const { return *m_correlate; }
    QPushButton& exportButton() const { return *m_export; }
    /// Shows the matrix of correlations; it deletes itself when it closes.
    CorrelationDialog* openCorrelations();
    /// Writes single draws of the results shown to a file, beside the work.
    SampleExport* exportSamples(const QString& path, int draws, bool withUsual);
    ResultTableView& indices() const { return *m_indices; }
    QString chanceText() const;
    QString drawsText() const;
    QString failureText() const;
    QString narrowingText() const;
    /// Whether it tells how to give inputs ranges.
    bool isEmpty() const;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    static constexpr int pairHeight = 320;  // of the scatter of two results

    void buildTornado(QVBoxLayout& rows);
    void buildChances(QVBoxLayout& rows);
    void buildPairs(QVBoxLayout& rows);
    void buildEmpty(QVBoxLayout& rows);
    void connectParts();
    void retranslate();
    void ask();
    void take(const std::shared_ptr<const Uncertainty>& found);
    void showFound();
    void showTornado(const PlanView& view);
    void showChances(const PlanView& view);
    void showPairs(const PlanView& view);
    void showEmpty(bool isEmpty);
    void giveUsualRanges();
    void showTools();
    void chooseSamples();
    charts::ChartData chancesChart(const PlanView& view) const;
    ResultAddress result() const;
    ResultAddress other() const;

    bool m_isAsked = false;  // for the plan as it stands
    bool m_isMore = false;
    int m_indicesOf = -1;                    // the number of the results they were found for
    std::optional<double> m_thresholdSet{};  // by a reader; the result of the plan where nobody did
    double m_thresholdShown = 0.0;           // in base units
    std::shared_ptr<const Uncertainty> m_found;
    QLabel* m_resultLabel = nullptr;
    QLabel* m_draws = nullptr;
    QPushButton* m_correlate = nullptr;
    QPushButton* m_export = nullptr;
    AddressPicker* m_results = nullptr;
    Card* m_emptyCard = nullptr;
    QLabel* m_howTo = nullptr;
    QPushButton* m_usual = nullptr;
    Card* m_tornadoCard = nullptr;
    charts::Chart* m_tornado = nullptr;
    QPushButton* m_more = nullptr;
    QLabel* m_narrowing = nullptr;
    ResultTableView* m_indices = nullptr;
    Card* m_chanceCard = nullptr;
    SegmentSwitch* m_reading = nullptr;
    QLabel* m_chance = nullptr;
    charts::Chart* m_chances = nullptr;
    ThresholdLine* m_threshold = nullptr;
    ResultTableView* m_percentiles = nullptr;
    QLabel* m_failures = nullptr;
    Card* m_pairCard = nullptr;
    QLabel* m_otherLabel = nullptr;
    AddressPicker* m_others = nullptr;
    charts::Chart* m_pairs = nullptr;
    UncertaintyStudy m_study;  // goes first, and with it its thread
};

}  // namespace wattplan
