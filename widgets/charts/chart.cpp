#include "widgets/charts/chart.h"

#include <QAccessible>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QTimer>
#include <algorithm>
#include <cmath>

#include "widgets/charts/chart_accessible.h"
#include "widgets/charts/chart_private.h"
#include "widgets/charts/picture_choices.h"
#include "widgets/text/same_wording.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan::charts {

Overlay::Overlay(QWidget* parent, std::function<void(QPainter&)> paint)
    : QWidget(parent), m_paint(std::move(paint)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void Overlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_paint(painter);
}

Chart::Private::Private(Chart* itsChart)
    : chart(itsChart),
      plot(scene, itsChart),
      chips(new LegendChips(itsChart)),
      overlay(new Overlay(itsChart, [this](QPainter& painter) { paintOverlay(painter); })) {}

QPointF Chart::Private::toPlot(const QPointF& position) const {
    return position - QPointF(plot.widget()->pos());
}

void Chart::Private::layOut() {
    const int width = chart->width();
    const int top = chips->heightFor(width);
    chips->setGeometry(0, 0, width, top);
    const QRect room(0, top, width, std::max(1, chart->height() - top));
    plot.widget()->setGeometry(room);
    overlay->setGeometry(room);
    overlay->raise();
    if (split != nullptr) split->setGeometry(room);
}

void Chart::Private::rebuild() {
    const View before = plot.view();
    const View homeBefore = scene.home;
    scene.palette = theme::palette();
    scene.prepare();
    plot.restyle();
    plot.setView(before == homeBefore || scene.isWhole() ? scene.home : before);
    if (before != homeBefore) show(before);
    reading = {};
    readingStop = -1;
    brushAnchor.reset();
    if (brush) mark(brushOver(scene, brush->box));
    fillSplit();
    if (table) table->refresh();
    if (gesture == Gesture::move) gesture = Gesture::none;  // what was dragged may be gone
    fillChips();
    layOut();
    describe();
    refresh();
}

void Chart::Private::refresh() {
    stale = true;
    if (chart->isVisible()) ensureFresh();
}

void Chart::Private::ensureFresh() {
    if (!stale || split != nullptr) return;
    stale = false;
    layOut();  // a chart that was never shown has had no resize event
    plot.replot();
    overlay->update();
}

void Chart::Private::fillChips() {
    chips->setEntries(legendOf(scene.data), scene.hidden, scene.font);
}

void Chart::Private::describe() {
    chart->setAccessibleName(scene.data.name);
    QStringList parts;
    if (!scene.data.description.isEmpty()) parts += scene.data.description;
    for (const LegendEntry& entry : legendOf(scene.data))
        parts += scene.shown(entry.key) ? entry.name : Chart::tr("%1 (hidden)").arg(entry.name);
    if (!scene.note.isEmpty()) parts += scene.note;
    chart->setAccessibleDescription(parts.join(Chart::tr("; ", "between the parts of a description")));
}

void Chart::Private::paintOverlay(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame frame = plot.frame();
    if (scene.data.isEmpty()) {
        painter.fillRect(overlay->rect(), scene.palette.card);  // over axes that measure nothing
        painter.setFont(scene.font);
        painter.setPen(scene.palette.muted);
        painter.drawText(
            QRectF(overlay->rect()).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
            scene.data.emptyText.isEmpty() ? Chart::tr("Nothing to show yet") : scene.data.emptyText);
        return;
    }
    if ((gesture == Gesture::zoom || gesture == Gesture::brush) && moved) {
        QRectF box = QRectF(pressed, current).normalized() & frame.area;
        if (gesture == Gesture::brush) {
            box = boxOf(brushOver(scene, frame, box), frame);
        } else if (!zoomsVertically()) {
            box.setTop(frame.area.top());
            box.setBottom(frame.area.bottom());
        }
        paintMarked(painter, box);
        return;
    }
    if (brush) paintMarked(painter, boxOf(*brush, frame));
    if (gesture == Gesture::move && moved) {
        paintDrag(painter, scene, frame, drag);
        return;
    }
    if (gesture == Gesture::none) {
        if (!reading.isEmpty())
            paintReading(painter, scene, frame, reading, QRectF(overlay->rect()));
        else if (linkedX)
            paintLinked(painter, frame);
    }
    if (chart->hasFocus() && byKeyboard) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(scene.palette.accent, 1.0));
        painter.drawRoundedRect(QRectF(overlay->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    }
}

