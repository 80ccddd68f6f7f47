#include "widgets/pages/sweep_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "core/analysis/address_names.h"
#include "core/analysis/seek_target.h"
#include "core/plan/edits.h"
#include "widgets/charts/chart.h"
#include "widgets/pages/address_picker.h"
#include "widgets/pages/axis_form.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/sweep_figures.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr std::size_t mostRows = 60;              // of cells on the page; the export has all
constexpr std::chrono::milliseconds patience{5};  // of a page that is made while it is found

ResultAddress resultOf(AddressPicker::Address address) {
    return address.object.isValid() ? ResultAddress{address.object, {address.id}} : ResultAddress{};
}

/// Whether what an answer names is in the plan still.
bool isThere(const PlanView& view, const SweepAnswer& answer) {
    const auto find = [&](ObjectId id) {
        return id.isCatalogue() ? view.catalogue.find(id) != nullptr : view.plan.find(id) != nullptr;
    };
    for (const analysis::SweepAxis& axis : answer.sweep.axes) {
        if (!find(axis.input.object)) return false;
        for (const FieldValue& value : axis.values)
            if (const auto* reference = std::get_if<Reference>(&value); reference && !find(reference->object))
                return false;
    }
    return std::ranges::all_of(answer.sweep.results,
                               [&](const ResultAddress& result) { return find(result.object); });
}

void setWords(QLabel* label, const QString& words) {
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

}  // namespace

SweepPage::SweepPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent), m_answer(std::make_shared<const SweepAnswer>()) {
    QVBoxLayout& rows = addScrolledRows(*this);
    buildForm(rows);
    buildCharts(rows);
    buildTables(rows);
    rows.addStretch(1);
    connectParts();
}

SweepPage::~SweepPage() = default;

QString SweepPage::title() const {
    return tr("Sweep");
}

QString SweepPage::problemText() const {
    return m_problem->text();
}

QString SweepPage::progressText() const {
    return m_progress->text();
}

QString SweepPage::crossingText() const {
    return m_crossed->text();
}

QString SweepPage::failureText() const {
    return m_failures->text();
}

QString SweepPage::chosenText() const {
    return m_chosenWords->text();
}

bool SweepPage::makeNextPart() {
    if (LivePage::makeNextPart()) return true;
    return !isSettled(patience);
}

bool SweepPage::isSettled(std::chrono::milliseconds patience) {
    return m_study.isSettled(patience);
}

void SweepPage::refresh() {
    if (textsChanged()) retranslate();
    readKept();
    propose();
    fillForm();
    ask();
}

// Another set-up than when it was last read: an undo, another window's file, the first time.
void SweepPage::readKept() {
    analysis::SweepSetup kept =
        analysis::keptSweep(document().whole(), document().plan(), document().catalogue());
    if (m_kept == kept) return;
    m_kept = kept;
    m_setup = std::move(kept);
    m_chosen.reset();
}

// Where nobody chose: the cost over the MFU of the first run, else over the price of electricity.
void SweepPage::propose() {
    const PlanView view = this->view();
    std::erase_if(m_setup.results,
                  [&](const ResultAddress& result) { return !view.plan.find(result.object); });
    std::erase_if(m_setup.inputs, [&](const analysis::SweptInput& each) {
        return !each.input.object.isCatalogue() && !view.plan.find(each.input.object);
    });
    if (m_setup.results.empty())
        m_setup.results.push_back({view.plan.only(Kind::plan).id, resultId(Kind::plan, "cost_owned")});
    if (!m_setup.inputs.empty()) return;
    for (const auto& [kind, field] :
         {std::pair{Kind::trainingRun, "pin_mfu"}, std::pair{Kind::facility, "electricity_price"}}) {
        const auto objects = view.plan.objects(kind);
        if (objects.empty()) continue;
        const FieldAddress input{objects.front()->id, fieldId(kind, field)};
        const std::string values = analysis::proposedValues(view.plan, view.catalogue, view.model, input);
        if (values.empty()) continue;
        m_setup.inputs.push_back({input, values});
        return;
    }
}

