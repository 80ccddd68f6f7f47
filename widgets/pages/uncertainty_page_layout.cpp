// What the page Uncertainty is made of, and what stands on it in each language.
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/charts/chart.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/pages/address_picker.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/threshold_line.h"
#include "widgets/pages/uncertainty_page.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int chanceHeight = 250;

QLabel* sentence(Card* card) {
    auto* label = new QLabel(card);
    label->setWordWrap(true);
    card->body().addWidget(label);
    return label;
}

}  // namespace

UncertaintyPage::UncertaintyPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent), m_found(std::make_shared<const Uncertainty>()) {
    QVBoxLayout& rows = addScrolledRows(*this);
    auto* line = new QGridLayout;
    line->setHorizontalSpacing(8);
    m_resultLabel = new QLabel(this);
    theme::setRole(m_resultLabel, theme::Role::caption);
    line->addWidget(m_resultLabel, 0, 0);
    m_results = new AddressPicker(*this, pickableResults());
    m_results->place(*line, 0);
    m_draws = new QLabel(this);
    theme::setRole(m_draws, theme::Role::caption);
    line->addWidget(m_draws, 0, 4);
    for (const int column : {1, 2, 3})
        line->setColumnStretch(column, 1);
    rows.addLayout(line);
    buildEmpty(rows);
    buildTornado(rows);
    buildChances(rows);
    buildPairs(rows);
    rows.addStretch(1);
    connectParts();
}

void UncertaintyPage::buildEmpty(QVBoxLayout& rows) {
    m_emptyCard = new Card(rows.parentWidget());
    m_howTo = sentence(m_emptyCard);
    m_howTo->setTextFormat(Qt::PlainText);
    auto* foot = new QHBoxLayout;
    m_usual = new QPushButton(m_emptyCard);
    m_usual->setObjectName(QStringLiteral("usual-ranges"));
    theme::setRole(m_usual, theme::Role::primary);
    foot->addWidget(m_usual);
    foot->addStretch(1);
    m_emptyCard->body().addLayout(foot);
    rows.addWidget(m_emptyCard);
}

void UncertaintyPage::buildTornado(QVBoxLayout& rows) {
    m_tornadoCard = new Card(rows.parentWidget());
    m_tornado = addChart(*m_tornadoCard);
    m_more = new QPushButton(m_tornadoCard);
    m_more->setObjectName(QStringLiteral("more"));
    theme::setRole(m_more, theme::Role::link);
    m_correlate = new QPushButton(m_tornadoCard);
    m_correlate->setObjectName(QStringLiteral("correlations"));
    m_export = new QPushButton(m_tornadoCard);
    m_export->setObjectName(QStringLiteral("samples"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch(1);
    foot->addWidget(m_correlate);
    foot->addWidget(m_export);
    m_tornadoCard->body().addLayout(foot);
    m_narrowing = sentence(m_tornadoCard);
    m_indices = new ResultTableView(m_tornadoCard);
    m_tornadoCard->body().addWidget(m_indices);
    rows.addWidget(m_tornadoCard);
}

void UncertaintyPage::buildChances(QVBoxLayout& rows) {
    m_chanceCard = new Card(rows.parentWidget());
    m_reading = new SegmentSwitch(m_chanceCard);
    m_reading->setTexts({QString(), QString()});
    m_reading->setChosen(0);
    m_chanceCard->header().addWidget(m_reading);
    m_chance = new QLabel(m_chanceCard);
    theme::setRole(m_chance, theme::Role::title);
    m_chanceCard->body().addWidget(m_chance);
    m_chances = addChart(*m_chanceCard);
    m_chances->setMinimumHeight(chanceHeight);
    m_threshold = new ThresholdLine(m_chances);
    m_percentiles = new ResultTableView(m_chanceCard);
    m_chanceCard->body().addWidget(m_percentiles);
    m_failures = sentence(m_chanceCard);
    theme::setRole(m_failures, theme::Role::warning);
    rows.addWidget(m_chanceCard);
}

void UncertaintyPage::buildPairs(QVBoxLayout& rows) {
    m_pairCard = new Card(rows.parentWidget());
    auto* line = new QGridLayout;
    line->setHorizontalSpacing(8);
    m_otherLabel = new QLabel(m_pairCard);
    theme::setRole(m_otherLabel, theme::Role::caption);
    line->addWidget(m_otherLabel, 0, 0);
    m_others = new AddressPicker(*m_pairCard, pickableResults(), true);
    m_others->place(*line, 0);
    for (const int column : {1, 2, 3})
        line->setColumnStretch(column, 1);
    m_pairCard->body().addLayout(line);
    m_pairs = addChart(*m_pairCard);
    m_pairs->setMinimumHeight(pairHeight);
    rows.addWidget(m_pairCard);
}

void UncertaintyPage::connectParts() {
    connect(m_results, &AddressPicker::chose, this, [this] {
        m_thresholdSet.reset();
        ask();
    });
    connect(m_others, &AddressPicker::chose, this, &UncertaintyPage::ask);
    connect(m_more, &QPushButton::clicked, this, [this] { setMore(!m_isMore); });
    connect(m_usual, &QPushButton::clicked, this, &UncertaintyPage::giveUsualRanges);
    connect(m_correlate, &QPushButton::clicked, this, &UncertaintyPage::openCorrelations);
    connect(m_export, &QPushButton::clicked, this, &UncertaintyPage::chooseSamples);
    connect(m_reading, &SegmentSwitch::chose, this, &UncertaintyPage::showFound);
    connect(m_threshold, &ThresholdLine::moved, this, [this](double value) {
        m_thresholdSet = value;
        showChances(view());
    });
    connect(m_tornado, &charts::Chart::pointActivated, this, &Page::goToRequested);
    connect(&m_study, &UncertaintyStudy::found, this, &UncertaintyPage::take);
    adopt(m_tornado, QStringLiteral("uncertainty-tornado"));
    adopt(m_chances, QStringLiteral("uncertainty-chances"));
    adopt(m_pairs, QStringLiteral("uncertainty-pairs"));
}

void UncertaintyPage::retranslate() {
    m_resultLabel->setText(tr("Result"));
    m_results->setNames(tr("Object of the result"), tr("Result"));
    m_emptyCard->setTitle(tr("No input is a range yet"));
    m_howTo->setText(
        tr("Results can say how sure they are once inputs do. Type a range into the cell of any number that "
           "may vary:\n"
           "  4..7   between 4 and 7\n"
           "  4..5..7   low, typical, high\n"
           "  5±10%   around 5, two draws in three within 10 %\n"
           "or press %1 in the cell for a form, which leaves a chip, a site or another choice open too. The "
           "plan's own values stay as they are: a range only adds what else they may be.\n"
           "For many inputs the library and the defaults say what is usual.",
           "keys")
            .arg(keysOf(Shortcut::giveRange).front().toString(QKeySequence::NativeText)));
    m_tornadoCard->setTitle(tr("What matters most"));
    m_tornadoCard->setCaption(
        tr("each range from its P10 to its P90 · blue: more of it raises the result; orange: lowers it; "
           "green: an open choice"));
    m_chanceCard->setTitle(tr("How likely each value is"));
    m_chanceCard->setCaption(tr("drag the line"));
    m_reading->setTexts({tr("Density"), tr("Cumulative")});
    m_threshold->setAccessibleName(tr("Threshold"));
    m_pairCard->setTitle(tr("Together with another result"));
    m_otherLabel->setText(tr("Second result"));
    m_others->setNames(tr("Object of the second result"), tr("Second result"));
    m_others->setNone(tr("no second result"));
}

}  // namespace wattplan
