#include "widgets/guide/guide_book.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "widgets/keys/shortcuts.h"
#include "widgets/text/translation.h"
#include "widgets/window/page_list.h"

namespace wattplan {
namespace {

struct Guide {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

// resources/guide/LANGUAGE/KEY.md
constexpr std::array writtenChapters{"start",   "pages",         "why",         "tables",      "charts",
                                     "exports", "what-ifs",      "uncertainty", "assumptions", "training",
                                     "serving", "facility-year", "cost",        "schedule",    "evidence",
                                     "files",   "command-line"};
constexpr const char* shortcutChapter = "shortcuts";
constexpr const char* checkChapter = "checks";
constexpr const char* literatureChapter = "literature";

QString readWritten(const QString& key, text::Language language) {
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(text::languageCode(language), key));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString link(const QString& label, const QString& address) {
    return QStringLiteral("[%1](%2)").arg(text::escapedMarkdown(label), address);
}

bool isHan(QChar character) {
    return character.script() == QChar::Script_Han;
}

QString keyText(const QKeySequence& keys) {
    return QStringLiteral("**%1**").arg(text::escapedMarkdown(keys.toString(QKeySequence::NativeText)));
}

/// "KIND.KEY" as a kind and the rest.
std::pair<std::optional<Kind>, std::string> kindAndKey(const QString& name) {
    return {Registry::instance().kindByKey(name.section(u'.', 0, 0).toStdString()),
            name.section(u'.', 1).toStdString()};
}

/// What a mark stands for; none for one that names nothing.
std::optional<QString> markText(const QString& type, const QString& name) {
    const Registry& registry = Registry::instance();
    if (type == QLatin1String("page")) {
        const auto& pages = pageList();
        const auto page = std::ranges::find_if(
            pages, [&](const PageEntry& entry) { return name == QLatin1String(entry.key); });
        if (page == pages.end()) return std::nullopt;
        return link(text::translate(page->title), QStringLiteral("wattplan:page/") + name);
    }
    if (type == QLatin1String("key")) {
        const auto& specs = shortcutSpecs();
        const auto spec = std::ranges::find_if(
            specs, [&](const ShortcutSpec& one) { return name == QLatin1String(one.key); });
        if (spec == specs.end()) return std::nullopt;
        return keyText(spec->keys.front());
    }
    if (type == QLatin1String("ui")) {
        const QByteArray context = name.section(u'|', 0, 0).toUtf8();
        const QByteArray source = name.section(u'|', 1).toUtf8();
        static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
        QString shown = QCoreApplication::translate(context.constData(), source.constData());
        shown.remove(mnemonic);
        return QStringLiteral("**%1**").arg(text::escapedMarkdown(shown));
    }
    const auto [kind, key] = kindAndKey(name);
    if (!kind) return std::nullopt;
    if (type == QLatin1String("kind"))
        return link(text::translate(registry.kind(*kind).singular),
                    QStringLiteral("guide:") + text::guideChapter(*kind));
    if (const FieldSpec* field = registry.field(*kind, key); type == QLatin1String("field") && field)
        return link(text::translate(field->label), text::guideLink(field->id));
    if (const ResultSpec* result = registry.result(*kind, key); type == QLatin1String("result") && result)
        return link(text::translate(result->label), text::guideLink(result->id));
    return std::nullopt;
}

}  // namespace

QString guideLinkOfPage(const QString& pageKey) {
    return QStringLiteral("guide:pages#page-") + pageKey;
}

GuideBook::GuideBook(text::Language language) : m_language(language) {
    for (const char* key : writtenChapters)
        m_contents.push_back({QLatin1String(key), chapter(QLatin1String(key)).title(), Part::written});
    const auto add = [&](const char* key, const QString& title) {
        m_contents.push_back({QLatin1String(key), title, Part::reference});
    };
    add(shortcutChapter, Guide::tr("Keyboard"));
    add(checkChapter, Guide::tr("What is checked"));
    for (const KindSpec& kind : Registry::instance().kinds())
        m_contents.push_back(
            {text::guideChapter(kind.kind), text::translate(kind.singular), Part::reference});
    add(literatureChapter, Guide::tr("Methods and literature"));
}

GuideBook::~GuideBook() = default;

bool GuideBook::has(const QString& chapter) const {
    return std::ranges::find(m_contents, chapter, &Entry::key) != m_contents.end();
}

const text::GuideChapter& GuideBook::chapter(const QString& key) const {
    auto found = m_chapters.find(key);
    if (found == m_chapters.end()) found = m_chapters.emplace(key, make(key)).first;
    return found->second;
}

const text::GuideReference& GuideBook::reference() const {
    if (!m_reference)
        m_reference = std::make_unique<text::GuideReference>(
            text::NumberFormat(text::Wording{m_language, text::UnitStyle::international, {}}));
    return *m_reference;
}

text::GuideChapter GuideBook::make(const QString& key) const {
    if (key == QLatin1String(shortcutChapter)) return shortcuts();
    if (key == QLatin1String(checkChapter)) return reference().checks();
    if (key == QLatin1String(literatureChapter)) return reference().literature();
    for (const KindSpec& kind : Registry::instance().kinds())
        if (key == text::guideChapter(kind.kind)) return ofKind(kind.kind);
    return written(key);
}

text::GuideChapter GuideBook::ofKind(Kind kind) const {
    text::GuideChapter chapter = reference().kind(kind);
    const auto& pages = pageList();
    const auto page = std::ranges::find_if(pages, [&](const PageEntry& entry) {
        return std::ranges::find(entry.kinds, kind) != entry.kinds.end();
    });
    if (page == pages.end()) return chapter;
    const QString where = Guide::tr("Its table stands on the page %1.")
                              .arg(link(text::translate(page->title),
                                        QStringLiteral("wattplan:page/") + QLatin1String(page->key)));
    const qsizetype afterTitle = chapter.markdown.indexOf(u'\n');
    chapter.markdown.insert(afterTitle, QStringLiteral("\n\n") + where);
    return chapter;
}

text::GuideChapter GuideBook::written(const QString& key) const {
    return {key, filled(readWritten(key, m_language))};
}

QString GuideBook::filled(const QString& markdown) const {
    static const QRegularExpression mark(QStringLiteral("\\{(page|kind|field|result|key|ui):([^}]*)\\}"));
    QString text;
    qsizetype from = 0;
    for (auto match = mark.globalMatch(markdown); match.hasNext();) {
        const auto one = match.next();
        text += QStringView(markdown).mid(from, one.capturedStart() - from);
        from = one.capturedEnd();
        const auto stands = markText(one.captured(1), one.captured(2));
        if (!stands) m_unknownMarks += one.captured();
        const QString filledIn = stands.value_or(one.captured());
        // A space stands between Chinese and Latin letters only.
        const QString shown = QString(filledIn).section(u']', 0, 0).remove(u'[').remove(u'*');
        if (!shown.isEmpty() && isHan(shown.front()) && text.endsWith(u' ') && text.size() > 1 &&
            isHan(text.at(text.size() - 2)))
            text.chop(1);
        text += filledIn;
        if (!shown.isEmpty() && isHan(shown.back()) && markdown.mid(from, 1) == QLatin1String(" ") &&
            from + 1 < markdown.size() && isHan(markdown.at(from + 1)))
            ++from;
    }
    text += QStringView(markdown).mid(from);
    return text;
}

text::GuideChapter GuideBook::shortcuts() const {
    QString text = QStringLiteral("# %1\n\n").arg(Guide::tr("Keyboard"));
    std::optional<KeyPlace> place;
    for (const ShortcutSpec& spec : shortcutSpecs()) {
        if (place != spec.place) {
            place = spec.place;
            text += QStringLiteral("\n## %1 {#keys-%2}\n\n| %3 | %4 |\n|---|---|\n")
                        .arg(text::translate(keyPlaceLabel(spec.place)))
                        .arg(static_cast<int>(spec.place))
                        .arg(Guide::tr("Keys"), Guide::tr("What they do"));
        }
        QStringList keys;
        for (const QKeySequence& one : spec.keys)
            keys += keyText(one);
        text += QStringLiteral("| %1 | %2 |\n")
                    .arg(keys.join(Guide::tr(", ", "between the parts of a list")),
                         text::escapedMarkdown(text::translate(spec.label)));
    }
    return {QLatin1String(shortcutChapter), text};
}

const std::vector<text::GuideSection>& GuideBook::sections() const {
    if (m_sections.empty())
        for (const Entry& entry : m_contents) {
            const auto ofChapter = text::sectionsOf(chapter(entry.key));
            m_sections.insert(m_sections.end(), ofChapter.begin(), ofChapter.end());
        }
    return m_sections;
}

}  // namespace wattplan
