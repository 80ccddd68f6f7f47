#include "widgets/pages/seek_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/analysis/alternatives.h"
#include "core/analysis/seek_target.h"
#include "core/plan/edits.h"
#include "widgets/charts/chart.h"
#include "widgets/pages/address_picker.h"
#include "widgets/pages/parts.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int chartHeight = 300;
enum SwingKind : int { everything, numbersAlone, choicesAlone };
constexpr std::size_t mostSwings = 14;
constexpr std::chrono::milliseconds patience{5};  // of a page that is made while it is found

FieldAddress fieldOf(AddressPicker::Address address) {
    return address.object.isValid() ? FieldAddress{address.object, {address.id}} : FieldAddress{};
}

}  // namespace

SeekPage::SeekPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent), m_seeks(*this, [this](Found found) { take(std::move(found)); }) {
    QVBoxLayout& rows = addScrolledRows(*this);
    buildSeek(rows);
    m_swingCard = new Card(rows.parentWidget());
    m_kinds = new SegmentSwitch(m_swingCard);
    m_kinds->setTexts({QString(), QString(), QString()});
    m_kinds->setChosen(everything);
    m_swingCard->body().addWidget(m_kinds);
    m_swings = addChart(*m_swingCard);
    rows.addWidget(m_swingCard);
    rows.addStretch(1);
    connectParts();
}

SeekPage::~SeekPage() = default;

