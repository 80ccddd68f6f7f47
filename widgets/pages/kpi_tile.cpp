#include "widgets/pages/kpi_tile.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/pages/parts.h"
#include "widgets/text/range_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(KpiTile)

public:
    static QString median(const QString& unit) { return tr("%1 · P50", "unit of a number").arg(unit); }
};

QString unitText(const KpiFigure& figure) {
    if (!figure.isMedian) return figure.number.unit;
    return figure.number.unit.isEmpty() ? QStringLiteral("P50") : Words::median(figure.number.unit);
}

}  // namespace

KpiTile::KpiTile(QWidget* parent) : QFrame(parent) {
    theme::setRole(this, theme::Role::card);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 8, 8);
    rows->setSpacing(1);
    m_label = new ElidedLabel(this);
    theme::setRole(m_label, theme::Role::caption);
    auto* line = new QHBoxLayout;
    line->setSpacing(5);
    m_number = new QLabel(this);
    m_number->setTextFormat(Qt::PlainText);
    theme::setRole(m_number, theme::Role::figure);
    m_unit = new RemarksLabel(this);
    theme::setRole(m_unit, theme::Role::caption);
    line->addWidget(m_number, 0, Qt::AlignBottom);
    line->addWidget(m_unit, 1, Qt::AlignBottom);
    m_unit->setContentsMargins(0, 0, 0, 4);
    m_detail = new ElidedLabel(this);
    theme::setRole(m_detail, theme::Role::caption);
    rows->addWidget(m_label);
    rows->addLayout(line);
    rows->addWidget(m_detail);
}

void KpiTile::show(const KpiFigure& figure) {
    const bool known = figure.reason.isEmpty();
    m_label->setText(figure.label);
    m_number->setText(known ? figure.number.prefix + figure.number.number : QStringLiteral("—"));
    m_unit->setText(known ? unitText(figure) : QString());
    m_detail->setText(known ? figure.detail : figure.reason);
    theme::setRole(m_detail, known ? theme::Role::caption : theme::Role::warning);
    m_result = figure.result;
    setAccessibleName(figure.label);
    const QString range = text::percentilesText(figure.detail);
    setToolTip(known && figure.isMedian ? range : QString());
    setAccessibleDescription(!known            ? figure.reason
                             : figure.isMedian ? QStringLiteral("P50 %1, %2").arg(figure.number.text(), range)
                                               : figure.number.text());
}

QString KpiTile::numberText() const {
    return m_unit->text().isEmpty() ? m_number->text()
                                    : QStringLiteral("%1 %2").arg(m_number->text(), m_unit->text());
}

QString KpiTile::detailText() const {
    return m_detail->text();
}

void KpiTile::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) ask();
}

void KpiTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        ask();
    else
        QFrame::keyPressEvent(event);
}

void KpiTile::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::palette().accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

quint64 KpiTile::tag() const {
    return m_result.object.isValid() ? tagOf(m_result) : 0;
}

void KpiTile::ask() {
    if (tag() != 0) emit explain(tag());
}

}  // namespace wattplan
