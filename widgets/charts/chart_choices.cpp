#include <QDialog>
#include <QKeyEvent>
#include <QMenu>

#include "widgets/charts/chart.h"
#include "widgets/charts/chart_private.h"
#include "widgets/charts/picture_choices.h"
#include "widgets/keys/shortcuts.h"

namespace wattplan::charts {

Chart& Chart::Private::whole() const {
    const auto* among = qobject_cast<SplitView*>(chart->parentWidget());
    auto* owner = among != nullptr ? qobject_cast<Chart*>(among->parentWidget()) : nullptr;
    return owner != nullptr ? *owner : *chart;
}

void Chart::Private::applyChoices() {
    scene.data.y.kind = ownScale;
    apply(choices, scene.data);
}

void Chart::Private::choose(const Choices& wanted) {
    if (wanted == choices) return;
    choices = wanted;
    applyChoices();
    rebuild();
    if (!keptAs.isEmpty()) keep(keptAs, choices);
    emit chart->choicesChanged(choices);
}

void Chart::Private::fillSplit() {
    const bool wasSplit = split != nullptr;
    if (scene.isSplit() != wasSplit) {
        const bool hadFocus = wasSplit ? split->isAncestorOf(chart->focusWidget()) : chart->hasFocus();
        if (wasSplit) {
            split->hide();
            split->deleteLater();  // it may be where the reader asked for it
            split = nullptr;
        } else {
            split = new SplitView(*chart);
        }
        plot.widget()->setVisible(wasSplit);
        overlay->setVisible(wasSplit);
        chart->setFocusPolicy(wasSplit ? Qt::StrongFocus : Qt::NoFocus);
        if (split != nullptr) {
            split->show(scene, plot.view(), brush);
            split->setVisible(true);
        }
        chart->updateGeometry();
        if (hadFocus) (wasSplit ? chart : split->charts().front())->setFocus();
    } else if (wasSplit) {
        split->show(scene, plot.view(), brush);
    }
}

const Choices& Chart::choices() const {
    return m->choices;
}

void Chart::setChoices(const Choices& choices) {
    m->choose(choices);
}

void Chart::keepChoices(const QString& name) {
    m->keptAs = name;
    m->choose(keptChoices(name));
}

void Chart::toggleValueScale() {
    if (const auto obstacle = obstacleToLogarithm(m->scene.data)) {
        emit refused(sentence(*obstacle));
        return;
    }
    Choices wanted = m->choices;
    const bool isLogarithmic = m->scene.data.y.kind == AxisKind::log10;
    wanted.valueScale = isLogarithmic ? AxisKind::linear : AxisKind::log10;
    if (wanted.valueScale == m->ownScale) wanted.valueScale.reset();
    m->choose(wanted);
}

void Chart::toggleSplit() {
    if (const auto obstacle = obstacleToSplit(m->scene.data)) {
        emit refused(sentence(*obstacle));
        return;
    }
    Choices wanted = m->choices;
    wanted.layout = m->scene.isSplit() ? Layout::together : Layout::split;
    m->choose(wanted);
}

void Chart::showTable() {
    if (!m->table) m->table = new ChartTableDialog(*this);
    m->table->show();
    m->table->raise();
    m->table->activateWindow();
}

QMenu* Chart::menu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, auto act, const QList<QKeySequence>& keys = {}) {
        QAction* action = menu->addAction(text, this, act);
        action->setShortcuts(keys);
        return action;
    };
    const auto addSwitch = [&](const QString& text, auto act, Shortcut shortcut, bool on,
                               const auto& obstacle) {
        QAction* action = add(text, act, keysOf(shortcut));
        action->setCheckable(true);
        action->setChecked(on);
        action->setEnabled(!obstacle);
        if (obstacle) action->setToolTip(sentence(*obstacle));
    };
    const Scene& scene = m->scene;
    add(tr("Copy"), &Chart::copyToClipboard, keysOf(Shortcut::copyChart));
    add(tr("Export…"), &Chart::exportToFile);
    add(tr("Title and size of the picture…"), [this] {
        const QString& usual = m->exportText.title.isEmpty() ? m->scene.data.name : m->exportText.title;
        const text::Language language = m->scene.numbers.language();
        askForPicture(
            *this, keptPicture(m->keptAs, language), usual,
            [name = m->keptAs, language](const PictureChoices& choices) { keep(name, language, choices); });
    })->setEnabled(!m->keptAs.isEmpty());
    add(tr("Show as table"), &Chart::showTable, keysOf(Shortcut::showChartTable));
    menu->addSeparator();
    if (scene.canMark()) {
        addSwitch(tr("Logarithmic values"), &Chart::toggleValueScale, Shortcut::toggleLogarithm,
                  scene.data.y.kind == AxisKind::log10 && !scene.hasBars(), obstacleToLogarithm(scene.data));
        addSwitch(tr("Split into small charts"), &Chart::toggleSplit, Shortcut::splitChart, scene.isSplit(),
                  obstacleToSplit(scene.data));
        addSwitch(tr("Mark by dragging"), &Chart::toggleBrushing, Shortcut::markByDragging, m->brushing,
                  std::optional<NoSplit>());
        add(tr("Clear the mark"), &Chart::clearBrush)->setEnabled(m->brush.has_value());
        menu->addSeparator();
    }
    if (m->canNote()) {
        const bool stands = m->notePlace && m->noteAt(*m->notePlace);
        add(stands ? tr("Change the note…") : tr("Write a note here…"), &Chart::writeNote,
            keysOf(Shortcut::writeNote));
        menu->addSeparator();
    }
    add(tr("Reset view"), &Chart::resetView, keysOf(Shortcut::resetView))->setEnabled(isZoomed());
    return menu;
}

bool Chart::Private::actOn(Shortcut shortcut) {
    switch (shortcut) {
        case Shortcut::copyChart:
            chart->copyToClipboard();
            return true;
        case Shortcut::toggleLogarithm:
            chart->toggleValueScale();
            return true;
        case Shortcut::splitChart:
            chart->toggleSplit();
            return true;
        case Shortcut::markByDragging:
            chart->toggleBrushing();
            return true;
        case Shortcut::showChartTable:
            chart->showTable();
            return true;
        case Shortcut::writeNote:
            if (!canNote()) return false;
            chart->writeNote();
            return true;
        default:
            return false;
    }
}

}  // namespace wattplan::charts
