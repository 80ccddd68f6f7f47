#include "widgets/pages/compare_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/comparison_table_models.h"
#include "widgets/pages/compared_charts.h"
#include "widgets/pages/compared_checks.h"
#include "widgets/pages/elided_combo.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_chooser.h"
#include "widgets/panels/snapshot_panel.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/tables/difference_delegate.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/object_text.h"
#include "widgets/text/same_wording.h"
#include "widgets/text/sentences.h"
#include "widgets/text/what_if_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int panelWidth = 280;
constexpr int narrowPanel = 200;
constexpr int roomForTwo = 1100;                  // of the page, for two charts beside each other
constexpr std::chrono::milliseconds patience{5};  // of a page that is made while its comparison runs
constexpr int labelWidth = 176;
constexpr int resultWidth = 120;
constexpr int inputWidth = 100;

/// What the second chart shows.
enum class Pair : std::uint8_t { costAndCarbon, costAndPower };

ResultId planResult(std::string_view key) {
    return resultId(Kind::plan, key);
}

}  // namespace

ComparePage::ComparePage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_kernels(std::make_shared<graph::KernelCache>()),
      m_result(planResult("cost_owned")),
      m_resultModel(new ComparedResultsModel(document.catalogue(), this)),
      m_differenceModel(new DifferencesModel(document.catalogue(), this)),
      m_comparisons(*this, [this](std::shared_ptr<const Comparison> made) { take(std::move(made)); }),
      m_draws(*this,
              [this](Drawn drawn) {
                  if (drawn.comparison != m_comparison || !Ranges::of(this->document()).isOn()) return;
                  m_resultModel->setRanges(std::move(drawn.ranges));
                  layOutRanges();
              }),
      m_splits(*this,
               [this](Split split) {
                   m_split = std::move(split);
                   showSplit();
               }),
      m_mends(*this, [this](const Mends& found) {
          if (found.comparison == m_comparison) m_checks->show(comparedView(), found.fixes);
      }) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* left = new QWidget(this);
    QVBoxLayout& rows = addScrolledRows(*left);
    m_panel = new WhatIfPanel(document, display, this);
    m_panel->setFixedWidth(panelWidth);
    columns->addWidget(left, 1);
    columns->addWidget(m_panel);
    buildResults(rows);
    buildCharts(rows);
    m_comparedCharts = new ComparedCharts;
    rows.addWidget(m_comparedCharts);
    m_differenceCard = new Card(rows.parentWidget());
    m_together = new QPushButton(m_differenceCard);
    m_together->setObjectName(QStringLiteral("take-together"));
    m_apart = new QPushButton(m_differenceCard);
    m_apart->setObjectName(QStringLiteral("take-apart"));
    m_differenceCard->header().addWidget(m_together);
    m_differenceCard->header().addWidget(m_apart);
    m_differences = new ListTable(m_differenceCard);
    m_differences->setItemDelegate(new DifferenceDelegate(m_differences));
    m_differences->showModel(*m_differenceModel, {});
    m_differences->setMostRows(14);
    m_differenceCard->body().addWidget(m_differences);
    rows.addWidget(m_differenceCard);
    m_checks = new ComparedChecks;
    rows.addWidget(m_checks);
    rows.addStretch(1);
    connectParts();
}

ComparePage::~ComparePage() {
    m_drawing.request_stop();
}

void ComparePage::resizeEvent(QResizeEvent* event) {
    m_panel->setFixedWidth(std::clamp(width() * 3 / 10, narrowPanel, panelWidth));
    m_charts->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    LivePage::resizeEvent(event);
}

QString ComparePage::title() const {
    return tr("Compare");
}

QString ComparePage::badge() const {
    return QString::number(document().whole().whatIfs().size() + 1);
}

QString ComparePage::nameOf(WhatIfId whatIf) const {
    return text::whatIfName(whatIf, m_comparison ? m_comparison->whole() : document().whole());
}

bool ComparePage::makeNextPart() {
    if (LivePage::makeNextPart() || !m_comparisons.isSettled(patience)) return true;
    if (m_partsLeft == 0) return !isSettled(patience);
    showNextPart();
    return true;
}

bool ComparePage::isSettled(std::chrono::milliseconds patience) {
    if (!m_comparisons.isSettled(patience)) return false;
    while (m_partsLeft > 0)
        showNextPart();
    return m_draws.isSettled(patience) && m_splits.isSettled(patience) && m_mends.isSettled(patience) &&
           m_comparedCharts->isSettled(patience);
}

void ComparePage::refresh() {
    Comparison::Request request{{}, m_panel->tree().compared(), m_base, {}};
    const ObjectId plan = document().whole().only(Kind::plan).id;
    for (const ResultId result : m_choose->chosen())
        request.results.push_back({plan, result});
    if (textsChanged()) retranslate();
    if (!isAsked(request)) {
        request.whole = document().whole();
        addSnapshots(request);
        m_asked = std::make_shared<const Comparison::Request>(std::move(request));
        m_comparisons.ask([request = m_asked, earlier = m_comparison, &catalogue = document().catalogue(),
                           kernels = m_kernels] {
            return std::make_shared<const Comparison>(*request, catalogue, kernels, earlier.get());
        });
    } else if (m_comparison && (!m_numbers || !text::writeAlike(*m_numbers, view().numbers))) {
        showComparison();
    } else if (m_comparison) {  // another what-if is shown
        fillChoices();
        askSplit();
    }
}

