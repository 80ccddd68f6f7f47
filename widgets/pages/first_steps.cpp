#include "widgets/pages/first_steps.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/plan/plan.h"
#include "widgets/theme/theme.h"

namespace wattplan {

FirstSteps::FirstSteps(QWidget* parent) : QFrame(parent), m_title(new QLabel(this)) {
    theme::setRole(this, theme::Role::card);
    theme::setRole(m_title, theme::Role::title);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(18);
    row->addWidget(m_title);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        QPushButton* step = m_steps[i] = new QPushButton(this);
        theme::setRole(step, theme::Role::link);
        row->addWidget(step);
        const QString page =
            i + 1 < m_steps.size() ? QStringLiteral("facilities") : QStringLiteral("workloads");
        connect(step, &QPushButton::clicked, this, [this, page] { emit pageRequested(page); });
    }
    row->addStretch(1);
    hide();
}

void FirstSteps::show(const Plan& plan) {
    const std::array done{!plan.objects(Kind::facility).empty(), !plan.objects(Kind::cluster).empty(),
                          !plan.objects(Kind::trainingRun).empty() || !plan.objects(Kind::service).empty()};
    const std::array words{tr("1. Add a facility"), tr("2. Put a cluster in it"),
                           tr("3. Add a training run or a service")};
    m_title->setText(tr("Begin here"));
    bool isWhole = true;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setText(done[i] ? tr("%1 ✓", "a step that is done").arg(words[i]) : words[i]);
        isWhole = isWhole && done[i];
    }
    setVisible(!isWhole);
}

}  // namespace wattplan
