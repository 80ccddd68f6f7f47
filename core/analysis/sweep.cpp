#include "core/analysis/sweep.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>

#include "core/analysis/alternatives.h"
#include "core/analysis/input_probe.h"
#include "core/analysis/root_search.h"

namespace wattplan::analysis {

namespace {

constexpr std::size_t cheapCells = 4096;  // between two looks at the stop
constexpr std::size_t dearCells = 8;      // where each runs a kernel

const FieldSpec& fieldOf(const SweepAxis& axis) {
    return Registry::instance().field(axis.input.field);
}

/// A plan with some inputs set; why not, where one can't be.
struct Trial {
    Plan plan;
    std::vector<Edit> edits{};
    std::optional<Error> refused{};

    void set(const catalog::Catalogue& catalogue, FieldAddress input, const FieldValue& value) {
        if (refused) return;
        auto step = Editor(plan, catalogue).setValue(input, value);
        if (!step) {
            refused = step.error();
            return;
        }
        for (Edit& edit : *step) {
            plan.apply(edit);
            edits.push_back(std::move(edit));
        }
    }
};

/// The plan of a line or a combination of choices, and its results.
struct Ground {
    Trial trial;
    std::unique_ptr<PlanModel> own{};  ///< where it is not the model given
    const PlanModel* model = nullptr;

    Ground(const Plan& plan, const PlanModel& given) : trial{plan}, model(&given) {}
    void record(const catalog::Catalogue& catalogue) {
        if (trial.refused || trial.edits.empty()) return;
        own = std::make_unique<PlanModel>(trial.plan, catalogue, model->kernels());
        model = own.get();
    }
};

/// Whether a sampled curve goes upwards where it passes a place: from the last sample before to the first
/// behind.
bool risesAt(std::span<const CurvePoint> samples, double x) {
    std::optional<double> before;
    for (const CurvePoint& sample : samples) {
        if (!sample.y) continue;
        if (sample.x > x) return !before || *before < *sample.y;
        if (sample.x < x || !before) before = sample.y;
    }
    return samples.size() > 1 && samples[samples.size() - 2].y < samples.back().y;
}

/// Where a result of a sweep is searched for a limit.
struct LimitSearch {
    const Plan& plan;
    const catalog::Catalogue& catalogue;
    const PlanModel& model;
    const Sweep& sweep;
    std::size_t result = 0;
    double limit = 0.0;
};

std::vector<LimitCrossing> crossingsOnLine(const LimitSearch& search, std::size_t along, std::size_t line) {
    const SweepAxis& axis = search.sweep.axes[along];
    std::vector<CurvePoint> samples;
    for (std::size_t i = 0; i < axis.values.size(); ++i) {
        const SweepCell& cell = along == 0 ? search.sweep.at(i, line) : search.sweep.at(line, i);
        if (cell.outcomes.size() > search.result)
            samples.push_back({*axis.number(i), cell.outcomes[search.result].number()});
    }
    std::ranges::sort(samples, {}, &CurvePoint::x);
    Ground ground(search.plan, search.model);
    if (search.sweep.axes.size() > 1) {
        const SweepAxis& other = search.sweep.axes[1 - along];
        ground.trial.set(search.catalogue, other.input, other.values[line]);
    }
    ground.record(search.catalogue);
    if (ground.trial.refused) return {};
    InputProbe probe(ground.trial.plan, search.catalogue, *ground.model, std::span(&axis.input, 1));
    const Curve curve = [&](double x) {
        return probe.at(std::span(&x, 1), search.sweep.results[search.result]).number();
    };
    std::vector<LimitCrossing> found;
    for (const Crossing& crossing : crossings(samples, search.limit, curve)) {
        const CurvePoint& best = crossing.best(search.limit);
        found.push_back({along, line, best.x, risesAt(samples, best.x), crossing.isLeap});
    }
    return found;
}

class Sweeper {
public:
    Sweeper(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
            const SweepRequest& request)
        : m_plan(plan), m_catalogue(catalogue), m_model(model), m_request(request) {
        m_sweep.axes = request.axes;
        m_sweep.results = request.results;
        m_sweep.cells.resize(m_sweep.columns() * m_sweep.rows());
    }

