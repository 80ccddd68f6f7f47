// The parts of the page, made and named.
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "widgets/charts/chart.h"
#include "widgets/pages/address_picker.h"
#include "widgets/pages/axis_form.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/sweep_page.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

QLabel* sentence(Card* card, theme::Role role) {
    auto* label = new QLabel(card);
    label->setWordWrap(true);
    theme::setRole(label, role);
    card->body().addWidget(label);
    return label;
}

}  // namespace

void SweepPage::buildForm(QVBoxLayout& rows) {
    m_formCard = new Card(rows.parentWidget());
    m_progress = new QLabel(m_formCard);
    theme::setRole(m_progress, theme::Role::caption);
    m_stop = new QPushButton(m_formCard);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_formCard->header().addWidget(m_progress);
    m_formCard->header().addWidget(m_stop);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (AxisForm*& axis : m_axes) {
        axis = new AxisForm(*m_formCard, *grid, row, row > 0);
        ++row;
    }
    for (std::size_t i = 0; i < mostResults; ++i) {
        m_resultLabels[i] = new QLabel(m_formCard);
        theme::setRole(m_resultLabels[i], theme::Role::caption);
        grid->addWidget(m_resultLabels[i], row, 0);
        m_results[i] = new AddressPicker(*m_formCard, pickableResults(), i > 0);
        m_results[i]->place(*grid, row);
        if (i == 0) {
            m_limitLabel = new QLabel(m_formCard);
            theme::setRole(m_limitLabel, theme::Role::caption);
            m_limitLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid->addWidget(m_limitLabel, row, 3);
            m_limit = new QLineEdit(m_formCard);
            m_limit->setObjectName(QStringLiteral("limit"));
            grid->addWidget(m_limit, row, 4, 1, 3);
        }
        ++row;
    }
    for (const int column : {1, 2})
        grid->setColumnStretch(column, 3);
    for (const int column : {3, 4, 5, 6})
        grid->setColumnStretch(column, 1);
    m_formCard->body().addLayout(grid);
    m_problem = sentence(m_formCard, theme::Role::warning);
    rows.addWidget(m_formCard);
}

void SweepPage::buildCharts(QVBoxLayout& rows) {
    for (std::size_t i = 0; i < mostResults; ++i) {
        m_chartCards[i] = new Card(rows.parentWidget());
        m_charts[i] = addChart(*m_chartCards[i]);
        m_charts[i]->setMinimumHeight(chartHeight);
        rows.addWidget(m_chartCards[i]);
    }
    Card* first = m_chartCards.front();
    m_failures = sentence(first, theme::Role::warning);
    auto* foot = new QHBoxLayout;
    m_chosenWords = new QLabel(first);
    m_chosenWords->setWordWrap(true);
    m_set = new QPushButton(first);
    m_set->setObjectName(QStringLiteral("set-cell"));
    m_keep = new QPushButton(first);
    m_keep->setObjectName(QStringLiteral("keep-cell"));
    foot->addWidget(m_chosenWords, 1);
    foot->addWidget(m_set, 0, Qt::AlignTop);
    foot->addWidget(m_keep, 0, Qt::AlignTop);
    first->body().addLayout(foot);
}

void SweepPage::buildTables(QVBoxLayout& rows) {
    m_crossingCard = new Card(rows.parentWidget());
    m_crossed = new QLabel(m_crossingCard);
    m_crossed->setWordWrap(true);
    m_crossingCard->body().addWidget(m_crossed);
    m_crossings = new ResultTableView(m_crossingCard);
    m_crossingCard->body().addWidget(m_crossings);
    rows.addWidget(m_crossingCard);
    m_cellCard = new Card(rows.parentWidget());
    m_cells = new ResultTableView(m_cellCard);
    m_cellCard->body().addWidget(m_cells);
    rows.addWidget(m_cellCard);
}

void SweepPage::connectParts() {
    for (AxisForm* axis : m_axes) {
        connect(axis, &AxisForm::choseInput, this, [this] { takeForm(true); });
        connect(axis, &AxisForm::choseValues, this, [this] { takeForm(false); });
    }
    for (AddressPicker* results : m_results)
        connect(results, &AddressPicker::chose, this, [this] { takeForm(false); });
    connect(m_limit, &QLineEdit::editingFinished, this, [this] {
        if (m_limit->text().trimmed().toStdString() != m_setup.limit) takeForm(false);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_study.isAtWork()) {
            m_wasStopped = true;
            m_study.stop();
        } else {
            ask();
        }
    });
    connect(&m_study, &SweepStudy::found, this, &SweepPage::take);
    connect(m_set, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_keep, &QPushButton::clicked, this, [this] { apply(true); });
    connect(m_cells, &QTableView::clicked, this,
            [this](const QModelIndex& index) { choose(static_cast<std::size_t>(index.row())); });
    connect(m_cells, &QTableView::activated, this,
            [this](const QModelIndex& index) { choose(static_cast<std::size_t>(index.row())); });
    for (std::size_t i = 0; i < mostResults; ++i) {
        connect(m_charts[i], &charts::Chart::pointActivated, this, [this](quint64 id) {
            if (id > 0) choose(id - 1);
        });
        adopt(m_charts[i], i == 0 ? QStringLiteral("sweep") : QStringLiteral("sweep-%1").arg(i + 1));
    }
}

void SweepPage::retranslate() {
    m_formCard->setTitle(tr("Results over inputs"));
    m_axes[0]->retranslate(tr("Over"), {});
    m_axes[1]->retranslate(tr("and"), tr("no second input"));
    for (std::size_t i = 0; i < mostResults; ++i) {
        m_resultLabels[i]->setText(i == 0 ? tr("Result") : tr("and"));
        m_results[i]->setNames(tr("Object of the result"), tr("Result"));
        m_results[i]->setNone(tr("no further result"));
    }
    m_limitLabel->setText(tr("Limit"));
    m_limit->setAccessibleName(tr("Limit"));
    m_limit->setPlaceholderText(tr("where is it crossed?"));
    m_set->setText(tr("Set it"));
    m_keep->setText(tr("Keep as a what-if"));
    m_crossingCard->setTitle(tr("Where the limit is crossed"));
    m_cellCard->setTitle(tr("Cells"));
}

}  // namespace wattplan