// Told without a copy of the plan. Beside snapshots everything is asked for anew.
bool ComparePage::isAsked(const Comparison::Request& wanted) const {
    return m_asked && m_panel->snapshots().compared().empty() && m_asked->whatIfs == wanted.whatIfs &&
           m_asked->base == wanted.base && m_asked->results == wanted.results &&
           m_asked->whole == document().whole();
}

void ComparePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) m_numbers.reset();
    LivePage::changeEvent(event);
}

void ComparePage::retranslate() {
    m_resultCard->setTitle(tr("Results"));
    m_bases->setAccessibleName(tr("What the others are compared with"));
    m_bases->setToolTip(m_bases->accessibleName());
    m_choose->retranslate();
    m_splitCard->setTitle(tr("Where the difference comes from"));
    m_froms->setAccessibleName(tr("From"));
    m_tos->setAccessibleName(tr("To"));
    m_resultsSplit->setAccessibleName(tr("Result"));
    m_pairs->setTexts({tr("Cost and carbon"), tr("Cost and power")});
    m_differenceCard->setTitle(tr("What differs"));
    m_differenceCard->setCaption(tr("bold where it is not as in the base"));
    m_together->setText(tr("Take together"));
    m_together->setToolTip(tr("The selected changes become one bar of the split above."));
    m_apart->setText(tr("Take apart"));
    m_apart->setToolTip(tr("Every change is in the bar of its object again."));
    m_results->setAccessibleName(tr("Results"));
    m_differences->setAccessibleName(tr("What differs"));
    m_comparedCharts->retranslate();
    m_panel->retranslate();
}

void ComparePage::take(std::shared_ptr<const Comparison> comparison) {
    m_comparison = std::move(comparison);
    showComparison();
}

ComparedView ComparePage::comparedView() const {
    ComparedView shown{*m_comparison, document().catalogue(), {}, {}, {}, view().numbers, m_comparison};
    for (const WhatIfId whatIf : m_comparison->whatIfs()) {
        shown.names += nameOf(whatIf);
        shown.tones.push_back(toneOf(whatIf));
        shown.areLive.push_back(whatIf.isBaseline() || document().whole().findWhatIf(whatIf) != nullptr);
    }
    return shown;
}

// The results at once; what stands below them part by part, between what the reader does.
void ComparePage::showComparison() {
    const ComparedView shown = comparedView();
    m_numbers = shown.numbers;
    m_resultModel->show(m_comparison, shown.names, shown.numbers);
    std::vector<ListTable::Width> results{{labelWidth, 2}};
    results.insert(results.end(), static_cast<std::size_t>(shown.names.size()), {resultWidth, 1});
    m_results->setWidths(results);
    m_results->updateGeometry();
    showLegend();
    m_drawnOf.reset();
    layOutRanges();
    askRanges();
    m_choose->setShown(m_comparison->results());
    fillChoices();
    askSplit();
    if (m_partsLeft == 0) QTimer::singleShot(0, this, &ComparePage::showNextPart);
    m_partsLeft = 4;
}

void ComparePage::showLegend() {
    QStringList lines = m_resultModel->reasons();
    if (m_resultModel->hasRanks())
        lines.prepend(tr("%1 the best of a row · %2 the worst", "marks in a table").arg(bestMark, worstMark));
    m_legend->setText(lines.join(u'\n'));
    m_legend->setVisible(!lines.isEmpty());
}

void ComparePage::showNextPart() {
    if (m_partsLeft == 0) return;
    const ComparedView shown = comparedView();
    switch (m_partsLeft--) {
        case 4:
            showTradeOff();
            break;
        case 3:
            showDifferences(shown);
            break;
        case 2:
            m_comparedCharts->show(shown);
            break;
        case 1:
            m_checks->show(shown, {});
            askMends(shown);
            break;
    }
    if (m_partsLeft > 0) QTimer::singleShot(0, this, &ComparePage::showNextPart);
}

void ComparePage::showDifferences(const ComparedView& shown) {
    m_differenceModel->show(m_comparison, shown.names, shown.numbers);
    std::vector<ListTable::Width> widths{{92, 1}, {84, 1}};
    widths.insert(widths.end(), static_cast<std::size_t>(shown.names.size()), {inputWidth, 1});
    m_differences->setWidths(widths);
    m_differences->updateGeometry();
    m_differenceCard->setVisible(m_differenceModel->rowCount() > 0);
    refreshGroupButtons();
}

