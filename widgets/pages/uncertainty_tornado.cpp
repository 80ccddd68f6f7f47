// How far each open input moves a result.
#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <limits>

#include "widgets/pages/result_axis.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/pages/uncertainty_figures.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"

namespace wattplan {
namespace {

using charts::ChartData;
using charts::Tone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Uncertainty)

public:
    static QString tornado() { return tr("What matters most"); }
    static QString tornadoDescription() {
        return tr(
            "For each input the result from P10 to P90 of its range, or from the least to the greatest that "
            "an open choice brings, the others as in the plan; greatest first.");
    }
    static QString nothingMoves() { return tr("No range moves this result."); }
    static QString swing() { return tr("Swing"); }
    static QString withRange(const QString& input, const QString& range) {
        return tr("%1: %2", "input, its P10 and P90").arg(input, range);
    }
    static QString broken(const QString& input) {
        return tr("%1 (not possible at an end)", "an input with its range").arg(input);
    }
    static QString turns(const QString& input) { return tr("%1 ⤾", "an input that turns").arg(input); }
};

/// A bar of the tornado.
struct TornadoRow {
    FieldAddress input{};
    QString name{};
    double least = 0.0;
    double greatest = 0.0;
    Tone tone{};

    double swing() const { return greatest - least; }
};

QString inputRangeText(const PlanView& view, const Uncertainty& found, const analysis::TornadoBar& bar) {
    const analysis::VaryingInput& input = found.inputs[bar.input];
    const FieldSpec& field = Registry::instance().field(input.input.field);
    const text::FieldWording wording = text::fieldWording(view.plan, view.catalogue, view.numbers);
    const auto number = [&](double base) {
        const double value = text::roundedTo(field.unit.fromBase(base), 3);
        return text::cellNumber({value, input.distribution.currency}, field, wording);
    };
    return text::spanOf(number(bar.low.input), number(bar.high.input));
}

// Ranges and choices, greatest first.
std::vector<TornadoRow> tornadoRows(const PlanView& view, const Uncertainty& found) {
    std::vector<TornadoRow> rows;
    for (const analysis::TornadoBar& bar : found.tornado->bars) {
        const auto low = bar.low.outcome.number();
        const auto high = bar.high.outcome.number();
        const bool isBroken = !low || !high;  // at one end of it the plan is not possible
        if (!(bar.swing() > 0.0) && !isBroken) continue;
        const FieldAddress input = found.inputs[bar.input].input;
        QString name = Words::withRange(inputName(view, input), inputRangeText(view, found, bar));
        if (isBroken) name = Words::broken(name);
        const auto now = found.tornado->now.number();
        const bool hasSwing = bar.swing() > 0.0;
        if (!hasSwing && !now) continue;
        rows.push_back({input, bar.turns ? Words::turns(name) : name, hasSwing ? bar.least : *now,
                        hasSwing ? bar.greatest : *now,
                        low && high && *high < *low ? Tone::series5 : Tone::series1});
    }
    for (const analysis::ChoiceBar& bar : found.choiceBars) {
        if (!(bar.swing() > 0.0)) continue;
        const analysis::ChoiceInput& choice = found.choices[bar.choice];
        // From what brings the least to what brings the most.
        std::vector<std::pair<double, QString>> known;
        for (std::size_t i = 0; i < bar.outcomes.size(); ++i)
            if (const auto value = bar.outcomes[i].number())
                known.emplace_back(*value, inputText(view, choice.input, choice.values[i]));
        std::ranges::stable_sort(known, {}, &std::pair<double, QString>::first);
        QStringList names;
        for (const auto& [value, name] : known)
            names += name;
        rows.push_back({choice.input,
                        Words::withRange(inputName(view, choice.input), names.join(QStringLiteral(" | "))),
                        bar.least, bar.greatest, Tone::series3});
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &TornadoRow::swing);
    return rows;
}

}  // namespace

ChartData tornadoChart(const PlanView& view, const Uncertainty& found) {
    constexpr std::size_t most = 14;
    ChartData data;
    data.name = Words::tornado();
    data.description = Words::tornadoDescription();
    data.emptyText = Words::nothingMoves();
    data.x = resultAxis(found.question.result.result);
    if (!found.tornado) return data;
    charts::BarGroup group;
    group.name = Words::swing();
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const TornadoRow& row : tornadoRows(view, found)) {
        if (data.bars.categories.size() == most) break;
        data.bars.categories.push_back(row.name);
        data.bars.starts.push_back(row.least);
        data.bars.ids.push_back(tagOf(row.input));
        group.values.emplace_back(row.swing());
        group.tones.push_back(row.tone);
        lowest = std::min(lowest, row.least);
        highest = std::max(highest, row.greatest);
    }
    if (data.bars.categories.empty()) return data;
    // Near its value the result is what matters, not its distance from 0.
    const double margin = 0.05 * (highest - lowest);
    data.x.minimum = lowest - margin;
    data.x.maximum = highest + margin;
    data.bars.groups.push_back(std::move(group));
    return data;
}

}  // namespace wattplan
