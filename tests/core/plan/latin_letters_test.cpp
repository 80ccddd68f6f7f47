#include "core/plan/latin_letters.h"

#include <catch2/catch.hpp>

#include "core/plan/plan.h"

using namespace wattplan;

// Readings as in 现代汉语词典, without tones.
TEST_CASE("Chinese names become keys by their reading", "[plan]") {
    CHECK(keyFrom("乌兰察布") == "wu_lan_cha_bu");
    CHECK(keyFrom("烏蘭察布") == "wu_lan_cha_bu");
    CHECK(keyFrom("上海机房1号") == "shang_hai_ji_fang_1_hao");
    CHECK(keyFrom("風冷機房 A") == "feng_leng_ji_fang_a");
    CHECK(keyFrom("3号集群") == "object_3_hao_ji_qun");
    CHECK(keyFrom("训练（一期）") == "xun_lian_yi_qi");
}

TEST_CASE("Letters with accents, of other scripts and of full width become those of keys", "[plan]") {
    CHECK(keyFrom("Café Åre") == "cafe_are");
    CHECK(keyFrom("Москва") == "moskva");
    CHECK(keyFrom("ＧＰＴ－３") == "gpt_3");
}

TEST_CASE("What is no UTF-8 ends no key", "[plan]") {
    CHECK(keyFrom("hall\xE4\xB9") == "hall");
    CHECK(keyFrom("\xFF\x80hall") == "hall");
    CHECK(inLatinLetters("a\xE4z") == "a z");
    CHECK(isValidKey(keyFrom("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十")));
}
