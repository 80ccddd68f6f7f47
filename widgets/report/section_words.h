#pragma once

#include <QString>

#include "widgets/report/findings.h"
#include "widgets/report/sections.h"

namespace wattplan::report {

const ResultSpec& specOf(ResultAddress result);
/// A value of a result [base units] with its unit.
QString numberText(const PlanView& view, ResultAddress result, double value);
/// What the plan has of it; "—" where that is not known.
QString planText(const PlanView& view, ResultAddress result);
/// A result of the whole plan.
ResultAddress planResult(const PlanView& view, std::string_view key);
/// "62 %", "more than 99 %".
QString shareText(double share);
/// "Hall A: racks within what can be cooled".
QString limitText(const PlanView& view, const Findings::Limit& limit);

/// A chart with what stands over it, as high as its bars need.
PlannedChart planned(const PlanView& view, const QString& title, const QString& note, charts::ChartData data);

}  // namespace wattplan::report
