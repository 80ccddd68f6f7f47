#include "widgets/pages/seek_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

#include "core/analysis/alternatives.h"
#include "core/analysis/seek_target.h"
#include "core/plan/edits.h"
#include "widgets/charts/chart.h"
#include "widgets/pages/parts.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int chartHeight = 300;
constexpr std::size_t mostSwings = 14;
constexpr std::chrono::milliseconds patience{5};  // of a page that is made while it is found

QComboBox* wideBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

bool canBeSought(const FieldSpec& field) {
    return field.role == FieldRole::input && (field.isNumeric() || analysis::isChoice(field));
}

}  // namespace

SeekPage::SeekPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_seeks(*this,
              [this](Found found) {
                  m_found = std::move(found);
                  showFound();
              }),
      m_swingWork(*this, [this](Swings swings) {
          m_movers = std::move(swings);
          showSwings();
          proposeInput();
      }) {
    QVBoxLayout& rows = addScrolledRows(*this);
    buildSeek(rows);
    m_swingCard = new Card;
    m_kinds = new SegmentSwitch(m_swingCard);
    m_kinds->setTexts({QString(), QString()});
    m_kinds->setChosen(0);
    m_swingCard->body().addWidget(m_kinds);
    m_swings = addChart(*m_swingCard);
    rows.addWidget(m_swingCard);
    rows.addStretch(1);
    connectParts();
}

SeekPage::~SeekPage() = default;

void SeekPage::buildSeek(QVBoxLayout& rows) {
    m_seekCard = new Card;
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
    m_resultObjects = wideBox(m_seekCard);
    m_results = wideBox(m_seekCard);
    m_target = new QLineEdit(m_seekCard);
    m_target->setObjectName(QStringLiteral("target"));
    m_inputObjects = wideBox(m_seekCard);
    m_fields = wideBox(m_seekCard);
    grid->addWidget(m_resultObjects, 0, 1);
    grid->addWidget(m_results, 0, 2);
    grid->addWidget(m_target, 1, 1);
    grid->addWidget(m_inputObjects, 2, 1);
    grid->addWidget(m_fields, 2, 2);
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
    connect(m_resultObjects, &QComboBox::activated, this, [this] {
        m_result.object = {m_resultObjects->currentData().toULongLong()};
        m_targetValue.reset();
        fillResults();
        ask();
        askSwings();
    });
    connect(m_results, &QComboBox::activated, this, [this] {
        m_result.result = {static_cast<std::uint16_t>(m_results->currentData().toUInt())};
        m_targetValue.reset();
        ask();
        askSwings();
    });
    connect(m_inputObjects, &QComboBox::activated, this, [this] {
        m_isInputChosen = true;
        m_input.object = {m_inputObjects->currentData().toULongLong()};
        fillFields();
        ask();
    });
    connect(m_fields, &QComboBox::activated, this, [this] {
        m_isInputChosen = true;
        m_input.field = {static_cast<std::uint16_t>(m_fields->currentData().toUInt())};
        ask();
    });
    connect(m_target, &QLineEdit::editingFinished, this, &SeekPage::readTarget);
    connect(m_kinds, &SegmentSwitch::chose, this, &SeekPage::showSwings);
    connect(m_set, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_keep, &QPushButton::clicked, this, [this] { apply(true); });
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
    return m_seeks.isSettled(patience) && m_swingWork.isSettled(patience);
}

void SeekPage::refresh() {
    const PlanView view = this->view();
    if (!view.plan.find(m_result.object)) {
        const ObjectId plan = view.plan.only(Kind::plan).id;
        m_result = {plan, resultId(Kind::plan, "cost_owned")};
        m_targetValue.reset();
    }
    if (textsChanged()) retranslate();
    fillObjects();
    fillResults();
    fillFields();
    ask();
    askSwings();
}

void SeekPage::retranslate() {
    m_seekCard->setTitle(tr("What would have to be true"));
    m_seekCard->setCaption(tr("within the range that the input may have"));
    m_resultLabel->setText(tr("Result"));
    m_targetLabel->setText(tr("Target"));
    m_inputLabel->setText(tr("By"));
    m_resultObjects->setAccessibleName(tr("Object of the result"));
    m_results->setAccessibleName(tr("Result"));
    m_target->setAccessibleName(tr("Target"));
    m_inputObjects->setAccessibleName(tr("Object of the input"));
    m_fields->setAccessibleName(tr("Input"));
    m_set->setText(tr("Set it"));
    m_keep->setText(tr("Keep as a what-if"));
    m_swingCard->setTitle(tr("What moves it most"));
    m_kinds->setTexts({tr("Numbers"), tr("Choices")});
}

