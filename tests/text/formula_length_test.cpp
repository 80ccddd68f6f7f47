// A formula is read in the guide and in the Why panel: it has to fit into a few lines.
#include <map>

#include "tests/support/rich_plan.h"
#include "tests/support/service_desk.h"
#include "tests/text/text_helpers.h"
#include "widgets/text/derivation_text.h"
#include "widgets/text/translation.h"

using namespace wattplan;
using namespace wattplan::text;

namespace {

/// The formulas of all named nodes of a plan that are longer than `longest` characters, by their name.
std::map<QString, QString> longFormulas(test::PlanDesk desk, qsizetype longest) {
    const NumberFormat numbers = numbersIn(Language::en);
    const graph::Graph& graph = desk.model().graph();
    std::map<QString, QString> found;
    for (graph::NodeId node = 0; node < graph.size(); ++node) {
        if (!graph.isNamed(node)) continue;
        const QString line = derivationLine(graph, node, numbers, Likes::together);
        if (line.size() > longest) found[nodeName(graph, node)] = line;
    }
    return found;
}

}  // namespace

TEST_CASE("No formula is longer than a few lines", "[text]") {
    Translation translation;
    translation.install(Language::en);
    constexpr qsizetype fewLines = 300;  // characters: four lines of the Why panel, three of the guide
    for (const auto& plan : {test::richPlan, test::layoutPlan, test::servingPlan})
        for (const auto& [name, line] : longFormulas(plan(), fewLines)) {
            INFO(line.left(2 * fewLines).toStdString());
            FAIL_CHECK(name.toStdString() << " has " << line.size() << " characters");
        }
}
