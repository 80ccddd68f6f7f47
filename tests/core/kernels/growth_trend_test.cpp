#include "core/kernels/growth_trend.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "tests/core/kernels/reference_rows.h"

using namespace wattplan::kernels;
using wattplan::ErrorCode;

namespace {

// yyyy-mm-dd as decimal year.
double decimalYear(const std::string& text) {
    using namespace std::chrono;
    const year y{std::stoi(text.substr(0, 4))};
    const sys_days day = y / month(static_cast<unsigned>(std::stoi(text.substr(5, 2)))) /
                         std::chrono::day(static_cast<unsigned>(std::stoi(text.substr(8, 2))));
    const sys_days first = y / January / 1, next = (y + years{1}) / January / 1;
    return static_cast<int>(y) + double((day - first).count()) / double((next - first).count());
}

struct Models {
    std::vector<DatedValue> compute;
    std::vector<std::string> ids;
};

Models catalogModels() {
    Models models;
    for (const auto& row : wattplan::test::catalogRows("models")) {
        const std::string& date = row.at("publication_date");
        if (date.size() != 10 || row.at("training_compute_flop").empty()) continue;
        models.compute.push_back({decimalYear(date), wattplan::test::number(row, "training_compute_flop")});
        models.ids.push_back(row.at("id"));
    }
    return models;
}

}  // namespace

TEST_CASE("record training runs from 2012 to the end of 2018 doubled about every 3.5 months", "[kernels]") {
    // claims.csv C07, "about 3.5 months by running maximum". Any end from GNMT (2016-09) to Megatron-LM
    // (2019-09) gives the same six records.
    const Models models = catalogModels();
    const auto trend = growthTrend(models.compute, {2012.0, 2019.0}, {TrendSelection::runningMaximum});
    REQUIRE(trend);
    std::vector<std::string> records;
    for (const std::size_t i : trend->used)
        records.push_back(models.ids[i]);
    CHECK(records == std::vector<std::string>{"alexnet", "vgg-16", "seq2seq-lstm", "alphago-fan",
                                              "alphago-lee", "gnmt"});
    REQUIRE(trend->doubling.months);
    CHECK(*trend->doubling.months == Approx(3.5).margin(0.05));
    CHECK(trend->fewPoints);
}

TEST_CASE("all catalogued models from 2012 to 2017 doubled every 7.4 months, most uncertainly", "[kernels]") {
    // claims.csv C07, "7.4 (4.1-37) for all models of that time"; its bounds are those of an interval of
    // about 2 standard errors, ours are of Student's t with 9 degrees of freedom, which is wider.
    const Models models = catalogModels();
    const auto trend = growthTrend(models.compute, {2012.0, 2018.0}, {TrendSelection::all});
    REQUIRE(trend);
    CHECK(trend->used.size() == 11);
    CHECK(*trend->doubling.months == Approx(7.4).margin(0.06));
    CHECK(*trend->doubling.fastest < 4.1);
    CHECK(*trend->doubling.slowest > 37.0);
    CHECK_FALSE(trend->fewPoints);
}

TEST_CASE("growth of 400,000 times in ten years is a doubling in 6.45 months", "[kernels]") {
    // claims.csv C08: 120 / log2(400,000) = 120 / 18.6096.
    CHECK(doublingMonths(400000.0, 120.0) == Approx(6.45).margin(0.005));
    CHECK(doublingMonths(2.0, 9.0) == Approx(9.0));
}

TEST_CASE("exact doubling every six months is found exactly, without a band", "[kernels]") {
    std::vector<DatedValue> points;
    for (int i = 0; i < 9; ++i)
        points.push_back({2020.0 + 0.5 * i, std::pow(2.0, i)});
    const auto trend = growthTrend(points, {2020.0, 2030.0}, {});
    REQUIRE(trend);
    CHECK(*trend->doubling.months == Approx(6.0));
    CHECK(*trend->doubling.fastest == Approx(6.0));
    CHECK(*trend->doubling.slowest == Approx(6.0));
    CHECK(trend->growthPerYear == Approx(4.0));
    CHECK(trend->projection(2025.0) == Approx(1024.0));
    CHECK(trend->predictionBand(2025.0, 0.95).upper == Approx(1024.0));
    CHECK_FALSE(trend->fewPoints);
}

