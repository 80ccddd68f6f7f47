#pragma once

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

#include "widgets/document/background.h"
#include "widgets/document/comparison.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/compare_figures.h"
#include "widgets/pages/live_page.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wattplan {

class Card;
class ComparedCharts;
class ComparedChecks;
class ComparedResultsModel;
class DifferencesModel;
class ListTable;
class ResultChooser;
class SegmentSwitch;
class WhatIfPanel;

/// What-ifs side by side: results with their differences, where a difference comes from, one result against
/// another, and what differs; with the tree in which they are chosen and changed.
class ComparePage : public LivePage {
    Q_OBJECT

public:
    ComparePage(Document& document, Display& display, QWidget* parent = nullptr);
    ~ComparePage() override;

    QString title() const override;
    QString key() const override { return QStringLiteral("compare"); }
    QString badge() const override;
    bool hasSidePanel() const override { return true; }
    bool makeNextPart() override;
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

    /// Whether it shows what there is to compare, having waited that long at most: it is found on a thread of
    /// its own.
    bool isSettled(std::chrono::milliseconds patience);

    WhatIfPanel& whatIfs() const { return *m_panel; }
    ListTable& results() const { return *m_results; }
    ListTable& differences() const { return *m_differences; }
    charts::Chart& waterfall() const { return *m_waterfall; }
    charts::Chart& tradeOff() const { return *m_tradeOff; }
    ComparedCharts& comparedCharts() const { return *m_comparedCharts; }
    void setBase(WhatIfId whatIf);
    /// Between which two, and of which result, the difference is split.
    void explainDifference(WhatIfId from, WhatIfId to, ResultId result);
    /// The rows selected among what differs are one bar of the split from now on.
    void takeTogether();
    /// Every change is in the bar of its object again.
    void takeApart();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int chartHeight = 300;

    /// The difference between two what-ifs of a comparison, split.
    struct Split {
        std::shared_ptr<const Comparison> comparison{};
        std::size_t from = 0;
        std::size_t to = 0;
        analysis::Attribution attribution{};
    };

    /// P10, P50 and P90 of what is compared.
    struct Drawn {
        std::shared_ptr<const Comparison> comparison{};
        std::vector<std::vector<std::optional<DrawnRange>>> ranges{};
    };

    struct SplitRequest {
        std::shared_ptr<const Comparison> comparison{};
        std::size_t from = 0;
        std::size_t to = 0;
        ResultAddress result{};
        bool operator==(const SplitRequest&) const = default;
    };

    /// What mends what was found in a comparison.
    struct Mends {
        std::shared_ptr<const Comparison> comparison{};
        std::vector<std::vector<std::vector<analysis::Fix>>> fixes{};
    };

    void buildResults(QVBoxLayout& rows);
    void buildCharts(QVBoxLayout& rows);
    void connectParts();
    void retranslate();
    void take(std::shared_ptr<const Comparison> comparison);
    void showComparison();
    void showLegend();
    void showNextPart();
    void askRanges();
    void layOutRanges();
    void showDifferences(const ComparedView& view);
    void fillChoices();
    WhatIfId chosenIn(const QComboBox& box) const;
    void askSplit();
    void askMends(const ComparedView& view);
    void showSplit();
    /// Below the title of its picture: the what-if it leads to, and where the axis begins.
    QString waterfallNote() const;
    void showTradeOff();
    void openGroup(quint64 number);
    std::vector<FieldAddress> selectedChanges() const;
    void refreshGroupButtons();
    void keepGroups(const std::string& groups);
    void openCell(const QModelIndex& index);
    bool isAsked(const Comparison::Request& wanted) const;
    void addSnapshots(Comparison::Request& request);
    void openSnapshot(qint64 id);
    QString nameOf(WhatIfId whatIf) const;
    charts::Tone toneOf(WhatIfId whatIf) const;
    ComparedView comparedView() const;
    charts::ChartData tradeOffData(const ComparedView& view) const;

    std::shared_ptr<graph::KernelCache> m_kernels;  // of the thread that compares
    std::shared_ptr<const Comparison::Request> m_asked{};
    std::shared_ptr<const Comparison> m_comparison{};
    std::optional<text::NumberFormat> m_numbers{};  // in which it is shown
    int m_partsLeft = 0;                            // that show it as it was, or the one before it
    Split m_split{};
    SplitRequest m_splitAsked{};
    std::map<std::int64_t, Plan> m_snapshots{};  // those that were compared, as they stood
    WhatIfId m_base{};
    WhatIfId m_from{};
    std::optional<WhatIfId> m_to{};  // the one shown, else the last, where nobody chose
    ResultId m_result{};
    WhatIfPanel* m_panel = nullptr;
    ComparedResultsModel* m_resultModel;
    DifferencesModel* m_differenceModel;
    Card* m_resultCard = nullptr;
    QComboBox* m_bases = nullptr;
    ResultChooser* m_choose = nullptr;
    ListTable* m_results = nullptr;
    QBoxLayout* m_charts = nullptr;
    Card* m_splitCard = nullptr;
    QComboBox* m_froms = nullptr;
    QComboBox* m_tos = nullptr;
    QComboBox* m_resultsSplit = nullptr;
    charts::Chart* m_waterfall = nullptr;
    QLabel* m_remark = nullptr;
    QLabel* m_legend = nullptr;  ///< of the marks in the results, and why some have no value
    Card* m_tradeOffCard = nullptr;
    SegmentSwitch* m_pairs = nullptr;
    charts::Chart* m_tradeOff = nullptr;
    ComparedCharts* m_comparedCharts = nullptr;
    Card* m_differenceCard = nullptr;
    ListTable* m_differences = nullptr;
    QPushButton* m_together = nullptr;
    QPushButton* m_apart = nullptr;
    ComparedChecks* m_checks = nullptr;
    Background<std::shared_ptr<const Comparison>>
        m_comparisons;                              // these go first, and with them their threads
    std::shared_ptr<const Comparison> m_drawnOf{};  // whose ranges are shown or on their way
    std::stop_source m_drawing{};
    Background<Drawn> m_draws;
    Background<Split> m_splits;
    Background<Mends> m_mends;
};

}  // namespace wattplan
