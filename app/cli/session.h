#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/cli/command.h"
#include "core/analysis/plan_draws.h"
#include "core/catalog/catalogue.h"
#include "core/exchange/epw_reader.h"
#include "core/formulas/plan_model.h"
#include "core/text_label.h"
#include "widgets/text/number_format.h"

namespace wattplan::cli {

using CommandResult = tl::expected<Outcome, Outcome>;

/// A plan as a command sees it: loaded, with the inputs of --set, and evaluated.
struct Session {
    Plan plan;
    std::unique_ptr<PlanModel> model{};
    text::NumberFormat numbers{};

    const catalog::Catalogue& library() const { return catalog::Catalogue::builtIn(); }
};

/// The session that a request asks for, or the outcome to end with.
/// `prepare` may add to the plan before the inputs are set.
tl::expected<Session, Outcome> openSession(
    const Request& request,
    const std::function<Result<void>(Plan&)>& prepare = [](Plan&) { return Result<void>(); });

/// Which inputs a request wants to vary.
analysis::StatedRanges statedRanges(const Request& request);

/// The edits that give a site the weather of an EPW file that was read.
Result<std::vector<Edit>> weatherEdits(const Plan& plan, const catalog::Catalogue& library,
                                       const Object& site, const exchange::EpwFile& file);

/// Sets one input as "KEY.FIELD=VALUE" says; of a field that a file fills, as "KEY.FIELD=@FILE" says.
tl::expected<void, Outcome> setInput(Plan& plan, const catalog::Catalogue& library, const std::string& text);

/// A plan as a what-if sees it, by its key; "baseline" or "" is the plan itself. Errors: unknownWhatIf.
Result<Plan> seenIn(const Plan& plan, const std::string& whatIf);

/// A plan in one of the what-ifs that a request names, evaluated.
struct NamedPlan {
    std::string key{};
    Plan plan{};
    std::unique_ptr<PlanModel> model{};
};
/// The session's plan in these what-ifs, aligned to the first; in the baseline and all what-ifs where none is
/// named. Errors: unknownWhatIf.
Result<std::vector<NamedPlan>> plansNamed(const Session& session, const std::vector<std::string>& whatIfs);

/// The input that "KEY.FIELD" names, of the plan or of a row of the library. Errors: unknownKey,
/// unknownField.
Result<FieldAddress> inputNamed(const Plan& plan, const catalog::Catalogue& library, std::string_view name);

/// The result that "KEY.RESULT" names. Errors: unknownKey, unknownResult.
Result<ResultAddress> resultNamed(const Plan& plan, std::string_view name);

}  // namespace wattplan::cli
