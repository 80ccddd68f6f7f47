// The parts of the page, made and connected.
#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

#include "widgets/charts/chart.h"
#include "widgets/document/comparison_table_models.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/compared_charts.h"
#include "widgets/pages/compared_checks.h"
#include "widgets/pages/elided_combo.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_chooser.h"
#include "widgets/panels/snapshot_panel.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/tables/difference_delegate.h"
#include "widgets/tables/list_table.h"
#include "widgets/tables/range_watch.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {

void ComparePage::buildResults(QVBoxLayout& rows) {
    m_resultCard = new Card(rows.parentWidget());
    m_bases = new QComboBox(m_resultCard);
    m_bases->setObjectName(QStringLiteral("base"));
    m_choose = new ResultChooser(document(), m_resultCard);
    m_resultCard->header().addWidget(m_bases);
    m_resultCard->header().addWidget(m_choose);
    m_results = new ListTable(m_resultCard);
    m_results->setItemDelegate(new DifferenceDelegate(m_results));
    m_results->showModel(*m_resultModel, {});
    m_results->setSortingEnabled(false);  // its rows are of different units
    m_results->freezeFirstColumn(new DifferenceDelegate(m_results));
    m_results->setMostRows(12);
    m_resultCard->body().addWidget(m_results);
    m_legend = new QLabel(m_resultCard);
    m_legend->setWordWrap(true);
    theme::setRole(m_legend, theme::Role::caption);
    m_resultCard->body().addWidget(m_legend);
    rows.addWidget(m_resultCard);
}

void ComparePage::buildCharts(QVBoxLayout& rows) {
    m_charts = new QBoxLayout(QBoxLayout::TopToBottom);
    m_charts->setSpacing(rows.spacing());
    m_splitCard = new Card(rows.parentWidget());
    m_tradeOffCard = new Card(rows.parentWidget());
    m_charts->addWidget(m_splitCard, 1);
    m_charts->addWidget(m_tradeOffCard, 1);
    rows.addLayout(m_charts);
    auto* line = new QHBoxLayout;  // names of what-ifs are long
    for (QComboBox** box : {&m_froms, &m_tos, &m_resultsSplit})
        *box = new ElidedCombo(m_splitCard);
    line->addWidget(m_froms, 1);
    line->addWidget(m_tos, 1);
    m_splitCard->body().addLayout(line);
    m_splitCard->body().addWidget(m_resultsSplit);
    m_waterfall = addChart(*m_splitCard);
    m_waterfall->setMinimumHeight(chartHeight);
    m_remark = new QLabel(m_splitCard);
    m_remark->setWordWrap(true);
    theme::setRole(m_remark, theme::Role::caption);
    m_splitCard->body().addWidget(m_remark);
    m_pairs = new SegmentSwitch(m_tradeOffCard);
    m_pairs->setTexts({QString(), QString()});
    m_pairs->setChosen(0);
    m_tradeOffCard->body().addWidget(m_pairs);
    m_tradeOff = addChart(*m_tradeOffCard);
    m_tradeOff->setMinimumHeight(chartHeight);
}

void ComparePage::connectParts() {
    connect(&m_panel->tree(), &WhatIfTreeModel::comparedChanged, this, &ComparePage::refresh);
    connect(&m_panel->tree(), &WhatIfTreeModel::comparedChanged, this, &Page::badgeChanged);
    connect(m_panel, &WhatIfPanel::message, this, &Page::message);
    connect(&m_panel->snapshots(), &SnapshotPanel::comparedChanged, this, &ComparePage::refresh);
    connect(&m_panel->snapshots(), &SnapshotPanel::openWanted, this, &ComparePage::openSnapshot);
    connect(&document(), &Document::snapshotsChanged, this, [this] {
        m_snapshots.clear();
        touch();
    });
    connect(&document(), &Document::treeChanged, this, &ComparePage::touch);
    new RangeWatch(*this, Ranges::of(document()), [this] { askRanges(); });
    connect(m_bases, &QComboBox::activated, this, [this] { setBase(chosenIn(*m_bases)); });
    const auto ask = [this] {
        const auto result = static_cast<std::size_t>(m_resultsSplit->currentIndex());
        explainDifference(chosenIn(*m_froms), chosenIn(*m_tos),
                          m_comparison->results()[result].address.result);
    };
    for (QComboBox* box : {m_froms, m_tos, m_resultsSplit})
        connect(box, &QComboBox::activated, this, ask);
    connect(m_pairs, &SegmentSwitch::chose, this, &ComparePage::showTradeOff);
    connect(m_choose, &ResultChooser::chose, this, &ComparePage::refresh);
    connect(m_choose, &ResultChooser::message, this, &Page::message);
    connect(m_waterfall, &charts::Chart::pointActivated, this, &ComparePage::openGroup);
    connect(m_tradeOff, &charts::Chart::pointActivated, this, [this](quint64 place) {
        if (m_comparison && place > 0 && place <= m_comparison->whatIfs().size())
            m_panel->select(m_comparison->whatIfs()[place - 1]);
    });
    connect(m_results, &QTableView::doubleClicked, this, &ComparePage::openCell);
    connect(m_differences, &QTableView::doubleClicked, this, &ComparePage::openCell);
    connect(m_together, &QPushButton::clicked, this, &ComparePage::takeTogether);
    connect(m_apart, &QPushButton::clicked, this, &ComparePage::takeApart);
    connect(m_differences->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComparePage::refreshGroupButtons);
    connect(m_checks, &ComparedChecks::keepWanted, this,
            [this](quint32 whatIf, const QString& name, const std::vector<Edit>& edits) {
                if (const auto done = keepAsWhatIf(document(), {whatIf}, name, edits); !done)
                    emit message(text::sentence(done.error()));
            });
    connect(m_comparedCharts, &ComparedCharts::chartMade, this, &ComparePage::adopt);
    connect(m_comparedCharts, &ComparedCharts::chosen, this, [this] {
        if (m_comparison) m_comparedCharts->show(comparedView());
    });
    adopt(m_waterfall, QStringLiteral("compare-waterfall"));
    adopt(m_tradeOff, QStringLiteral("compare-trade-off"));
}

}  // namespace wattplan
