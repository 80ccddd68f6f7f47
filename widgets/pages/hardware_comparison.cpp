#include "widgets/pages/hardware_comparison.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/pages/mark_chip.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int chartHeight = 300;  // names have room on it in 1280 x 720

}  // namespace

HardwareComparison::HardwareComparison(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    connect(m_peaks, &SegmentSwitch::chose, this, [this](int index) { setPeak(static_cast<PeakOf>(index)); });
    // A price moves no result, but it moves a point.
    connect(&document, &Document::changed, this, &HardwareComparison::touch);
    for (charts::Chart* chart : {m_energy, m_money})
        connect(chart, &charts::Chart::pointActivated, this, &HardwareComparison::select);
    adopt(m_energy, QStringLiteral("hardware-watt"));
    adopt(m_money, QStringLiteral("hardware-price"));
    m_marks->follow({m_energy, m_money}, *m_table);
    connect(m_table, &ResultTableView::explain, this, &Page::explain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HardwareComparison::selectOnCharts);
}

void HardwareComparison::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    rows.setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    m_peaks = new SegmentSwitch(this);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    theme::setRole(m_note, theme::Role::caption);
    line->addWidget(m_peaks);
    line->addWidget(m_note, 1);
    rows.addLayout(line);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(rows.spacing());
    for (Card** card : {&m_energyCard, &m_moneyCard, &m_tableCard})
        *card = new Card(rows.parentWidget());
    m_energy = addChart(*m_energyCard);
    m_money = addChart(*m_moneyCard);
    for (charts::Chart* chart : {m_energy, m_money})
        chart->setMinimumHeight(chartHeight);
    charts->addWidget(m_energyCard, 1);
    charts->addWidget(m_moneyCard, 1);
    rows.addLayout(charts, 1);
    m_table = new ResultTableView(m_tableCard);
    m_marks = new MarkChip(*m_tableCard, *this);
    m_tableCard->body().addWidget(m_table);
    m_leftOut = new QLabel(m_tableCard);
    m_leftOut->setWordWrap(true);
    theme::setRole(m_leftOut, theme::Role::caption);
    m_tableCard->body().addWidget(m_leftOut);
    rows.addWidget(m_tableCard);
}

QString HardwareComparison::title() const {
    return tr("Comparison");
}

void HardwareComparison::setPeak(PeakOf peak) {
    m_peak = peak;
    touch();
}

QString HardwareComparison::note() const {
    return m_peak == PeakOf::bits16 ? tr("Dense peaks of FP16 or BF16, as vendors state them: sparse ones, "
                                         "twice as high, are left "
                                         "out, and none is what a model reaches.")
                                    : tr("Dense peaks of FP8, as vendors state them: sparse ones, twice as "
                                         "high, are left out, and "
                                         "none is what a model reaches.");
}

void HardwareComparison::refresh() {
    const PlanView view = this->view();
    const HardwareFigures figures = hardwareFigures(view, m_peak);
    m_peaks->setTexts({tr("16 bit"), tr("FP8")});
    m_peaks->setChosen(static_cast<int>(m_peak));
    m_note->setText(note());
    const auto show = [&](Card& card, charts::Chart& chart, HardwareRatio ratio, const QString& caption) {
        charts::ChartData shown = hardwareChart(figures, ratio);
        card.setTitle(shown.name);
        card.setCaption(caption);
        chart.setExportText({shown.name, note(), sourceLine()});
        chart.setData(std::move(shown), view.numbers);
    };
    show(*m_energyCard, *m_energy, HardwareRatio::perEnergy, tr("peak over TDP, colours by source"));
    show(*m_moneyCard, *m_money, HardwareRatio::perMoney, tr("peak over price, colours by source"));
    m_tableCard->setTitle(tr("The same in numbers"));
    m_tableCard->setCaption(tr("click a point to see its row, a number to see its source"));
    m_table->show(hardwareTable(figures, view.language()), view.numbers);
    m_leftOut->setText(
        tr("%n accelerator(s) of the library without date of launch or these figures left out.", nullptr,
           figures.leftOut));
    m_leftOut->setVisible(figures.leftOut > 0);
}

void HardwareComparison::select(quint64 tag) {
    const auto& rows = m_table->results().table().rows;
    const auto found = std::ranges::find(rows, fieldOfTag(tag).object, &ResultTable::Row::object);
    if (found == rows.end()) return;
    const auto row = static_cast<int>(found - rows.begin());
    m_table->setCurrentIndex(m_table->results().index(row, 0));
    m_table->selectRow(row);
    m_table->scrollTo(m_table->results().index(row, 0));
    emit explain(tag);
}

void HardwareComparison::selectOnCharts() {
    const int row = m_table->currentIndex().row();
    const auto& rows = m_table->results().table().rows;
    std::vector<std::uint64_t> ids;
    if (row >= 0 && row < static_cast<int>(rows.size()))
        for (const ResultTable::Cell& cell : rows[static_cast<std::size_t>(row)].cells)
            if (cell.tag != 0) ids.push_back(cell.tag);
    m_energy->setSelectedIds(ids);
    m_money->setSelectedIds(ids);
}

std::vector<ChartOffer> HardwareComparison::pictures() const {
    const auto picture = [this](const char* file, HardwareRatio ratio) {
        return offer(QLatin1String(file), hardwareTitle(ratio), note(),
                     [peak = m_peak, ratio](const PlanView& view) {
                         return hardwareChart(hardwareFigures(view, peak), ratio);
                     });
    };
    return {picture("hardware-watt", HardwareRatio::perEnergy),
            picture("hardware-price", HardwareRatio::perMoney)};
}

std::vector<TableOffer> HardwareComparison::tables() const {
    return {offer(QStringLiteral("hardware-comparison"), tr("Accelerators compared"),
                  [peak = m_peak](const PlanView& view) {
                      return hardwareTable(hardwareFigures(view, peak), view.language());
                  })};
}

}  // namespace wattplan
