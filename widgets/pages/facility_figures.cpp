#include "widgets/pages/facility_figures.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/plan/weather_record.h"
#include "widgets/text/date_text.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

using analysis::CoolingChoice;
using analysis::FacilityYear;
using charts::Tone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(FacilityYear)

public:
    static QString measure(HourMeasure measure) {
        switch (measure) {
            case HourMeasure::pue:
                return tr("PUE by month and hour");
            case HourMeasure::waterUse:
                return tr("WUE by month and hour");
            case HourMeasure::freeCooling:
                return tr("Free cooling by month and hour");
        }
        return {};
    }
    static QString computedPue() { return tr("Computed PUE by hour"); }
    static QString description(HourMeasure measure) {
        switch (measure) {
            case HourMeasure::pue:
                return tr("Mean PUE of each month and hour of the day, at the load of full operation.");
            case HourMeasure::waterUse:
                return tr("Mean WUE of each month and hour of the day, at the load of full operation.");
            case HourMeasure::freeCooling:
                return tr("Share of the days of each month on which no compressor runs in that hour.");
        }
        return {};
    }
    static QString pue() { return tr("PUE"); }
    static QString waterUse() { return tr("WUE"); }
    static QString share() { return tr("Share of hours without compressors"); }
    static QString hour() { return tr("Hour of the day, from"); }
    static QString month() { return tr("Month"); }
    static QString year() { return tr("Year"); }
    static QString freeCooling() { return tr("Free cooling by technology"); }
    static QString freeCoolingDescription() {
        return tr("Hours of the year in which no compressor runs, for each technology at this site.");
    }
    static QString hours() { return tr("Hours of free cooling"); }
    static QString technology() { return tr("Cooling technology"); }
    static QString chosen(const QString& name) { return tr("● %1", "the technology chosen").arg(name); }
    static QString facility() { return tr("Facility"); }
    static QString empty() { return tr("Nothing yet. Add a facility, and choose its site and cooling."); }
    static QString noYear() {
        return tr("Nothing yet. Choose site and cooling of this facility, and put a cluster in it.");
    }
    static QString atLoad(const QString& load) { return tr("at %1 load").arg(load); }
    static QString ofYear(const QString& share) { return tr("%1 of the year").arg(share); }
    static QString designDay(const QString& dry, const QString& wet) {
        return tr("%1 / %2 °C, design day", "dry-bulb, wet-bulb").arg(dry, wet);
    }
    static QString ownWeather(const QString& dry, const QString& wet) {
        return tr("%1 / %2 °C, EPW file", "dry-bulb, wet-bulb").arg(dry, wet);
    }
    static QString madeWeather(const QString& dry, const QString& wet) {
        return tr("%1 / %2 °C, made: too mild", "dry-bulb, wet-bulb").arg(dry, wet);
    }
    static QString pinned() { return tr("pinned"); }
    static QString reserve(const QString& reserve) { return tr("%1 in reserve").arg(reserve); }
};

const Unit& litrePerKwh() {
    return unitOf("L/kWh");
}

KpiFigure figure(const PlanView& view, const Object& facility, std::string_view key, const QString& detail) {
    const ResultSpec& spec = *Registry::instance().result(Kind::facility, key);
    KpiFigure made;
    made.label = text::resultLabel(spec.id);
    made.result = {facility.id, spec.id};
    made.detail = detail;
    if (const auto value = view.value(facility, key))
        made.number = text::resultNumber(*value, spec, view.numbers);
    else
        made.reason = view.reason(made.result);
    return made;
}

QString percent(const PlanView& view, double share) {
    return view.numbers.formatIn(share, "%", {.significant = 3}).text();
}

bool hasField(const Object& object, std::string_view field) {
    return !isEmpty(object.value(fieldId(object.kind, field)));
}

