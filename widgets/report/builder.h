#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <utility>

#include "widgets/report/content.h"
#include "widgets/report/findings.h"
#include "widgets/report/sections.h"
#include "widgets/text/translation.h"

namespace wattplan {
class Page;
}

namespace wattplan::report {

/// Makes the content of a report, piece by piece on the thread of the window: each step makes a page, reads a
/// table or draws a chart; what takes longer is found on a thread of its own meanwhile. Sections once made
/// are kept while the plan and the numbers stay as they are, so that another order, another text or another
/// paper takes no step. Document and translation outlive it.
class Builder {
public:
    Builder(Document& document, const Display& display, text::Translation& translation);
    ~Builder();
    Builder(const Builder&) = delete;
    Builder& operator=(const Builder&) = delete;

    /// The plan, its results or the numbers of the display are other than they were.
    void forget();
    /// Begins a composition; what was begun before and is not finished is dropped.
    void begin(ReportComposition composition, ReportForm form = ReportForm::report);
    /// Does the next piece; false when there is none left.
    bool step();
    /// The share of the pieces of the present composition that is done, from 0 to 1.
    double progress() const;
    /// What the report says, once every step is done. Sections without anything in them are left out.
    std::shared_ptr<const Content> content() const;

private:
    using Piece = std::function<void()>;
    using Key = std::pair<QString, std::vector<text::Language>>;
    /// A section while it is made: its parts by language, then its blocks, whose charts are drawn one by one.
    struct Making {
        Key key;
        std::vector<Parts> parts{};
        std::vector<Block> blocks{};
        std::unique_ptr<Page> page{};
    };

    /// The numbers of the display in a language.
    void speak(text::Language language);
    void addSection(const ReportSectionSpec& spec);
    void makeParts(const std::shared_ptr<Making>& making, text::Language language);
    void goOnMaking(const std::shared_ptr<Making>& making, text::Language language, const PartMaker& maker);
    void addWideCharts(const Key& key);
    bool isShown(const ReportComposition::Section& section) const;
    void openPage(const std::shared_ptr<Making>& making, text::Language language);
    void makeNextPart(const std::shared_ptr<Making>& making, text::Language language);
    void takeOffers(const std::shared_ptr<Making>& making, text::Language language);
    bool isOfOneFacility(const QString& file) const;
    void merge(const std::shared_ptr<Making>& making);
    std::vector<Block> textBlocks(const ReportComposition::Section& section) const;
    QString planName() const;
    void makeNote(const Key& key, text::Language language);
    Words inLanguages(const std::function<QString()>& make) const;

    Document& m_document;
    const Display& m_shown;
    mutable Display m_display;
    text::Translation& m_translation;
    ReportComposition m_composition;
    ReportForm m_form = ReportForm::report;
    Finder m_finder;
    std::map<Key, std::vector<Block>> m_sections;
    std::map<Key, Words> m_notes;  // of sections, for who presents
    std::deque<Piece> m_pieces;
    std::size_t m_done = 0;
};

}  // namespace wattplan::report
