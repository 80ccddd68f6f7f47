#include "widgets/window/window_toolbar.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"
#include "widgets/window/what_if_button.h"
#include "widgets/window/window_actions.h"

namespace wattplan {

namespace {

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QToolButton* button(QAction* action, const QString& glyph, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(glyph);
    QObject::connect(made, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, made, [made, action] {
        made->setEnabled(action->isEnabled());
        made->setToolTip(action->text());
        made->setAccessibleName(action->text());
    });
    return made;
}

}  // namespace

WindowToolbar::WindowToolbar(WindowActions& actions, QWidget* parent)
    : QFrame(parent),
      m_undo(button(actions.undo, QStringLiteral("↶"), this)),
      m_redo(button(actions.redo, QStringLiteral("↷"), this)),
      m_whatIf(new WhatIfButton(this)),
      m_ranges(new QToolButton(this)),
      m_export(new QToolButton(this)),
      m_currencyBox(new QFrame(this)),
      m_languageBox(new QFrame(this)) {
    theme::setRole(this, theme::Role::toolbar);
    theme::setRole(m_currencyBox, theme::Role::segments);
    theme::setRole(m_languageBox, theme::Role::segments);
    m_ranges->setDefaultAction(actions.ranges);
    m_ranges->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_ranges->setObjectName(QStringLiteral("ranges"));
    m_export->setMenu(actions.exports);
    m_export->setPopupMode(QToolButton::InstantPopup);

    const auto segments = [](QFrame* box) {
        auto* layout = new QHBoxLayout(box);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->setSpacing(0);
        auto* group = new QButtonGroup(box);
        group->setExclusive(true);
        return std::pair(layout, group);
    };
    auto [currencyLayout, currencyGroup] = segments(m_currencyBox);
    for (const auto& [code, face] : {std::pair("CNY", "¥ CNY"), std::pair("USD", "$ USD"),
                                     std::pair("TWD", "NT$"), std::pair("EUR", "€")}) {
        auto* one = new QToolButton(m_currencyBox);
        one->setText(QString::fromUtf8(face));
        one->setAccessibleName(QString::fromLatin1(code));
        one->setCheckable(true);
        currencyGroup->addButton(one);
        currencyLayout->addWidget(one);
        m_currencies[QString::fromLatin1(code)] = one;
        // Not `clicked`: a screen reader chooses without a click.
        connect(one, &QToolButton::toggled, this, [this, name = QString::fromLatin1(code)](bool on) {
            if (on && !m_isShowing) emit currencyChosen(name);
        });
    }
    auto [languageLayout, languageGroup] = segments(m_languageBox);
    for (const auto& [language, face] :
         {std::pair(text::Language::en, "EN"), std::pair(text::Language::zhCN, "简"),
          std::pair(text::Language::zhTW, "繁")}) {
        auto* one = new QToolButton(m_languageBox);
        one->setText(QString::fromUtf8(face));
        one->setToolTip(text::nativeName(language));
        one->setAccessibleName(text::nativeName(language));
        one->setCheckable(true);
        languageGroup->addButton(one);
        languageLayout->addWidget(one);
        m_languages[static_cast<int>(language)] = one;
        connect(one, &QToolButton::toggled, this, [this, number = static_cast<int>(language)](bool on) {
            if (on && !m_isShowing) emit languageChosen(number);
        });
    }
    m_currencyBox->setObjectName(QStringLiteral("currency"));
    m_languageBox->setObjectName(QStringLiteral("language"));
    m_export->setObjectName(QStringLiteral("export"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_whatIf);
    layout->addStretch(1);
    layout->addWidget(m_ranges);
    layout->addWidget(m_currencyBox);
    layout->addWidget(m_languageBox);
    layout->addWidget(m_export);
}

void WindowToolbar::retranslate() {
    m_export->setText(Actions::tr("Export"));
    m_currencyBox->setAccessibleName(Actions::tr("Currency that money is shown in"));
    m_languageBox->setAccessibleName(Actions::tr("Language"));
}

void WindowToolbar::show(const QString& currency, int language) {
    const QScopedValueRollback showing(m_isShowing, true);
    if (const auto found = m_currencies.find(currency); found != m_currencies.end())
        found->second->setChecked(true);
    if (const auto found = m_languages.find(language); found != m_languages.end())
        found->second->setChecked(true);
}

}  // namespace wattplan