/// What the PUE of the design hour rests on.
QString designBasis(const PlanView& view, const Object& facility) {
    if (isPuePinned(facility)) return Words::pinned();
    const Object* site = view.target(facility, "site");
    const auto dry = view.value(facility, "design_dry_bulb");
    const auto wet = view.value(facility, "design_wet_bulb");
    if (!site || !dry || !wet) return {};
    const auto celsius = [&](double kelvin) {
        return view.numbers.formatIn(kelvin, "degC", {.significant = 3}).number;
    };
    if (hasField(*site, "design_dry_bulb") || hasField(*site, "design_wet_bulb"))
        return Words::designDay(celsius(*dry), celsius(*wet));
    return hasField(*site, "weather") ? Words::ownWeather(celsius(*dry), celsius(*wet))
                                      : Words::madeWeather(celsius(*dry), celsius(*wet));
}

double valueIn(const FacilityYear& year, HourMeasure measure, std::size_t month, std::size_t hour) {
    switch (measure) {
        case HourMeasure::pue:
            return year.map.pue[month][hour];
        case HourMeasure::waterUse:
            return year.map.waterUse[month][hour] * litrePerKwh().factor;
        case HourMeasure::freeCooling:
            break;
    }
    return static_cast<double>(year.map.freeCoolingHours[month][hour]) / kernels::daysInMonth[month];
}

charts::Axis axisOf(HourMeasure measure) {
    switch (measure) {
        case HourMeasure::pue:
            return {.title = Words::pue()};
        case HourMeasure::waterUse:
            return {.title = Words::waterUse(), .dimension = litrePerKwh().dimension, .unit = "L/kWh"};
        case HourMeasure::freeCooling:
            break;
    }
    return {.title = Words::share(), .unit = "%"};
}

std::string_view resultOf(HourMeasure measure) {
    switch (measure) {
        case HourMeasure::pue:
            return "pue";
        case HourMeasure::waterUse:
            return "wue";
        case HourMeasure::freeCooling:
            break;
    }
    return "free_cooling_hours";
}

ResultTable::Column waterColumn(const QString& heading) {
    return {heading, litrePerKwh().dimension, "L/kWh", false};
}

