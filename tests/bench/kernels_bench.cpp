// Kernels and the reading of the catalogue, beside numpy and Python where they are installed.
#include <array>

#include "core/catalog/embedded.h"
#include "core/formulas/growth.h"
#include "core/kernels/growth_trend.h"
#include "core/kernels/site_year_kernel.h"
#include "core/plan/samples.h"
#include "tests/bench/bench.h"
#include "tests/support/paths.h"

namespace wattplan::bench {

namespace {

const std::string peers = "/usr/bin/python3 -B " + test::sourceFolder() + "/tests/bench/peers/";

/// The operands of the site-year kernel for a catalogue site and technology, in the units of its columns.
template <std::size_t n>
std::array<double, n> operands(const Object& row, const std::array<kernels::OperandRange, n>& ranges) {
    std::array<double, n> values{};
    for (std::size_t i = 0; i < n; ++i) {
        for (const FieldSpec& spec : Registry::instance().fields(row.kind)) {
            if (spec.csvColumn != ranges[i].name) continue;
            const auto* number = std::get_if<Number>(&row.value(spec.id));
            values[i] = number ? number->value : spec.defaultValue.value_or(0.0);
        }
    }
    return values;
}

void kernelsBenchmark(std::vector<Figure>& figures) {
    const auto& catalogue = catalog::Catalogue::builtIn();
    const Plan plan = samplePlan("article", catalogue).value();

    std::vector<kernels::DatedValue> points;
    for (const formulas::GrowthPoint& point : formulas::growthPoints(plan, catalogue))
        points.push_back(point.point);
    const kernels::GrowthQuestion question = formulas::growthQuestion(plan);
    const double trend = secondsPerCall([&] {
        keep(kernels::growthTrend(points, {2012.0, 2019.0}, question)->growthPerYear);
    });
    figures.push_back({"trend of one era, " + std::to_string(points.size()) + " models", "us", trend * 1e6});

    const auto climate = operands(*catalogue.find(Kind::site, "n_virginia"), kernels::climateOperands);
    const auto cooling = operands(*catalogue.find(Kind::cooling, "air_side_econ"), kernels::coolingOperands);
    const kernels::RejectModes modes{kernels::RejectMode::airSideEconomiser, kernels::RejectMode::none};
    const double year =
        secondsPerCall([&] { keep(kernels::siteYearKernel(climate, cooling, modes)->values.front()); });
    Figure siteYear{"year of a site: 8,760 h at " + std::to_string(kernels::loadKnotCount) + " loads", "ms",
                    year * 1e3};
    if (const auto numpy = numberFrom(peers + "site_year.py")) {
        siteYear.peer = "numpy, vectorised over the hours";
        siteYear.peerValue = numpy;
    }
    figures.push_back(siteYear);

    std::vector<catalog::Catalogue::File> files;
    for (const catalog::EmbeddedFile& file : catalog::embeddedFiles())
        if (file.name.starts_with("catalog/")) files.push_back({std::string(file.name.substr(8)), file.text});
    const double read = secondsPerCall(
        [&] { keep(static_cast<double>(catalog::Catalogue::read(files)->rows(Kind::model).size())); });
    Figure catalogueRead{"catalogue read from its tables", "ms", read * 1e3};
    if (const auto python = numberFrom(peers + "read_catalogue.py")) {
        catalogueRead.peer = "Python csv, cells left as text";
        catalogueRead.peerValue = python;
    }
    figures.push_back(catalogueRead);
}

const Registration registration("kernels", kernelsBenchmark);

}  // namespace

}  // namespace wattplan::bench
