#include "widgets/pages/check_list.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <map>

#include "widgets/text/check_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using analysis::Check;
using analysis::Severity;

constexpr int tagRole = Qt::UserRole;
constexpr int markSize = 16;
constexpr std::size_t mostRows = 200;  // the rest is counted: nobody reads on

QColor colourOf(Severity severity) {
    const theme::Palette& colours = theme::palette();
    switch (severity) {
        case Severity::pass:
            return colours.good;
        case Severity::note:
            return colours.muted;
        case Severity::warning:
            return colours.warning;
        case Severity::error:
            return colours.bad;
    }
    return colours.text;
}

// Told apart by shape as well as by colour: a tick, a ring, a triangle, a square on its corner.
void paintMark(QPainter& painter, Severity severity) {
    const QColor colour = colourOf(severity);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (severity) {
        case Severity::pass:
            painter.drawPolyline(QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4.5}}));
            return;
        case Severity::note:
            painter.drawEllipse(QPointF(8, 8), 5.5, 5.5);
            painter.drawLine(QPointF(8, 7.6), QPointF(8, 10.8));
            painter.drawPoint(QPointF(8, 5.2));
            return;
        case Severity::warning:
            painter.drawPolygon(QPolygonF({{8, 2}, {14.5, 13.5}, {1.5, 13.5}}));
            painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.4));
            painter.drawPoint(QPointF(8, 11.6));
            return;
        case Severity::error:
            painter.setBrush(colour);
            painter.drawPolygon(QPolygonF({{8, 1.5}, {14.5, 8}, {8, 14.5}, {1.5, 8}}));
            painter.setPen(QPen(theme::palette().card, 1.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(8, 5), QPointF(8, 8.6));
            painter.drawPoint(QPointF(8, 11));
            return;
    }
}

QIcon iconOf(Severity severity, qreal ratio) {
    QPixmap pixmap(QSize(markSize, markSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, severity);
    QIcon icon;
    icon.addPixmap(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(CheckList)

public:
    static QString none() {
        return tr("Nothing to check yet: add a facility, a cluster and a training run.");
    }
    static QString more(std::size_t count) { return tr("… and %1 more").arg(count); }
    static QString spoken(Severity severity, const QString& sentence) {
        return tr("%1: %2", "grade, sentence").arg(text::severityText(severity), sentence);
    }
    static QString errors(std::size_t count) { return tr("errors: %1").arg(count); }
    static QString warnings(std::size_t count) { return tr("warnings: %1").arg(count); }
    static QString notes(std::size_t count) { return tr("notes: %1").arg(count); }
    static QString passed(std::size_t count) { return tr("passed: %1").arg(count); }
};

}  // namespace

CheckList::CheckList(QWidget* parent) : QListWidget(parent) {
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setFrameShape(NoFrame);
    setIconSize({markSize, markSize});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSpacing(2);
    setCursor(Qt::PointingHandCursor);
    connect(&theme::notifier(), &theme::Notifier::changed, this, [this] {
        m_ink = theme::palette().text;
        if (count() > 0) fill();
    });
    connect(this, &QListWidget::itemClicked, this, &CheckList::ask);
    connect(this, &QListWidget::itemActivated, this, &CheckList::ask);
}

void CheckList::show(const std::vector<Check>& checks, const PlanView& view) {
    std::vector<Row> rows;
    for (const Check& check : checks) {
        if (rows.size() == mostRows) {
            rows.push_back({Severity::note, Words::more(checks.size() - mostRows)});
            break;
        }
        rows.push_back({check.severity, text::checkText(check, view.plan, view.catalogue, view.numbers),
                        check.field ? tagOf(*check.field) : 0});
    }
    // Most edits change no check: then there is nothing to lay out.
    const QColor ink = theme::palette().text;
    if (count() > 0 && rows == m_rows && ink == m_ink) return;
    m_rows = std::move(rows);
    m_ink = ink;
    fill();
}

void CheckList::fill() {
    const int at = currentRow();
    clear();
    std::map<Severity, QIcon> icons;
    for (const Row& row : m_rows) {
        auto icon = icons.find(row.severity);
        if (icon == icons.end())
            icon = icons.emplace(row.severity, iconOf(row.severity, devicePixelRatioF())).first;
        auto* item = new QListWidgetItem(icon->second, row.sentence, this);
        item->setData(Qt::AccessibleTextRole, Words::spoken(row.severity, row.sentence));
        if (row.severity == Severity::error) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
        }
        if (row.tag != 0) item->setData(tagRole, QVariant::fromValue<quint64>(row.tag));
    }
    if (m_rows.empty()) new QListWidgetItem(Words::none(), this);
    if (at >= 0 && at < count()) setCurrentRow(at, QItemSelectionModel::NoUpdate);
    fitRows();
}

void CheckList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    fitRows();
}

// The height of a row follows from its wrapped text: the view alone measures before it knows its width.
void CheckList::fitRows() {
    constexpr int besideText = markSize + 18;
    const int width = std::max(80, viewport()->width() - 2 * spacing() - besideText);
    for (int row = 0; row < count(); ++row) {
        const QFontMetrics metrics(item(row)->font().resolve(font()));
        const QRect box = metrics.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, item(row)->text());
        item(row)->setSizeHint({1, std::max(box.height(), markSize) + 6});
    }
}

void CheckList::ask(const QListWidgetItem* item) {
    const quint64 tag = item->data(tagRole).toULongLong();
    if (tag != 0) emit goToRequested(tag);
}

QString checkCounts(const std::vector<Check>& checks) {
    const auto count = [&](Severity severity) {
        return static_cast<std::size_t>(std::ranges::count(checks, severity, &Check::severity));
    };
    QStringList parts;
    if (const auto found = count(Severity::error)) parts << Words::errors(found);
    if (const auto found = count(Severity::warning)) parts << Words::warnings(found);
    if (const auto found = count(Severity::note)) parts << Words::notes(found);
    if (const auto found = count(Severity::pass)) parts << Words::passed(found);
    return parts.join(QStringLiteral(" · "));
}

QIcon severityIcon(Severity severity, qreal devicePixelRatio) {
    return iconOf(severity, devicePixelRatio);
}

}  // namespace wattplan
