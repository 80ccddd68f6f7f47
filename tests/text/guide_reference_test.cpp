// The chapters of the guide that are read from the registries.
#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

#include "core/analysis/rules.h"
#include "core/plan/edits.h"
#include "tests/text/text_helpers.h"
#include "widgets/text/guide_reference.h"
#include "widgets/text/translation.h"

using namespace wattplan;
using namespace wattplan::text;

namespace {

QString anchorMark(const QString& anchor) {
    return QStringLiteral("{#%1}").arg(anchor);
}

/// The part of a chapter from the heading of an anchor to the next heading.
QString entryOf(const GuideChapter& chapter, const QString& anchor) {
    const qsizetype from = chapter.markdown.indexOf(anchorMark(anchor));
    REQUIRE(from >= 0);
    const qsizetype end = chapter.markdown.indexOf(QStringLiteral("\n#"), from);
    return chapter.markdown.mid(from, end < 0 ? -1 : end - from);
}

}  // namespace

TEST_CASE("The reference has an entry for each field and result, in each language", "[text]") {
    Translation translation;
    for (const Language language : allLanguages) {
        REQUIRE(translation.install(language));
        const GuideReference reference{numbersIn(language)};
        for (const KindSpec& kind : Registry::instance().kinds()) {
            const GuideChapter chapter = reference.kind(kind.kind);
            CAPTURE(languageCode(language), chapter.key);
            for (const FieldSpec& field : Registry::instance().fields(kind.kind)) {
                const QString entry = entryOf(chapter, guideAnchor(field.id));
                CAPTURE(std::string(field.key), entry);
                CHECK(chapter.markdown.contains(QStringLiteral("### ") +
                                                escapedMarkdown(translate(field.label))));
                CHECK(entry.contains(escapedMarkdown(translate(field.help))));
                CHECK(entry.contains(u'`' + QString::fromUtf8(field.key.data()) + u'`'));
            }
            for (const ResultSpec& result : Registry::instance().results(kind.kind)) {
                const QString entry = entryOf(chapter, guideAnchor(result.id));
                CAPTURE(std::string(result.key), entry);
                CHECK(entry.contains(escapedMarkdown(translate(result.help))));
            }
        }
    }
    translation.install(Language::en);
}

TEST_CASE("The reference says how a field is typed, its range and what an empty cell means", "[text]") {
    Translation translation;
    translation.install(Language::en);
    const GuideReference reference{numbersIn(Language::en)};
    const auto entry = [&](Kind kind, std::string_view key) {
        return entryOf(reference.kind(kind), guideAnchor(fieldId(kind, key)));
    };
    // The figures stand in the declaration of the cluster's operating factor: .76 after Newkirk, 0 to 1.
    const QString factor = entry(Kind::cluster, "operating_factor");
    CHECK(factor.contains("Range: 0 to 1."));
    CHECK(factor.contains("Empty: 0.76 ([Newkirk et al. 2025"));
    // costs.csv names where the life of servers is from.
    CHECK(entry(Kind::finance, "life_it").contains(QStringLiteral("Empty: ") + tied("5 years") + " ("));
    CHECK_FALSE(entry(Kind::finance, "life_it").contains("table of costs"));
    CHECK(entry(Kind::trainingRun, "tokens")
              .contains("Empty: follows [Training tokens](guide:kind-model#field-training_tokens) of "
                        "[Model](guide:kind-training_run#field-model)."));
    CHECK(
        entry(Kind::trainingRun, "pin_hours")
            .contains("Stands in for the result [Accelerator-hours](guide:kind-training_run#result-hours)"));
    CHECK(entry(Kind::feedStep, "capacity").contains("without a unit it is in MW."));
    CHECK(entry(Kind::trainingRun, "precision").contains("(`fp8`)"));
    CHECK(entry(Kind::model, "published_energy").contains("moves none"));
    CHECK(entry(Kind::site, "electricity_price").contains("money per kWh"));
}

TEST_CASE("What the reference offers to type is read back as the value it stands for", "[text]") {
    Translation translation;
    for (const Language language : allLanguages) {
        translation.install(language);
        const GuideReference reference{numbersIn(language)};
        int offered = 0;
        for (const FieldSpec& field : Registry::instance().fields()) {
            const QStringList texts = reference.examples(field);
            std::optional<double> first;
            for (const QString& text : texts) {
                CAPTURE(std::string(field.key), text);
                const auto read = readFieldValue(field, text.toStdString());
                REQUIRE(read.has_value());
                const double value = std::get<Number>(*read).value;
                // Six digits are shown.
                if (first) CHECK(value == Approx(*first).epsilon(1e-5));
                first = value;
                ++offered;
            }
        }
        CHECK(offered > 150);
    }
    translation.install(Language::en);
}

TEST_CASE("The reference gives the formula of a result, what it reads and its source", "[text]") {
    Translation translation;
    translation.install(Language::en);
    const GuideReference reference{numbersIn(Language::en)};
    const GuideChapter run = reference.kind(Kind::trainingRun);
    const QString energy = entryOf(run, guideAnchor(resultId(Kind::trainingRun, "energy_chip")));
    CHECK(energy.contains("accelerator-hours × watts per accelerator"));
    CHECK(energy.contains("[Accelerator-hours](guide:kind-training_run#result-hours)"));
    CHECK(energy.contains("Measured at the accelerators alone."));
    CHECK(energy.contains("https://arxiv.org/abs/2104.10350"));
    // Not that of a hall whose PUE is pinned.
    CHECK(entryOf(reference.kind(Kind::facility), guideAnchor(resultId(Kind::facility, "pue_peak")))
              .contains("Formula: year of the site("));
    // A trend is no formula of signs: it is told in words.
    CHECK(entryOf(reference.kind(Kind::growthEra), guideAnchor(resultId(Kind::growthEra, "doubling")))
              .contains("Trend of training compute: "));
    // It holds for any plan, not for the six runs of the sample.
    const GuideChapter plan = reference.kind(Kind::plan);
    CHECK(entryOf(plan, guideAnchor(resultId(Kind::plan, "energy")))
              .contains("Formula: sum of energy, facility."));
    CHECK(entryOf(plan, guideAnchor(resultId(Kind::plan, "electricity_share.operator")))
              .contains("+ sum of upkeep of the facility alone + people + sum of insurance of the facility "
                        "alone, and water)"));
    // Every result of the sample has one; what has none is not computed there.
    QStringList without;
    for (const ResultSpec& result : Registry::instance().results())
        if (!entryOf(reference.kind(result.kind), guideAnchor(result.id)).contains("Formula: "))
            without += guideLink(result.id);
    INFO(without.join(u' ').toStdString());
    CHECK(without.isEmpty());
}

TEST_CASE("The guide names every rule of the checks under its severity", "[text]") {
    Translation translation;
    translation.install(Language::en);
    const GuideChapter chapter = GuideReference(numbersIn(Language::en)).checks();
    for (const analysis::RuleSpec& rule : analysis::ruleSpecs()) {
        CAPTURE(rule.label.text);
        CHECK(chapter.markdown.contains(escapedMarkdown(translate(rule.label))));
        CHECK(chapter.markdown.contains(escapedMarkdown(translate(rule.help))));
        const qsizetype at =
            chapter.markdown.indexOf(anchorMark(QStringLiteral("rule-%1").arg(static_cast<int>(rule.rule))));
        const qsizetype heading = chapter.markdown.lastIndexOf(QStringLiteral("{#severity-"), at);
        CHECK(chapter.markdown.mid(heading, 12) ==
              QStringLiteral("{#severity-%1").arg(static_cast<int>(rule.severity)));
    }
}
