#include <catch2/catch.hpp>

#include "widgets/text/digits.h"

TEST_CASE("zeros at the end of decimals are dropped, and only these", "[text]") {
    using wattplan::text::withoutTrailingZeros;
    CHECK(withoutTrailingZeros("60.2000") == "60.2");
    CHECK(withoutTrailingZeros("8.00000") == "8");
    CHECK(withoutTrailingZeros("300") == "300");
    CHECK(withoutTrailingZeros("3.100 × 10²³") == "3.1 × 10²³");
    CHECK(withoutTrailingZeros("1,500.50") == "1,500.5");
}
