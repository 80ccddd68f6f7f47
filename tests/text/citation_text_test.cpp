#include "widgets/text/citation_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <map>

#include "core/plan/registry.h"
#include "tests/support/paths.h"
#include "tests/text/text_helpers.h"
#include "widgets/text/translation.h"

using namespace wattplan;
using namespace wattplan::text;

namespace {

QString readAll(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Key and source of each row of core/references.md.
std::map<QString, QString> references() {
    static const QRegularExpression row(QStringLiteral("^\\| `([^`]+)` \\| (.+) \\|$"),
                                        QRegularExpression::MultilineOption);
    std::map<QString, QString> all;
    auto rows =
        row.globalMatch(readAll(QString::fromStdString(test::sourceFolder() + "/core/references.md")));
    while (rows.hasNext()) {
        const auto match = rows.next();
        all[match.captured(1)] = match.captured(2);
    }
    REQUIRE(all.size() > 20);
    return all;
}

QString citationOf(const QString& key) {
    return citationText(key.toStdString());
}

/// Every citation that the formulas, kernels and defaults make.
QStringList citationsMade() {
    static const QRegularExpression cited(
        QStringLiteral("\"((?:SITE_)?MODEL(?::[^\"]*)?|[a-z]+(?:19|20)\\d\\d(?::[^\"]*)?)\""));
    QStringList all;
    for (const char* folder : {"formulas", "kernels"}) {
        QDirIterator files(QString::fromStdString(test::sourceFolder() + "/core/") + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
        while (files.hasNext()) {
            auto found = cited.globalMatch(readAll(files.next()));
            while (found.hasNext())
                all << found.next().captured(1);
        }
    }
    REQUIRE(all.size() > 40);
    for (const FieldSpec& field : Registry::instance().fields())
        if (!field.source.empty())
            all << QString::fromUtf8(field.source.data(), static_cast<qsizetype>(field.source.size()));
    return all;
}

}  // namespace

TEST_CASE("Every citation of a formula or default reads as a source", "[text]") {
    for (const QString& citation : citationsMade()) {
        INFO(citation.toStdString());
        const QString text = citationOf(citation);
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(citation.section(u':', 0, 0) + u':'));
        CHECK(text != citation);
    }
}

TEST_CASE("Every reference has a citation, whose literature stands in the reference", "[text]") {
    static const QRegularExpression work(QStringLiteral("\\p{Lu}\\p{L}+(?: et al\\.)? (?:19|20)\\d\\d"));
    for (const auto& [key, source] : references()) {
        INFO(key.toStdString());
        const QString text = citationOf(key);
        CHECK(text != key);
        auto works = work.globalMatch(text);
        while (works.hasNext()) {
            const QString named = works.next().captured();
            INFO(named.toStdString());
            CHECK(source.contains(named));
        }
    }
}

TEST_CASE("The address of a citation is that of a preprint which its reference names", "[text]") {
    int addresses = 0;
    for (const auto& [key, source] : references()) {
        INFO(key.toStdString());
        const QString address = citationAddress(key.toStdString());
        if (address.isEmpty()) continue;
        ++addresses;
        const QString number = address.section(u'/', -1);
        CHECK(address == "https://arxiv.org/abs/" + number);
        CHECK(source.contains("arXiv:" + number));
    }
    CHECK(addresses >= 8);
    CHECK(citationAddress("kaplan2020:eq2.2") == "https://arxiv.org/abs/2001.08361");
    CHECK(citationAddress("EIA-310").isEmpty());
}

TEST_CASE("A part of the method is told in the reader's language, a publication by author, year and title",
          "[text]") {
    Translation translation;
    translation.install(Language::zhCN);
    CHECK(citationText("MODEL:1.8") == QString::fromUtf8("方法：训练用电量（Patterson et al. 2021）"));
    CHECK(citationText("kaplan2020:eq2.2") ==
          QString::fromUtf8("Kaplan et al. 2020, Scaling Laws for Neural Language Models，公式 2.2"));
    translation.install(Language::en);
    CHECK(citationText("MODEL:1.8") == "Method: training energy (Patterson et al. 2021)");
    CHECK(citationText("newkirk2025").startsWith("Newkirk et al. 2025, Empirically-Calibrated H100"));
    CHECK(citationText("a note of its own") == "a note of its own");
}
