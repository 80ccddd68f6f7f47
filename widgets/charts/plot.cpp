#include "widgets/charts/plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "widgets/charts/bars.h"
#include "widgets/charts/decade_labels.h"
#include "widgets/charts/gantt.h"
#include "widgets/charts/heat.h"
#include "widgets/charts/marks.h"
#include "widgets/charts/small_charts.h"
#include "widgets/charts/ticks.h"

namespace wattplan::charts {
namespace {

constexpr double labelGap = 6.0;  // between an axis and its tick labels

// Ticks that were chosen beforehand.
class GivenTicks : public QCPAxisTicker {
public:
    std::vector<Tick> chosen;

    void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override {
        ticks.resize(0);
        if (subTicks != nullptr) subTicks->resize(0);
        if (labels != nullptr) labels->resize(0);
        for (const Tick& tick : chosen) {
            ticks.append(tick.at);
            if (labels != nullptr) labels->append(tick.label);
        }
    }
};

// A layer of own painting.
class Painting : public QCPLayerable {
public:
    Painting(QCustomPlot* plot, const QString& layer, std::function<void(QPainter&)> paint)
        : QCPLayerable(plot, layer), m_paint(std::move(paint)) {}

private:
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    void draw(QCPPainter* painter) override { m_paint(*painter); }

    std::function<void(QPainter&)> m_paint;
};

}  // namespace

struct Plot::Private {
    explicit Private(Scene& itsScene, QWidget* parent) : scene(itsScene), plot(new QCustomPlot(parent)) {}

    Scene& scene;
    QCustomPlot* plot;
    std::unique_ptr<QCustomPlot> owned{};  // without a parent the plot is ours
    QSharedPointer<GivenTicks> xTicks{new GivenTicks};
    QSharedPointer<GivenTicks> yTicks{new GivenTicks};
    View view{};
    std::vector<PlacedLabel> labels{};
    LabelPictures pictures{};
    QFont paintedFont{};  // what the pictures were made with
    QColor paintedCard{};

    AxisMap mapOf(const QCPAxis* axis, double low, double high, double from, double to) const {
        return {low, high, from, to, axis->scaleType() == QCPAxis::stLogarithmic};
    }
    Frame frameIn(const QRectF& area) const {
        return {area, mapOf(plot->xAxis, view.left, view.right, area.left(), area.right()),
                mapOf(plot->yAxis, view.bottom, view.top, area.bottom(), area.top())};
    }
    Frame frame() const { return frameIn(QRectF(plot->axisRect()->rect())); }

