// The split of a difference on the page of comparing: asked for, shown, and the inputs behind a bar.
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/comparison_table_models.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/field_text.h"

namespace wattplan {

void ComparePage::explainDifference(WhatIfId from, WhatIfId to, ResultId result) {
    m_from = from;
    m_to = to;
    m_result = result;
    if (!m_comparison) return;
    fillChoices();
    askSplit();
}

void ComparePage::askSplit() {
    const int from = m_froms->currentIndex();
    const int to = m_tos->currentIndex();
    if (from == to || from < 0 || to < 0 || m_resultsSplit->count() == 0) {
        m_split = {};
        return showSplit();
    }
    const ResultAddress address =
        m_comparison->results()[static_cast<std::size_t>(m_resultsSplit->currentIndex())].address;
    m_splits.ask([comparison = m_comparison, from = static_cast<std::size_t>(from),
                  to = static_cast<std::size_t>(to), address, groups = m_groups] {
        return Split{comparison, from, to, comparison->attribution(from, to, address, groups)};
    });
}

void ComparePage::showSplit() {
    const ComparedView shown = comparedView();
    if (m_split.comparison != m_comparison) {
        m_waterfall->setData(waterfallChart(shown, {}, 0, 0), shown.numbers);
        m_remark->clear();
        return;
    }
    charts::ChartData chart = waterfallChart(shown, m_split.attribution, m_split.from, m_split.to);
    m_splitCard->setCaption(
        chart.isEmpty() ? QString()
                        : text::resultNumber(m_split.attribution.total,
                                             Registry::instance().result(m_split.attribution.result.result),
                                             shown.numbers, {.sign = text::Sign::always})
                              .text());
    m_waterfall->setExportText({chart.name, nameOf(m_comparison->whatIfs()[m_split.to]), sourceLine()});
    m_waterfall->setData(std::move(chart), shown.numbers);
    m_waterfall->setMinimumHeight(std::max(chartHeight, heightForBars(m_waterfall->data())));
    m_remark->setText(attributionRemark(shown, m_split.attribution, m_split.from, m_split.to));
}

// The inputs behind a bar, marked in the table of what differs.
void ComparePage::openGroup(quint64 number) {
    if (m_split.comparison != m_comparison || number == 0 || number > m_split.attribution.parts.size())
        return;
    const auto& changes = m_split.attribution.parts[number - 1].group.changes;
    QItemSelection marked;
    for (int row = 0; row < m_differenceModel->rowCount(); ++row)
        if (std::ranges::find(changes, m_differenceModel->rowAt(row).address()) != changes.end()) {
            const QModelIndex at = m_differences->proxy().mapFromSource(m_differenceModel->index(row, 0));
            marked.select(at, at);
        }
    m_differences->selectionModel()->select(marked,
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!marked.isEmpty()) m_differences->scrollTo(marked.indexes().front());
}

std::vector<FieldAddress> ComparePage::selectedChanges() const {
    std::vector<FieldAddress> changes;
    for (const int row : m_differences->selectedRows())
        changes.push_back(m_differenceModel->rowAt(row).address());
    return changes;
}

void ComparePage::refreshGroupButtons() {
    m_together->setEnabled(m_differences->selectedRows().size() > 1);
    m_apart->setVisible(!m_groups.empty());
}

void ComparePage::takeTogether() {
    std::vector<FieldAddress> made = selectedChanges();
    if (made.size() < 2) return;
    for (std::vector<FieldAddress>& group : m_groups)
        std::erase_if(group, [&](FieldAddress each) { return std::ranges::find(made, each) != made.end(); });
    std::erase_if(m_groups, [](const auto& group) { return group.size() < 2; });
    m_groups.push_back(std::move(made));
    refreshGroupButtons();
    askSplit();
}

void ComparePage::takeApart() {
    m_groups.clear();
    refreshGroupButtons();
    askSplit();
}

}  // namespace wattplan
