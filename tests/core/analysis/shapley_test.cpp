#include "core/analysis/shapley.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>

#include "core/analysis/group_merges.h"

using namespace wattplan::analysis;

namespace {

using Worth = std::function<double(std::size_t)>;

std::vector<double> tabled(std::size_t players, const Worth& worth) {
    std::vector<double> values;
    for (std::size_t coalition = 0; coalition < std::size_t{1} << players; ++coalition)
        values.push_back(worth(coalition));
    return values;
}

/// The definition: marginal contributions, mean over all orders.
std::vector<double> overAllOrders(const std::vector<double>& worth, std::size_t players) {
    std::vector<std::size_t> order(players);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> values(players, 0.0);
    double orders = 0.0;
    do {
        std::size_t coalition = 0;
        for (const std::size_t player : order) {
            const std::size_t joined = coalition | (std::size_t{1} << player);
            values[player] += worth[joined] - worth[coalition];
            coalition = joined;
        }
        orders += 1.0;
    } while (std::ranges::next_permutation(order).found);
    for (double& value : values)
        value /= orders;
    return values;
}

Coalition coalition(std::size_t groups, std::initializer_list<std::size_t> members) {
    Coalition bits(groups);
    for (const std::size_t member : members)
        bits.set(member);
    return bits;
}

}  // namespace

TEST_CASE("the Shapley values of small games are those by hand", "[attribution]") {
    // x from 2 to 3, y from 5 to 7, worth x y: 10, 15 (x moved), 14 (y moved), 21. x adds 5 first and 7 last,
    // mean 6; y adds 4 first and 6 last, mean 5; together 11 = 21 - 10.
    const auto product = shapleyValues(std::vector{10.0, 15.0, 14.0, 21.0});
    CHECK(product[0] == Approx(6.0).epsilon(1e-15));
    CHECK(product[1] == Approx(5.0).epsilon(1e-15));

    // Additive: each its own, whatever the others do.
    const auto additive = shapleyValues(tabled(3, [](std::size_t s) {
        return 7.0 + ((s & 1U) ? 1.0 : 0.0) + ((s & 2U) ? -4.0 : 0.0) + ((s & 4U) ? 0.5 : 0.0);
    }));
    CHECK(additive == std::vector{1.0, -4.0, 0.5});

    // Two left gloves and a right one; a pair is worth 1. The right glove is last but one or last in 2/3 of
    // the orders with a left one before it: 4/6; each left one 1/6 (Shapley 1953, Osborne and Rubinstein
    // 1994).
    const auto gloves =
        shapleyValues(tabled(3, [](std::size_t s) { return (s & 4U) && (s & 3U) ? 1.0 : 0.0; }));
    CHECK(gloves[0] == Approx(1.0 / 6.0).epsilon(1e-15));
    CHECK(gloves[1] == Approx(1.0 / 6.0).epsilon(1e-15));
    CHECK(gloves[2] == Approx(4.0 / 6.0).epsilon(1e-15));

    // A runway for planes that need lengths of cost 1, 2 and 4 (Littlechild and Owen 1973): each stretch is
    // shared by those who need it. 1/3; 1/3 + 1/2; 1/3 + 1/2 + 2.
    const auto runway = shapleyValues(tabled(3, [](std::size_t s) {
        return (s & 4U) ? 4.0 : (s & 2U) ? 2.0 : (s & 1U) ? 1.0 : 0.0;
    }));
    CHECK(runway[0] == Approx(1.0 / 3.0).epsilon(1e-15));
    CHECK(runway[1] == Approx(5.0 / 6.0).epsilon(1e-15));
    CHECK(runway[2] == Approx(17.0 / 6.0).epsilon(1e-15));
}

TEST_CASE("the Shapley values of any game are the means over all orders, and sum to the whole",
          "[attribution]") {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> any(-5.0, 1e6);
    for (std::size_t players = 1; players <= 7; ++players) {
        const auto worth = tabled(players, [&](std::size_t) { return any(random); });
        const auto values = shapleyValues(worth);
        const auto expected = overAllOrders(worth, players);
        for (std::size_t i = 0; i < players; ++i)
            CHECK(values[i] == Approx(expected[i]).epsilon(1e-9));
        const double total = worth.back() - worth.front();
        CHECK(std::reduce(values.begin(), values.end()) == Approx(total).epsilon(1e-9));
    }
}

