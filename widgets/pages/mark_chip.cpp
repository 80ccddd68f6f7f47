#include "widgets/pages/mark_chip.h"

#include <QEvent>
#include <QShortcut>

#include "core/plan/ids.h"
#include "widgets/charts/chart.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/theme/theme.h"

namespace wattplan {

MarkChip::MarkChip(Card& card, QWidget& page)
    : QPushButton(&card), m_escape(new QShortcut(Qt::Key_Escape, &page)) {
    theme::setRole(this, theme::Role::link);
    card.header().addWidget(this);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &MarkChip::cleared);
    connect(this, &QPushButton::clicked, this, &MarkChip::cleared);
    hide();
}

void MarkChip::say(int shown, int all) {
    m_shown = shown;
    m_all = all;
    write();
    show();
}

void MarkChip::follow(const std::vector<charts::Chart*>& charts, ResultTableView& table) {
    for (charts::Chart* chart : charts) {
        connect(this, &MarkChip::cleared, chart, &charts::Chart::clearBrush);
        connect(chart, &charts::Chart::brushed, this,
                [this, charts, chart, &table](const std::optional<charts::Brush>& brush) {
                    if (!brush) {
                        table.showOnly(std::nullopt);
                        hide();
                        return;
                    }
                    for (charts::Chart* other : charts)
                        if (other != chart) other->clearBrush();
                    std::vector<ObjectId> objects;
                    for (const std::uint64_t tag : brush->ids)
                        objects.push_back(resultOfTag(tag).object);
                    table.showOnly(std::move(objects));
                    say(table.results().rowCount(), table.allRows());
                });
    }
    connect(&table, &ResultTableView::rowsShown, this, [this, &table] {
        if (isVisible()) say(table.results().rowCount(), table.allRows());
    });
}

void MarkChip::write() {
    setText(tr("%1 of %2 shown · clear", "rows").arg(m_shown).arg(m_all));
    setToolTip(tr("Show all rows again (Escape)"));
}

void MarkChip::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) write();
}

void MarkChip::showEvent(QShowEvent* event) {
    QPushButton::showEvent(event);
    m_escape->setEnabled(true);
}

void MarkChip::hideEvent(QHideEvent* event) {
    QPushButton::hideEvent(event);
    m_escape->setEnabled(false);
}

}  // namespace wattplan
