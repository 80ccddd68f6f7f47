#include "core/analysis/catalogue_updates.h"

#include <iterator>

#include "core/plan/edits.h"

namespace wattplan::analysis {

namespace {

/// The planner's own: typed, or with a source that the planner gave it.
bool isEdited(const Object& copy, const Object& row, FieldId field) {
    const auto own = copy.fieldProvenance.find(field);
    if (own == copy.fieldProvenance.end()) return false;
    return own->second.isEmpty() || !row.fieldProvenance.contains(field);
}

/// The library's value as the plan would hold it.
FieldValue valueFor(const Plan& plan, const catalog::Catalogue& catalogue, const FieldValue& inCatalogue) {
    const auto* reference = std::get_if<Reference>(&inCatalogue);
    const Object* row = reference ? catalogue.find(reference->object) : nullptr;
    if (!row) return inCatalogue;
    for (const auto& [id, object] : plan.all())
        if (object.kind == row->kind && object.catalogueKey == row->catalogueKey) return Reference{id};
    return inCatalogue;
}

/// What Editor left as typed in the plan is the library's.
void giveSource(std::vector<Edit>& step, const CatalogueUpdate& update, const Plan& plan) {
    const Object& copy = *plan.find(update.address.object);
    for (Edit& edit : step) {
        if (edit.type != Edit::Type::setField || edit.object != update.address.object) continue;
        if (update.sourceInCatalogue == copy.provenance)
            edit.sourceAfter.reset();
        else
            edit.sourceAfter = update.sourceInCatalogue;
    }
}

}  // namespace

std::vector<CatalogueUpdate> catalogueUpdates(const Plan& plan, const catalog::Catalogue& catalogue) {
    std::vector<CatalogueUpdate> updates;
    for (const KindSpec& kind : Registry::instance().kinds()) {
        if (!isLibrary(kind.kind)) continue;
        for (const Object* copy : plan.objects(kind.kind)) {
            const Object* row =
                copy->catalogueKey.empty() ? nullptr : catalogue.find(kind.kind, copy->catalogueKey);
            if (!row) continue;
            for (const FieldSpec& field : Registry::instance().fields(kind.kind)) {
                if (field.role == FieldRole::descriptive || isEdited(*copy, *row, field.id)) continue;
                const FieldValue value = valueFor(plan, catalogue, row->value(field.id));
                if (value == copy->value(field.id)) continue;
                updates.push_back({{copy->id, field.id},
                                   copy->value(field.id),
                                   value,
                                   copy->provenanceOf(field.id),
                                   row->provenanceOf(field.id)});
            }
        }
    }
    return updates;
}

Result<std::vector<Edit>> takeOver(const Plan& plan, const catalog::Catalogue& catalogue,
                                   std::span<const CatalogueUpdate> updates) {
    Plan running = plan;
    std::vector<Edit> together;
    for (const CatalogueUpdate& update : updates) {
        // Of a row that an earlier one brought along there is a copy now.
        const FieldValue value = valueFor(running, catalogue, update.inCatalogue);
        auto step = Editor(running, catalogue).setValue(update.address, value);
        if (!step) return step;
        giveSource(*step, update, running);
        for (const Edit& edit : *step)
            running.apply(edit);
        std::move(step->begin(), step->end(), std::back_inserter(together));
    }
    return together;
}

}  // namespace wattplan::analysis