// Objects that have results, and those that formulas read.
void SeekPage::fillObjects() {
    const PlanView view = this->view();
    const QSignalBlocker quietResults(m_resultObjects);
    const QSignalBlocker quietInputs(m_inputObjects);
    m_resultObjects->clear();
    m_inputObjects->clear();
    for (const auto& [id, object] : view.plan.all()) {
        const QString name =
            isLibrary(object.kind) || view.name(id).isEmpty()
                ? tr("%1 (%2)", "object, its kind").arg(view.name(id), text::kindText(object.kind))
                : view.name(id);
        const bool hasResults =
            std::ranges::any_of(Registry::instance().results(object.kind), [&](const ResultSpec& spec) {
                return view.model.node(ResultAddress{id, spec.id}) != graph::noNode;
            });
        if (hasResults) m_resultObjects->addItem(name, QVariant::fromValue<quint64>(id.value));
        const bool hasInputs =
            std::ranges::any_of(Registry::instance().fields(object.kind),
                                [&](const FieldSpec& field) { return canBeSought(field); });
        if (hasInputs) m_inputObjects->addItem(name, QVariant::fromValue<quint64>(id.value));
    }
    m_resultObjects->setCurrentIndex(
        m_resultObjects->findData(QVariant::fromValue<quint64>(m_result.object.value)));
    if (!view.plan.find(m_input.object)) {
        // Where most plans begin to ask: the first run, else the first of all.
        const auto runs = view.plan.objects(Kind::trainingRun);
        m_input.object =
            !runs.empty() ? runs.front()->id : ObjectId{m_inputObjects->itemData(0).toULongLong()};
        m_input.field = {};
    }
    m_inputObjects->setCurrentIndex(
        m_inputObjects->findData(QVariant::fromValue<quint64>(m_input.object.value)));
}

void SeekPage::fillResults() {
    const PlanView view = this->view();
    const Object* object = view.plan.find(m_result.object);
    const QSignalBlocker quiet(m_results);
    m_results->clear();
    if (!object) return;
    for (const ResultSpec& spec : Registry::instance().results(object->kind))
        if (!spec.isSeries && view.model.node(ResultAddress{object->id, spec.id}) != graph::noNode)
            m_results->addItem(text::resultLabel(spec.id), spec.id.value);
    const int place = m_results->findData(m_result.result.value);
    m_results->setCurrentIndex(std::max(0, place));
    m_result.result = {static_cast<std::uint16_t>(m_results->currentData().toUInt())};
}

void SeekPage::fillFields() {
    const Object* object = view().plan.find(m_input.object);
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    if (!object) return;
    for (const FieldSpec& field : Registry::instance().fields(object->kind))
        if (canBeSought(field)) m_fields->addItem(text::fieldLabel(field.id), field.id.value);
    const int place = m_fields->findData(m_input.field.value);
    m_fields->setCurrentIndex(std::max(0, place));
    m_input.field = {static_cast<std::uint16_t>(m_fields->currentData().toUInt())};
}

void SeekPage::setResult(ResultAddress result) {
    m_result = result;
    m_targetValue.reset();
    refresh();
}

void SeekPage::setInput(FieldAddress input) {
    m_isInputChosen = true;
    m_input = input;
    fillObjects();
    fillFields();
    ask();
}

// Where nobody chose one: the number that moves the result most.
void SeekPage::proposeInput() {
    if (m_isInputChosen) return;
    const auto best = std::ranges::find_if(m_movers.numbers, [&](const analysis::Swing& swing) {
        return view().plan.find(swing.input.object) != nullptr;
    });
    if (best == m_movers.numbers.end() || best->input == m_input) return;
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
            analysis::readTarget(typed.toStdString(), Registry::instance().result(m_result.result), view.plan,
                                 view.catalogue, view.numbers.wording().currency.name.code);
        if (!read)
            return emit message(text::sentence(read.error(), view.plan, view.catalogue, view.language()));
        m_targetValue = *read;
    }
    ask();
}

