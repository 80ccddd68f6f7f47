#include <catch2/catch.hpp>
#include <set>

#include "core/plan/samples.h"

using namespace wattplan;

TEST_CASE("Sentences that tell where a sample's figures are from are in the reader's language", "[plan]") {
    const auto plan = samplePlan("article", catalog::Catalogue::builtIn(),
                                 [](Label label) { return std::string("«") + label.text + "»"; });
    REQUIRE(plan.has_value());
    std::set<std::string> sources;
    for (const auto& [id, object] : plan->all())
        for (const auto& [field, provenance] : object.fieldProvenance)
            sources.insert(provenance.source);
    CHECK(sources.contains("«assumption of this sample plan»"));
    CHECK_FALSE(sources.contains("assumption of this sample plan"));
    // Titles stay as they are published.
    CHECK(sources.contains("Rae et al. 2021, Appendix F"));
}
