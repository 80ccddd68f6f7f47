#include "widgets/pages/compare_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <tuple>

#include "widgets/document/comparison_table_models.h"
#include "widgets/pages/result_axis.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

using analysis::Attribution;
using analysis::ChangeGroup;
using charts::Tone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)

public:
    static QString waterfall() { return tr("Where the difference comes from"); }
    static QString waterfallDescription() {
        return tr("A bar for each change from one what-if to the other; they sum to the whole difference.");
    }
    static QString noDifference() { return tr("Choose two what-ifs that differ."); }
    static QString change() { return tr("Change"); }
    static QString ofField(const QString& object, const QString& field) {
        return tr("%1: %2", "object, its field").arg(object, field);
    }
    static QString added(const QString& name) { return tr("+ %1", "an object that is added").arg(name); }
    static QString removed(const QString& name) { return tr("− %1", "an object that is removed").arg(name); }
    static QString several(const QString& name, int changes) {
        return tr("%1 (%n change(s))", "object", changes).arg(name);
    }
    static QString andMore(const QString& names, int more) {
        return tr("%1 and %n more", "names of changes", more).arg(names);
    }
    static QString comma() { return tr(", ", "between names"); }
    static QString exact() { return tr("free of order, sums to the whole"); }
    static QString sampled(int orders, const QString& error) {
        return tr("from %n order(s) by chance, ± %1", nullptr, orders).arg(error);
    }
    static QString noEnd(const QString& whatIf, const QString& reason) {
        return tr("%1 has no value. %2", "what-if, why").arg(whatIf, reason);
    }
    static QString noBetween() {
        return tr("Some changes have no result without others: there is nothing to split.");
    }
    static QString axisBegins(const QString& value) {
        return tr("the axis begins at %1", "number").arg(value);
    }
    static QString together(const QString& groups) { return tr("Taken together: %1", "changes").arg(groups); }
    static QString tradeOff(const QString& x, const QString& y) {
        return tr("%1 against %2", "result, result").arg(y, x);
    }
    static QString tradeOffDescription() {
        return tr("Every what-if by two results. The line joins those that no other surpasses in both.");
    }
    static QString whatIfs() { return tr("What-ifs"); }
    static QString front() { return tr("Not surpassed in both"); }
    static QString empty() { return tr("None of these has a value. See the missing inputs on Assumptions."); }
};

/// The ends of the axis of a waterfall whose steps would be too small to see from 0 on; none where they are
/// not.
std::optional<std::pair<double, double>> axisOf(const Attribution& attribution) {
    constexpr double visible = 0.2;  // of the whole
    constexpr double margin = 0.4;   // of the steps
    double low = std::min(attribution.from.value, attribution.to.value);
    double high = std::max(attribution.from.value, attribution.to.value);
    double level = attribution.from.value;
    for (const analysis::Contribution& part : attribution.parts) {
        level += part.value;
        low = std::min(low, level);
        high = std::max(high, level);
    }
    const double span = high - low;
    if (!(span > 0.0) || low <= 0.0 || span > visible * high) return std::nullopt;
    return std::pair(std::max(0.0, low - margin * span), high + margin * span);
}

Tone toneOf(double change, GoodDirection good) {
    const int judged = text::judgement(0.0, change, good);
    return judged > 0 ? Tone::good : judged < 0 ? Tone::bad : Tone::series8;
}

/// Heights by the points, as widths are: nothing here is measured from zero.
void frameHeights(charts::ChartData& data) {
    constexpr double margin = 0.15;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const charts::PointSeries& series : data.points)
        for (const charts::Point& point : series.points) {
            low = std::min(low, point.y);
            high = std::max(high, point.y);
        }
    if (!(high > low)) return;
    data.y.minimum = low - margin * (high - low);
    data.y.maximum = high + margin * (high - low);
}

bool isIn(const ComparedView& view, std::size_t place, ObjectId object) {
    return view.comparison.seen(place).plan->find(object) != nullptr;
}

}  // namespace

QString groupName(const ComparedView& view, const ChangeGroup& group) {
    const auto name = [&](ObjectId object) {
        return comparedName(view.comparison, object, view.catalogue, view.numbers.language());
    };
    const int count = static_cast<int>(group.changes.size());
    if (count == 1) {
        const FieldAddress only = group.changes.front();
        if (only.field.isValid()) return Words::ofField(name(only.object), text::fieldLabel(only.field));
        return isIn(view, view.comparison.base(), only.object) ? Words::removed(name(only.object))
                                                               : Words::added(name(only.object));
    }
    if (group.subject.isValid()) return Words::several(name(group.subject), count);
    // Made of many by hand or by a merge: what it begins with, and how much more there is.
    constexpr int told = 2;
    QStringList names;
    for (const FieldAddress& change : group.changes)
        if (const QString each =
                change.field.isValid() ? text::fieldLabel(change.field) : name(change.object);
            !names.contains(each))
            names += each;
    const auto more = static_cast<int>(names.size()) - told;
    return more > 0 ? Words::andMore(names.mid(0, told).join(Words::comma()), more)
                    : names.join(Words::comma());
}

