#include "widgets/charts/decade_labels.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <cmath>
#include <utility>

#include "widgets/text/digits.h"

namespace wattplan::charts {
namespace {

constexpr double raisedSize = 0.76;  // of an exponent
constexpr double raisedBy = 0.36;    // of the height of a digit's line

QFont raisedFont(const QFont& font) {
    QFont raised = font;
    raised.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * raisedSize)));
    return raised;
}

// "2×10²⁴" as "2×10" and "24".
std::pair<QString, QString> split(const QString& label) {
    static const QString raisedDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString base;
    QString exponent;
    for (const QChar c : label) {
        const qsizetype digit = raisedDigits.indexOf(c);
        if (digit >= 0)
            exponent += QString::number(digit);
        else if (c == u'⁻')
            exponent += text::minusSign;
        else
            base += c;
    }
    return {base, exponent};
}

}  // namespace

double decadeWidth(const QFont& font, const QString& label) {
    const auto [base, exponent] = split(label);
    return QFontMetricsF(font).horizontalAdvance(base) +
           QFontMetricsF(raisedFont(font)).horizontalAdvance(exponent);
}

void paintDecade(QPainter& painter, const QFont& font, const QString& label, double left, double middle) {
    const auto [base, exponent] = split(label);
    const QFontMetricsF metrics(font);
    const double baseline = std::round(middle + (metrics.ascent() - metrics.descent()) / 2.0);
    painter.setFont(font);
    painter.drawText(QPointF(left, baseline), base);
    painter.setFont(raisedFont(font));
    painter.drawText(QPointF(left + metrics.horizontalAdvance(base), baseline - raisedBy * metrics.ascent()),
                     exponent);
}

}  // namespace wattplan::charts
