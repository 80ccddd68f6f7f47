#pragma once

#include <QString>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/analysis/seen_plan.h"
#include "core/formulas/plan_model.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/text/number_format.h"

namespace wattplan {

enum class Workloads : std::uint8_t { runs, services, both };

/// A plan and its results as a page reads them for one refresh, with the numbers of the display. Refers to
/// them: keep it no longer than a function.
struct PlanView {
    PlanView(const Document& document, const Display& display);
    /// Of a plan that is not the document's.
    PlanView(const analysis::SeenPlan& seen, const catalog::Catalogue& library, text::NumberFormat format)
        : plan(*seen.plan), catalogue(library), model(*seen.model), numbers(std::move(format)) {}

    const Plan& plan;
    const catalog::Catalogue& catalogue;
    const PlanModel& model;
    text::NumberFormat numbers;

    text::Language language() const { return numbers.language(); }
    QString name(ObjectId object) const;
    /// A year span as "2012–2019".
    QString eraName(const Object& era) const { return name(era.id); }
    ResultAddress address(const Object& object, std::string_view result) const {
        return {object.id, resultId(object.kind, result)};
    }
    std::optional<double> value(const Object& object, std::string_view result) const {
        return model.value(address(object, result));
    }
    /// A result with its unit; "—" where it is not known.
    QString resultText(const Object& object, std::string_view result) const;
    /// Training runs, then services: what cost, energy and carbon are of.
    std::vector<const Object*> workloads() const;
    bool hasServices() const { return !plan.objects(Kind::service).empty(); }
    /// What the workloads are, for words: training runs where there are none.
    Workloads kindOfWorkloads() const;
    /// Why a result is not known; "" where it is.
    QString reason(ResultAddress result) const;
    /// The object a reference field names; null for none.
    const Object* target(const Object& object, std::string_view field) const;
    /// A number field in base units, its default where it is empty.
    std::optional<double> number(const Object& object, std::string_view field) const;
};

/// The month that lies `index` months into the plan.
std::chrono::year_month monthAt(const PlanModel& model, int index);

}  // namespace wattplan
