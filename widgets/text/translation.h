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

    /// While it lives texts are made in another language, and no widget learns of it: for exports. Not across
    /// a return to the event loop.
    class Guest {
    public:
        Guest(Translation& translation, Language language);
        ~Guest();
        Guest(const Guest&) = delete;
        Guest& operator=(const Guest&) = delete;

    private:
        Translation& m_translation;
        Language m_host;
    };

    /// A label in any language, whichever is installed: for documents in two languages.
    QString translate(const Label& label, Language language) const;

private:
    struct Files {
        QTranslator program;  // the program's own texts
        QTranslator qt;       // standard dialogs and buttons
        bool hasProgram = false;
    };
    // The one translator that Qt knows, so that the language can change without an event.
    class Speaker : public QTranslator {
    public:
        explicit Speaker(const Translation& translation) : m_translation(translation) {}
        QString translate(const char* context, const char* text, const char* comment, int n) const override;
        bool isEmpty() const override { return false; }

    private:
        const Translation& m_translation;
    };
    const Files& files(Language language) const { return *m_files[static_cast<std::size_t>(language)]; }
    void speak(Language language);

    std::array<std::unique_ptr<Files>, allLanguages.size()> m_files;
    Speaker m_speaker{*this};
    Language m_language = Language::en;
};

}  // namespace wattplan::text