void SweepPage::fillForm() {
    const PlanView view = this->view();
    for (std::size_t i = 0; i < m_axes.size(); ++i)
        m_axes[i]->fill(view, i < m_setup.inputs.size() ? m_setup.inputs[i] : analysis::SweptInput{});
    if (m_setup.inputs.empty()) m_setup.inputs.push_back(m_axes.front()->swept());
    const bool isPair = m_setup.inputs.size() > 1;
    for (std::size_t i = 0; i < mostResults; ++i) {
        const bool isShown = i == 0 || (!isPair && i <= m_setup.results.size());
        m_resultLabels[i]->setVisible(isShown);
        m_results[i]->objects().setVisible(isShown);
        m_results[i]->entries().setVisible(isShown);
        if (!isShown) continue;
        const ResultAddress result = i < m_setup.results.size() ? m_setup.results[i] : ResultAddress{};
        m_results[i]->set(view, {result.object, result.result.value});
    }
    if (!m_limit->hasFocus() || m_limit->text().isEmpty())
        m_limit->setText(QString::fromStdString(m_setup.limit));
}

// What the form says now. Of another input the usual values are proposed.
void SweepPage::takeForm(bool isOtherInput) {
    const PlanView view = this->view();
    analysis::SweepSetup setup;
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        analysis::SweptInput swept = m_axes[i]->swept();
        if (!swept.input.field.isValid()) continue;
        const bool isKnown = i < m_setup.inputs.size() && m_setup.inputs[i].input == swept.input;
        if (isOtherInput && !isKnown)
            swept.values = analysis::proposedValues(view.plan, view.catalogue, view.model, swept.input);
        setup.inputs.push_back(std::move(swept));
    }
    for (std::size_t i = 0; i < mostResults; ++i) {
        // Those that are hidden while there are two inputs come back with one.
        const bool isHidden = m_results[i]->objects().isHidden();
        if (isHidden && i < m_setup.results.size())
            setup.results.push_back(m_setup.results[i]);
        else if (const ResultAddress result = resultOf(m_results[i]->chosen());
                 !isHidden && result.object.isValid())
            setup.results.push_back(result);
    }
    setup.limit = m_limit->text().trimmed().toStdString();
    setSetup(setup);
}

void SweepPage::setSetup(const analysis::SweepSetup& setup) {
    if (setup == m_setup) return;
    if (setup.inputs != m_setup.inputs || setup.results != m_setup.results) m_chosen.reset();
    m_setup = setup;
    m_kept = setup;
    keepAndAsk();
}

// An edit refreshes the page, which asks then.
void SweepPage::keepAndAsk() {
    if (!document().isReadOnly()) {
        if (const auto done = keepSetup(); !done)
            emit message(text::sentence(done.error()));
        else
            return;
    }
    refresh();
}

Result<void> SweepPage::keepSetup() {
    const Plan& whole = document().whole();
    const Plan& seen = document().plan();
    const catalog::Catalogue& catalogue = document().catalogue();
    const std::pair<std::string_view, std::string> texts[] = {
        {"sweep_inputs", analysis::sweepInputsText(seen, catalogue, m_setup)},
        {"sweep_results", analysis::sweepResultsText(seen, m_setup)},
        {"sweep_limit", m_setup.limit}};
    std::vector<Edit> edits;
    for (const auto& [field, text] : texts) {
        const FieldAddress place = analysis::placeOfKept(whole, field);
        auto step =
            Editor(whole, catalogue).setValue(place, text.empty() ? FieldValue{} : FieldValue(Text{text}));
        if (!step) return tl::unexpected(step.error());
        std::ranges::move(*step, std::back_inserter(edits));
    }
    if (edits.empty()) {
        refresh();
        return {};
    }
    return document().applyToTree(std::move(edits));
}

QString SweepPage::whyNoAxis(const analysis::BadValues& bad, const PlanView& view) {
    if (bad.error) return text::sentence(*bad.error, view.plan, view.catalogue, view.language());
    if (!bad.reason.empty())
        return tr("“%1” can't be swept: %2.", "values, why")
            .arg(QString::fromStdString(bad.text), text::translate(bad.reason));
    return tr(
        "Give a first and a last value that is larger, and how many from 2 on; equal ratios "
        "begin above 0. A list has commas between its values.");
}

