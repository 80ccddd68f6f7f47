#pragma once

#include <QObject>

#include "widgets/text/language.h"
#include "widgets/theme/palette.h"

class QApplication;
class QWidget;

namespace wattplan::theme {

/// Gives the program its look: style, palette, fonts of the language, style sheet. Call it at start and when
/// theme or language change; widgets repaint by themselves, own painting listens to `Notifier::changed`.
void applyTheme(QApplication& application, Theme theme, text::Language language);

Theme currentTheme();
text::Language fontLanguage();

/// The colours of the theme now in force.
const Palette& palette();

/// Tells when the theme changed. What is written in another language is drawn anew by those who write it.
class Notifier : public QObject {
    Q_OBJECT

signals:
    void changed();

private:
    Notifier() = default;
    friend Notifier& notifier();
};
Notifier& notifier();

/// The parts a widget can play; the style sheet gives each its look.
enum class Role : std::uint8_t {
    card,        ///< QFrame: white, hairline, radius 8
    panel,       ///< QWidget or QFrame at the side: white, no border of its own
    toolbar,     ///< QWidget or QFrame at the top
    statusbar,   ///< QWidget or QFrame at the bottom
    page,        ///< QWidget behind cards; also the viewport of a scroll area around them
    segments,    ///< QFrame around checkable QToolButtons that choose one of several (language, currency)
    navigation,  ///< QListWidget, QListView or QTreeView of pages
    primary,     ///< QPushButton: the one main action
    quiet,       ///< QPushButton or QToolButton without border until hovered
    link,        ///< QPushButton or QLabel that reads as a link
    title,       ///< QLabel: title of a card
    section,     ///< QLabel: small capitals above a group
    caption,     ///< QLabel: muted, small
    figure,      ///< QLabel: the number of a KPI
    good,        ///< QLabel: better than before
    bad,         ///< QLabel: worse than before, broken
    warning,     ///< QLabel: to be looked at
    formula,     ///< QLabel: in the monospace face on a grey box
    badgeGood,   ///< QLabel: small pill
    badgeWarning,
    badgeBad,
    badgeNeutral,
    message,     ///< QFrame: the message bar
    messageBad,  ///< QFrame: the same for errors
};

/// Gives a widget its part. It may change at run time.
void setRole(QWidget* widget, Role role);

}  // namespace wattplan::theme
