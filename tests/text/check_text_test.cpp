#include "widgets/text/check_text.h"

#include <QRegularExpression>

#include "tests/support/plan_desk.h"
#include "tests/text/text_helpers.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

using analysis::Check;
using analysis::Rule;
using analysis::Severity;

QString sentenceFor(const Check& check, const Plan& plan, Language language = Language::en) {
    return checkText(check, plan, catalog::Catalogue::builtIn(), numbersIn(language))
        .replace(QChar(noBreakSpace), u' ');
}

const Plan& article() {
    static const Plan plan = samplePlan("article", catalog::Catalogue::builtIn()).value();
    return plan;
}

Check checkOf(Rule rule, std::string_view object, std::vector<double> numbers) {
    return {rule, Severity::warning, article().find(object)->id, std::move(numbers), {}, {}, {}};
}

TEST_CASE("A shortfall of the feed names facility, month and the MW short", "[text]") {
    Check check = checkOf(Rule::feedShort, "air_hall", {1.40e6, 1.0e6, 0.4e6, 0.4e6});
    check.month = Date{2023, 6, 0};
    CHECK(sentenceFor(check, article()) ==
          "Air-cooled hall: In June 2023 the peak of 1.40 MW exceeds the feed of 1 MW by 0.400 MW. Raise the "
          "feed, or start later.");
    check.numbers.back() = 0.6e6;
    CHECK(sentenceFor(check, article()).contains("the worst month lacks 0.600 MW"));
}

TEST_CASE("A feed that covers the peak says what is to spare", "[text]") {
    const QString text = sentenceFor(checkOf(Rule::feedCovers, "air_hall", {1.25e6, 0.315e6}), article());
    CHECK(text ==
          "Air-cooled hall: The feed carries the peak of 1.25 MW, with 0.315 MW to spare in its "
          "tightest month.");
}

TEST_CASE("A rack above its cooling's limit says how many systems are allowed", "[text]") {
    Translation translation;
    translation.install(Language::en);
    CHECK(
        sentenceFor(checkOf(Rule::rackOverCooling, "air_cluster", {45.5e3, 20e3, 3}), article()) ==
        "20 racks of DGX A100: A full rack draws 45.5 kW, but its cooling carries away 20 kW: 3 systems per "
        "rack at most. Place fewer, or choose another cooling.");
}

TEST_CASE("A run that does not fit into memory names need and limit", "[text]") {
    CHECK(sentenceFor(checkOf(Rule::memoryShort, "gpt3_air", {100e9, 84.8e9}), article()) ==
          "GPT-3 again, air-cooled: Each accelerator needs 100 GB of memory and has 84.8 GB usable. "
          "Recompute more, "
          "split weights, gradients or layers further, or use more accelerators.");
    Translation translation;
    translation.install(Language::en);
    CHECK(sentenceFor(checkOf(Rule::layoutTooLarge, "gpt3_air", {2048, 1120}), article())
              .contains("over 2,048 accelerators, but the run uses 1,120"));
    CHECK(sentenceFor(checkOf(Rule::batchOverCritical, "gpt3_air", {64e6, 16e6, 5}), article())
              .contains("about 5 times the tokens"));
}

TEST_CASE("Runs that overlap are named with the day, and their accelerators", "[text]") {
    Translation translation;
    translation.install(Language::en);
    Check check = checkOf(Rule::runsOverlap, "air_cluster", {2240, 1120, 12.5});
    check.month = Date{2023, 6, 16};
    check.others = {article().find("gpt3_air")->id, article().find("gpt3_liquid")->id};
    CHECK(sentenceFor(check, article()) ==
          "20 racks of DGX A100: From 16 June 2023 on, for 12.5 d, GPT-3 again, air-cooled, GPT-3 again, "
          "liquid-cooled together want 2,240 accelerators, and the cluster has 1,120. Start one later, or "
          "use fewer.");
}

