#include "core/analysis/goal_seek.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/input_probe.h"
#include "core/analysis/root_search.h"

namespace wattplan::analysis {

namespace {

constexpr int manySamples = 97;  // of each of two scales: together not more than two blocks of lanes
constexpr int fewSamples = 17;
constexpr double noLimit = 1e15;     // ends beyond it stand for "no limit"
constexpr double farFromHere = 1e3;  // times what is there
constexpr double smallestShare = 1e-6;
constexpr double nearHere = 4.0;  // a stretch of this ratio around what is there is sampled once more
constexpr double flatness = 1e-12;

/// Values of the input at which the curve is sampled, in order.
std::vector<double> samplePoints(double low, double high, std::optional<double> present, int count,
                                 bool isInteger) {
    std::vector<double> points;
    for (int i = 0; i < count; ++i)
        points.push_back(i == count - 1 ? high : low + (high - low) * i / (count - 1));
    const auto addGeometric = [&](double from, double to, int number) {
        if (from <= 0.0 || to <= from) return;
        const auto list = geometricPoints(from, to, number);
        points.insert(points.end(), list.begin(), list.end());
    };
    const bool isHere = present && *present >= low && *present <= high;
    const double small = isHere && *present > 0.0 ? std::min(*present / farFromHere, high * smallestShare)
                                                  : high * smallestShare;
    addGeometric(std::max(low, small), high, count);
    if (isHere) {
        points.push_back(*present);
        addGeometric(std::max(low, *present / nearHere), std::min(high, *present * nearHere), count / 2);
    }
    if (isInteger) {
        if (high - low < 2.0 * count) {
            points.clear();
            for (double i = std::ceil(low); i <= high; i += 1.0)
                points.push_back(i);
        }
        for (double& point : points)
            point = std::clamp(std::round(point), std::ceil(low), std::floor(high));
    }
    std::ranges::sort(points);
    const auto rest = std::ranges::unique(points);
    points.erase(rest.begin(), rest.end());
    return points;
}

std::vector<SeekGap> gapsOf(const std::vector<SeekPoint>& curve) {
    std::vector<SeekGap> gaps;
    bool isOpen = false;
    for (const SeekPoint& point : curve) {
        if (point.outcome.isKnown()) {
            isOpen = false;
            continue;
        }
        if (!isOpen) gaps.push_back({point.input, point.input, point.outcome});
        gaps.back().high = point.input;
        isOpen = true;
    }
    return gaps;
}

bool isFlat(const std::vector<CurvePoint>& samples) {
    const auto known =
        std::ranges::find_if(samples, [](const CurvePoint& each) { return each.y.has_value(); });
    return std::ranges::all_of(samples, [&](const CurvePoint& each) {
        return !each.y || std::abs(*each.y - *known->y) <= flatness * std::abs(*known->y);
    });
}

/// One question: what a result is at a value of the input.
class Seeker {
public:
    Seeker(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model, GoalSeek& seek)
        : m_plan(plan),
          m_catalogue(catalogue),
          m_model(model),
          m_seek(seek),
          m_probe(plan, catalogue, model, std::span(&seek.input, 1)) {}

    void sample() {
        const int count = m_probe.isDear(m_seek.result) ? fewSamples : manySamples;
        const bool isInteger = spec().type == FieldType::integer;
        const std::vector<std::vector<double>> columns{
            samplePoints(m_seek.low, m_seek.high, m_seek.present, count, isInteger)};
        const auto outcomes = m_probe.over(columns, m_seek.result);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            m_seek.curve.push_back({columns.front()[i], outcomes[i]});
            m_samples.push_back({columns.front()[i], outcomes[i].number()});
        }
        m_seek.gaps = gapsOf(m_seek.curve);
    }