/// A table of results with a row for each facility.
ResultTable facilityTable(const PlanView& view, const std::vector<const char*>& columns) {
    ResultTable table;
    table.corner = Words::facility();
    for (const char* column : columns)
        table.columns.push_back(columnOf(*Registry::instance().result(Kind::facility, column)));
    for (const Object* facility : view.plan.objects(Kind::facility)) {
        ResultTable::Row row{view.name(facility->id), {}, false};
        for (const char* column : columns)
            row.cells.push_back(cellOf(view, *facility, column));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

std::array<KpiFigure, 4> facilityFigures(const PlanView& view, const Object& facility) {
    const auto load = view.value(facility, "load");
    const auto hours = view.value(facility, "free_cooling_hours");
    const auto reserve = view.number(facility, "feed_reserve");
    const double year = kernels::hoursPerYear * unitOf("h").factor;
    return {
        figure(view, facility, "pue",
               isPuePinned(facility) ? Words::pinned()
               : load                ? Words::atLoad(percent(view, *load))
                                     : QString()),
        figure(view, facility, "pue_design", designBasis(view, facility)),
        figure(view, facility, "connection", reserve ? Words::reserve(percent(view, *reserve)) : QString()),
        figure(view, facility, "free_cooling_hours",
               hours ? Words::ofYear(percent(view, *hours / year)) : QString())};
}

bool isPuePinned(const Object& facility) {
    return hasField(facility, "pin_pue");
}

QString hourTitle(const Object* facility, HourMeasure measure) {
    const bool isComputed = measure == HourMeasure::pue && facility && isPuePinned(*facility);
    return isComputed ? Words::computedPue() : Words::measure(measure);
}

QString freeCoolingTitle() {
    return Words::freeCooling();
}

charts::ChartData hourChart(const PlanView& view, const Object* facility,
                            const std::optional<FacilityYear>& year, HourMeasure measure) {
    charts::ChartData data;
    data.name = hourTitle(facility, measure);
    data.description = Words::description(measure);
    data.emptyText = facility ? Words::noYear() : Words::empty();
    data.x.title = Words::hour();
    data.y.title = Words::month();
    data.heat.value = axisOf(measure);
    if (!facility || !year) return data;
    data.heat.id = tagOf(view.address(*facility, resultOf(measure)));
    for (int hour = 0; hour < kernels::hoursPerDay; ++hour)
        data.heat.columns.push_back(QStringLiteral("%1:00").arg(hour, 2, 10, QChar(u'0')));
    for (std::size_t month = 0; month < kernels::monthsPerYear; ++month) {
        data.heat.rows.push_back(text::monthName(static_cast<unsigned>(month) + 1, view.language()));
        for (std::size_t hour = 0; hour < kernels::hoursPerDay; ++hour)
            data.heat.values.emplace_back(valueIn(*year, measure, month, hour));
    }
    return data;
}

charts::ChartData freeCoolingChart(const PlanView& view, const Object* facility,
                                   const std::vector<CoolingChoice>& choices) {
    charts::ChartData data;
    data.name = freeCoolingTitle();
    data.description = Words::freeCoolingDescription();
    data.emptyText = facility ? Words::noYear() : Words::empty();
    data.x = {.title = Words::hours(), .dimension = dimension::time, .unit = "h"};
    if (!facility || choices.empty()) return data;
    charts::BarGroup group;
    group.key = QStringLiteral("hours");
    group.name = Words::hours();
    group.tone = Tone::series2;
    for (const CoolingChoice& choice : choices) {
        const QString name = view.name(choice.cooling);
        data.bars.categories.push_back(choice.isChosen ? Words::chosen(name) : name);
        group.values.emplace_back(choice.freeCoolingHours * unitOf("h").factor);
        group.ids.push_back(choice.isChosen ? tagOf(view.address(*facility, "free_cooling_hours")) : 0);
    }
    data.bars.groups.push_back(std::move(group));
    return data;
}

ResultTable coolingTable(const PlanView& view, const std::vector<CoolingChoice>& choices) {
    ResultTable table;
    table.corner = Words::technology();
    table.columns = {{Words::hours(), dimension::time, "h", false},
                     {Words::pue(), {}, {}, false},
                     waterColumn(Words::waterUse())};
    for (const CoolingChoice& choice : choices) {
        const QString name = view.name(choice.cooling);
        ResultTable::Row row{choice.isChosen ? Words::chosen(name) : name, {}, false};
        for (const double value : {choice.freeCoolingHours * unitOf("h").factor, choice.meanPue,
                                   choice.waterUse * litrePerKwh().factor})
            row.cells.emplace_back().value = value;
        table.rows.push_back(std::move(row));
    }
    return table;
}

ResultTable loadTable(const PlanView& view, const FacilityYear& year, LoadMeasure measure) {
    const bool isPue = measure == LoadMeasure::pue;
    const double factor = isPue ? 1.0 : litrePerKwh().factor;
    static constexpr std::array<std::size_t, 9> shown{1, 3, 5, 7, 9, 11, 14, 17, 19};  // .1 to .6, .75, .9, 1
    ResultTable table;
    table.corner = Words::month();
    for (std::size_t month = 0; month < kernels::monthsPerYear; ++month)
        table.rows.push_back({text::monthName(static_cast<unsigned>(month) + 1, view.language()), {}, false});
    table.rows.push_back({Words::year(), {}, true});
    for (const std::size_t knot : shown) {
        const QString heading = percent(view, kernels::loadKnots[knot]);
        table.columns.push_back(isPue ? ResultTable::Column{heading, {}, {}, false} : waterColumn(heading));
        const kernels::LoadYear& at = year.table.byLoad[knot];
        for (std::size_t month = 0; month < kernels::monthsPerYear; ++month)
            table.rows[month].cells.emplace_back().value =
                factor * (isPue ? at.monthlyMeanPue : at.monthlyWaterUse)[month];
        table.rows.back().cells.emplace_back().value = factor * (isPue ? at.meanPue : at.waterUse);
    }
    return table;
}

ResultTable plantTable(const PlanView& view) {
    return facilityTable(
        view, {"design_it_power", "design_power", "connection", "transformers", "ups_modules", "generators",
               "chillers", "cdus", "coolant_flow", "makeup_flow"});
}

ResultTable floorTable(const PlanView& view) {
    return facilityTable(view, {"racks", "white_space", "gross_area", "floor_weight", "floor_load"});
}

}  // namespace wattplan
