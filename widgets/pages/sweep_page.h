#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <optional>

#include "core/analysis/sweep_setup.h"
#include "widgets/document/sweep_study.h"
#include "widgets/pages/live_page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wattplan {

class AddressPicker;
class AxisForm;
class Card;
class ResultTableView;

/// Results over one or two inputs, each taken through numbers or choices: lines, bars or a heat map with
/// contours; where a limit is crossed; any cell opened as a what-if. What it was asked is kept in the plan.
class SweepPage : public LivePage {
    Q_OBJECT

public:
    static constexpr std::size_t mostResults = 3;  ///< of one input; of two there is one
    static constexpr std::size_t mostCells = 2500;
    static constexpr int chartHeight = 340;

    SweepPage(Document& document, Display& display, QWidget* parent = nullptr);
    ~SweepPage() override;

    QString title() const override;
    QString key() const override { return QStringLiteral("sweep"); }
    bool makeNextPart() override;
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

    /// Whether it shows what there is, having waited that long at most: it is found on a thread of its own.
    bool isSettled(std::chrono::milliseconds patience);
    /// Asks for other inputs, results or another limit, as the form does.
    void setSetup(const analysis::SweepSetup& setup);
    const analysis::SweepSetup& setup() const { return m_setup; }
    /// Shows the inputs of a cell, by its place in the sweep, to be set or kept.
    void choose(std::size_t cell);

    const SweepAnswer& answer() const { return *m_answer; }
    AxisForm& axis(std::size_t place) const { return *m_axes[place]; }
    QLineEdit& limit() const { return *m_limit; }
    charts::Chart& chart(std::size_t result = 0) const { return *m_charts[result]; }
    ResultTableView& cells() const { return *m_cells; }
    ResultTableView& crossings() const { return *m_crossings; }
    QPushButton& stopButton() const { return *m_stop; }
    QPushButton& setButton() const { return *m_set; }
    QPushButton& keepButton() const { return *m_keep; }
    QString problemText() const;
    QString progressText() const;
    QString crossingText() const;
    QString failureText() const;
    QString chosenText() const;

protected:
    void refresh() override;

private:
    void buildForm(QVBoxLayout& rows);
    void buildCharts(QVBoxLayout& rows);
    void buildTables(QVBoxLayout& rows);
    void connectParts();
    void retranslate();
    void readKept();
    void propose();
    void fillForm();
    void takeForm(bool isOtherInput);
    void keepAndAsk();
    Result<void> keepSetup();
    static QString whyNoAxis(const analysis::BadValues& bad, const PlanView& view);
    void ask();
    void take(const std::shared_ptr<const SweepAnswer>& answer);
    void showAnswer();
    void showCharts(const PlanView& view);
    void showTables(const PlanView& view);
    void showChosen(const PlanView& view);
    void apply(bool asWhatIf);

    analysis::SweepSetup m_setup{};
    std::optional<analysis::SweepSetup> m_kept{};  // as the plan keeps it, when it was last read
    std::shared_ptr<const SweepAnswer> m_answer;
    std::optional<std::size_t> m_chosen{};
    bool m_wasStopped = false;  // by the reader
    QString m_problemWords{};   // why what is asked can't be swept
    Card* m_formCard = nullptr;
    QLabel* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    std::array<QLabel*, mostResults> m_resultLabels{};
    std::array<AddressPicker*, mostResults> m_results{};
    std::array<AxisForm*, 2> m_axes{};
    QLabel* m_limitLabel = nullptr;
    QLineEdit* m_limit = nullptr;
    QLabel* m_problem = nullptr;
    std::array<Card*, mostResults> m_chartCards{};
    std::array<charts::Chart*, mostResults> m_charts{};
    QLabel* m_failures = nullptr;
    QLabel* m_chosenWords = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_keep = nullptr;
    Card* m_crossingCard = nullptr;
    QLabel* m_crossed = nullptr;
    ResultTableView* m_crossings = nullptr;
    Card* m_cellCard = nullptr;
    ResultTableView* m_cells = nullptr;
    SweepStudy m_study;  // goes first, and with it its thread
};

}  // namespace wattplan
