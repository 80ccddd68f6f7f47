#include "widgets/pages/seek_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/pages/result_axis.h"
#include "widgets/text/object_text.h"
#include "widgets/text/spacing.h"
#include "widgets/text/translation.h"

namespace wattplan {
namespace {

using analysis::SeekFinding;
using charts::Tone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(GoalSeek)

public:
    static QString ofObject(const QString& field, const QString& object) {
        return tr("%1 of %2", "field, object").arg(field, object);
    }
    static QString over(const QString& result, const QString& input) {
        return text::withSpaces(tr("%1 over %2", "result, input").arg(result, input));
    }
    static QString curveDescription() {
        return tr("The result over the range of one input; the dashed line is the target.");
    }
    static QString target(const QString& value) { return tr("Target %1").arg(value); }
    static QString met() { return tr("Target met"); }
    static QString now() { return tr("As it is"); }
    static QString noCurve() { return tr("The result has no value over the range of this input."); }
    static QString choiceDescription() { return tr("The result with each choice; a bar each."); }
    static QString noChoice() { return tr("This input has no other choice."); }
    static QString asIs(const QString& name) { return tr("● %1", "the present choice").arg(name); }
    static QString reached(const QString& values) {
        return tr("Met at %1.", "values of the input").arg(values);
    }
    static QString steppedOver(const QString& below, const QString& above) {
        return tr("No step meets it: it lies between %1 and %2.", "values of the input").arg(below, above);
    }
    static QString everywhere() { return tr("It is met whatever this input is."); }
    static QString flat() { return tr("This input doesn't move the result. Choose another."); }
    static QString outOfReach(const QString& low, const QString& high, const QString& at,
                              const QString& nearest) {
        return tr("Not met between %1 and %2. The nearest is %4, at %3.", "range, input, result")
            .arg(low, high, at, nearest);
    }
    static QString noValue() { return tr("The result has no value anywhere in the range."); }
    static QString gap(const QString& low, const QString& high, const QString& why) {
        return tr("No value from %1 to %2: %3", "range, why").arg(low, high, why);
    }
    static QString unknown() { return tr("an input is missing"); }
    static QString infeasible() { return tr("it can't be built so"); }
    static QString nearest(const QString& choice, const QString& result) {
        return tr("Nearest: %1, with %2.", "choice, result").arg(choice, result);
    }
    static QString notShown(int count) {
        return tr("%n further choice(s) have no value or are farther away.", nullptr, count);
    }
    static QString noneHasValue() { return tr("No choice gives the result a value."); }
    static QString isoName(const QString& result, const QString& x, const QString& y) {
        return tr("%1 by %2 and %3", "result, input, input").arg(result, x, y);
    }
    static QString isoDescription() {
        return tr("Every pair of the two inputs on the line brings the result to the target.");
    }
    static QString nowhere() {
        return tr("No pair meets the target between a quarter and four times what the two inputs are now.");
    }
    static QString onTheLine() {
        return tr("Each pair on the line meets the target. Choose no second input to set a value.");
    }
    static QString swings() { return tr("What moves it most"); }
    static QString swingDescription() {
        return tr(
            "For each input the result at both ends of its range, the others as they are; greatest first.");
    }
    static QString noSwing() { return tr("No input moves this result, or it has no value."); }
    static QString swing() { return tr("Swing"); }
};

charts::Axis axisOf(const PlanView& view, FieldAddress input) {
    const FieldSpec& field = Registry::instance().field(input.field);
    charts::Axis axis;
    axis.title = inputName(view, input);
    axis.dimension = field.unit.dimension;
    axis.unit = field.unit.symbol;
    return axis;
}

QString resultText(const PlanView& view, ResultAddress address, double value) {
    return text::resultNumber(value, Registry::instance().result(address.result), view.numbers).text();
}

QString numberText(const PlanView& view, FieldAddress input, double value) {
    return inputText(view, input, Number{value, {}});
}

/// The candidates that a chart has room for: what the plan has, then those nearest to the target.
std::vector<std::size_t> shownOf(const analysis::ChoiceSeek& seek) {
    constexpr std::size_t most = 16;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < seek.candidates.size(); ++i)
        if (seek.candidates[i].isPresent || seek.candidates[i].outcome.isKnown()) shown.push_back(i);
    const auto distance = [&](std::size_t i) {
        const analysis::Candidate& candidate = seek.candidates[i];
        if (candidate.isPresent) return -1.0;
        return std::abs(candidate.outcome.value - seek.target);
    };
    std::ranges::stable_sort(shown, {}, distance);
    shown.resize(std::min(shown.size(), most));
    return shown;
}

}  // namespace

QString inputName(const PlanView& view, FieldAddress input) {
    return text::withSpaces(Words::ofObject(text::fieldLabel(input.field), view.name(input.object)));
}