TEST_CASE("what falls has no doubling time, what may fall no longest one", "[kernels]") {
    const std::vector<DatedValue> falling{{2020, 8}, {2021, 4}, {2022, 2}, {2023, 1}};
    const auto down = growthTrend(falling, {2020, 2024}, {});
    REQUIRE(down);
    CHECK_FALSE(down->doubling.months);
    CHECK_FALSE(down->doubling.slowest);
    CHECK(down->growthPerYear == Approx(0.5));
    const std::vector<DatedValue> unclear{{2020, 1}, {2021, 30}, {2022, 2}, {2023, 20}};
    const auto maybe = growthTrend(unclear, {2020, 2024}, {});
    REQUIRE(maybe);
    CHECK(maybe->doubling.months);
    CHECK(maybe->doubling.fastest);
    CHECK_FALSE(maybe->doubling.slowest);
}

TEST_CASE("the prediction band holds the confidence band, and a higher level a lower one", "[kernels]") {
    const Models models = catalogModels();
    const auto trend = growthTrend(models.compute, {2012.0, 2027.0}, {});
    REQUIRE(trend);
    for (const double date : {2013.0, 2020.0, 2030.0}) {
        const Interval line = trend->confidenceBand(date, 0.95), point = trend->predictionBand(date, 0.95);
        CHECK(point.lower < line.lower);
        CHECK(line.lower < trend->projection(date));
        CHECK(trend->projection(date) < line.upper);
        CHECK(line.upper < point.upper);
        CHECK(trend->predictionBand(date, 0.8).upper < point.upper);
    }
}

TEST_CASE("selections keep the record holders up to each date", "[kernels]") {
    const std::vector<DatedValue> points{{2014, 5}, {2012, 1}, {2013, 3}, {2013, 4}, {2015, 5}, {2016, 4.5}};
    using Indexes = std::vector<std::size_t>;
    CHECK(selectPoints(points, TrendSelection::all, 1) == Indexes{1, 3, 2, 0, 4, 5});
    // 3 loses to 4 of the same date; 5 in 2015 only equals the record of 2014.
    CHECK(selectPoints(points, TrendSelection::runningMaximum, 1) == Indexes{1, 3, 0});
    CHECK(selectPoints(points, TrendSelection::topK, 2) == Indexes{1, 3, 2, 0, 4});
    CHECK(selectPoints(points, TrendSelection::topK, 1) ==
          selectPoints(points, TrendSelection::runningMaximum, 1));
    CHECK(selectPoints(points, TrendSelection::topK, 6).size() == 6);
}

TEST_CASE("each era is fitted to its own points, from its first day to before its last", "[kernels]") {
    std::vector<DatedValue> points;
    for (int i = 0; i < 5; ++i)
        points.push_back({2010.0 + i, std::pow(2.0, i)});
    for (int i = 0; i < 5; ++i)
        points.push_back({2015.0 + i, 100.0 * std::pow(8.0, i)});
    const std::vector<Era> eras{{2010, 2015}, {2015, 2020}};
    const auto trends = growthTrends(points, eras, {});
    REQUIRE(trends);
    REQUIRE(trends->size() == 2);
    CHECK(trends->at(0).growthPerYear == Approx(2.0));
    CHECK(trends->at(1).growthPerYear == Approx(8.0));
    CHECK(trends->at(1).era == eras[1]);
}

TEST_CASE("a value of zero, an empty era and one date are refused by name", "[kernels]") {
    std::vector<DatedValue> points{{2020, 1}, {2021, 0}, {2022, 3}};
    const auto zero = growthTrend(points, {2020, 2023}, {});
    REQUIRE_FALSE(zero);
    CHECK(zero.error().code == ErrorCode::notPositive);
    CHECK(zero.error().object == "1");
    points[1].value = std::numeric_limits<double>::quiet_NaN();
    CHECK(growthTrend(points, {2020, 2023}, {}).error().code == ErrorCode::notPositive);
    points[1].value = 2;
    CHECK(growthTrend(points, {2030, 2040}, {}).error().code == ErrorCode::tooFewPoints);
    const std::vector<DatedValue> oneDate{{2020, 1}, {2020, 2}, {2020, 3}};
    CHECK(growthTrend(oneDate, {2020, 2021}, {}).error().code == ErrorCode::noSpread);
}
