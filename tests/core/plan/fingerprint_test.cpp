#include "core/plan/fingerprint.h"

#include <limits>
#include <set>

#include "core/plan/sha256.h"
#include "tests/core/plan/what_if_desk.h"

using namespace wattplan;
using test::WhatIfDesk;

TEST_CASE("SHA-256: the digests of the examples of FIPS 180-4", "[plan]") {
    // csrc.nist.gov, "Examples with intermediate values": SHA256.pdf, one block and two; and no byte at all.
    Sha256 digest;
    CHECK(digest.take() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    digest.add("abc");
    CHECK(digest.take() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    digest.add("abcdbcdecdefdefgefghfghighijhijk");
    digest.add("ijkljklmklmnlmnomnopnopq");
    CHECK(digest.take() == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("Fingerprint: every edit gives another, and taken back the first again", "[plan]") {
    WhatIfDesk desk;
    std::vector<std::string> before{fingerprint(desk.plan())};
    const auto note = [&] { before.push_back(fingerprint(desk.plan())); };
    desk.type({}, "hall", "pin_pue", "1.2");
    note();
    desk.type({}, "hall", "electricity_price", "0.6 CNY/kWh");
    note();
    desk.type({}, "hall", "electricity_price", "0.6 USD/kWh");
    note();
    desk.type({}, "run", "start", "2027-03");
    note();
    desk.type({}, "hall", "name", "North");
    note();
    desk.draft({}, [](const Plan& plan, const Editor& editor) {
        return editor.setAssumption(test::at(plan, "hall", "pin_pue"), {.owner = "Li Wei"});
    });
    note();
    const WhatIfId one = desk.create("one");
    note();
    desk.type(one, "hall", "pin_pue", "1.1");
    note();
    desk.perform(desk.verbs().setNote(one, "after the tender"));
    note();
    desk.perform(desk.verbs().setColour(one, 0));
    note();
    desk.add(one, Kind::cluster, "more_racks");
    note();
    desk.remove(one, "run");
    note();
    CHECK(std::set(before.begin(), before.end()).size() == before.size());
    while (!desk.steps().empty()) {
        REQUIRE(fingerprint(desk.plan()) == before.back());
        before.pop_back();
        desk.undo();
    }
    REQUIRE(before.size() == 1);
    CHECK(fingerprint(desk.plan()) == before.back());
}

TEST_CASE("Fingerprint: distributions, sources and texts count; 0 and -0 are one", "[plan]") {
    const WhatIfDesk desk;
    const FieldAddress pue = test::at(desk.plan(), "hall", "pin_pue");
    const auto with = [&](const FieldValue& value, std::optional<Provenance> source = std::nullopt) {
        Plan plan = desk.plan();
        plan.apply({.type = Edit::Type::setField,
                    .object = pue.object,
                    .field = pue.field,
                    .after = value,
                    .sourceAfter = std::move(source)});
        return fingerprint(plan);
    };
    Distribution triangular{Distribution::Kind::triangular, {1.1, 1.2, 1.3, 0.0}};
    Distribution pert = triangular;
    pert.kind = Distribution::Kind::pert;
    Distribution cut = triangular;
    cut.highest = 1.25;
    const std::set<std::string> all{with(Number{1.2}),
                                    with(Number{std::nextafter(1.2, 2.0)}),
                                    with(Number{1.2}, Provenance{}),
                                    with(Number{1.2}, Provenance{.source = "a"}),
                                    with(Number{1.2}, Provenance{.url = "a"}),
                                    with(triangular),
                                    with(pert),
                                    with(cut),
                                    with(Empty{}),
                                    with(Text{"1.2"})};
    CHECK(all.size() == 10);
    CHECK(with(Number{0.0}) == with(Number{-0.0}));
}

TEST_CASE("Fingerprint: ids that an undo took back don't count", "[plan]") {
    WhatIfDesk desk;
    const std::string before = fingerprint(desk.plan());
    desk.add({}, Kind::cluster, "short_lived");
    desk.undo();
    CHECK(fingerprint(desk.plan()) == before);
}