charts::ChartData waterfallChart(const ComparedView& view, const Attribution& attribution, std::size_t from,
                                 std::size_t to) {
    charts::ChartData data;
    data.name = Words::waterfall();
    data.description = Words::waterfallDescription();
    data.emptyText = Words::noDifference();
    data.y.title = Words::change();
    if (attribution.finding != Attribution::Finding::attributed || attribution.parts.empty()) return data;
    data.x = resultAxis(attribution.result.result);
    const GoodDirection good = Registry::instance().result(attribution.result.result).good;
    charts::BarGroup group;
    group.name = text::resultLabel(attribution.result.result);
    const auto add = [&](const QString& name, double start, double value, Tone tone, std::uint64_t id) {
        data.bars.categories.push_back(name);
        data.bars.starts.push_back(start);
        data.bars.ids.push_back(id);
        group.values.emplace_back(value);
        group.tones.push_back(tone);
    };
    double level = attribution.from.value;
    add(view.names[static_cast<qsizetype>(from)], 0.0, level, Tone::series1, 0);
    for (std::size_t i = 0; i < attribution.parts.size(); ++i) {
        const analysis::Contribution& part = attribution.parts[i];
        add(groupName(view, part.group), level, part.value, toneOf(part.value, good), i + 1);
        level += part.value;
    }
    add(view.names[static_cast<qsizetype>(to)], 0.0, attribution.to.value, Tone::series1, 0);
    data.bars.groups.push_back(std::move(group));
    if (const auto ends = axisOf(attribution)) std::tie(data.x.minimum, data.x.maximum) = *ends;
    return data;
}

QString waterfallAxisNote(const ComparedView& view, const analysis::Attribution& attribution) {
    const auto ends = axisOf(attribution);
    if (!ends) return {};
    const ResultSpec& spec = Registry::instance().result(attribution.result.result);
    return Words::axisBegins(text::resultNumber(ends->first, spec, view.numbers).text());
}

QString attributionRemark(const ComparedView& view, const Attribution& attribution, std::size_t from,
                          std::size_t to) {
    switch (attribution.finding) {
        case Attribution::Finding::noEnds: {
            const std::size_t place = attribution.from.isKnown() ? to : from;
            return Words::noEnd(view.names[static_cast<qsizetype>(place)],
                                comparedReason(view.comparison, place, attribution.result, view.catalogue,
                                               view.numbers.language()));
        }
        case Attribution::Finding::noBetween:
            return Words::noBetween();
        case Attribution::Finding::attributed:
            break;
    }
    double error = 0.0;
    QStringList together;
    for (const analysis::Contribution& part : attribution.parts) {
        error = std::max(error, part.standardError);
        if (part.made.size() > 1) together += groupName(view, part.group);
    }
    const ResultSpec& spec = Registry::instance().result(attribution.result.result);
    QString remark = attribution.isExact
                         ? Words::exact()
                         : Words::sampled(static_cast<int>(attribution.orders),
                                          text::resultNumber(error, spec, view.numbers).text());
    if (const QString axis = waterfallAxisNote(view, attribution); !axis.isEmpty())
        remark += QStringLiteral(" · ") + axis;
    if (!together.isEmpty()) remark += QStringLiteral(" · ") + Words::together(together.join(u'、'));
    return remark;
}

charts::ChartData tradeOffChart(const ComparedView& view, ResultAddress x, ResultAddress y) {
    charts::ChartData data;
    data.name = Words::tradeOff(text::resultLabel(x.result), text::resultLabel(y.result));
    data.description = Words::tradeOffDescription();
    data.emptyText = Words::empty();
    data.x = resultAxis(x.result);
    data.y = resultAxis(y.result);
    std::vector<analysis::SeenPlan> plans;
    for (std::size_t place = 0; place < view.comparison.whatIfs().size(); ++place) {
        const analysis::SeenPlan& seen = view.comparison.seen(place);
        plans.push_back(seen);
        const auto across = seen.model->value(x);
        const auto up = seen.model->value(y);
        if (!across || !up) continue;
        charts::PointSeries series;
        series.key = QString::number(view.comparison.whatIfs()[place].value);
        series.name = view.names[static_cast<qsizetype>(place)];
        series.tone = view.tones[place];
        series.inLegend = charts::InLegend::no;
        series.points.push_back({place + 1, *across, *up, series.name, true, 1});
        data.points.push_back(std::move(series));
    }
    frameHeights(data);
    charts::Line front;
    front.name = Words::front();
    front.tone = Tone::muted;
    front.style = charts::LineStyle::dashed;
    front.width = 1.0;
    for (const std::size_t place : analysis::paretoFront(plans, x, y)) {
        front.x.push_back(*plans[place].model->value(x));
        front.y.push_back(*plans[place].model->value(y));
    }
    if (front.x.size() > 1 && front.x.front() > front.x.back()) {
        std::ranges::reverse(front.x);
        std::ranges::reverse(front.y);
    }
    if (front.x.size() > 1) data.lines.push_back(std::move(front));
    return data;
}

}  // namespace wattplan