TEST_CASE("a sample of orders comes near the exact values, by its own error", "[attribution]") {
    constexpr std::size_t players = 8;
    std::mt19937 random(3);
    std::uniform_real_distribution<double> any(0.0, 10.0);
    const auto worth = tabled(players, [&](std::size_t s) { return s == 0 ? 0.0 : any(random); });
    const auto exact = shapleyValues(worth);
    ShapleySample sample(players);
    const auto marginals = [&](const std::vector<std::size_t>& order) {
        std::vector<double> parts(players);
        std::size_t joined = 0;
        for (const std::size_t player : order) {
            parts[player] = worth[joined | (std::size_t{1} << player)] - worth[joined];
            joined |= std::size_t{1} << player;
        }
        return parts;
    };
    for (std::uint64_t pair = 0; pair < 500; ++pair) {
        auto order = playerOrder(42, pair, players);
        const auto forwards = marginals(order);
        std::ranges::reverse(order);
        sample.add(forwards, marginals(order));
    }
    CHECK(sample.orders() == 1000);
    const auto values = sample.values();
    const auto errors = sample.standardErrors();
    double squares = 0.0;
    for (std::size_t i = 0; i < players; ++i) {
        const double deviation = (values[i] - exact[i]) / errors[i];
        CHECK(std::abs(deviation) < 4.0);
        squares += deviation * deviation / players;
    }
    CHECK(squares > 0.1);  // neither is the error overstated
    CHECK(squares < 4.0);
    CHECK(std::reduce(values.begin(), values.end()) == Approx(worth.back()).epsilon(1e-12));
}

TEST_CASE("orders are drawn by counter: the same bits for the same seed", "[attribution]") {
    CHECK(playerOrder(5, 17, 30) == playerOrder(5, 17, 30));
    CHECK(playerOrder(5, 17, 30) != playerOrder(5, 18, 30));
    CHECK(playerOrder(5, 17, 30) != playerOrder(6, 17, 30));
    // Each of 4 players comes first in about a quarter of 4,000 orders: 1,000, standard deviation 27.4.
    std::vector<int> first(4, 0);
    for (std::uint64_t number = 0; number < 4000; ++number) {
        auto order = playerOrder(1, number, 4);
        ++first[order.front()];
        std::ranges::sort(order);
        CHECK(order == std::vector<std::size_t>{0, 1, 2, 3});
    }
    for (const int count : first)
        CHECK(std::abs(count - 1000) < 110);
}

TEST_CASE("the fewest merges keep failing coalitions from being formed", "[attribution]") {
    using Bits = std::vector<Coalition>;
    // A chip (1) that fails without its cooling (3), whatever else is changed: all coalitions with 1, not 3.
    Bits withoutCooling;
    for (unsigned long bits = 0; bits < 16; ++bits)
        if ((bits & 2U) && !(bits & 8U)) withoutCooling.emplace_back(4, bits);
    CHECK(smallestMerges(4, withoutCooling) == Blocks{{0}, {1, 3}, {2}});
    // A chip that needs cooling and feed.
    Bits needsTwo;
    for (unsigned long bits = 0; bits < 16; ++bits)
        if ((bits & 1U) && (bits & 6U) != 6U) needsTwo.emplace_back(4, bits);
    CHECK(smallestMerges(4, needsTwo) == Blocks{{0, 1, 2}, {3}});
    // Two pairs.
    Bits pairs;
    for (unsigned long bits = 0; bits < 32; ++bits)
        if (((bits & 1U) != 0) != ((bits & 4U) != 0) || ((bits & 2U) != 0) != ((bits & 16U) != 0))
            pairs.emplace_back(5, bits);
    CHECK(smallestMerges(5, pairs) == Blocks{{0, 2}, {1, 4}, {3}});
    CHECK(smallestMerges(3, Bits{}) == Blocks{{0}, {1}, {2}});
    CHECK(smallestMerges(2, Bits{coalition(2, {0})}) == Blocks{{0, 1}});
    // Every coalition fails but none and all.
    Bits all;
    for (unsigned long bits = 1; bits + 1 < 1024; ++bits)
        all.emplace_back(10, bits);
    CHECK(smallestMerges(10, all).size() == 1);
}

TEST_CASE("ties join groups in chains", "[attribution]") {
    const std::vector<GroupTie> ties{{0, 3, {}}, {3, 4, {}}};
    CHECK(tiedBlocks(5, ties) == Blocks{{0, 3, 4}, {1}, {2}});
}