void Chart::Private::paintLinked(QPainter& painter, const Frame& frame) const {
    if (scene.isWhole() || *linkedX < frame.x.low || *linkedX > frame.x.high) return;
    Reading linked = Reading::atX(scene, frame, *linkedX);
    if (scene.isScatter() || linked.isEmpty()) {  // nothing is measured between points
        paintCrosshair(painter, scene, frame, *linkedX);
        return;
    }
    if (isPart()) {  // the chart that is read names time and series
        const auto whole = std::ranges::find(linked.rows, true, &ReadingRow::strong);
        linked.heading = whole != linked.rows.end() ? whole->value : linked.rows.front().value;
        linked.rows.clear();
    }
    paintReading(painter, scene, frame, linked, QRectF(overlay->rect()));
}

void Chart::Private::paintMarked(QPainter& painter, const QRectF& box) const {
    constexpr int opacity = 28;
    QColor fill = scene.palette.accent;
    fill.setAlpha(opacity);
    painter.setPen(QPen(scene.palette.accent, 1.0));
    painter.setBrush(fill);
    painter.drawRect(QRectF(QPointF(std::floor(box.left()) + 0.5, box.top()),
                            QPointF(std::floor(box.right()) + 0.5, box.bottom())));
}

Chart::Chart(QWidget* parent) : QWidget(parent), m(std::make_unique<Private>(this)) {
    [[maybe_unused]] static const bool isTold = (QAccessible::installFactory(accessibleChart), true);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m->scene.palette = theme::palette();
    m->scene.prepare();
    m->plot.setView(m->scene.home);
    connect(m->chips, &LegendChips::toggled, this, &Chart::setShown);
    connect(&theme::notifier(), &theme::Notifier::changed, this, [this] {
        m->scene.palette = theme::palette();
        m->plot.restyle();
        m->stale = true;
        QTimer::singleShot(0, this, [this] {  // one chart after the other
            if (isVisible()) m->ensureFresh();
        });
    });
}

Chart::~Chart() = default;

// What is shown already needs no drawing: most steps change one chart of a page.
void Chart::setData(ChartData data, text::NumberFormat numbers) {
    m->ownScale = data.y.kind;
    apply(m->choices, data);
    if (data == m->scene.data && text::writeAlike(numbers, m->scene.numbers)) return;
    m->scene.data = std::move(data);
    m->scene.numbers = std::move(numbers);
    m->rebuild();
}

const ChartData& Chart::data() const {
    return m->scene.data;
}

const text::NumberFormat& Chart::numbers() const {
    return m->scene.numbers;
}

void Chart::setExportText(ExportText text) {
    m->exportText = std::move(text);
}

void Chart::setSelectedIds(const std::vector<std::uint64_t>& ids) {
    if (ids == m->scene.selected) return;
    m->scene.selected = ids;
    m->scene.prepare();
    if (m->split != nullptr) m->split->setSelectedIds(ids);
    m->refresh();
}

const std::vector<std::uint64_t>& Chart::selectedIds() const {
    return m->scene.selected;
}

View Chart::view() const {
    return m->plot.view();
}

void Chart::setView(const View& view) {
    m->show(view);
}

bool Chart::isZoomed() const {
    return m->plot.view() != m->scene.home;
}

void Chart::resetView() {
    m->show(m->scene.home);
}

bool Chart::isShown(const QString& seriesKey) const {
    return m->scene.shown(seriesKey);
}

