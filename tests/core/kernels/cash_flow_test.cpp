#include "core/kernels/cash_flow.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace wattplan::kernels;

namespace {

constexpr double digits = 1e-12;  // LibreOffice 7.4 prints fifteen

double at(const std::vector<double>& table, FlowRow row, int year) {
    return table[static_cast<std::size_t>(row) * yearCount + static_cast<std::size_t>(year)];
}
double measure(const std::vector<double>& table, Measure which) {
    return at(table, FlowRow::measures, static_cast<int>(which));
}

}  // namespace

TEST_CASE("net present value is a spreadsheet's NPV of the years and the outlay", "[kernels]") {
    const std::vector<double> flows{-1000, 300, 320, 340, 360, 380};
    // =-1000+NPV(9%;300;320;340;360;380) and =-1000+NPV(5%;100;100;100;100) of LibreOffice
    CHECK(netPresentValue(flows, 0.09) == Approx(309.116341641068).epsilon(digits));
    CHECK(netPresentValue(std::vector<double>{-1000, 100, 100, 100, 100}, 0.05) ==
          Approx(-645.404949583764).epsilon(digits));
    CHECK(netPresentValue(flows, 0.0) == Approx(700.0).epsilon(digits));
}

TEST_CASE("the internal rate is a spreadsheet's IRR", "[kernels]") {
    const auto rate = [](std::vector<double> flows) {
        const InternalRate found = internalRate(flows);
        REQUIRE(found.state == IrrState::found);
        return found.rate;
    };
    // =IRR(...) of LibreOffice
    CHECK(rate({-1000, 300, 320, 340, 360, 380}) == Approx(0.197954127446627).epsilon(digits));
    CHECK(rate({-100, 60, 60}) == Approx(0.130662386291807).epsilon(digits));  // (3 + sqrt 69)/10 - 1
    CHECK(rate({-100, 30}) == Approx(-0.7).epsilon(digits));        // by hand; LibreOffice gives up (Err:523)
    CHECK(rate({-100, 0, 0, 800}) == Approx(1.0).epsilon(digits));  // 8 is 2 cubed
}

TEST_CASE("where no single rate solves it, it says why", "[kernels]") {
    const auto state = [](std::vector<double> flows) { return internalRate(flows).state; };
    CHECK(state({100, 50}) == IrrState::noOutlay);
    CHECK(state({-100, -50}) == IrrState::noReturn);
    CHECK(state({0, 0}) == IrrState::noOutlay);
    // -100 + 230 v - 132 v^2 = 0 at v = 1/1.1 and 1/1.2: the textbook case of two rates
    CHECK(state({-100, 230, -132}) == IrrState::several);
    CHECK(state({-100, 0.5}) == IrrState::below);  // 1 + r = .005
}

TEST_CASE("payback is where the running sum turns positive for good", "[kernels]") {
    CHECK(paybackYears(std::vector<double>{-100, 40, 40, 40}) == Approx(2.5));
    CHECK(paybackYears(std::vector<double>{0, 0, -100, 50, 50}) == Approx(2.0));  // from the outlay on
    CHECK(paybackYears(std::vector<double>{-100, 150, -100, 100}) == Approx(2.5));
    CHECK(paybackYears(std::vector<double>{-100, 40}) < 0.0);
    CHECK(paybackYears(std::vector<double>{100, 40}) < 0.0);
}

TEST_CASE("flows add up by hand", "[kernels]") {
    // 1,000 bought for two years and a half, in year 1; each year 500 saved and 100 + 50 + 20 + 10 spent.
    Investment one{1, 2.5, 1000, 200, 500, 100, 50, 20, 10};
    const CashFlowRates rates{0.1, 0, 0, 0, 0};
    const auto table = cashFlow(PriceBasis::real, rates, std::vector{one}).value();
    CHECK(at(table, FlowRow::net, 0) == 0.0);
    CHECK(at(table, FlowRow::net, 1) == Approx(-1000));
    CHECK(at(table, FlowRow::net, 2) == Approx(320));
    CHECK(at(table, FlowRow::net, 4) == Approx(160 + 200));  // half a year, and what is left
    CHECK(at(table, FlowRow::cumulative, 4) == Approx(0.0).margin(1e-9));
    CHECK(measure(table, Measure::lastYear) == 4);
    // -1000/1.1 + 320/1.21 + 320/1.331 + 360/1.4641
    CHECK(measure(table, Measure::npv) ==
          Approx(-1000 / 1.1 + 320 / 1.21 + 320 / 1.331 + 360 / 1.4641).epsilon(digits));
    CHECK(measure(table, Measure::irr) == Approx(0.0).margin(1e-9));
    CHECK(measure(table, Measure::payback) == Approx(3.0));
    CHECK(measure(table, Measure::paysBackDiscounted) == 0.0);
}

