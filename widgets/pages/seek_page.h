#pragma once

#include <memory>
#include <optional>
#include <variant>

#include "widgets/document/background.h"
#include "widgets/pages/live_page.h"
#include "widgets/pages/seek_figures.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wattplan {

class AddressPicker;
class Card;
class SegmentSwitch;

/// What would have to be true: any result brought to a target by any number or choice, or by two numbers
/// together; and what moves that result most.
class SeekPage : public LivePage {
    Q_OBJECT

public:
    SeekPage(Document& document, Display& display, QWidget* parent = nullptr);
    ~SeekPage() override;

    QString title() const override;
    QString key() const override { return QStringLiteral("goal-seek"); }
    bool makeNextPart() override;
    std::vector<ChartOffer> pictures() const override;

    /// Whether it shows what there is, having waited that long at most: it is found on a thread of its own.
    bool isSettled(std::chrono::milliseconds patience);

    void setResult(ResultAddress result);
    void setInput(FieldAddress input);
    /// A second number, for the line of pairs that bring the result to the target; none where invalid.
    void setSecondInput(FieldAddress input);
    QLineEdit& target() const { return *m_target; }
    charts::Chart& curve() const { return *m_curve; }
    charts::Chart& swings() const { return *m_swings; }
    /// What was found, in words.
    QString findingText() const;
    /// Where several values meet the target: the one that is set or kept, by its place among them.
    void chooseAnswer(std::size_t answer);
    QPushButton& setButton() const { return *m_set; }
    QPushButton& keepButton() const { return *m_keep; }

protected:
    void refresh() override;

private:
    struct Swings {
        ResultAddress result{};
        std::vector<analysis::Swing> all{};
        std::vector<analysis::Swing> numbers{};
        std::vector<analysis::Swing> choices{};
    };
    struct Found {
        ResultAddress result{};
        double target = 0.0;
        std::variant<std::monostate, analysis::GoalSeek, analysis::ChoiceSeek, analysis::IsoLines> seek{};
        std::optional<Swings> swings{};  ///< where they were asked for
    };

    void buildSeek(QVBoxLayout& rows);
    void connectParts();
    void retranslate();
    ResultAddress result() const;
    FieldAddress input() const;
    FieldAddress secondInput() const;
    void changeResult();
    void readTarget();
    void ask();
    void take(Found found);
    void proposeInput();
    void showFound();
    charts::ChartData foundChart(const PlanView& view) const;
    QString foundText(const PlanView& view) const;
    const std::vector<analysis::Swing>& swingsShown() const;
    void showSwings();
    void apply(bool asWhatIf);
    std::optional<std::vector<Edit>> answer() const;
    /// Of a number that meets the target; null where none does.
    const analysis::SeekAnswer* chosenAnswer() const;
    void showAnswer();

    bool m_isInputChosen = false;           // by a reader
    bool m_needsSwings = true;              // those shown are of another plan or result
    std::optional<double> m_targetValue{};  // in base units; the present result where nobody typed one
    Found m_found{};
    std::optional<std::size_t> m_answer{};  // chosen; the nearest to what is there where nobody chose
    Swings m_movers{};
    Card* m_seekCard = nullptr;
    QLabel* m_resultLabel = nullptr;
    AddressPicker* m_results = nullptr;
    QLabel* m_targetLabel = nullptr;
    QLineEdit* m_target = nullptr;
    QLabel* m_inputLabel = nullptr;
    AddressPicker* m_inputs = nullptr;
    QLabel* m_secondLabel = nullptr;
    AddressPicker* m_seconds = nullptr;
    charts::Chart* m_curve = nullptr;
    QLabel* m_finding = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_keep = nullptr;
    Card* m_swingCard = nullptr;
    SegmentSwitch* m_kinds = nullptr;
    charts::Chart* m_swings = nullptr;
    Background<Found> m_seeks;  // goes first, and with it its thread
};

}  // namespace wattplan
