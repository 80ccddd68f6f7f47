#include "widgets/pages/compared_checks.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/pages/check_row.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {}  // namespace

ComparedChecks::Place& ComparedChecks::place(std::size_t index) {
    while (m_places.size() <= index) {
        Place made{new QLabel(this), new CheckRow(this), 0};
        theme::setRole(made.heading, theme::Role::section);
        body().insertWidget(static_cast<int>(2 * m_places.size()), made.heading);
        body().insertWidget(static_cast<int>(2 * m_places.size() + 1), made.row);
        made.row->leadNowhere();  // its cell is in another what-if
        connect(made.row, &CheckRow::fixWanted, this,
                [this, at = m_places.size(), row = made.row](const std::vector<Edit>& edits) {
                    const auto* pressed = qobject_cast<QPushButton*>(focusWidget());
                    const QString name = pressed ? pressed->text() : row->accessibleName();
                    emit keepWanted(m_places[at].whatIf, name, edits);
                });
        m_places.push_back(made);
    }
    return m_places[index];
}

std::vector<CheckRow*> ComparedChecks::rows() const {
    std::vector<CheckRow*> used;
    for (std::size_t i = 0; i < m_used; ++i)
        used.push_back(m_places[i].row);
    return used;
}

void ComparedChecks::show(const ComparedView& view, const Fixes& fixes) {
    setTitle(tr("Checks"));
    setCaption(tr("a fix is kept as a what-if"));
    if (!m_more) {
        m_more = new QLabel(this);
        theme::setRole(m_more, theme::Role::caption);
        body().addWidget(m_more);
    }
    static const std::vector<analysis::Fix> none;
    const auto& found = view.comparison.checks();
    std::size_t left = 0;
    m_used = 0;
    for (std::size_t plan = 0; plan < found.size(); ++plan) {
        if (!view.areLive[plan]) continue;  // what was, is not mended
        const analysis::SeenPlan& seen = view.comparison.seen(plan);
        const text::CheckText words(*seen.plan, view.catalogue, view.numbers);
        bool isFirst = true;
        for (std::size_t i = 0; i < found[plan].size(); ++i) {
            if (m_used == mostRows) {
                ++left;
                continue;
            }
            Place& shown = place(m_used++);
            shown.whatIf = view.comparison.whatIfs()[plan].value;
            shown.heading->setText(view.names[static_cast<qsizetype>(plan)]);
            shown.heading->setVisible(isFirst);
            const bool isTried = plan < fixes.size() && i < fixes[plan].size();
            shown.row->show(found[plan][i], isTried ? fixes[plan][i] : none, words);
            shown.row->setVisible(true);
            isFirst = false;
        }
    }
    for (std::size_t i = m_used; i < m_places.size(); ++i) {
        m_places[i].heading->hide();
        m_places[i].row->hide();
    }
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(left)));
    m_more->setVisible(left > 0);
    setVisible(m_used > 0);
}

}  // namespace wattplan