    void find() {
        if (std::ranges::none_of(m_samples, [](const CurvePoint& each) { return each.y.has_value(); })) {
            m_seek.finding = SeekFinding::noValue;
            return;
        }
        const Curve curve = [&](double x) { return pointAt(x).outcome.number(); };
        if (isFlat(m_samples)) {
            const auto nearest = nearestPoint(m_samples, m_seek.target, curve);
            const bool isThere = std::abs(*nearest->y - m_seek.target) <=
                                 rootTolerance * std::max(std::abs(m_seek.target), std::abs(*nearest->y));
            m_seek.finding = isThere ? SeekFinding::everywhere : SeekFinding::flat;
            return;
        }
        if (spec().type == FieldType::integer)
            findSteps();
        else
            for (const Crossing& crossing : crossings(m_samples, m_seek.target, curve))
                addAnswer(crossing);
        const bool isMet = std::ranges::any_of(m_seek.answers, &SeekAnswer::isExact);
        m_seek.finding = isMet                    ? SeekFinding::reached
                         : m_seek.answers.empty() ? SeekFinding::outOfReach
                                                  : SeekFinding::steppedOver;
        if (!isMet) {
            auto nearest = nearestPoint(m_samples, m_seek.target, curve);
            for (const SeekAnswer& each : m_seek.answers)
                if (std::abs(each.best.outcome.value - m_seek.target) < std::abs(*nearest->y - m_seek.target))
                    nearest = CurvePoint{each.best.input, each.best.outcome.value};
            if (spec().type == FieldType::integer) nearest->x = std::round(nearest->x);
            const SeekPoint point = pointAt(nearest->x);
            m_seek.nearest = SeekAnswer{point, point, point, false, editsFor(point.input)};
        }
    }

private:
    const FieldSpec& spec() const { return Registry::instance().field(m_seek.input.field); }

    SeekPoint pointAt(double x) { return {x, m_probe.at(std::span(&x, 1), m_seek.result)}; }

    std::vector<Edit> editsFor(double value) const {
        return editsThatSet(m_plan, m_catalogue, m_model, m_seek.input, value);
    }

    void addAnswer(const Crossing& crossing) {
        SeekAnswer answer;
        answer.below = pointAt(crossing.left.x);
        answer.above = pointAt(crossing.right.x);
        answer.best = pointAt(crossing.best(m_seek.target).x);
        answer.isExact = !crossing.isLeap;
        answer.edits = editsFor(answer.best.input);
        m_seek.answers.push_back(std::move(answer));
    }

    /// The neighbours between which whole numbers pass the target, by halving each bracket.
    void findSteps() {
        const double target = m_seek.target;
        const auto isBelow = [&](double y) { return y < target; };
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            if (m_samples[i].y == target) addAnswer({m_samples[i], m_samples[i], false});
            if (i + 1 == m_samples.size() || !m_samples[i].y || !m_samples[i + 1].y) continue;
            CurvePoint left = m_samples[i];
            CurvePoint right = m_samples[i + 1];
            if (*left.y == target || *right.y == target || isBelow(*left.y) == isBelow(*right.y)) continue;
            while (right.x - left.x > 1.0) {
                const double x = std::floor((left.x + right.x) / 2.0);
                const CurvePoint middle{x, pointAt(x).outcome.number()};
                if (!middle.y) break;
                (isBelow(*middle.y) == isBelow(*left.y) ? left : right) = middle;
            }
            const double best = std::abs(*left.y - target) < std::abs(*right.y - target) ? *left.y : *right.y;
            const bool isExact = std::abs(best - target) <= rootTolerance * std::abs(target);
            addAnswer({left, right, !isExact});
        }
    }

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    GoalSeek& m_seek;
    InputProbe m_probe;
    std::vector<CurvePoint> m_samples;
};

}  // namespace

std::pair<double, double> seekRange(const FieldSpec& field, std::optional<double> present) {
    const double far = farFromHere * std::max(std::abs(present.value_or(1.0)), 1.0);
    return {std::abs(field.lowest) < noLimit ? field.lowest : -far,
            std::abs(field.highest) < noLimit ? field.highest : far};
}

GoalSeek seekByNumber(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                      ResultAddress result, double target, FieldAddress input,
                      std::optional<std::pair<double, double>> within) {
    GoalSeek seek;
    seek.input = input;
    seek.result = result;
    seek.target = target;
    seek.present = presentValue(plan, catalogue, model, input);
    seek.now = outcomeOf(model, result);
    const FieldSpec& field = Registry::instance().field(input.field);
    std::tie(seek.low, seek.high) = within.value_or(seekRange(field, seek.present));

    Seeker seeker(plan, catalogue, model, seek);
    seeker.sample();
    seeker.find();
    return seek;
}

}  // namespace wattplan::analysis