    void style(QCPAxis* axis, const Axis& data, const QSharedPointer<GivenTicks>& ticks) const;
    void chooseTicks(const QSize& size);
    void chooseBarTicks(const QSize& size);
    void chooseGanttTicks(const QSize& size);
    void chooseHeatTicks(const QSize& size);
    void paintMarks(QPainter& painter);
    void paintWords(QPainter& painter);
    void paintDecades(QPainter& painter, const Frame& now) const;
    void paintTopLine(QPainter& painter, const Frame& now) const;
    void paintParts(QCPPainter& painter, const QSize& size) const;
    QString unitWords() const;
    bool hasTopLine() const;
};

void Plot::Private::style(QCPAxis* axis, const Axis& data, const QSharedPointer<GivenTicks>& ticks) const {
    const bool logarithmic = data.kind == AxisKind::log10 && !scene.hasBars();
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(ticks);
    axis->setNumberFormat(QStringLiteral("f"));  // the library must not read exponents into our labels
    axis->setTickLabelFont(scene.font);
    axis->setTickLabelColor(scene.palette.muted);
    axis->setTickPen(Qt::NoPen);
    axis->setTickLabels(!logarithmic);  // decades are written in paintDecades
    axis->setSubTicks(false);
    axis->setTickLength(0, 0);
    axis->setTickLabelPadding(static_cast<int>(labelGap));
    axis->setBasePen(Qt::NoPen);
    axis->grid()->setPen(QPen(scene.palette.grid, 1.0));
    axis->grid()->setSubGridVisible(false);
    axis->grid()->setZeroLinePen(QPen(scene.palette.hairline, 1.0));
    axis->grid()->setAntialiased(false);
    axis->setAntialiased(false);
}

QString Plot::Private::unitWords() const {
    if (scene.isWhole() || scene.isGantt()) return {};
    const QString unit = unitHeading(scene.data.y, scene.yScale);
    const bool isSaid = scene.medium == Medium::screen && scene.data.y.title == scene.data.name;
    if (isSaid || scene.data.y.title.isEmpty()) return unit;
    if (unit.isEmpty()) return scene.data.y.title;
    return scene.data.y.title + QStringLiteral(" · ") + unit;
}

bool Plot::Private::hasTopLine() const {
    return !unitWords().isEmpty() || !scene.data.heading.isEmpty() || !scene.note.isEmpty();
}

void Plot::Private::chooseTicks(const QSize& size) {
    // Small charts have their ticks closer together, so that there are more than one.
    const double ySpacing = std::clamp(size.height() / 5.0, 22.0, 44.0);
    const double xSpacing = std::clamp(size.width() / 5.0, 40.0, 56.0);
    const QFontMetricsF metrics(scene.font);
    const double line = std::ceil(metrics.ascent() + metrics.descent());
    const bool xHeading = !unitHeading(scene.data.x, scene.xScale).isEmpty() ||
                          scene.data.x.kind == AxisKind::linear || scene.data.x.kind == AxisKind::log10;
    const double top = hasTopLine() ? line + 6.0 : 8.0;
    const double bottom = line + labelGap + 3.0 + (xHeading ? line + 2.0 : 0.0);
    QRectF area(QPointF(0.0, top), QPointF(size.width(), std::max(top + 1.0, size.height() - bottom)));
    yTicks->chosen = ticksOf(scene.data.y, frameIn(area).y, scene.numbers, scene.yScale, ySpacing);
    double widest = 0.0;
    for (const Tick& tick : yTicks->chosen)
        widest = std::max(widest, decadeWidth(scene.font, tick.label));
    area.setLeft(std::ceil(widest) + labelGap + 4.0);
    area.setRight(std::max(area.left() + 1.0, size.width() - 14.0));
    xTicks->chosen = ticksOf(scene.data.x, frameIn(area).x, scene.numbers, scene.xScale, xSpacing);
    if (!xTicks->chosen.empty()) {  // the last label must not leave the picture
        const Tick& last = xTicks->chosen.back();
        const double reach = frameIn(area).x.pixel(last.at) + decadeWidth(scene.font, last.label) / 2.0 + 2.0;
        if (reach > size.width()) area.setRight(area.right() - std::ceil(reach - size.width()));
    }
    plot->axisRect()->setMargins(QMargins(static_cast<int>(area.left()), static_cast<int>(area.top()),
                                          std::max(0, size.width() - static_cast<int>(area.right())),
                                          std::max(0, size.height() - static_cast<int>(area.bottom()))));
}

void Plot::Private::chooseBarTicks(const QSize& size) {
    constexpr double mostOfWidth = 0.38;
    const QFontMetricsF metrics(scene.font);
    double widest = 0.0;
    for (const QString& category : scene.data.bars.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category));
    widest = std::ceil(std::min(widest, mostOfWidth * size.width()));
    xTicks->chosen.clear();
    yTicks->chosen.clear();
    const std::size_t rows = scene.data.bars.categories.size();
    const bool hasTwoLines = size.height() - 8.0 >= 2.0 * metrics.height() * static_cast<double>(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const QString& name = scene.data.bars.categories[row];
        yTicks->chosen.push_back(
            {static_cast<double>(row), hasTwoLines ? inTwoLines(metrics, name, widest + 1.0)
                                                   : metrics.elidedText(name, Qt::ElideRight, widest + 1.0)});
    }
    const int left = static_cast<int>(widest + labelGap + 4.0);
    const double right = std::min(valueRoom(scene), 0.5 * (size.width() - left));
    const bool negative = scene.home.left < 0.0;
    plot->axisRect()->setMargins(
        QMargins(left + (negative ? static_cast<int>(right) : 0), 4, static_cast<int>(right) + 2, 4));
}

void Plot::Private::chooseGanttTicks(const QSize& size) {
    constexpr double spacing = 56.0;
    constexpr double mostOfWidth = 0.3;
    const QFontMetricsF metrics(scene.font);
    const double bottom = std::ceil(metrics.ascent() + metrics.descent()) + labelGap + 3.0;
    const double left = ganttNamesWidth(scene, mostOfWidth * size.width());
    const double right = std::ceil(decadeWidth(scene.font, QStringLiteral("2000-00")) / 2.0) + 2.0;
    yTicks->chosen.clear();
    plot->axisRect()->setMargins(
        QMargins(static_cast<int>(left), 2, static_cast<int>(right), static_cast<int>(bottom)));
    const QRectF area(QPointF(left, 2.0), QPointF(std::max(left + 1.0, size.width() - right),
                                                  std::max(3.0, size.height() - bottom)));
    xTicks->chosen = ticksOf(scene.data.x, frameIn(area).x, scene.numbers, scene.xScale, spacing);
}

