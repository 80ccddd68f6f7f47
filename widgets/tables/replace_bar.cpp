#include "widgets/tables/replace_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "widgets/tables/table_view.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int fieldWidth = 170;

// Places in reading order: by row, then by column as shown.
std::pair<int, int> placeOf(const QModelIndex& cell, const TableView& view) {
    return {cell.row(), view.horizontalHeader()->visualIndex(cell.column())};
}

}  // namespace

ReplaceBar::ReplaceBar(TableView& view, QWidget* parent)
    : QFrame(parent),
      m_view(view),
      m_find(new QLineEdit(this)),
      m_with(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_next(new QPushButton(this)),
      m_one(new QPushButton(this)),
      m_all(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("replaceBar"));
    m_find->setObjectName(QStringLiteral("find"));
    m_with->setObjectName(QStringLiteral("with"));
    m_next->setObjectName(QStringLiteral("next"));
    m_one->setObjectName(QStringLiteral("replaceOne"));
    m_all->setObjectName(QStringLiteral("replaceAll"));
    theme::setRole(m_count, theme::Role::caption);
    m_close->setText(QStringLiteral("×"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 8);
    row->setSpacing(6);
    for (QLineEdit* field : {m_find, m_with}) {
        field->setFixedWidth(fieldWidth);
        row->addWidget(field);
    }
    for (QPushButton* button : {m_next, m_one, m_all}) {
        theme::setRole(button, theme::Role::quiet);
        row->addWidget(button);
    }
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_find, &QLineEdit::textChanged, this, &ReplaceBar::showCount);
    connect(m_find, &QLineEdit::returnPressed, this, &ReplaceBar::goToNext);
    connect(m_with, &QLineEdit::returnPressed, this, &ReplaceBar::replaceOne);
    connect(m_next, &QPushButton::clicked, this, &ReplaceBar::goToNext);
    connect(m_one, &QPushButton::clicked, this, &ReplaceBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &ReplaceBar::replaceAll);
    connect(m_close, &QToolButton::clicked, this, &ReplaceBar::close);
    retranslate();
    hide();
}

void ReplaceBar::retranslate() {
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_next->setText(tr("Next"));
    m_one->setText(tr("Replace"));
    m_all->setText(tr("Replace all"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    showCount();
}

void ReplaceBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void ReplaceBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close();
    QFrame::keyPressEvent(event);
}

void ReplaceBar::open() {
    show();
    showCount();
    m_find->setFocus();
    m_find->selectAll();
}

void ReplaceBar::close() {
    hide();
    m_view.setFocus();
}

void ReplaceBar::showCount() {
    if (m_find->text().isEmpty()) {
        m_count->setText(tr("In the cells shown that can be edited"));
    } else {
        const int cells = static_cast<int>(m_view.cellsHolding(m_find->text()).size());
        m_count->setText(tr("%n cell(s)", "that hold the text", cells));
    }
    for (QPushButton* button : {m_next, m_one, m_all})
        button->setEnabled(!m_find->text().isEmpty());
}

void ReplaceBar::goToNext() {
    const auto cells = m_view.cellsHolding(m_find->text());
    if (cells.empty()) return showCount();
    const QModelIndex current = m_view.currentIndex();
    auto next = cells.begin();
    if (current.isValid()) {
        next = std::ranges::find_if(
            cells, [&](const QModelIndex& cell) { return placeOf(cell, m_view) > placeOf(current, m_view); });
        if (next == cells.end()) next = cells.begin();  // from the top again
    }
    m_view.setCurrentIndex(*next);
    m_view.scrollTo(*next);
    showCount();
}

void ReplaceBar::replaceOne() {
    const auto cells = m_view.cellsHolding(m_find->text());
    const QModelIndex current = m_view.currentIndex();
    if (std::ranges::find(cells, current) != cells.end())
        m_view.replace({current}, m_find->text(), m_with->text());
    goToNext();
}

void ReplaceBar::replaceAll() {
    const int count = m_view.replace(m_view.cellsHolding(m_find->text()), m_find->text(), m_with->text());
    if (count > 0) emit message(tr("%n cell(s) replaced, as one step.", nullptr, count));
    showCount();
}

}  // namespace wattplan
