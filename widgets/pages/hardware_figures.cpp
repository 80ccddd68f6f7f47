#include "widgets/pages/hardware_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/catalog/exchange_rate.h"
#include "widgets/text/date_text.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

using charts::Tone;
using Ratio = HardwareFigures::Ratio;
using Row = HardwareFigures::Row;

constexpr auto flopPerEnergy = dimension::flop / dimension::energy;
constexpr auto flopRatePerMoney = dimension::flopRate / dimension::money;
constexpr const char* perEnergyUnit = "TFLOP/s/W";

class Words {
    Q_DECLARE_TR_FUNCTIONS(HardwareComparison)

public:
    static QString perEnergy() { return tr("FLOP/s per watt"); }
    static QString perMoney() { return tr("FLOP/s for the price"); }
    static QString perEnergyDescription() {
        return tr("Dense peak of accelerators over their TDP, against the date of launch.");
    }
    static QString perMoneyDescription() {
        return tr("Dense peak of accelerators over the price of one, against the date of launch.");
    }
    static QString empty() { return tr("No accelerator has a date of launch and these figures."); }
    static QString launched() { return tr("Launched"); }
    static QString accelerator() { return tr("Accelerator"); }
    static QString vendor() { return tr("Vendor"); }
    static QString peak(PeakOf peak) {
        return peak == PeakOf::bits16 ? tr("Peak, 16 bit, dense") : tr("Peak, FP8, dense");
    }
    static QString powerFrom() { return tr("Peak and TDP from"); }
    static QString priceFrom() { return tr("Price from"); }
    static QString grounds(Grounds grounds) {
        switch (grounds) {
            case Grounds::typed:
                return tr("typed in the plan");
            case Grounds::datasheet:
                return tr("data sheet or list");
            case Grounds::vendor:
                return tr("vendor's statement");
            case Grounds::thirdParty:
                return tr("third party");
            case Grounds::estimate:
                return tr("estimate");
        }
        return {};
    }
};

Tone toneOf(Grounds grounds) {
    static constexpr std::array tones{Tone::series6, Tone::series1, Tone::series3, Tone::series5,
                                      Tone::series8};
    return tones[static_cast<std::size_t>(grounds)];
}

FieldId fieldOf(std::string_view key) {
    return fieldId(Kind::accelerator, key);
}

FieldId peakField(PeakOf peak) {
    return fieldOf(peak == PeakOf::bits16 ? "peak_16bit" : "peak_fp8");
}

Grounds groundsOf(const Object& accelerator, std::string_view key) {
    const Provenance& source = accelerator.provenanceOf(fieldOf(key));
    if (source.isEmpty()) return Grounds::typed;
    const std::string& word = source.confidence;
    if (word == "datasheet" || word == "official" || word == "published") return Grounds::datasheet;
    if (word == "vendor-statement") return Grounds::vendor;
    if (word == "third-party" || word == "reported" || word == "derived") return Grounds::thirdParty;
    return Grounds::estimate;
}

QString wordsIn(const Object& object, std::string_view key) {
    const auto* words = std::get_if<Text>(&object.value(fieldOf(key)));
    return words ? QString::fromStdString(words->text) : QString();
}

std::optional<double> positive(std::optional<double> number) {
    return number && *number > 0.0 ? number : std::nullopt;
}

std::optional<double> priceOf(const PlanView& view, const Object& accelerator) {
    const auto* typed = std::get_if<Number>(&accelerator.value(fieldOf("price")));
    if (!typed || !(typed->value > 0.0)) return std::nullopt;
    const auto rate = exchangeRate(typed->currency, view.plan, view.catalogue);
    return rate ? std::optional(typed->value / *rate) : std::nullopt;
}

// Rows of the plan, then those of the library that it has no copy of.
std::vector<const Object*> accelerators(const PlanView& view) {
    std::vector<const Object*> list = view.plan.objects(Kind::accelerator);
    std::set<std::string_view> copied;
    for (const Object* own : list)
        copied.insert(own->catalogueKey);
    for (const Object* row : view.catalogue.rows(Kind::accelerator))
        if (!copied.contains(row->catalogueKey)) list.push_back(row);
    return list;
}

std::set<ObjectId> usedIn(const PlanView& view) {
    std::set<ObjectId> used;
    for (const Object* cluster : view.plan.objects(Kind::cluster))
        if (const Object* system = view.target(*cluster, "system"))
            if (const Object* accelerator = view.target(*system, "accelerator")) used.insert(accelerator->id);
    return used;
}

QString launchText(const Date& launched, text::Language language) {
    const auto day = firstDay(launched);
    return launched.day > 0 ? text::dayText(day, language, text::DateStyle::numeric)
                            : text::monthText(day.year() / day.month(), language, text::DateStyle::numeric);
}

bool isProduct(const Object& accelerator) {
    return wordsIn(accelerator, "availability") != QLatin1String("hypothetical");
}

