#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/facility_year.h"
#include "widgets/charts/overlay.h"
#include "widgets/document/background.h"
#include "widgets/pages/compare_figures.h"
#include "widgets/pages/parts.h"

class QComboBox;
class QGridLayout;

namespace wattplan {

/// The charts of the pages for each of the what-ifs compared: over each other, or side by side in one frame
/// of axes. Of charts of one facility or cluster another can be chosen; the year of a facility is found on a
/// thread of its own.
class ComparedCharts : public Card {
    Q_OBJECT

public:
    enum class Arrangement : std::uint8_t { together, sideBySide };

    explicit ComparedCharts(QWidget* parent = nullptr);

    void retranslate();
    void show(const ComparedView& view);

    /// Which chart is shown, by its place in the list of names.
    void choose(int chart, Arrangement arrangement);
    QComboBox& list() const { return *m_list; }
    /// The facility or cluster whose chart is shown; hidden where a chart is of the whole plan.
    QComboBox& objects() const { return *m_objects; }
    /// Whether all is drawn, having waited that long at most.
    bool isSettled(std::chrono::milliseconds patience) { return m_finder.isSettled(patience); }
    /// Those that are seen: one, or one for each what-if.
    std::vector<charts::Chart*> charts() const;
    /// What they show, with the names of the what-ifs; one without a name where they lie over each other.
    std::vector<charts::NamedChart> drawn(const ComparedView& view) const;

signals:
    /// A chart was made, to be taken in by the page.
    void chartMade(wattplan::charts::Chart* chart, const QString& name);
    /// The reader wants to see another chart, or the same in another arrangement.
    void chosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* frame = nullptr;
        QLabel* name = nullptr;
        charts::Chart* chart = nullptr;
    };
    /// The years of a facility in the plans of a comparison, by their place.
    struct Years {
        std::shared_ptr<const Comparison> comparison{};
        ObjectId facility{};
        std::vector<std::optional<analysis::FacilityYear>> years{};
        std::vector<std::vector<analysis::CoolingChoice>> choices{};
    };

    void nameCharts(const ComparedView& view);
    void fillObjects(const ComparedView& view);
    bool needsYears() const;
    void findYears(const ComparedView& view);
    charts::ChartData draw(const ComparedView& view, std::size_t place) const;
    Cell& cell(std::size_t index);
    void arrange();

    QComboBox* m_list;
    QComboBox* m_objects;
    SegmentSwitch* m_arrangement;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    std::size_t m_used = 0;
    int m_columns = 0;
    bool m_areNamesStale = true;
    ObjectId m_object{};
    Years m_years{};
    Background<Years> m_finder;  // goes first, and with it its thread
};

}  // namespace wattplan
