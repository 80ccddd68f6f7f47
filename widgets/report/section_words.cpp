#include "widgets/report/section_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/pages/parts.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"

namespace wattplan::report {

namespace {

using Limit = Findings::Limit;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

}  // namespace

const ResultSpec& specOf(ResultAddress result) {
    return Registry::instance().result(result.result);
}

QString numberText(const PlanView& view, ResultAddress result, double value) {
    return text::resultNumber(value, specOf(result), view.numbers).text();
}

QString planText(const PlanView& view, ResultAddress result) {
    const auto value = view.model.value(result);
    return value ? numberText(view, result, *value) : QStringLiteral("—");
}

ResultAddress planResult(const PlanView& view, std::string_view key) {
    return view.address(view.plan.only(Kind::plan), key);
}

QString shareText(double share) {
    const auto percent = [](double of) {
        return QStringLiteral("%1%2%").arg(std::lround(100.0 * of)).arg(QChar(text::noBreakSpace));
    };
    constexpr double edge = 0.01;
    if (share > 1.0 - edge) return Texts::tr("more than %1", "99 %").arg(percent(1.0 - edge));
    if (share < edge) return Texts::tr("less than %1", "1 %").arg(percent(edge));
    return percent(share);
}

QString limitText(const PlanView& view, const Limit& limit) {
    const QString name = view.name(limit.result.object);
    switch (limit.type) {
        case Limit::Type::feed:
            return Texts::tr("%1: the peak of every month within the utility feed", "facility").arg(name);
        case Limit::Type::rackCooling:
            return Texts::tr("%1: racks within what can be cooled", "cluster").arg(name);
        case Limit::Type::pueCap:
            return Texts::tr("%1: PUE within the cap of the place", "facility").arg(name);
        case Limit::Type::worthIt:
            return Texts::tr("Owning is worth more than renting");
    }
    return {};
}

PlannedChart planned(const PlanView& view, const QString& title, const QString& note,
                     charts::ChartData data) {
    constexpr int aroundPlot = 140;
    PlannedChart chart;
    chart.title = title;
    chart.note = note;
    chart.picture.size.setHeight(std::max(chart.picture.size.height(), heightForBars(data) + aroundPlot));
    chart.picture.data = std::move(data);
    chart.picture.numbers = view.numbers;
    return chart;
}

}  // namespace wattplan::report
