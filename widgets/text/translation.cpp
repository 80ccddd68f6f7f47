#include "widgets/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <tuple>

#include "widgets/text/installed_translation.h"

namespace wattplan::text {

QString translate(const Label& label) {
    return QCoreApplication::translate(label.context, label.text);
}

Translation::Translation() {
    for (const Language language : allLanguages) {
        auto files = std::make_unique<Files>();
        const QString code = languageCode(language);
        files->hasProgram = files->program.load(QStringLiteral(":/i18n/wattplan_%1.qm").arg(code));
        // Without it Qt's own words stay English.
        std::ignore = files->qt.load(QStringLiteral("qtbase_%1").arg(code),
                                     QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        m_files[static_cast<std::size_t>(language)] = std::move(files);
    }
}

namespace {

Translation* theInstalled = nullptr;  // of the main thread

}  // namespace

Translation* installedTranslation() {
    return theInstalled;
}

Translation::~Translation() {
    if (theInstalled == this) theInstalled = nullptr;
    if (QCoreApplication::instance() != nullptr) QCoreApplication::removeTranslator(&m_speaker);
}

QString Translation::Speaker::translate(const char* context, const char* text, const char* comment,
                                        int n) const {
    const Files& files = m_translation.files(m_translation.m_language);
    const QString translated = files.program.translate(context, text, comment, n);
    return translated.isNull() ? files.qt.translate(context, text, comment, n) : translated;
}

void Translation::speak(Language language) {
    m_language = language;
    QLocale::setDefault(QLocale(languageCode(language)));
}

bool Translation::install(Language language) {
    QCoreApplication::removeTranslator(&m_speaker);
    speak(language);
    QCoreApplication::installTranslator(&m_speaker);
    theInstalled = this;
    return files(language).hasProgram;
}

Translation::Guest::Guest(Translation& translation, Language language)
    : m_translation(translation), m_host(translation.m_language) {
    translation.speak(language);
}

Translation::Guest::~Guest() {
    m_translation.speak(m_host);
}

QString Translation::translate(const Label& label, Language language) const {
    const QString translated = files(language).program.translate(label.context, label.text);
    return translated.isEmpty() ? QString::fromUtf8(label.text) : translated;
}

}  // namespace wattplan::text
