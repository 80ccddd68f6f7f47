#include "widgets/pages/assumptions_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/document/assumption_table_model.h"
#include "widgets/document/missing_table_model.h"
#include "widgets/document/today.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/assumption_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using analysis::Origin;

constexpr int margin = 14;
constexpr int gap = 10;
constexpr int filterWidth = 150;
constexpr int mostMissing = 5;  // rows shown at once

bool isOfKind(const AssumptionRow& row, AssumptionsPage::Shown shown) {
    using Shown = AssumptionsPage::Shown;
    switch (shown) {
        case Shown::all:
            return true;
        case Shown::typed:
            return row.input.origin == Origin::typed;
        case Shown::edited:
            return row.input.origin == Origin::edited;
        case Shown::estimates:
            return row.input.origin == Origin::estimate;
        case Shown::defaults:
            return row.input.origin == Origin::byDefault;
        case Shown::old:
            return row.input.monthsOld.has_value();
    }
    return true;
}

}  // namespace

AssumptionsPage::AssumptionsPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_missingModel(new MissingTableModel(document, display, this)),
      m_assumptionModel(new AssumptionTableModel(document, display, this)) {
    theme::setRole(this, theme::Role::page);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, gap, margin, margin);
    rows->setSpacing(gap);
    m_missingCard = new Card(this);
    m_card = new Card(this);
    rows->addWidget(m_missingCard);
    rows->addWidget(m_card, 1);
    buildMissing();
    buildAssumptions();
    // The count in the navigation is right while the page is hidden, too.
    connect(&document, &Document::resultsChanged, this, [this] {
        m_missingModel->refresh();
        emit badgeChanged();
    });
    m_missingModel->refresh();
}

void AssumptionsPage::buildMissing() {
    m_noneMissing = new QLabel(m_missingCard);
    theme::setRole(m_noneMissing, theme::Role::caption);
    m_missing = new ListTable(m_missingCard);
    m_missing->setMostRows(mostMissing);
    m_missing->showModel(*m_missingModel, {{150, 1}, {150, 1}, {80}, {200, 4}});
    m_missingCard->body().addWidget(m_noneMissing);
    m_missingCard->body().addWidget(m_missing);
    connect(m_missing, &ListTable::wanted, this,
            [this](const Subject& subject) { emit goToRequested(tagOfSubject(subject)); });
}

void AssumptionsPage::buildAssumptions() {
    m_kinds = new SegmentSwitch(m_card);
    m_openOnly = new QCheckBox(m_card);
    m_agree = new QPushButton(m_card);
    m_assume = new QPushButton(m_card);
    m_filter = new QLineEdit(m_card);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setFixedWidth(filterWidth);
    m_filter->setClearButtonEnabled(true);
    auto* verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_agree);
    verbs->addWidget(m_assume);
    verbs->addStretch(1);
    verbs->addWidget(m_openOnly);
    verbs->addWidget(m_filter);
    m_card->body().addWidget(m_kinds);
    m_card->body().addLayout(verbs);
    m_assumptions = new ListTable(m_card);
    m_assumptions->showModel(*m_assumptionModel, {{118, 3},
                                                  {124, 4},
                                                  {104, 2},
                                                  {122, 4},
                                                  {68, 0, ListTable::Need::whereThereIsRoom},
                                                  {62},
                                                  {58, 2},
                                                  {84, 1, ListTable::Need::whereThereIsRoom},
                                                  {104}});
    // What moves the plan most comes first.
    m_assumptions->sortByColumn(AssumptionTableModel::costColumn, Qt::DescendingOrder);
    m_card->body().addWidget(m_assumptions, 1);

    connect(m_kinds, &SegmentSwitch::chose, this, [this](int index) { setShown(static_cast<Shown>(index)); });
    connect(m_openOnly, &QCheckBox::toggled, this, &AssumptionsPage::filterRows);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_assumptions->proxy().setFilterText(text); });
    connect(m_agree, &QPushButton::clicked, this, [this] { setStanding(Standing::agreed); });
    connect(m_assume, &QPushButton::clicked, this, [this] { setStanding(Standing::assumed); });
    connect(m_assumptionModel, &AssumptionTableModel::refused, this, &Page::message);
    connect(m_assumptions, &ListTable::wanted, this,
            [this](const Subject& subject) { emit goToRequested(tagOfSubject(subject)); });
    connect(m_assumptions, &ListTable::looked, this,
            [this](const Subject& subject) { emit explain(tagOfSubject(subject)); });
    connect(m_assumptions, &ListTable::entered, m_assumptionModel, &AssumptionTableModel::setTexts);
    connect(m_assumptions->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AssumptionsPage::showVerbs);
}