void Plot::Private::chooseHeatTicks(const QSize& size) {
    HeatLayout layout = heatLayoutOf(scene, size, labelGap);
    xTicks->chosen = std::move(layout.columns);
    yTicks->chosen = std::move(layout.rows);
    plot->axisRect()->setMargins(layout.margins);
}

void Plot::Private::paintMarks(QPainter& painter) {
    const Frame now = frame();
    painter.setRenderHint(QPainter::Antialiasing);
    if (scene.hasBars()) {
        paintBars(painter, scene, now);
        return;
    }
    if (scene.isGantt()) {
        paintGantt(painter, scene, now);
        return;
    }
    if (scene.isHeat()) {
        paintHeat(painter, scene, now);
        return;
    }
    painter.setClipRect(now.area.adjusted(0.0, 0.0, 1.0, 1.0));
    paintFills(painter, scene, now);
    paintReferences(painter, scene, now);
    paintLines(painter, scene, now);
    constexpr double overhang = 6.0;  // a mark at the edge stays whole
    painter.setClipRect(now.area.adjusted(-overhang, -overhang, overhang, overhang));
    paintPoints(painter, scene, now);
    paintNotes(painter, scene, now);
}

void Plot::Private::paintDecades(QPainter& painter, const Frame& now) const {
    const QFontMetricsF metrics(scene.font);
    painter.setPen(scene.palette.muted);
    if (now.y.logarithmic)
        for (const Tick& tick : yTicks->chosen)
            paintDecade(painter, scene.font, tick.label,
                        now.area.left() - labelGap - decadeWidth(scene.font, tick.label),
                        now.y.pixel(tick.at));
    if (now.x.logarithmic)
        for (const Tick& tick : xTicks->chosen)
            paintDecade(painter, scene.font, tick.label,
                        now.x.pixel(tick.at) - decadeWidth(scene.font, tick.label) / 2.0,
                        now.area.bottom() + labelGap + metrics.height() / 2.0);
}

// Heading and unit from the left, and from the right what is left out.
void Plot::Private::paintTopLine(QPainter& painter, const Frame& now) const {
    constexpr double gap = 8.0;
    double left = 1.0;
    double right = now.area.right();
    const auto write = [&](const QFont& font, const QColor& colour, const QString& words, Qt::Edge edge) {
        const QFontMetricsF metrics(font);
        if (words.isEmpty() || right - left < metrics.height()) return;
        const QString fitting = metrics.elidedText(words, Qt::ElideRight, right - left);
        const double width = std::ceil(metrics.horizontalAdvance(fitting)) + 1.0;
        const double from = edge == Qt::LeftEdge ? left : right - width;
        paintText(painter, font, colour, QRectF(from, 1.0, width, metrics.height()), fitting);
        (edge == Qt::LeftEdge ? left : right) += edge == Qt::LeftEdge ? width + gap : -width - gap;
    };
    write(scene.boldFont, scene.palette.text, scene.data.heading, Qt::LeftEdge);
    write(scene.font, scene.palette.muted, unitWords(), Qt::LeftEdge);
    write(scene.font, scene.palette.warning, scene.note, Qt::RightEdge);
}

// Small charts in the cells of a grid, each with its own axes.
void Plot::Private::paintParts(QCPPainter& painter, const QSize& size) const {
    const auto parts = partsOf(scene);
    const std::vector<QRect> cells = gridCells(parts.size(), size);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Scene part;
        part.data = parts[i];
        part.numbers = scene.numbers;
        part.palette = scene.palette;
        part.medium = scene.medium;
        part.selected = scene.selected;
        part.prepare();
        Plot small(part, nullptr);
        small.setView(view);
        small.arrange(cells[i].size());
        painter.save();
        painter.translate(cells[i].topLeft());
        small.m->plot->toPainter(&painter, cells[i].width(), cells[i].height());
        painter.restore();
    }
}

