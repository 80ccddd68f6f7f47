#include "widgets/text/guide_sections.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace wattplan::text {
namespace {

/// A line of Markdown that is a heading, taken apart.
struct Heading {
    int level = 0;
    QString title;
    QString anchor;
};

std::optional<Heading> headingOf(const QString& line) {
    static const QRegularExpression pattern(QStringLiteral("^(#{1,6}) +(.*?)(?: *\\{#([^}]*)\\})? *$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch()) return std::nullopt;
    return Heading{static_cast<int>(match.captured(1).size()), match.captured(2), match.captured(3)};
}

bool isFence(const QString& line) {
    return line.startsWith(QLatin1String("```"));
}

/// Calls `onHeading` for each heading and `onLine` for each other line.
template <typename OnHeading, typename OnLine>
void readLines(const QString& markdown, OnHeading onHeading, OnLine onLine) {
    bool isCode = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (isFence(line)) isCode = !isCode;
        const auto heading = isCode ? std::nullopt : headingOf(line);
        if (heading)
            onHeading(*heading);
        else
            onLine(line, isCode);
    }
}

QString anchorOr(const Heading& heading, qsizetype number) {
    return heading.anchor.isEmpty() ? QStringLiteral("section-%1").arg(number) : heading.anchor;
}

/// What a reader sees of a line of Markdown.
QString plainLine(QString line) {
    static const QRegularExpression rule(QStringLiteral("^\\s*\\|?[\\s:|-]+\\|?\\s*$"));
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[-*]|\\d+\\.) +"));
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression cell(QStringLiteral("\\s*(?<!\\\\)\\|\\s*"));
    static const QRegularExpression mark(QStringLiteral("(?<!\\\\)[*`]"));
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    if (rule.match(line).hasMatch()) return {};
    line.remove(bullet);
    line.replace(link, QStringLiteral("\\1"));
    const QString between = QStringLiteral(" · ");
    if (line.startsWith(u'|')) line.replace(cell, between);
    line.remove(mark);
    line.replace(escape, QStringLiteral("\\1"));
    if (line.startsWith(between)) line = line.mid(between.size());
    if (line.endsWith(between)) line.chop(between.size());
    return line.trimmed();
}

bool isCjk(QChar character) {
    return character.unicode() >= 0x2E80 && character.unicode() <= 0xFFEF;
}

void append(QString& text, const QString& more) {
    if (more.isEmpty()) return;
    // A line of Chinese that was broken in the source goes on without a space.
    if (!text.isEmpty() && !(isCjk(text.back()) && isCjk(more.front()))) text += u' ';
    text += more;
}

GuideHit hitIn(std::size_t index, const QString& text, qsizetype at, qsizetype length) {
    constexpr qsizetype before = 32;
    constexpr qsizetype after = 80;
    const qsizetype from = std::max<qsizetype>(0, at - before);
    const qsizetype end = std::min(text.size(), at + length + after);
    const QString ellipsis = QStringLiteral("…");
    return {index, (from > 0 ? ellipsis : QString()) + text.mid(from, at - from), text.mid(at, length),
            text.mid(at + length, end - at - length) + (end < text.size() ? ellipsis : QString())};
}

}  // namespace

QString GuideChapter::title() const {
    const auto heading = headingOf(markdown.section(u'\n', 0, 0));
    return heading ? plainLine(heading->title) : key;
}

AnchoredMarkdown anchored(const QString& markdown) {
    AnchoredMarkdown result;
    QStringList lines;
    readLines(
        markdown,
        [&](const Heading& heading) {
            result.anchors += anchorOr(heading, result.anchors.size());
            lines += QString(heading.level, u'#') + u' ' + heading.title;
        },
        [&](const QString& line, bool) { lines += line; });
    result.markdown = lines.join(u'\n');
    return result;
}

std::vector<GuideSection> sectionsOf(const GuideChapter& chapter) {
    std::vector<GuideSection> sections;
    readLines(
        chapter.markdown,
        [&](const Heading& heading) {
            sections.push_back({chapter.key,
                                anchorOr(heading, static_cast<qsizetype>(sections.size())),
                                plainLine(heading.title),
                                heading.level,
                                {}});
        },
        [&](const QString& line, bool isCode) {
            if (sections.empty() || isFence(line)) return;
            append(sections.back().text, isCode ? line.trimmed() : plainLine(line));
        });
    return sections;
}

std::vector<GuideHit> findInGuide(const std::vector<GuideSection>& sections, const QString& sought) {
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList words = sought.split(space, Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    std::vector<GuideHit> inTitle;
    std::vector<GuideHit> inText;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const GuideSection& section = sections[i];
        bool titled = false;
        const bool holdsAll = std::ranges::all_of(words, [&](const QString& word) {
            const bool isInTitle = section.title.contains(word, Qt::CaseInsensitive);
            titled = titled || isInTitle;
            return isInTitle || section.text.contains(word, Qt::CaseInsensitive);
        });
        if (!holdsAll) continue;
        // The whole phrase where it stands, else the first word that stands in the text.
        QStringList candidates{sought.trimmed()};
        candidates += words;
        GuideHit hit = hitIn(i, section.text, 0, 0);
        for (const QString& candidate : candidates) {
            const qsizetype at = section.text.indexOf(candidate, 0, Qt::CaseInsensitive);
            if (at < 0) continue;
            hit = hitIn(i, section.text, at, candidate.size());
            break;
        }
        (titled ? inTitle : inText).push_back(std::move(hit));
    }
    inTitle.insert(inTitle.end(), std::make_move_iterator(inText.begin()),
                   std::make_move_iterator(inText.end()));
    return inTitle;
}

QString escapedMarkdown(QString text) {
    static const QRegularExpression sign(QStringLiteral("([\\\\`*_{}\\[\\]<>#|~])"));
    return text.replace(sign, QStringLiteral("\\\\\\1"));
}

}  // namespace wattplan::text
