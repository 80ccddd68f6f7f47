#pragma once

#include <memory>
#include <optional>
#include <variant>

#include "widgets/document/background.h"
#include "widgets/pages/live_page.h"
#include "widgets/pages/seek_figures.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wattplan {

class Card;
class SegmentSwitch;

/// What would have to be true: any result brought to a target by any number or choice, and what moves that
/// result most.
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
    QLineEdit& target() const { return *m_target; }
    charts::Chart& curve() const { return *m_curve; }
    charts::Chart& swings() const { return *m_swings; }
    /// What was found, in words.
    QString findingText() const;
    QPushButton& setButton() const { return *m_set; }
    QPushButton& keepButton() const { return *m_keep; }

protected:
    void refresh() override;

private:
    struct Found {
        ResultAddress result{};
        std::variant<std::monostate, analysis::GoalSeek, analysis::ChoiceSeek> seek{};
    };
    struct Swings {
        ResultAddress result{};
        std::vector<analysis::Swing> numbers{};
        std::vector<analysis::Swing> choices{};
    };

    void buildSeek(QVBoxLayout& rows);
    void connectParts();
    void retranslate();
    void fillObjects();
    void fillResults();
    void fillFields();
    void readTarget();
    void ask();
    void askSwings();
    void proposeInput();
    void showFound();
    const std::vector<analysis::Swing>& swingsShown() const;
    void showSwings();
    void apply(bool asWhatIf);
    std::optional<std::vector<Edit>> answer() const;

    ResultAddress m_result{};
    FieldAddress m_input{};
    bool m_isInputChosen = false;           // by a reader
    std::optional<double> m_targetValue{};  // in base units; the present result where nobody typed one
    Found m_found{};
    Swings m_movers{};
    Card* m_seekCard = nullptr;
    QLabel* m_resultLabel = nullptr;
    QComboBox* m_resultObjects = nullptr;
    QComboBox* m_results = nullptr;
    QLabel* m_targetLabel = nullptr;
    QLineEdit* m_target = nullptr;
    QLabel* m_inputLabel = nullptr;
    QComboBox* m_inputObjects = nullptr;
    QComboBox* m_fields = nullptr;
    charts::Chart* m_curve = nullptr;
    QLabel* m_finding = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_keep = nullptr;
    Card* m_swingCard = nullptr;
    SegmentSwitch* m_kinds = nullptr;
    charts::Chart* m_swings = nullptr;
    Background<Found> m_seeks;  // these go first, and with them their threads
    Background<Swings> m_swingWork;
};

}  // namespace wattplan
