#pragma once

#include "core/evidence/accuracy.h"
#include "widgets/pages/live_page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace wattplan {

class AccuracyStudy;
class Card;
class GroupTableModel;
class ListTable;
class RunTableModel;
class SegmentSwitch;

/// How near the program comes to runs that others published: told only what a planner knows beforehand, or
/// also the efficiency and watts that the source prints. A measure at a time, as a chart and with the runs it
/// is of; each run opens as a plan, where every number tells how it came about.
class AccuracyPage : public LivePage {
    Q_OBJECT

public:
    AccuracyPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("accuracy"); }
    bool makeNextPart() override;
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

    void setMode(evidence::RunMode mode);
    void setMeasure(evidence::Measure measure);
    /// Chooses a run by its place in the study, and tells of it below the table.
    void markGroup();
    void chooseRun(int place);

    ListTable& runs() const { return *m_runs; }
    ListTable& groups() const { return *m_groups; }
    charts::Chart& chart() const { return *m_chart; }
    QPushButton& openButton() const { return *m_open; }

protected:
    void refresh() override;

private:
    void build();
    void buildRuns();
    void retranslate();
    void refreshFigures();
    void tell(int row);
    void openRun();
    const evidence::Accuracy& study() const;

    AccuracyStudy& m_study;
    evidence::RunMode m_mode = evidence::RunMode::blind;
    evidence::Measure m_measure = evidence::Measure::energy;
    bool m_isFilled = false;
    RunTableModel* m_runModel;
    GroupTableModel* m_groupModel;
    SegmentSwitch* m_modes = nullptr;
    QLabel* m_measureLabel = nullptr;
    QComboBox* m_measures = nullptr;
    QLabel* m_modeText = nullptr;
    Card* m_chartCard = nullptr;
    charts::Chart* m_chart = nullptr;
    Card* m_groupCard = nullptr;
    ListTable* m_groups = nullptr;
    Card* m_runCard = nullptr;
    ListTable* m_runs = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_open = nullptr;
    int m_run = -1;  // its place in the study
};

}  // namespace wattplan