void SeekPage::ask() {
    const PlanView view = this->view();
    const auto now = view.model.value(m_result);
    const ResultSpec& spec = Registry::instance().result(m_result.result);
    if (!m_targetValue) {
        m_target->clear();
        m_target->setPlaceholderText(now ? text::resultNumber(*now, spec, view.numbers).text()
                                         : QStringLiteral("—"));
    }
    if (!m_input.field.isValid() || !view.plan.find(m_input.object)) return;
    const double target = m_targetValue.value_or(now.value_or(0.0));
    const bool isChoice = analysis::isChoice(Registry::instance().field(m_input.field));
    m_seeks.ask([plan = document().plan(), &catalogue = document().catalogue(), result = m_result,
                 input = m_input, target, isChoice] {
        const PlanModel model(plan, catalogue);
        Found found{result, {}};
        if (isChoice)
            found.seek = analysis::seekByChoice(plan, catalogue, model, result, target, input);
        else
            found.seek = analysis::seekByNumber(plan, catalogue, model, result, target, input);
        return found;
    });
}

void SeekPage::askSwings() {
    m_swingWork.ask([plan = document().plan(), &catalogue = document().catalogue(), result = m_result] {
        const PlanModel model(plan, catalogue);
        return Swings{result, analysis::numberSwings(plan, catalogue, model, result),
                      analysis::choiceSwings(plan, catalogue, model, result)};
    });
}

std::optional<std::vector<Edit>> SeekPage::answer() const {
    if (const auto* seek = std::get_if<analysis::GoalSeek>(&m_found.seek)) {
        for (const analysis::SeekAnswer& each : seek->answers)
            if (!each.edits.empty()) return each.edits;
        if (seek->nearest && !seek->nearest->edits.empty()) return seek->nearest->edits;
    }
    if (const auto* seek = std::get_if<analysis::ChoiceSeek>(&m_found.seek))
        if (seek->nearest && !seek->candidates[*seek->nearest].edits.empty())
            return seek->candidates[*seek->nearest].edits;
    return std::nullopt;
}

void SeekPage::showFound() {
    const PlanView view = this->view();
    charts::ChartData chart;
    if (const auto* seek = std::get_if<analysis::GoalSeek>(&m_found.seek)) {
        chart = seekChart(view, *seek);
        m_finding->setText(seekText(view, *seek));
    } else if (const auto* choice = std::get_if<analysis::ChoiceSeek>(&m_found.seek)) {
        chart = choiceChart(view, *choice);
        m_finding->setText(choiceText(view, *choice));
    }
    m_curve->setExportText({chart.name, {}, sourceLine()});
    m_curve->setData(std::move(chart), view.numbers);
    m_curve->setMinimumHeight(std::max(chartHeight, heightForBars(m_curve->data())));
    const bool canSet = answer().has_value() && !document().isReadOnly();
    m_set->setEnabled(canSet);
    m_keep->setEnabled(canSet);
}

const std::vector<analysis::Swing>& SeekPage::swingsShown() const {
    return m_kinds->chosen() == 1 ? m_movers.choices : m_movers.numbers;
}

void SeekPage::showSwings() {
    const PlanView view = this->view();
    charts::ChartData chart = swingChart(view, m_movers.result, swingsShown(), mostSwings);
    m_swingCard->setCaption(m_kinds->chosen() == 1
                                ? tr("each alternative by itself")
                                : tr("blue: more of it, more of the result; orange: less"));
    m_swings->setExportText({chart.name, text::resultLabel(m_movers.result.result), sourceLine()});
    m_swings->setData(std::move(chart), view.numbers);
    m_swings->setMinimumHeight(heightForBars(m_swings->data()));
}

void SeekPage::apply(bool asWhatIf) {
    const auto edits = answer();
    if (!edits) return;
    const QString name =
        tr("%1 for %2", "input, result").arg(inputName(view(), m_input), text::resultLabel(m_result.result));
    const auto done =
        asWhatIf ? keepAsWhatIf(document(), document().whatIf(), name, *edits) : document().apply(*edits);
    if (!done) emit message(text::sentence(done.error()));
}

std::vector<ChartOffer> SeekPage::pictures() const {
    std::vector<ChartOffer> list;
    const ResultSpec& spec = Registry::instance().result(m_result.result);
    if (!swingsShown().empty())
        list.push_back(offer(QStringLiteral("what-moves-it-most"), tr("What moves it most"),
                             text::resultLabel(spec.id), [this](const PlanView& now) {
                                 return swingChart(now, m_movers.result, swingsShown(), mostSwings);
                             }));
    return list;
}

}  // namespace wattplan