    Sweep run() {
        // Places of a choice one by one, all of an axis of numbers at once.
        const std::size_t outerColumns = isChosen(0) ? m_sweep.columns() : 1;
        const std::size_t outerRows = isChosen(1) ? m_sweep.rows() : 1;
        for (std::size_t row = 0; row < outerRows; ++row)
            for (std::size_t column = 0; column < outerColumns && !m_request.stop.stop_requested(); ++column)
                runGround(column, row);
        return std::move(m_sweep);
    }

private:
    bool hasAxis(std::size_t axis) const { return axis < m_sweep.axes.size(); }
    bool isChosen(std::size_t axis) const { return hasAxis(axis) && isChoice(fieldOf(m_sweep.axes[axis])); }
    std::size_t placeOf(std::size_t cell, std::size_t axis) const {
        return axis == 0 ? cell % m_sweep.columns() : cell / m_sweep.columns();
    }

    /// The cells of one combination of choices.
    std::vector<std::size_t> cellsOf(std::size_t column, std::size_t row) const {
        std::vector<std::size_t> cells;
        for (std::size_t cell = 0; cell < m_sweep.cells.size(); ++cell)
            if ((!isChosen(0) || placeOf(cell, 0) == column) && (!isChosen(1) || placeOf(cell, 1) == row))
                cells.push_back(cell);
        return cells;
    }

    void finish(std::size_t cell) {
        m_sweep.cells[cell].isDone = true;
        ++m_sweep.done;
    }

    void runGround(std::size_t column, std::size_t row) {
        Ground ground(m_plan, m_model);
        for (const std::size_t axis : {std::size_t{0}, std::size_t{1}})
            if (isChosen(axis))
                ground.trial.set(m_catalogue, m_sweep.axes[axis].input,
                                 m_sweep.axes[axis].values[axis == 0 ? column : row]);
        ground.record(m_catalogue);
        std::vector<std::size_t> open;
        for (const std::size_t cell : cellsOf(column, row)) {
            m_sweep.cells[cell].refused = ground.trial.refused ? ground.trial.refused : refusalOf(cell);
            if (m_sweep.cells[cell].refused)
                finish(cell);
            else
                open.push_back(cell);
        }
        if (!open.empty()) evaluate(ground, open);
        report();
    }

    /// Why the numbers of a cell can't stand.
    std::optional<Error> refusalOf(std::size_t cell) const {
        for (std::size_t axis = 0; axis < m_sweep.axes.size(); ++axis) {
            if (isChosen(axis)) continue;
            const SweepAxis& each = m_sweep.axes[axis];
            if (auto good = checkFieldValue(fieldOf(each), each.values[placeOf(cell, axis)]); !good)
                return good.error();
        }
        return std::nullopt;
    }

    void evaluate(const Ground& ground, const std::vector<std::size_t>& cells) {
        std::vector<FieldAddress> inputs;
        std::vector<std::size_t> axes;
        for (std::size_t axis = 0; axis < m_sweep.axes.size(); ++axis) {
            if (isChosen(axis)) continue;
            inputs.push_back(m_sweep.axes[axis].input);
            axes.push_back(axis);
        }
        if (inputs.empty()) {
            for (const ResultAddress& result : m_sweep.results)
                m_sweep.cells[cells.front()].outcomes.push_back(outcomeOf(*ground.model, result));
            return finish(cells.front());
        }
        InputProbe probe(ground.trial.plan, m_catalogue, *ground.model, inputs);
        const bool isDear = std::ranges::any_of(
            m_sweep.results, [&](const ResultAddress& result) { return probe.isDear(result); });
        const std::size_t step = isDear ? dearCells : cheapCells;
        for (std::size_t first = 0; first < cells.size(); first += step) {
            if (m_request.stop.stop_requested()) return;
            const std::size_t end = std::min(cells.size(), first + step);
            std::vector<std::vector<double>> columns(inputs.size());
            for (std::size_t i = first; i < end; ++i)
                for (std::size_t k = 0; k < axes.size(); ++k)
                    columns[k].push_back(*m_sweep.axes[axes[k]].number(placeOf(cells[i], axes[k])));
            for (const ResultAddress& result : m_sweep.results) {
                const std::vector<Outcome> outcomes = probe.over(columns, result);
                for (std::size_t i = first; i < end; ++i)
                    m_sweep.cells[cells[i]].outcomes.push_back(outcomes[i - first]);
            }
            for (std::size_t i = first; i < end; ++i)
                finish(cells[i]);
            if (end < cells.size()) report();
        }
    }

