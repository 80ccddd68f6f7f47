#include "widgets/charts/chart.h"
#include "widgets/charts/chart_private.h"
#include "widgets/charts/note_editor.h"

namespace wattplan::charts {

void Chart::setTakesNotes(bool takes) {
    m->takesNotes = takes;
}

bool Chart::Private::canNote() const {
    return takesNotes && !scene.hasBars() && scene.canMark() && !scene.isSplit() && !scene.data.isEmpty();
}

const ChartNote* Chart::Private::noteAt(const QPointF& position) const {
    return noteNear(scene, plot.frame(), position);
}

void Chart::Private::editNote(const QPointF& position) {
    const Frame frame = plot.frame();
    if (!canNote() || !frame.area.contains(position)) return;
    const ChartNote* old = noteAt(position);
    const ChartNote note =
        old ? *old : ChartNote{0, frame.x.value(position.x()), frame.y.value(position.y()), {}};
    auto* editor = new NoteEditor(note.text, chart);
    connect(editor, &NoteEditor::written, chart, [this, note](const QString& text) {
        if (text != note.text) emit chart->noteWritten(note.id, note.x, note.y, text);
    });
    editor->openAt((position + plot.widget()->pos()).toPoint());
}

void Chart::writeNote() {
    m->ensureFresh();
    QPointF place = m->notePlace.value_or(m->plot.frame().area.center());
    if (!m->reading.isEmpty())
        place = m->reading.mark.value_or(m->reading.dots.empty() ? place : m->reading.dots.front());
    m->notePlace.reset();
    m->editNote(place);
}

}  // namespace wattplan::charts
