#include "core/plan/picture_record.h"

#include <catch2/catch.hpp>

using namespace wattplan;

namespace {

const std::string png("\x89PNG\r\n\x1a\n", 8);

}  // namespace

TEST_CASE("a picture is kept with its name, its type and its bytes in base 64", "[plan]") {
    const auto picture = pictureOf("logo.png", png);
    REQUIRE(picture);
    // $ printf '\x89PNG\r\n\x1a\n' | base64
    CHECK(pictureText(*picture) == "logo.png\nimage/png\niVBORw0KGgo=");
    CHECK(readPictureText(pictureText(*picture)) == picture);
    for (std::size_t more = 0; more < 7; ++more) {
        const auto longer = pictureOf("a", png + std::string(more, '\xff'));
        REQUIRE(longer);
        CHECK(readPictureText(pictureText(*longer)) == longer);
    }
}

TEST_CASE("a picture is known by its first bytes, not by its name", "[plan]") {
    CHECK(pictureOf("a.png", "\xff\xd8\xff\xe0")->type == "image/jpeg");
    CHECK(pictureOf("a", "<?xml version=\"1.0\"?><svg/>")->type == "image/svg+xml");
    CHECK_FALSE(pictureOf("a.png", "GIF89a"));
    CHECK_FALSE(pictureOf("a.png", ""));
    CHECK_FALSE(pictureOf("", png));
    CHECK_FALSE(pictureOf("a.png", png + std::string(PictureRecord::mostBytes, ' ')));
}

TEST_CASE("a picture whose text is damaged is none", "[plan]") {
    for (const char* text : {"", "logo.png", "logo.png\nimage/png\n", "logo.png\nimage/png\niVBORw0KGgo",
                             "logo.png\nimage/png\niVBO=w0KGgo=", "logo.png\nimage/png\niVBORw0KG~o=",
                             "logo.png\nimage/jpeg\niVBORw0KGgo=", "\nimage/png\niVBORw0KGgo="})
        CHECK_FALSE(readPictureText(text));
}