QString AssumptionsPage::title() const {
    return tr("Assumptions");
}

QString AssumptionsPage::badge() const {
    const int count = m_missingModel->rowCount();
    return count > 0 ? QString::number(count) : QString();
}

void AssumptionsPage::setShown(Shown shown) {
    m_shown = shown;
    m_kinds->setChosen(static_cast<int>(shown));
    filterRows();
}

bool AssumptionsPage::isShown(int row) const {
    const AssumptionRow& assumption = m_assumptionModel->rowAt(row);
    const bool isOpen = assumption.input.noted.standing == Standing::assumed;
    return isOfKind(assumption, m_shown) && (isOpen || !m_openOnly->isChecked());
}

void AssumptionsPage::filterRows() {
    m_assumptions->proxy().setWanted([this](int row) { return isShown(row); });
}

void AssumptionsPage::refresh() {
    const analysis::AgeBasis basis = ageBasis(document());
    m_missingModel->refresh();
    m_assumptionModel->refresh(basis);
    if (textsChanged()) retranslate();
    refreshMissing();
    refreshKinds();
    m_card->setCaption(text::ageBasisText(basis, display().language()));
    showVerbs();
}

void AssumptionsPage::retranslate() {
    m_missingModel->refreshTexts();
    m_assumptionModel->refreshTexts();
    m_missingCard->setTitle(tr("Missing inputs"));
    m_noneMissing->setText(tr("No result waits for a value."));
    m_missing->setAccessibleName(tr("Missing inputs"));
    m_card->setTitle(tr("Assumptions"));
    m_openOnly->setText(tr("Only what is not agreed"));
    m_agree->setText(tr("Mark as agreed"));
    m_agree->setToolTip(tr("Notes the selected rows as agreed, today where they have no date."));
    m_assume->setText(tr("Mark as assumed"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the assumptions"));
    m_assumptions->setAccessibleName(tr("Assumptions"));
    m_assumptions->setToolTip(tr("Type owner and date into their cells; Ctrl+D fills them down."));
}

void AssumptionsPage::refreshMissing() {
    const int count = m_missingModel->rowCount();
    m_missing->setVisible(count > 0);
    m_noneMissing->setVisible(count == 0);
    m_missingCard->setCaption(count > 0 ? tr("click an input to fill it in") : QString());
    m_missing->updateGeometry();
}

void AssumptionsPage::refreshKinds() {
    const auto& rows = m_assumptionModel->rows();
    const auto count = [&](Shown shown) {
        return std::ranges::count_if(rows, [&](const AssumptionRow& row) { return isOfKind(row, shown); });
    };
    const auto heading = [&](const QString& name, Shown shown) {
        return tr("%1 (%2)", "a group of assumptions, how many").arg(name).arg(count(shown));
    };
    m_kinds->setTexts({heading(tr("All", "assumptions"), Shown::all),
                       heading(text::originHeading(Origin::typed), Shown::typed),
                       heading(text::originHeading(Origin::edited), Shown::edited),
                       heading(text::originHeading(Origin::estimate), Shown::estimates),
                       heading(text::originHeading(Origin::byDefault), Shown::defaults),
                       heading(tr("Old", "sources of assumptions"), Shown::old)});
    m_kinds->setChosen(static_cast<int>(m_shown));
}

void AssumptionsPage::showVerbs() {
    const bool any = !document().isReadOnly() && !m_assumptions->selectedRows().empty();
    m_agree->setEnabled(any);
    m_assume->setEnabled(any);
}

void AssumptionsPage::setStanding(Standing standing) {
    std::vector<FieldAddress> inputs;
    for (const int row : m_assumptions->selectedRows())
        inputs.push_back(m_assumptionModel->rowAt(row).input.field);
    m_assumptionModel->setStanding(inputs, standing, today());
}

std::vector<TableOffer> AssumptionsPage::tables() const {
    return {{QStringLiteral("assumptions"),
             tr("Assumptions"),
             {},
             [this] {
                 AssumptionTableModel assumptions(document(), display());
                 assumptions.refresh(ageBasis(document()));
                 return fileTable(assumptions, tr("Assumptions"));
             }},
            {QStringLiteral("missing-inputs"), tr("Missing inputs"), {}, [this] {
                 MissingTableModel missing(document(), display());
                 missing.refresh();
                 return fileTable(missing, tr("Missing inputs"));
             }}};
}

}  // namespace wattplan
