#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include "widgets/theme/fonts.h"
#include "widgets/theme/restyling.h"
#include "widgets/theme/style_sheet.h"

namespace wattplan::theme {
namespace {

struct State {
    Theme theme = Theme::light;
    text::Language language = text::Language::en;
};

State& state() {
    static State current;
    return current;
}

QPalette qtPalette(const Palette& colours) {
    QPalette made;
    made.setColor(QPalette::Window, colours.window);
    made.setColor(QPalette::WindowText, colours.text);
    made.setColor(QPalette::Base, colours.card);
    made.setColor(QPalette::AlternateBase, colours.header);
    made.setColor(QPalette::Text, colours.text);
    made.setColor(QPalette::PlaceholderText, colours.muted);
    made.setColor(QPalette::Button, colours.card);
    made.setColor(QPalette::ButtonText, colours.text);
    made.setColor(QPalette::BrightText, colours.bad);
    made.setColor(QPalette::Highlight, colours.accent);
    made.setColor(QPalette::HighlightedText, colours.onAccent);
    made.setColor(QPalette::Link, colours.accent);
    made.setColor(QPalette::LinkVisited, colours.accent);
    made.setColor(QPalette::ToolTipBase, colours.card);
    made.setColor(QPalette::ToolTipText, colours.text);
    made.setColor(QPalette::Light, colours.card);
    made.setColor(QPalette::Midlight, colours.hover);
    made.setColor(QPalette::Mid, colours.hairline);
    made.setColor(QPalette::Dark, colours.hairline);
    made.setColor(QPalette::Shadow, colours.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, colours.disabled);
    return made;
}

const char* nameOf(Role role) {
    switch (role) {
        case Role::card:
            return "card";
        case Role::panel:
            return "panel";
        case Role::toolbar:
            return "toolbar";
        case Role::statusbar:
            return "statusbar";
        case Role::page:
            return "page";
        case Role::segments:
            return "segments";
        case Role::navigation:
            return "navigation";
        case Role::primary:
            return "primary";
        case Role::quiet:
            return "quiet";
        case Role::link:
            return "link";
        case Role::title:
            return "title";
        case Role::section:
            return "section";
        case Role::caption:
            return "caption";
        case Role::figure:
            return "figure";
        case Role::good:
            return "good";
        case Role::bad:
            return "bad";
        case Role::warning:
            return "warning";
        case Role::formula:
            return "formula";
        case Role::badgeGood:
            return "badgeGood";
        case Role::badgeWarning:
            return "badgeWarning";
        case Role::badgeBad:
            return "badgeBad";
        case Role::badgeNeutral:
            return "badgeNeutral";
        case Role::message:
            return "message";
        case Role::messageBad:
            return "messageBad";
    }
    return "";
}

}  // namespace

void applyTheme(QApplication&, Theme theme, text::Language language) {
    const bool isOther = currentTheme() != theme;
    state() = {theme, language};
    const Palette& colours = paletteOf(theme);
    // Each of these styles every widget anew: only what changes is set. (Under a style sheet the style no
    // longer tells its name.)
    static QPointer<QCoreApplication> withFusion;
    if (withFusion != qApp) QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    withFusion = qApp;
    if (const QPalette wanted = qtPalette(colours); QApplication::palette() != wanted)
        QApplication::setPalette(wanted);
    // Without it widgets that are shown keep their typefaces when the application's change (Qt 6.4).
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    if (const QFont wanted = font(language); QApplication::font() != wanted) QApplication::setFont(wanted);
    Restyling::instance().setLook(styleSheet(colours), qtPalette(colours));
    if (isOther) emit notifier().changed();
}

Theme currentTheme() {
    return state().theme;
}

text::Language fontLanguage() {
    return state().language;
}

const Palette& palette() {
    return paletteOf(state().theme);
}

Notifier& notifier() {
    static Notifier only;
    return only;
}

void setRole(QWidget* widget, Role role) {
    const QString name = QString::fromLatin1(nameOf(role));
    if (widget->property("role").toString() == name) return;
    widget->setProperty("role", name);
    if (role == Role::card || role == Role::panel || role == Role::toolbar || role == Role::statusbar ||
        role == Role::page)
        widget->setAttribute(Qt::WA_StyledBackground);
    if (role == Role::formula) widget->setFont(monospaceFont(fontLanguage()));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace wattplan::theme