void SeekPage::buildSeek(QVBoxLayout& rows) {
    m_seekCard = new Card(rows.parentWidget());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const auto label = [&](int row) {
        auto* made = new QLabel(m_seekCard);
        theme::setRole(made, theme::Role::caption);
        grid->addWidget(made, row, 0);
        return made;
    };
    m_resultLabel = label(0);
    m_targetLabel = label(1);
    m_inputLabel = label(2);
    m_secondLabel = label(3);
    m_results = new AddressPicker(*m_seekCard, pickableResults());
    m_results->place(*grid, 0);
    m_target = new QLineEdit(m_seekCard);
    m_target->setObjectName(QStringLiteral("target"));
    grid->addWidget(m_target, 1, 1);
    m_inputs = new AddressPicker(*m_seekCard, pickableInputs(true));
    m_inputs->place(*grid, 2);
    m_seconds = new AddressPicker(*m_seekCard, pickableInputs(false), true);
    m_seconds->place(*grid, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_seekCard->body().addLayout(grid);
    m_curve = addChart(*m_seekCard);
    m_curve->setMinimumHeight(chartHeight);
    auto* foot = new QHBoxLayout;
    m_finding = new QLabel(m_seekCard);
    m_finding->setWordWrap(true);
    m_set = new QPushButton(m_seekCard);
    m_set->setObjectName(QStringLiteral("set-answer"));
    m_keep = new QPushButton(m_seekCard);
    m_keep->setObjectName(QStringLiteral("keep-answer"));
    foot->addWidget(m_finding, 1);
    foot->addWidget(m_set, 0, Qt::AlignTop);
    foot->addWidget(m_keep, 0, Qt::AlignTop);
    m_seekCard->body().addLayout(foot);
    rows.addWidget(m_seekCard);
}

void SeekPage::connectParts() {
    connect(m_results, &AddressPicker::chose, this, &SeekPage::changeResult);
    connect(m_inputs, &AddressPicker::chose, this, [this] {
        m_isInputChosen = true;
        ask();
    });
    connect(m_seconds, &AddressPicker::chose, this, &SeekPage::ask);
    connect(m_target, &QLineEdit::editingFinished, this, &SeekPage::readTarget);
    connect(m_kinds, &SegmentSwitch::chose, this, &SeekPage::showSwings);
    connect(m_set, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_keep, &QPushButton::clicked, this, [this] { apply(true); });
    connect(m_curve, &charts::Chart::pointActivated, this, [this](quint64 mark) {
        if (mark > 0) chooseAnswer(static_cast<std::size_t>(mark) - 1);
    });
    connect(m_swings, &charts::Chart::pointActivated, this,
            [this](quint64 tag) { setInput(fieldOfTag(tag)); });
    adopt(m_curve, QStringLiteral("seek-curve"));
    adopt(m_swings, QStringLiteral("swings"));
}

QString SeekPage::title() const {
    return tr("Goal seek");
}

QString SeekPage::findingText() const {
    return m_finding->text();
}

bool SeekPage::makeNextPart() {
    if (LivePage::makeNextPart()) return true;
    return !isSettled(patience);
}

bool SeekPage::isSettled(std::chrono::milliseconds patience) {
    return m_seeks.isSettled(patience);
}

void SeekPage::refresh() {
    const PlanView view = this->view();
    if (!view.plan.find(result().object)) {
        m_results->set(view, {view.plan.only(Kind::plan).id, resultId(Kind::plan, "cost_owned").value});
        m_targetValue.reset();
    }
    if (textsChanged()) retranslate();
    // Where most plans begin to ask: the first run.
    const auto runs = view.plan.objects(Kind::trainingRun);
    m_results->fill(view);
    m_inputs->fill(view, runs.empty() ? ObjectId{} : runs.front()->id);
    m_seconds->fill(view);
    m_needsSwings = true;
    ask();
}

ResultAddress SeekPage::result() const {
    return {m_results->chosen().object, {m_results->chosen().id}};
}

FieldAddress SeekPage::input() const {
    return fieldOf(m_inputs->chosen());
}

FieldAddress SeekPage::secondInput() const {
    return fieldOf(m_seconds->chosen());
}

void SeekPage::retranslate() {
    m_seekCard->setTitle(tr("What would have to be true"));
    m_seekCard->setCaption(tr("within the range that the input may have"));
    m_resultLabel->setText(tr("Result"));
    m_targetLabel->setText(tr("Target"));
    m_inputLabel->setText(tr("By"));
    m_secondLabel->setText(tr("and"));
    m_results->setNames(tr("Object of the result"), tr("Result"));
    m_target->setAccessibleName(tr("Target"));
    m_inputs->setNames(tr("Object of the input"), tr("Input"));
    m_seconds->setNames(tr("Object of the second input"), tr("Second input"));
    m_seconds->setNone(tr("no second input"));
    showAnswer();
    m_swingCard->setTitle(tr("What moves it most"));
    m_kinds->setTexts({tr("All"), tr("Numbers"), tr("Choices")});
}

void SeekPage::changeResult() {
    m_targetValue.reset();
    m_needsSwings = true;
    ask();
}

void SeekPage::setResult(ResultAddress result) {
    m_results->set(view(), {result.object, result.result.value});
    changeResult();
}

void SeekPage::setInput(FieldAddress input) {
    m_isInputChosen = true;
    m_inputs->set(view(), {input.object, input.field.value});
    ask();
}

void SeekPage::setSecondInput(FieldAddress input) {
    m_seconds->set(view(), {input.object, input.field.value});
    ask();
}

// Where nobody chose one: the number that moves the result most.
void SeekPage::proposeInput() {
    if (m_isInputChosen) return;
    const auto best = std::ranges::find_if(m_movers.numbers, [&](const analysis::Swing& swing) {
        return view().plan.find(swing.input.object) != nullptr;
    });
    if (best == m_movers.numbers.end() || best->input == input()) return;
    setInput(best->input);
    m_isInputChosen = false;
}

// Money without a currency is in that shown.
void SeekPage::readTarget() {
    const QString typed = m_target->text().trimmed();
    m_targetValue.reset();
    if (!typed.isEmpty()) {
        const PlanView view = this->view();
        const auto read =
            analysis::readTarget(typed.toStdString(), Registry::instance().result(result().result), view.plan,
                                 view.catalogue, view.numbers.wording().currency.name.code);
        if (!read)
            return emit message(text::sentence(read.error(), view.plan, view.catalogue, view.language()));
        m_targetValue = *read;
    }
    ask();
}

void SeekPage::ask() {
    const PlanView view = this->view();
    const auto now = view.model.value(result());
    const ResultSpec& spec = Registry::instance().result(result().result);
    if (!m_targetValue) {
        m_target->clear();
        m_target->setPlaceholderText(now ? text::resultNumber(*now, spec, view.numbers).text()
                                         : QStringLiteral("—"));
    }
    if (!input().field.isValid()) return;
    m_seeks.ask([plan = document().plan(), &catalogue = document().catalogue(), result = result(),
                 input = input(), second = secondInput(), needsSwings = m_needsSwings,
                 target = m_targetValue.value_or(now.value_or(0.0))] {
        const PlanModel model(plan, catalogue);
        Found found{result, target, {}, {}};
        if (analysis::isChoice(Registry::instance().field(input.field)))
            found.seek = analysis::seekByChoice(plan, catalogue, model, result, target, input);
        else if (second.field.isValid() && second != input)
            found.seek = analysis::isoLines(plan, catalogue, model, result, target, input, second);
        else
            found.seek = analysis::seekByNumber(plan, catalogue, model, result, target, input);
        if (needsSwings) {
            Swings swings{result,
                          {},
                          analysis::numberSwings(plan, catalogue, model, result),
                          analysis::choiceSwings(plan, catalogue, model, result)};
            swings.all = swings.numbers;
            std::ranges::copy(swings.choices, std::back_inserter(swings.all));
            swings.all = analysis::ranked(std::move(swings.all));
            found.swings = std::move(swings);
        }
        return found;
    });
}

void SeekPage::take(Found found) {
    m_found = std::move(found);
    m_answer.reset();
    showFound();
    if (!m_found.swings) return;
    m_movers = *std::exchange(m_found.swings, std::nullopt);
    m_needsSwings = false;
    showSwings();
    proposeInput();
}

std::optional<std::vector<Edit>> SeekPage::answer() const {
    if (const auto* seek = std::get_if<analysis::GoalSeek>(&m_found.seek)) {
        if (const analysis::SeekAnswer* chosen = chosenAnswer()) return chosen->edits;
        if (seek->nearest && !seek->nearest->edits.empty()) return seek->nearest->edits;
    }
    if (const auto* seek = std::get_if<analysis::ChoiceSeek>(&m_found.seek))
        if (seek->nearest && !seek->candidates[*seek->nearest].edits.empty())
            return seek->candidates[*seek->nearest].edits;
    return std::nullopt;
}

const analysis::SeekAnswer* SeekPage::chosenAnswer() const {
    const auto* seek = std::get_if<analysis::GoalSeek>(&m_found.seek);
    if (!seek) return nullptr;
    if (m_answer && *m_answer < seek->answers.size() && !seek->answers[*m_answer].edits.empty())
        return &seek->answers[*m_answer];
    const analysis::SeekAnswer* nearest = nullptr;
    const auto distance = [&](const analysis::SeekAnswer& answer) {
        return std::abs(answer.best.input - seek->present.value_or(answer.best.input));
    };
    for (const analysis::SeekAnswer& each : seek->answers)
        if (!each.edits.empty() && (!nearest || distance(each) < distance(*nearest))) nearest = &each;
    return nearest;
}

void SeekPage::chooseAnswer(std::size_t answer) {
    m_answer = answer;
    showAnswer();
}

// Of several values the marked one is meant, and the buttons say which.
void SeekPage::showAnswer() {
    const bool canSet = answer().has_value() && !document().isReadOnly();
    m_set->setEnabled(canSet);
    m_keep->setEnabled(canSet);
    const auto* seek = std::get_if<analysis::GoalSeek>(&m_found.seek);
    const analysis::SeekAnswer* chosen = chosenAnswer();
    if (!seek || !chosen || seek->answers.size() < 2) {
        m_curve->setSelectedIds({});
        m_set->setText(tr("Set it"));
        m_keep->setText(tr("Keep as a what-if"));
        return;
    }
    const QString value = inputText(view(), seek->input, Number{chosen->best.input});
    m_curve->setSelectedIds({static_cast<quint64>(chosen - seek->answers.data()) + 1});
    m_set->setText(tr("Set %1", "value").arg(value));
    m_keep->setText(tr("Keep %1 as a what-if", "value").arg(value));
}

charts::ChartData SeekPage::foundChart(const PlanView& view) const {
    if (const auto* seek = std::get_if<analysis::GoalSeek>(&m_found.seek)) return seekChart(view, *seek);
    if (const auto* seek = std::get_if<analysis::ChoiceSeek>(&m_found.seek)) return choiceChart(view, *seek);
    if (const auto* lines = std::get_if<analysis::IsoLines>(&m_found.seek))
        return isoChart(view, m_found.result, m_found.target, *lines);
    return {};
}

QString SeekPage::foundText(const PlanView& view) const {
    if (const auto* seek = std::get_if<analysis::GoalSeek>(&m_found.seek)) return seekText(view, *seek);
    if (const auto* seek = std::get_if<analysis::ChoiceSeek>(&m_found.seek)) return choiceText(view, *seek);
    if (const auto* lines = std::get_if<analysis::IsoLines>(&m_found.seek)) return isoText(view, *lines);
    return {};
}

void SeekPage::showFound() {
    const PlanView view = this->view();
    charts::ChartData chart = foundChart(view);
    m_finding->setText(foundText(view));
    m_curve->setExportText({chart.name, {}, sourceLine()});
    m_curve->setData(std::move(chart), view.numbers);
    m_curve->setMinimumHeight(std::max(chartHeight, heightForBars(m_curve->data())));
    showAnswer();
}

const std::vector<analysis::Swing>& SeekPage::swingsShown() const {
    switch (m_kinds->chosen()) {
        case numbersAlone:
            return m_movers.numbers;
        case choicesAlone:
            return m_movers.choices;
        default:
            return m_movers.all;
    }
}

void SeekPage::showSwings() {
    const PlanView view = this->view();
    charts::ChartData chart = swingChart(view, m_movers.result, swingsShown(), mostSwings);
    m_swingCard->setCaption(
        m_kinds->chosen() == choicesAlone ? tr("each alternative by itself")
        : m_kinds->chosen() == numbersAlone
            ? tr("blue: more of it, more of the result; orange: less")
            : tr("blue: more of it, more of the result; orange: less; pink: alternatives"));
    m_swings->setExportText({chart.name, text::resultLabel(m_movers.result.result), sourceLine()});
    m_swings->setData(std::move(chart), view.numbers);
    m_swings->setMinimumHeight(heightForBars(m_swings->data()));
}

void SeekPage::apply(bool asWhatIf) {
    const auto edits = answer();
    if (!edits) return;
    const QString name =
        tr("%1 for %2", "input, result").arg(inputName(view(), input()), text::resultLabel(result().result));
    const auto done =
        asWhatIf ? keepAsWhatIf(document(), document().whatIf(), name, *edits) : document().apply(*edits);
    if (!done) emit message(text::sentence(done.error()));
}

std::vector<ChartOffer> SeekPage::pictures() const {
    std::vector<ChartOffer> list;
    if (const charts::ChartData found = foundChart(view()); !found.isEmpty())
        list.push_back(keptAs(QStringLiteral("seek-curve"),
                              offer(QStringLiteral("goal-seek"), found.name, {},
                                    [this](const PlanView& now) { return foundChart(now); })));
    if (!swingsShown().empty())
        list.push_back(keptAs(QStringLiteral("swings"),
                              offer(QStringLiteral("what-moves-it-most"), tr("What moves it most"),
                                    text::resultLabel(m_movers.result.result), [this](const PlanView& now) {
                                        return swingChart(now, m_movers.result, swingsShown(), mostSwings);
                                    })));
    return list;
}

}  // namespace wattplan
