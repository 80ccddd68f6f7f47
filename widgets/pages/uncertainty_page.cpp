#include "widgets/pages/uncertainty_page.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "core/analysis/usual_ranges.h"
#include "core/plan/distribution_text.h"
#include "widgets/charts/chart.h"
#include "widgets/pages/address_picker.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/threshold_line.h"
#include "widgets/pages/uncertainty_figures.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

ResultAddress resultOf(AddressPicker::Address address) {
    return address.object.isValid() ? ResultAddress{address.object, {address.id}} : ResultAddress{};
}

}  // namespace

UncertaintyPage::~UncertaintyPage() = default;

QString UncertaintyPage::title() const {
    return tr("Uncertainty");
}

bool UncertaintyPage::makeNextPart() {
    if (LivePage::makeNextPart()) return true;
    constexpr std::chrono::milliseconds patience{5};  // of a page that is made while it is found
    return m_isAsked && m_found->done == 0 && !m_study.isSettled(patience);
}

bool UncertaintyPage::isSettled(std::chrono::milliseconds patience) {
    return m_study.isSettled(patience);
}

ResultAddress UncertaintyPage::result() const {
    return resultOf(m_results->chosen());
}

ResultAddress UncertaintyPage::other() const {
    return resultOf(m_others->chosen());
}

void UncertaintyPage::setResult(ResultAddress result) {
    m_results->set(view(), {result.object, result.result.value});
    m_thresholdSet.reset();
    ask();
}

void UncertaintyPage::setOther(ResultAddress result) {
    m_others->set(view(), {result.object, result.result.value});
    ask();
}

void UncertaintyPage::setMore(bool more) {
    m_isMore = more;
    if (more && !m_found->indices) ask();
    showFound();
}

void UncertaintyPage::setThreshold(double value) {
    m_thresholdSet = value;
    showFound();
}

void UncertaintyPage::refresh() {
    const PlanView view = this->view();
    if (!view.plan.find(result().object)) {
        m_results->set(view, {view.plan.only(Kind::plan).id, resultId(Kind::plan, "cost_owned").value});
        m_thresholdSet.reset();
    }
    if (textsChanged()) retranslate();
    m_results->fill(view);
    m_others->fill(view);
    const bool varies = analysis::openInputs(view.plan, view.catalogue, view.model) > 0;
    showEmpty(!varies);
    showTools();
    m_isAsked = false;
    if (varies)
        ask();
    else
        m_study.stop();
    if (textsChanged()) showFound();
}

void UncertaintyPage::showEvent(QShowEvent* event) {
    LivePage::showEvent(event);
    if (!m_isAsked)
        ask();
    else if (m_study.isSettled())
        m_study.goOn();
}

void UncertaintyPage::hideEvent(QHideEvent* event) {
    if (!m_study.isDone()) {  // nobody waits for it
        m_study.stop();
        m_isAsked = false;
    }
    LivePage::hideEvent(event);
}

void UncertaintyPage::ask() {
    if (isEmpty()) return;
    m_isAsked = true;
    m_study.ask(document(), {result(), other(), m_isMore});
}

void UncertaintyPage::take(const std::shared_ptr<const Uncertainty>& found) {
    const bool hasThem = m_found && m_found->indices && m_indicesOf == resultsNumber() &&
                         m_found->question.result == found->question.result;
    if (hasThem && !found->indices) {  // of another result beside it: they stay until they are found again
        auto both = std::make_shared<Uncertainty>(*found);
        both->indices = m_found->indices;
        both->indexInputs = m_found->indexInputs;
        m_found = std::move(both);
    } else {
        m_found = found;
    }
    if (found->indices) m_indicesOf = resultsNumber();
    showFound();
    if (isVisible()) m_study.goOn();
}

void UncertaintyPage::showEmpty(bool isEmpty) {
    m_emptyCard->setVisible(isEmpty);
    for (QWidget* part : {static_cast<QWidget*>(m_tornadoCard), static_cast<QWidget*>(m_chanceCard),
                          static_cast<QWidget*>(m_pairCard)})
        part->setVisible(!isEmpty);
    m_draws->setVisible(!isEmpty);
    if (!isEmpty) return;
    const PlanView view = this->view();
    const auto usual = analysis::usualRanges(view.plan, view.catalogue, view.model);
    m_usual->setVisible(!usual.empty() && !document().isReadOnly());
    m_usual->setText(tr("Give %n input(s) their usual range", nullptr, static_cast<int>(usual.size())));
}

bool UncertaintyPage::isEmpty() const {
    return !m_emptyCard->isHidden();
}

// As they could be typed, in one step.
void UncertaintyPage::giveUsualRanges() {
    const PlanView view = this->view();
    std::vector<std::pair<FieldAddress, QString>> cells;
    for (const analysis::UsualRange& usual : analysis::usualRanges(view.plan, view.catalogue, view.model))
        cells.emplace_back(usual.input, QString::fromStdString(distributionText(usual.distribution)));
    if (const auto done = document().setTexts(cells); !done)
        emit message(text::sentence(done.error(), view.plan, view.catalogue, view.language()));
}

