#include "widgets/charts/polyline.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <random>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/chart_export.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

constexpr double width = 300.0;
constexpr double height = 200.0;

struct Samples {
    std::vector<double> x{};
    std::vector<double> y{};
};

/// A random walk with x at uneven distances and single spikes that a thinner sampling would miss.
Samples spikySamples(std::size_t count) {
    std::mt19937 random(7);  // its numbers are the same everywhere, unlike those of distributions
    const auto unit = [&] { return random() / 4294967296.0; };
    Samples samples;
    double x = 0.0;
    double y = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        x += 0.1 + unit();
        y += unit() - 0.5;
        samples.x.push_back(x);
        samples.y.push_back(i % 997 == 500 ? y + (i % 2 == 0 ? 300.0 : -300.0) : y);
    }
    return samples;
}

Frame frameOf(double left, double right, double bottom, double top, bool logarithmic = false) {
    return {
        QRectF(0.0, 0.0, width, height), {left, right, 0.0, width}, {bottom, top, height, 0.0, logarithmic}};
}

struct Column {
    double low = 1e300;
    double high = -1e300;
    void add(double y) {
        low = std::min(low, y);
        high = std::max(high, y);
    }
};

/// Lowest and highest pixel of every whole column, from all points one by one. Of steps the value that is
/// held up to a point lies in its column too.
std::map<int, Column> plainColumns(const Samples& samples, const Frame& frame,
                                   LineShape shape = LineShape::straight) {
    std::map<int, Column> columns;
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        if (samples.x[i] < frame.x.low || samples.x[i] > frame.x.high) continue;
        if (!frame.holds(samples.x[i], samples.y[i])) continue;
        const QPointF at = frame.at(samples.x[i], samples.y[i]);
        if (at.x() >= width) continue;
        Column& column = columns[static_cast<int>(std::floor(at.x()))];
        column.add(at.y());
        if (shape == LineShape::steps && i > 0) column.add(frame.y.pixel(samples.y[i - 1]));
    }
    return columns;
}

std::map<int, Column> columnsOf(const QPolygonF& line) {
    std::map<int, Column> columns;
    for (const QPointF& at : line)
        columns[static_cast<int>(std::floor(at.x()))].add(at.y());
    return columns;
}

void requireSameColumns(const Samples& samples, const Frame& frame, const QPolygonF& line,
                        LineShape shape = LineShape::straight) {
    const auto plain = plainColumns(samples, frame, shape);
    const auto traced = columnsOf(line);
    REQUIRE(plain.size() >= static_cast<std::size_t>(width) - 1);
    int different = 0;
    for (const auto& [column, extremes] : plain) {
        const auto found = traced.find(column);
        const bool same = found != traced.end() && std::abs(found->second.low - extremes.low) < 1e-9 &&
                          std::abs(found->second.high - extremes.high) < 1e-9;
        different += same ? 0 : 1;
    }
    CHECK(different == 0);
}

}  // namespace

