#include "core/analysis/mixup_checks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/analysis/rules.h"
#include "core/catalog/catalogue.h"
#include "core/catalog/hardware_names.h"
#include "core/plan/typed_number.h"

namespace wattplan::analysis {

namespace {

std::string_view chosen(const Object& object, std::string_view field) {
    const auto* text = std::get_if<Text>(&object.value(fieldId(object.kind, field)));
    return text ? std::string_view(text->text) : std::string_view();
}

class MixupChecker {
public:
    MixupChecker(const Object& object, const catalog::Catalogue& catalogue)
        : m_object(object), m_catalogue(catalogue) {}

    std::vector<Check> run() {
        switch (m_object.kind) {
            case Kind::efficiencyClass:
                checkLink("fast_link");
                checkLink("slow_link");
                break;
            case Kind::servingClass:
                checkLink("link_inside");
                checkLink("link_outside");
                break;
            case Kind::accelerator:
                checkMemory();
                break;
            case Kind::site:
            case Kind::facility:
                checkWater();
                break;
            case Kind::service:
                checkGrowth();
                break;
            default:
                break;
        }
        return std::move(m_found);
    }

private:
    void add(Rule rule, std::string_view field, std::vector<double> numbers) {
        const FieldAddress address{m_object.id, fieldId(m_object.kind, field)};
        m_found.push_back(finding(rule, address, std::move(numbers)));
    }

    void checkLink(std::string_view field) {
        const auto typed = typedInBase(m_object, field);
        if (!typed) return;
        std::optional<double> known;
        for (const Object* row : m_catalogue.rows(m_object.kind))
            if (const auto reached = typedInBase(*row, field);
                reached && chosen(*row, "generation") == chosen(m_object, "generation"))
                known = std::max(known.value_or(0.0), *reached);
        constexpr double bothWays = 2.0;
        if (known && *typed >= bothWays * *known) add(Rule::linkBothWays, field, {*typed, *known});
    }

    void checkMemory() {
        constexpr double gib = 1.073741824, rounding = 0.001, gigabyte = 1e9;
        const auto bytes = typedInBase(m_object, "memory");
        if (!bytes) return;
        const auto isAbout = [](double a, double b) { return std::abs(a - b) <= rounding * b; };
        const Object* row = m_catalogue.find(Kind::accelerator, m_object.catalogueKey);
        if (!row) row = catalog::acceleratorNamed(chosen(m_object, "name"), m_catalogue).row;
        if (const auto printed = row ? typedInBase(*row, "memory") : std::nullopt) {
            if (isAbout(*bytes, *printed * gib) || isAbout(*bytes, *printed / gib))
                add(Rule::memoryInGiB, "memory", {*bytes, *printed});
            return;
        }
        constexpr double exact = 1e-4, step = 8.0;  // stacks of HBM hold 8 GiB or a multiple
        const double inGiB = *bytes / gib / gigabyte;
        const double whole = step * std::round(inGiB / step);
        if (whole > 0.0 && std::abs(inGiB - whole) <= exact * whole)
            add(Rule::memoryInGiB, "memory", {*bytes, whole * gigabyte});
    }

    /// Medians of Macknick et al. 2012: power stations evaporate .1 to 3.3 L for each kWh; those cooled by
    /// a river withdraw 43 (gas) to 168 (nuclear) and give nearly all of it back.
    void checkWater() {
        constexpr double most = 5.0;
        const Unit& unit = Registry::instance().field(fieldId(m_object.kind, "grid_water")).unit;
        const auto typed = typedInBase(m_object, "grid_water");
        if (!typed || unit.fromBase(*typed) < most) return;
        std::vector<double> numbers{*typed};
        const Object* row =
            m_object.kind == Kind::site ? m_catalogue.find(Kind::site, m_object.catalogueKey) : nullptr;
        if (const auto known = row ? typedInBase(*row, "grid_water") : std::nullopt)
            numbers.push_back(*known);
        add(Rule::waterWithdrawn, "grid_water", std::move(numbers));
    }

    /// MODEL 9: demand for answers grows 1.3 to 4 times a year.
    void checkGrowth() {
        constexpr double fastest = 4.0;
        const auto more = typedInBase(m_object, "growth");
        if (more && 1.0 + *more > fastest * (1.0 + 1e-9))
            add(Rule::growthBeyondKnown, "growth", {1.0 + *more, fastest});
    }

    const Object& m_object;
    const catalog::Catalogue& m_catalogue;
    std::vector<Check> m_found;
};

}  // namespace

std::vector<Check> mixupChecks(const Object& object, const catalog::Catalogue& catalogue) {
    return MixupChecker(object, catalogue).run();
}

}  // namespace wattplan::analysis
