#include "widgets/text/language.h"

#include <QStringList>

namespace wattplan::text {

QString languageCode(Language language) {
    switch (language) {
        case Language::en:
            return QStringLiteral("en");
        case Language::zhCN:
            return QStringLiteral("zh_CN");
        case Language::zhTW:
            return QStringLiteral("zh_TW");
    }
    return {};
}

QString nativeName(Language language) {
    switch (language) {
        case Language::en:
            return QStringLiteral("English");
        case Language::zhCN:
            return QStringLiteral("简体中文");
        case Language::zhTW:
            return QStringLiteral("繁體中文");
    }
    return {};
}

std::optional<Language> languageOfLocale(QStringView locale) {
    const QString tag =
        locale.toString().replace(u'-', u'_').section(u'.', 0, 0).section(u'@', 0, 0).toLower();
    const QStringList parts = tag.split(u'_', Qt::SkipEmptyParts);
    if (parts.isEmpty()) return std::nullopt;
    if (parts.front() == u"en" || parts.front() == u"c" || parts.front() == u"posix") return Language::en;
    if (parts.front() != u"zh") return std::nullopt;
    if (parts.contains(u"hans")) return Language::zhCN;
    for (const char16_t* traditional : {u"hant", u"tw", u"hk", u"mo"})
        if (parts.contains(QStringView(traditional))) return Language::zhTW;
    return Language::zhCN;
}

}  // namespace wattplan::text
