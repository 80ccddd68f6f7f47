#include "core/exchange/sheet_layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <list>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

#include "core/plan/what_if_tree.h"

namespace wattplan::exchange {

using graph::Graph;
using graph::NodeId;
using graph::noNode;
using graph::Op;

namespace {

/// The chapter that a citation of the method stands in.
std::optional<Chapter> chapterOf(std::string_view citation) {
    struct Place {
        std::string_view prefix;
        Chapter chapter;
    };
    static constexpr std::array places{
        Place{"MODEL:1", Chapter::training},      Place{"MODEL:2.3", Chapter::network},
        Place{"MODEL:2", Chapter::servers},       Place{"MODEL:3", Chapter::serving},
        Place{"MODEL:4.4", Chapter::carbon},      Place{"MODEL:4.5", Chapter::carbon},
        Place{"MODEL:4", Chapter::facility},      Place{"MODEL:5", Chapter::cost},
        Place{"MODEL:6", Chapter::growth},        Place{"MODEL:9", Chapter::levers},
        Place{"SITE_MODEL:10", Chapter::orbit},   Place{"SITE_MODEL:1", Chapter::facility},
        Place{"SITE_MODEL:2", Chapter::facility}, Place{"SITE_MODEL:3", Chapter::facility},
        Place{"SITE_MODEL:4", Chapter::carbon},   Place{"SITE_MODEL:5", Chapter::carbon},
        Place{"SITE_MODEL:6", Chapter::cost},     Place{"SITE_MODEL:7", Chapter::cost},
    };
    for (const Place& place : places)
        if (citation.starts_with(place.prefix)) return place.chapter;
    return std::nullopt;
}

Chapter chapterOf(Kind kind) {
    switch (kind) {
        case Kind::trainingRun:
        case Kind::model:
            return Chapter::training;
        case Kind::service:
            return Chapter::serving;
        case Kind::cluster:
            return Chapter::servers;
        case Kind::growth:
        case Kind::growthEra:
            return Chapter::growth;
        case Kind::orbitalCluster:
            return Chapter::orbit;
        case Kind::finance:
            return Chapter::cost;
        default:
            return Chapter::facility;
    }
}

/// A result that no citation places stands by what it measures, else by its object.
Chapter chapterOf(const ResultSpec& spec) {
    if (spec.unit.dimension.exponent(Base::money) != 0) return Chapter::cost;
    if (spec.unit.dimension.exponent(Base::mass) != 0 || spec.unit.dimension == dimension::volume)
        return Chapter::carbon;
    return chapterOf(spec.kind);
}

void place(SheetColumn& column) {
    const Graph& graph = column.graph();
    std::vector<NodeId> roots;
    for (const auto& [id, object] : column.plan.all())
        for (const ResultSpec& spec : Registry::instance().results(object.kind))
            if (const NodeId node = column.model->node(ResultAddress{id, spec.id}); node != noNode)
                roots.push_back(node);
    column.cells = graph::sheetNodes(graph, roots);

    // From the results down: what has no place of its own stands where it is first used.
    std::vector<std::optional<Chapter>> chapters(graph.size());
    column.heads.assign(graph.size(), noNode);
    column.owners.assign(graph.size(), 0);
    for (auto id = static_cast<NodeId>(graph.size()); id-- > 0;) {
        const graph::NodeName& name = graph.name(id);
        const bool isResult = name.tag != 0 && isResultTag(name.tag);
        if (isResult) column.owners[id] = name.tag;
        if (graph.isNamed(id)) {
            column.heads[id] = id;
            const auto cited = chapterOf(std::string_view(name.citation));
            if (cited)
                chapters[id] = cited;
            else if (isResult)
                chapters[id] = chapterOf(Registry::instance().result(resultOfTag(name.tag).result));
        }
        for (const NodeId operand : graph.operands(id)) {  // dependents come down in order: the first is last
            if (column.owners[id] != 0) column.owners[operand] = column.owners[id];
            if (column.heads[id] != noNode) column.heads[operand] = column.heads[id];
            if (chapters[id]) chapters[operand] = chapters[id];
        }
    }
    column.isFixed.assign(graph.size(), false);
    std::vector<bool> moves(graph.size(), false);
    for (NodeId id = 0; id < graph.size(); ++id) {
        const Op op = graph.node(id).op;
        const bool isTable = op == Op::kernel && !isLive(graph.kernelDefinition(id));
        bool isFixed = isTable;
        moves[id] = op == Op::input;
        for (const NodeId operand : graph.operands(id)) {
            if (isTable) continue;
            isFixed = isFixed || column.isFixed[operand];
            moves[id] = moves[id] || moves[operand];
        }
        column.isFixed[id] = isFixed && !moves[id];
    }
    column.chapters.reserve(graph.size());
    for (const auto& chapter : chapters)
        column.chapters.push_back(chapter.value_or(Chapter::facility));
}

/// What a node has in common with the same one of another column.
std::string likeness(const SheetColumn& column, NodeId id, std::map<std::string, int>& seen) {
    const Graph& graph = column.graph();
    const graph::Node& node = graph.node(id);
    const graph::NodeName& name = graph.name(id);
    const NodeId head = column.heads[id];
    const bool isNamed = graph.isNamed(id);
    std::string key =
        fmt::format("{}:{}:{}:{}:{}:{}", static_cast<int>(column.chapters[id]),
                    resultOfTag(column.owners[id]).object.value, name.tag, isNamed,
                    static_cast<int>(node.shape), head == noNode ? "" : graph.name(head).label.text);
    for (int base = 0; base < baseCount; ++base)
        key += fmt::format(",{}", node.dimension.exponent(static_cast<Base>(base)));
    return fmt::format("{}#{}", key, ++seen[key]);
}

/// Rows of all columns: those of the first, and between them what only later ones have.
class RowMerge {
public:
    explicit RowMerge(std::size_t columns) : m_columns(columns) {}

