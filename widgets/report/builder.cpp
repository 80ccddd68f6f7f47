#include "widgets/report/builder.h"

#include <algorithm>

#include "widgets/document/today.h"
#include "widgets/pages/page.h"
#include "widgets/report/drawn_chart.h"
#include "widgets/report/object_sections.h"
#include "widgets/report/page_parts.h"
#include "widgets/report/range_sections.h"
#include "widgets/report/slides.h"
#include "widgets/report/speaker_notes.h"
#include "widgets/window/page_list.h"

namespace wattplan::report {

namespace {

constexpr std::chrono::milliseconds patience{5};  // for what is found on a thread, before the window again

Paragraph both(const Paragraph& paragraph, const Paragraph& english) {
    return {report::both(paragraph.words, english.words), paragraph.isQuiet};
}

/// Sections whose numbers are found on a thread.
bool restsOnFindings(std::string_view section) {
    return section == "decision" || section == "uncertainty";
}

/// A part of two languages as one block; a chart is drawn later.
Block mergedBlock(const Part& part, const Part* english) {
    return std::visit(
        [&](const auto& own) -> Block {
            using Type = std::decay_t<decltype(own)>;
            if constexpr (std::is_same_v<Type, PlannedChart>) {
                return Chart{};
            } else {
                const auto* other = english ? std::get_if<Type>(english) : nullptr;
                return other ? Block(both(own, *other)) : Block(own);
            }
        },
        part);
}

}  // namespace

Builder::Builder(Document& document, const Display& display, text::Translation& translation)
    : m_document(document), m_shown(display), m_translation(translation), m_finder(document) {}

Builder::~Builder() = default;

void Builder::forget() {
    m_pieces.clear();
    m_sections.clear();
    m_notes.clear();
    m_finder.forget();
}

void Builder::speak(text::Language language) {
    m_display.setCurrency(m_shown.currency());
    m_display.setUnitStyle(m_shown.unitStyle());
    m_display.setLanguage(language);
}

void Builder::begin(ReportComposition composition, ReportForm form) {
    m_pieces.clear();
    m_done = 0;
    m_composition = std::move(composition);
    m_form = form;
    for (const ReportComposition::Section& section : m_composition.sections)
        if (isShown(section)) addSection(*section.spec);
}

bool Builder::isShown(const ReportComposition::Section& section) const {
    switch (m_form) {
        case ReportForm::report:
            return section.isIncluded;
        case ReportForm::memo:
            return section.spec->key == "decision";
        case ReportForm::slides:
            return section.isIncluded && !isReading(section.spec->key);
    }
    return false;
}

bool Builder::step() {
    if (m_pieces.empty()) return false;
    const Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    ++m_done;
    piece();
    return !m_pieces.empty();
}

double Builder::progress() const {
    if (m_pieces.empty()) return 1.0;
    return static_cast<double>(m_done) / static_cast<double>(m_done + m_pieces.size());
}

void Builder::addSection(const ReportSectionSpec& spec) {
    const auto making = std::make_shared<Making>();
    making->key = {QString::fromUtf8(spec.key.data(), static_cast<qsizetype>(spec.key.size())),
                   m_composition.languages()};
    if (!m_sections.contains(making->key)) {
        if (restsOnFindings(spec.key)) m_finder.ask();
        for (const text::Language language : m_composition.languages())
            m_pieces.emplace_back([this, making, language, &spec] {
                if (spec.isPage)
                    openPage(making, language);
                else
                    makeParts(making, language);
            });
        m_pieces.emplace_back([this, making] { merge(making); });
    }
    if (m_form != ReportForm::slides) return;
    if (!m_notes.contains(making->key))
        for (const text::Language language : m_composition.languages())
            m_pieces.emplace_back([this, key = making->key, language] { makeNote(key, language); });
    m_pieces.emplace_back([this, key = making->key] { addWideCharts(key); });
}

void Builder::makeParts(const std::shared_ptr<Making>& making, text::Language language) {
    const QString& key = making->key.first;
    const auto findings = restsOnFindings(key.toStdString()) ? m_finder.found(patience) : nullptr;
    if (!findings && restsOnFindings(key.toStdString())) {
        m_finder.ask();
        m_pieces.emplace_front([this, making, language] { makeParts(making, language); });
        return;
    }
    const text::Translation::Guest guest(m_translation, language);
    speak(language);
    const PlanView view(m_document, m_display);
    if (key == u"inputs" || key == u"method") {
        making->parts.emplace_back();
        return goOnMaking(making, language, key == u"inputs" ? inputMaker() : methodMaker());
    }
    making->parts.push_back(key == u"summary"       ? summaryParts(m_document, view)
                            : key == u"decision"    ? decisionParts(view, *findings)
                            : key == u"uncertainty" ? uncertaintyParts(view, *findings)
                            : key == u"facilities"  ? facilityParts(view)
                            : key == u"orbit"       ? orbitParts(view)
                            : key == u"workloads"   ? workloadParts(view)
                                                    : sourceParts(m_document, m_display));
}

void Builder::goOnMaking(const std::shared_ptr<Making>& making, text::Language language,
                         const PartMaker& maker) {
    m_pieces.emplace_front([this, making, language, maker]() mutable {
        const text::Translation::Guest guest(m_translation, language);
        speak(language);
        if (maker(PlanView(m_document, m_display), making->parts.back())) goOnMaking(making, language, maker);
    });
}

void Builder::makeNote(const Key& key, text::Language language) {
    const std::string section = key.first.toStdString();
    const auto findings = noteRestsOnFindings(section) ? m_finder.found(patience) : nullptr;
    if (!findings && noteRestsOnFindings(section)) {
        m_finder.ask();
        m_pieces.emplace_front([this, key, language] { makeNote(key, language); });
        return;
    }
    const text::Translation::Guest guest(m_translation, language);
    speak(language);
    const PlanView view(m_document, m_display);
    const auto assumptions = analysis::assumedInputs(m_document.plan(), m_document.catalogue(),
                                                     m_document.model(), ageBasis(m_document));
    const QString note = speakerNote(section, {view, assumptions, m_document.checks(), findings.get()});
    const bool isSecond = language != key.second.front();
    Words& words = m_notes[key];
    words = isSecond ? report::both(words.text, note) : Words{note, {}};
}

// Of the charts that stand on slides, those not drawn so yet.
void Builder::addWideCharts(const Key& key) {
    const auto found = m_sections.find(key);
    if (found == m_sections.end()) return;
    Section section;
    section.key = key.first;
    section.blocks = found->second;
    for (const std::size_t block : blocksOnSlides(section, m_composition.hasAllSlides)) {
        const auto* chart = std::get_if<Chart>(&found->second[block]);
        if (!chart || !chart->wide.strokes.isNull()) continue;
        m_pieces.emplace_front([this, key, block] {
            const text::Translation::Guest guest(m_translation, key.second.front());
            drawWide(std::get<Chart>(m_sections.at(key)[block]), key.second.size() > 1);
        });
    }
}

void Builder::openPage(const std::shared_ptr<Making>& making, text::Language language) {
    const text::Translation::Guest guest(m_translation, language);
    speak(language);
    making->parts.emplace_back();
    for (const PageEntry& entry : pageList())
        if (making->key.first == QLatin1String(entry.key))
            making->page.reset(entry.begin(m_document, m_display));
    if (making->page) m_pieces.emplace_front([this, making, language] { makeNextPart(making, language); });
}

void Builder::makeNextPart(const std::shared_ptr<Making>& making, text::Language language) {
    const text::Translation::Guest guest(m_translation, language);
    if (making->page->makeNextPart())
        m_pieces.emplace_front([this, making, language] { makeNextPart(making, language); });
    else
        m_pieces.emplace_front([this, making, language] { takeOffers(making, language); });
}

void Builder::takeOffers(const std::shared_ptr<Making>& making, text::Language language) {
    const text::Translation::Guest guest(m_translation, language);
    m_pieces.emplace_front([making] { making->page.reset(); });
    auto tables = making->page->tables();
    std::erase_if(tables, [&](const TableOffer& offer) {
        return isOfOneFacility(offer.file) || isOfInputs(making->key.first, offer.file);
    });
    for (auto offer = tables.rbegin(); offer != tables.rend(); ++offer)
        m_pieces.emplace_front([this, making, language, offer = std::move(*offer)] {
            const text::Translation::Guest inside(m_translation, language);
            if (auto part = partOf(offer, making->key.first))
                making->parts.back().push_back(*std::move(part));
        });
    auto pictures = making->page->pictures();
    for (auto offer = pictures.rbegin(); offer != pictures.rend(); ++offer)
        m_pieces.emplace_front([this, making, language, offer = std::move(*offer)] {
            const text::Translation::Guest inside(m_translation, language);
            if (auto part = partOf(offer, making->key.first))
                making->parts.back().push_back(*std::move(part));
        });
}

// What a page tells of all facilities in one table stands for what it tells of each.
bool Builder::isOfOneFacility(const QString& file) const {
    return std::ranges::any_of(m_document.plan().objects(Kind::facility), [&](const Object* facility) {
        return file.endsWith(u'-' + QString::fromStdString(facility->key));
    });
}

// Only a section that is whole is kept.
void Builder::merge(const std::shared_ptr<Making>& making) {
    const Parts& own = making->parts.front();
    const Parts* english =
        making->parts.size() > 1 && making->parts[1].size() == own.size() ? &making->parts[1] : nullptr;
    for (std::size_t i = 0; i < own.size(); ++i)
        making->blocks.push_back(mergedBlock(own[i], english ? &(*english)[i] : nullptr));
    m_pieces.emplace_front([this, making] { m_sections[making->key] = std::move(making->blocks); });
    for (std::size_t i = own.size(); i-- > 0;)
        if (std::holds_alternative<PlannedChart>(own[i]))
            m_pieces.emplace_front([this, making, i, english] {
                const text::Translation::Guest guest(m_translation, making->key.second.front());
                drawChart(std::get<PlannedChart>(making->parts.front()[i]),
                          english ? std::get_if<PlannedChart>(&(*english)[i]) : nullptr,
                          std::get<Chart>(making->blocks[i]));
            });
}

}  // namespace wattplan::report