void Plot::Private::paintWords(QPainter& painter) {
    const Frame now = frame();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    labels = placeLabels(scene, now);
    paintLabels(painter, scene, labels, pictures);
    paintDecades(painter, now);
    const QFontMetricsF metrics(scene.font);
    paintTopLine(painter, now);
    if (scene.isGantt()) paintGanttNames(painter, scene, now);
    if (scene.isHeat()) paintHeatScale(painter, scene, now);
    if (scene.hasBars() || scene.isGantt()) return;
    QString below = scene.data.x.title;
    const QString unit = unitHeading(scene.data.x, scene.xScale);
    if (isTime(scene.data.x)) return;
    if (!unit.isEmpty()) below += (below.isEmpty() ? QString() : QStringLiteral(" · ")) + unit;
    const double width = metrics.horizontalAdvance(below) + 2.0;
    const double height = std::ceil(metrics.ascent() + metrics.descent());
    paintText(painter, scene.font, scene.palette.muted,
              QRectF(QPointF(now.area.right() - width, now.area.bottom() + labelGap + height + 2.0),
                     QSizeF(width, height)),
              below);
}

Plot::Plot(Scene& scene, QWidget* parent) : m(std::make_unique<Private>(scene, parent)) {
    if (parent == nullptr) m->owned.reset(m->plot);
    QCustomPlot& plot = *m->plot;
    plot.setAttribute(Qt::WA_TransparentForMouseEvents);
    plot.setFocusPolicy(Qt::NoFocus);
    plot.setInteractions({});
    plot.setLocale(QLocale::c());
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMinimumSize(1, 1);
    plot.layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);  // unused: no picture of its own
    new Painting(&plot, QStringLiteral("main"), [this](QPainter& painter) { m->paintMarks(painter); });
    new Painting(&plot, QStringLiteral("legend"), [this](QPainter& painter) { m->paintWords(painter); });
    restyle();
}

Plot::~Plot() = default;

QWidget* Plot::widget() const {
    return m->plot;
}

void Plot::restyle() {
    if (m->paintedFont != m->scene.font || m->paintedCard != m->scene.palette.card) m->pictures.clear();
    m->paintedFont = m->scene.font;
    m->paintedCard = m->scene.palette.card;
    QCustomPlot& plot = *m->plot;
    const Scene& scene = m->scene;
    plot.setBackground(QBrush(scene.palette.card));
    m->style(plot.xAxis, scene.data.x, m->xTicks);
    m->style(plot.yAxis, scene.data.y, m->yTicks);
    const bool bars = scene.hasBars();
    const bool rows = bars || scene.isGantt() || scene.isHeat();
    plot.yAxis->setRangeReversed(rows);
    plot.yAxis->grid()->setVisible(!rows);
    plot.xAxis->grid()->setVisible(scene.isGantt() || (!bars && scene.isScatter()));
    plot.xAxis->setVisible(!bars);
    plot.yAxis->setTickLabelColor(bars ? scene.palette.text : scene.palette.muted);
    plot.xAxis->setBasePen(scene.isWhole() ? QPen(Qt::NoPen) : QPen(scene.palette.hairline, 1.0));
}

void Plot::setView(const View& view) {
    m->view = view;
    m->plot->xAxis->setRange(view.left, view.right);
    m->plot->yAxis->setRange(std::min(view.bottom, view.top), std::max(view.bottom, view.top));
}

const View& Plot::view() const {
    return m->view;
}

void Plot::arrange(const QSize& size) {
    if (m->scene.hasBars())
        m->chooseBarTicks(size);
    else if (m->scene.isGantt())
        m->chooseGanttTicks(size);
    else if (m->scene.isHeat())
        m->chooseHeatTicks(size);
    else
        m->chooseTicks(size);
}

void Plot::replot() {
    m->plot->setViewport(m->plot->rect());  // as its resize event would, which waits until it is shown
    arrange(m->plot->size());
    m->plot->replot(QCustomPlot::rpQueuedRefresh);
}

Frame Plot::frame() const {
    return m->frame();
}

const std::vector<PlacedLabel>& Plot::labels() const {
    return m->labels;
}

void Plot::paintOn(QPaintDevice& device, double scale, const QPointF& origin, const QSize& size,
                   const std::function<void(QPainter&)>& before) {
    QCPPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    before(painter);
    painter.translate(origin);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setMode(QCPPainter::pmNoCaching);  // text is drawn at the device's resolution
    if (m->scene.medium == Medium::vector) painter.setMode(QCPPainter::pmVectorized);
    if (m->scene.isSplit()) {
        m->paintParts(painter, size);
        return;
    }
    arrange(size);
    m->plot->toPainter(&painter, size.width(), size.height());
}

}  // namespace wattplan::charts