    void report() const {
        if (m_request.progress && !m_sweep.isWhole()) m_request.progress(m_sweep);
    }

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    const SweepRequest& m_request;
    Sweep m_sweep;
};

}  // namespace

std::optional<double> SweepAxis::number(std::size_t place) const {
    const auto* number = std::get_if<Number>(&values[place]);
    return number ? std::optional(number->value) : std::nullopt;
}

std::vector<double> sweepNumbers(const FieldSpec& field, double low, double high, int count,
                                 SweepSpacing spacing) {
    if (!(low < high) || count < 2 || (spacing == SweepSpacing::ratio && low <= 0.0)) return {};
    std::vector<double> numbers;
    if (spacing == SweepSpacing::ratio) {
        numbers = geometricPoints(low, high, count);
    } else {
        for (int i = 0; i < count; ++i)
            numbers.push_back(i == count - 1 ? high : low + (high - low) * i / (count - 1));
    }
    if (field.type == FieldType::integer) {
        std::ranges::transform(numbers, numbers.begin(), [](double number) { return std::round(number); });
        numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    }
    return numbers;
}

SweepAxis sweepAxis(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                    FieldAddress input, const std::vector<double>& numbers) {
    SweepAxis axis{input, {}};
    for (const double number : numbers)
        axis.values.emplace_back(numberFor(plan, catalogue, model, input, number));
    return axis;
}

SweepAxis sweepChoices(const Plan& plan, const catalog::Catalogue& catalogue, FieldAddress input,
                       std::size_t mostRows) {
    SweepAxis axis{input, {}};
    const Object* object =
        input.object.isCatalogue() ? catalogue.find(input.object) : plan.find(input.object);
    FieldValue present =
        object ? presentChoice(*object, Registry::instance().field(input.field)) : FieldValue(Empty{});
    if (!isEmpty(present)) axis.values.push_back(std::move(present));
    for (FieldValue& value : alternatives(plan, catalogue, input, mostRows))
        axis.values.push_back(std::move(value));
    return axis;
}

Sweep sweep(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
            const SweepRequest& request) {
    return Sweeper(plan, catalogue, model, request).run();
}

Result<std::vector<Edit>> editsOfCell(const Plan& plan, const catalog::Catalogue& catalogue,
                                      const Sweep& sweep, std::size_t column, std::size_t row) {
    Trial trial{plan};
    for (std::size_t axis = 0; axis < sweep.axes.size(); ++axis)
        trial.set(catalogue, sweep.axes[axis].input, sweep.axes[axis].values[axis == 0 ? column : row]);
    if (trial.refused) return tl::unexpected(*trial.refused);
    return std::move(trial.edits);
}

std::vector<std::size_t> crossedAxes(const Sweep& sweep) {
    std::vector<std::size_t> axes;
    for (std::size_t axis = 0; axis < sweep.axes.size(); ++axis)
        if (!isChoice(fieldOf(sweep.axes[axis]))) axes.push_back(axis);
    return axes;
}

LimitSides limitSides(const Sweep& sweep, std::size_t result, double limit) {
    LimitSides sides;
    for (const SweepCell& cell : sweep.cells) {
        const auto value = cell.outcomes.size() > result ? cell.outcomes[result].number() : std::nullopt;
        if (!value) continue;
        sides.below = sides.below || *value < limit;
        sides.above = sides.above || *value > limit;
    }
    return sides;
}

std::vector<LimitCrossing> limitCrossings(const Plan& plan, const catalog::Catalogue& catalogue,
                                          const PlanModel& model, const Sweep& sweep, std::size_t result,
                                          double limit, std::stop_token stop) {
    std::vector<LimitCrossing> found;
    for (const std::size_t along : crossedAxes(sweep)) {
        const std::size_t lines = along == 0 ? sweep.rows() : sweep.columns();
        for (std::size_t line = 0; line < lines && !stop.stop_requested(); ++line)
            std::ranges::move(crossingsOnLine({plan, catalogue, model, sweep, result, limit}, along, line),
                              std::back_inserter(found));
    }
    return found;
}

}  // namespace wattplan::analysis
