#include "widgets/panels/status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/document/ranges.h"
#include "widgets/text/range_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {

StatusLine::StatusLine(Document& document, Display& display, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_display(display),
      m_saved(new QLabel(this)),
      m_note(new QLabel(this)),
      m_recomputed(new QLabel(this)),
      m_ranges(new QLabel(this)),
      m_warnings(new QPushButton(this)),
      m_shown(new QLabel(this)) {
    theme::setRole(this, theme::Role::statusbar);
    theme::setRole(m_recomputed, theme::Role::caption);
    theme::setRole(m_ranges, theme::Role::caption);
    theme::setRole(m_shown, theme::Role::caption);
    theme::setRole(m_warnings, theme::Role::link);
    m_warnings->setFlat(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 14, 3);
    layout->setSpacing(20);
    layout->addWidget(m_saved);
    layout->addWidget(m_note);
    layout->addWidget(m_recomputed);
    layout->addWidget(m_ranges);
    layout->addStretch(1);
    layout->addWidget(m_warnings);
    layout->addWidget(m_shown);
    connect(m_warnings, &QPushButton::clicked, this, &StatusLine::warningsWanted);
    connect(&m_document, &Document::changed, this, [this] { note({}); });
    connect(&m_document, &Document::changed, this, &StatusLine::refresh);
    connect(&m_document, &Document::pathChanged, this, &StatusLine::refresh);
    connect(&m_display, &Display::changed, this, &StatusLine::refresh);
    Ranges& ranges = Ranges::of(m_document);
    connect(&ranges, &Ranges::drawn, this, &StatusLine::refreshRanges);
    connect(&ranges, &Ranges::switched, this, &StatusLine::refreshRanges);
    note({});
    refresh();
}

void StatusLine::refreshRanges() {
    const Ranges& ranges = Ranges::of(m_document);
    m_ranges->setVisible(ranges.isOn());
    if (!ranges.isOn()) return;
    if (ranges.draws() == 0) return m_ranges->setText(ranges.isDrawing() ? tr("Drawing …") : QString());
    const int inputs = static_cast<int>(ranges.inputs());
    m_ranges->setText(
        tr("%1 of %2", "4,096 draws, 12 inputs")
            .arg(text::drawsText(ranges.draws(), ranges.asked()), tr("%n input(s)", nullptr, inputs)));
}

QString StatusLine::savedText() const {
    return m_saved->text();
}

void StatusLine::note(const QString& sentence) {
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void StatusLine::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void StatusLine::refresh() {
    if (m_document.isReadOnly()) {
        m_saved->setText(tr("Read-only"));
        theme::setRole(m_saved, theme::Role::warning);
    } else if (m_document.path().isEmpty()) {
        m_saved->setText(tr("Not in a file yet"));
        theme::setRole(m_saved, theme::Role::warning);
    } else {
        m_saved->setText(tr("● Saved"));
        theme::setRole(m_saved, theme::Role::good);
    }
    refreshRanges();
    const PlanModel::Report& report = m_document.lastReport();
    const text::NumberFormat numbers = m_display.numbers(m_document.plan(), m_document.catalogue());
    constexpr double milli = 1000.0;  // µs
    const bool isLong = report.microseconds >= milli;
    const QString time =
        numbers.format(isLong ? report.microseconds / milli : report.microseconds, {}).text() +
        (isLong ? QStringLiteral(" ms") : QStringLiteral(" µs"));
    m_recomputed->setText(report.nodes == 0
                              ? QString()
                              : tr("recomputed: %1, in %2", "number of values, time")
                                    .arg(numbers.format(static_cast<double>(report.nodes), {}).text(), time));
    const int grave = m_document.warningCount();
    const auto errors = static_cast<int>(
        std::ranges::count(m_document.checks(), analysis::Severity::error, &analysis::Check::severity));
    QStringList counts;
    if (errors > 0) counts += tr("%n error(s)", nullptr, errors);
    if (grave > errors) counts += tr("%n warning(s)", nullptr, grave - errors);
    m_warnings->setText(counts.join(tr(", ", "between counts")));
    m_warnings->setVisible(grave > 0);
    const std::string& code = m_display.currency();
    const QString shown = numbers.wording().currency.name.code.empty()
                              ? QString::fromStdString(code)
                              : QString::fromStdString(numbers.wording().currency.name.code);
    m_shown->setText(tr("Money in %1").arg(shown));
}

}  // namespace wattplan