TEST_CASE("One accelerator, one system and one month stand in the singular", "[text]") {
    Translation translation;
    translation.install(Language::en);
    const auto said = [](Rule rule, std::vector<double> numbers, Language language = Language::en) {
        return sentenceFor(checkOf(rule, "air_cluster", std::move(numbers)), article(), language);
    };
    CHECK(said(Rule::serviceTooLarge, {141e9, 1, 0}).contains("on a replica of 1 accelerator."));
    CHECK(said(Rule::serviceTooLarge, {141e9, 8, 0}).contains("on a replica of 8 accelerators."));
    CHECK(said(Rule::rackTooTall, {2, 1}).contains("units for 1 system, not for 2."));
    CHECK(said(Rule::rackOverCooling, {45e3, 20e3, 1}).contains("1 system per rack at most"));
    CHECK(said(Rule::runBeyondHorizon, {1.0}).contains("ends 1 month after"));
    CHECK(said(Rule::runBeyondHorizon, {1.5}).contains("ends 1.5 months after"));
    CHECK(said(Rule::fewPoints, {1}).contains("fitted to 1 model;"));
    for (const auto& [language, words] : {std::pair{Language::zhCN, "由 1 张加速卡组成的副本"},
                                          {Language::zhTW, "由 1 顆加速器組成的複本"}}) {
        translation.install(language);
        CHECK(said(Rule::serviceTooLarge, {141e9, 1, 0}, language).contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("A peak with sparsity is named with the dense one, and halved by a button", "[text]") {
    Check check = checkOf(Rule::sparsePeak, "a100_sxm4_80", {624e12, 312e12});
    check.field = FieldAddress{check.object, fieldId(Kind::accelerator, "peak_16bit")};
    const QString sentence = sentenceFor(check, article());
    CHECK(sentence.contains("Peak, 16 bit of 624 TFLOP/s is about twice the dense peak of 312 TFLOP/s"));
    Translation translation;
    translation.install(Language::zhTW);
    CHECK(sentenceFor(check, article(), Language::zhTW).contains(QString::fromUtf8("稠密峰值 312")));
}

TEST_CASE("An export control names chip, place and day", "[text]") {
    Check check = checkOf(Rule::exportControlled, "air_cluster", {});
    check.month = Date{2022, 8, 26};
    check.others = {article().find("a100_sxm4_80")->id, article().find("guian")->id};
    CHECK(sentenceFor(check, article()) ==
          "20 racks of DGX A100: A100 SXM4 80GB has needed an export licence for Gui'an (Guizhou hub) since "
          "26 August 2022. Choose another system or site, or say that the plan is hypothetical.");
    Translation translation;
    translation.install(Language::zhTW);
    CHECK(sentenceFor(check, article(), Language::zhTW).contains(QString::fromUtf8("2022 年 8 月 26 日")));
}

TEST_CASE("A grid's factor of another kind is told with what it leaves out", "[text]") {
    // In base units: .429 kg/kWh over 3.6e6 J. Kinds: CO2 alone, generated, life cycle.
    const auto of = [](double kind, Language language) {
        return sentenceFor(checkOf(Rule::gridCarbonOfKind, "azure", {0.429 / 3.6e6, kind}), article(),
                           language);
    };
    CHECK(of(0, Language::en).contains("Grid carbon of 0.429 kgCO₂e/kWh counts CO₂ alone"));
    CHECK(of(1, Language::en).contains("divide by 1 less their share"));
    CHECK(of(2, Language::en).contains("Scope 2"));
    Translation translation;
    translation.install(Language::zhTW);
    CHECK(of(0, Language::zhTW).contains(QString::fromUtf8("氧化亞氮")));
    CHECK(
        sentenceFor(checkOf(Rule::gridCarbonMarginal, "azure", {0.429 / 3.6e6, 3}), article(), Language::zhTW)
            .contains(QString::fromUtf8("邊際")));
}

TEST_CASE("An unknown value names the field it waits for, and whose it is", "[text]") {
    Check check = checkOf(Rule::unknownValue, "gpt3", {});
    check.field = FieldAddress{check.object, fieldId(Kind::trainingRun, "model")};
    CHECK(sentenceFor(check, article()) == "GPT-3: A result waits for a value. Enter Model.");
    check.field = FieldAddress{article().find("azure")->id, fieldId(Kind::facility, "cooling")};
    CHECK(sentenceFor(check, article()) ==
          "GPT-3: A result waits for a value. Enter Cooling of Azure, 2020.");
}

TEST_CASE("A trend on few models names its era", "[text]") {
    CHECK(sentenceFor(checkOf(Rule::fewPoints, "era_2019", {5}), article()).startsWith("Era 2019–2027"));
}

TEST_CASE("Every rule has a sentence in which every number is filled in", "[text]") {
    const Rule last = Rule::partLeftOut;
    for (int rule = 0; rule <= static_cast<int>(last); ++rule) {
        Check check = checkOf(static_cast<Rule>(rule), "air_hall", {1.0e6, 2.0e6, 3.0e6, 4.0e6});
        check.month = Date{2023, 6, 0};
        check.field = FieldAddress{check.object, fieldId(Kind::facility, "cooling")};
        check.reason = WATTPLAN_TEXT("Reason", "it is more than the cluster has");
        const QString text = sentenceFor(check, article());
        INFO(rule << ": " << text.toStdString());
        CHECK(text.contains("Air-cooled hall"));
        CHECK(text.endsWith(u'.'));
        static const QRegularExpression unfilled(QStringLiteral("%[0-9Ln]"));
        CHECK_FALSE(text.contains(unfilled));  // a percentage stands as "40 %"
    }
}

TEST_CASE("Every check of the sample plan has a sentence", "[text]") {
    const PlanModel model(article(), catalog::Catalogue::builtIn());
    const auto found = analysis::checks(article(), model);
    REQUIRE_FALSE(found.empty());
    for (const Check& check : found) {
        const QString text = sentenceFor(check, article());
        INFO(text.toStdString());
        CHECK(text.size() > 20);
        CHECK_FALSE(text.contains(QRegularExpression("%[0-9]")));
    }
}

}  // namespace
}  // namespace wattplan::text
