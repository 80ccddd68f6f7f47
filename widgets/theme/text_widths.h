#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>

namespace wattplan::theme {

/// How wide texts of one font are, in pixels; each is measured once. Digits are as wide as each other, so
/// that a number that changes is not measured again.
class TextWidths {
public:
    explicit TextWidths(const QFont& font) : m_font(font), m_metrics(font) {}

    const QFont& font() const { return m_font; }
    const QFontMetrics& metrics() const { return m_metrics; }
    int of(const QString& text);

private:
    QFont m_font;
    QFontMetrics m_metrics;
    QHash<QString, int> m_known;
};

}  // namespace wattplan::theme
