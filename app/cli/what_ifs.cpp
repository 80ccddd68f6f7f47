#include <QCoreApplication>
#include <array>

#include "app/cli/file_step.h"
#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "app/common/load_plan.h"
#include "core/plan/edits_between.h"
#include "core/plan/what_if_conflicts.h"
#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"
#include "widgets/text/what_if_text.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WhatIfCommand)
};

constexpr Label needsFile =
    WATTPLAN_TEXT("Reasons", "what-ifs are edited in .wattplan files only; see import");

tl::expected<WhatIfId, Outcome> whatIfNamed(const Plan& plan, const std::string& key) {
    if (key.empty() || key == "baseline") return WhatIfId{};
    if (const WhatIf* found = plan.findWhatIf(key)) return found->id;
    std::vector<std::string> known;
    for (const WhatIf& each : plan.whatIfs())
        known.push_back(each.key);
    return tl::unexpected(refusal(Error{ErrorCode::unknownWhatIf, "", "", {key, nearestKey(key, known)}}));
}

Edits drafted(Result<std::vector<Edit>> edits) {
    if (!edits) return tl::unexpected(refusal(edits.error()));
    return std::move(*edits);
}

Edits newOne(const Plan& plan, const Request& request) {
    const auto parent = whatIfNamed(plan, request.base);
    if (!parent) return tl::unexpected(parent.error());
    WhatIfHead head;
    head.parent = *parent;
    head.key = request.whatIf;
    head.name = request.value;
    return drafted(WhatIfEditor(plan).create(head));
}

/// Inputs set as the what-if sees the plan, and fields that follow its parent again.
Edits settings(const Plan& plan, const Request& request) {
    const auto whatIf = whatIfNamed(plan, request.whatIf);
    if (!whatIf) return tl::unexpected(whatIf.error());
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    Plan running = plan;
    std::vector<Edit> together;
    const auto take = [&](std::vector<Edit> edits) {
        for (const Edit& edit : edits)
            running.apply(edit);
        std::move(edits.begin(), edits.end(), std::back_inserter(together));
    };
    for (const std::string& name : request.results) {
        const auto address = inputNamed(running.inWhatIf(*whatIf), library, name);
        if (!address) return tl::unexpected(refusal(address.error()));
        auto edits = WhatIfEditor(running).reset(*whatIf, *address);
        if (!edits) return tl::unexpected(refusal(edits.error()));
        take(std::move(*edits));
    }
    for (const std::string& each : request.sets) {
        const Plan before = running.inWhatIf(*whatIf);
        Plan after = before;
        if (auto set = setInput(after, library, each); !set) return tl::unexpected(set.error());
        take(editsIn(running, *whatIf, editsBetween(before, after)));
    }
    return together;
}

Edits deletion(const Plan& plan, const Request& request) {
    const auto whatIf = whatIfNamed(plan, request.whatIf);
    if (!whatIf) return tl::unexpected(whatIf.error());
    return drafted(WhatIfEditor(plan).remove(
        *whatIf, request.replaces ? WhatIfEditor::Children::remove : WhatIfEditor::Children::reparent));
}

Outcome listed(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto plan = loadPlan(request.plan, catalog::Catalogue::builtIn());
    if (!plan) return refusal(plan.error());
    Listing listing({{"key", Texts::tr("Key")},
                     {"name", Texts::tr("Name")},
                     {"parent", Texts::tr("Follows")},
                     {"changes", Texts::tr("Changes"), 0},
                     {"conflicts", Texts::tr("Conflicts"), 0},
                     {"note", Texts::tr("Note")}});
    for (const WhatIf* whatIf : WhatIfTree(*plan).descendants({})) {
        const WhatIf* parent = plan->findWhatIf(whatIf->parent);
        listing.addRow({QString::fromStdString(whatIf->key), text::whatIfName(whatIf->id, *plan),
                        QString::fromStdString(parent ? parent->key : "baseline"),
                        static_cast<double>(whatIf->changeCount()),
                        static_cast<double>(conflicts(*plan, whatIf->id).size()),
                        QString::fromStdString(whatIf->note)});
    }
    return {success, listing.text(*format), {}};
}

Outcome edited(const Request& request, Edits (*draft)(const Plan&, const Request&)) {
    return editFile(request.plan, needsFile, [&](const Plan& plan) { return draft(plan, request); });
}

}  // namespace

Outcome whatIf(const Request& request) {
    if (request.mode == "list") return listed(request);
    if (request.whatIf.empty())
        return refusal(Texts::tr("whatif %1: the key of a what-if is missing. whatif list shows them.")
                           .arg(QString::fromStdString(request.mode)));
    if (request.mode == "new") return edited(request, newOne);
    if (request.mode == "set") return edited(request, settings);
    if (request.mode == "delete") return edited(request, deletion);
    return refusal(Error{ErrorCode::unknownChoice, "whatif", "", {request.mode, "list, new, set, delete"}});
}

}  // namespace wattplan::cli
