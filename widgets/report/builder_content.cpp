// What a builder has made, put together: titles, numbers of figures and tables, the planner's own words.
#include <QCoreApplication>

#include "core/plan/engine_version.h"
#include "core/plan/fingerprint.h"
#include "widgets/document/today.h"
#include "widgets/report/builder.h"
#include "widgets/report/range_sections.h"
#include "widgets/text/field_text.h"
#include "widgets/text/what_if_text.h"

namespace wattplan::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int fingerprintEnds = 4;  // digits shown at each end

QString shortFingerprint(const Plan& plan) {
    const QString whole = QString::fromStdString(fingerprint(plan));
    return whole.left(fingerprintEnds) + QStringLiteral("…") + whole.right(fingerprintEnds);
}

}  // namespace

Words Builder::inLanguages(const std::function<QString()>& make) const {
    QStringList texts;
    for (const text::Language language : m_composition.languages()) {
        const text::Translation::Guest guest(m_translation, language);
        m_display.setLanguage(language);
        texts += make();
    }
    return report::both(texts.front(), texts.value(1, texts.front()));
}

std::vector<Block> Builder::textBlocks(const ReportComposition::Section& section) const {
    std::vector<std::vector<QString>> texts;
    for (const text::Language language : m_composition.languages()) {
        const text::Translation::Guest guest(m_translation, language);
        m_display.setLanguage(language);
        texts.push_back(paragraphs(section.textIn(language), PlanView(m_document, m_display)));
    }
    const bool isPaired = texts.size() > 1 && texts[1].size() == texts[0].size();
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < texts.front().size(); ++i)
        blocks.emplace_back(Paragraph{
            isPaired ? report::both(texts[0][i], texts[1][i]) : Words{texts.front()[i], {}}, false});
    if (texts.size() > 1 && !isPaired)
        for (const QString& words : texts[1])
            blocks.emplace_back(Paragraph{{words, {}}, false});
    return blocks;
}

QString Builder::planName() const {
    const Object& plan = m_document.plan().only(Kind::plan);
    const auto* named = std::get_if<Text>(&plan.value(fieldId(Kind::plan, "name")));
    if (named && !named->text.empty()) return QString::fromStdString(named->text);
    return m_document.name().isEmpty() ? Texts::tr("New plan") : m_document.name();
}

std::shared_ptr<const Content> Builder::content() const {
    const auto made = std::make_shared<Content>();
    made->language = m_composition.language;
    made->isTwin = m_composition.isTwin;
    made->paper = m_composition.paper;
    made->organisation = m_composition.organisation;
    made->logo = m_composition.logo;
    made->form = m_form;
    made->hasAllSlides = m_composition.hasAllSlides;
    made->title =
        m_composition.title.isEmpty() ? inLanguages([this] { return planName(); }).text : m_composition.title;
    made->subtitle = inLanguages([&] {
        const WhatIfId shown = m_document.whatIf();
        const QString name = text::whatIfName(shown, m_document.whole());
        if (m_form == ReportForm::memo)
            return shown.isBaseline() ? Texts::tr("Decision memo")
                                      : Texts::tr("Decision memo · what-if %1").arg(name);
        return shown.isBaseline() ? Texts::tr("Energy plan")
                                  : Texts::tr("Energy plan · what-if %1").arg(name);
    });
    made->date = inLanguages([] { return text::dateText(today(), text::Language::en); });
    made->contents = inLanguages([] { return Texts::tr("Contents"); });
    made->someRows =
        inLanguages([] { return Texts::tr("%1 of %2 rows; the others are in the report", "numbers"); });
    const QString digits = shortFingerprint(m_document.plan());
    made->basis = inLanguages([&] {
        return Texts::tr("Wattplan, engine %1 · fingerprint of inputs %2")
            .arg(QString::fromStdString(engineVersion()), digits);
    });
    int charts = 0;
    int tables = 0;
    const auto caption = [&](Words& title, bool isChart) {
        const int number = isChart ? ++charts : ++tables;
        const Words pattern =
            inLanguages([&] { return isChart ? Texts::tr("Figure %1 · %2") : Texts::tr("Table %1 · %2"); });
        const QString& english = title.english.isEmpty() ? title.text : title.english;
        title = {
            pattern.text.arg(QString::number(number), title.text),
            pattern.english.isEmpty() ? QString() : pattern.english.arg(QString::number(number), english)};
    };
    for (const ReportComposition::Section& section : m_composition.sections) {
        if (!isShown(section)) continue;
        Section& added = made->sections.emplace_back();
        added.key =
            QString::fromUtf8(section.spec->key.data(), static_cast<qsizetype>(section.spec->key.size()));
        added.title = inLanguages([&] { return text::translate(section.spec->title); });
        added.blocks = textBlocks(section);
        added.ownWords = added.blocks.size();
        if (added.key == u"decision" && added.blocks.empty())
            added.blocks.emplace_back(Paragraph{
                inLanguages([&] { return usualAsk(PlanView(m_document, m_display), made->title); })});
        if (const auto found = m_sections.find({added.key, m_composition.languages()});
            found != m_sections.end())
            added.blocks.insert(added.blocks.end(), found->second.begin(), found->second.end());
        if (added.blocks.empty()) {
            made->sections.pop_back();
            continue;
        }
        if (const auto note = m_notes.find({added.key, m_composition.languages()}); note != m_notes.end())
            added.note = note->second;
        if (m_form != ReportForm::report) continue;  // nothing there refers to a number
        for (Block& block : added.blocks) {
            if (auto* chart = std::get_if<Chart>(&block)) caption(chart->title, true);
            if (auto* table = std::get_if<Table>(&block)) caption(table->title, false);
        }
    }
    if (m_composition.language != text::Language::en) addSpaces(*made);
    return made;
}

}  // namespace wattplan::report
