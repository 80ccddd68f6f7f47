#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan {

/// Puts a label into the language of the person who opens a sample: names of objects are data of the plan.
using Translate = std::function<std::string(Label)>;

/// A plan there is, and what it is called.
struct SampleTitle {
    std::string_view name{};
    Label title{};
};
/// "blank", "article", "serving", "orbit", "ulanqab-virginia".
std::vector<SampleTitle> sampleTitles();

/// A new plan; its name may have "sample:" before it; a beginning that no other has will do. "blank" has
/// the three objects every plan has and the eras of the growth chart; "article" recomputes the article of
/// 2023: the training runs of GPT-3, Gopher, BLOOM and OPT, an air-cooled hall of DGX A100 with a
/// liquid-cooled twin, and as what-ifs what the article proposes; "serving" serves the same demand on two
/// generations of accelerators; "orbit" holds a megawatt in orbit against one on the ground;
/// "ulanqab-virginia" puts the same machines behind a feed of 100 MW in Ulanqab and, as a what-if, in
/// Northern Virginia, and as another those that can be bought in China. Errors: unknownChoice.
Result<Plan> samplePlan(
    std::string_view name, const catalog::Catalogue& catalogue,
    const Translate& translate = [](Label label) { return std::string(label.text); });

/// The objects of "article", "serving" and "orbit" in one plan, in English: an example of each formula, for
/// the guide.
Result<Plan> referencePlan(const catalog::Catalogue& catalogue);

}  // namespace wattplan
