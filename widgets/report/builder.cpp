#include "widgets/report/builder.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/evidence/claim.h"
#include "core/plan/engine_version.h"
#include "core/plan/fingerprint.h"
#include "widgets/document/today.h"
#include "widgets/pages/page.h"
#include "widgets/pages/parts.h"
#include "widgets/report/object_sections.h"
#include "widgets/report/range_sections.h"
#include "widgets/report/slides.h"
#include "widgets/report/speaker_notes.h"
#include "widgets/text/check_text.h"
#include "widgets/text/field_text.h"
#include "widgets/text/what_if_text.h"
#include "widgets/window/page_list.h"

namespace wattplan::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int usualHeight = 250;     // three on a sheet
constexpr int usualInTwo = 230;      // in two languages, whose captions and legends take more
constexpr int legendHeight = 34;     // of the words of a second language
constexpr double marginBelow = 6.0;  // of a chart that shares a slide
constexpr int tallFrom = 540;        // the pictures of pages that say how high they must be
constexpr int aroundPlot = 90;       // what such a picture keeps for a title that the report writes itself
constexpr int tallest = 880;         // of a page
constexpr int fingerprintEnds = 4;   // digits shown at each end
constexpr std::chrono::milliseconds patience{5};  // for what is found on a thread, before the window again

QString shortFingerprint(const Plan& plan) {
    const QString whole = QString::fromStdString(fingerprint(plan));
    return whole.left(fingerprintEnds) + QStringLiteral("…") + whole.right(fingerprintEnds);
}

Paragraph both(const Paragraph& paragraph, const Paragraph& english) {
    return {report::both(paragraph.words, english.words), paragraph.isQuiet};
}

/// What the words of a verdict or of a severity mean, in the language now installed.
Tone toneOf(const QString& words) {
    using analysis::Severity;
    using evidence::Verdict;
    // Some begin with the words of others: "holds if".
    for (const auto& [verdict, tone] :
         {std::pair(Verdict::doesNotHold, Tone::bad), std::pair(Verdict::holdsIf, Tone::warning),
          std::pair(Verdict::mixes, Tone::warning), std::pair(Verdict::holds, Tone::good)})
        if (words.startsWith(text::translate(evidence::verdictLabel(verdict)))) return tone;
    for (const auto& [severity, tone] :
         {std::pair(Severity::error, Tone::bad), std::pair(Severity::warning, Tone::warning),
          std::pair(Severity::pass, Tone::good)})
        if (words == text::severityText(severity)) return tone;
    return Tone::plain;
}

/// Bars that share a slide stand closer.
int lowHeightForBars(const charts::ChartData& data) {
    constexpr int barPitch = 17;
    constexpr int rowGap = 6;
    constexpr int legend = 34;
    const std::size_t groups = data.bars.groups.size();
    return static_cast<int>(data.bars.categories.size() * (groups * barPitch + rowGap)) + legend;
}

/// Whether a table of a page is one in which planners type: its inputs have a section of their own.
bool isOfInputs(const QString& page, const QString& file) {
    return (page == u"training" && file != u"training-summary") ||
           (page == u"hardware" && file != u"hardware-comparison");
}

/// Without a row, with nothing but names, or with zeros alone.
bool saysNothing(const Table& table) {
    bool hasNumbers = false;
    for (const auto& row : table.rows)
        for (std::size_t c = 1; c < row.size(); ++c) {
            if (row[c].number) hasNumbers = true;
            if (row[c].number ? *row[c].number != 0.0 : !table.columns[c].isNumeric) return false;
        }
    return hasNumbers || table.rows.empty() || table.columns.size() < 2;
}

// They stand at an edge of their table.
void colourVerdicts(Table& table) {
    if (table.columns.empty()) return;
    for (auto& row : table.rows)
        for (Cell* cell : {&row.front(), &row.back()})
            if (!cell->number) cell->tone = toneOf(cell->words.text);
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
    const text::Translation::Guest guest(m_translation, language);
    speak(language);
    const QString note = speakerNote(key.first.toStdString(), PlanView(m_document, m_display),
                                     analysis::assumedInputs(m_document.plan(), m_document.catalogue(),
                                                             m_document.model(), ageBasis(m_document)));
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
            auto& made = std::get<Chart>(m_sections.at(key)[block]);
            charts::ChartPicture picture;
            picture.data = made.data;
            picture.numbers = made.numbers;
            picture.hiddenKeys = made.hiddenKeys;
            picture.view = made.view;
            // What needs more height is made smaller as a whole.
            const int inTwo = made.isBelow && key.second.size() > 1 ? legendHeight : 0;
            const int least = made.isBelow ? lowHeight : slideHeight;
            const int height =
                made.isBelow ? std::max(least + inTwo, lowHeightForBars(picture.data))
                             : std::max({least, heightForGantt(picture.data), heightForBars(picture.data)});
            picture.size = {bodyWidth * height / least, height};
            if (made.isBelow) picture.margin = marginBelow;
            picture.palette = theme::printPalette();
            made.wide = charts::drawingOf(picture, charts::Ink::strokes);
            made.wide.title = made.drawing.title;
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
            Table table = readable(offer.forPaper());
            if (saysNothing(table)) return;
            if (making->key.first == u"claims" || making->key.first == u"checks") colourVerdicts(table);
            making->parts.back().emplace_back(std::move(table));
        });
    auto pictures = making->page->pictures();
    for (auto offer = pictures.rbegin(); offer != pictures.rend(); ++offer)
        m_pieces.emplace_front([this, making, language, offer = std::move(*offer)] {
            const text::Translation::Guest inside(m_translation, language);
            charts::ChartPicture picture = offer.make();
            if (!picture.data.isEmpty())
                making->parts.back().emplace_back(PlannedChart{offer.title, offer.note, std::move(picture)});
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
                draw(std::get<PlannedChart>(making->parts.front()[i]),
                     english ? std::get_if<PlannedChart>(&(*english)[i]) : nullptr,
                     std::get<Chart>(making->blocks[i]));
            });
}

void Builder::draw(const PlannedChart& chart, const PlannedChart* english, Chart& made) {
    charts::ChartPicture picture = chart.picture;
    made.title = {chart.title, {}};
    made.note = {chart.note, {}};
    if (english) {
        made.title = report::both(chart.title, english->title);
        made.note = report::both(chart.note, english->note);
        picture.data = report::both(std::move(picture.data), english->picture.data);
    }
    const int height = std::max({picture.size.height() > tallFrom ? picture.size.height() - aroundPlot
                                 : english                        ? usualInTwo
                                                                  : usualHeight,
                                 heightForBars(picture.data), heightForGantt(picture.data)});
    picture.text = {};
    picture.size = {bodyWidth, std::min(height + (english ? legendHeight : 0), tallest)};
    picture.palette = theme::printPalette();
    made.data = picture.data;
    made.numbers = picture.numbers;
    made.hiddenKeys = picture.hiddenKeys;
    made.view = picture.view;
    made.isBelow = chart.isBelow;
    made.drawing = charts::drawingOf(picture, charts::Ink::strokes);
    made.drawing.title = made.title.text;
}

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
