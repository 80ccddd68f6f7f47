// What a repaint of a chart of a million points costs, beside the plot library's own graph with its adaptive
// sampling, which draws the same data in the same run with the same pen. The wall clock: a person waits.
#include <qcustomplot.h>

#include <QCoreApplication>
#include <cmath>
#include <random>

#include "tests/bench/bench.h"
#include "tests/bench/widgets/application.h"
#include "widgets/charts/chart.h"

namespace wattplan::bench {

namespace {

using charts::Chart;
using charts::ChartData;

constexpr double milli = 1e3;
constexpr double budget = 8.0;  // ms
constexpr std::size_t count = 1'000'000;
constexpr int turns = 41;

struct Samples {
    std::vector<double> x = std::vector<double>(count);
    std::vector<double> y = std::vector<double>(count);
};

// A noisy wave above zero.
Samples samples() {
    Samples made;
    std::mt19937 random(3);
    for (std::size_t i = 0; i < count; ++i) {
        made.x[i] = static_cast<double>(i);
        made.y[i] = 40e6 + 10e6 * std::sin(made.x[i] * 2e-5) + 10e6 * (random() / 4294967296.0);
    }
    return made;
}

// Two views in turn, so that each call draws anew.
template <typename Show>
double replotTime(Show show) {
    bool other = false;
    const auto turn = [&] { show(other = !other); };
    waitsOf(5, turn);
    return percentile(waitsOf(turns, turn), 0.5) * milli;
}

double chartTime(ChartData data, const QSize& size) {
    data.y.dimension = dimension::power;
    Chart chart;
    chart.resize(size);
    chart.setData(std::move(data), text::NumberFormat{});
    chart.show();
    QCoreApplication::processEvents();
    const charts::View all = chart.view();
    charts::View most = all;
    most.left = all.left + 0.01 * (all.right - all.left);
    return replotTime([&](bool other) { chart.setView(other ? most : all); });
}

enum class Filled : unsigned char { no, yes };

double peerTime(const Samples& data, double width, Filled filled, const QSize& size) {
    QCustomPlot plot;
    plot.resize(size);
    plot.setViewport(QRect(QPoint(), size));
    QCPGraph* graph = plot.addGraph();
    graph->setAdaptiveSampling(true);
    graph->setPen(QPen(Qt::blue, width));
    graph->setAntialiased(false);
    if (filled == Filled::yes) graph->setBrush(QColor(0, 0, 255, 200));
    graph->setData(QVector<double>(data.x.begin(), data.x.end()),
                   QVector<double>(data.y.begin(), data.y.end()), true);
    plot.yAxis->setRange(0.0, 65e6);
    plot.show();
    QCoreApplication::processEvents();
    return replotTime([&](bool other) {
        plot.xAxis->setRange(other ? 0.01 * count : 0.0, static_cast<double>(count));
        plot.replot(QCustomPlot::rpImmediateRefresh);
    });
}

void chartBenchmark(std::vector<Figure>& figures) {
    const Application application;
    const QSize size(900, 600);
    const Samples data = samples();
    const double linePeer = peerTime(data, 1.0, Filled::no, size);
    const double fillPeer = peerTime(data, 1.0, Filled::yes, size);

    ChartData line;
    line.lines = {{.name = QStringLiteral("Load"), .x = data.x, .y = data.y}};
    figures.push_back({"replot of a line of 10^6 points", "ms", chartTime(line, size), budget,
                       "QCPGraph, adaptive sampling", linePeer});
    line.y.kind = charts::AxisKind::log10;
    figures.push_back({"replot of a line of 10^6 points, log", "ms", chartTime(line, size), budget,
                       "QCPGraph, adaptive sampling, linear", linePeer});

    ChartData stack;
    stack.areas.x = data.x;
    stack.areas.layers = {{.name = QStringLiteral("Load"), .y = data.y}};
    figures.push_back({"replot of an area of 10^6 points", "ms", chartTime(stack, size), budget,
                       "QCPGraph with a fill", fillPeer});

    ChartData band;
    band.bands = {{.name = QStringLiteral("P10 to P90"), .x = data.x, .lower = data.y, .upper = data.y}};
    for (double& y : band.bands.front().upper)
        y += 20e6;
    figures.push_back({"replot of a band of 10^6 points", "ms", chartTime(band, size), budget,
                       "QCPGraph with a fill", fillPeer});
}

const Registration registration("charts", chartBenchmark);

}  // namespace

}  // namespace wattplan::bench