    void add(SheetColumn& column, std::size_t index) {
        const Graph& graph = column.graph();
        auto after = m_order.begin();
        std::map<std::string, int> seen;
        for (NodeId id = 0; id < graph.size(); ++id) {
            const graph::Node& node = graph.node(id);
            if (!column.cells[id] || node.op == Op::input || node.op == Op::kernel) continue;
            const std::string key = likeness(column, id, seen);
            auto found = m_places.find(key);
            if (found == m_places.end()) {
                SheetRow row{column.chapters[id], resultOfTag(column.owners[id]).object,
                             node.shape == graph::Shape::series, std::vector<NodeId>(m_columns, noNode)};
                found = m_places.emplace(key, m_order.insert(after, std::move(row))).first;
            }
            found->second->nodes[index] = id;
            after = std::next(found->second);
        }
    }

    /// By chapter and object, both in the order in which they first come.
    std::vector<SheetRow> take() {
        std::map<std::pair<Chapter, ObjectId>, int> groups;
        for (const SheetRow& row : m_order)
            groups.emplace(std::pair(row.chapter, row.owner), static_cast<int>(groups.size()));
        std::vector<SheetRow> rows(std::make_move_iterator(m_order.begin()),
                                   std::make_move_iterator(m_order.end()));
        std::ranges::stable_sort(rows, {}, [&](const SheetRow& row) {
            return std::pair(row.chapter, groups.at({row.chapter, row.owner}));
        });
        return rows;
    }

private:
    std::size_t m_columns;
    std::list<SheetRow> m_order;
    std::unordered_map<std::string, std::list<SheetRow>::iterator> m_places;
};

std::vector<double> operandValues(const SheetColumn& column, NodeId kernel) {
    std::vector<double> values;
    for (const NodeId operand : column.graph().operands(kernel))
        values.push_back(column.model->evaluation().value(operand));
    return values;
}

void addKernels(SheetLayout& layout, std::size_t index) {
    SheetColumn& column = layout.columns[index];
    const Graph& graph = column.graph();
    for (NodeId id = 0; id < graph.size(); ++id) {
        if (!column.cells[id] || graph.node(id).op != Op::kernel) continue;
        const graph::KernelDefinition* definition = &graph.kernelDefinition(id);
        const auto structure = graph.kernelStructure(id);
        const std::vector<double> operands = operandValues(column, id);
        const bool isOk = column.model->evaluation().isOk(id);
        const auto found = std::ranges::find_if(layout.kernels, [&](const SheetKernel& each) {
            return !each.isLive && each.definition == definition &&
                   std::ranges::equal(each.structure, structure) && each.operands == operands &&
                   each.nodes[index] == noNode &&
                   layout.columns[each.column].model->evaluation().isOk(each.nodes[each.column]) == isOk;
        });
        std::size_t place = static_cast<std::size_t>(found - layout.kernels.begin());
        if (found == layout.kernels.end()) {
            SheetKernel kernel;
            kernel.definition = definition;
            kernel.isLive = isLive(*definition);
            kernel.structure.assign(structure.begin(), structure.end());
            kernel.operands = operands;
            kernel.nodes.assign(layout.columns.size(), noNode);
            kernel.column = index;
            layout.kernels.push_back(std::move(kernel));
        }
        layout.kernels[place].nodes[index] = id;
        column.kernels.emplace(id, static_cast<int>(place));
    }
    for (NodeId id = 0; id < graph.size(); ++id) {
        const graph::Node& node = graph.node(id);
        if (node.op != Op::interpolate && node.op != Op::cell) continue;
        const auto read = column.kernels.find(graph.operands(id)[0]);
        if (read == column.kernels.end()) continue;
        SheetKernel& kernel = layout.kernels[static_cast<std::size_t>(read->second)];
        if (node.op == Op::interpolate) {
            kernel.knots = graph.tableRow(id);
            kernel.rowsRead.try_emplace(kernel.knots.row, SheetKernel::Reader{index, id});
        } else {
            kernel.cellsRead.try_emplace(static_cast<int>(node.payload), SheetKernel::Reader{index, id});
        }
    }
}

/// Which kernels are made of an input.
void addReaders(std::map<FieldAddress, SheetInput>& inputs, const SheetColumn& column) {
    const Graph& graph = column.graph();
    std::set<const graph::KernelDefinition*> definitions;
    for (const auto& [kernel, place] : column.kernels)
        if (!isLive(graph.kernelDefinition(kernel))) definitions.insert(&graph.kernelDefinition(kernel));
    for (const graph::KernelDefinition* definition : definitions) {
        std::vector<bool> leads(graph.size(), false);
        for (auto id = static_cast<NodeId>(graph.size()); id-- > 0;) {
            const Op op = graph.node(id).op;
            const bool isIt =
                op == Op::kernel && column.cells[id] && &graph.kernelDefinition(id) == definition;
            if (!leads[id] && !isIt) continue;
            if (op == Op::input)
                if (const auto found = inputs.find(fieldOfTag(graph.name(id).tag)); found != inputs.end())
                    found->second.kernels.insert(definition);
            for (const NodeId operand : graph.operands(id))
                leads[operand] = true;
        }
    }
}

void addInputs(SheetLayout& layout, const catalog::Catalogue& catalogue) {
    std::map<FieldAddress, SheetInput> inputs;
    for (const SheetColumn& column : layout.columns) {
        const Graph& graph = column.graph();
        for (NodeId id = 0; id < graph.size(); ++id) {
            if (graph.node(id).op != Op::input || !column.cells[id]) continue;
            const FieldAddress address = fieldOfTag(graph.name(id).tag);
            inputs[address].isChoice = !isLive(Registry::instance().field(address.field));
        }
        for (const FieldAddress& address : column.model->structure()) {
            const FieldSpec& spec = Registry::instance().field(address.field);
            if (!isLive(spec) && !spec.fromFile) inputs[address].isChoice = true;
        }
        addReaders(inputs, column);
    }
    const auto order = [&](const SheetInput& input) {
        const FieldSpec& spec = Registry::instance().field(input.address.field);
        return std::tuple(isLibrary(spec.kind), spec.kind, input.address.object, spec.column);
    };
    for (auto& [address, input] : inputs) {
        const auto isThere = [&](const SheetColumn& column) {
            return objectIn(column, catalogue, address.object) != nullptr;
        };
        if (std::ranges::none_of(layout.columns, isThere)) continue;
        input.address = address;
        layout.inputs.push_back(input);
    }
    std::ranges::sort(layout.inputs, {}, order);
}

void addResults(SheetLayout& layout) {
    std::set<ResultAddress> known;
    for (const SheetColumn& column : layout.columns)
        for (const auto& [id, object] : column.plan.all())
            for (const ResultSpec& spec : Registry::instance().results(object.kind)) {
                const ResultAddress address{id, spec.id};
                if (!spec.isSeries && column.model->node(address) != noNode) known.insert(address);
            }
    for (const ResultAddress& address : known)
        layout.results.push_back({address});
    std::ranges::stable_sort(layout.results, {}, [](const SheetResult& result) {
        const Kind kind = Registry::instance().result(result.address.result).kind;
        return std::tuple(isLibrary(kind), kind, result.address);
    });
}

}  // namespace

Label chapterTitle(Chapter chapter) {
    switch (chapter) {
        case Chapter::training:
            return WATTPLAN_TEXT("Sheet", "Training");
        case Chapter::serving:
            return WATTPLAN_TEXT("Sheet", "Serving");
        case Chapter::servers:
            return WATTPLAN_TEXT("Sheet", "Server power");
        case Chapter::network:
            return WATTPLAN_TEXT("Sheet", "Network");
        case Chapter::facility:
            return WATTPLAN_TEXT("Sheet", "Facility");
        case Chapter::cost:
            return WATTPLAN_TEXT("Sheet", "Cost");
        case Chapter::carbon:
            return WATTPLAN_TEXT("Sheet", "Carbon and water");
        case Chapter::growth:
            return WATTPLAN_TEXT("Sheet", "Growth");
        case Chapter::orbit:
            return WATTPLAN_TEXT("Sheet", "Orbit");
        case Chapter::levers:
            return WATTPLAN_TEXT("Sheet", "Levers");
    }
    return {};
}

const graph::SheetScale& scaleOf(Chapter chapter) {
    const bool isTechnical = chapter == Chapter::training || chapter == Chapter::serving ||
                             chapter == Chapter::servers || chapter == Chapter::network;
    return isTechnical ? graph::SheetScale::technical() : graph::SheetScale::commercial();
}

const Object* objectIn(const SheetColumn& column, const catalog::Catalogue& catalogue, ObjectId id) {
    return id.isCatalogue() ? catalogue.find(id) : column.plan.find(id);
}

bool isLive(const graph::KernelDefinition& definition) {
    return definition.key == std::string_view("cash_flow");
}

bool isLive(const FieldSpec& spec) {
    return spec.isNumeric() || spec.type == FieldType::date;
}

SheetLayout sheetLayout(const Plan& plan, const catalog::Catalogue& catalogue,
                        const std::shared_ptr<graph::KernelCache>& kernels,
                        const std::function<bool(double)>& goesOn) {
    SheetLayout layout;
    const auto whatIfs = WhatIfTree(plan).descendants(WhatIfId{});
    std::map<WhatIfId, int> places{{WhatIfId{}, 0}};
    layout.columns.resize(whatIfs.size() + 1);
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (!goesOn(static_cast<double>(i) / static_cast<double>(layout.columns.size()))) return {};
        SheetColumn& column = layout.columns[i];
        if (i > 0) {
            column.whatIf = whatIfs[i - 1];
            column.parent = places.at(column.whatIf->parent);
            places[column.whatIf->id] = static_cast<int>(i);
        }
        column.plan = plan.inWhatIf(column.whatIf ? column.whatIf->id : WhatIfId{});
        column.model = std::make_unique<PlanModel>(column.plan, catalogue, kernels);
        place(column);
    }
    RowMerge merge(layout.columns.size());
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        merge.add(layout.columns[i], i);
        addKernels(layout, i);
    }
    layout.rows = merge.take();
    for (std::size_t row = 0; row < layout.rows.size(); ++row)
        for (std::size_t i = 0; i < layout.columns.size(); ++i)
            if (const NodeId node = layout.rows[row].nodes[i]; node != noNode)
                layout.columns[i].rows.emplace(node, static_cast<int>(row));
    addInputs(layout, catalogue);
    addResults(layout);
    return layout;
}

}  // namespace wattplan::exchange
