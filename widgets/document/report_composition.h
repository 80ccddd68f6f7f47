#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/plan/edits.h"
#include "core/plan/picture_record.h"
#include "widgets/text/language.h"

namespace wattplan {

/// A section that a report can have.
struct ReportSectionSpec {
    std::string_view key;  ///< that of the page it shows, where it shows one
    Label title;
    bool isPage;   ///< shows the charts and tables of a page
    bool isUsual;  ///< included where the planner said nothing
};
/// All sections in their usual order.
std::span<const ReportSectionSpec> reportSections();
const ReportSectionSpec* reportSection(std::string_view key);

enum class Paper : std::uint8_t { a4, letter };

/// What is made of a composition.
enum class ReportForm : std::uint8_t {
    report,
    memo,    ///< its section of the decision alone, on one sheet
    slides,  ///< of 16:9
};

/// How the report of a plan is put together: what its fields `plan.report_…` say, and what is usual
/// where they say nothing. A value.
struct ReportComposition {
    struct Section {
        const ReportSectionSpec* spec = nullptr;
        bool isIncluded = true;
        std::array<QString, text::allLanguages.size()> texts{};  ///< the planner's words, by Language

        /// In a language, or where there is none in that, in any other.
        QString textIn(text::Language language) const;
        bool operator==(const Section&) const = default;
    };

    QString title{};  ///< "": the name of the plan
    text::Language language = text::Language::en;
    bool isTwin = false;  ///< English stands beside the language, which is Chinese
    Paper paper = Paper::a4;
    bool hasAllSlides = false;  ///< a slide for every chart and table, else those that carry a message
    QString organisation{};
    std::optional<PictureRecord> logo{};
    std::vector<Section> sections{};  ///< all there are, in order

    /// The language, and behind it English in a report of two.
    std::vector<text::Language> languages() const;
    bool operator==(const ReportComposition&) const = default;
};

/// The composition that a whole plan holds; in the window's language where it names none.
ReportComposition reportComposition(const Plan& whole, text::Language window);

/// Whether a field of the plan is of its report.
bool isReportField(FieldId field);

/// The key of a language and of whether English stands beside it, as field `plan.report_language` has it:
/// "zh_cn_en".
std::string_view reportLanguageKey(text::Language language, bool isTwin);

/// The edits of a whole plan that set a field of its report. Errors as in Editor::setValue.
Result<std::vector<Edit>> setReportField(const Plan& whole, const catalog::Catalogue& catalogue,
                                         std::string_view field, const FieldValue& value);
/// Order and choice of the sections.
Result<std::vector<Edit>> setReportSections(const Plan& whole, const catalog::Catalogue& catalogue,
                                            const std::vector<ReportComposition::Section>& sections);
/// The planner's words in a section; none where they are blank.
Result<std::vector<Edit>> setReportText(const Plan& whole, const catalog::Catalogue& catalogue,
                                        std::string_view section, text::Language language,
                                        const QString& words);

}  // namespace wattplan
