#include <QCoreApplication>
#include <algorithm>

#include "app/cli/file_step.h"
#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "app/cli/snapshots.h"
#include "app/common/load_plan.h"
#include "app/common/results_text.h"
#include "core/analysis/catalogue_updates.h"
#include "core/plan/what_if_draft.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"

namespace wattplan::cli {

namespace {

using analysis::CatalogueUpdate;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UpdatesCommand)
};

constexpr Label needsFile =
    WATTPLAN_TEXT("Reasons", "values are taken over in .wattplan files only; see import");

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

std::string nameOf(const CatalogueUpdate& update, const Plan& plan) {
    return plan.find(update.address.object)->key + "." +
           std::string(Registry::instance().field(update.address.field).key);
}

QString sourceOf(const Provenance& source) {
    const QString name = QString::fromStdString(source.source);
    const QString date = QString::fromStdString(source.date);
    return name.isEmpty() || date.isEmpty() ? name + date : QStringLiteral("%1, %2").arg(name, date);
}

QString listing(const std::vector<CatalogueUpdate>& updates, const Plan& plan,
                const text::NumberFormat& numbers, Format format) {
    const bool isTable = format == Format::table;
    if (isTable && updates.empty())
        return Texts::tr("The library says the same as the plan's copies of its rows.") + u'\n';
    const text::FieldWording wording = text::fieldWording(plan, library(), numbers);
    Listing rows({{"input", Texts::tr("Input")},
                  {"unit", Texts::tr("Unit")},
                  {"plan", Texts::tr("In the plan")},
                  {"library", Texts::tr("In the library")},
                  {"plan_source", Texts::tr("Source in the plan")},
                  {"library_source", Texts::tr("Source in the library")}});
    for (const CatalogueUpdate& update : updates) {
        const FieldSpec& field = Registry::instance().field(update.address.field);
        const auto cell = [&](const FieldValue& value) -> Listing::Cell {
            if (isEmpty(value)) return {};
            if (isTable) return text::valueText(value, field, wording);
            if (const auto* number = std::get_if<Number>(&value); number && number->currency.empty())
                return number->value;
            return text::editText(value, wording);
        };
        rows.addRow({QString::fromStdString(nameOf(update, plan)), QString::fromStdString(field.unit.symbol),
                     cell(update.inPlan), cell(update.inCatalogue), sourceOf(update.sourceInPlan),
                     sourceOf(update.sourceInCatalogue)});
    }
    return rows.text(format);
}

/// Those that the request names, or all; or the sentence that one of them is none.
tl::expected<std::vector<CatalogueUpdate>, Outcome> wanted(std::vector<CatalogueUpdate> updates,
                                                           const Plan& plan,
                                                           const std::vector<std::string>& names) {
    if (std::ranges::find(names, "all") != names.end()) return updates;
    for (const std::string& name : names)
        if (std::ranges::none_of(updates,
                                 [&](const CatalogueUpdate& update) { return nameOf(update, plan) == name; }))
            return tl::unexpected(refusal(
                Texts::tr(
                    "The library has no other value for “%1”. updates without --take lists those it has.")
                    .arg(QString::fromStdString(name))));
    std::erase_if(updates, [&](const CatalogueUpdate& update) {
        return std::ranges::find(names, nameOf(update, plan)) == names.end();
    });
    return updates;
}

/// One step of the history, in the what-if that the plan is seen in.
Outcome taken(const Request& request) {
    if (planSource(request.plan) != PlanSource::file)
        return refusal(Error{ErrorCode::fileNotWritable, "", "", {request.plan, needsFile.text}});
    const auto file = planFile(request, store::Access::readWrite);
    if (!file) return refusal(file.error());
    if ((*file)->access() == store::Access::readOnly)
        return refusal(Error{ErrorCode::fileLocked, "", "", {request.plan}});
    Plan plan = (*file)->takeInitialPlan();
    const auto seen = seenIn(plan, request.whatIf);
    if (!seen) return refusal(seen.error());
    auto updates = wanted(analysis::catalogueUpdates(*seen, library()), *seen, request.results);
    if (!updates) return updates.error();
    auto edits = analysis::takeOver(*seen, library(), *updates);
    if (!edits) return refusal(edits.error());
    if (const WhatIf* whatIf = plan.findWhatIf(request.whatIf)) *edits = editsIn(plan, whatIf->id, *edits);
    return appendStep(**file, std::move(plan), std::move(*edits));
}

}  // namespace

Outcome updates(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    if (!request.results.empty()) return taken(request);
    const auto session = openSession(request);
    if (!session) return session.error();
    return {success,
            listing(analysis::catalogueUpdates(session->plan, library()), session->plan, session->numbers,
                    *format),
            {}};
}

}  // namespace wattplan::cli
