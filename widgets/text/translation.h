#pragma once

#include <QString>
#include <QTranslator>
#include <array>
#include <memory>

#include "core/text_label.h"
#include "widgets/text/language.h"

namespace wattplan::text {

/// A label of core in the language now installed; the English text where it is not translated.
QString translate(const Label& label);

/// The translations of the program and of Qt itself. Needs a QCoreApplication; one object per program, on the
/// main thread. Installing sends LanguageChange to the widgets.
class Translation {
public:
    Translation();
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// Installs a language in place of the one before, and makes it QLocale's default. False when the
    /// program's translation file is missing, and texts stay English.
    bool install(Language language);
    Language language() const { return m_language; }

    /// A label in any language, whichever is installed: for documents in two languages.
    QString translate(const Label& label, Language language) const;

private:
    struct Files {
        QTranslator program;  // the program's own texts
        QTranslator qt;       // standard dialogs and buttons
        bool hasProgram = false;
        bool hasQt = false;
    };
    const Files& files(Language language) const { return *m_files[static_cast<std::size_t>(language)]; }
    Files& files(Language language) { return *m_files[static_cast<std::size_t>(language)]; }
    void removeInstalled();

    std::array<std::unique_ptr<Files>, allLanguages.size()> m_files;
    Language m_language = Language::en;
    bool m_installed = false;
};

}  // namespace wattplan::text