void UncertaintyPage::showFound() {
    const PlanView view = this->view();
    m_draws->setText(m_found->done == 0 ? tr("Drawing …") : text::drawsText(m_found->done, m_found->asked));
    m_more->setText(m_isMore ? tr("Less") : tr("More: how much each input explains"));
    if (!m_found->question.result.object.isValid()) return;  // nothing yet
    showTornado(view);
    showChances(view);
    showPairs(view);
}

void UncertaintyPage::showTornado(const PlanView& view) {
    charts::ChartData chart = tornadoChart(view, *m_found);
    m_tornado->setExportText({chart.name, text::resultLabel(result().result), sourceLine()});
    m_tornado->setData(std::move(chart), view.numbers);
    m_tornado->setMinimumHeight(heightForBars(m_tornado->data()));
    const bool hasIndices = m_isMore && m_found->indices.has_value();
    m_narrowing->setVisible(m_isMore);
    m_narrowing->setText(hasIndices               ? narrowingSentence(view, *m_found)
                         : m_found->areCorrelated ? tr("Indices are of inputs that are independent. These go "
                                                       "together, so there are none.")
                                                  : tr("Drawing …"));
    m_indices->setVisible(hasIndices);
    if (hasIndices) m_indices->show(indexTable(view, *m_found), view.numbers);
}

charts::ChartData UncertaintyPage::chancesChart(const PlanView& view) const {
    const double at = threshold();
    return m_reading->chosen() == 1 ? cumulativeChart(view, *m_found, at) : densityChart(view, *m_found, at);
}

void UncertaintyPage::showChances(const PlanView& view) {
    if (m_found->varies()) {
        const auto [low, high] = shownSpan(*m_found);
        const auto now = view.model.value(m_found->question.result);
        m_thresholdShown = std::clamp(m_thresholdSet ? *m_thresholdSet : now.value_or(low), low, high);
        m_threshold->setRange(low, high);
    }
    charts::ChartData chart = chancesChart(view);
    const QString chance = chanceSentence(view, *m_found, threshold());
    m_chances->setExportText({chart.name, chance, sourceLine()});
    m_chances->setData(std::move(chart), view.numbers);
    if (m_found->varies())
        m_threshold->setValue(threshold());
    else
        m_threshold->setRange(0.0, 0.0);
    m_threshold->setLabel(chance);
    m_chance->setText(chance);
    m_percentiles->show(percentileTable(view, *m_found), view.numbers);
    m_percentiles->setVisible(!m_found->percentiles.empty());
    const QString failures = failureSentence(view, *m_found);
    m_failures->setText(failures);
    m_failures->setVisible(!failures.isEmpty());
}

void UncertaintyPage::showPairs(const PlanView& view) {
    charts::ChartData chart = pairsChart(view, *m_found);
    m_pairCard->setCaption(
        m_found->pairs.empty()
            ? QString()
            : tr("the first %1", "draws").arg(text::drawsText(m_found->pairs.size(), m_found->pairs.size())));
    m_pairs->setExportText({chart.name, {}, sourceLine()});
    m_pairs->setMinimumHeight(chart.points.empty() ? 90 : pairHeight);
    m_pairs->setData(std::move(chart), view.numbers);
}

QString UncertaintyPage::chanceText() const {
    return m_chance->text();
}

QString UncertaintyPage::drawsText() const {
    return m_draws->text();
}

QString UncertaintyPage::failureText() const {
    return m_failures->text();
}

QString UncertaintyPage::narrowingText() const {
    return m_narrowing->text();
}

std::vector<ChartOffer> UncertaintyPage::pictures() const {
    std::vector<ChartOffer> list;
    const QString label = text::resultLabel(result().result);
    if (m_found->tornado && !m_found->tornado->bars.empty())
        list.push_back(offer(QStringLiteral("uncertainty-tornado"), tr("What matters most"), label,
                             [this](const PlanView& now) { return tornadoChart(now, *m_found); }));
    if (m_found->varies())
        list.push_back(offer(QStringLiteral("uncertainty-chances"), tr("How likely each value is"), label,
                             [this](const PlanView& now) { return chancesChart(now); }));
    if (!m_found->pairs.empty())
        list.push_back(offer(QStringLiteral("uncertainty-pairs"), tr("Together with another result"), label,
                             [this](const PlanView& now) { return pairsChart(now, *m_found); }));
    return list;
}

std::vector<TableOffer> UncertaintyPage::tables() const {
    std::vector<TableOffer> list;
    if (!m_found->percentiles.empty())
        list.push_back(offer(QStringLiteral("uncertainty-percentiles"), tr("How likely each value is"),
                             [this](const PlanView& now) { return percentileTable(now, *m_found); }));
    if (m_found->indices)
        list.push_back(offer(QStringLiteral("uncertainty-indices"), tr("How much each input explains"),
                             [this](const PlanView& now) { return indexTable(now, *m_found); }));
    return list;
}

}  // namespace wattplan
