#include "widgets/document/report_composition.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <map>

namespace wattplan {

namespace {

constexpr std::array sectionSpecs{
    ReportSectionSpec{"decision", WATTPLAN_TEXT("Report", "Decision"), false, true},
    ReportSectionSpec{"summary", WATTPLAN_TEXT("Report", "Summary"), false, true},
    ReportSectionSpec{"inputs", WATTPLAN_TEXT("Report", "Inputs and where they come from"), false, true},
    ReportSectionSpec{"compute-growth", WATTPLAN_TEXT("Pages", "Compute growth"), true, true},
    ReportSectionSpec{"training", WATTPLAN_TEXT("Pages", "Training"), true, true},
    ReportSectionSpec{"power-draw", WATTPLAN_TEXT("Pages", "Power draw"), true, true},
    ReportSectionSpec{"facility-year", WATTPLAN_TEXT("Pages", "Facility year"), true, true},
    ReportSectionSpec{"facilities", WATTPLAN_TEXT("Report", "Facilities and clusters"), false, true},
    ReportSectionSpec{"orbit", WATTPLAN_TEXT("Report", "Orbit against the ground"), false, true},
    ReportSectionSpec{"hardware", WATTPLAN_TEXT("Report", "Accelerators compared"), true, false},
    ReportSectionSpec{"serving", WATTPLAN_TEXT("Pages", "Serving"), true, true},
    ReportSectionSpec{"schedule", WATTPLAN_TEXT("Pages", "Schedule"), true, true},
    ReportSectionSpec{"cost", WATTPLAN_TEXT("Pages", "Cost"), true, true},
    ReportSectionSpec{"carbon-water", WATTPLAN_TEXT("Pages", "Carbon & water"), true, true},
    ReportSectionSpec{"workloads", WATTPLAN_TEXT("Report", "Workloads, every result"), false, false},
    ReportSectionSpec{"compare", WATTPLAN_TEXT("Report", "What-ifs compared"), true, true},
    ReportSectionSpec{"uncertainty", WATTPLAN_TEXT("Pages", "Uncertainty"), false, true},
    ReportSectionSpec{"checks", WATTPLAN_TEXT("Pages", "Checks"), true, true},
    ReportSectionSpec{"claims", WATTPLAN_TEXT("Pages", "Claims"), true, true},
    ReportSectionSpec{"accuracy", WATTPLAN_TEXT("Pages", "Accuracy"), true, false},
    ReportSectionSpec{"assumptions", WATTPLAN_TEXT("Pages", "Assumptions"), true, false},
    ReportSectionSpec{"method", WATTPLAN_TEXT("Report", "How it is computed"), false, true},
    ReportSectionSpec{"sources", WATTPLAN_TEXT("Pages", "Sources"), false, true},
};

constexpr std::array textFields{"report_text_en", "report_text_zh_cn", "report_text_zh_tw"};  // by Language

QString wordsOf(const Plan& whole, std::string_view key) {
    const auto* text = std::get_if<Text>(&whole.only(Kind::plan).value(fieldId(Kind::plan, key)));
    return text ? QString::fromStdString(text->text) : QString();
}

// The words of all sections in one language, by their keys.
std::map<QString, QString> textsOf(const QString& field) {
    static const QRegularExpression opening(QStringLiteral("^# *([a-z-]+)[ \\t]*$"),
                                            QRegularExpression::MultilineOption);
    std::map<QString, QString> texts;
    QString section;
    qsizetype from = 0;
    const auto keep = [&](qsizetype to) {
        if (!section.isEmpty()) texts[section] = field.mid(from, to - from).trimmed();
    };
    for (auto match = opening.globalMatch(field); match.hasNext();) {
        const auto found = match.next();
        if (!reportSection(found.captured(1).toStdString())) continue;  // a line of the planner's own
        keep(found.capturedStart());
        section = found.captured(1);
        from = found.capturedEnd();
    }
    keep(field.size());
    return texts;
}

/// Sections that the list doesn't name stand behind the one that is before them in the usual order.
std::vector<ReportComposition::Section> sectionsOf(const QString& list) {
    std::vector<ReportComposition::Section> sections;
    const auto has = [&](const ReportSectionSpec* spec) {
        return std::ranges::find(sections, spec, &ReportComposition::Section::spec) != sections.end();
    };
    for (const QString& item : list.split(u',', Qt::SkipEmptyParts)) {
        const QString key = item.trimmed();
        const bool isLeftOut = key.startsWith(u'-');
        const ReportSectionSpec* spec = reportSection(key.mid(isLeftOut ? 1 : 0).toStdString());
        if (spec && !has(spec)) sections.push_back({spec, !isLeftOut, {}});
    }
    const bool isSaid = !sections.empty();
    const ReportSectionSpec* before = nullptr;
    for (const ReportSectionSpec& spec : sectionSpecs) {
        if (!has(&spec)) {
            const auto place = std::ranges::find(sections, before, &ReportComposition::Section::spec);
            sections.insert(place == sections.end() ? (before ? place : sections.begin()) : place + 1,
                            {&spec, spec.isUsual && !isSaid, {}});
        }
        before = &spec;
    }
    return sections;
}

Result<std::vector<Edit>> set(const Plan& whole, const catalog::Catalogue& catalogue, std::string_view field,
                              const QString& words) {
    const std::string text = words.toStdString();
    return setReportField(whole, catalogue, field,
                          text.empty() ? FieldValue(Empty{}) : FieldValue(Text{text}));
}

}  // namespace

std::span<const ReportSectionSpec> reportSections() {
    return sectionSpecs;
}

const ReportSectionSpec* reportSection(std::string_view key) {
    const auto found = std::ranges::find(sectionSpecs, key, &ReportSectionSpec::key);
    return found == sectionSpecs.end() ? nullptr : &*found;
}

QString ReportComposition::Section::textIn(text::Language language) const {
    const QString& wanted = texts[static_cast<std::size_t>(language)];
    if (!wanted.isEmpty()) return wanted;
    const auto any = std::ranges::find_if(texts, [](const QString& words) { return !words.isEmpty(); });
    return any == texts.end() ? QString() : *any;
}

std::vector<text::Language> ReportComposition::languages() const {
    return isTwin ? std::vector{language, text::Language::en} : std::vector{language};
}

ReportComposition reportComposition(const Plan& whole, text::Language window) {
    ReportComposition made;
    made.language = window;
    const QString asked = wordsOf(whole, "report_language");
    for (const text::Language language : text::allLanguages)
        for (const bool isTwin : {false, true})
            if (const auto key = reportLanguageKey(language, isTwin);
                !key.empty() && key == asked.toStdString()) {
                made.language = language;
                made.isTwin = isTwin;
            }
    made.title = wordsOf(whole, "report_title");
    if (wordsOf(whole, "report_paper") == u"letter") made.paper = Paper::letter;
    made.hasAllSlides = wordsOf(whole, "report_slides") == u"all";
    made.organisation = wordsOf(whole, "report_organisation");
    made.logo = readPictureText(wordsOf(whole, "report_logo").toStdString());
    made.sections = sectionsOf(wordsOf(whole, "report_sections"));
    for (std::size_t i = 0; i < textFields.size(); ++i) {
        const auto texts = textsOf(wordsOf(whole, textFields[i]));
        for (ReportComposition::Section& section : made.sections)
            if (const auto found = texts.find(QString::fromUtf8(section.spec->key.data()));
                found != texts.end())
                section.texts[i] = found->second;
    }
    return made;
}

bool isReportField(FieldId field) {
    const FieldSpec& spec = Registry::instance().field(field);
    return spec.kind == Kind::plan && spec.key.starts_with("report_");
}

std::string_view reportLanguageKey(text::Language language, bool isTwin) {
    switch (language) {
        case text::Language::en:
            return isTwin ? "" : "en";
        case text::Language::zhCN:
            return isTwin ? "zh_cn_en" : "zh_cn";
        case text::Language::zhTW:
            return isTwin ? "zh_tw_en" : "zh_tw";
    }
    return "en";
}

Result<std::vector<Edit>> setReportField(const Plan& whole, const catalog::Catalogue& catalogue,
                                         std::string_view field, const FieldValue& value) {
    return Editor(whole, catalogue).setValue({whole.only(Kind::plan).id, fieldId(Kind::plan, field)}, value);
}

Result<std::vector<Edit>> setReportSections(const Plan& whole, const catalog::Catalogue& catalogue,
                                            const std::vector<ReportComposition::Section>& sections) {
    QStringList list;
    for (const ReportComposition::Section& section : sections)
        list += (section.isIncluded ? QString() : QStringLiteral("-")) +
                QString::fromUtf8(section.spec->key.data());
    return set(whole, catalogue, "report_sections", list.join(QStringLiteral(", ")));
}

Result<std::vector<Edit>> setReportText(const Plan& whole, const catalog::Catalogue& catalogue,
                                        std::string_view section, text::Language language,
                                        const QString& words) {
    const char* field = textFields[static_cast<std::size_t>(language)];
    auto texts = textsOf(wordsOf(whole, field));
    texts[QString::fromUtf8(section.data(), static_cast<qsizetype>(section.size()))] = words.trimmed();
    QString all;
    for (const ReportSectionSpec& spec : sectionSpecs) {
        const QString key = QString::fromUtf8(spec.key.data());
        if (const QString text = texts[key]; !text.isEmpty())
            all +=
                (all.isEmpty() ? QStringLiteral("# %1\n%2") : QStringLiteral("\n\n# %1\n%2")).arg(key, text);
    }
    return set(whole, catalogue, field, all);
}

}  // namespace wattplan
