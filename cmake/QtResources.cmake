# Translations sit in wattplan_text, because the command line speaks them too; icons and guide in wattplan_widgets.
# Texts are collected by hand: cmake --build build/release --target update_translations
if(TARGET wattplan_text)
    file(GLOB_RECURSE translated_sources CONFIGURE_DEPENDS
         core/*.cpp core/*.h widgets/*.cpp widgets/*.h app/*.cpp app/*.h)
    qt_add_translations(wattplan_text
        TS_FILES translations/wattplan_en.ts translations/wattplan_zh_CN.ts translations/wattplan_zh_TW.ts
        RESOURCE_PREFIX /i18n
        SOURCES ${translated_sources}
        INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}
        LUPDATE_OPTIONS -tr-function-alias QT_TRANSLATE_NOOP+=WATTPLAN_TEXT -locations none -no-ui-lines)
endif()

if(TARGET wattplan_widgets)
    file(GLOB_RECURSE widget_resources CONFIGURE_DEPENDS
         resources/icons/*.svg resources/icons/*.png
         resources/guide/*.md resources/guide/*.html resources/guide/*.css resources/guide/*.svg resources/guide/*.png
         resources/unicode/EquivalentUnifiedIdeograph.txt)
    if(widget_resources)
        # resources/icons/x.svg is :/icons/x.svg. Text halves when it is compressed; rcc asks for more by default.
        qt_add_resources(wattplan_widgets wattplan_resources
            PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources FILES ${widget_resources}
            OPTIONS -threshold 10)
    endif()
endif()
