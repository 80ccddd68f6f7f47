#pragma once

#include <QStringList>
#include <map>
#include <memory>
#include <vector>

#include "widgets/text/guide_reference.h"

namespace wattplan {

/// The guide in the language now installed: chapters written by hand, then those read from the registries.
/// Chapters are made when they are first asked for. Written ones say what the program calls things by marks
/// that are filled in here, so that no name, shortcut or link in them can be out of date:
/// {page:KEY}, {kind:KEY}, {field:KIND.KEY}, {result:KIND.KEY} become links, {key:KEY} a shortcut,
/// {ui:CONTEXT|English} the text of a button or menu.
class GuideBook {
public:
    explicit GuideBook(text::Language language);
    ~GuideBook();

    enum class Part : std::uint8_t { written, reference };
    struct Entry {
        QString key{};
        QString title{};
        Part part{};
    };
    /// All chapters in the order of the contents.
    const std::vector<Entry>& contents() const { return m_contents; }
    bool has(const QString& chapter) const;
    const text::GuideChapter& chapter(const QString& key) const;

    /// The sections of all chapters, for searching.
    const std::vector<text::GuideSection>& sections() const;

    /// Marks that name nothing, of all chapters: empty in a sound guide.
    const QStringList& unknownMarks() const { return m_unknownMarks; }

private:
    text::GuideChapter make(const QString& key) const;
    text::GuideChapter ofKind(Kind kind) const;
    text::GuideChapter written(const QString& key) const;
    text::GuideChapter shortcuts() const;
    QString filled(const QString& markdown) const;
    const text::GuideReference& reference() const;

    text::Language m_language;
    std::vector<Entry> m_contents;
    mutable std::unique_ptr<text::GuideReference> m_reference;
    mutable std::map<QString, text::GuideChapter> m_chapters;
    mutable std::vector<text::GuideSection> m_sections;
    mutable QStringList m_unknownMarks;
};

/// Where a page is described: "guide:pages#page-power-draw".
QString guideLinkOfPage(const QString& pageKey);

}  // namespace wattplan