TEST_CASE("the parts of every year are its net flow, and two investments are their sum", "[kernels]") {
    const Investment one{0, 5, 1000, 100, 500, 100, 50, 20, 10};
    const Investment two{3, 7, 400, 0, 90, 10, 5, 2, 1};
    const CashFlowRates rates{0.09, 0.02, 0.05, 0.03, -0.25};
    const auto both = cashFlow(PriceBasis::nominal, rates, std::vector{one, two}).value();
    const auto first = cashFlow(PriceBasis::nominal, rates, std::vector{one}).value();
    const auto second = cashFlow(PriceBasis::nominal, rates, std::vector{two}).value();
    for (int year = 0; year < yearCount; ++year) {
        double sum = 0.0;
        for (int part = 0; part < partCount; ++part)
            sum += at(both, static_cast<FlowRow>(part), year);
        CHECK(at(both, FlowRow::net, year) == Approx(sum).margin(1e-9));
        CHECK(at(both, FlowRow::net, year) ==
              Approx(at(first, FlowRow::net, year) + at(second, FlowRow::net, year)).margin(1e-9));
    }
    CHECK(measure(both, Measure::npv) ==
          Approx(measure(first, Measure::npv) + measure(second, Measure::npv)).epsilon(digits));
}

TEST_CASE("real and nominal flows are worth the same, and their internal rates differ by inflation",
          "[kernels]") {
    const Investment one{0, 5, 1000, 100, 500, 100, 50, 20, 10};
    for (const double escalator : {0.02, 0.05, -0.25}) {
        const CashFlowRates rates{0.09, 0.02, escalator, escalator, 0.02};
        const auto real = cashFlow(PriceBasis::real, rates, std::vector{one}).value();
        const auto nominal = cashFlow(PriceBasis::nominal, rates, std::vector{one}).value();
        CHECK(measure(nominal, Measure::npv) == Approx(measure(real, Measure::npv)).epsilon(digits));
        CHECK(1.0 + measure(nominal, Measure::irr) ==
              Approx((1.0 + measure(real, Measure::irr)) * 1.02).epsilon(1e-9));
    }
    // Escalators equal to inflation: real flows don't change from year to year.
    const CashFlowRates rates{0.09, 0.02, 0.02, 0.02, 0.02};
    const auto real = cashFlow(PriceBasis::real, rates, std::vector{one}).value();
    for (int year = 2; year <= 4; ++year)
        CHECK(at(real, FlowRow::net, year) == Approx(at(real, FlowRow::net, 1)).epsilon(digits));
    CHECK(at(cashFlow(PriceBasis::nominal, rates, std::vector{one}).value(), FlowRow::electricity, 3) ==
          Approx(-100 * std::pow(1.02, 3)).epsilon(digits));
}

TEST_CASE("years follow their own rises of price, in nominal and in real prices", "[kernels]") {
    // Worked out in Python, year by year: 1,000 (1.03)^1 paid in year 1; 500 (1.01)^t saved, 100 (1.06)^t of
    // electricity and 80 (1.04)^t of the rest spent; 100 (1.03)^4 left. Real: over 1.03^t.
    const Investment one{1, 3, 1000, 100, 500, 100, 50, 20, 10};
    const CashFlowRates rates{0.09, 0.03, 0.06, 0.04, 0.01};
    struct Year {
        double income, electricity, rest, net;
    };
    const auto check = [&](PriceBasis basis, const std::vector<Year>& years) {
        const auto table = cashFlow(basis, rates, std::vector{one}).value();
        for (int t = 0; t < static_cast<int>(years.size()); ++t) {
            CAPTURE(t);
            const Year& year = years[static_cast<std::size_t>(t)];
            CHECK(at(table, FlowRow::income, t) == Approx(year.income).epsilon(1e-7));
            CHECK(at(table, FlowRow::electricity, t) == Approx(year.electricity).epsilon(1e-7));
            CHECK(at(table, FlowRow::upkeep, t) + at(table, FlowRow::people, t) +
                      at(table, FlowRow::other, t) ==
                  Approx(year.rest).epsilon(1e-7));
            CHECK(at(table, FlowRow::net, t) == Approx(year.net).epsilon(1e-7));
        }
        CHECK(measure(table, Measure::npv) == Approx(-194.323473).epsilon(1e-7));
    };
    check(PriceBasis::nominal, {{0, 0, 0, 0},
                                {0, 0, 0, -1030},
                                {510.05, -112.36, -86.528, 311.162},
                                {515.1505, -119.1016, -89.98912, 306.05978},
                                {520.302005, -126.247696, -93.588685, 413.016505}});
    check(PriceBasis::real, {{0, 0, 0, 0},
                             {0, 0, 0, -1000},
                             {480.771043, -105.910076, -81.560939, 293.300028},
                             {471.435683, -108.994836, -82.352793, 280.088055},
                             {462.281592, -112.169443, -83.152334, 366.959815}});
}

TEST_CASE("a life of none and years beyond the table are refused", "[kernels]") {
    Investment one{0, 0, 1000, 0, 500, 100, 50, 20, 10};
    CHECK_FALSE(cashFlow(PriceBasis::real, {}, std::vector{one}).has_value());
    one.life = 30;
    one.start = 52;
    CHECK_FALSE(cashFlow(PriceBasis::real, {}, std::vector{one}).has_value());
}
