#include "core/formulas/growth.h"

#include <array>
#include <limits>

namespace wattplan::formulas {

using graph::Quantity;

namespace {

constexpr double level = 0.95;

enum Column : int {
    points,
    doubling,
    fastest,
    slowest,
    growthPerYear,
    r2,
    projected,
    projectedLow,
    projectedHigh,
    columnCount
};

/// operands: from, to, projection year, then the date [months] and compute [FLOP] of each model.
Result<std::vector<double>> trendValues(std::span<const int> structure, std::span<const double> operands) {
    constexpr std::size_t head = 3;
    std::vector<kernels::DatedValue> values;
    for (std::size_t i = head; i + 1 < operands.size(); i += 2)
        values.push_back({operands[i] / 12.0, operands[i + 1]});
    kernels::GrowthQuestion question;
    question.selection = static_cast<kernels::TrendSelection>(structure[0]);
    question.k = structure[1];
    question.level = level;
    const auto trend = kernels::growthTrend(values, {operands[0], operands[1]}, question);
    if (!trend) return tl::unexpected(trend.error());
    const auto band = trend->predictionBand(operands[2], level);
    // No value where the line may be flat: the cell then says so instead of showing a number.
    constexpr double none = std::numeric_limits<double>::infinity();
    return std::vector<double>{static_cast<double>(trend->used.size()),
                               trend->doubling.months.value_or(none),
                               trend->doubling.fastest.value_or(none),
                               trend->doubling.slowest.value_or(none),
                               trend->growthPerYear,
                               trend->fit.rSquared,
                               trend->projection(operands[2]),
                               band.lower,
                               band.upper};
}

const graph::KernelDefinition& trendDefinition() {
    static const graph::KernelDefinition definition{
        "growth_trend",
        WATTPLAN_TEXT("Kernel", "Trend of training compute"),
        WATTPLAN_TEXT("Kernel",
                      "Ordinary least squares of the logarithm of training compute on the publication date "
                      "of the models chosen; intervals by Student's t at 95 %."),
        "MODEL:6",
        1,
        columnCount,
        &trendValues};
    return definition;
}

kernels::TrendSelection selectionOf(std::string_view key) {
    if (key == "all") return kernels::TrendSelection::all;
    return key == "top" ? kernels::TrendSelection::topK : kernels::TrendSelection::runningMaximum;
}

}  // namespace

std::vector<const Object*> growthModels(const Plan& plan, const catalog::Catalogue& catalogue) {
    const FieldId date = fieldId(Kind::model, "publication_date");
    const FieldId flop = fieldId(Kind::model, "published_flop");
    std::vector<const Object*> models;
    const auto add = [&](const Object* model) {
        if (!isEmpty(model->value(date)) && !isEmpty(model->value(flop))) models.push_back(model);
    };
    std::set<std::string_view> copied;
    for (const Object* model : plan.objects(Kind::model)) {
        copied.insert(model->catalogueKey);
        add(model);
    }
    for (const Object* model : catalogue.rows(Kind::model))
        if (!copied.contains(model->catalogueKey)) add(model);
    return models;
}

std::vector<GrowthPoint> growthPoints(const Plan& plan, const catalog::Catalogue& catalogue) {
    const FieldSpec& date = Registry::instance().field(fieldId(Kind::model, "publication_date"));
    const FieldSpec& flop = Registry::instance().field(fieldId(Kind::model, "published_flop"));
    std::vector<GrowthPoint> list;
    for (const Object* model : growthModels(plan, catalogue)) {
        const double months = inputValue(date, model->value(date.id)).value_or(0.0);
        list.push_back({model, {months / 12.0, inputValue(flop, model->value(flop.id)).value_or(0.0)}});
    }
    return list;
}

kernels::GrowthQuestion growthQuestion(const Plan& plan) {
    const Object& growth = plan.only(Kind::growth);
    const FieldSpec& selection = Registry::instance().field(fieldId(Kind::growth, "selection"));
    const FieldSpec& top = Registry::instance().field(fieldId(Kind::growth, "top"));
    const auto* text = std::get_if<Text>(&growth.value(selection.id));
    kernels::GrowthQuestion question;
    question.selection = selectionOf(text ? std::string_view(text->text) : selection.defaultChoice);
    question.k = static_cast<int>(inputValue(top, growth.value(top.id)).value_or(1.0));
    question.level = level;
    return question;
}

void recordGrowth(Recorder& recorder) {
    const Object& growth = recorder.plan().only(Kind::growth);
    const auto eras = recorder.plan().children(Kind::growthEra, growth.id);
    if (eras.empty()) return;
    for (const Object* model : recorder.plan().objects(Kind::model))
        for (const std::string_view field : {"publication_date", "published_flop"})
            recorder.has(*model, field);  // a model without either is not among the points: structure
    std::vector<Quantity> tail;
    for (const Object* model : growthModels(recorder.plan(), recorder.catalogue())) {
        tail.push_back(recorder.monthIndex(*model, "publication_date"));
        tail.push_back(recorder.number(*model, "published_flop"));
    }
    const kernels::GrowthQuestion question = growthQuestion(recorder.plan());
    recorder.choice(growth, "selection");
    recorder.has(growth, "top");
    const std::array structure{static_cast<int>(question.selection), question.k};
    for (const Object* era : eras) {
        std::vector<Quantity> operands{recorder.number(*era, "from"), recorder.number(*era, "to"),
                                       recorder.number(growth, "projection_year")};
        operands.insert(operands.end(), tail.begin(), tail.end());
        const Quantity trend = recorder.graph().kernel(trendDefinition(), structure, operands);
        const Quantity month = recorder.graph().constant(unitOf("month").factor, dimension::time);
        const Quantity flop = recorder.graph().constant(1.0, dimension::flop);
        const auto read = [&](int column) { return cell(trend, 0, column); };
        recorder.result(*era, "points", read(points), "MODEL:6");
        recorder.result(*era, "doubling", read(doubling) * month, "MODEL:6");
        recorder.result(*era, "doubling.low", read(fastest) * month, "MODEL:6");
        recorder.result(*era, "doubling.high", read(slowest) * month, "MODEL:6");
        recorder.result(*era, "growth_per_year", read(growthPerYear), "MODEL:6");
        recorder.result(*era, "r2", read(r2), "MODEL:6");
        recorder.result(*era, "projection", read(projected) * flop, "MODEL:6");
        recorder.result(*era, "projection.low", read(projectedLow) * flop, "MODEL:6");
        recorder.result(*era, "projection.high", read(projectedHigh) * flop, "MODEL:6");
    }
}

}  // namespace wattplan::formulas
