#include "widgets/pages/history_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/document/history_table_model.h"
#include "widgets/document/moved_table_model.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/list_table.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int margin = 14;
constexpr int gap = 10;
constexpr int filterWidth = 220;
constexpr int mostMoved = 9;  // rows shown at once

}  // namespace

HistoryPage::HistoryPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_model(new HistoryTableModel(document, display, this)),
      m_movedModel(new MovedTableModel(document, display, this)) {
    theme::setRole(this, theme::Role::page);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, gap, margin, margin);
    rows->setSpacing(gap);
    m_movedCard = new Card(this);
    m_card = new Card(this);
    rows->addWidget(m_movedCard);
    rows->addWidget(m_card, 1);
    rows->addStretch(0);
    buildMoved();
    buildSteps();
    connect(&document, &Document::changed, this, &Page::badgeChanged);
    connect(&document, &Document::treeChanged, this, [this] {
        touch();
        emit badgeChanged();
    });
}

void HistoryPage::buildMoved() {
    m_moved = new ListTable(m_movedCard);
    m_moved->setMostRows(mostMoved);
    m_moved->showModel(*m_movedModel, {{170, 3}, {84, 1}, {84, 1}, {72}, {240, 5}});
    m_movedCard->body().addWidget(m_moved);
    connect(m_moved, &ListTable::wanted, this, [this](const Subject& subject) {
        document().show(movedIn());
        emit explain(tagOfSubject(subject));
    });
    connect(m_moved, &ListTable::looked, this, [this](const Subject& subject) {
        if (document().whatIf() == movedIn()) emit explain(tagOfSubject(subject));
    });
    connect(&document(), &Document::movedChanged, this, [this] {
        m_movedModel->refresh();
        touch();
    });
}

WhatIfId HistoryPage::movedIn() {
    const QModelIndex row = m_moved->proxy().mapToSource(m_moved->currentIndex());
    return row.isValid() ? m_movedModel->whatIfOf(m_movedModel->rowAt(row.row())) : document().whatIf();
}

void HistoryPage::buildSteps() {
    m_filter = new QLineEdit(m_card);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setFixedWidth(filterWidth);
    m_filter->setClearButtonEnabled(true);
    m_overtaken = new QCheckBox(m_card);
    m_overtaken->setObjectName(QStringLiteral("overtaken"));
    m_overtaken->setChecked(true);
    m_card->header().addWidget(m_overtaken);
    m_card->header().addWidget(m_filter);
    m_none = new QLabel(m_card);
    m_none->setAlignment(Qt::AlignTop);
    theme::setRole(m_none, theme::Role::caption);
    m_card->body().addWidget(m_none);
    m_steps = new ListTable(m_card);
    m_steps->showModel(*m_model, {{128}, {72, 1}, {92, 2}, {156, 5}, {140, 3}, {108, 2}});
    m_card->body().addWidget(m_steps, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPage::search);
    connect(m_overtaken, &QCheckBox::toggled, this, &HistoryPage::search);
    connect(m_steps, &ListTable::wanted, this, [this] { follow(m_steps->currentIndex().row()); });
}

QString HistoryPage::title() const {
    return tr("History");
}

QString HistoryPage::badge() const {
    const std::size_t steps = document().history().size();
    return steps > 0 ? QString::number(steps) : QString();
}

void HistoryPage::refresh() {
    m_model->refresh();
    m_movedCard->setVisible(m_movedModel->rowCount() > 0);
    if (textsChanged()) retranslate();
    search();
}

void HistoryPage::retranslate() {
    if (const auto& moved = document().moved()) {
        m_movedCard->setTitle(tr("What moved since this plan was last closed"));
        m_movedCard->setCaption(
            tr("Wattplan %1, before %2")
                .arg(QString::fromStdString(moved->engineNow), QString::fromStdString(moved->engineThen)));
    }
    m_card->setTitle(tr("Who changed what"));
    m_filter->setPlaceholderText(tr("Search"));
    m_filter->setAccessibleName(tr("Search"));
    m_steps->setAccessibleName(tr("Steps"));
    m_overtaken->setText(tr("Overtaken steps"));
    m_overtaken->setToolTip(tr("Steps that were undone before another was made; they can't be redone."));
    m_model->refreshTexts();
    m_movedModel->refreshTexts();
}

void HistoryPage::search() {
    const QString text = m_filter->text().trimmed();
    m_overtaken->setVisible(m_model->hasOvertaken());
    const bool areAllStates = m_overtaken->isChecked() || !m_model->hasOvertaken();
    if (!text.isEmpty()) m_found = m_model->search(text);
    if (text.isEmpty() && areAllStates)
        m_steps->proxy().setWanted({});
    else
        m_steps->proxy().setWanted([this, areAllStates, isAll = text.isEmpty()](int row) {
            const HistoryRow& step = m_model->rowAt(row);
            if (!areAllStates && step.state == HistoryRow::State::overtaken) return false;
            return isAll || std::ranges::binary_search(m_found, step.sequence);
        });
    const int all = m_model->rowCount();
    const int shown = m_steps->proxy().rowCount();
    m_none->setText(all == 0     ? tr("Nothing has been changed yet.")
                    : shown == 0 ? tr("No step says all of these words.")
                                 : QString());
    m_none->setVisible(shown == 0);
    m_steps->setVisible(all > 0);
    m_filter->setEnabled(all > 0);
    m_card->setCaption(shown < all ? tr("%1 of %n step(s)", nullptr, all).arg(shown)
                                   : tr("%n step(s)", nullptr, all));
}

// Shown in the what-if that it was done in, as it is there now.
void HistoryPage::follow(int row) {
    const HistoryRow& step =
        m_model->rowAt(m_steps->proxy().mapToSource(m_steps->proxy().index(row, 0)).row());
    const auto input = m_model->inputOf(step);
    if (!input) return;
    document().show(m_model->whatIfOf(step));
    emit goToRequested(tagOf(*input));
}

std::vector<TableOffer> HistoryPage::tables() const {
    std::vector<TableOffer> list;
    const auto add = [&list](const char* file, const QString& title, const QAbstractItemModel& model) {
        if (model.rowCount() > 0)
            list.push_back(
                {QLatin1String(file), title, {}, [&model, title] { return fileTable(model, title); }});
    };
    add("moved-results", tr("What moved since this plan was last closed"), *m_movedModel);
    add("history", tr("Who changed what"), *m_model);
    return list;
}

}  // namespace wattplan