void SweepPage::ask() {
    const PlanView view = this->view();
    m_wasStopped = false;
    m_problemWords.clear();
    std::vector<analysis::SweepAxis> axes;
    for (const analysis::SweptInput& each : m_setup.inputs) {
        auto axis = analysis::readSweepAxis(view.plan, view.catalogue, view.model, each);
        if (!axis) {
            m_problemWords = whyNoAxis(axis.error(), view);
            break;
        }
        axes.push_back(std::move(*axis));
    }
    std::size_t cells = 1;
    for (const analysis::SweepAxis& axis : axes)
        cells *= axis.values.size();
    std::vector<ResultAddress> results = m_setup.results;
    if (axes.size() > 1) results.resize(1);
    std::erase_if(results, [&](const ResultAddress& each) { return view.model.node(each) == graph::noNode; });
    if (m_problemWords.isEmpty()) {
        if (axes.size() > 1 && axes[0].input == axes[1].input)
            m_problemWords = tr("Both inputs are the same one.");
        else if (cells > mostCells)
            m_problemWords =
                tr("These are %1 cells; the page shows at most %2. The command line sweeps more.")
                    .arg(cells)
                    .arg(mostCells);
    }
    std::optional<double> limit;
    if (!m_setup.limit.empty() && !results.empty() && results.front() == m_setup.results.front()) {
        const auto read =
            analysis::readTarget(m_setup.limit, Registry::instance().result(m_setup.results.front().result),
                                 view.plan, view.catalogue, view.numbers.wording().currency.name.code);
        if (read)
            limit = *read;
        else if (m_problemWords.isEmpty())
            m_problemWords = text::sentence(read.error(), view.plan, view.catalogue, view.language());
    }
    const bool canSweep = !axes.empty() && axes.size() == m_setup.inputs.size() && cells > 0 &&
                          cells <= mostCells && !results.empty() &&
                          (axes.size() == 1 || axes[0].input != axes[1].input);
    if (!canSweep || !isThere(view, *m_answer)) m_answer = std::make_shared<const SweepAnswer>();
    if (!canSweep) {
        m_study.forget();
        return showAnswer();
    }
    m_study.ask(document(), std::move(axes), std::move(results), limit);
    showAnswer();
}

void SweepPage::take(const std::shared_ptr<const SweepAnswer>& answer) {
    m_answer = answer;
    showAnswer();
}

void SweepPage::showAnswer() {
    const PlanView view = this->view();
    const analysis::Sweep& sweep = m_answer->sweep;
    if (m_chosen && *m_chosen >= sweep.cells.size()) m_chosen.reset();
    setWords(m_problem, m_problemWords);
    const bool isAtWork = m_study.isAtWork();
    const int all = static_cast<int>(sweep.cells.size());
    m_progress->setText(sweep.axes.empty() ? QString()
                        : sweep.isWhole()  ? tr("%n cell(s)", nullptr, all)
                                           : tr("%1 of %n cell(s)", nullptr, all).arg(sweep.done));
    m_stop->setText(isAtWork ? tr("Stop") : tr("Run again"));
    m_stop->setVisible(isAtWork || (m_wasStopped && !sweep.isWhole()));
    showCharts(view);
    showTables(view);
    showChosen(view);
}

void SweepPage::showCharts(const PlanView& view) {
    const std::size_t results = std::max<std::size_t>(1, m_answer->sweep.results.size());
    for (std::size_t i = 0; i < mostResults; ++i) {
        m_chartCards[i]->setVisible(i < results);
        if (i >= results) continue;
        charts::ChartData chart = sweepChart(view, *m_answer, i);
        if (m_study.isAtWork() && m_answer->sweep.done == 0) chart.emptyText = tr("Sweeping …");
        m_chartCards[i]->setTitle(chart.name);
        m_charts[i]->setExportText({chart.name, {}, sourceLine()});
        m_charts[i]->setData(std::move(chart), view.numbers);
        m_charts[i]->setMinimumHeight(std::max(chartHeight, heightForBars(m_charts[i]->data())));
    }
    setWords(m_failures, failedCellsText(view, *m_answer));
}