void ComparePage::fillChoices() {
    const auto& whatIfs = m_comparison->whatIfs();
    QStringList names;
    for (const WhatIfId whatIf : whatIfs)
        names += nameOf(whatIf);
    const auto fill = [&](QComboBox* box, const QStringList& entries, std::optional<std::size_t> chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(entries);
        box->setCurrentIndex(static_cast<int>(chosen.value_or(0)));
        box->setToolTip(box == m_bases ? m_bases->accessibleName() : box->currentText());
    };
    if (!m_comparison->placeOf(m_base)) m_base = whatIfs.empty() ? WhatIfId{} : whatIfs.front();
    fill(m_bases, names, m_comparison->placeOf(m_base));
    fill(m_froms, names, m_comparison->placeOf(m_from));
    const WhatIfId last = whatIfs.empty() ? WhatIfId{} : whatIfs.back();
    fill(m_tos, names,
         m_comparison->placeOf(m_to && m_comparison->placeOf(*m_to) ? *m_to
                               : document().whatIf() != m_from && m_comparison->placeOf(document().whatIf())
                                   ? document().whatIf()
                                   : last));
    const auto& results = m_comparison->results();
    QStringList labels;
    for (const analysis::ComparedResult& result : results)
        labels += text::resultLabel(result.address.result);
    const auto place =
        std::ranges::find(results, m_result, [](const auto& each) { return each.address.result; });
    fill(m_resultsSplit, labels,
         place == results.end() ? 0 : static_cast<std::size_t>(place - results.begin()));
}

WhatIfId ComparePage::chosenIn(const QComboBox& box) const {
    return m_comparison->whatIfs()[static_cast<std::size_t>(box.currentIndex())];
}

charts::ChartData ComparePage::tradeOffData(const ComparedView& shown) const {
    const ObjectId plan = document().whole().only(Kind::plan).id;
    const ResultAddress cost{plan, planResult("cost_owned")};
    const bool isPower = static_cast<Pair>(m_pairs->chosen()) == Pair::costAndPower;
    return tradeOffChart(shown, cost, {plan, planResult(isPower ? "peak_power" : "carbon")});
}

void ComparePage::showTradeOff() {
    if (!m_comparison) return;
    const ComparedView shown = comparedView();
    charts::ChartData chart = tradeOffData(shown);
    m_tradeOffCard->setTitle(chart.name);
    m_tradeOff->setExportText({chart.name, {}, sourceLine()});
    m_tradeOff->setData(std::move(chart), shown.numbers);
}

// A number is explained, and an input edited, in the what-if of its column.
void ComparePage::openCell(const QModelIndex& index) {
    const bool isResult = index.model() == &m_results->proxy();
    const int first = isResult ? 1 : static_cast<int>(DifferencesModel::firstWhatIf);
    if (!m_comparison || index.column() < first) return;
    const WhatIfId whatIf = m_comparison->whatIfs()[static_cast<std::size_t>(index.column() - first)];
    if (!whatIf.isBaseline() && !document().whole().findWhatIf(whatIf))
        return emit message(tr("A snapshot doesn't change. Open it, or restore it as a what-if."));
    ListTable* table = isResult ? m_results : m_differences;
    const int row = table->proxy().mapToSource(index).row();
    if (isResult) {
        const ResultAddress address = m_resultModel->rowAt(row).result.address;
        document().show(whatIf);
        return emit explain(tagOf(address));
    }
    const FieldAddress address = m_differenceModel->rowAt(row).address();
    document().show(whatIf);
    if (address.field.isValid()) emit goToRequested(tagOf(address));
}

std::vector<ChartOffer> ComparePage::pictures() const {
    if (!m_comparison || m_comparison->whatIfs().size() < 2) return {};
    const ComparedView shown = comparedView();
    std::vector<ChartOffer> list;
    if (m_split.comparison == m_comparison)
        list.push_back(offer(QStringLiteral("compare-waterfall"), tr("Where the difference comes from"),
                             waterfallNote(), [this](const PlanView&) {
                                 return waterfallChart(comparedView(), m_split.attribution, m_split.from,
                                                       m_split.to);
                             }));
    list.push_back(offer(QStringLiteral("compare-trade-off"), tradeOffData(shown).name, {},
                         [this](const PlanView&) { return tradeOffData(comparedView()); }));
    const std::size_t charts = m_comparedCharts->charts().size();  // one where they lie over each other
    for (std::size_t i = 0; i < charts; ++i)
        list.push_back(offer(
            charts == 1 ? QStringLiteral("compare-chart") : QStringLiteral("compare-chart-%1").arg(i + 1),
            m_comparedCharts->list().currentText(),
            charts == 1 ? QString() : shown.names[static_cast<qsizetype>(i)], [this, i](const PlanView&) {
                auto drawn = m_comparedCharts->drawn(comparedView());
                return i < drawn.size() ? std::move(drawn[i].data) : charts::ChartData{};
            }));
    return list;
}

std::vector<TableOffer> ComparePage::tables() const {
    if (!m_comparison || m_comparison->whatIfs().size() < 2) return {};
    const auto table = [this](const char* file, const QString& title, const QAbstractItemModel* model) {
        return TableOffer{
            QLatin1String(file), title, {}, [model, title] { return fileTable(*model, title); }};
    };
    return {table("compare-results", tr("Results"), m_resultModel),
            table("compare-differences", tr("What differs"), m_differenceModel)};
}

}  // namespace wattplan