TEST_CASE("a curve of many points keeps the extremes of every column of pixels", "[charts]") {
    const Samples samples = spikySamples(200'000);
    const Extremes extremes(samples.y);
    const Frame whole = frameOf(0.0, samples.x.back(), -800.0, 800.0);
    const Frame part = frameOf(samples.x[40'000], samples.x[90'000], -800.0, 800.0);
    for (const Frame& frame : {whole, part})
        for (const Extremes* known : {&extremes, static_cast<const Extremes*>(nullptr)}) {
            QPolygonF line;
            trace(line, {samples.x, samples.y, known}, frame);
            CHECK(line.size() <= 4 * (static_cast<qsizetype>(width) + 3));
            requireSameColumns(samples, frame, line);
        }
}

TEST_CASE("the edges of what is filled keep the highest or the lowest of every column", "[charts]") {
    const Samples samples = spikySamples(200'000);
    const Extremes extremes(samples.y);
    const Frame frame = frameOf(0.0, samples.x.back(), -800.0, 800.0);
    QPolygonF high;
    QPolygonF low;
    trace(high, {samples.x, samples.y, &extremes}, frame, Keep::highest);
    trace(low, {samples.x, samples.y, &extremes}, frame, Keep::lowest);
    const auto highest = columnsOf(high);
    const auto lowest = columnsOf(low);
    for (const auto& [column, plain] : plainColumns(samples, frame)) {
        REQUIRE(highest.at(column).low == Approx(plain.low));  // pixels count downwards
        REQUIRE(lowest.at(column).high == Approx(plain.high));
        REQUIRE(highest.at(column).low == highest.at(column).high);
    }
    CHECK(high.front().x() == frame.x.pixel(samples.x.front()));
    CHECK(high.back().x() == frame.x.pixel(samples.x.back()));
}

TEST_CASE("on a logarithmic axis the extremes are those of the values above zero", "[charts]") {
    const Samples samples = spikySamples(200'000);  // about half of them below zero
    const Extremes extremes(samples.y, Extremes::Of::positive);
    const Frame frame = frameOf(0.0, samples.x.back(), 1e-4, 1e3, true);
    QPolygonF line;
    trace(line, {samples.x, samples.y, &extremes}, frame);
    const auto traced = columnsOf(line);
    for (const auto& [column, plain] : plainColumns(samples, frame)) {
        REQUIRE(traced.contains(column));
        REQUIRE(traced.at(column).low == Approx(plain.low));
        REQUIRE(traced.at(column).high == Approx(plain.high));
    }
}

TEST_CASE("zoomed in, a curve goes through its own points", "[charts]") {
    const Samples samples = spikySamples(200'000);
    const Extremes extremes(samples.y);
    // 600 points across 300 pixels, with one more on either side.
    const Frame frame = frameOf(samples.x[1000], samples.x[1600], -800.0, 800.0);
    QPolygonF line;
    trace(line, {samples.x, samples.y, &extremes}, frame);
    REQUIRE(line.size() == 603);
    for (std::size_t i = 0; i < 603; ++i)
        CHECK(line[static_cast<qsizetype>(i)] == frame.at(samples.x[999 + i], samples.y[999 + i]));
}

TEST_CASE("steps of many points hold their value until the next", "[charts]") {
    const Samples samples = spikySamples(50'000);
    const Frame frame = frameOf(0.0, samples.x.back(), -800.0, 800.0);
    QPolygonF line;
    trace(line, {samples.x, samples.y, nullptr, LineShape::steps}, frame);
    for (qsizetype i = 1; i < line.size(); ++i)
        REQUIRE((line[i].x() == line[i - 1].x() || line[i].y() == line[i - 1].y()));
    requireSameColumns(samples, frame, line, LineShape::steps);
}

TEST_CASE("the extremes of a stretch are those of its values", "[charts]") {
    const Samples samples = spikySamples(10'000);
    const Extremes extremes(samples.y);
    std::mt19937 random(11);
    for (int turn = 0; turn < 500; ++turn) {
        const std::size_t a = random() % 10'001;
        const std::size_t b = random() % 10'001;
        const auto [first, end] = std::minmax(a, b);
        const auto range = extremes.of(samples.y, first, end);
        if (first == end) {
            CHECK(range.isEmpty());
            continue;
        }
        const auto from = samples.y.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = samples.y.begin() + static_cast<std::ptrdiff_t>(end);
        REQUIRE(range.low == *std::min_element(from, to));
        REQUIRE(range.high == *std::max_element(from, to));
    }
}

TEST_CASE("a single spike among a million points is painted", "[charts]") {
    constexpr std::size_t count = 1'000'000;
    ChartPicture picture;
    picture.size = {600, 400};
    picture.numbers = charts::test::dollars();
    Line line{.name = QStringLiteral("Load"), .tone = Tone::bad};
    line.x.resize(count);
    line.y.assign(count, 0.0);
    for (std::size_t i = 0; i < count; ++i)
        line.x[i] = static_cast<double>(i);
    line.y[400'000] = 1.0;
    picture.data.lines = {line};
    const QImage image = imageOf(drawingOf(picture, Ink::pixels), 1);
    const QColor colour = picture.palette.of(Tone::bad);
    // 400,000 of 999,999 across the frame, which takes most of the 600 pixels; half way up.
    int painted = 0;
    for (int x = 200; x < 320; ++x) {
        const QColor pixel = image.pixelColor(x, image.height() / 2);
        if (std::abs(pixel.red() - colour.red()) < 40 && std::abs(pixel.green() - colour.green()) < 90)
            ++painted;
    }
    CHECK(painted >= 1);
    CHECK(painted <= 4);
}