Row rowOf(const PlanView& view, const Object& accelerator, PeakOf peak) {
    const std::string_view key = Registry::instance().field(peakField(peak)).key;
    Row row;
    row.id = accelerator.id;
    row.name = view.name(accelerator.id);
    row.vendor = wordsIn(accelerator, "vendor");
    if (const auto* date = std::get_if<Date>(&accelerator.value(fieldOf("launch_date"))))
        row.launched = *date;
    row.peak = positive(view.number(accelerator, key));
    row.tdp = positive(view.number(accelerator, "tdp"));
    row.price = priceOf(view, accelerator);
    const auto ratio = [&](const std::optional<double>& over, std::string_view field) {
        return row.peak && over
                   ? std::optional(Ratio{*row.peak / *over, std::max(groundsOf(accelerator, key),
                                                                     groundsOf(accelerator, field))})
                   : std::nullopt;
    };
    row.perEnergy = ratio(row.tdp, "tdp");
    row.perMoney = ratio(row.price, "price");
    return row;
}

}  // namespace

HardwareFigures hardwareFigures(const PlanView& view, PeakOf peak) {
    HardwareFigures figures;
    figures.peak = peak;
    const std::set<ObjectId> used = usedIn(view);
    for (const Object* accelerator : accelerators(view)) {
        if (!isProduct(*accelerator)) continue;
        Row row = rowOf(view, *accelerator, peak);
        row.isUsed = used.contains(row.id);
        if (row.launched == Date{} || (!row.perEnergy && !row.perMoney))
            ++figures.leftOut;
        else
            figures.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(figures.rows, std::ranges::greater(), &Row::launched);
    return figures;
}

QString hardwareTitle(HardwareRatio ratio) {
    return ratio == HardwareRatio::perEnergy ? Words::perEnergy() : Words::perMoney();
}

charts::ChartData hardwareChart(const HardwareFigures& figures, HardwareRatio ratio) {
    const bool isEnergy = ratio == HardwareRatio::perEnergy;
    charts::ChartData data;
    data.name = hardwareTitle(ratio);
    data.description = isEnergy ? Words::perEnergyDescription() : Words::perMoneyDescription();
    data.emptyText = Words::empty();
    data.x.kind = charts::AxisKind::years;
    data.x.title = Words::launched();
    data.y.kind = charts::AxisKind::log10;
    data.y.title = data.name;
    data.y.dimension = isEnergy ? flopPerEnergy : flopRatePerMoney;
    if (isEnergy) data.y.unit = perEnergyUnit;
    std::map<Grounds, charts::PointSeries> series;
    for (const Row& row : figures.rows) {
        const auto& shown = isEnergy ? row.perEnergy : row.perMoney;
        if (!shown) continue;
        charts::PointSeries& group = series[shown->grounds];
        charts::Point point;
        point.id = tagOf(FieldAddress{row.id, peakField(figures.peak)});
        point.x = charts::decimalYear(firstDay(row.launched));
        point.y = shown->value;
        point.label = row.name;
        point.emphasised = row.isUsed;
        point.priority = -static_cast<int>(shown->grounds);
        group.points.push_back(std::move(point));
    }
    for (auto& [grounds, group] : series) {
        group.key = QString::number(static_cast<int>(grounds));
        group.name = Words::grounds(grounds);
        group.tone = toneOf(grounds);
        data.points.push_back(std::move(group));
    }
    return data;
}

ResultTable hardwareTable(const HardwareFigures& figures, text::Language language) {
    const auto ofField = [](std::string_view key) {
        const FieldSpec& spec = Registry::instance().field(fieldOf(key));
        return ResultTable::Column{text::fieldLabel(spec.id), spec.unit.dimension,
                                   std::string(spec.unit.symbol), false, true};
    };
    const ResultTable::Column words{{}, {}, {}, true};
    ResultTable table;
    table.corner = Words::accelerator();
    table.columns = {words, words, ofField("peak_16bit"), ofField("tdp"), ofField("price"), {}, {},
                     words, words};
    table.columns[0].heading = Words::vendor();
    table.columns[1].heading = Words::launched();
    table.columns[2].heading = Words::peak(figures.peak);
    table.columns[5] = {Words::perEnergy(), flopPerEnergy, perEnergyUnit, false};
    table.columns[6] = {Words::perMoney(), flopRatePerMoney, {}, false};
    table.columns[7].heading = Words::powerFrom();
    table.columns[8].heading = Words::priceFrom();
    for (const Row& row : figures.rows) {
        const auto text = [](const QString& said) { return ResultTable::Cell{{}, said, 0, {}}; };
        const auto typed = [&](const std::optional<double>& value, FieldId field) {
            return ResultTable::Cell{value, {}, value ? tagOf(FieldAddress{row.id, field}) : 0, {}};
        };
        const auto ratio = [](const std::optional<Ratio>& shown) {
            return ResultTable::Cell{shown ? std::optional(shown->value) : std::nullopt, {}, 0, {}};
        };
        const auto grounds = [&](const std::optional<Ratio>& shown) {
            return text(shown ? Words::grounds(shown->grounds) : QString());
        };
        table.rows.push_back({row.name,
                              {text(row.vendor), text(launchText(row.launched, language)),
                               typed(row.peak, peakField(figures.peak)), typed(row.tdp, fieldOf("tdp")),
                               typed(row.price, fieldOf("price")), ratio(row.perEnergy), ratio(row.perMoney),
                               grounds(row.perEnergy), grounds(row.perMoney)},
                              false});
    }
    return table;
}

}  // namespace wattplan
