#include "widgets/pages/kpi_tile.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

#include "widgets/pages/parts.h"
#include "widgets/text/range_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {

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
    // Above the unit, so that there is room for it beside any number.
    m_median = new QLabel(QStringLiteral("P50"), this);
    m_unit = new ElidedLabel(this);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(0);
    for (QLabel* label : {m_median, static_cast<QLabel*>(m_unit)}) {
        theme::setRole(label, theme::Role::caption);
        beside->addWidget(label, 0, Qt::AlignBottom);
    }
    line->addWidget(m_number, 0, Qt::AlignBottom);
    line->addLayout(beside, 1);
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
    const bool isMedian = known && figure.isMedian;
    m_median->setVisible(isMedian);
    m_unit->setText(known ? figure.number.unit : QString());
    m_unit->setVisible(!isMedian || !m_unit->text().isEmpty());
    m_unit->setContentsMargins(0, 0, 0, isMedian ? 0 : 4);
    m_detail->setText(known ? figure.detail : figure.reason);
    theme::setRole(m_detail, known ? theme::Role::caption : theme::Role::warning);
    m_result = figure.result;
    setAccessibleName(figure.label);
    const QString range = text::percentilesText(figure.detail);
    setToolTip(isMedian ? range : QString());
    setAccessibleDescription(!known            ? figure.reason
                             : figure.isMedian ? QStringLiteral("P50 %1, %2").arg(figure.number.text(), range)
                                               : figure.number.text());
}

QString KpiTile::numberText() const {
    QStringList words{m_number->text()};
    if (!m_unit->text().isEmpty()) words += m_unit->text();
    if (m_median->isVisibleTo(this)) words += m_median->text();
    return words.join(u' ');
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
