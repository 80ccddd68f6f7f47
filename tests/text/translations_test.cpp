// The translation files themselves, and that they reach the program.
#include <iconv.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <array>
#include <map>
#include <vector>

#include "core/plan/registry.h"
#include "tests/support/paths.h"
#include "tests/text/text_helpers.h"
#include "widgets/text/language.h"
#include "widgets/text/translation.h"

using namespace wattplan;
using namespace wattplan::text;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;  // one, or those of a plural
    QString type;       // "unfinished", "obsolete", "vanished"; empty when finished
    bool isPlural = false;
};

QByteArray readAll(const QString& path) {
    QFile file(QString::fromStdString(test::sourceFolder() + "/") + path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.isPlural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(Language language) {
    QXmlStreamReader xml(readAll(QStringLiteral("translations/wattplan_%1.ts").arg(languageCode(language))));
    std::vector<Message> messages;
    QString context;
    xml.readNextStartElement();  // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == QStringLiteral("name"))
                context = xml.readElementText();
            else if (xml.name() == QStringLiteral("message"))
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    REQUIRE(messages.size() > 500);
    return messages;
}

const std::vector<Message>& messages(Language language) {
    static const std::array all{messagesOf(Language::en), messagesOf(Language::zhCN),
                                messagesOf(Language::zhTW)};
    return all.at(static_cast<std::size_t>(language));
}

using Texts = std::map<std::pair<QString, QString>, QString>;

Texts textsOf(Language language) {
    Texts texts;
    for (const Message& message : messages(language))
        texts[{message.context, message.source}] = message.forms.value(0);
    return texts;
}

constexpr std::array chineseLanguages{Language::zhCN, Language::zhTW};

bool isHan(QChar character) {
    return character >= QChar(0x4E00) && character <= QChar(0x9FFF);
}

/// Which placeholders stand in a text, and how often.
QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[1-9]|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// What of a text a national character set lacks: GB2312 has no traditional character, Big5 hardly any
/// simplified one.
QString lackingIn(const char* characterSet, const QString& text) {
    const iconv_t converter = iconv_open(characterSet, "UTF-8");
    REQUIRE(converter != iconv_t(-1));
    QString lacking;
    for (const QChar character : text) {
        if (!isHan(character)) continue;
        QByteArray in = QString(character).toUtf8();
        std::array<char, 16> out{};
        char* from = in.data();
        char* to = out.data();
        std::size_t left = static_cast<std::size_t>(in.size());
        std::size_t room = out.size();
        if (iconv(converter, &from, &left, &to, &room) == std::size_t(-1)) lacking += character;
    }
    iconv_close(converter);
    return lacking;
}

/// Words of the other place, written in the characters of this one.
QStringList foreignWords(Language language) {
    if (language == Language::zhCN)
        return {QStringLiteral("伺服器"), QStringLiteral("软体"), QStringLiteral("硬体"),
                QStringLiteral("档案"),   QStringLiteral("预设"), QStringLiteral("储存"),
                QStringLiteral("开启"),   QStringLiteral("复原"), QStringLiteral("滑鼠"),
                QStringLiteral("介面"),   QStringLiteral("讯息"), QStringLiteral("丛集"),
                QStringLiteral("推论"),   QStringLiteral("汇出"), QStringLiteral("栏位"),
                QStringLiteral("机柜位"), QStringLiteral("「"),   QStringLiteral("」")};
    return {
        QStringLiteral("服務器"), QStringLiteral("數據"), QStringLiteral("軟件"), QStringLiteral("硬件"),
        QStringLiteral("文件"),   QStringLiteral("默認"), QStringLiteral("缺省"), QStringLiteral("保存"),
        QStringLiteral("打開"),   QStringLiteral("撤銷"), QStringLiteral("粘貼"), QStringLiteral("鼠標"),
        QStringLiteral("界面"),   QStringLiteral("信息"), QStringLiteral("用戶"), QStringLiteral("集群"),
        QStringLiteral("推理"),   QStringLiteral("導出"), QStringLiteral("導入"), QStringLiteral("設置"),
        QStringLiteral("網絡"),   QStringLiteral("質量"), QStringLiteral("內存"), QStringLiteral("帶寬"),
        QStringLiteral("芯片"),   QStringLiteral("窗口"), QStringLiteral("菜單"), QStringLiteral("屏幕"),
        QStringLiteral("冗餘"),   QStringLiteral("負荷"), QStringLiteral("字段"), QStringLiteral("單元格"),
        QStringLiteral("對象"),   QStringLiteral("“"),    QStringLiteral("”")};
}

void checkLabel(const Translation& translation, const std::array<Texts, 3>& texts, const Label& label) {
    if (label.empty()) return;
    CAPTURE(label.context, label.text);
    const std::pair key{QString::fromUtf8(label.context), QString::fromUtf8(label.text)};
    for (const Language language : allLanguages) {
        const Texts& ofLanguage = texts.at(static_cast<std::size_t>(language));
        const auto text = ofLanguage.find(key);
        REQUIRE(text != ofLanguage.end());
        CHECK(translation.translate(label, language) == text->second);
    }
}

/// The text of C++ string literals that follow one another.
QString joinedLiterals(const QString& literals) {
    static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString joined;
    for (auto match = one.globalMatch(literals); match.hasNext();)
        joined += match.next().captured(1);
    return joined.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(u"\\n"_qs, u"\n"_qs);
}

/// The terms of a cell of the glossary's table: "server; rack".
QStringList terms(const QString& cell) {
    static const QRegularExpression separator(QStringLiteral("[;；]"));
    QStringList parts = cell.split(separator);
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

/// How a term may be written: as a whole, without what stands in brackets, or that alone.
QStringList spellings(const QString& term) {
    static const QRegularExpression brackets(QStringLiteral(" ?[(（]([^)）]*)[)）]"));
    QStringList all{term, QString(term).remove(brackets)};
    const auto match = brackets.match(term);
    if (match.hasMatch()) all << match.captured(1);
    return all;
}

struct Term {
    QString english;
    QStringList zhCN;
    QStringList zhTW;
};

std::vector<Term> glossary() {
    std::vector<Term> rows;
    for (const QString& line :
         QString::fromUtf8(readAll(QStringLiteral("translations/glossary.md"))).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 5) continue;
        const QStringList english = terms(cells[1]), zhCN = terms(cells[2]), zhTW = terms(cells[3]);
        for (qsizetype i = 0; i < english.size() && english.size() == zhCN.size(); ++i)
            if (zhTW.size() == english.size())
                rows.push_back(
                    {spellings(english[i]).value(1).toLower(), spellings(zhCN[i]), spellings(zhTW[i])});
    }
    REQUIRE(rows.size() > 50);
    return rows;
}

}  // namespace

TEST_CASE("every text is translated, and none is left from before", "[text]") {
    for (const Language language : allLanguages) {
        for (const Message& message : messages(language)) {
            CAPTURE(languageCode(language), message.context, message.source);
            CHECK(message.type == QString());
            CHECK(message.forms.size() == (message.isPlural && language == Language::en ? 2 : 1));
            for (const QString& form : message.forms)
                CHECK_FALSE(form.isEmpty());
        }
    }
}

TEST_CASE("the three translation files hold the same texts", "[text]") {
    const Texts english = textsOf(Language::en);
    for (const Language language : chineseLanguages) {
        const Texts chinese = textsOf(language);
        CHECK(chinese.size() == english.size());
        for (const auto& [key, text] : english) {
            CAPTURE(languageCode(language), key.first, key.second);
            CHECK(chinese.count(key) == 1);
        }
    }
}

TEST_CASE("no text is filed under the namespace of a return type", "[text]") {
    // lupdate does that to a plain tr() in a function that returns, say, std::string: it would not be found.
    for (const Message& message : messages(Language::en)) {
        CAPTURE(message.source);
        CHECK(message.context != QStringLiteral("std"));
        CHECK(message.context != QStringLiteral("tl"));
    }
}

TEST_CASE("a translation keeps the arguments of its text", "[text]") {
    for (const Language language : allLanguages) {
        for (const Message& message : messages(language)) {
            CAPTURE(languageCode(language), message.context, message.source);
            for (const QString& form : message.forms)
                CHECK(placeholders(form) == placeholders(message.source));
        }
    }
}

TEST_CASE("each Chinese is written in its own characters", "[text]") {
    for (const Language language : chineseLanguages)
        for (const Message& message : messages(language)) {
            CAPTURE(languageCode(language), message.context, message.source, message.forms.value(0));
            CHECK(lackingIn(language == Language::zhCN ? "GB2312" : "BIG5", message.forms.value(0)) ==
                  QString());
        }
}

TEST_CASE("each Chinese is written in its own words", "[text]") {
    for (const Language language : chineseLanguages) {
        const QStringList words = foreignWords(language);
        for (const Message& message : messages(language)) {
            CAPTURE(languageCode(language), message.context, message.source, message.forms.value(0));
            for (const QString& word : words) {
                // What is weighed is 質量 in Taiwan too; that of goods is 品質.
                if (word == QStringLiteral("質量") &&
                    message.source.contains(QRegularExpression(QStringLiteral("[Mm]ass\\b|kilogram"))))
                    continue;
                CAPTURE(word);
                CHECK_FALSE(message.forms.value(0).contains(word));
            }
        }
    }
}

TEST_CASE("each Chinese chapter of the guide is in its own characters and words", "[text]") {
    for (const Language language : chineseLanguages) {
        const QString folder = QStringLiteral("/resources/guide/") + languageCode(language);
        int chapters = 0;
        for (QDirIterator files(QString::fromStdString(test::sourceFolder()) + folder); files.hasNext();) {
            const QFileInfo file(files.next());
            if (file.suffix() != QStringLiteral("md")) continue;
            ++chapters;
            const QString text = QString::fromUtf8(readAll(
                QStringLiteral("resources/guide/%1/%2").arg(languageCode(language), file.fileName())));
            INFO(file.filePath().toStdString());
            CHECK(lackingIn(language == Language::zhCN ? "GB2312" : "BIG5", text) == QString());
            for (const QString& word : foreignWords(language)) {
                CAPTURE(word);
                CHECK_FALSE(text.contains(word));
            }
        }
        CHECK(chapters >= 10);
    }
}

TEST_CASE("Chinese has full-width punctuation, and a space before Latin letters and digits", "[text]") {
    // A menu's access key, "文件(&F)", is no punctuation of the text.
    const QRegularExpression accessKey(QStringLiteral("\\(&[A-Z]\\)"));
    const QRegularExpression narrow(QStringLiteral("[\\x{4E00}-\\x{9FFF}][,.:;!?()]"));
    const QRegularExpression tight(
        QStringLiteral("[\\x{4E00}-\\x{9FFF}][A-Za-z0-9]|[A-Za-z0-9][\\x{4E00}-\\x{9FFF}]"));
    const QRegularExpression arguments(QStringLiteral("%L?(?:[1-9]|n)"));
    for (const Language language : chineseLanguages)
        for (const Message& message : messages(language)) {
            QString text = message.forms.value(0);
            CAPTURE(languageCode(language), message.context, message.source, text);
            text.remove(accessKey);
            CHECK_FALSE(text.contains(narrow));
            text.remove(arguments);
            CHECK_FALSE(text.contains(tight));
        }
}

TEST_CASE("a term of the glossary is translated as the glossary says", "[text]") {
    const std::vector<Term> all = glossary();
    std::size_t used = 0;
    for (const Language language : chineseLanguages)
        for (const Message& message : messages(language))
            for (const Term& term : all) {
                if (message.source.toLower() != term.english) continue;
                const QStringList& allowed = language == Language::zhCN ? term.zhCN : term.zhTW;
                CAPTURE(languageCode(language), message.context, message.source, message.forms.value(0),
                        allowed.value(0));
                CHECK(allowed.contains(message.forms.value(0)));
                ++used;
            }
    CHECK(used > 20);
}

TEST_CASE("every label of a kind, field or result is translated in the program", "[text]") {
    const Translation translation;
    const std::array texts{textsOf(Language::en), textsOf(Language::zhCN), textsOf(Language::zhTW)};
    const Registry& registry = Registry::instance();
    for (const KindSpec& kind : registry.kinds()) {
        checkLabel(translation, texts, kind.singular);
        checkLabel(translation, texts, kind.plural);
        for (const FieldSpec& field : registry.fields(kind.kind)) {
            checkLabel(translation, texts, field.label);
            checkLabel(translation, texts, field.help);
            if (!field.whenEmpty.empty()) checkLabel(translation, texts, field.whenEmpty);
            for (const Choice& choice : field.choices)
                checkLabel(translation, texts, choice.label);
            for (const Choice& term : field.terms)
                checkLabel(translation, texts, term.label);
        }
        for (const ResultSpec& result : registry.results(kind.kind)) {
            checkLabel(translation, texts, result.label);
            checkLabel(translation, texts, result.help);
        }
    }
}

TEST_CASE("every text that a source marks for translation stands in the translation files", "[text]") {
    const Texts known = textsOf(Language::zhTW);
    const QString literals = QStringLiteral("((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)");
    const QRegularExpression marked(QStringLiteral("WATTPLAN_TEXT\\(\\s*%1,\\s*%1\\)").arg(literals));
    int count = 0;
    for (const char* folder : {"core", "widgets", "app"}) {
        QDirIterator files(QString::fromStdString(test::sourceFolder() + "/") + folder,
                           {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = marked.globalMatch(source); match.hasNext(); ++count) {
                const auto found = match.next();
                const QString context = joinedLiterals(found.captured(1));
                const QString text = joinedLiterals(found.captured(2));
                CAPTURE(file.fileName(), context, text);
                CHECK(known.count({context, text}) == 1);
            }
        }
    }
    CHECK(count > 500);
}
