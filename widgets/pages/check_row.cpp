#include "widgets/pages/check_row.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/pages/check_list.h"
#include "widgets/pages/wrapped_label.h"
#include "widgets/text/spacing.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int markSize = 16;

void paintMark(QLabel& label, analysis::Severity severity) {
    label.setPixmap(severityIcon(severity, label.devicePixelRatioF()).pixmap(QSize(markSize, markSize)));
}

}  // namespace

CheckRow::CheckRow(QWidget* parent)
    : QFrame(parent),
      m_mark(new QLabel(this)),
      m_object(new QLabel(this)),
      m_sentence(new WrappedLabel(this)),
      m_actions(new QHBoxLayout),
      m_goTo(new QPushButton(this)) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(2, 7, 2, 7);
    columns->setSpacing(10);
    m_mark->setFixedSize(markSize, markSize);
    columns->addWidget(m_mark, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    m_object->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(m_object);
    lines->addWidget(m_sentence);
    theme::setRole(m_goTo, theme::Role::link);
    m_actions->setSpacing(8);
    m_actions->addWidget(m_goTo);
    m_actions->addStretch(1);
    lines->addLayout(m_actions);
    columns->addLayout(lines, 1);
    connect(&theme::notifier(), &theme::Notifier::changed, this, [this] {
        if (!m_markShown) return;
        std::get<theme::Theme>(*m_markShown) = theme::currentTheme();
        paintMark(*m_mark, m_check.severity);
    });
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (m_check.field) emit goToRequested(tagOf(*m_check.field));
    });
}

QPushButton* CheckRow::button(std::size_t index) {
    while (m_buttons.size() <= index) {
        auto* made = new QPushButton(this);
        m_actions->insertWidget(static_cast<int>(m_buttons.size()), made);
        connect(made, &QPushButton::clicked, this, [this, at = m_buttons.size()] {
            const std::vector<Edit> edits =
                m_fixes[at].edits;  // the row is shown anew while they are applied
            emit fixWanted(edits);
        });
        m_buttons.push_back(made);
    }
    return m_buttons[index];
}

void CheckRow::leadNowhere() {
    m_leads = false;
    m_goTo->hide();
}

void CheckRow::show(const analysis::Check& check, std::vector<analysis::Fix> fixes,
                    const text::CheckText& words) {
    const std::tuple mark(check.severity, theme::currentTheme(), devicePixelRatioF());
    if (m_markShown != mark) {
        m_markShown = mark;
        paintMark(*m_mark, check.severity);
    }
    m_check = check;
    m_fixes = std::move(fixes);
    m_mark->setAccessibleName(text::severityText(check.severity));
    m_object->setFont(theme::font(theme::fontLanguage(), theme::TextSize::normal, theme::Weight::bold));
    m_object->setText(words.object(check));
    m_sentence->setText(text::withSpaces(words.sentence(check)));
    setAccessibleName(words.line(check));
    for (std::size_t i = 0; i < m_fixes.size(); ++i) {
        button(i)->setText(words.fix(m_fixes[i]));
        m_buttons[i]->show();
    }
    for (std::size_t i = m_fixes.size(); i < m_buttons.size(); ++i)
        m_buttons[i]->hide();
    const bool passed = check.severity == analysis::Severity::pass;
    m_goTo->setText(words.goTo(check));
    m_goTo->setVisible(m_leads && check.field.has_value() && !passed);
}

std::vector<QPushButton*> CheckRow::fixButtons() const {
    return {m_buttons.begin(), m_buttons.begin() + static_cast<std::ptrdiff_t>(m_fixes.size())};
}

}  // namespace wattplan