// Of two inputs the heat map has the cells.
void SweepPage::showTables(const PlanView& view) {
    const analysis::Sweep& sweep = m_answer->sweep;
    const QString crossed = wattplan::crossingText(view, *m_answer);
    m_crossed->setText(crossed);
    m_crossingCard->setVisible(!crossed.isEmpty());
    ResultTable crossings = crossingsFound(view, *m_answer);
    m_crossings->setVisible(!crossings.rows.empty());
    m_crossings->show(std::move(crossings), view.numbers);
    const bool hasRows = sweep.axes.size() == 1 && sweep.done > 0 && sweep.cells.size() <= mostRows;
    m_cellCard->setVisible(hasRows);
    if (hasRows) m_cells->show(sweptCells(view, *m_answer, CellDigits::read), view.numbers);
}

void SweepPage::choose(std::size_t cell) {
    if (cell >= m_answer->sweep.cells.size()) return;
    m_chosen = cell;
    showChosen(view());
}

void SweepPage::showChosen(const PlanView& view) {
    const bool isChosen = m_chosen && m_answer->sweep.cells[*m_chosen].isDone;
    const bool hasCells = m_answer->sweep.done > 0;
    m_chosenWords->setVisible(hasCells);
    m_set->setVisible(hasCells);
    m_keep->setVisible(hasCells);
    m_chosenWords->setText(isChosen ? cellText(view, *m_answer, *m_chosen)
                                    : tr("A click on a cell shows its inputs, which can be set or kept as a "
                                         "what-if."));
    const bool canSet =
        isChosen && !document().isReadOnly() && !m_answer->sweep.cells[*m_chosen].refused.has_value();
    m_set->setEnabled(canSet);
    m_keep->setEnabled(canSet);
    for (charts::Chart* chart : m_charts)
        chart->setSelectedIds(isChosen ? std::vector<std::uint64_t>{*m_chosen + 1}
                                       : std::vector<std::uint64_t>{});
}

void SweepPage::apply(bool asWhatIf) {
    if (!m_chosen) return;
    const analysis::Sweep& sweep = m_answer->sweep;
    const auto edits = analysis::editsOfCell(document().plan(), document().catalogue(), sweep,
                                             *m_chosen % sweep.columns(), *m_chosen / sweep.columns());
    const auto done = !edits     ? Result<void>(tl::unexpected(edits.error()))
                      : asWhatIf ? keepAsWhatIf(document(), document().whatIf(),
                                                inputsOfCell(view(), *m_answer, *m_chosen), *edits)
                                 : document().apply(*edits);
    if (!done) emit message(text::sentence(done.error()));
}

std::vector<ChartOffer> SweepPage::pictures() const {
    std::vector<ChartOffer> list;
    for (std::size_t i = 0; i < m_answer->sweep.results.size(); ++i) {
        const charts::ChartData chart = sweepChart(view(), *m_answer, i);
        if (chart.isEmpty()) continue;
        list.push_back(offer(i == 0 ? QStringLiteral("sweep") : QStringLiteral("sweep-%1").arg(i + 1),
                             chart.name, {},
                             [this, i](const PlanView& now) { return sweepChart(now, *m_answer, i); }));
    }
    return list;
}

std::vector<TableOffer> SweepPage::tables() const {
    std::vector<TableOffer> list;
    if (m_answer->sweep.done == 0) return list;
    list.push_back(offer(QStringLiteral("sweep-cells"), tr("Cells of the sweep"),
                         [this](const PlanView& now) { return sweptCells(now, *m_answer); }));
    if (!m_answer->crossings.empty())
        list.push_back(offer(QStringLiteral("sweep-crossings"), tr("Where the limit is crossed"),
                             [this](const PlanView& now) { return crossingsFound(now, *m_answer); }));
    return list;
}

}  // namespace wattplan
