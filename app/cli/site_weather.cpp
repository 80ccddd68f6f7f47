#include <QCoreApplication>
#include <filesystem>

#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "app/common/load_plan.h"
#include "app/common/results_text.h"
#include "core/analysis/facility_year.h"
#include "core/analysis/weather_check.h"
#include "core/exchange/epw_reader.h"
#include "core/plan/site_values.h"
#include "core/text_label.h"
#include "widgets/text/check_text.h"
#include "widgets/text/weather_text.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SiteWeather)
};

/// The object of a kind that a key names. Errors: unknownKey, wrongKind.
Result<const Object*> objectOf(const Plan& plan, Kind kind, const std::string& key) {
    std::vector<std::string> keys;
    for (const Object* object : plan.objects(kind))
        keys.push_back(object->key);
    const Object* object = plan.find(key);
    if (!object) return failure(ErrorCode::unknownKey, {key, nearestKey(key, keys)});
    if (object->kind != kind)
        return failure(ErrorCode::wrongKind, {key, std::string(Registry::instance().kind(kind).key)});
    return object;
}

QString repairsText(const exchange::EpwFile& file) {
    const QStringList lines =
        QStringList{QString::fromStdString(file.record.place)} + text::repairLines(file.repairs);
    return lines.join(u'\n') + u'\n';
}

/// A warning where the weather is that of another place.
QString farText(const Request& request, const Plan& plan, ObjectId site) {
    const Object* object = plan.find(site);
    const auto check = object ? analysis::siteWeatherCheck(*object) : std::nullopt;
    if (!check) return {};
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    const auto numbers = numberFormat(plan, library, request.language, request.currency);
    const text::CheckText words(plan, library, numbers.value_or(text::NumberFormat()));
    return words.line(*check) + u'\n';
}

}  // namespace

Outcome readWeather(const Request& request) {
    if (const auto may = mayWrite(request); !may) return refusal(may.error());
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    auto plan = loadPlan(request.plan, library);
    if (!plan) return refusal(plan.error());
    const auto site = objectOf(*plan, Kind::site, request.row);
    if (!site) return refusal(site.error());
    const auto file = exchange::readEpwFile(request.weather, climateOf(**site));
    if (!file) return refusal(file.error());
    const auto edits = weatherEdits(*plan, library, **site, *file);
    if (!edits) return refusal(edits.error());
    const ObjectId id = (*site)->id;
    for (const Edit& edit : *edits)
        plan->apply(edit);
    QString said = repairsText(*file) + farText(request, *plan, id);
    if (request.isDryRun) return {success, said + Texts::tr("A dry run: nothing was written.") + u'\n', {}};
    if (const auto written = savePlan(request.target, *plan); !written) return refusal(written.error());
    return {success, said, {}};
}

Outcome siteYear(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto facility = objectOf(session->plan, Kind::facility, request.target);
    if (!facility) return refusal(facility.error());
    const auto year = analysis::facilityYear(session->plan, *session->model, **facility);
    if (!year)
        return refusal(Texts::tr("%1 has no year: its site, cooling or load is missing.")
                           .arg(QString::fromStdString(request.target)));
    constexpr int digits = 3;
    Listing listing({{"month", Texts::tr("Month")},
                     {"load", Texts::tr("Load"), 2},
                     {"pue", Texts::tr("PUE"), digits},
                     {"pue_peak", Texts::tr("PUE, peak hour"), digits},
                     {"wue_l_per_kwh", Texts::tr("WUE, L/kWh"), digits},
                     {"free_cooling_hours", Texts::tr("Hours of free cooling")}});
    for (std::size_t month = 0; month < kernels::monthsPerYear; ++month)
        for (std::size_t knot = 0; knot < kernels::loadKnotCount; ++knot) {
            const kernels::LoadYear& row = year->table.byLoad[knot];
            listing.addRow({static_cast<double>(month + 1), kernels::loadKnots[knot],
                            row.monthlyMeanPue[month], row.monthlyPeakPue[month], row.monthlyWaterUse[month],
                            static_cast<double>(year->table.freeCoolingHours[month])});
        }
    return {success, listing.text(*format), {}};
}

}  // namespace wattplan::cli
