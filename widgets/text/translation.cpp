#include "widgets/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace wattplan::text {

QString translate(const Label& label) {
    return QCoreApplication::translate(label.context, label.text);
}

Translation::Translation() {
    for (const Language language : allLanguages) {
        auto files = std::make_unique<Files>();
        const QString code = languageCode(language);
        files->hasProgram = files->program.load(QStringLiteral(":/i18n/wattplan_%1.qm").arg(code));
        files->hasQt = files->qt.load(QStringLiteral("qtbase_%1").arg(code),
                                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        m_files[static_cast<std::size_t>(language)] = std::move(files);
    }
}

Translation::~Translation() {
    removeInstalled();
}

void Translation::removeInstalled() {
    if (!m_installed || QCoreApplication::instance() == nullptr) return;
    QCoreApplication::removeTranslator(&files(m_language).program);
    QCoreApplication::removeTranslator(&files(m_language).qt);
    m_installed = false;
}

bool Translation::install(Language language) {
    removeInstalled();
    m_language = language;
    m_installed = true;
    QLocale::setDefault(QLocale(languageCode(language)));
    Files& chosen = files(language);
    if (chosen.hasQt) QCoreApplication::installTranslator(&chosen.qt);
    if (chosen.hasProgram) QCoreApplication::installTranslator(&chosen.program);
    return chosen.hasProgram;
}

QString Translation::translate(const Label& label, Language language) const {
    const QString translated = files(language).program.translate(label.context, label.text);
    return translated.isEmpty() ? QString::fromUtf8(label.text) : translated;
}

}  // namespace wattplan::text
