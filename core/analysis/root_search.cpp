#include "core/analysis/root_search.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/toms748_solve.hpp>

namespace wattplan::analysis {

namespace {

constexpr int rootBits = 44;  // of x
constexpr std::uintmax_t mostSteps = 100;
constexpr int resampled = 17;  // points of a bracket in which the curve has a gap
constexpr int deepest = 3;     // brackets within brackets

/// Ends of brackets are compared by ratio where both are positive and this far apart.
constexpr double farApart = 1.5;

struct NoValue : std::runtime_error {
    NoValue() : std::runtime_error("the curve has no value here") {}
};

/// x as the search walks along it.
class Axis {
public:
    Axis(double a, double b) : m_isLogarithmic(a > 0.0 && b > farApart * a) {}
    double to(double x) const { return m_isLogarithmic ? std::log(x) : x; }
    double from(double t) const { return m_isLogarithmic ? std::exp(t) : t; }

private:
    bool m_isLogarithmic;
};

double distance(const CurvePoint& point, double target) {
    return std::abs(*point.y - target);
}

bool isMet(const CurvePoint& point, double target, double scale) {
    return distance(point, target) <= rootTolerance * std::max(std::abs(target), scale);
}

class Search {
public:
    Search(double target, const Curve& curve) : m_target(target), m_curve(curve) {}

    void between(const CurvePoint& left, const CurvePoint& right, int depth = 0) {
        if (*left.y == m_target) return add({left, left, false});
        if (*right.y == m_target) return;  // found as the left end of the next bracket
        if (std::signbit(*left.y - m_target) == std::signbit(*right.y - m_target)) return;
        try {
            add(narrowed(left, right));
        } catch (const NoValue&) {
            if (depth < deepest) again(left, right, depth);
        }
    }

    /// `middle` is nearer to the target than its neighbours, all on one side of it.
    void atTurn(const CurvePoint& left, const CurvePoint& middle, const CurvePoint& right) {
        const auto turn = extremum(left, middle, right);
        if (!turn || distance(*turn, m_target) >= distance(middle, m_target)) return;
        if (isMet(*turn, m_target, 0.0)) return add({*turn, *turn, false});
        if (std::signbit(*turn->y - m_target) == std::signbit(*middle.y - m_target)) return;
        between(left, *turn);
        between(*turn, right);
    }

    /// Where the curve comes nearest to the target between the neighbours of `middle`.
    std::optional<CurvePoint> extremum(const CurvePoint& left, const CurvePoint& middle,
                                       const CurvePoint& right) const {
        const double side = *middle.y < m_target ? -1.0 : 1.0;
        std::uintmax_t steps = mostSteps;
        constexpr int halfOfDouble = 26;
        try {
            const auto [x, y] = boost::math::tools::brent_find_minima(
                [&](double at) { return side * value(at); }, left.x, right.x, halfOfDouble, steps);
            return CurvePoint{x, side * y};
        } catch (const NoValue&) {
            return std::nullopt;
        }
    }

    std::vector<Crossing> take() {
        std::ranges::sort(m_found, {}, [](const Crossing& each) { return each.left.x; });
        return std::move(m_found);
    }

private:
    void add(const Crossing& crossing) { m_found.push_back(crossing); }

    double value(double x) const {
        const auto y = m_curve(x);
        if (!y) throw NoValue();
        return *y;
    }

    Crossing narrowed(const CurvePoint& left, const CurvePoint& right) const {
        const Axis axis(left.x, right.x);
        std::uintmax_t steps = mostSteps;
        const auto found = boost::math::tools::toms748_solve(
            [&](double t) { return value(axis.from(t)) - m_target; }, axis.to(left.x), axis.to(right.x),
            *left.y - m_target, *right.y - m_target, boost::math::tools::eps_tolerance<double>(rootBits),
            steps);
        const double low = axis.from(found.first);
        const double high = axis.from(found.second);
        Crossing crossing{{low, value(low)}, {high, value(high)}, false};
        const CurvePoint best = crossing.best(m_target);
        const double scale = std::max(std::abs(*left.y), std::abs(*right.y));
        crossing.isLeap = !isMet(best, m_target, scale);
        if (!crossing.isLeap) crossing.left = crossing.right = best;
        return crossing;
    }

    void again(const CurvePoint& left, const CurvePoint& right, int depth) {
        CurvePoint before = left;
        for (int i = 1; i < resampled; ++i) {
            const double x = left.x + (right.x - left.x) * i / (resampled - 1);
            const CurvePoint point = i == resampled - 1 ? right : CurvePoint{x, m_curve(x)};
            if (before.y && point.y) between(before, point, depth + 1);
            before = point;
        }
    }

    double m_target;
    const Curve& m_curve;
    std::vector<Crossing> m_found;
};

bool isTurn(const CurvePoint& left, const CurvePoint& middle, const CurvePoint& right, double target) {
    if (!left.y || !middle.y || !right.y || *middle.y == target) return false;
    const auto isSameSide = [&](const CurvePoint& other) {
        return std::signbit(*other.y - target) == std::signbit(*middle.y - target);
    };
    const bool isNearer = distance(middle, target) <= distance(left, target) &&
                          distance(middle, target) <= distance(right, target);
    const bool isFlat = *middle.y == *left.y && *middle.y == *right.y;
    return isNearer && !isFlat && isSameSide(left) && isSameSide(right);
}

}  // namespace

const CurvePoint& Crossing::best(double target) const {
    return distance(right, target) < distance(left, target) ? right : left;
}

std::vector<Crossing> crossings(std::span<const CurvePoint> samples, double target, const Curve& curve) {
    Search search(target, curve);
    for (std::size_t i = 0; i + 1 < samples.size(); ++i)
        if (samples[i].y && samples[i + 1].y) search.between(samples[i], samples[i + 1]);
    if (!samples.empty() && samples.back().y == target) search.between(samples.back(), samples.back());
    for (std::size_t i = 1; i + 1 < samples.size(); ++i)
        if (isTurn(samples[i - 1], samples[i], samples[i + 1], target))
            search.atTurn(samples[i - 1], samples[i], samples[i + 1]);
    return search.take();
}

std::optional<CurvePoint> nearestPoint(std::span<const CurvePoint> samples, double target,
                                       const Curve& curve) {
    const CurvePoint* nearest = nullptr;
    for (const CurvePoint& point : samples)
        if (point.y && (!nearest || distance(point, target) < distance(*nearest, target))) nearest = &point;
    if (!nearest) return std::nullopt;
    const bool isInside = nearest != &samples.front() && nearest != &samples.back();
    if (isInside && isTurn(nearest[-1], *nearest, nearest[1], target)) {
        const auto turn = Search(target, curve).extremum(nearest[-1], *nearest, nearest[1]);
        if (turn && distance(*turn, target) < distance(*nearest, target)) return turn;
    }
    return *nearest;
}

std::vector<double> geometricPoints(double low, double high, int count) {
    std::vector<double> points;
    const double step = std::log(high / low) / (count - 1);
    for (int i = 0; i < count; ++i)
        points.push_back(i == count - 1 ? high : low * std::exp(step * i));
    return points;
}

}  // namespace wattplan::analysis
