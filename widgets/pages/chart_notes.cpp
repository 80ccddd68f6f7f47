#include "widgets/pages/chart_notes.h"

#include "core/analysis/draft.h"

namespace wattplan {
namespace {

FieldId field(const char* key) {
    return fieldId(Kind::chartNote, key);
}

QString textOf(const Object& note, const char* key) {
    const auto* text = std::get_if<Text>(&note.value(field(key)));
    return text ? QString::fromStdString(text->text) : QString();
}

}  // namespace

std::vector<charts::ChartNote> notesOn(const PlanView& view, const QString& chart) {
    std::vector<charts::ChartNote> notes;
    for (const Object* note : view.plan.objects(Kind::chartNote)) {
        if (textOf(*note, "chart") != chart) continue;
        const auto x = view.number(*note, "x");
        const auto y = view.number(*note, "y");
        if (x && y) notes.push_back({note->id.value, *x, *y, textOf(*note, "text")});
    }
    return notes;
}

Result<void> writeNote(Document& document, const QString& chart, const charts::ChartNote& note) {
    const Text words{note.text.toStdString()};
    if (note.id != 0)
        return words.text.empty() ? document.remove({ObjectId{note.id}})
                                  : document.setValue({ObjectId{note.id}, field("text")}, words);
    if (words.text.empty()) return {};
    analysis::Draft draft(document.plan(), document.catalogue());
    const ObjectId made = draft.add(Kind::chartNote, {});
    draft.set({made, field("chart")}, Text{chart.toStdString()});
    draft.set({made, field("x")}, Number{note.x, {}});
    draft.set({made, field("y")}, Number{note.y, {}});
    draft.set({made, field("text")}, words);
    return document.apply(draft.edits());
}

}  // namespace wattplan
