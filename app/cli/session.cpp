#include "app/cli/session.h"

#include <QCoreApplication>

#include "app/common/load_plan.h"
#include "app/common/results_text.h"
#include "core/analysis/address_names.h"
#include "core/analysis/open_choices.h"
#include "core/analysis/plan_difference.h"
#include "core/exchange/epw_reader.h"
#include "core/plan/edits.h"
#include "core/plan/site_values.h"
#include "core/plan/weather_record.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandTexts)
};

std::vector<std::string> keysOf(const Plan& plan) {
    std::vector<std::string> keys;
    for (const auto& [id, object] : plan.all())
        keys.push_back(object.key);
    return keys;
}

}  // namespace

Result<std::vector<Edit>> weatherEdits(const Plan& plan, const catalog::Catalogue& library,
                                       const Object& site, const exchange::EpwFile& file) {
    return Editor(plan, library)
        .setValue({site.id, fieldId(Kind::site, "weather")}, Text{weatherText(file.record)});
}

tl::expected<void, Outcome> setInput(Plan& plan, const catalog::Catalogue& library, const std::string& text) {
    const auto equals = text.find('=');
    const auto point = text.substr(0, equals).find('.');
    if (equals == std::string::npos || point == std::string::npos)
        return tl::unexpected(
            refusal(Texts::tr("--set: “%1” names no input. Write KEY.FIELD=VALUE, such as gpt3.tokens=3e11.")
                        .arg(QString::fromStdString(text))));
    const auto address = inputNamed(plan, library, std::string_view(text).substr(0, equals));
    if (!address) return tl::unexpected(refusal(address.error()));
    const Object* object =
        address->object.isCatalogue() ? library.find(address->object) : plan.find(address->object);
    const FieldSpec* field = &Registry::instance().field(address->field);
    const std::string_view value = std::string_view(text).substr(equals + 1);
    const auto edits = [&]() -> Result<std::vector<Edit>> {
        if (!field->fromFile || !value.starts_with('@'))
            return analysis::typedEdits(plan, library, *address, value);
        return exchange::readEpwFile(std::string(value.substr(1)), climateOf(*object))
            .and_then(
                [&](const exchange::EpwFile& file) { return weatherEdits(plan, library, *object, file); });
    }();
    if (!edits) return tl::unexpected(refusal(edits.error()));
    for (const Edit& edit : *edits)
        plan.apply(edit);
    return {};
}

tl::expected<Session, Outcome> openSession(const Request& request,
                                           const std::function<Result<void>(Plan&)>& prepare) {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    auto plan = loadPlan(request.plan, library);
    if (!plan) return tl::unexpected(refusal(plan.error()));
    if (plan = plan.and_then([&](const Plan& whole) { return seenIn(whole, request.whatIf); }); !plan)
        return tl::unexpected(refusal(plan.error()));
    if (const auto prepared = prepare(*plan); !prepared) return tl::unexpected(refusal(prepared.error()));
    Session session{std::move(*plan)};
    for (const std::string& each : request.sets)
        if (auto set = setInput(session.plan, library, each); !set) return tl::unexpected(set.error());
    auto numbers = numberFormat(session.plan, library, request.language, request.currency);
    if (!numbers) {
        numbers.error().object = "--currency";
        return tl::unexpected(refusal(numbers.error()));
    }
    session.numbers = *numbers;
    session.model = std::make_unique<PlanModel>(session.plan, library);
    return session;
}

analysis::StatedRanges statedRanges(const Request& request) {
    return request.hasStatedRanges ? analysis::StatedRanges::included : analysis::StatedRanges::leftOut;
}

Result<FieldAddress> inputNamed(const Plan& plan, const catalog::Catalogue& library, std::string_view name) {
    const auto point = name.find('.');
    const std::string key(name.substr(0, point));
    const Object* object = analysis::objectNamed(plan, library, key);
    if (!object) return failure(ErrorCode::unknownKey, {key, nearestKey(key, keysOf(plan))});
    if (point == std::string_view::npos)
        return tl::unexpected(Error{ErrorCode::unknownField, key, "", {"", ""}});
    const std::string wanted(name.substr(point + 1));
    if (const FieldSpec* field = Registry::instance().field(object->kind, wanted))
        return FieldAddress{object->id, field->id};
    std::vector<std::string> known;
    for (const FieldSpec& each : Registry::instance().fields(object->kind))
        known.emplace_back(each.key);
    return tl::unexpected(Error{ErrorCode::unknownField, key, "", {wanted, nearestKey(wanted, known)}});
}

Result<Plan> seenIn(const Plan& plan, const std::string& whatIf) {
    if (whatIf.empty() || whatIf == "baseline") return plan;
    std::vector<std::string> known{"baseline"};
    for (const WhatIf& each : plan.whatIfs()) {
        if (each.key == whatIf) return plan.inWhatIf(each.id);
        known.push_back(each.key);
    }
    return failure(ErrorCode::unknownWhatIf, {whatIf, nearestKey(whatIf, known)});
}

Result<std::vector<NamedPlan>> plansNamed(const Session& session, const std::vector<std::string>& whatIfs) {
    std::vector<std::string> keys = whatIfs;
    if (keys.empty()) {
        keys.emplace_back("baseline");
        for (const WhatIf& each : session.plan.whatIfs())
            keys.push_back(each.key);
    }
    std::vector<NamedPlan> plans;
    for (const std::string& key : keys) {
        auto seen = seenIn(session.plan, key);
        if (!seen) return tl::unexpected(seen.error());
        plans.push_back({key, analysis::aligned(*seen, plans.empty() ? *seen : plans.front().plan), nullptr});
    }
    for (NamedPlan& each : plans)
        each.model = std::make_unique<PlanModel>(each.plan, session.library(), session.model->kernels());
    return plans;
}

Result<ResultAddress> resultNamed(const Plan& plan, std::string_view name) {
    const auto point = name.find('.');
    const std::string key(name.substr(0, point));
    const Object* object = plan.find(key);
    if (!object) return failure(ErrorCode::unknownKey, {key, nearestKey(key, keysOf(plan))});
    if (point == std::string_view::npos) return failure(ErrorCode::unknownResult, {key, ""});
    const std::string wanted(name.substr(point + 1));
    if (const ResultSpec* spec = Registry::instance().result(object->kind, wanted))
        return ResultAddress{object->id, spec->id};
    std::vector<std::string> known;
    for (const ResultSpec& spec : Registry::instance().results(object->kind))
        known.emplace_back(spec.key);
    return tl::unexpected(Error{ErrorCode::unknownResult, key, "", {wanted, nearestKey(wanted, known)}});
}

}  // namespace wattplan::cli
