#include "widgets/window/what_if_button.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>

#include "core/plan/what_if_edits.h"
#include "widgets/document/document.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/text/sentences.h"
#include "widgets/text/step_text.h"
#include "widgets/text/what_if_text.h"

namespace wattplan {
namespace {

constexpr std::size_t mostSteps = 8;  // offered to be kept
constexpr int widest = 380;

}  // namespace

WhatIfButton::WhatIfButton(QWidget* parent) : QToolButton(parent), m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("what-if"));
    setMenu(m_menu);
    setPopupMode(InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &WhatIfButton::fill);
}

void WhatIfButton::setDocument(Document& document) {
    m_document = &document;
    connect(&document, &Document::whatIfShown, this, &WhatIfButton::refresh);
    connect(&document, &Document::treeChanged, this, &WhatIfButton::refresh);
    refresh();
}

void WhatIfButton::retranslate(text::Language language) {
    m_language = language;
    setAccessibleName(tr("What-if"));
    refresh();
}

void WhatIfButton::refresh() {
    if (!m_document) return;
    const QString path = text::whatIfPath(m_document->whatIf(), m_document->whole());
    // Its end says which: the beginning gives way.
    setText(fontMetrics().elidedText(path, Qt::ElideLeft, widest) + QStringLiteral(" ▾"));
    setToolTip(path);
    const bool isBold = !m_document->whatIf().isBaseline();
    if (isBold == font().bold()) return;
    QFont shown = font();
    shown.setBold(isBold);
    setFont(shown);
}

void WhatIfButton::fill() {
    m_menu->clear();
    if (!m_document) return;
    const Plan& whole = m_document->whole();
    const WhatIfTree tree(whole);
    auto* group = new QActionGroup(m_menu);
    const auto add = [&](WhatIfId id, int depth) {
        QAction* action = m_menu->addAction(QString(depth * 4, u' ') +
                                            text::whatIfName(id, whole).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(id == m_document->whatIf());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_document->show(id); });
    };
    add({}, 0);
    for (const WhatIf* whatIf : tree.descendants({}))
        add(whatIf->id, tree.depth(whatIf->id));
    m_menu->addSeparator();
    QAction* create = m_menu->addAction(tr("New what-if below this one"));
    create->setEnabled(!m_document->isReadOnly());
    connect(create, &QAction::triggered, this, [this] {
        if (const auto done = createWhatIf(*m_document); !done) emit message(text::sentence(done.error()));
    });
    fillKeep(*m_menu->addMenu(tr("Keep edits as a what-if, from")));
    connect(m_menu->addAction(tr("Compare…")), &QAction::triggered, this, &WhatIfButton::compareWanted);
}

void WhatIfButton::fillKeep(QMenu& menu) {
    const std::size_t steps = m_document->historyCursor();
    for (std::size_t back = 1; back <= std::min(steps, mostSteps); ++back) {
        const std::size_t step = steps - back;
        connect(menu.addAction(text::stepText(m_document->history()[step].edits, m_document->plan(),
                                              m_document->catalogue(), m_language)),
                &QAction::triggered, this, [this, step] { keepFrom(step); });
    }
    menu.setEnabled(steps > 0 && !m_document->isReadOnly());
}

// The steps from this one on, which are taken back where they were made.
void WhatIfButton::keepFrom(std::size_t step) {
    std::vector<std::vector<Edit>> steps;
    for (std::size_t i = step; i < m_document->historyCursor(); ++i)
        steps.push_back(m_document->history()[i].edits);
    const Plan& whole = m_document->whole();
    const WhatIfId made = whole.nextWhatIfId();
    WhatIfHead head;
    head.name =
        text::stepText(steps.front(), m_document->plan(), m_document->catalogue(), m_language).toStdString();
    if (const auto done = m_document->applyToTree(WhatIfEditor(whole).keep(head, steps)); !done)
        return emit message(text::sentence(done.error()));
    m_document->show(made);
}

}  // namespace wattplan