QString inputText(const PlanView& view, FieldAddress input, const FieldValue& value) {
    const FieldSpec& field = Registry::instance().field(input.field);
    const text::FieldWording wording = text::fieldWording(view.plan, view.catalogue, view.numbers);
    const auto* number = std::get_if<Number>(&value);
    if (!number || !field.isNumeric()) return text::valueText(value, field, wording);
    // A value that was found has more digits than anybody types.
    const double base = field.unit.toBase(number->value);
    return view.numbers.format(base, field.unit.dimension, field.unit.symbol, {.significant = 4}).text();
}

charts::ChartData seekChart(const PlanView& view, const analysis::GoalSeek& seek) {
    const FieldSpec& field = Registry::instance().field(seek.input.field);
    charts::ChartData data;
    data.name = Words::over(text::resultLabel(seek.result.result), inputName(view, seek.input));
    data.description = Words::curveDescription();
    data.emptyText = Words::noCurve();
    data.x = axisOf(view, seek.input);
    data.y = resultAxis(seek.result.result);
    charts::Line curve;
    curve.key = QStringLiteral("result");
    curve.name = text::resultLabel(seek.result.result);
    for (const analysis::SeekPoint& point : seek.curve) {
        if (!point.outcome.isKnown()) continue;
        curve.x.push_back(field.unit.toBase(point.input));
        curve.y.push_back(point.outcome.value);
    }
    if (curve.x.empty()) return data;
    data.lines.push_back(std::move(curve));
    data.references.push_back(
        {Words::target(resultText(view, seek.result, seek.target)), Tone::bad, seek.target});
    charts::PointSeries met;
    met.name = Words::met();
    met.tone = Tone::good;
    for (std::size_t i = 0; i < seek.answers.size(); ++i)
        if (const analysis::SeekAnswer& answer = seek.answers[i]; answer.best.outcome.isKnown())
            met.points.push_back({i + 1, field.unit.toBase(answer.best.input), answer.best.outcome.value,
                                  numberText(view, seek.input, answer.best.input), true, 2});
    if (!met.points.empty()) data.points.push_back(std::move(met));
    if (seek.present && seek.now.isKnown()) {
        charts::PointSeries now;
        now.name = Words::now();
        now.tone = Tone::series8;
        now.points.push_back({0, field.unit.toBase(*seek.present), seek.now.value, Words::now(), true, 1});
        data.points.push_back(std::move(now));
    }
    return data;
}

QString seekText(const PlanView& view, const analysis::GoalSeek& seek) {
    const auto number = [&](double value) { return numberText(view, seek.input, value); };
    QStringList lines;
    switch (seek.finding) {
        case SeekFinding::reached: {
            QStringList values;
            for (const analysis::SeekAnswer& answer : seek.answers)
                if (answer.isExact) values += number(answer.best.input);
            lines += Words::reached(values.join(QStringLiteral(", ")));
            break;
        }
        case SeekFinding::steppedOver:
            for (const analysis::SeekAnswer& answer : seek.answers)
                lines += Words::steppedOver(number(answer.below.input), number(answer.above.input));
            break;
        case SeekFinding::everywhere:
            lines += Words::everywhere();
            break;
        case SeekFinding::flat:
            lines += Words::flat();
            break;
        case SeekFinding::outOfReach:
            if (seek.nearest)
                lines +=
                    Words::outOfReach(number(seek.low), number(seek.high), number(seek.nearest->best.input),
                                      resultText(view, seek.result, seek.nearest->best.outcome.value));
            break;
        case SeekFinding::noValue:
            lines += Words::noValue();
            break;
    }
    for (const analysis::SeekGap& gap : seek.gaps) {
        const bool isUnknown = gap.why.state == analysis::Outcome::State::unknown;
        const QString reason = text::translate(gap.why.reason);
        lines += Words::gap(number(gap.low), number(gap.high),
                            isUnknown          ? Words::unknown()
                            : reason.isEmpty() ? Words::infeasible()
                                               : reason);
    }
    return lines.join(u'\n');
}

charts::ChartData choiceChart(const PlanView& view, const analysis::ChoiceSeek& seek) {
    charts::ChartData data;
    data.name = Words::over(text::resultLabel(seek.result.result), inputName(view, seek.input));
    data.description = Words::choiceDescription();
    data.emptyText = Words::noChoice();
    data.x = resultAxis(seek.result.result);
    if (seek.candidates.size() < 2) return data;
    charts::BarGroup group;
    group.name = text::resultLabel(seek.result.result);
    for (const std::size_t place : shownOf(seek)) {
        const analysis::Candidate& candidate = seek.candidates[place];
        const QString name = inputText(view, seek.input, candidate.value);
        data.bars.categories.push_back(candidate.isPresent ? Words::asIs(name) : name);
        group.values.push_back(candidate.outcome.number());
        group.tones.push_back(candidate.meets ? Tone::good : Tone::series8);
    }
    data.bars.groups.push_back(std::move(group));
    return data;
}

