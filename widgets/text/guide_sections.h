#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace wattplan::text {

/// A chapter of the guide as Markdown, in one language. A heading may end in its anchor: "## Paste {#paste}".
struct GuideChapter {
    QString key{};
    QString markdown{};

    /// The first heading, without its anchor.
    QString title() const;
};

/// A part of a chapter, from one heading to the next, as plain text.
struct GuideSection {
    QString chapter{};
    QString anchor{};  ///< as written, else "section-N"
    QString title{};
    int level = 1;  ///< of its heading: 1 is the chapter's own
    QString text{};
};

/// The Markdown without its anchors, and the anchor of each heading in their order.
struct AnchoredMarkdown {
    QString markdown{};
    QStringList anchors{};
};
AnchoredMarkdown anchored(const QString& markdown);

std::vector<GuideSection> sectionsOf(const GuideChapter& chapter);

/// A place where what is sought stands, with what stands around it.
struct GuideHit {
    std::size_t section = 0;  ///< index into the sections searched
    QString before{};
    QString match{};
    QString after{};
};

/// The sections in which every word of `sought` occurs, capital or small; those with one in the title first,
/// else in their order. Texts without spaces are sought as they stand, so that parts of Chinese words are
/// found. Empty for nothing sought.
std::vector<GuideHit> findInGuide(const std::vector<GuideSection>& sections, const QString& sought);

/// A text with the signs of Markdown made plain.
QString escapedMarkdown(QString text);

}  // namespace wattplan::text
