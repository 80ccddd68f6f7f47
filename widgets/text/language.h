#pragma once

#include <QString>
#include <QStringView>
#include <array>
#include <cstdint>
#include <optional>

namespace wattplan::text {

/// The languages of the program. Each is a wording of its own; none is converted from another.
enum class Language : std::uint8_t { en, zhCN, zhTW };

inline constexpr std::array allLanguages{Language::en, Language::zhCN, Language::zhTW};

/// "en", "zh_CN" or "zh_TW", as in the names of translation files.
QString languageCode(Language language);

/// The name of a language in itself, for the language menu: "English", "简体中文", "繁體中文".
QString nativeName(Language language);

/// The language of a locale name or BCP 47 tag ("zh_TW.UTF-8", "zh-Hant", "zh-HK", "en"); nullopt when we do
/// not speak it.
std::optional<Language> languageOfLocale(QStringView locale);

}  // namespace wattplan::text
