#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/evidence/claim_judgement.h"

namespace wattplan::exchange {

/// A claim as a plan judges it, with what would have to be true.
struct ClaimRow {
    evidence::Judgement judgement{};
    std::optional<evidence::Answer> answer{};
};

/// The rows of all built-in claims in a plan that has their objects.
std::vector<ClaimRow> claimRows(const Plan& plan, const catalog::Catalogue& catalogue,
                                const PlanModel& model);

/// "claims": a member for each claim; its texts in `language` ("en", "zh_CN", "zh_TW"). Numbers as the
/// shortest text that reads back as the same double.
std::string claimsJson(std::span<const ClaimRow> rows, const Plan& plan, std::string_view language);

/// A row for each claim: id, claim, unit, published_low, published_high, recomputed, under_condition, ratio,
/// verdict, authored_verdict, condition, reason, error, would_need_input, would_need_value, would_need_unit,
/// attributed_to, source, url, checked. RFC 4180 in UTF-8.
std::string claimsCsv(std::span<const ClaimRow> rows, const Plan& plan, std::string_view language);

}  // namespace wattplan::exchange