void Chart::setShown(const QString& seriesKey, bool shown) {
    if (m->scene.shown(seriesKey) == shown) return;
    if (shown)
        m->scene.hidden.removeAll(seriesKey);
    else
        m->scene.hidden.append(seriesKey);
    m->rebuild();
    emit seriesToggled(seriesKey, shown);
}

QStringList Chart::hiddenKeys() const {
    return m->scene.hidden;
}

void Chart::setCursor(std::optional<double> x) {
    if (m->linkedX == x) return;
    m->linkedX = x;
    if (m->split != nullptr) m->split->setCursor(x);
    m->overlay->update();
}

std::optional<double> Chart::shownCursor() const {
    return m->linkedX;
}

std::vector<QRectF> Chart::labelBoxes() const {
    m->ensureFresh();
    std::vector<QRectF> boxes;
    for (const PlacedLabel& label : m->plot.labels())
        boxes.push_back(label.box.translated(m->plot.widget()->pos()));
    return boxes;
}

QRectF Chart::plotArea() const {
    m->ensureFresh();
    return m->plot.frame().area.translated(m->plot.widget()->pos());
}

QPointF Chart::positionOf(double x, double y) const {
    m->ensureFresh();
    return m->plot.frame().at(x, y) + QPointF(m->plot.widget()->pos());
}

QStringList Chart::readingAt(const QPointF& position) const {
    m->ensureFresh();
    return Reading::at(m->scene, m->plot.frame(), m->toPlot(position)).lines();
}

ChartPicture Chart::picture() const {
    ChartPicture picture;
    picture.data = m->scene.data;
    picture.numbers = m->scene.numbers;
    picture.text = m->exportText;
    picture.hiddenKeys = m->scene.hidden;
    if (isZoomed()) picture.view = m->plot.view();
    apply(keptPicture(m->keptAs, m->scene.numbers.language()), picture);
    return picture;
}

void Chart::copyToClipboard() const {
    charts::copyToClipboard(picture());
}

void Chart::exportToFile() {
    struct Choice {
        FileKind kind;
        QString filter;
    };
    const std::vector<Choice> choices{
        {FileKind::png2, tr("PNG picture, double size (*.png)")},
        {FileKind::png1, tr("PNG picture (*.png)")},
        {FileKind::png4, tr("PNG picture for print, four times the size (*.png)")},
        {FileKind::svg, tr("SVG drawing (*.svg)")},
        {FileKind::pdf, tr("PDF page (*.pdf)")},
        {FileKind::csv, tr("CSV table (*.csv)")},
    };
    QStringList filters;
    for (const Choice& choice : choices)
        filters += choice.filter;
    QString name = m->exportText.title.isEmpty() ? m->scene.data.name : m->exportText.title;
    static const QRegularExpression unfit(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f])"));
    name.replace(unfit, QStringLiteral(" "));
    QString chosen = filters.front();
    QString path = QFileDialog::getSaveFileName(this, tr("Export chart"), name + QStringLiteral(".png"),
                                                filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty()) return;
    FileKind kind = choices[static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(chosen)))].kind;
    const QString typed = QFileInfo(path).suffix().toLower();
    if (typed != suffixOf(kind)) {  // what was typed says more than the filter that was left as it was
        const auto meant =
            std::ranges::find_if(choices, [&](const Choice& c) { return suffixOf(c.kind) == typed; });
        if (meant != choices.end())
            kind = meant->kind;
        else
            path += QLatin1Char('.') + suffixOf(kind);
    }
    if (const auto written = writeFile(picture(), kind, path); !written)
        emit exportFailed(text::sentence(written.error()));
    else
        emit exported(path);
}

QSize Chart::sizeHint() const {
    return {480, 300};
}

QSize Chart::minimumSizeHint() const {
    constexpr QSize least(180, 120);
    return m->split != nullptr ? least.expandedTo(m->split->minimumSizeHint()) : least;
}

}  // namespace wattplan::charts