QString choiceText(const PlanView& view, const analysis::ChoiceSeek& seek) {
    if (!seek.nearest) return Words::noneHasValue();
    const analysis::Candidate& nearest = seek.candidates[*seek.nearest];
    const QString found = Words::nearest(inputText(view, seek.input, nearest.value),
                                         resultText(view, seek.result, nearest.outcome.value));
    const auto left = static_cast<int>(seek.candidates.size() - shownOf(seek).size());
    return left > 0 ? found + u'\n' + Words::notShown(left) : found;
}

namespace {

/// A line in pieces along which x rises, as charts draw them; each begins where the one before ends.
std::vector<charts::Line> risingPieces(const std::vector<analysis::IsoPoint>& points, const Unit& x,
                                       const Unit& y) {
    std::vector<charts::Line> pieces;
    int direction = 0;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double step = points[i + 1].x - points[i].x;
        const int goes = step < 0.0 ? -1 : 1;
        if (pieces.empty() || goes != direction) {
            charts::Line& piece = pieces.emplace_back();
            piece.x.push_back(x.toBase(points[i].x));
            piece.y.push_back(y.toBase(points[i].y));
            direction = goes;
        }
        pieces.back().x.push_back(x.toBase(points[i + 1].x));
        pieces.back().y.push_back(y.toBase(points[i + 1].y));
    }
    for (charts::Line& piece : pieces)
        if (piece.x.front() > piece.x.back()) {
            std::ranges::reverse(piece.x);
            std::ranges::reverse(piece.y);
        }
    return pieces;
}

}  // namespace

charts::ChartData isoChart(const PlanView& view, ResultAddress result, double target,
                           const analysis::IsoLines& lines) {
    const Unit& xUnit = Registry::instance().field(lines.x.input.field).unit;
    const Unit& yUnit = Registry::instance().field(lines.y.input.field).unit;
    charts::ChartData data;
    data.name = Words::isoName(text::resultLabel(result.result), inputName(view, lines.x.input),
                               inputName(view, lines.y.input));
    data.description = Words::isoDescription();
    data.emptyText = Words::nowhere();
    data.x = axisOf(view, lines.x.input);
    data.y = axisOf(view, lines.y.input);
    for (const auto& points : lines.lines)
        for (charts::Line& piece : risingPieces(points, xUnit, yUnit)) {
            piece.key = QStringLiteral("target");
            piece.name = Words::target(resultText(view, result, target));
            piece.inLegend = data.lines.empty() ? charts::InLegend::yes : charts::InLegend::no;
            data.lines.push_back(std::move(piece));
        }
    if (data.lines.empty()) return data;
    const auto ends = [](charts::Axis& axis, const analysis::IsoAxis& values, const Unit& unit) {
        axis.minimum = unit.toBase(values.values.front());
        axis.maximum = unit.toBase(values.values.back());
    };
    ends(data.x, lines.x, xUnit);
    ends(data.y, lines.y, yUnit);
    if (lines.x.present && lines.y.present) {
        charts::PointSeries now;
        now.name = Words::now();
        now.tone = Tone::series8;
        now.points.push_back(
            {0, xUnit.toBase(*lines.x.present), yUnit.toBase(*lines.y.present), Words::now(), true, 1});
        data.points.push_back(std::move(now));
    }
    return data;
}

QString isoText(const PlanView&, const analysis::IsoLines& lines) {
    return lines.lines.empty() ? Words::nowhere() : Words::onTheLine();
}

charts::ChartData swingChart(const PlanView& view, ResultAddress result,
                             const std::vector<analysis::Swing>& swings, std::size_t most) {
    charts::ChartData data;
    data.name = Words::swings();
    data.description = Words::swingDescription();
    data.emptyText = Words::noSwing();
    data.x = resultAxis(result.result);
    charts::BarGroup group;
    group.name = Words::swing();
    const double now = view.model.value(result).value_or(std::numeric_limits<double>::infinity());
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const analysis::Swing& swing : swings) {
        if (data.bars.categories.size() == most) break;
        const auto low = swing.low.outcome.number();
        const auto high = swing.high.outcome.number();
        if (!low || !high) continue;
        // Of a choice what the plan has is one of its ends, or between them.
        const double start = std::min({*low, *high, now});
        data.bars.categories.push_back(inputName(view, swing.input));
        data.bars.starts.push_back(start);
        data.bars.ids.push_back(tagOf(swing.input));
        group.values.emplace_back(swing.swing);
        group.tones.push_back(!swing.origin ? Tone::series4 : *high >= *low ? Tone::series1 : Tone::series5);
        lowest = std::min(lowest, start);
        highest = std::max(highest, start + swing.swing);
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
