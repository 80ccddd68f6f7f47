#pragma once

#include <vector>

#include "widgets/charts/overlay.h"
#include "widgets/pages/compare_figures.h"
#include "widgets/pages/parts.h"

class QComboBox;
class QGridLayout;

namespace wattplan {

/// The charts of the pages for each of the what-ifs compared: over each other, or side by side in one frame
/// of axes.
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
    void nameCharts(const ComparedView& view);
    Cell& cell(std::size_t index);
    void arrange();

    QComboBox* m_list;
    SegmentSwitch* m_arrangement;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    std::size_t m_used = 0;
    int m_columns = 0;
    bool m_areNamesStale = true;
};

}  // namespace wattplan
